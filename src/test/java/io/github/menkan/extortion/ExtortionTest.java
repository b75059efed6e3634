package io.github.menkan.extortion;

import static io.github.menkan.extortion.Extortion.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Force;
import io.github.menkan.Language;
import io.github.menkan.Penalty;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.SingleAct;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 敲诈勒索罪: both sides of every figure and of every date, typed from the law. */
class ExtortionTest {

    private static CaseBuilder in2023(String region) {
        return at(region, "2023-05-01", "2026-11-21");
    }

    private static CaseBuilder at(String region, String committed, String judged) {
        return CaseBuilder.of(OFFENCE)
                .region(region)
                .committedOn(LocalDate.parse(committed))
                .judgedOn(LocalDate.parse(judged));
    }

    private static void tiers(CaseBuilder facts, Tier tier, Tier discretionary, Tier possible) {
        Assessment assessment = facts.build().assess();
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(facts.build().tier()).isEqualTo(tier);
    }

    private static boolean says(CaseBuilder facts, String chinese) {
        return facts.build().assess().warnings().stream()
                .map(wording -> wording.in(Language.CHINESE))
                .anyMatch(text -> text.contains(chinese));
    }

    @Nested
    class Figures {

        @ParameterizedTest
        @CsvSource({
            "11, 2999.99, NONE, 3000, FIRST",
            "11, 59999.99, FIRST, 60000, SECOND",
            "12, 1999.99, NONE, 2000, FIRST",
            "12, 59999.99, FIRST, 60000, SECOND",
            "13, 2999.99, NONE, 3000, FIRST",
            "13, 59999.99, FIRST, 60000, SECOND",
            "13, 399999.99, SECOND, 400000, THIRD",
            "31, 1999.99, NONE, 2000, FIRST",
            "31, 29999.99, FIRST, 30000, SECOND",
            "31, 299999.99, SECOND, 300000, THIRD",
            "34, 2999.99, NONE, 3000, FIRST",
            "34, 49999.99, FIRST, 50000, SECOND",
            "34, 299999.99, SECOND, 300000, THIRD",
            "41, 2999.99, NONE, 3000, FIRST",
            "41, 49999.99, FIRST, 50000, SECOND",
            "41, 399999.99, SECOND, 400000, THIRD",
            "43, 3999.99, NONE, 4000, FIRST",
            "43, 59999.99, FIRST, 60000, SECOND",
            "43, 399999.99, SECOND, 400000, THIRD",
            "440300, 3999.99, NONE, 4000, FIRST",
            "440300, 99999.99, FIRST, 100000, SECOND",
            "440300, 499999.99, SECOND, 500000, THIRD",
            "440500, 2499.99, NONE, 2500, FIRST",
            "440500, 59999.99, FIRST, 60000, SECOND",
            "440500, 399999.99, SECOND, 400000, THIRD",
            "45, 2499.99, NONE, 2500, FIRST",
            "45, 39999.99, FIRST, 40000, SECOND",
            "46, 29999.99, FIRST, 30000, SECOND",
            "50, 59999.99, FIRST, 60000, SECOND",
            "53, 49999.99, FIRST, 50000, SECOND",
            "53, 349999.99, SECOND, 350000, THIRD",
        })
        void aFenDecides(String region, String below, Tier under, String at, Tier reached) {
            tiers(in2023(region).with(AMOUNT, Yuan.of(below)), under, under, under);
            tiers(in2023(region).with(AMOUNT, Yuan.of(at)), reached, reached, reached);
        }

        /** 北京 has no third figure, 湖北 no class, 山西 none of use. */
        @ParameterizedTest
        @CsvSource({
            "11, 299999.99, SECOND, SECOND",
            "11, 300000, SECOND, THIRD",
            "11, 499999.99, SECOND, THIRD",
            "11, 500000, THIRD, THIRD",
            "42, 1999.99, NONE, NONE",
            "42, 2000, NONE, FIRST",
            "42, 2999.99, NONE, FIRST",
            "42, 3000, FIRST, FIRST",
            "42, 99999.99, FIRST, SECOND",
            "42, 100000, SECOND, SECOND",
            "14, 4999.99, NONE, FIRST",
            "14, 5000, FIRST, FIRST",
            "44, 2500, NONE, FIRST",
            "44, 4000, FIRST, FIRST",
        })
        void aFigureThatIsNotKnownIsARange(String region, String amount, Tier tier, Tier possible) {
            tiers(in2023(region).with(AMOUNT, Yuan.of(amount)), tier, tier, possible);
        }

