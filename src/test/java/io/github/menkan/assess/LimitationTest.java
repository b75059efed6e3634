package io.github.menkan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Limitation;
import io.github.menkan.Period;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.charges.Offences;
import io.github.menkan.fraud.Fraud;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Offence;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 追诉时效 of the established tier: 刑法第八十七条至第八十九条. */
class LimitationTest {

    private static final LocalDate JUDGED = LocalDate.of(2026, 11, 21);

    private static CaseBuilder theft(String committed) {
        return CaseBuilder.of(Theft.OFFENCE)
                .committedOn(LocalDate.parse(committed))
                .judgedOn(JUDGED);
    }

    private static Limitation of(CaseBuilder builder) {
        return builder.build().assess().limitation().orElseThrow();
    }

    private static Assessment asserted(String offence, String committed, Tier tier) {
        Offence charged = Offences.builtIn().find(offence).orElseThrow();
        CaseBuilder builder =
                CaseBuilder.of(charged).committedOn(LocalDate.parse(committed)).judgedOn(JUDGED);
        for (Element element : charged.elements().list()) {
            String name = element.name();
            boolean given = name.equals("serviceProvider") || name.equals("orderedToCorrect") || name.equals("refused");
            boolean first = tier == Tier.FIRST && name.equals("otherSerious");
            if (given || first || (tier == Tier.SECOND && name.equals("otherEspeciallySerious"))) {
                builder.is(element);
            }
        }
        return builder.build().assess();
    }

    /** The statutory maximum of the tier and its period, typed from the Criminal Law. */
    @ParameterizedTest
    @CsvSource({
        "personal-information, 2023-05-01, FIRST, 5, 三年有期徒刑",
        "personal-information, 2023-05-01, SECOND, 10, 七年有期徒刑",
        "computer-data, 2023-05-01, FIRST, 5, 三年有期徒刑",
        "computer-data, 2023-05-01, SECOND, 10, 七年有期徒刑",
        "computer-tools, 2023-05-01, FIRST, 5, 三年有期徒刑",
        "computer-tools, 2023-05-01, SECOND, 10, 七年有期徒刑",
        "computer-sabotage, 2023-05-01, FIRST, 10, 五年有期徒刑",
        "computer-sabotage, 2023-05-01, SECOND, 15, 十五年有期徒刑",
        "network-duty, 2023-05-01, FIRST, 5, 三年有期徒刑",
        "network-misuse, 2023-05-01, FIRST, 5, 三年有期徒刑",
        "network-aid, 2023-05-01, FIRST, 5, 三年有期徒刑"
    })
    void thePeriodIsMeasuredByTheMaximumOfTheTier(String offence, String day, Tier tier, int years, String maximum) {
        Assessment assessment = asserted(offence, day, tier);

        assertThat(assessment.tier()).isEqualTo(tier);
        Limitation limitation = assessment.limitation().orElseThrow();
        assertThat(limitation.years()).isEqualTo(years);
        assertThat(limitation.text().chinese())
                .contains(maximum.replace("十五", "15")
                        .replace("三", "3")
                        .replace("五", "5")
                        .replace("七", "7"));
    }

