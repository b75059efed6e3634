package io.github.menkan.snatching;

import static io.github.menkan.snatching.Snatching.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Force;
import io.github.menkan.Language;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.SingleAct;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 抢夺罪: both sides of every figure and of every date, typed from the law. */
class SnatchingTest {

    private static final List<Element> ITEMS_FROM_FOUR_TO_TEN = List.of(
            BY_VEHICLE,
            ORGANISED_MINORS,
            VULNERABLE_VICTIM,
            HOSPITAL_VICTIM,
            RELIEF_FUNDS,
            EMERGENCY_SCENE,
            MINOR_INJURY);

    private static CaseBuilder in2023(String region) {
        return at(region, "2023-05-01", "2026-11-21");
    }

    private static CaseBuilder at(String region, String committed, String judged) {
        return CaseBuilder.of(OFFENCE)
                .region(region)
                .committedOn(LocalDate.parse(committed))
                .judgedOn(LocalDate.parse(judged));
    }

    private static void tiers(CaseBuilder facts, Tier tier, Tier possible) {
        Assessment assessment = facts.build().assess();
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).as("no clause says 可以").isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(facts.build().tier()).isEqualTo(tier);
    }

    private static boolean says(CaseBuilder facts, String chinese) {
        return facts.build().assess().warnings().stream()
                .map(wording -> wording.in(Language.CHINESE))
                .anyMatch(text -> text.contains(chinese));
    }

    private static List<String> citations(CaseBuilder facts) {
        return facts.build().assess().grounds().stream().map(Finding::citation).toList();
    }

    @Nested
    class Figures {

        @ParameterizedTest
        @CsvSource({
            "12, 1699.99, NONE, 1700, FIRST",
            "13, 1999.99, NONE, 2000, FIRST",
            "13, 49999.99, FIRST, 50000, SECOND",
            "13, 299999.99, SECOND, 300000, THIRD",
            "14, 1999.99, NONE, 2000, FIRST",
            "14, 49999.99, FIRST, 50000, SECOND",
            "14, 299999.99, SECOND, 300000, THIRD",
            "43, 1999.99, NONE, 2000, FIRST",
            "43, 39999.99, FIRST, 40000, SECOND",
            "43, 299999.99, SECOND, 300000, THIRD",
            "440500, 1999.99, NONE, 2000, FIRST",
            "45, 1499.99, NONE, 1500, FIRST",
            "45, 34999.99, FIRST, 35000, SECOND",
            "45, 299999.99, SECOND, 300000, THIRD",
            "52, 1999.99, NONE, 2000, FIRST",
            "52, 29999.99, FIRST, 30000, SECOND",
            "52, 199999.99, SECOND, 200000, THIRD",
        })
        void aFenDecides(String region, String below, Tier under, String at, Tier reached) {
            tiers(in2023(region).with(AMOUNT, Yuan.of(below)), under, under);
            tiers(in2023(region).with(AMOUNT, Yuan.of(at)), reached, reached);
        }

        /** 天津 and 汕头 have one figure, 山东 none of use, 广州 none that was found. */
        @ParameterizedTest
        @CsvSource({
            "12, 29999.99, FIRST, FIRST",
            "12, 30000, FIRST, SECOND",
            "12, 80000, SECOND, SECOND",
            "12, 199999.99, SECOND, SECOND",
            "12, 200000, SECOND, THIRD",
            "12, 400000, THIRD, THIRD",
            "37, 999.99, NONE, NONE",
            "37, 2000, NONE, FIRST",
            "37, 3000, FIRST, FIRST",
            "4401, 1000, NONE, FIRST",
            "4401, 3000, FIRST, FIRST",
        })
        void aFigureThatIsNotKnownIsARange(String region, String amount, Tier tier, Tier possible) {
            tiers(in2023(region).with(AMOUNT, Yuan.of(amount)), tier, possible);
        }

        @Test
        void eachItemHalvesTheFirst() {
            for (Element item : ITEMS_FROM_FOUR_TO_TEN) {
                tiers(in2023("45").with(AMOUNT, Yuan.of("749.99")).is(item), Tier.NONE, Tier.NONE);
                tiers(in2023("45").with(AMOUNT, Yuan.of(750)).is(item), Tier.FIRST, Tier.FIRST);
            }
        }

        @Test
        void theItemsFromThreeOnHalveTheHigherTiersToo() {
            for (Element item : ITEMS_FROM_FOUR_TO_TEN) {
                tiers(in2023("45").with(AMOUNT, Yuan.of("17499.99")).is(item), Tier.FIRST, Tier.FIRST);
                tiers(in2023("45").with(AMOUNT, Yuan.of(17_500)).is(item), Tier.SECOND, Tier.SECOND);
                tiers(in2023("45").with(AMOUNT, Yuan.of("149999.99")).is(item), Tier.SECOND, Tier.SECOND);
                tiers(in2023("45").with(AMOUNT, Yuan.of(150_000)).is(item), Tier.THIRD, Tier.THIRD);
            }
            tiers(
                    in2023("45").with(AMOUNT, Yuan.of(17_500)).with(SNATCHINGS_WITHIN_ONE_YEAR, 3),
                    Tier.SECOND,
                    Tier.SECOND);
        }

        @Test
        void aConvictionOrAnAdministrativePenaltyHalvesTheFirstOnly() {
            for (Element item :
                    List.of(PRIOR_ROBBERY_OR_SNATCHING_CONVICTION, SNATCHING_ADMIN_PENALTY_WITHIN_ONE_YEAR)) {
                tiers(in2023("43").with(AMOUNT, Yuan.of("999.99")).is(item), Tier.NONE, Tier.NONE);
                tiers(in2023("43").with(AMOUNT, Yuan.of(1_000)).is(item), Tier.FIRST, Tier.FIRST);
                tiers(in2023("43").with(AMOUNT, Yuan.of("39999.99")).is(item), Tier.FIRST, Tier.FIRST);
            }
        }

        @Test
        void anItemThatIsNotKnownLeavesTheTierOpen() {
            tiers(in2023("43").with(AMOUNT, Yuan.of(20_000)).unknown(BY_VEHICLE), Tier.FIRST, Tier.SECOND);
        }

        /** 人民司法2016-32-055: 1869 below 2000 in 汕头; a sealed juvenile record does not open the half. */
        @Test
        void theSealedRecordOfShantou() {
            CaseBuilder facts = at("4405", "2014-09-03", "2015-06-01").with(AMOUNT, Yuan.of(1_869));
            tiers(facts, Tier.NONE, Tier.NONE);
            tiers(facts.is(PRIOR_ROBBERY_OR_SNATCHING_CONVICTION), Tier.FIRST, Tier.FIRST);
            assertThat(says(facts, "被封存的未成年人犯罪记录不得使用")).isTrue();
        }
    }

    @Nested
    class Harm {

        @Test
        void injurySuicideAndDeathStandAlone() {
            tiers(in2023("43").is(SERIOUS_INJURY), Tier.SECOND, Tier.SECOND);
            tiers(in2023("43").is(SUICIDE), Tier.SECOND, Tier.SECOND);
            tiers(in2023("43").is(DEATH), Tier.THIRD, Tier.THIRD);
            tiers(in2023("43").unknown(DEATH), Tier.NONE, Tier.THIRD);
        }

        @ParameterizedTest
        @CsvSource({"0, true", "1999.99, true", "2000, false"})
        void belowTheFirstFigureTheAnswerSaysSo(String amount, boolean said) {
            for (Element harm : List.of(SERIOUS_INJURY, SUICIDE, DEATH)) {
                CaseBuilder facts = in2023("43").with(AMOUNT, Yuan.of(amount)).is(harm);
                assertThat(says(facts, "本结论按条文直接升档")).isEqualTo(said);
            }
            assertThat(says(in2023("43").with(AMOUNT, Yuan.of(amount)).is(MINOR_INJURY), "本结论按条文直接升档"))
                    .isFalse();
        }

        /** 四川 may have fixed as much as 3000. */
        @ParameterizedTest
        @CsvSource({"2999.99, true", "3000, false"})
        void soItDoesWhereTheFigureIsARange(String amount, boolean said) {
            assertThat(says(in2023("51").with(AMOUNT, Yuan.of(amount)).is(DEATH), "本结论按条文直接升档"))
                    .isEqualTo(said);
        }

        @Test
        void whatAPersonAssertsStandsAlone() {
            tiers(in2023("43").is(OTHER_SERIOUS), Tier.SECOND, Tier.SECOND);
            tiers(in2023("43").is(OTHER_ESPECIALLY_SERIOUS), Tier.THIRD, Tier.THIRD);
        }
    }

    @Nested
    class Times {

        @ParameterizedTest
        @CsvSource({
            "2, 0, NONE",
            "3, 0, FIRST",
            "0, 2, NONE",
            // what one year holds, two years hold
            "0, 3, FIRST",
            "2, 3, FIRST",
        })
        void threeInTwoYears(long inTwo, long inOne, Tier tier) {
            CaseBuilder facts =
                    in2023("43").with(SNATCHINGS_WITHIN_TWO_YEARS, inTwo).with(SNATCHINGS_WITHIN_ONE_YEAR, inOne);
            tiers(facts, tier, tier);
            assertThat(says(facts, "法发〔2021〕21号")).isEqualTo(tier == Tier.FIRST);
        }

        @Test
        void anUnknownNumberInOneYearLeavesBothOpen() {
            CaseBuilder facts =
                    in2023("43").with(SNATCHINGS_WITHIN_TWO_YEARS, 2).unknown(SNATCHINGS_WITHIN_ONE_YEAR);
            tiers(facts, Tier.NONE, Tier.FIRST);
            tiers(facts.with(AMOUNT, Yuan.of(20_000)), Tier.FIRST, Tier.SECOND);
        }

        private CaseBuilder acts(String... days) {
            CaseBuilder builder = CaseBuilder.of(OFFENCE).region("43").judgedOn(LocalDate.of(2026, 11, 21));
            Arrays.stream(days)
                    .forEach(day ->
                            builder.add(SingleAct.ACTS, SingleAct.completed(LocalDate.parse(day), Yuan.of(7_000))));
            return builder;
        }

        /** Three times 7000 are 21000, more than half of 40000: three in one year make it SECOND. */
        @ParameterizedTest
        @CsvSource({
            "2022-03-10, 2022-08-01, 2023-03-10, SECOND, true",
            "2022-03-10, 2022-08-01, 2023-03-09, SECOND, false",
            "2022-03-10, 2022-08-01, 2023-03-11, FIRST, false",
            "2022-03-10, 2023-01-01, 2024-03-10, FIRST, true",
            "2022-03-10, 2023-01-01, 2024-03-11, FIRST, false",
        })
        void actsAreCountedInOneYearAndInTwo(String one, String two, String three, Tier tier, boolean anniversary) {
            tiers(acts(three, one, two), tier, tier);
            assertThat(says(acts(one, two, three), "恰满一年、二年之日")).isEqualTo(anniversary);
            assertThat(says(acts(one, two, three), "各次数额已合计")).isTrue();
            assertThat(says(acts(one, two, three), "发生在两地以上")).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"2024-03-10, FIRST", "2024-03-11, NONE"})
        void smallActsNeedTheTwoYears(String third, Tier tier) {
            CaseBuilder facts = CaseBuilder.of(OFFENCE).region("43").judgedOn(LocalDate.of(2026, 11, 21));
            for (String day : List.of("2022-03-10", "2023-01-01", third)) {
                facts.add(SingleAct.ACTS, SingleAct.completed(LocalDate.parse(day), Yuan.of(10)));
            }
            tiers(facts, tier, tier);
        }

        @ParameterizedTest
        @CsvSource({"2015-10-31, true", "2015-11-01, false"})
        void anActBeforeRepetitionWasAnOffenceCountsWithAWarning(String first, boolean said) {
            CaseBuilder facts = acts(first, "2016-01-01", "2016-02-01");
            assertThat(says(facts, "自2015年11月1日起入罪")).isEqualTo(said);
            assertThat(says(acts("2014-01-01", "2014-02-01", "2014-03-01"), "自2015年11月1日起入罪"))
                    .isFalse();
        }

        @Test
        void anAttemptCountsAsATimeWithAWarning() {
            CaseBuilder facts = acts("2022-01-01", "2022-02-01")
                    .add(SingleAct.ACTS, SingleAct.attempted(LocalDate.of(2022, 3, 1), Yuan.of(100)));
            assertThat(says(facts, "将未遂计入次数")).isTrue();
            assertThat(says(acts("2022-01-01", "2022-02-01", "2022-03-01"), "将未遂计入次数"))
                    .isFalse();
        }

        @Test
        void anActThatMayBeAnAttemptIsReadBothWays() {
            SingleAct open = new SingleAct(LocalDate.of(2023, 1, 1), Quantity.of(Yuan.of(30_000)), Answer.UNKNOWN);
            tiers(
                    CaseBuilder.of(OFFENCE)
                            .region("43")
                            .judgedOn(LocalDate.of(2026, 11, 21))
                            .add(SingleAct.ACTS, open),
                    Tier.NONE,
                    Tier.FIRST);
        }

        /** Nine of 5000 that may or may not be attempts: all 45000 completed or all attempted reach 40000. */
        @Test
        void moreThanEightSuchActsAreStillAnswered() {
            CaseBuilder facts = CaseBuilder.of(OFFENCE).region("43").judgedOn(LocalDate.of(2026, 11, 21));
            for (int i = 0; i < 9; i++) {
                facts.add(
                        SingleAct.ACTS,
                        new SingleAct(LocalDate.of(2015 + i, 1, 1), Quantity.of(Yuan.of(5_000)), Answer.UNKNOWN));
            }
            assertThat(facts.build().assess().possibleTier()).isEqualTo(Tier.SECOND);
        }

        @ParameterizedTest
        @ValueSource(strings = {"snatchingsWithinOneYear", "snatchingsWithinTwoYears"})
        void totalsBesideActsAreRefused(String total) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> acts("2022-01-01")
                            .with(OFFENCE.elements().find(total).orElseThrow(), 3)
                            .build())
                    .withMessage(total + " must not be stated together with acts, was 3");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> acts("2022-01-01")
                            .with(ATTEMPTED_AMOUNT, Yuan.of("300.50"))
                            .build())
                    .withMessage("attemptedAmount must not be stated together with acts, was 300.5");
        }
    }

    @Nested
    class Attempts {

        @ParameterizedTest
        @CsvSource({"39999.99, NONE", "40000, SECOND", "299999.99, SECOND", "300000, THIRD"})
        void theAmountAimedAtOpensTheSecondTierAndTheThird(String aim, Tier tier) {
            CaseBuilder facts = in2023("43").with(ATTEMPTED_AMOUNT, Yuan.of(aim));
            tiers(facts, tier, tier);
            assertThat(facts.build().assess().attempted()).isEqualTo(tier == Tier.NONE ? Answer.NO : Answer.YES);
            assertThat(says(facts, "未遂")).isTrue();
        }

        @Test
        void noCircumstanceLowersTheFigureOfAnAttempt() {
            tiers(in2023("43").with(ATTEMPTED_AMOUNT, Yuan.of("39999.99")).is(HOSPITAL_VICTIM), Tier.NONE, Tier.NONE);
        }
    }

    @Nested
    class Robbery {

        @ParameterizedTest
        @ValueSource(strings = {"armed", "violenceOnTheSpot"})
        void aWeaponOrViolenceIsRobbery(String flag) {
            Element element = OFFENCE.elements().find(flag).orElseThrow();
            for (CaseBuilder facts :
                    List.of(in2023("43").is(element), in2023("43").unknown(element))) {
                tiers(facts, Tier.NONE, Tier.NONE);
                assertThat(says(facts, "第二百六十三条、第二百六十七条第二款、第二百六十九条")).isTrue();
            }
            assertThat(says(in2023("43"), "依照抢劫罪定罪处罚")).isFalse();
        }

        /** 湖南 and 北京 have figures of theft; where there is none, the national range of 3万 to 10万 is. */
        @ParameterizedTest
        @CsvSource({"11, 2023-05-01, 北京市60000元", "43, 2023-05-01, 湖南省50000元", "22, 2023-05-01, 吉林省30000–100000元"})
        void aHugeAmountOfRobberyIsThatOfTheftThere(String region, String day, String figure) {
            assertThat(says(at(region, day, "2026-11-21").is(ARMED), "当地盗窃罪的数额巨大（" + figure))
                    .isTrue();
        }

        @Test
        void beforeTheFiguresOfTheftOf1998NothingIsBorrowed() {
            CaseBuilder facts = at("43", "1998-01-01", "2003-01-01").is(ARMED);
            assertThat(says(facts, "依照抢劫罪定罪处罚")).isTrue();
            assertThat(says(facts, "当地盗窃罪")).isFalse();
        }

        @Test
        void aVehicleMayMakeItRobbery() {
            assertThat(says(in2023("43").is(BY_VEHICLE), "应当以抢劫罪（第二百六十三条）定罪处罚")).isTrue();
            assertThat(says(in2023("43"), "应当以抢劫罪（第二百六十三条）定罪处罚")).isFalse();
        }
    }

    @Nested
    class Time {

        /** 四川, whose own figures are not known. */
        @ParameterizedTest
        @CsvSource({
            // before 2002-07-20 the later interpretation applies
            "1999-01-01, 2003-01-01, 2000, FIRST, FIRST",
            "2010-06-01, 2010-12-01, 499.99, NONE, NONE",
            "2010-06-01, 2010-12-01, 500, NONE, FIRST",
            "2010-06-01, 2010-12-01, 2000, FIRST, FIRST",
            "2010-06-01, 2010-12-01, 4999.99, FIRST, FIRST",
            "2010-06-01, 2010-12-01, 20000, SECOND, SECOND",
            "2010-06-01, 2010-12-01, 29999.99, SECOND, SECOND",
            "2010-06-01, 2010-12-01, 100000, THIRD, THIRD",
            "2013-11-17, 2013-11-17, 100000, THIRD, THIRD",
            // the figures of 2013 are milder for an older act
            "2013-11-17, 2013-11-18, 100000, SECOND, SECOND",
            "2013-11-18, 2013-11-18, 100000, SECOND, SECOND",
            "2010-06-01, 2014-01-01, 999.99, NONE, NONE",
        })
        void eachVersionHasItsFigures(String committed, String judged, String amount, Tier tier, Tier possible) {
            tiers(at("51", committed, judged).with(AMOUNT, Yuan.of(amount)), tier, possible);
        }

        @Test
        void noCircumstanceOf2002LowersAFigure() {
            for (Element item : ITEMS_FROM_FOUR_TO_TEN) {
                tiers(
                        at("32", "2010-06-01", "2010-12-01")
                                .with(AMOUNT, Yuan.of("999.99"))
                                .is(item),
                        Tier.NONE,
                        Tier.NONE);
            }
            tiers(at("32", "2010-06-01", "2010-12-01").is(DEATH), Tier.NONE, Tier.NONE);
        }

        @Test
        void anActBefore2013WithDeathKeepsItsMilderLaw() {
            tiers(
                    at("32", "2013-11-17", "2023-01-01")
                            .with(AMOUNT, Yuan.of(3_000))
                            .is(DEATH),
                    Tier.FIRST,
                    Tier.FIRST);
        }

        @ParameterizedTest
        @CsvSource({
            "2015-10-31, 2015-10-31, NONE",
            "2015-10-31, 2020-01-01, NONE",
            "2015-11-01, 2015-11-01, FIRST",
            "2010-06-01, 2010-12-01, NONE",
        })
        void repeatedSnatchingCountsSince2015(String committed, String judged, Tier tier) {
            tiers(at("43", committed, judged).with(SNATCHINGS_WITHIN_TWO_YEARS, 3), tier, tier);
        }

        @Test
        void threeInOneYearHalvedBeforeRepetitionSufficed() {
            CaseBuilder facts = at("43", "2015-10-31", "2015-10-31")
                    .with(SNATCHINGS_WITHIN_ONE_YEAR, 3)
                    .with(AMOUNT, Yuan.of(1_000));
            tiers(facts, Tier.FIRST, Tier.FIRST);
            assertThat(citations(facts)).containsExactly("法释〔2013〕25号第二条第(三)项");
        }

        @ParameterizedTest
        @CsvSource({
            "43, 2014-05-31, 2000, NONE, FIRST",
            "43, 2014-06-01, 2000, FIRST, FIRST",
            "45, 2015-12-31, 1500, NONE, FIRST",
            "45, 2016-01-01, 1500, FIRST, FIRST",
            // without a first day: from the day of the interpretation
            "52, 2013-11-18, 1999.99, NONE, NONE",
            "52, 2013-11-18, 2000, FIRST, FIRST",
            "32, 2013-11-17, 10000, SECOND, SECOND",
            "63, 2002-08-27, 1000, FIRST, FIRST",
            "63, 2002-08-26, 1000, NONE, FIRST",
            "63, 2013-11-18, 1000, NONE, FIRST",
        })
        void aLocalFigureBeginsAndEndsOnItsDay(String region, String day, String amount, Tier tier, Tier possible) {
            tiers(at(region, day, day).with(AMOUNT, Yuan.of(amount)), tier, possible);
        }

        @Test
        void theTextOf2002WasNotRead() {
            assertThat(says(at("51", "2010-06-01", "2010-12-01").with(AMOUNT, Yuan.of(2_000)), "法释〔2002〕18号系转引"))
                    .isTrue();
            assertThat(says(at("51", "2002-07-19", "2003-01-01"), "2002年7月20日以前"))
                    .isTrue();
            assertThat(says(at("51", "2002-07-20", "2003-01-01"), "2002年7月20日以前"))
                    .isFalse();
        }
    }

    @Nested
    class Besides {

        @Test
        void theThirdTierIsTenYearsOrLife() {
            Penalty third =
                    in2023("43").with(AMOUNT, Yuan.of(300_000)).build().assess().penalty();
            assertThat(third.minMonths()).hasValue(120);
            assertThat(third.life()).isTrue();
            assertThat(third.confiscation()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, false", "2, true"})
        void onlySeveralActsCanLieInTwoPlaces(long times, boolean said) {
            for (Element total : List.of(SNATCHINGS_WITHIN_TWO_YEARS, SNATCHINGS_WITHIN_ONE_YEAR)) {
                assertThat(says(in2023("43").with(total, times), "发生在两地以上")).isEqualTo(said);
            }
            CaseBuilder acts = CaseBuilder.of(OFFENCE).region("43").judgedOn(LocalDate.of(2026, 11, 21));
            for (int i = 1; i <= times; i++) {
                acts.add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2023, i, 1), Yuan.of(10)));
            }
            if (times > 0) {
                assertThat(says(acts, "发生在两地以上")).isEqualTo(said);
            }
        }

        /** 法释〔2002〕18号第二条: four items that do not lower the figure, but may weigh more heavily where it is reached. */
        @ParameterizedTest
        @CsvSource({
            "vulnerableVictim, 1, 第一款第(一)项",
            "reliefFunds, 1, 第一款第(二)项",
            "snatchingsWithinOneYear, 3, 第一款第(三)项",
            "byVehicle, 1, 第一款第(四)项",
        })
        void theItemsOf2002MayWeighMoreHeavily(String item, long value, String place) {
            Element element = OFFENCE.elements().find(item).orElseThrow();
            CaseBuilder facts = at("32", "2010-06-01", "2010-12-01").with(element, value);
            assertThat(facts.with(AMOUNT, Yuan.of("999.99")).build().assess().aggravation())
                    .isEmpty();
            assertThat(facts.with(AMOUNT, Yuan.of(2_000)).build().assess().aggravation())
                    .singleElement()
                    .satisfies(factor -> {
                        assertThat(factor.citation()).isEqualTo("法释〔2002〕18号第二条" + place);
                        assertThat(factor.force()).isEqualTo(Force.MAY);
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "firstOffence, 1, true, 免予刑事处罚（转引）",
            "firstOffence, 0, false, 免予刑事处罚（转引）",
            "snatchingsWithinOneYear, 2, false, “接近”无数额",
            "snatchingsWithinOneYear, 3, true, “接近”无数额",
            "byVehicle, 1, true, “接近”无数额",
            "reliefFunds, 1, true, “接近”无数额",
            "vulnerableVictim, 1, true, “接近”无数额",
            "death, 1, true, 该解释不因此升档",
            "death, 0, false, 该解释不因此升档",
            "seriousInjury, 1, true, 该解释不因此升档",
        })
        void whatTheTextOf2002LeavesToAPersonIsSaid(String item, long value, boolean said, String fragment) {
            Element element = OFFENCE.elements().find(item).orElseThrow();
            assertThat(says(
                            at("32", "2010-06-01", "2010-12-01")
                                    .with(AMOUNT, Yuan.of(2_000))
                                    .with(element, value),
                            fragment))
                    .isEqualTo(said);
        }

        @Test
        void aUnitCommitsNoSnatching() {
            assertThat(says(in2023("43").by(Subject.UNIT), "没有规定单位犯罪")).isTrue();
            assertThat(says(in2023("43"), "没有规定单位犯罪")).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2012-12-31, 2012-12-31, 治安管理处罚法（2005年）第四十九条",
            "2025-12-31, 2025-12-31, 治安管理处罚法（2012年修正）第四十九条",
            "2026-01-01, 2026-01-01, 治安管理处罚法（2025年修订）第五十八条",
        })
        void belowTheThresholdThePolicePunish(String committed, String judged, String citation) {
            assertThat(at("43", committed, judged)
                            .with(AMOUNT, Yuan.of(100))
                            .build()
                            .assess()
                            .administrative())
                    .singleElement()
                    .satisfies(penalty -> {
                        assertThat(penalty.citation()).isEqualTo(citation);
                        assertThat(penalty.act().chinese()).isEqualTo("抢夺");
                    });
        }
    }
}
