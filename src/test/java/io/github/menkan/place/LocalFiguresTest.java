package io.github.menkan.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Language;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Warning;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Local figures as an offence sees them: the documents they come from, and what is said of them. */
class LocalFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private static LocalFigures figures(TestAmounts offence, String division) {
        return Place.of(Optional.of(division)).figures(offence.amounts(), DAY).orElseThrow();
    }

    @Test
    void theLocalDocumentIsNamedOnceAndTheNationalNot() {
        assertThat(figures(TestAmounts.FRAUD, "32").documents())
                .extracting(Document::number)
                .containsExactly("苏高法〔2011〕370号");
        assertThat(TestTables.national(TestAmounts.FRAUD, DAY).documents()).isEmpty();
    }

    @Test
    void aDocumentThatWasNotFoundIsNoDocumentAndIsSaid() {
        LocalFigures chongqing = figures(TestAmounts.THEFT, "50");
        assertThat(chongqing.documents()).isEmpty();
        assertThat(TestTables.warnings(chongqing)).contains("重庆市盗窃罪数额标准的依据未查得");
        assertThat(chongqing.used().chinese()).contains("数额较大2000元（重庆市标准（文件未查得），可信度中等）");
    }

    @Test
    void aDocumentOfWhichOnlyTheNumberWasFoundIsCitedByIt() {
        LocalFigures jiangxi = figures(TestAmounts.FRAUD, "36");
        assertThat(jiangxi.documents()).singleElement().satisfies(document -> {
            assertThat(document.number()).isEqualTo("赣高法〔2011〕140号");
            assertThat(document.title()).isEmpty();
        });
        assertThat(jiangxi.used().chinese()).contains("数额较大5000元（赣高法〔2011〕140号，可信度中等）");
        assertThat(TestTables.warnings(jiangxi)).noneMatch(w -> w.contains("依据未查得"));
    }

    @Test
    void noRowNamesADocumentThatWasNotFoundOrIsOfHighConfidenceWithoutOne() {
        assertThat(TestTables.builtInRows()).allSatisfy(row -> {
            assertThat(row.document().title()).doesNotContain("未查得", "not ");
            if (!row.source().isIdentified()) {
                assertThat(row.figures().subList(0, row.offence().equals("fraud") ? 2 : 3))
                        .noneMatch(figure -> figure.confidence() == Confidence.HIGH);
            }
        });
    }

    @Test
    void whatIsTheSameEverywhereIsSaidToBe() {
        // 法释〔2011〕7号 fixes 数额特别巨大 of fraud at 500 000 for the whole country; Jiangsu sets 6000 and 60 000
        String english = figures(TestAmounts.FRAUD, "32").used().in(Language.ENGLISH);
        String chinese = figures(TestAmounts.FRAUD, "32").used().chinese();
        assertThat(chinese).contains("数额较大6000元", "苏高法〔2011〕370号），可信度高", "数额特别巨大500000元", "法释〔2011〕7号），全国统一");
        assertThat(figures(TestAmounts.FRAUD, "32")).hasToString(chinese);
        assertThat(english)
                .contains(
                        "数额较大 6000 yuan",
                        "苏高法〔2011〕370号）, high confidence",
                        "500000 yuan",
                        "法释〔2011〕7号）, national figure");
        LocalFigures national = TestTables.national(TestAmounts.THEFT, DAY);
        assertThat(national.used().chinese()).contains("数额较大1000–3000元", "法释〔2013〕8号），全国幅度");
        assertThat(national.used().in(Language.ENGLISH))
                .contains("1000–3000 yuan", "national range")
                .doesNotContain("national figure");
    }

    @Test
    void aStandardSaysWhichFiguresItUsesAndFromWhichDocument() {
        LocalFigures henan = figures(TestAmounts.THEFT, "41");
        Standard standard = Theft.OFFENCE
                .timeline(Place.of(Optional.of("41")))
                .find(DAY, DAY, DAY)
                .orElseThrow()
                .standard();
        assertThat(standard.documents()).containsAll(henan.documents()).hasSizeGreaterThan(3);
        assertThat(standard.warnings()).extracting(Warning::text).contains(henan.used());
    }

    @Test
    void figuresOfAnApplicationComeFirst() {
        String row = "theft,41,全省,,2500,70000,450000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,";
        Place own = new Place(
                Optional.of(Division.of("41")),
                LocalTables.builtIn().with(TestTables.parse("own.csv", TestTables.table(row))));
        assertThat(own.figures(TestAmounts.THEFT.amounts(), DAY).orElseThrow().large())
                .isEqualTo(NationalBand.yuan(2_500));
    }

    @Test
    void theClassesAreOpenWhereNothingElseIs() {
        assertThat(figures(TestAmounts.THEFT, "44").classesOpen()).containsExactly("一类地区", "二类地区");
        assertThat(figures(TestAmounts.THEFT, "4490").classesOpen()).containsExactly("一类地区", "二类地区");
        assertThat(figures(TestAmounts.THEFT, "4403").classesOpen()).isEmpty();
        assertThat(figures(TestAmounts.THEFT, "33").classesOpen()).isEmpty();
        assertThat(figures(TestAmounts.THEFT, "12").classesOpen()).isEmpty();
        assertThat(TestTables.national(TestAmounts.THEFT, DAY).classesOpen()).isEmpty();
        String known = "theft,12,甲类,120101,2000,50000,400000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,";
        String unknown = "theft,12,乙类,120102,3000,50000,400000,某通知,,2020-01-01,,,LOW,HIGH,HIGH,2026-11-21,,,";
        LocalTables tables = TestTables.parse("own.csv", TestTables.table(known, unknown));
        assertThat(TestTables.find(tables, TestAmounts.THEFT, "12", DAY).classesOpen())
                .isEmpty();
    }

    @Test
    void theFiguresOfTheCorpsAreNotThoseOfTheRegionAroundIt() {
        for (String code : List.of("66", "6590", "659001", "659012")) {
            LocalFigures corps = figures(TestAmounts.THEFT, code);
            assertThat(corps.large()).isEqualTo(NationalBand.yuan(1_000, 3_000));
            assertThat(TestTables.warnings(corps)).containsExactly("新疆生产建设兵团是否执行新疆维吾尔自治区的盗窃罪数额标准未能核实，按全国幅度");
        }
        assertThat(figures(TestAmounts.THEFT, "6501").large()).isEqualTo(NationalBand.yuan(2_000));
        String own = "theft,66,全区,,2500,50000,400000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,";
        LocalTables tables = TestTables.parse("own.csv", TestTables.table(own));
        assertThat(TestTables.find(tables, TestAmounts.THEFT, "659001", DAY).large())
                .isEqualTo(NationalBand.yuan(2_500));
    }

    @Test
    void theLastDayOfAStretchStandsForIt() {
        LocalDate from = LocalDate.of(2013, 4, 4);
        assertThat(Place.settledDay(InForce.between(from, LocalDate.of(2016, 1, 1))))
                .isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(Place.settledDay(InForce.from(from))).isAfter(LocalDate.of(3000, 1, 1));
    }

    @Test
    void whereNoPlaceIsKnownNothingChangesButTheNationalDocuments() {
        assertThat(Place.UNKNOWN.changes(TestAmounts.THEFT.amounts())).isEmpty();
        assertThat(Place.of(Optional.of("41")).changes(TestAmounts.THEFT.amounts()))
                .containsExactly(
                        LocalDate.of(1998, 3, 17),
                        LocalDate.of(2010, 6, 12),
                        LocalDate.of(2013, 4, 4),
                        LocalDate.of(2013, 9, 23));
        assertThat(Place.of(Optional.empty())).isSameAs(Place.UNKNOWN);
    }

    @Test
    void figuresAreEqualInAllTheirParts() {
        assertThat(figures(TestAmounts.THEFT, "44"))
                .isEqualTo(figures(TestAmounts.THEFT, "440000"))
                .hasSameHashCodeAs(figures(TestAmounts.THEFT, "440000"))
                .isNotEqualTo(figures(TestAmounts.FRAUD, "44"))
                .isNotEqualTo(figures(TestAmounts.THEFT, "4403"))
                .isNotEqualTo("44");
    }
}
