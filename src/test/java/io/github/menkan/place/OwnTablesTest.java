package io.github.menkan.place;

import static io.github.menkan.place.TestTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.norm.Bound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Standards that an application puts before the built-in ones. */
class OwnTablesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static LocalTables with(String... rows) {
        return LocalTables.builtIn().with(TestTables.parse("own.csv", table(rows)));
    }

    private static LocalFigures find(LocalTables standards, String code, LocalDate day) {
        return TestTables.find(standards, TestAmounts.THEFT, code, day);
    }

    private static long large(LocalTables standards, String code, LocalDate day) {
        Bound figure = find(standards, code, day).large();
        assertThat(figure.isKnown()).isTrue();
        return figure.min() / 100;
    }

    @Test
    void aRowForAWholeProvinceStandsInForAllItsClasses() {
        LocalTables standards =
                with("theft,44,全省,,2500,70000,450000,某通知,,2020-01-01,,2024-01-01,HIGH,HIGH,HIGH,2026-11-21,,,");
        assertThat(large(standards, "4403", DAY)).isEqualTo(2500);
        assertThat(large(standards, "44", DAY)).isEqualTo(2500);
        assertThat(large(standards, "4403", LocalDate.of(2019, 12, 31))).isEqualTo(3000);
        assertThat(large(standards, "4403", LocalDate.of(2024, 1, 1))).isEqualTo(3000);
    }

    @Test
    void aRowFillsWhatWasNotVerified() {
        LocalTables standards =
                with("theft,12,全市,,2000,50000,400000,某通知,津某〔2013〕1号,2013-06-01,,,HIGH,HIGH,HIGH,2026-11-21,,,");
        assertThat(large(standards, "12", DAY)).isEqualTo(2000);
        assertThat(large(standards, "120101", DAY)).isEqualTo(2000);
        assertThat(find(standards, "12", DAY).warnings()).isEmpty();
        assertThat(large(standards, "4403", DAY)).isEqualTo(3000);
    }

    @Test
    void aRowForSingleDivisionsTakesThemOutOfTheirClassAndLeavesTheRest() {
        LocalTables standards =
                with("theft,44,特区,4403;440402,2200,70000,450000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,");
        assertThat(large(standards, "4403", DAY)).isEqualTo(2200);
        assertThat(large(standards, "440305", DAY)).isEqualTo(2200);
        assertThat(large(standards, "4401", DAY)).isEqualTo(3000);
        assertThat(large(standards, "4405", DAY)).isEqualTo(2000);
        assertThat(large(standards, "440402", DAY)).isEqualTo(2200);
        assertThat(large(standards, "440403", DAY)).isEqualTo(3000);
        LocalFigures zhuhai = find(standards, "4404", DAY);
        assertThat(zhuhai.large().min()).isEqualTo(220_000);
        assertThat(zhuhai.large().max()).isEqualTo(300_000);
        assertThat(zhuhai.classes()).containsExactly("特区", "一类地区");
    }

    @Test
    void aRowForOneCityLeavesTheProvincesOwnStandard() {
        LocalTables standards =
                with("theft,41,郑州,4101,3000,50000,400000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,");
        assertThat(large(standards, "4101", DAY)).isEqualTo(3000);
        assertThat(large(standards, "4102", DAY)).isEqualTo(2000);
        LocalFigures henan = find(standards, "41", DAY);
        assertThat(henan.large().min()).isEqualTo(200_000);
        assertThat(henan.large().max()).isEqualTo(300_000);
    }

    @Test
    void aClassThatIsLeftWithoutMembersIsGone() {
        LocalTables standards = with(
                "theft,44,新一类,4401;4403;4404;4406;4420;4419,2600,70000,450000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,");
        assertThat(find(standards, "44", DAY).classes()).containsExactly("新一类", "二类地区");
    }

    @Test
    void theLastOnePutBeforeComesFirst() {
        String row = "theft,12,全市,,2000,50000,400000,某通知,,2013-06-01,,,HIGH,HIGH,HIGH,2026-11-21,,,";
        LocalTables standards = with(row).with(TestTables.parse("newer.csv", table(row.replace(",2000,", ",2100,"))));
        assertThat(large(standards, "12", DAY)).isEqualTo(2100);
    }

    @Test
    void aTableAloneKnowsNoOtherProvince() {
        LocalTables alone = LocalTables.parse(
                "own.csv",
                table("theft,12,全市,,2000,50000,400000,某通知,,2013-06-01,,,HIGH,HIGH,HIGH,2026-11-21,,,"),
                TestTables.offences());
        LocalFigures shenzhen = find(alone, "4403", DAY);
        assertThat(shenzhen.isVerified()).isFalse();
        assertThat(shenzhen.warnings()).extracting(w -> w.chinese()).containsExactly("广东省当日的盗窃罪数额标准未查得，按全国幅度");
    }

    @Test
    void aWarningOfARowIsSaidInBothLanguages() {
        LocalTables standards =
                with("theft,12,全市,,2000,50000,400000,某通知,,2013-06-01,,,HIGH,HIGH,HIGH,2026-11-21,须核对,check it,");
        assertThat(find(standards, "12", DAY).warnings()).singleElement().satisfies(w -> {
            assertThat(w.chinese()).isEqualTo("须核对");
            assertThat(w.in(Language.ENGLISH)).isEqualTo("check it");
        });
    }

    @Test
    void aStartThatIsOnlyPresumedIsSaidUntilItIsCertain() {
        LocalTables standards =
                with("theft,12,全市,,2000,50000,400000,某通知,,2020-01-01,2021-01-01,,HIGH,HIGH,HIGH,2026-11-21,,,");
        assertThat(find(standards, "12", LocalDate.of(2020, 12, 31)).warnings())
                .extracting(w -> w.chinese())
                .containsExactly("天津市盗窃罪数额标准的施行日期未查得：推定自2020-01-01起施行，可以确定的是2021-01-01已经施行");
        assertThat(find(standards, "12", LocalDate.of(2021, 1, 1)).warnings()).isEmpty();
    }

    @Test
    void severalClassesAreAsCertainAsTheLeastCertainOfThem() {
        String high = "theft,12,甲类,120101,2000,50000,400000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,";
        String medium = "theft,12,乙类,120102,3000,50000,400000,某通知,,2020-01-01,,,MEDIUM,HIGH,HIGH,2026-11-21,,,";
        for (String rows : List.of(table(high, medium), table(medium, high))) {
            LocalFigures tianjin = find(TestTables.parse("own.csv", rows), "12", DAY);
            assertThat(tianjin.large().min()).isEqualTo(200_000);
            assertThat(tianjin.large().max()).isEqualTo(300_000);
            assertThat(tianjin.figure(Tier.FIRST).confidence()).isEqualTo(Confidence.MEDIUM);
            assertThat(tianjin.figure(Tier.SECOND).confidence()).isEqualTo(Confidence.HIGH);
        }
    }

    @Test
    void anOldLocalFigureDoesNotRestOnTheNationalRangeThatIsOnlyQuoted() {
        LocalTables standards =
                with("theft,12,全市,,1000,10000,60000,某通知,,2000-01-01,,2013-04-04,HIGH,HIGH,HIGH,2026-11-21,,,");
        assertThat(find(standards, "12", LocalDate.of(2005, 1, 1)).warnings()).isEmpty();
    }

    @Test
    void aRuleByTheThingStolenIsNoClassOfPlaces() {
        LocalTables standards = LocalTables.parse(
                "own.csv",
                table(
                        "theft,12,甲类,120101,2000,50000,400000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,",
                        "theft,12,牲畜,by object,1000,50000,400000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,"),
                TestTables.offences());
        LocalFigures inNoClass = find(standards, "120102", DAY);
        assertThat(inNoClass.classes()).containsExactly("甲类");
        assertThat(inNoClass.large().min()).isEqualTo(200_000);
    }

    @Test
    void standardsOfTheSameTablesAreEqual() {
        String row = "theft,12,全市,,2000,50000,400000,某通知,,2013-06-01,,,HIGH,HIGH,HIGH,2026-11-21,,,";
        assertThat(with(row)).isEqualTo(with(row)).hasSameHashCodeAs(with(row));
        assertThat(with(row)).isNotEqualTo(LocalTables.builtIn());
        assertThat(LocalTables.builtIn()).isSameAs(LocalTables.builtIn());
    }
}
