package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telecom and network fraud: both sides of every figure of 法发〔2016〕32号, 法发〔2021〕22号 and 法释〔2011〕7号第五条. */
class TelecomFraudTest {

    private static CaseBuilder telecom() {
        return CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2023, 5, 1))
                .region("11")
                .is(TELECOM);
    }

    private static CaseBuilder unverifiable() {
        return telecom().is(AMOUNT_UNVERIFIABLE);
    }

    private static Element element(String name) {
        return OFFENCE.elements().find(name).orElseThrow();
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource({
            "2999.99, NONE",
            "3000, FIRST",
            "29999.99, FIRST",
            "30000, SECOND",
            "499999.99, SECOND",
            "500000, THIRD",
        })
        void theNationalFiguresCountWhereverItWas(String yuan, Tier tier) {
            for (CaseBuilder builder : new CaseBuilder[] {
                telecom(), telecom().region("31"), telecom().region("4403")
            }) {
                Assessment assessment =
                        builder.with(AMOUNT, Yuan.of(yuan)).build().assess();
                assertThat(assessment.tier()).isEqualTo(tier);
                assertThat(assessment.possibleTier()).isEqualTo(tier);
                assertThat(assessment.decided()).isTrue();
            }
        }

        @Test
        void theLocalFiguresAreSpokenOfOnlyWhereTheFraudMayBeAnotherOne() {
            assertThat(telecom()
                            .region("31")
                            .with(AMOUNT, Yuan.of(5_000))
                            .build()
                            .assess()
                            .warnings())
                    .extracting(Wording::chinese)
                    .noneMatch(text -> text.contains("上海"));
            assertThat(telecom()
                            .region("31")
                            .unknown(TELECOM)
                            .with(AMOUNT, Yuan.of(5_000))
                            .build()
                            .assess()
                            .warnings())
                    .extracting(Wording::chinese)
                    .anyMatch(text -> text.contains("上海"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "graveConsequence",
                    "impersonatedOfficials",
                    "ledGang",
                    "ringleader",
                    "actedFromAbroad",
                    "priorTelecomFraud",
                    "vulnerableVictim",
                    "reliefFunds",
                    "charityPretext",
                    "disruptedAuthorities",
                    "phishingOrIntrusion"
                })
        void atFourFifthsWithOneOfTheTenItemsTheNextTierFollows(String circumstance) {
            assertNear(circumstance, "23999.99", Tier.FIRST);
            assertNear(circumstance, "24000", Tier.SECOND);
            assertNear(circumstance, "399999.99", Tier.SECOND);
            assertNear(circumstance, "400000", Tier.THIRD);
        }

        private void assertNear(String circumstance, String yuan, Tier tier) {
            Assessment assessment = telecom()
                    .with(AMOUNT, Yuan.of(yuan))
                    .is(element(circumstance))
                    .build()
                    .assess();
            assertThat(assessment.tier()).as(yuan).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(Answer.NO);
        }

        @Test
        void theAnswerSaysThatTheEightyPercentAreGeneral() {
            Finding near = telecom()
                    .with(AMOUNT, Yuan.of(24_000))
                    .is(IMPERSONATED_OFFICIALS)
                    .build()
                    .assess()
                    .grounds()
                    .get(0);

            assertThat(near.citation()).isEqualTo("法发〔2016〕32号二（三）");
            assertThat(near.force()).isEqualTo(Force.SHALL);
            assertThat(near.note().orElseThrow().chinese()).contains("一般应掌握在");
            assertThat(near.working().chinese()).isEqualTo("24000/24000 = 1；冒充司法机关等国家机关工作人员；电信网络诈骗");
        }

        @Test
        void beingCloseIsNotListedBesideTheFigureItself() {
            assertThat(telecom()
                            .with(AMOUNT, Yuan.of(30_000))
                            .is(IMPERSONATED_OFFICIALS)
                            .build()
                            .assess()
                            .grounds())
                    .extracting(Finding::citation)
                    .contains("法发〔2016〕32号二（一）")
                    .doesNotContain("法发〔2016〕32号二（三）");
        }

        @Test
        void spreadingFalseInformationIsNoneOfTheTenItemsAndLeavesItToTheCourt() {
            Assessment assessment = telecom()
                    .with(AMOUNT, Yuan.of(24_000))
                    .is(MASS_MEDIA)
                    .build()
                    .assess();

            assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
            assertThat(assessment.discretionaryTier()).isEqualTo(Tier.SECOND);
            assertThat(telecom()
                            .with(AMOUNT, Yuan.of("23999.99"))
                            .is(MASS_MEDIA)
                            .build()
                            .assess()
                            .discretionaryTier())
                    .isEqualTo(Tier.FIRST);
        }

        @ParameterizedTest
        @CsvSource({"29999.99, NONE", "30000, SECOND", "499999.99, SECOND", "500000, THIRD"})
        void anAttemptHasTheNationalFiguresToo(String yuan, Tier tier) {
            Assessment assessment =
                    telecom().with(ATTEMPTED_AMOUNT, Yuan.of(yuan)).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(tier != Tier.NONE ? Answer.YES : Answer.NO);
        }
    }

    @Nested
    class Counts {

        @ParameterizedTest
        @CsvSource({
            "messagesSent, 4999, NONE",
            "messagesSent, 5000, SECOND",
            "messagesSent, 49999, SECOND",
            "messagesSent, 50000, THIRD",
            "callsMade, 499, NONE",
            "callsMade, 500, SECOND",
            "callsMade, 4999, SECOND",
            "callsMade, 5000, THIRD",
            "pageViews, 4999, NONE",
            "pageViews, 5000, SECOND",
            "pageViews, 49999, SECOND",
            "pageViews, 50000, THIRD",
            "vileMeans, 1, SECOND",
            "especiallyVileMeans, 1, THIRD",
        })
        void eachReachesItsFigureAsAnAttempt(String name, long count, Tier tier) {
            Assessment assessment =
                    unverifiable().with(element(name), count).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.possibleTier()).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(tier != Tier.NONE ? Answer.YES : Answer.NO);
        }

        @ParameterizedTest
        @CsvSource({
            "messagesSent, 50000",
            "callsMade, 5000",
            "pageViews, 50000",
            "vileMeans, 1",
            "especiallyVileMeans, 1"
        })
        void noneMattersWhereTheAmountCanBeVerified(String name, long count) {
            Assessment assessment = telecom().with(element(name), count).build().assess();

            assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
            assertThat(assessment.warnings()).extracting(Wording::chinese).anyMatch(text -> text.contains("未陈述难以查证"));
        }

        @Test
        void theyAreNeverConvertedIntoEachOther() {
            Assessment assessment = unverifiable()
                    .with(MESSAGES_SENT, 4_999)
                    .with(CALLS_MADE, 499)
                    .with(PAGE_VIEWS, 4_999)
                    .build()
                    .assess();

            assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
            assertThat(assessment.warnings()).extracting(Wording::chinese).anyMatch(text -> text.contains("没有相互折算的规定"));
        }

        @Test
        void meansThatReachManyAreEnoughForMessagesAndCallsButNotForViews() {
            CaseBuilder ordinary = CaseBuilder.of(OFFENCE)
                    .committedOn(LocalDate.of(2023, 5, 1))
                    .judgedOn(LocalDate.of(2023, 5, 1))
                    .is(AMOUNT_UNVERIFIABLE)
                    .with(MESSAGES_SENT, 5_000)
                    .with(PAGE_VIEWS, 50_000);
            assertThat(ordinary.build().tier()).isEqualTo(Tier.NONE);

            Assessment assessment = ordinary.is(MASS_MEDIA).build().assess();
            assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
            assertThat(assessment.warnings())
                    .extracting(Wording::chinese)
                    .anyMatch(text -> text.contains("广播电视、报刊杂志不在其列"));
        }

        @ParameterizedTest
        @CsvSource({
            // a verified amount and a count: the heavier, in the same range the completed one
            "3000, 5000, SECOND, true",
            "30000, 5000, SECOND, false",
            "30000, 50000, THIRD, true",
            "500000, 5000, THIRD, false",
        })
        void besideAnAmountTheHeavierCounts(long yuan, long messages, Tier tier, boolean attempted) {
            Assessment assessment = unverifiable()
                    .with(AMOUNT, Yuan.of(yuan))
                    .with(MESSAGES_SENT, messages)
                    .build()
                    .assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(attempted ? Answer.YES : Answer.NO);
        }

        @Test
        void aRangeOfMessagesLeavesTheHigherTierOpen() {
            Assessment assessment = unverifiable()
                    .with(MESSAGES_SENT, Quantity.between(48_000, 52_000))
                    .build()
                    .assess();

            assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.THIRD);
            assertThat(assessment.openFacts()).extracting("element").containsExactly("messagesSent");
        }
    }

    @Nested
    class DenAbroad {

        @ParameterizedTest
        @CsvSource({"29, NONE", "30, SECOND", "365, SECOND"})
        void thirtyDaysAreSeriousAsAnAttempt(long days, Tier tier) {
            Assessment assessment =
                    unverifiable().with(DAYS_AT_FOREIGN_DEN, days).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(tier != Tier.NONE ? Answer.YES : Answer.NO);
        }

        @Test
        void severalTripsAreToo() {
            Assessment assessment =
                    unverifiable().is(MULTIPLE_TRIPS_ABROAD).build().assess();

            assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
            assertThat(assessment.attempted()).isEqualTo(Answer.YES);
            assertThat(assessment.grounds().get(0).note().orElseThrow().chinese())
                    .contains("转引")
                    .contains("上海一中院");
        }

        @Test
        void legitimateActivityExcludesThem() {
            CaseBuilder builder = unverifiable().with(DAYS_AT_FOREIGN_DEN, 90);

            assertThat(builder.is(LEGITIMATE_ACTIVITY_PROVED).build().assess().possibleTier())
                    .isEqualTo(Tier.NONE);
            Assessment open =
                    builder.unknown(LEGITIMATE_ACTIVITY_PROVED).build().assess();
            assertThat(open.tier()).isEqualTo(Tier.NONE);
            assertThat(open.possibleTier()).isEqualTo(Tier.SECOND);
            assertThat(builder.with(LEGITIMATE_ACTIVITY_PROVED, Answer.NO)
                            .build()
                            .tier())
                    .isEqualTo(Tier.SECOND);
        }

        @Test
        void theyNeedTelecomFraudAndAnAmountThatCannotBeVerified() {
            assertThat(telecom().with(DAYS_AT_FOREIGN_DEN, 30).build().assess().possibleTier())
                    .isEqualTo(Tier.NONE);
            assertThat(unverifiable()
                            .with(TELECOM, Answer.NO)
                            .with(DAYS_AT_FOREIGN_DEN, 30)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.NONE);
        }
    }
}
