package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases through the typed API, and both sides of every figure of 第五条 and 第六条. */
class WorkedCasesTest {

    private static CaseBuilder case2023() {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(2023, 5, 1)).judgedOn(LocalDate.of(2026, 11, 21));
    }

    private static InformationEntry batch(
            Category category, long obtained, Optional<Long> distinct, long... recipients) {
        InformationEntry entry = InformationEntry.of(category)
                .obtained(Quantity.exactly(obtained))
                .disclosed(InformationEntry.disclosed(category, recipients)
                        .disclosed()
                        .toArray(Quantity[]::new));
        return distinct.map(items -> entry.disclosedDistinct(Quantity.exactly(items)))
                .orElse(entry);
    }

    private static List<String> met(Assessment assessment) {
        return assessment.grounds().stream()
                .filter(finding -> finding.status() == Finding.Status.MET)
                .map(Finding::citation)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // 第五条第一款第(三)项: 50; ten times: 500
        "LOCATION_TRACK, 49, NONE",
        "LOCATION_TRACK, 50, FIRST",
        "LOCATION_TRACK, 499, FIRST",
        "LOCATION_TRACK, 500, SECOND",
        "COMMUNICATION_CONTENT, 49, NONE",
        "COMMUNICATION_CONTENT, 50, FIRST",
        "COMMUNICATION_CONTENT, 500, SECOND",
        "CREDIT, 49, NONE",
        "CREDIT, 50, FIRST",
        "CREDIT, 500, SECOND",
        "PROPERTY, 49, NONE",
        "PROPERTY, 50, FIRST",
        "PROPERTY, 499, FIRST",
        "PROPERTY, 500, SECOND",
        // 第(四)项: 500; ten times: 5000
        "LODGING, 499, NONE",
        "LODGING, 500, FIRST",
        "LODGING, 4999, FIRST",
        "LODGING, 5000, SECOND",
        "COMMUNICATION_RECORD, 499, NONE",
        "COMMUNICATION_RECORD, 500, FIRST",
        "HEALTH, 499, NONE",
        "HEALTH, 500, FIRST",
        "HEALTH, 5000, SECOND",
        "TRANSACTION, 499, NONE",
        "TRANSACTION, 500, FIRST",
        "IDENTITY_DOCUMENT, 499, NONE",
        "IDENTITY_DOCUMENT, 500, FIRST",
        "FACE, 499, NONE",
        "FACE, 500, FIRST",
        "OTHER_SENSITIVE, 499, NONE",
        "OTHER_SENSITIVE, 500, FIRST",
        // 第(五)项: 5000; ten times: 50 000
        "ORDINARY, 4999, NONE",
        "ORDINARY, 5000, FIRST",
        "ORDINARY, 49999, FIRST",
        "ORDINARY, 50000, SECOND",
    })
    void aSingleClassReachesItsOwnFigure(Category category, long items, Tier tier) {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(category, items))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(tier);
        assertThat(assessment.decided()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // half of 50 / 500 / 5000 over what was obtained on duty and then sold or provided; ten times the half
        "CREDIT, 24, NONE", "CREDIT, 25, FIRST", "CREDIT, 249, FIRST", "CREDIT, 250, SECOND",
        "HEALTH, 249, NONE", "HEALTH, 250, FIRST", "HEALTH, 2499, FIRST", "HEALTH, 2500, SECOND",
        "ORDINARY, 2499, NONE", "ORDINARY, 2500, FIRST", "ORDINARY, 24999, FIRST", "ORDINARY, 25000, SECOND",
    })
    void onDutyInformationNeedsHalf(Category category, long items, Tier tier) {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.disclosed(category, items).onDuty(Answer.YES))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.decided()).isTrue();
        if (tier == Tier.FIRST) {
            assertThat(met(assessment)).contains("法释〔2017〕10号第五条第一款第(八)项");
            assertThat(assessment.aggravation()).extracting("citation").contains("刑法第二百五十三条之一第二款");
        }
    }

    @ParameterizedTest
    @CsvSource({"4999.99, NONE", "5000, FIRST", "49999.99, FIRST", "50000, SECOND"})
    void incomeReachesItsFigure(String yuan, Tier tier) {
        assertThat(case2023()
                        .add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 1))
                        .with(ILLEGAL_INCOME, Yuan.of(yuan))
                        .build()
                        .tier())
                .isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"2499.99, NONE", "2500, FIRST", "24999.99, FIRST", "25000, SECOND"})
    void onDutyIncomeNeedsHalf(String yuan, Tier tier) {
        assertThat(case2023()
                        .add(
                                INFORMATION,
                                InformationEntry.disclosed(Category.ORDINARY, 10)
                                        .onDuty(Answer.YES))
                        .with(ILLEGAL_INCOME, Yuan.of(yuan))
                        .with(ON_DUTY_INCOME, Yuan.of(yuan))
                        .build()
                        .tier())
                .isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({
        "25, 250, 0, FIRST",
        "20, 200, 1000, FIRST",
        "20, 200, 999, NONE",
        "49, 10, 0, FIRST",
        "49, 9, 9, NONE",
        "400, 1500, 0, SECOND",
        "499, 9, 9, FIRST",
        "499, 9, 10, SECOND",
    })
    void classesAddUpInProportion(long tracks, long lodging, long ordinary, Tier tier) {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(Category.LOCATION_TRACK, tracks))
                .add(INFORMATION, InformationEntry.obtained(Category.LODGING, lodging))
                .add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, ordinary))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        if (tier == Tier.FIRST && tracks < 50) {
            assertThat(met(assessment)).containsExactly("法释〔2017〕10号第五条第一款第(六)项");
        }
    }

    @Test
    void theSumIsWrittenOut() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
                .add(INFORMATION, InformationEntry.obtained(Category.TRANSACTION, 250))
                .with(ILLEGAL_INCOME, Yuan.of("3200.00"))
                .build()
                .assess();

        assertThat(assessment.term()).isEqualTo("情节严重");
        assertThat(assessment.grounds()).singleElement().satisfies(finding -> {
            assertThat(finding.working().chinese()).isEqualTo("30/50 + 250/500 = 11/10");
            assertThat(finding.attainment()).hasToString("11/10");
        });
        // 情节特别严重 needs 50 000 points: 3000 + 2500 are there; 470 × 100 reach it with 2500 and 30 × 100, 445 are missing
        assertThat(assessment.distanceToNextTier())
                .extracting(distance -> distance.element() + "=" + distance.more())
                .containsExactly("highlySensitive=445", "sensitive=4450", "ordinary=44500", "illegalIncome=4680000");
        assertThat(assessment.fineGuidance().orElseThrow().chinese()).contains("3200–16000元");
    }

    @Test
    void countsAndIncomeAreNeverAdded() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 40))
                .with(ILLEGAL_INCOME, Yuan.of(4000))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.warnings())
                .extracting(Wording::chinese)
                .anyMatch(text -> text.toString().contains("不得相加"));
    }

    @Test
    void anInsiderWhoOnlyCopiesNeedsTheFullStandard() {
        InformationEntry copied = InformationEntry.of(Category.PROPERTY)
                .obtained(Quantity.exactly(30))
                .onDuty(Answer.YES);

        assertThat(case2023().add(INFORMATION, copied).build().tier()).isEqualTo(Tier.NONE);
    }

    @Test
    void whatWasObtainedAndThenSoldCountsOnce() {
        assertThat(case2023()
                        .add(INFORMATION, batch(Category.ORDINARY, 3000, Optional.of(3000L), 3000))
                        .build()
                        .tier())
                .isEqualTo(Tier.NONE);
    }

    @Test
    void differentBuyersCumulate() {
        assertThat(case2023()
                        .add(INFORMATION, batch(Category.ORDINARY, 3000, Optional.of(3000L), 3000, 3000))
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void anUnknownOverlapLeavesTheTierOpen() {
        Assessment assessment = case2023()
                .add(INFORMATION, batch(Category.PROPERTY, 40, Optional.empty(), 20, 20))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.decided()).isFalse();
        assertThat(assessment.openFacts()).extracting("element").contains("highlySensitive");
    }

    @Test
    void aTrackUsedInACrimeNeedsNoCount() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.disclosed(Category.LOCATION_TRACK, 1))
                .is(TRACK_USED_IN_CRIME)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(met(assessment)).containsExactly("法释〔2017〕10号第五条第一款第(一)项");
    }

    @Test
    void itemOneIsOnlyAboutTracks() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.disclosed(Category.LODGING, 1))
                .is(TRACK_USED_IN_CRIME)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.warnings())
                .extracting(Wording::chinese)
                .anyMatch(text -> text.toString().contains("第(一)项只限"));
    }

    @Test
    void graveHarmIsEspeciallySerious() {
        assertThat(case2023()
                        .add(INFORMATION, InformationEntry.disclosed(Category.LOCATION_TRACK, 1))
                        .is(TRACK_USED_IN_CRIME, GRAVE_PERSONAL_HARM)
                        .build()
                        .tier())
                .isEqualTo(Tier.SECOND);
    }

    @Test
    void aPriorRecordNeverLiftsToEspeciallySerious() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 4000))
                .is(PRIOR_CONVICTION)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @Test
    void anAllegedPenaltyLeavesTheTierOpen() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 10))
                .unknown(ADMIN_PENALTY_WITHIN_TWO_YEARS)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.decided()).isFalse();
        assertThat(assessment.openFacts()).extracting("element").containsExactly("adminPenaltyWithinTwoYears");
    }

    @ParameterizedTest
    @CsvSource({"49999, NONE", "49999.99, NONE", "50000, FIRST", "5000000, FIRST"})
    void lawfulBusinessHasNoCountStandardAndOneTier(String profit, Tier tier) {
        InformationEntry bought = InformationEntry.of(Category.ORDINARY)
                .obtained(Quantity.exactly(200_000))
                .boughtForBusiness(Answer.YES);
        Assessment assessment = case2023()
                .add(INFORMATION, bought)
                .with(BUSINESS_PROFIT, Yuan.of(profit))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(tier);
        if (tier == Tier.FIRST) {
            assertThat(met(assessment)).containsExactly("法释〔2017〕10号第六条第一款第(一)项");
        }
    }

    @Test
    void whetherItWasBoughtForBusinessMayBeUnknown() {
        InformationEntry open = InformationEntry.of(Category.ORDINARY)
                .obtained(Quantity.exactly(6_000))
                .boughtForBusiness(Answer.UNKNOWN);

        Assessment without = case2023().add(INFORMATION, open).build().assess();
        assertThat(without.tier()).isEqualTo(Tier.NONE);
        assertThat(without.possibleTier()).isEqualTo(Tier.FIRST);

        Assessment withProfit = case2023()
                .add(INFORMATION, open)
                .with(BUSINESS_PROFIT, Yuan.of(50_000))
                .build()
                .assess();
        assertThat(withProfit.tier()).isEqualTo(Tier.FIRST);
        assertThat(withProfit.decided()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "49, NONE, NONE",
        "50, NONE, FIRST",
        "4999, NONE, SECOND",
        "5000, FIRST, SECOND",
        "50000, SECOND, SECOND"
    })
    void unclassifiedItemsWeighBetweenOrdinaryAndHighlySensitive(long items, Tier tier, Tier possible) {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(Category.UNCLASSIFIED, items))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isEqualTo(tier == possible);
    }

    @Test
    void anActBeforeTheInterpretationFollowsIt() {
        Assessment assessment = CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2016, 5, 10))
                .judgedOn(LocalDate.of(2026, 11, 21))
                .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.standard().number()).isEqualTo("法释〔2017〕10号");
        assertThat(assessment.standard().why().chinese()).contains("第二条");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-02-27, NONE, NONE",
        "2009-02-28, FIRST, FIRST",
        "2015-10-31, FIRST, FIRST",
        "2015-11-01, SECOND, SECOND",
    })
    void thereWasNoSecondTierBefore2015AndNoOffenceBefore2009(LocalDate day, Tier tier, Tier possible) {
        Assessment assessment = CaseBuilder.of(OFFENCE)
                .committedOn(day)
                .judgedOn(LocalDate.of(2018, 3, 1))
                .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 600))
                .is(STAFF_OF_LISTED_UNIT)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
    }

    @Test
    void theLosingVersionIsShownWithItsOutcome() {
        Assessment assessment = CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2014, 6, 1))
                .judgedOn(LocalDate.of(2018, 3, 1))
                .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 600))
                .build()
                .assess();

        assertThat(assessment.versions()).hasSize(2);
        assertThat(assessment.versions().get(0).applied()).isTrue();
        assertThat(assessment.versions().get(0).tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.versions().get(1).applied()).isFalse();
        assertThat(assessment.versions().get(1).tier()).isEqualTo(Tier.SECOND);
    }

    @Test
    void before2015OnlyListedStaffCouldCommitTheOffenceBySellingWhatTheyObtainedOnDuty() {
        CaseBuilder otherwise = CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2014, 6, 1))
                .judgedOn(LocalDate.of(2018, 3, 1))
                .add(INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 600))
                .is(STAFF_OF_LISTED_UNIT);
        assertThat(otherwise.build().assess().possibleTier()).isEqualTo(Tier.NONE);

        CaseBuilder sold = CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2014, 6, 1))
                .judgedOn(LocalDate.of(2018, 3, 1))
                .add(
                        INFORMATION,
                        InformationEntry.disclosed(Category.PROPERTY, 600).onDuty(Answer.YES));

        assertThat(sold.build().tier()).isEqualTo(Tier.NONE);
        assertThat(sold.is(STAFF_OF_LISTED_UNIT).build().tier()).isEqualTo(Tier.FIRST);
        assertThat(sold.unknown(STAFF_OF_LISTED_UNIT).build().assess().possibleTier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void judgedBeforeAnyInterpretationTheCaseNeedsAPerson() {
        Assessment assessment = CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2016, 5, 10))
                .judgedOn(LocalDate.of(2016, 12, 1))
                .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
        assertThat(assessment.decided()).isFalse();
        assertThat(assessment.standard().why().chinese()).contains("无相关司法解释");
    }

    @ParameterizedTest
    @CsvSource({"true, true, true, 1", "false, true, true, 0", "true, false, true, 0", "true, true, false, 0"})
    void lenienceNeedsAllConditionsOfArticle10(boolean first, boolean restitution, boolean remorse, int lenient) {
        CaseBuilder builder = case2023().add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60));
        builder.with(FIRST_OFFENCE, first ? Answer.YES : Answer.NO)
                .with(FULL_RESTITUTION, restitution ? Answer.YES : Answer.NO)
                .with(REMORSE, remorse ? Answer.YES : Answer.NO);

        assertThat(builder.build().assess().leniency()).hasSize(lenient);
        assertThat(builder.add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 500))
                        .build()
                        .assess()
                        .leniency())
                .as("never for 情节特别严重")
                .isEmpty();
    }

    @Test
    void theLeastChangeThatFallsBelowIsOneItemUnderTheFigure() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60))
                .build()
                .assess();

        assertThat(assessment.toFallBelow()).singleElement().satisfies(change -> {
            assertThat(change.span()).isEqualTo(new TierSpan(Tier.NONE, Tier.NONE));
            assertThat(change.steps()).singleElement().satisfies(step -> {
                assertThat(step.element()).isEqualTo("highlySensitive");
                assertThat(step.by()).isEqualTo(-11);
            });
        });
    }

    @Test
    void fallingBelowMayNeedTwoChangesTogether() {
        Assessment assessment = case2023()
                .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60))
                .with(ILLEGAL_INCOME, Yuan.of(6000))
                .build()
                .assess();

        assertThat(assessment.toFallBelow())
                .singleElement()
                .satisfies(change -> assertThat(change.steps())
                        .extracting(step -> step.element() + step.by())
                        .containsExactly("highlySensitive-11", "illegalIncome-100001"));
    }

    @Test
    void takingAwayAWholeTakesAwayItsPartsNoSooner() {
        // 330 on duty meet the halved 250; 330 × 10 + 2000 = 5300 points meet the sum
        Assessment assessment = case2023()
                .add(
                        INFORMATION,
                        InformationEntry.disclosed(Category.LODGING, 330).onDuty(Answer.YES))
                .add(INFORMATION, InformationEntry.obtained(Category.ORDINARY, 2000))
                .build()
                .assess();

        // 249 on duty: below the half, and 2490 + 2000 points are below 5000
        assertThat(assessment.toFallBelow())
                .allSatisfy(change -> assertThat(change.steps())
                        .singleElement()
                        .satisfies(step -> assertThat(step.by()).isEqualTo(-81)))
                .extracting(change -> change.steps().get(0).element())
                .containsExactlyInAnyOrder("sensitive", "onDuty.sensitive");
    }

    @Test
    void assessmentsAreEqualByValue() {
        assertThat(case2023()
                        .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60))
                        .build()
                        .assess())
                .isEqualTo(case2023()
                        .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60))
                        .build()
                        .assess())
                .hasSameHashCodeAs(case2023()
                        .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 60))
                        .build()
                        .assess())
                .isNotEqualTo(case2023()
                        .add(INFORMATION, InformationEntry.obtained(Category.PROPERTY, 61))
                        .build()
                        .assess());
    }
}
