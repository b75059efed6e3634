package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Finding;
import io.github.menkan.Force;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of every figure of 法释〔2011〕7号 and 法发〔1996〕32号, typed from the documents. */
class FraudBoundariesTest {

    private static CaseBuilder on(int year, int month, int day) {
        return CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(year, month, day))
                .judgedOn(LocalDate.of(year, month, day));
    }

    private static CaseBuilder in(String region) {
        return on(2023, 5, 1).region(region);
    }

    private static Element element(String name) {
        return OFFENCE.elements().find(name).orElseThrow();
    }

    private static List<String> met(Assessment assessment) {
        return assessment.grounds().stream()
                .filter(finding -> finding.status() == Finding.Status.MET)
                .map(Finding::citation)
                .toList();
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource({
            // 北京 5000 / 100 000; 第一条第一款 500 000 everywhere
            "11, 4999.99, NONE",
            "11, 5000, FIRST",
            "11, 99999.99, FIRST",
            "11, 100000, SECOND",
            "11, 499999.99, SECOND",
            "11, 500000, THIRD",
            // 江苏 6000 / 60 000
            "32, 5999.99, NONE",
            "32, 6000, FIRST",
            "32, 59999.99, FIRST",
            "32, 60000, SECOND",
            // 深圳 6000 / 100 000, 汕头 4000 / 60 000
            "4403, 5999.99, NONE",
            "440300, 6000, FIRST",
            "4403, 99999.99, FIRST",
            "4403, 100000, SECOND",
            "4405, 3999.99, NONE",
            "440500, 4000, FIRST",
            "4405, 59999.99, FIRST",
            "4405, 60000, SECOND",
            // 重庆 5000 / 70 000
            "50, 4999.99, NONE",
            "50, 5000, FIRST",
            "50, 69999.99, FIRST",
            "50, 70000, SECOND",
            "50, 499999.99, SECOND",
            "50, 500000, THIRD",
        })
        void aProvinceWithAStandardOfItsOwnIsDecided(String region, String yuan, Tier tier) {
            Assessment assessment =
                    in(region).with(AMOUNT, Yuan.of(yuan)).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.discretionaryTier()).isEqualTo(tier);
            assertThat(assessment.possibleTier()).isEqualTo(tier);
            assertThat(assessment.decided()).isTrue();
            assertThat(assessment.attempted()).isEqualTo(Answer.NO);
        }

        @ParameterizedTest
        @CsvSource({
            "2999.99, NONE, NONE, true",
            "3000, NONE, FIRST, false",
            "9999.99, NONE, FIRST, false",
            "10000, FIRST, FIRST, true",
            "29999.99, FIRST, FIRST, true",
            "30000, FIRST, SECOND, false",
            "99999.99, FIRST, SECOND, false",
            "100000, SECOND, SECOND, true",
            "499999.99, SECOND, SECOND, true",
            "500000, THIRD, THIRD, true",
        })
        void withoutAPlaceTheNationalRangeDecides(String yuan, Tier tier, Tier possible, boolean decided) {
            Assessment assessment =
                    on(2023, 5, 1).with(AMOUNT, Yuan.of(yuan)).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.possibleTier()).isEqualTo(possible);
            assertThat(assessment.decided()).isEqualTo(decided);
        }

        @ParameterizedTest
        @CsvSource({
            "2010-06-01, 1999.99, NONE", "2010-06-01, 2000, FIRST", "2010-06-01, 29999.99, FIRST",
            "2010-06-01, 30000, SECOND", "2010-06-01, 199999.99, SECOND", "2010-06-01, 200000, THIRD",
            "1997-10-01, 1999.99, NONE", "1997-10-01, 2000, FIRST", "1997-10-01, 200000, THIRD",
        })
        void beforeApril2011TheFiguresOf1996Count(LocalDate day, String yuan, Tier tier) {
            Assessment assessment = CaseBuilder.of(OFFENCE)
                    .committedOn(day)
                    .judgedOn(day)
                    .region("11")
                    .with(AMOUNT, Yuan.of(yuan))
                    .build()
                    .assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.standard().number()).isEqualTo("法发〔1996〕32号");
        }

        @ParameterizedTest
        @CsvSource({
            "ringleader, 99999.99, SECOND",
            "ringleader, 100000, THIRD",
            "graveConsequence, 100000, THIRD",
            "otherSerious, 100000, THIRD",
            "vulnerableVictim, 199999.99, SECOND",
        })
        void in1996HundredThousandWithAListedCircumstanceWasTheThirdTier(String circumstance, String yuan, Tier tier) {
            Assessment assessment = on(2010, 6, 1)
                    .with(AMOUNT, Yuan.of(yuan))
                    .is(element(circumstance))
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.grounds().get(0).tier()).isEqualTo(tier);
            assertThat(met(assessment)).contains("法发〔1996〕32号一");
        }
    }

    @Nested
    class Near {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "massMedia",
                    "reliefFunds",
                    "charityPretext",
                    "vulnerableVictim",
                    "graveConsequence",
                    "ringleader"
                })
        void anOrdinaryFraudAtFourFifthsIsForTheCourt(String circumstance) {
            // 北京: four fifths of 100 000, and of 500 000
            assertNear(circumstance, "79999.99", Tier.FIRST, Tier.FIRST);
            assertNear(circumstance, "80000", Tier.FIRST, Tier.SECOND);
            assertNear(circumstance, "399999.99", Tier.SECOND, Tier.SECOND);
            assertNear(circumstance, "400000", Tier.SECOND, Tier.THIRD);
        }

        @ParameterizedTest
        @CsvSource({
            // 数额巨大 is 30 000 to 100 000 where no place is known: four fifths are 24 000 to 80 000
            "23999.99, FIRST, FIRST",
            "24000, FIRST, SECOND",
            "79999.99, FIRST, SECOND",
            "80000, SECOND, SECOND",
        })
        void theNationalRangeHasARangeOfFourFifths(String yuan, Tier discretionary, Tier possible) {
            Assessment assessment = on(2023, 5, 1)
                    .with(AMOUNT, Yuan.of(yuan))
                    .is(VULNERABLE_VICTIM)
                    .build()
                    .assess();
            assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
            assertThat(assessment.possibleTier()).isEqualTo(possible);
        }

        private void assertNear(String circumstance, String yuan, Tier tier, Tier discretionary) {
            Assessment assessment = in("11").with(AMOUNT, Yuan.of(yuan))
                    .is(element(circumstance))
                    .build()
                    .assess();
            assertThat(assessment.tier()).as(yuan).isEqualTo(tier);
            assertThat(assessment.discretionaryTier()).as(yuan).isEqualTo(discretionary);
            assertThat(assessment.decided()).isTrue();
            if (tier != discretionary) {
                Finding first = assessment.grounds().get(0);
                assertThat(first.citation()).isEqualTo("法释〔2011〕7号第二条第二款");
                assertThat(first.force()).isEqualTo(Force.MAY);
                assertThat(first.note().orElseThrow().chinese()).contains("未定比例");
                assertThat(assessment.warnings()).contains(first.note().orElseThrow());
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "impersonatedOfficials",
                    "ledGang",
                    "actedFromAbroad",
                    "priorTelecomFraud",
                    "disruptedAuthorities",
                    "phishingOrIntrusion"
                })
        void theFurtherItemsAreForTelecomFraudOnly(String circumstance) {
            Assessment assessment = in("11").with(AMOUNT, Yuan.of(80_000))
                    .is(element(circumstance))
                    .build()
                    .assess();

            assertThat(assessment.discretionaryTier()).isEqualTo(Tier.FIRST);
            assertThat(assessment.warnings())
                    .extracting(Wording::chinese)
                    .anyMatch(text -> text.contains("未陈述电信网络诈骗：不作为依据"));
        }

        @Test
        void noItemLowersTheFirstFigure() {
            assertThat(in("11").with(AMOUNT, Yuan.of(4_999))
                            .is(MASS_MEDIA, RELIEF_FUNDS, CHARITY_PRETEXT, VULNERABLE_VICTIM, GRAVE_CONSEQUENCE)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.NONE);
        }
    }

    @Nested
    class Attempts {

        @ParameterizedTest
        @CsvSource({
            "99999.99, NONE, false",
            "100000, SECOND, true",
            "499999.99, SECOND, true",
            "500000, THIRD, true",
        })
        void anAttemptIsPunishedFromAHugeAmount(String yuan, Tier tier, boolean attempted) {
            Assessment assessment =
                    in("11").with(ATTEMPTED_AMOUNT, Yuan.of(yuan)).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(attempted ? Answer.YES : Answer.NO);
            assertThat(assessment.leniency())
                    .extracting(SentencingFactor::citation)
                    .isEqualTo(attempted ? List.of("刑法第二十三条第二款") : List.of());
        }

        @ParameterizedTest
        @CsvSource({
            // completed, attempted: the heavier range; in the same range the completed one
            "5000, 99999.99, FIRST, false",
            "5000, 100000, SECOND, true",
            "100000, 100000, SECOND, false",
            "100000, 500000, THIRD, true",
            "500000, 500000, THIRD, false",
            "500000, 100000, THIRD, false",
        })
        void besideACompletedFraudTheHeavierRangeCounts(String done, String aimedAt, Tier tier, boolean attempted) {
            Assessment assessment = in("11").with(AMOUNT, Yuan.of(done))
                    .with(ATTEMPTED_AMOUNT, Yuan.of(aimedAt))
                    .build()
                    .assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(attempted ? Answer.YES : Answer.NO);
        }

        @Test
        void completedAndAttemptedAmountsAreNeverAdded() {
            Assessment assessment = in("11").with(AMOUNT, Yuan.of(4_999))
                    .with(ATTEMPTED_AMOUNT, Yuan.of(99_999))
                    .build()
                    .assess();

            assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
            assertThat(assessment.warnings()).extracting(Wording::chinese).contains("既遂数额与未遂数额分别衡量，不相加（法释〔2011〕7号第六条）");
        }

        @ParameterizedTest
        @CsvSource({"29999.99, NONE, false", "30000, SECOND, true", "199999.99, SECOND, true", "200000, THIRD, true"})
        void underTheDocumentOf1996TheSameRuleHasItsFigures(String yuan, Tier tier, boolean attempted) {
            Assessment assessment =
                    on(2011, 4, 7).with(ATTEMPTED_AMOUNT, Yuan.of(yuan)).build().assess();

            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(assessment.attempted()).isEqualTo(attempted ? Answer.YES : Answer.NO);
        }
    }

    @Nested
    class TiersOfTheStatute {

        @Test
        void aPersonCanAssertTheOtherCircumstances() {
            assertThat(met(in("11").is(OTHER_SERIOUS).build().assess())).containsExactly("刑法第二百六十六条");
            assertThat(in("11").is(OTHER_SERIOUS).build().tier()).isEqualTo(Tier.SECOND);
            assertThat(in("11").is(OTHER_ESPECIALLY_SERIOUS).build().tier()).isEqualTo(Tier.THIRD);
            assertThat(on(2010, 6, 1).is(OTHER_SERIOUS).build().tier()).isEqualTo(Tier.SECOND);
            assertThat(on(2010, 6, 1).is(OTHER_ESPECIALLY_SERIOUS).build().tier())
                    .isEqualTo(Tier.THIRD);
        }

        @ParameterizedTest
        @CsvSource({
            "4999, 未达刑事立案追诉标准, -1, 0, false, false, false, NONE, false",
            "5000, 数额较大, -1, 36, false, true, true, OPTIONAL_ALONE, false",
            "100000, 数额巨大或者有其他严重情节, 36, 120, false, false, false, OBLIGATORY, false",
            "500000, 数额特别巨大或者有其他特别严重情节, 120, 180, true, false, false, OBLIGATORY, true",
        })
        void theRangesAreThoseOfArticle266(
                long yuan,
                String term,
                int least,
                int most,
                boolean life,
                boolean detention,
                boolean surveillance,
                Fine fine,
                boolean confiscation) {
            Case aCase = in("11").with(AMOUNT, Yuan.of(yuan)).build();
            Assessment assessment = aCase.assess();

            assertThat(aCase.offence()).isEqualTo(OFFENCE.name());
            assertThat(assessment.term()).isEqualTo(term);
            assertThat(assessment.penalty().minMonths().orElse(-1)).isEqualTo(least);
            assertThat(assessment.penalty().maxMonths().orElse(0)).isEqualTo(most);
            assertThat(assessment.penalty().life()).isEqualTo(life);
            assertThat(assessment.penalty().criminalDetention()).isEqualTo(detention);
            assertThat(assessment.penalty().publicSurveillance()).isEqualTo(surveillance);
            assertThat(assessment.penalty().fine()).isEqualTo(fine);
            assertThat(assessment.penalty().confiscation()).isEqualTo(confiscation);
        }
    }
}