        @Test
        void eachOfTheSevenMayHalveTheFirstAndNoneShall() {
            assertThat(ARTICLE_2).hasSize(7);
            for (var circumstance : ARTICLE_2) {
                tiers(in2023("32").with(AMOUNT, Yuan.of("1999.99")).is(circumstance), Tier.NONE, Tier.NONE, Tier.NONE);
                tiers(in2023("32").with(AMOUNT, Yuan.of(2_000)).is(circumstance), Tier.NONE, Tier.FIRST, Tier.FIRST);
            }
        }

        /** 2500 is halved to 1250; four fifths of 35万 are 28万. */
        @ParameterizedTest
        @CsvSource({
            "45, 1249.99, NONE, NONE",
            "45, 1250, NONE, FIRST",
            "45, 31999.99, FIRST, FIRST",
            "45, 32000, FIRST, SECOND",
            "53, 279999.99, SECOND, SECOND",
            "53, 280000, SECOND, THIRD",
        })
        void halfAndFourFifthsAreTheLocalOnes(String region, String amount, Tier tier, Tier discretionary) {
            tiers(
                    in2023(region).with(AMOUNT, Yuan.of(amount)).is(SPECIAL_IDENTITY),
                    tier,
                    discretionary,
                    discretionary);
        }

        @Test
        void fourFifthsOfARangeIsARange() {
            tiers(
                    in2023("51").with(AMOUNT, Yuan.of("23999.99")).is(IN_NAME_OF_GANG),
                    Tier.FIRST,
                    Tier.FIRST,
                    Tier.FIRST);
            tiers(in2023("51").with(AMOUNT, Yuan.of(24_000)).is(IN_NAME_OF_GANG), Tier.FIRST, Tier.FIRST, Tier.SECOND);
            tiers(in2023("51").with(AMOUNT, Yuan.of(80_000)).is(IN_NAME_OF_GANG), Tier.FIRST, Tier.SECOND, Tier.SECOND);
        }
    }

    @Nested
    class Attempts {

        @ParameterizedTest
        @CsvSource({"59999.99, NONE", "60000, SECOND", "399999.99, SECOND", "400000, THIRD"})
        void theAmountDemandedOpensTheSecondTierAndTheThird(String demanded, Tier tier) {
            CaseBuilder facts = in2023("32").with(ATTEMPTED_AMOUNT, Yuan.of(demanded));
            tiers(facts, tier, tier, tier);
            assertThat(facts.build().assess().attempted()).isEqualTo(tier == Tier.NONE ? Answer.NO : Answer.YES);
            assertThat(says(facts, "未遂")).isTrue();
        }

        /** 松江: 50000 demanded in Shanghai. */
        @Test
        void fiftyThousandDemandedInShanghaiIsHuge() {
            CaseBuilder facts = in2023("31").with(ATTEMPTED_AMOUNT, Yuan.of(50_000));
            tiers(facts, Tier.SECOND, Tier.SECOND, Tier.SECOND);
            assertThat(says(facts, "依实务按所索要的数额定档")).isTrue();
        }

        @Test
        void whatWasPaidAndWhatWasDemandedAreNotAddedUp() {
            CaseBuilder facts = in2023("32").with(AMOUNT, Yuan.of(20_000)).with(ATTEMPTED_AMOUNT, Yuan.of("59999.99"));
            tiers(facts, Tier.FIRST, Tier.FIRST, Tier.FIRST);
            assertThat(says(facts, "部分得逞")).isTrue();
        }

        @Test
        void noCircumstanceLowersTheFigureOfAnAttempt() {
            tiers(
                    in2023("32").with(ATTEMPTED_AMOUNT, Yuan.of("59999.99")).is(SPECIAL_IDENTITY),
                    Tier.NONE,
                    Tier.NONE,
                    Tier.NONE);
        }
    }

