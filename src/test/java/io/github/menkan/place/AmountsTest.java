package io.github.menkan.place;

import static io.github.menkan.place.NationalBand.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Tier;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The national figures of the offences, and what an offence may declare. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "THEFT, 1998-03-17, 500, 2000, 5000, 20000, 30000, 100000, 法释〔1998〕4号",
        "THEFT, 2013-04-03, 500, 2000, 5000, 20000, 30000, 100000, 法释〔1998〕4号",
        "THEFT, 2013-04-04, 1000, 3000, 30000, 100000, 300000, 500000, 法释〔2013〕8号",
        "THEFT, 2026-11-21, 1000, 3000, 30000, 100000, 300000, 500000, 法释〔2013〕8号",
        "FRAUD, 1996-12-16, 2000, 2000, 30000, 30000, 200000, 200000, 法发〔1996〕32号",
        "FRAUD, 2011-04-07, 2000, 2000, 30000, 30000, 200000, 200000, 法发〔1996〕32号",
        "FRAUD, 2011-04-08, 3000, 10000, 30000, 100000, 500000, 500000, 法释〔2011〕7号",
        "FRAUD, 2026-11-21, 3000, 10000, 30000, 100000, 500000, 500000, 法释〔2011〕7号",
    })
    void theNationalFiguresOfADay(
            TestAmounts offence,
            LocalDate on,
            long largeLow,
            long largeHigh,
            long hugeLow,
            long hugeHigh,
            long especiallyLow,
            long especiallyHigh,
            String number) {
        LocalFigures found = TestTables.national(offence, on);
        assertThat(found.large()).isEqualTo(new Bound(largeLow * 100, largeHigh * 100));
        assertThat(found.huge()).isEqualTo(new Bound(hugeLow * 100, hugeHigh * 100));
        assertThat(found.especiallyHuge()).isEqualTo(new Bound(especiallyLow * 100, especiallyHigh * 100));
        assertThat(found.figure(Tier.FIRST).sources()).singleElement().satisfies(s -> {
            assertThat(s.document().number()).isEqualTo(number);
            assertThat(s.national()).isTrue();
        });
        assertThat(found.place()).isEqualTo("全国");
    }

    @ParameterizedTest
    @CsvSource({"THEFT, 1998-03-16", "FRAUD, 1996-12-15", "NATIONAL, 2016-12-19"})
    void noDocumentIsMadeUpForTheDayBeforeTheFirst(TestAmounts offence, LocalDate on) {
        assertThat(Place.UNKNOWN.figures(offence.amounts(), on)).isEmpty();
        assertThat(Place.of(Optional.of("11")).figures(offence.amounts(), on)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 2013-04-03, 法释〔1998〕4号",
        "FRAUD, 2011-04-07, 法发〔1996〕32号",
        "NATIONAL, 2016-12-20, 某发〔2016〕1号",
    })
    void aDocumentThatWasNotReadIsSaidToBeQuoted(TestAmounts offence, LocalDate on, String number) {
        assertThat(TestTables.warnings(TestTables.national(offence, on))).contains(number + "的数额系转引，未核对原文");
    }

    @Test
    void theFraudFiguresBefore2011SayThatProvincesWentByTheirOwn() {
        LocalFigures shanghai =
                TestTables.find(LocalTables.builtIn(), TestAmounts.FRAUD, "31", LocalDate.of(2011, 4, 7));
        assertThat(TestTables.warnings(shanghai)).startsWith("当时北京、上海、四川、河南另有本地标准（数额较大2000元至5000元），其依据未查得，未采用");
    }

    @Test
    void aDocumentThatWasReadIsNotSaidToBeQuoted() {
        assertThat(TestTables.warnings(TestTables.national(TestAmounts.THEFT, LocalDate.of(2013, 4, 4))))
                .singleElement()
                .satisfies(w -> assertThat(w).startsWith("未指明地区"));
    }

    @Test
    void onlyARangeIsUnverified() {
        LocalFigures fraud = TestTables.national(TestAmounts.FRAUD, LocalDate.of(2020, 1, 1));
        assertThat(fraud.figure(Tier.FIRST).isVerified()).isFalse();
        assertThat(fraud.figure(Tier.FIRST).confidence()).isEqualTo(Confidence.MISSING);
        assertThat(fraud.figure(Tier.THIRD).isVerified()).isTrue();
        assertThat(fraud.figure(Tier.THIRD).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(fraud.isVerified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "法释〔1998〕4号, 1998-03-17/2013-04-04, 最高人民法院关于审理盗窃案件具体应用法律若干问题的解释",
        "法释〔2013〕8号, 2013-04-04/, 最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释",
        "法发〔1996〕32号, 1996-12-16/2011-04-08, 最高人民法院关于审理诈骗案件具体应用法律的若干问题的解释",
        "法释〔2011〕7号, 2011-04-08/, 最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释",
    })
    void theDocumentsWithTheirDays(String number, String days, String title) {
        assertThat(Arrays.stream(TestAmounts.values())
                        .flatMap(offence -> offence.amounts().bands().stream())
                        .map(NationalBand::document))
                .filteredOn(document -> document.number().equals(number))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.inForce()).hasToString(days);
                    assertThat(document.title()).isEqualTo(title);
                });
    }

    @Nested
    class AnOffence {

        private final Document law = Document.of("某释〔2013〕1号", "某解释", LocalDate.of(2013, 4, 27));
        private final Document old = Document.of("某释〔2000〕1号", "某解释", LocalDate.of(2000, 5, 18));
        private final NationalBand one = NationalBand.of(law.article(1), yuan(2_000, 5_000));

        @Test
        void mayHaveOneFigureAlone() {
            LocalFigures figures = new Place(Optional.of(Division.of("44")), LocalTables.builtIn())
                    .figures(Amounts.of("own", "某罪", one), LocalDate.of(2023, 1, 1))
                    .orElseThrow();
            assertThat(figures.large()).isEqualTo(new Bound(2_000_00, 5_000_00));
            assertThat(figures.used().chinese()).isEqualTo("数额标准：广东省，数额较大2000–5000元（某解释（某释〔2013〕1号），全国幅度）");
            assertThatIllegalArgumentException()
                    .isThrownBy(figures::huge)
                    .withMessage("tier must be one of the first 1 of own, was SECOND");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> figures.bound(Tier.NONE))
                    .withMessage("tier must be one of the first 1 of own, was NONE");
        }

        @Test
        void hasFiguresThatRise() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NationalBand.of(law.article(1), yuan(2_000, 5_000), yuan(5_000)))
                    .withMessage("figures must be above 0 and rise, was [[200000, 500000], 500000]");
            assertThatIllegalArgumentException().isThrownBy(() -> NationalBand.of(law.article(1), yuan(0)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NationalBand.of(law.article(1)))
                    .withMessage("figures must be one to three, was []");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NationalBand.of(law.article(1), yuan(1), yuan(2), yuan(3), yuan(4)));
        }

        @Test
        void hasOneDocumentOnAnyDayInTheirOrder() {
            NationalBand before = NationalBand.of(old.article(1), yuan(1_000, 3_000));
            NationalBand ended =
                    NationalBand.of(old.until(LocalDate.of(2013, 4, 27)).article(1), yuan(1_000, 3_000));
            assertThat(Amounts.of("own", "某罪", ended, one).find(LocalDate.of(2013, 4, 26)))
                    .contains(ended);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amounts.of("own", "某罪", before, one))
                    .withMessage(
                            "bands must be oldest first and in force one at a time, was 某释〔2000〕1号 before 某释〔2013〕1号");
            assertThatIllegalArgumentException().isThrownBy(() -> Amounts.of("own", "某罪", one, ended));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amounts.of("own", "某罪"))
                    .withMessage("bands must hold the figures of a document, was []");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {"``", "` `", "`a,b`", "a\"b", "#own"})
        void hasAWordThatTablesCanHold(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amounts.of(id, "某罪", one))
                    .withMessage("id must be a word without comma, quote or #, was \"" + id + "\"");
        }

        @Test
        void isEqualInAllItsParts() {
            Amounts own = Amounts.of("own-1", "某罪", one);
            assertThat(own)
                    .isEqualTo(Amounts.of("own-1", "某罪", NationalBand.of(law.article(1), yuan(2_000, 5_000))))
                    .hasSameHashCodeAs(Amounts.of("own-1", "某罪", one))
                    .isNotEqualTo(Amounts.of("own-2", "某罪", one))
                    .isNotEqualTo(Amounts.of("own-1", "它罪", one))
                    .isNotEqualTo(Amounts.of("own-1", "某罪", one.asQuoted()))
                    .isNotEqualTo("own-1");
        }

        @Test
        void canHaveATableOfItsOwn() {
            Amounts own = Amounts.of("own", "某罪", one);
            String row = "own,44,全省,,3000,,,某通知,某〔2014〕2号,2014-01-01,,,HIGH,MISSING,MISSING,2026-11-21,,,";
            LocalTables tables = LocalTables.parse("own.csv", TestTables.table(row), own);
            LocalFigures figures = new Place(
                            Optional.of(Division.of("4403")),
                            LocalTables.builtIn().with(tables))
                    .figures(own, LocalDate.of(2023, 1, 1))
                    .orElseThrow();
            assertThat(figures.large()).isEqualTo(Bound.of(3_000_00));
            assertThat(figures.documents()).extracting(Document::number).containsExactly("某〔2014〕2号");
            assertThat(TestTables.warnings(figures)).isEmpty();
            assertThat(LocalTables.lint(
                            "own.csv",
                            TestTables.table(
                                    row.replace(",,,某通知", ",40000,,某通知").replace("HIGH,MISSING", "HIGH,HIGH")),
                            own))
                    .extracting(fault -> fault.reason())
                    .isEqualTo(List.of(
                            "huge must be empty, there is no such figure of 某释〔2013〕1号 in force from 2013-04-27 on, was"
                                    + " 40000"));
            assertThat(LocalTables.lint("own.csv", TestTables.table(row), TestTables.offences()))
                    .extracting(fault -> fault.reason())
                    .containsExactly("offence must be theft or fraud, was \"own\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalTables.parse("own.csv", TestTables.table(row)))
                    .withMessage("offences must hold at least one, was []");
        }
    }
}