    /** One tier of at most three years until 2015-10-31, also for what would be 情节特别严重. */
    @Test
    void theArticleOf2009HasFiveYears() {
        Limitation limitation = of(CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2014, 5, 1))
                .judgedOn(JUDGED)
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.PROPERTY, 5_000)));

        assertThat(limitation.years()).isEqualTo(5);
        assertThat(limitation.until()).isEqualTo("2019-05-01");
    }

    /** Henan: 2000, 50000 and 400000 yuan for theft; fraud of 500000 is 特别巨大 everywhere. */
    @ParameterizedTest
    @CsvSource({"2000, 5, 一", "50000, 15, 三", "400000, 20, 四"})
    void theftHasFiveFifteenAndTwentyYears(String amount, int years, String item) {
        Limitation limitation = of(theft("2023-05-01").region("41").with(Theft.AMOUNT, Yuan.of(amount)));

        assertThat(limitation.years()).isEqualTo(years);
        assertThat(limitation.text().chinese()).contains("刑法第八十七条第(" + item + ")项");
        assertThat(limitation.text().chinese().contains("最高人民检察院核准")).isEqualTo(years == 20);
    }

    @ParameterizedTest
    @CsvSource({"10000, 5", "100000, 15", "500000, 20"})
    void fraudToo(String amount, int years) {
        assertThat(of(CaseBuilder.of(Fraud.OFFENCE)
                                .committedOn(LocalDate.of(2023, 5, 1))
                                .judgedOn(JUDGED)
                                .with(Fraud.AMOUNT, Yuan.of(amount)))
                        .years())
                .isEqualTo(years);
    }

    /** From the day of the act, that day included: the last day in time and the first day too late. */
    @ParameterizedTest
    @CsvSource({
        "2014-05-01, 2019-04-30, NO, 2019-05-01",
        "2014-05-01, 2019-05-01, YES, 2019-05-01",
        "2016-02-29, 2021-02-28, NO, 2021-03-01",
        "2016-02-29, 2021-03-01, YES, 2021-03-01",
        "2014-12-31, 2019-12-30, NO, 2019-12-31",
        "2014-12-31, 2019-12-31, YES, 2019-12-31"
    })
    void theFirstDayTooLate(String committed, String filed, Answer barred, String until) {
        Limitation limitation = of(
                theft(committed).region("41").with(Theft.AMOUNT, Yuan.of(3_000)).filedOn(LocalDate.parse(filed)));

        assertThat(limitation.from()).isEqualTo(committed);
        assertThat(limitation.until()).isEqualTo(until);
        assertThat(limitation.barred()).contains(barred);
        assertThat(limitation.text().chinese())
                .contains(barred == Answer.YES ? "已超过追诉期限" : "未超过追诉期限", "第八十八条", "第八十九条第二款", "有不同意见");
    }

    @Test
    void aContinuingActCountsFromItsEnd() {
        Limitation limitation = of(CaseBuilder.of(Theft.OFFENCE)
                .committed(new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 9, 30)))
                .judgedOn(JUDGED)
                .filedOn(LocalDate.of(2019, 9, 29))
                .region("41")
                .with(Theft.AMOUNT, Yuan.of(3_000)));

        assertThat(limitation.from()).isEqualTo("2014-09-30");
        assertThat(limitation.barred()).contains(Answer.NO);
    }

    @Test
    void withoutADayOfFilingNothingIsSaidOfIt() {
        Limitation limitation = of(theft("2014-05-01").region("41").with(Theft.AMOUNT, Yuan.of(3_000)));

        assertThat(limitation.barred()).isEmpty();
        assertThat(limitation.text().chinese()).doesNotContain("立案之日");
    }

    @Test
    void belowTheThresholdThereIsNoPeriod() {
        assertThat(theft("2014-05-01")
                        .region("41")
                        .with(Theft.AMOUNT, Yuan.of("1999.99"))
                        .build()
                        .assess()
                        .limitation())
                .isEmpty();
    }

    /** 50000 yuan without a place: 数额较大 for certain, 数额巨大 where the local figure is not above it. */
    @ParameterizedTest
    @CsvSource({"2019-04-30, NO", "2019-05-01, UNKNOWN", "2029-04-30, UNKNOWN", "2029-05-01, YES"})
    void anOpenTierMayHaveALongerPeriod(String filed, Answer barred) {
        Limitation limitation = of(CaseBuilder.of(Theft.OFFENCE)
                .committedOn(LocalDate.of(2014, 5, 1))
                .judgedOn(LocalDate.of(2030, 1, 1))
                .filedOn(LocalDate.parse(filed))
                .with(Theft.AMOUNT, Yuan.of(50_000)));

        assertThat(limitation.years()).isEqualTo(5);
        assertThat(limitation.barred()).contains(barred);
        assertThat(limitation.text().chinese()).contains("档次尚未确定", "期限为15年");
    }

    @ParameterizedTest
    @CsvSource({"2019-04-30, NO", "2019-05-01, UNKNOWN", "2019-05-30, UNKNOWN", "2019-05-31, YES"})
    void aDayNotKnownLeavesOpenWhatDependsOnIt(String filed, Answer barred) {
        Limitation limitation = of(CaseBuilder.of(Theft.OFFENCE)
                .committed(Period.within(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31)))
                .judgedOn(JUDGED)
                .filedOn(LocalDate.parse(filed))
                .region("41")
                .with(Theft.AMOUNT, Yuan.of(3_000)));

        assertThat(limitation.from()).isEqualTo("2014-05-01");
        assertThat(limitation.until()).isEqualTo("2019-05-01");
        assertThat(limitation.barred()).contains(barred);
        assertThat(limitation.text().chinese()).contains("最晚自2014-05-31起计算，至2019-05-30届满");
    }

    @Test
    void aFilingAfterTheJudgmentIsToBeChecked() {
        assertThat(of(CaseBuilder.of(Theft.OFFENCE)
                                .committedOn(LocalDate.of(2014, 5, 1))
                                .judgedOn(LocalDate.of(2015, 1, 10))
                                .filedOn(LocalDate.of(2015, 1, 11))
                                .with(Theft.AMOUNT, Yuan.of(3_000)))
                        .text()
                        .chinese())
                .contains("立案日期晚于裁判日期");
    }

    /** Of generated days the period ends on the day before the same day years later, and only a later filing is barred. */
    @Test
    void generatedCasesAreBarredFromTheDayOn() {
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            LocalDate act = LocalDate.of(2014, 5, 1).plusDays(random.nextInt(3_000));
            int level = random.nextInt(3);
            int years = new int[] {5, 15, 20}[level];
            Yuan amount = Yuan.of(new long[] {2_000, 50_000, 400_000}[level]);
            LocalDate filed = act.plusYears(years).plusDays(random.nextInt(5) - 2L);
            Optional<Answer> barred = of(CaseBuilder.of(Theft.OFFENCE)
                            .committedOn(act)
                            .judgedOn(LocalDate.of(2060, 1, 1))
                            .filedOn(filed)
                            .region("41")
                            .with(Theft.AMOUNT, amount))
                    .barred();
            // the day of the act is the first of the period, so that its last is the eve of the anniversary
            long whole = java.time.temporal.ChronoUnit.YEARS.between(act.minusDays(1), filed.minusDays(1));
            boolean leap = act.getMonthValue() * 100 + act.getDayOfMonth() == 301 || act.getDayOfMonth() == 29;
            assertThat(leap || barred.equals(Optional.of(whole >= years ? Answer.YES : Answer.NO)))
                    .as("%s %s %s", act, filed, barred)
                    .isTrue();
        }
    }
}