    @Nested
    class Acts {

        private CaseBuilder acts(String... days) {
            CaseBuilder builder = CaseBuilder.of(OFFENCE).region("32").judgedOn(LocalDate.of(2026, 11, 21));
            Arrays.stream(days)
                    .forEach(day ->
                            builder.add(SingleAct.ACTS, SingleAct.completed(LocalDate.parse(day), Yuan.of(100))));
            return builder;
        }

        @ParameterizedTest
        @CsvSource({
            "2021-03-10, 2022-01-20, 2023-03-10, FIRST",
            "2021-03-10, 2022-01-20, 2023-03-11, NONE",
            "2020-02-29, 2021-01-01, 2022-02-28, FIRST",
            "2020-02-29, 2021-01-01, 2022-03-01, NONE",
        })
        void threeWithinTwoYears(String one, String two, String three, Tier tier) {
            assertThat(acts(three, one, two).build().tier()).isEqualTo(tier);
        }

        @Test
        void theDayThatEndsTheTwoYearsIsSaid() {
            assertThat(says(acts("2021-03-10", "2022-01-20", "2023-03-10"), "恰满二年之日"))
                    .isTrue();
            assertThat(says(acts("2021-03-10", "2022-01-20", "2023-03-09"), "恰满二年之日"))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"2011-04-30, 2012-01-01, true", "2011-05-01, 2012-01-01, false", "2010-01-01, 2011-04-30, false"})
        void anActBeforeRepetitionWasAnOffenceCountsWithAWarning(String first, String last, boolean said) {
            CaseBuilder facts = CaseBuilder.of(OFFENCE).region("32").judgedOn(LocalDate.of(2012, 6, 1));
            for (String day : new String[] {first, last, last}) {
                facts.add(SingleAct.ACTS, SingleAct.completed(LocalDate.parse(day), Yuan.of(100)));
            }
            assertThat(says(facts, "自2011年5月1日起入罪")).isEqualTo(said);
        }

