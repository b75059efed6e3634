package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
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

/** Adding up, the two years of 多次, unknown facts, and the remarks that counting makes. */
class CountingTest {

    private static final LocalDate JUDGED = LocalDate.of(2024, 3, 10);

    private static CaseBuilder thefts(String... days) {
        CaseBuilder builder = CaseBuilder.of(OFFENCE).region("41").judgedOn(JUDGED);
        Arrays.stream(days)
                .forEach(day -> builder.add(SingleAct.ACTS, SingleAct.completed(LocalDate.parse(day), Yuan.of(100))));
        return builder;
    }

    private static CaseBuilder inHenan() {
        return CaseBuilder.of(OFFENCE)
                .region("41")
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2023, 5, 1));
    }

    private static boolean says(Assessment assessment, String chinese) {
        return assessment.warnings().stream()
                .map(wording -> wording.in(Language.CHINESE))
                .anyMatch(text -> text.contains(chinese));
    }

    @Nested
    class TwoYears {

        @ParameterizedTest
        @CsvSource({
            "2021-03-10, 2022-01-20, 2023-02-11, FIRST",
            // the second anniversary is the last day of the two years
            "2021-03-10, 2022-01-20, 2023-03-10, FIRST",
            "2021-03-10, 2022-01-20, 2023-03-11, NONE",
            // 29 February: the month of the end has no such day, so its last day
            "2020-02-29, 2021-01-01, 2022-02-28, FIRST",
            "2020-02-29, 2021-01-01, 2022-03-01, NONE",
            "2022-02-28, 2023-01-01, 2024-02-28, FIRST",
            "2022-02-28, 2023-01-01, 2024-02-29, NONE",
            "2023-02-11, 2023-02-11, 2023-02-11, FIRST",
        })
        void endOnTheSameDayTwoYearsLater(String one, String two, String three, Tier tier) {
            assertThat(thefts(one, two, three).build().tier()).isEqualTo(tier);
            assertThat(thefts(three, one, two).build().tier()).isEqualTo(tier);
        }

        @Test
        void theDensestWindowCountsAndNotTheFirst() {
            assertThat(thefts("2018-01-01", "2020-06-01", "2021-06-01", "2022-06-01")
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
            assertThat(thefts("2018-01-01", "2019-06-01", "2020-06-02", "2021-06-01")
                            .build()
                            .tier())
                    .isEqualTo(Tier.FIRST);
            assertThat(thefts("2016-01-01", "2018-01-02", "2018-06-01", "2020-06-02", "2020-07-01")
                            .build()
                            .tier())
                    .isEqualTo(Tier.NONE);
        }

        @Test
        void theAnniversaryIsSaidWhereItDecides() {
            assertThat(says(
                            thefts("2021-03-10", "2022-01-20", "2023-03-10")
                                    .build()
                                    .assess(),
                            "恰满二年"))
                    .isTrue();
            assertThat(says(
                            thefts("2021-03-10", "2022-01-20", "2023-03-09")
                                    .build()
                                    .assess(),
                            "恰满二年"))
                    .isFalse();
        }

        @Test
        void attemptsCountAsTimesAndThatIsSaidWhereItDecides() {
            Assessment assessment = thefts("2022-01-01", "2022-02-01")
                    .add(SingleAct.ACTS, SingleAct.attempted(LocalDate.of(2022, 3, 1), Yuan.of(100)))
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
            assertThat(says(assessment, "将未遂计入次数")).isTrue();
            assertThat(says(
                            thefts("2022-01-01", "2022-02-01", "2022-03-01")
                                    .build()
                                    .assess(),
                            "将未遂计入次数"))
                    .isFalse();
        }
    }

    @Nested
    class Sums {

        private CaseBuilder two(String one, String other) {
            return CaseBuilder.of(OFFENCE)
                    .region("41")
                    .judgedOn(JUDGED)
                    .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2022, 1, 1), Yuan.of(one)))
                    .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2022, 2, 1), Yuan.of(other)));
        }

        @Test
        void completedTheftsAreAddedUp() {
            assertThat(two("40000", "10000").build().tier()).isEqualTo(Tier.SECOND);
            assertThat(two("40000", "9999.99").build().tier()).isEqualTo(Tier.FIRST);
        }

        @Test
        void attemptsAreAddedUpApart() {
            Assessment assessment = two("1000", "999")
                    .add(SingleAct.ACTS, SingleAct.attempted(LocalDate.of(2019, 1, 1), Yuan.of(30_000)))
                    .add(SingleAct.ACTS, SingleAct.attempted(LocalDate.of(2016, 1, 1), Yuan.of(20_000)))
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
            assertThat(assessment.attempted()).isEqualTo(Answer.YES);
        }

        @ParameterizedTest
        @CsvSource({
            "1000, 1000, FIRST, true",
            "1999.99, 0.01, FIRST, true",
            "1000, 999.99, NONE, false",
            "2000, 1000, FIRST, false",
        })
        void theDisputedSumOfTwoSmallTheftsIsAWarning(String one, String other, Tier tier, boolean disputed) {
            Assessment assessment = two(one, other).build().assess();
            assertThat(assessment.tier()).isEqualTo(tier);
            assertThat(says(assessment, "能否累计")).isEqualTo(disputed);
        }

        @Test
        void whereNoFigureIsKnownNoSumIsDisputed() {
            // before 1998-03-17
            CaseBuilder two = CaseBuilder.of(OFFENCE).judgedOn(LocalDate.of(1998, 3, 16));
            two.add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(1997, 11, 1), Yuan.of(1_500)));
            two.add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(1997, 12, 1), Yuan.of(1_500)));
            assertThat(says(two.build().assess(), "能否累计")).isFalse();
        }

        @Test
        void anAttemptIsNoPartOfTheDisputedSum() {
            SingleAct small = SingleAct.completed(LocalDate.of(2022, 1, 1), Yuan.of(1_500));
            SingleAct attempt = new SingleAct(LocalDate.of(2022, 2, 1), Quantity.of(Yuan.of(1_500)), Answer.YES);
            SingleAct perhaps = new SingleAct(LocalDate.of(2022, 2, 1), Quantity.of(Yuan.of(1_500)), Answer.UNKNOWN);
            assertThat(says(henan(small, attempt), "能否累计")).isFalse();
            assertThat(says(henan(small, perhaps), "能否累计")).isTrue();
        }

        @Test
        void thatAmountsAreAddedUpIsSaidOfSeveralThefts() {
            SingleAct one = SingleAct.completed(LocalDate.of(2022, 1, 1), Yuan.of(3_000));
            SingleAct other = SingleAct.completed(LocalDate.of(2022, 2, 1), Yuan.of(3_000));
            assertThat(says(henan(one), "各次数额已合计")).isFalse();
            assertThat(says(henan(one, other), "各次数额已合计")).isTrue();
        }

        private Assessment henan(SingleAct... acts) {
            CaseBuilder builder = CaseBuilder.of(OFFENCE).region("41").judgedOn(JUDGED);
            Arrays.stream(acts).forEach(act -> builder.add(SingleAct.ACTS, act));
            return builder.build().assess();
        }

        @Test
        void threeSmallTheftsInTwoYearsAreNotDisputed() {
            Assessment assessment = two("1000", "1000")
                    .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2022, 3, 1), Yuan.of(1)))
                    .build()
                    .assess();
            assertThat(says(assessment, "能否累计")).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"2, 2000, true", "2, 3999.98, true", "2, 3999.99, false", "2, 1999.99, false", "3, 2000, false"})
        void theDisputeIsSeenInTotalsToo(long times, String amount, boolean disputed) {
            Assessment assessment = inHenan()
                    .with(AMOUNT, Yuan.of(amount))
                    .with(THEFTS_WITHIN_TWO_YEARS, times)
                    .build()
                    .assess();
            assertThat(says(assessment, "能否累计")).isEqualTo(disputed);
        }

        @Test
        void anActWithARangeLeavesTheTierOpen() {
            Assessment assessment = CaseBuilder.of(OFFENCE)
                    .region("41")
                    .judgedOn(JUDGED)
                    .add(SingleAct.ACTS, SingleAct.completed(LocalDate.of(2022, 1, 1), Yuan.of(1_900)))
                    .add(
                            SingleAct.ACTS,
                            new SingleAct(LocalDate.of(2022, 1, 2), Quantity.between(0, 50_000_00), Answer.NO))
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.NONE);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
        }

        @Test
        void theActsGiveThePeriodWhereNoneIsStated() {
            assertThat(thefts("2022-03-01", "2022-01-01").build().assess().committed())
                    .isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 1)));
        }

        @Test
        void actsDoNotGoWithTotals() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> thefts("2022-01-01").with(AMOUNT, Yuan.of(1)).build())
                    .withMessage("amount must not be stated together with acts, was 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> thefts("2022-01-01")
                            .with(THEFTS_WITHIN_TWO_YEARS, 1)
                            .build());
        }

        @Test
        void actsLieWithinTheStatedPeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> thefts("2022-01-01")
                            .committedOn(LocalDate.of(2022, 1, 2))
                            .judgedOn(LocalDate.of(2022, 1, 2))
                            .build())
                    .withMessage("on must lie within committed (2022-01-02), was 2022-01-01");
        }
    }

    @Nested
    class WhetherCompleted {

        private CaseBuilder unknown(long... yuan) {
            CaseBuilder builder = CaseBuilder.of(OFFENCE).region("41").judgedOn(JUDGED);
            for (int i = 0; i < yuan.length; i++) {
                builder.add(
                        SingleAct.ACTS,
                        new SingleAct(
                                LocalDate.of(2015 + 3 * (i % 2), 1, 1 + i),
                                Quantity.of(Yuan.of(yuan[i])),
                                Answer.UNKNOWN));
            }
            return builder;
        }

        @Test
        void doesNotMatterAtAHugeAmount() {
            Assessment assessment = unknown(400_000).build().assess();
            assertThat(assessment.tier()).isEqualTo(Tier.THIRD);
            assertThat(assessment.decided()).isTrue();
        }

        @Test
        void mattersBelowIt() {
            Assessment assessment = unknown(49_999).build().assess();
            assertThat(assessment.tier()).isEqualTo(Tier.NONE);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        }

        @Test
        void twoOfThemMayBeSplit() {
            // 30000 + 30000: both completed or both attempted is 60000, one of each is 30000
            Assessment assessment = unknown(30_000, 30_000).build().assess();
            assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
        }

        @Test
        void whatIsKnownIsNotSplit() {
            SingleAct known = SingleAct.completed(LocalDate.of(2021, 5, 1), Yuan.of(30_000));
            Assessment alone = CaseBuilder.of(OFFENCE)
                    .region("41")
                    .judgedOn(JUDGED)
                    .add(SingleAct.ACTS, known)
                    .build()
                    .assess();
            assertThat(alone.tier()).isEqualTo(Tier.FIRST);
            assertThat(alone.possibleTier()).isEqualTo(Tier.FIRST);
            // 数额巨大 in Henan is 50000: only together with the other
            Assessment together =
                    unknown(20_000).add(SingleAct.ACTS, known).build().assess();
            assertThat(together.tier()).isEqualTo(Tier.FIRST);
            assertThat(together.possibleTier()).isEqualTo(Tier.SECOND);
            assertThat(unknown(19_999)
                            .add(SingleAct.ACTS, known)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.FIRST);
        }

        @Test
        void theSmallestOfManyCountToo() {
            // ten times 5000 may all have been completed: 50000
            assertThat(unknown(5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.SECOND);
            assertThat(unknown(5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 4_999)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.FIRST);
        }

        @Test
        void manyOfThemAreRanges() {
            Assessment assessment =
                    unknown(10, 10, 10, 10, 10, 10, 10, 10, 10, 60_000).build().assess();
            assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
            assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
        }
    }

    @Nested
    class Contraband {

        @Test
        void hasNoAmountAndNeedsHumanJudgment() {
            Assessment assessment = inHenan()
                    .with(AMOUNT, Yuan.of(500_000))
                    .is(CONTRABAND)
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.NONE);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.THIRD);
            assertThat(assessment.decided()).isFalse();
            assertThat(says(assessment, "违禁品不计数额")).isTrue();
        }

        @Test
        void opensNoHalfStandardEither() {
            assertThat(inHenan()
                            .with(AMOUNT, Yuan.of(500_000))
                            .is(CONTRABAND, PRIOR_THEFT_CONVICTION)
                            .build()
                            .assess()
                            .discretionaryTier())
                    .isEqualTo(Tier.NONE);
        }

        @Test
        void goesWithGatesAndJudgments() {
            assertThat(inHenan().is(CONTRABAND, BURGLARY).build().tier()).isEqualTo(Tier.FIRST);
            assertThat(inHenan().is(CONTRABAND, OTHER_SERIOUS).build().tier()).isEqualTo(Tier.SECOND);
        }

        @Test
        void thatIsOnlyAllegedLeavesTheAmountOpen() {
            Assessment assessment = inHenan()
                    .with(AMOUNT, Yuan.of(50_000))
                    .unknown(CONTRABAND)
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.NONE);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.THIRD);
        }

        @Test
        void isFinedWithoutAnAmount() {
            assertThat(inHenan()
                            .with(AMOUNT, Yuan.of(500_000))
                            .is(CONTRABAND, OTHER_SERIOUS)
                            .build()
                            .assess()
                            .fineGuidance())
                    .hasValueSatisfying(text -> assertThat(text.chinese()).contains("1000–100000元"));
        }
    }

    @Nested
    class RepeatedTheftOf1998 {

        private CaseBuilder case2005() {
            return CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(2005, 6, 1)).judgedOn(LocalDate.of(2005, 6, 1));
        }

        @Test
        void isOpenWhereTheCaseDoesNotSayWhichTheftWasWhich() {
            Assessment assessment = case2005()
                    .with(THEFTS_WITHIN_TWO_YEARS, 3)
                    .is(BURGLARY)
                    .build()
                    .assess();
            assertThat(assessment.tier()).isEqualTo(Tier.NONE);
            assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
            assertThat(says(assessment, "各次是否入户、扒窃未逐次列明")).isTrue();
        }

        @Test
        void isExcludedWhereNoneWasFromAHomeOrAPocket() {
            assertThat(case2005()
                            .with(THEFTS_WITHIN_TWO_YEARS, 30)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(Tier.NONE);
        }

        @ParameterizedTest
        @CsvSource({"2005-06-01, FIRST", "2005-06-02, NONE"})
        void countsOneYear(String third, Tier possible) {
            assertThat(thefts("2004-06-01", "2005-01-01", third)
                            .judgedOn(LocalDate.parse(third))
                            .is(PICKPOCKETING)
                            .build()
                            .assess()
                            .possibleTier())
                    .isEqualTo(possible);
        }
    }

    @Nested
    class Remarks {

        @ParameterizedTest
        @ValueSource(strings = {"virtualProperty", "bankCardUsed", "violenceOnTheSpot", "paymentCodeReplaced"})
        void anotherChargeIsNamedWhereTheFactsBearOnIt(String circumstance) {
            Element element = OFFENCE.elements().find(circumstance).orElseThrow();
            Assessment without = inHenan().with(AMOUNT, Yuan.of(2_000)).build().assess();
            Assessment with =
                    inHenan().with(AMOUNT, Yuan.of(2_000)).is(element).build().assess();
            assertThat(with.tier()).isEqualTo(without.tier());
            assertThat(with.warnings()).hasSize(without.warnings().size() + 1);
            assertThat(with.warnings()).containsAll(without.warnings());
        }

        @Test
        void theLocalFigureIsNamedWithItsDocumentAndConfidence() {
            assertThat(says(
                            inHenan().with(AMOUNT, Yuan.of(2_000)).build().assess(),
                            "数额标准：河南省，数额较大2000元（河南省高级人民法院、河南省人民检察院关于我省盗窃犯罪案件数额认定标准的规定，可信度高）"))
                    .isTrue();
        }

        @Test
        void theNationalRangeIsNamedWhereNoPlaceIs() {
            Assessment assessment = CaseBuilder.of(OFFENCE)
                    .committedOn(LocalDate.of(2023, 5, 1))
                    .judgedOn(LocalDate.of(2023, 5, 1))
                    .with(AMOUNT, Yuan.of(2_000))
                    .build()
                    .assess();
            assertThat(says(assessment, "数额标准：全国，数额较大1000–3000元")).isTrue();
            assertThat(says(assessment, "未指明地区")).isTrue();
        }

        @Test
        void aPresumedStartOfTheLocalDocumentIsSaidOfTheDaysItIsPresumedFor() {
            CaseBuilder anhui = CaseBuilder.of(OFFENCE).region("34").with(AMOUNT, Yuan.of(2_000));
            assertThat(says(
                            anhui.committedOn(LocalDate.of(2013, 5, 1))
                                    .judgedOn(LocalDate.of(2013, 5, 1))
                                    .build()
                                    .assess(),
                            "推定自2013-04-04起施行"))
                    .isTrue();
            assertThat(says(
                            anhui.committedOn(LocalDate.of(2023, 5, 1))
                                    .judgedOn(LocalDate.of(2023, 5, 1))
                                    .build()
                                    .assess(),
                            "推定自"))
                    .isFalse();
        }

        @Test
        void aUnitIsNotFined() {
            assertThat(says(
                            inHenan()
                                    .with(AMOUNT, Yuan.of(2_000))
                                    .by(Subject.UNIT)
                                    .build()
                                    .assess(),
                            "第十三条"))
                    .isTrue();
        }

        @Test
        void everyWarningIsInBothLanguages() {
            Assessment assessment = inHenan()
                    .is(OFFENCE.elements().list().stream()
                            .filter(element -> element.isFlag() && !element.derived() && !element.equals(CONTRABAND))
                            .toArray(Element[]::new))
                    .with(AMOUNT, Yuan.of(2_000))
                    .with(ATTEMPTED_AMOUNT, Yuan.of(400_000))
                    .with(THEFTS_WITHIN_TWO_YEARS, 2)
                    .with(RELICS_GENERAL, 1)
                    .build()
                    .assess();
            assertThat(assessment.warnings()).hasSizeGreaterThan(12).doesNotHaveDuplicates();
            assertThat(assessment.warnings())
                    .extracting(text -> text.in(Language.ENGLISH))
                    .allSatisfy(text -> assertThat(text).matches("(?s).*[a-z]{3}.*"));
        }
    }
}
