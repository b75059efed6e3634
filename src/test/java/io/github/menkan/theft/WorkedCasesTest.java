package io.github.menkan.theft;

import static io.github.menkan.Tier.FIRST;
import static io.github.menkan.Tier.NONE;
import static io.github.menkan.Tier.SECOND;
import static io.github.menkan.Tier.THIRD;
import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.offence.SingleAct;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The worked cases of theft through the typed API. */
class WorkedCasesTest {

    private static CaseBuilder case2023() {
        return CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(2023, 5, 1)).judgedOn(LocalDate.of(2026, 11, 21));
    }

    private static CaseBuilder inHenan() {
        return case2023().region("41");
    }

    private static void expect(Assessment assessment, Tier tier, Tier discretionary, Tier possible) {
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
    }

    @Test
    void exactlyTheStandard() {
        Assessment assessment = inHenan().with(AMOUNT, Yuan.of(2_000)).build().assess();
        expect(assessment, FIRST, FIRST, FIRST);
        assertThat(assessment.decided()).isTrue();
        assertThat(assessment.term()).isEqualTo("数额较大，或者多次盗窃、入户盗窃、携带凶器盗窃、扒窃");
        assertThat(assessment.grounds())
                .singleElement()
                .extracting(Finding::citation)
                .isEqualTo("法释〔2013〕8号第一条第一款");
        assertThat(assessment.penalty().maxMonths()).hasValue(36);
        assertThat(assessment.penalty().publicSurveillance()).isTrue();
        assertThat(assessment.penalty().fine()).isEqualTo(Penalty.Fine.OPTIONAL_ALONE);
    }

    @Test
    void oneFenBelow() {
        expect(inHenan().with(AMOUNT, Yuan.of("1999.99")).build().assess(), NONE, NONE, NONE);
    }

    @Test
    void especiallyHuge() {
        Assessment assessment = inHenan().with(AMOUNT, Yuan.of(400_000)).build().assess();
        expect(assessment, THIRD, THIRD, THIRD);
        assertThat(assessment.penalty().minMonths()).hasValue(120);
        assertThat(assessment.penalty().life()).isTrue();
        assertThat(assessment.penalty().confiscation()).isTrue();
    }

    @Test
    void aPriorTheftConvictionMayHalve() {
        Assessment assessment = inHenan()
                .with(AMOUNT, Yuan.of(1_000))
                .is(PRIOR_THEFT_CONVICTION)
                .build()
                .assess();
        expect(assessment, NONE, FIRST, FIRST);
        assertThat(assessment.grounds()).extracting(Finding::citation).containsExactly("法释〔2013〕8号第二条第(一)项");
    }

    @Test
    void pickpocketingNeedsNoAmount() {
        expect(inHenan().with(AMOUNT, Yuan.of(50)).is(PICKPOCKETING).build().assess(), FIRST, FIRST, FIRST);
    }

    @Test
    void threeTheftsInTwoYears() {
        expect(
                inHenan()
                        .with(AMOUNT, Yuan.of(90))
                        .with(THEFTS_WITHIN_TWO_YEARS, 3)
                        .build()
                        .assess(),
                FIRST,
                FIRST,
                FIRST);
    }

    @Test
    void halfOfHugeWithBurglaryMayBeSerious() {
        Assessment assessment =
                inHenan().with(AMOUNT, Yuan.of(25_000)).is(BURGLARY).build().assess();
        expect(assessment, FIRST, SECOND, SECOND);
        assertThat(assessment.grounds()).extracting(Finding::citation).contains("法释〔2013〕8号第六条");
    }

    @Test
    void article6ExcludesThePriorConviction() {
        expect(
                inHenan()
                        .with(AMOUNT, Yuan.of(25_000))
                        .is(PRIOR_THEFT_CONVICTION)
                        .build()
                        .assess(),
                FIRST,
                FIRST,
                FIRST);
    }

    @Test
    void shenzhenIsInClassOne() {
        expect(case2023().region("440300").with(AMOUNT, Yuan.of(2_500)).build().assess(), NONE, NONE, NONE);
    }

    @Test
    void shantouIsInClassTwo() {
        expect(case2023().region("440500").with(AMOUNT, Yuan.of(2_500)).build().assess(), FIRST, FIRST, FIRST);
    }

    @Test
    void withoutAVerifiedStandardTheNationalRangeLeavesTheTierOpen() {
        Assessment assessment =
                case2023().region("22").with(AMOUNT, Yuan.of(2_000)).build().assess();
        expect(assessment, NONE, NONE, FIRST);
        assertThat(assessment.decided()).isFalse();
        assertThat(assessment.openFacts()).extracting("element").containsExactly("region");
    }

    @Test
    void aStolenGameAccountOf700YuanIsBelowEveryStandard() {
        expect(case2023().with(AMOUNT, Yuan.of(700)).build().assess(), NONE, NONE, NONE);
    }

    @Test
    void twentyThousandIsAboveEveryFirstStandardAndBelowEverySecond() {
        expect(case2023().with(AMOUNT, Yuan.of(20_000)).build().assess(), FIRST, FIRST, FIRST);
    }

    @Test
    void fiveGeneralRelicsAreOneOfGradeThreeSince2016() {
        expect(inHenan().with(RELICS_GENERAL, 5).build().assess(), SECOND, SECOND, SECOND);
    }

    @Test
    void fourGeneralRelics() {
        expect(inHenan().with(RELICS_GENERAL, 4).build().assess(), FIRST, FIRST, FIRST);
    }

    @Test
    void anAttemptAtAHugeAmount() {
        Assessment assessment =
                inHenan().with(ATTEMPTED_AMOUNT, Yuan.of(60_000)).build().assess();
        expect(assessment, SECOND, SECOND, SECOND);
        assertThat(assessment.attempted()).isEqualTo(Answer.YES);
    }

    @Test
    void pickpocketingBeforeMay2011IsNoGate() {
        expect(
                CaseBuilder.of(OFFENCE)
                        .region("22")
                        .committedOn(LocalDate.of(2011, 3, 1))
                        .judgedOn(LocalDate.of(2011, 4, 1))
                        .with(AMOUNT, Yuan.of(200))
                        .is(PICKPOCKETING)
                        .build()
                        .assess(),
                NONE,
                NONE,
                NONE);
    }

    @Test
    void threeTheftsWithin24Months() {
        expect(
                CaseBuilder.of(OFFENCE)
                        .region("41")
                        .judgedOn(LocalDate.of(2026, 11, 21))
                        .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2021, 3, 10), Yuan.of(100)))
                        .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2022, 1, 20), Yuan.of(100)))
                        .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2023, 2, 11), Yuan.of(100)))
                        .build()
                        .assess(),
                FIRST,
                FIRST,
                FIRST);
    }
}