        @Test
        void amountsAreAddedUp() {
            CaseBuilder two = CaseBuilder.of(OFFENCE)
                    .region("32")
                    .judgedOn(LocalDate.of(2026, 11, 21))
                    .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2023, 1, 1), Yuan.of(3_000)))
                    .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2023, 1, 2), Yuan.of(1_000)));
            tiers(two, Tier.FIRST, Tier.FIRST, Tier.FIRST);
            assertThat(says(two, "各次数额已合计")).isTrue();
            assertThat(says(two, "发生在两地以上")).isTrue();
        }

        @Test
        void anActThatMayBeAnAttemptIsReadBothWays() {
            SingleAct open = new SingleAct(LocalDate.of(2023, 1, 1), Quantity.of(Yuan.of(60_000)), Answer.UNKNOWN);
            CaseBuilder facts = CaseBuilder.of(OFFENCE)
                    .region("32")
                    .judgedOn(LocalDate.of(2026, 11, 21))
                    .add(SingleAct.ACTS, open);
            tiers(facts, Tier.SECOND, Tier.SECOND, Tier.SECOND);
            assertThat(facts.build().assess().attempted()).isEqualTo(Answer.UNKNOWN);
            SingleAct small = new SingleAct(LocalDate.of(2023, 1, 1), Quantity.of(Yuan.of(5_000)), Answer.UNKNOWN);
            tiers(
                    CaseBuilder.of(OFFENCE)
                            .region("32")
                            .judgedOn(LocalDate.of(2026, 11, 21))
                            .add(SingleAct.ACTS, small),
                    Tier.NONE,
                    Tier.NONE,
                    Tier.FIRST);
        }

        /** Nine of 6000 that may or may not be attempts: all completed they are 54000, all attempted too. */
        @Test
        void moreThanEightSuchActsAreStillAnswered() {
            CaseBuilder facts = CaseBuilder.of(OFFENCE)
                    .region("32")
                    .committed(new Period(LocalDate.of(2013, 5, 1), LocalDate.of(2023, 5, 1)))
                    .judgedOn(LocalDate.of(2026, 11, 21));
            for (int i = 0; i < 9; i++) {
                facts.add(
                        SingleAct.ACTS,
                        new SingleAct(LocalDate.of(2014 + i, 1, 1), Quantity.of(Yuan.of(6_000)), Answer.UNKNOWN));
            }
            tiers(facts, Tier.FIRST, Tier.FIRST, Tier.FIRST);
        }

        @Test
        void anAttemptCountsAsATimeWithAWarning() {
            CaseBuilder facts = acts("2022-01-01", "2022-02-01")
                    .add(SingleAct.ACTS, SingleAct.attempted(LocalDate.of(2022, 3, 1), Yuan.of(100)));
            tiers(facts, Tier.FIRST, Tier.FIRST, Tier.FIRST);
            assertThat(says(facts, "将未遂计入次数")).isTrue();
            assertThat(says(acts("2022-01-01", "2022-02-01", "2022-03-01"), "将未遂计入次数"))
                    .isFalse();
        }

        @Test
        void totalsBesideActsAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> acts("2022-01-01")
                            .with(EXTORTIONS_WITHIN_TWO_YEARS, 3)
                            .build())
                    .withMessage("extortionsWithinTwoYears must not be stated together with acts, was 3");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            acts("2022-01-01").with(AMOUNT, Yuan.of("300.50")).build())
                    .withMessage("amount must not be stated together with acts, was 300.5");
        }
    }

    @Nested
    class Time {

        /** 四川, whose own figures are not known: at 5000 and 100000 every province is reached. */
        @ParameterizedTest
        @CsvSource({
            // before 2000-05-18 the later provision applies
            "1999-01-01, 2001-01-01, 3000, FIRST",
            "2010-06-01, 2010-12-01, 999.99, NONE",
            "2010-06-01, 2010-12-01, 3000, FIRST",
            "2010-06-01, 2010-12-01, 30000, SECOND",
            "2010-06-01, 2010-12-01, 5000000, SECOND",
            "2011-04-30, 2011-05-01, 5000000, SECOND",
            // a third tier, without a figure until 2013-04-27
            "2011-05-01, 2013-04-26, 5000000, SECOND",
            "2011-05-01, 2014-01-01, 5000000, SECOND",
            "2013-04-26, 2013-04-27, 5000000, SECOND",
            "2013-04-27, 2013-04-27, 500000, THIRD",
            // the figures of 2013 are milder for an older act
            "2012-06-01, 2013-04-26, 3000, FIRST",
            "2012-06-01, 2013-04-27, 1999.99, NONE",
        })
        void eachVersionHasItsTiers(String committed, String judged, String amount, Tier tier) {
            assertThat(at("51", committed, judged)
                            .with(AMOUNT, Yuan.of(amount))
                            .build()
                            .tier())
                    .isEqualTo(tier);
        }

        @ParameterizedTest
        @CsvSource({
            "2011-04-30, 2011-04-30, NONE",
            "2011-05-01, 2011-05-01, FIRST",
            "2013-04-26, 2013-04-26, FIRST",
            "2013-04-27, 2013-04-27, FIRST",
            "2011-04-30, 2014-01-01, NONE",
        })
        void repeatedExtortionCountsSince2011(String committed, String judged, Tier tier) {
            CaseBuilder facts = at("32", committed, judged).with(EXTORTIONS_WITHIN_TWO_YEARS, 3);
            tiers(facts, tier, tier, tier);
            tiers(at("32", committed, judged).with(EXTORTIONS_WITHIN_TWO_YEARS, 2), Tier.NONE, Tier.NONE, Tier.NONE);
        }

        @Test
        void theNumberOfTimesWasNoRuleUntil2013() {
            String analogy = "没有次数和期间的规定";
            assertThat(says(at("32", "2013-04-26", "2013-04-26").with(EXTORTIONS_WITHIN_TWO_YEARS, 3), analogy))
                    .isTrue();
            assertThat(says(at("32", "2013-04-27", "2013-04-27").with(EXTORTIONS_WITHIN_TWO_YEARS, 3), analogy))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"2011-04-30, NONE, SECOND", "2011-05-01, OPTIONAL_ALONE, THIRD"})
        void theFineAndTheThirdTierCameWithTheEighthAmendment(String day, Penalty.Fine fine, Tier asserted) {
            Assessment first =
                    at("51", day, day).with(AMOUNT, Yuan.of(3_000)).build().assess();
            assertThat(first.penalty().fine()).isEqualTo(fine);
            assertThat(first.penalty().maxMonths()).hasValue(36);
            assertThat(first.penalty().publicSurveillance()).isTrue();
            assertThat(at("51", day, day).is(OTHER_ESPECIALLY_SERIOUS).build().tier())
                    .isEqualTo(asserted);
        }

        @Test
        void theThirdTierIsTenYearsWithoutLife() {
            Assessment third =
                    in2023("32").with(AMOUNT, Yuan.of(400_000)).build().assess();
            assertThat(third.penalty().minMonths()).hasValue(120);
            assertThat(third.penalty().maxMonths()).hasValue(180);
            assertThat(third.penalty().life()).isFalse();
            assertThat(third.penalty().confiscation()).isFalse();
            assertThat(third.penalty().fine()).isEqualTo(Penalty.Fine.OBLIGATORY);
        }

        @Test
        void theTextOf2000WasNotRead() {
            assertThat(says(at("51", "2010-06-01", "2010-12-01").with(AMOUNT, Yuan.of(3_000)), "法释〔2000〕11号系转引"))
                    .isTrue();
            assertThat(says(at("51", "1999-01-01", "2001-01-01"), "2000年5月18日以前"))
                    .isTrue();
            assertThat(says(at("51", "2000-05-18", "2001-01-01"), "2000年5月18日以前"))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "32, 2013-09-04, 4999.99, NONE, FIRST",
            "32, 2013-09-05, 3999.99, NONE, NONE",
            "44, 2014-08-27, 4999.99, NONE, FIRST",
            "440300, 2014-08-28, 4000, FIRST, FIRST",
            "43, 2013-07-31, 4000, NONE, FIRST",
            "43, 2013-08-01, 4000, FIRST, FIRST",
            "45, 2013-08-22, 2500, NONE, FIRST",
            "45, 2013-08-23, 2500, FIRST, FIRST",
            "53, 2013-08-31, 3000, NONE, FIRST",
            "53, 2013-09-01, 3000, FIRST, FIRST",
            "41, 2013-04-26, 2000, FIRST, FIRST",
            "33, 2013-04-26, 20000, SECOND, SECOND",
        })
        void aLocalFigureBeginsAndEndsOnItsDay(String region, String day, String amount, Tier tier, Tier possible) {
            tiers(at(region, day, day).with(AMOUNT, Yuan.of(amount)), tier, tier, possible);
        }
    }

    @Nested
    class Besides {

        @Test
        void whatAPersonAssertsStandsAlone() {
            tiers(in2023("32").is(OTHER_SERIOUS), Tier.SECOND, Tier.SECOND, Tier.SECOND);
            tiers(in2023("32").unknown(OTHER_ESPECIALLY_SERIOUS), Tier.NONE, Tier.NONE, Tier.THIRD);
        }

        @ParameterizedTest
        @CsvSource({
            "4000, 2000–8000元",
            "60000, 2000–120000元",
        })
        void theFineIsFromTwoThousandToTwiceTheAmount(String amount, String range) {
            assertThat(in2023("32")
                            .with(AMOUNT, Yuan.of(amount))
                            .build()
                            .assess()
                            .fineGuidance())
                    .hasValueSatisfying(
                            guide -> assertThat(guide.chinese()).contains(range).contains("应当"));
        }

        @Test
        void whereNothingWasObtainedTheFineIsUpToAHundredThousand() {
            assertThat(in2023("32")
                            .with(ATTEMPTED_AMOUNT, Yuan.of(60_000))
                            .build()
                            .assess()
                            .fineGuidance())
                    .hasValueSatisfying(guide -> assertThat(guide.chinese()).contains("2000–100000元"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"statutoryLeniency", "minorShareNotPrincipal", "victimForgave"})
        void remorseWithOneOfThreeMayEndThere(String item) {
            Element one = OFFENCE.elements().find(item).orElseThrow();
            CaseBuilder facts = in2023("32").with(AMOUNT, Yuan.of(4_000)).is(one);
            assertThat(facts.build().assess().leniency()).isEmpty();
            assertThat(facts.is(REMORSE_AND_RESTITUTION).build().assess().leniency())
                    .singleElement()
                    .satisfies(factor -> {
                        assertThat(factor.citation()).isEqualTo("法释〔2013〕10号第五条");
                        assertThat(factor.force()).isEqualTo(Force.MAY);
                        assertThat(factor.text().chinese()).contains("可以不起诉或者免予刑事处罚");
                    });
            assertThat(facts.with(AMOUNT, Yuan.of(60_000)).build().assess().leniency())
                    .as("of the first tier alone")
                    .isEmpty();
        }

        @Test
        void relativesWhoForgiveAndVictimsAtFaultCountInEveryTier() {
            for (long amount : new long[] {4_000, 400_000}) {
                CaseBuilder relative =
                        in2023("32").with(AMOUNT, Yuan.of(amount)).is(FAMILY_PROPERTY);
                assertThat(relative.build().assess().leniency()).isEmpty();
                assertThat(relative.is(VICTIM_FORGAVE).build().assess().leniency())
                        .extracting(SentencingFactor::citation, SentencingFactor::force)
                        .containsExactly(
                                tuple("法释〔2013〕10号第六条第一款", Force.MAY), tuple("法释〔2013〕10号第六条第一款", Force.SHALL));
                assertThat(in2023("32")
                                .with(AMOUNT, Yuan.of(amount))
                                .is(VICTIM_AT_FAULT)
                                .build()
                                .assess()
                                .leniency())
                        .extracting(SentencingFactor::citation)
                        .containsExactly("法释〔2013〕10号第六条第二款");
            }
        }

        @Test
        void sealedRecordsAndWhatOneTimeIsAreSaid() {
            assertThat(says(in2023("32").is(PRIOR_EXTORTION_CONVICTION), "被封存的未成年人犯罪记录不得使用"))
                    .isTrue();
            assertThat(says(in2023("32"), "被封存的未成年人犯罪记录不得使用")).isFalse();
            assertThat(says(in2023("32").with(EXTORTIONS_WITHIN_TWO_YEARS, 3), "接续索要的，一般为一次"))
                    .isTrue();
            assertThat(says(in2023("32").with(EXTORTIONS_WITHIN_TWO_YEARS, 2), "接续索要的，一般为一次"))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, false", "2, true"})
        void onlySeveralActsCanLieInTwoPlaces(long times, boolean said) {
            assertThat(says(in2023("32").with(EXTORTIONS_WITHIN_TWO_YEARS, times), "发生在两地以上"))
                    .isEqualTo(said);
            CaseBuilder acts = CaseBuilder.of(OFFENCE).region("32").judgedOn(LocalDate.of(2026, 11, 21));
            for (int i = 1; i <= times; i++) {
                acts.add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2023, i, 1), Yuan.of(10)));
            }
            if (times > 0) {
                assertThat(says(acts, "发生在两地以上")).isEqualTo(said);
            }
        }

        @Test
        void aUnitCommitsNoExtortion() {
            assertThat(says(in2023("32").by(Subject.UNIT), "没有规定单位犯罪")).isTrue();
            assertThat(says(in2023("32"), "没有规定单位犯罪")).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2012-12-31, 2012-12-31, 治安管理处罚法（2005年）第四十九条",
            "2025-12-31, 2025-12-31, 治安管理处罚法（2012年修正）第四十九条",
            "2026-01-01, 2026-01-01, 治安管理处罚法（2025年修订）第五十八条",
        })
        void belowTheThresholdThePolicePunish(String committed, String judged, String citation) {
            assertThat(at("32", committed, judged)
                            .with(AMOUNT, Yuan.of(100))
                            .build()
                            .assess()
                            .administrative())
                    .singleElement()
                    .satisfies(penalty -> {
                        assertThat(penalty.citation()).isEqualTo(citation);
                        assertThat(penalty.act().chinese()).isEqualTo("敲诈勒索");
                    });
        }
    }
}
