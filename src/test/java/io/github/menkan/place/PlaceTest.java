package io.github.menkan.place;

import static io.github.menkan.place.TestAmounts.FRAUD;
import static io.github.menkan.place.TestAmounts.NATIONAL;
import static io.github.menkan.place.TestAmounts.THEFT;
import static io.github.menkan.place.TestTables.national;
import static io.github.menkan.place.TestTables.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Language;
import io.github.menkan.Tier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a place gets on which day, and what is said with them. */
class PlaceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static LocalFigures find(TestAmounts offence, String code, LocalDate day) {
        return TestTables.find(LocalTables.builtIn(), offence, code, day);
    }

    /** The figures in yuan, ranges with a hyphen. */
    private static String figures(LocalFigures standard) {
        return List.of(standard.large(), standard.huge(), standard.especiallyHuge()).stream()
                .map(f -> f.min() / 100 + (f.isKnown() ? "" : "-" + f.max() / 100))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 4403, 广东省深圳市（一类地区）, 3000 100000 500000",
        "THEFT, 440300, 广东省深圳市（一类地区）, 3000 100000 500000",
        "THEFT, 440305, 广东省深圳市（440305）（一类地区）, 3000 100000 500000",
        "THEFT, 440500, 广东省汕头市（二类地区）, 2000 60000 400000",
        "THEFT, 44, 广东省（一类地区、二类地区）, 2000-3000 60000-100000 400000-500000",
        "FRAUD, 44, 广东省（一类地区、二类地区）, 4000-6000 60000-100000 500000",
        "THEFT, 421024, 湖北省荆州市（421024）（一般地区）, 2000 50000 500000",
        "THEFT, 4210, 湖北省荆州市（一般地区）, 2000 50000 500000",
        "THEFT, 51, 四川省, 1600 50000 350000",
        "FRAUD, 11, 北京市, 5000 100000 500000",
    })
    void theMostSpecificClassWinsAndAWiderPlaceGetsTheRangeOverItsClasses(
            TestAmounts offence, String code, String place, String figures) {
        LocalFigures found = find(offence, code, DAY);
        assertThat(found.place()).isEqualTo(place);
        assertThat(figures(found)).isEqualTo(figures);
        assertThat(found.isVerified()).isTrue();
    }

    @Test
    void aRangeOverClassesSaysSo() {
        assertThat(warnings(find(THEFT, "44", DAY))).containsExactly("广东省内各类地区标准不同（一类地区、二类地区），按其范围");
    }

    @Test
    void aClassThatIsCertainNeedsNoWarning() {
        assertThat(warnings(find(THEFT, "4403", DAY))).isEmpty();
    }

    @Test
    void aPlaceOnNoListGetsTheRangeOverAllClasses() {
        LocalFigures found = find(THEFT, "4490", DAY);
        assertThat(figures(found)).isEqualTo("2000-3000 60000-100000 400000-500000");
        assertThat(warnings(found)).containsExactly("广东省（4490）不在任何一类地区（一类地区、二类地区）的名单中，按各类的范围");
    }

    @ParameterizedTest
    @CsvSource({
        "421124, 2013-06-26, 1000 30000 300000",
        "421124, 2019-12-31, 1000 30000 300000",
        "421124, 2020-01-01, 1000-2000 30000-50000 300000-500000",
        "420304, 2019-12-31, 1000 30000 300000",
        "420321, 2013-12-31, 1000 30000 300000",
        "4228, 2019-12-31, 1000 30000 300000",
        "422801, 2019-12-31, 1000 30000 300000",
        "4203, 2019-12-31, 1000-2000 30000-50000 300000-500000",
        "42, 2019-12-31, 1000-2000 30000-50000 300000-500000",
        "420302, 2021-01-01, 2000 50000 500000",
        "421124, 2013-06-25, 1000-3000 30000-100000 300000-500000",
        "42, 2013-06-25, 1000-3000 30000-100000 300000-500000",
    })
    void thePoorCountiesOfHubeiHaveTheLowerFiguresUntil2020AndTheRangeOfBothAfter(
            String code, LocalDate day, String figures) {
        assertThat(figures(find(THEFT, code, day))).isEqualTo(figures);
    }

    @Test
    void thePoorCountiesOfHubeiSayWhyTheyHaveARange() {
        String withdrawn = "2020年贫困县已全部摘帽，原贫困县（市）的较低标准是否继续适用未查得";
        assertThat(warnings(find(THEFT, "421124", DAY)))
                .singleElement()
                .satisfies(w -> assertThat(w).startsWith(withdrawn));
        assertThat(warnings(find(THEFT, "421124", LocalDate.of(2019, 12, 31)))).isEmpty();
        assertThat(warnings(find(THEFT, "420100", DAY))).isEmpty();
    }

    @Test
    void theRuleOfSichuanForPasturesIsSaidAndNeverChosen() {
        for (String code : List.of("51", "5132", "513233")) {
            LocalFigures found = find(THEFT, code, DAY);
            assertThat(found.large().min()).isEqualTo(160_000);
            assertThat(warnings(found))
                    .singleElement()
                    .satisfies(w -> assertThat(w).contains("牧区偷牛盗马", "3000元"));
        }
        assertThat(warnings(find(FRAUD, "51", DAY))).isEmpty();
        assertThat(warnings(find(THEFT, "51", LocalDate.of(2013, 7, 31)))).containsExactly("四川省当日的盗窃罪数额标准未查得，按全国幅度");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-04-07, 2000 30000 200000",
        "2011-04-08, 4000 50000 500000",
        "2011-07-20, 4000 50000 500000",
        "2011-07-21, 10000 100000 500000",
        "2013-12-31, 10000 100000 500000",
        "2014-01-01, 5000-10000 50000-100000 500000",
        "2015-01-31, 5000-10000 50000-100000 500000",
        "2015-02-01, 5000 50000 500000",
        "2023-04-30, 5000 50000 500000",
        "2023-05-01, 3000-10000 30000-100000 500000",
    })
    void theFraudFiguresOfShanghaiThroughTheYears(LocalDate day, String figures) {
        assertThat(figures(find(FRAUD, "31", day))).isEqualTo(figures);
    }

    @Test
    void theRevisionInShanghaiThatNobodyFoundIsSaid() {
        assertThat(warnings(find(FRAUD, "31", LocalDate.of(2023, 5, 1))))
                .containsExactly("据报道上海市2023年5月前后修订诈骗罪数额标准，修订后的数额未查得：不得沿用旧标准", "上海市诈骗罪的数额较大、数额巨大标准未经核实，按全国幅度");
        assertThat(warnings(find(FRAUD, "31", LocalDate.of(2023, 4, 30))))
                .anySatisfy(w -> assertThat(w).startsWith("据报道上海市2023年5月前后修订诈骗罪数额标准，确切日期未查得"));
        assertThat(warnings(find(THEFT, "31", LocalDate.of(2023, 5, 1))))
                .anySatisfy(w -> assertThat(w).contains("是否涉及盗窃罪未查得"));
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 41, 2013-04-03, 1000 15000 60000",
        "THEFT, 41, 2013-04-04, 1000-3000 30000-100000 300000-500000",
        "THEFT, 41, 2013-09-22, 1000-3000 30000-100000 300000-500000",
        "THEFT, 41, 2013-09-23, 2000 50000 400000",
        "THEFT, 46, 2013-08-25, 1000-3000 30000-100000 300000-500000",
        "THEFT, 46, 2013-08-26, 1500 30000 300000",
        "THEFT, 22, 2011-03-01, 500-2000 5000-20000 30000-100000",
        "FRAUD, 44, 2014-04-24, 3000-10000 30000-100000 500000",
        "FRAUD, 53, 2013-07-31, 3000-10000 30000-100000 500000",
    })
    void beforeTheFirstDayOfItsRowAProvinceHasTheNationalRange(
            TestAmounts offence, String code, LocalDate day, String figures) {
        assertThat(figures(find(offence, code, day))).isEqualTo(figures);
    }

    @Test
    void aDayWithoutARowIsSaid() {
        assertThat(warnings(find(THEFT, "41", LocalDate.of(2013, 9, 22)))).containsExactly("河南省当日的盗窃罪数额标准未查得，按全国幅度");
        assertThat(find(THEFT, "41", LocalDate.of(2013, 9, 22)).place()).isEqualTo("河南省");
    }

    @Test
    void aCellOfLowConfidenceAloneFallsBackToTheNationalRange() {
        LocalFigures guangxi = find(THEFT, "45", DAY);
        assertThat(figures(guangxi)).isEqualTo("1500 40000 300000-500000");
        assertThat(guangxi.figure(Tier.THIRD).isVerified()).isFalse();
        assertThat(guangxi.figure(Tier.THIRD).confidence()).isEqualTo(Confidence.LOW);
        assertThat(guangxi.figure(Tier.THIRD).sources())
                .extracting(Figure.Source::national)
                .containsExactly(true);
        assertThat(guangxi.figure(Tier.SECOND).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(warnings(guangxi))
                .containsExactly(
                        "广西壮族自治区盗窃罪的数额特别巨大标准未经核实，按全国幅度",
                        "广西壮族自治区盗窃罪的数额巨大标准可信度为中等，请核对当地文件",
                        "广西壮族自治区盗窃罪数额标准的施行日期未查得：推定自2013-04-04起施行，可以确定的是2026-11-21已经施行");
    }

    @Test
    void aPresumedStartIsSaidOnlyForDaysBeforeItIsCertain() {
        String presumed = "广东省一类地区盗窃罪数额标准的施行日期未查得：推定自2013-04-04起施行，可以确定的是2014-01-01已经施行";
        assertThat(warnings(find(THEFT, "4403", LocalDate.of(2013, 12, 31)))).containsExactly(presumed);
        assertThat(warnings(find(THEFT, "4403", LocalDate.of(2014, 1, 1)))).isEmpty();
    }

    @Test
    void aFigureWithoutADocumentSaysSo() {
        LocalFigures chongqing = find(THEFT, "50", DAY);
        assertThat(chongqing.figure(Tier.FIRST).sources())
                .singleElement()
                .satisfies(s -> assertThat(s.citation()).isEqualTo("重庆市标准（文件未查得）"));
        assertThat(warnings(chongqing)).contains("重庆市盗窃罪数额标准的依据未查得");
    }

    @Test
    void aFigureNamesItsDocument() {
        assertThat(find(THEFT, "4403", DAY).figure(Tier.FIRST).sources())
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.place()).isEqualTo("广东省一类地区");
                    assertThat(s.citation()).isEqualTo("广东省高级人民法院、广东省人民检察院关于确定盗窃刑事案件数额标准的通知（粤高法发〔2013〕16号）");
                    assertThat(s.document().inForce().from()).isEqualTo(LocalDate.of(2013, 4, 4));
                    assertThat(s.document().inForce().until()).isEmpty();
                    assertThat(s.national()).isFalse();
                });
        assertThat(find(FRAUD, "34", DAY).figure(Tier.FIRST).sources().get(0).citation())
                .isEqualTo("安徽省高级人民法院、安徽省人民检察院关于诈骗罪数额认定标准问题的规定");
    }

    @Test
    void theNationalFigureOfFraudNamesTheNationalDocumentEverywhere() {
        assertThat(find(FRAUD, "4403", DAY).figure(Tier.THIRD).sources())
                .singleElement()
                .satisfies(s -> assertThat(s.document().number()).isEqualTo("法释〔2011〕7号"));
    }

    @ParameterizedTest
    @CsvSource({"11", "31", "4403", "22", "71"})
    void aFigureThatIsNationalIsTheSameEverywhere(String code) {
        LocalFigures found = find(NATIONAL, code, DAY);
        assertThat(figures(found)).isEqualTo("3000 30000 500000");
        assertThat(found.isVerified()).isTrue();
        assertThat(warnings(found)).containsExactly("某发〔2016〕1号的数额系转引，未核对原文");
    }

    @Test
    void outsideTheMainlandThereIsNoLocalStandard() {
        assertThat(figures(find(THEFT, "81", DAY))).isEqualTo("1000-3000 30000-100000 300000-500000");
        assertThat(warnings(find(THEFT, "81", DAY))).containsExactly("香港特别行政区没有依照刑法确定的数额标准，按全国幅度");
    }

    @Test
    void noPlaceIsNoProvince() {
        LocalFigures found = national(THEFT, DAY);
        assertThat(figures(found)).isEqualTo("1000-3000 30000-100000 300000-500000");
        assertThat(found.place()).isEqualTo("全国");
        assertThat(warnings(found)).containsExactly("未指明地区：盗窃罪的数额标准按全国幅度，以当地标准为准");
        assertThat(found.warnings())
                .extracting(text -> text.in(Language.ENGLISH))
                .containsExactly(
                        "no region was given: the national range of theft is used, the local standard decides");
    }

    @Test
    void aFigureOfMediumConfidenceIsUsedAndSaid() {
        LocalFigures hebei = find(FRAUD, "13", DAY);
        assertThat(figures(hebei)).isEqualTo("7000 70000 500000");
        assertThat(warnings(hebei)).contains("河北省诈骗罪的数额较大、数额巨大标准可信度为中等，请核对当地文件");
    }

    @Test
    void sameDayBySameDayIsEqual() {
        assertThat(find(THEFT, "4403", DAY)).isEqualTo(find(THEFT, "440300", DAY.plusYears(1)));
        assertThat(find(THEFT, "4403", DAY)).isNotEqualTo(find(THEFT, "4405", DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTORTION, 4403, 2023-06-01, 4000 100000 500000",
        "EXTORTION, 42, 2023-06-01, 2000-3000 30000-100000 300000-500000",
        "EXTORTION, 33, 2023-06-01, 2000-5000 30000-100000 300000-500000",
        "EXTORTION, 36, 2023-06-01, 2000-5000 30000-100000 300000-500000",
        "SNATCHING, 4405, 2023-06-01, 2000 30000-80000 200000-400000",
        "SNATCHING, 4403, 2023-06-01, 1000-3000 30000-80000 200000-400000",
        "SNATCHING, 44, 2023-06-01, 1000-3000 30000-80000 200000-400000",
        "SNATCHING, 37, 2023-06-01, 1000-3000 30000-80000 200000-400000",
    })
    void theNeighboursHaveTheirOwnFigures(TestAmounts offence, String code, LocalDate day, String figures) {
        assertThat(figures(find(offence, code, day))).isEqualTo(figures);
    }

    @Test
    void beforeThereWasAThirdFigureNoneIsAsked() {
        assertThat(find(TestAmounts.EXTORTION, "32", LocalDate.of(2010, 1, 1))
                        .used()
                        .chinese())
                .isEqualTo("数额标准：江苏省，数额较大3000元（苏高法发〔1998〕14号，可信度高）、数额巨大20000元（苏高法发〔1998〕14号，可信度高）");
    }

    @Nested
    class Changes {

        @Test
        void areTheDaysOnWhichANationalOrLocalDocumentBeginsOrEnds() {
            assertThat(LocalTables.builtIn().changes(THEFT.amounts(), Division.of("419001")))
                    .containsExactly(
                            LocalDate.of(1998, 3, 17),
                            LocalDate.of(2010, 6, 12),
                            LocalDate.of(2013, 4, 4),
                            LocalDate.of(2013, 9, 23));
            assertThat(LocalTables.builtIn().changes(NATIONAL.amounts(), Division.of("41")))
                    .containsExactly(LocalDate.of(2016, 12, 20));
        }
    }
}
