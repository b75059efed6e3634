package io.github.menkan.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalBandsTest {

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
        "TELECOM_FRAUD, 2016-12-20, 3000, 3000, 30000, 30000, 500000, 500000, 法发〔2016〕32号",
    })
    void theNationalFiguresOfADay(
            AmountOffence offence,
            LocalDate on,
            long largeLow,
            long largeHigh,
            long hugeLow,
            long hugeHigh,
            long especiallyLow,
            long especiallyHigh,
            String number) {
        AmountStandard found = AmountStandards.findNational(offence, on).orElseThrow();
        assertThat(List.of(found.large().lowFen(), found.large().highFen()))
                .containsExactly(largeLow * 100, largeHigh * 100);
        assertThat(List.of(found.huge().lowFen(), found.huge().highFen()))
                .containsExactly(hugeLow * 100, hugeHigh * 100);
        assertThat(List.of(
                        found.especiallyHuge().lowFen(), found.especiallyHuge().highFen()))
                .containsExactly(especiallyLow * 100, especiallyHigh * 100);
        assertThat(found.large().sources()).singleElement().satisfies(s -> {
            assertThat(s.number()).contains(number);
            assertThat(s.national()).isTrue();
        });
        assertThat(found.place()).isEqualTo("全国");
    }

    @ParameterizedTest
    @CsvSource({"THEFT, 1998-03-16", "FRAUD, 1996-12-15", "TELECOM_FRAUD, 2016-12-19"})
    void noDocumentIsMadeUpForTheDayBeforeTheFirst(AmountOffence offence, LocalDate on) {
        assertThat(AmountStandards.findNational(offence, on)).isEmpty();
        assertThat(AmountStandards.builtIn().find(offence, Division.of("11"), on))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 2013-04-03, 法释〔1998〕4号",
        "FRAUD, 2011-04-07, 法发〔1996〕32号",
        "TELECOM_FRAUD, 2016-12-20, 法发〔2016〕32号",
    })
    void aDocumentThatWasNotReadIsSaidToBeQuoted(AmountOffence offence, LocalDate on, String number) {
        assertThat(AmountStandards.findNational(offence, on).orElseThrow().warnings())
                .anySatisfy(w -> assertThat(w.chinese()).isEqualTo(number + "的数额系转引，未核对原文"));
    }

    @Test
    void theFraudFiguresBefore2011SayThatProvincesWentByTheirOwn() {
        AmountStandard shanghai = AmountStandards.builtIn()
                .find(AmountOffence.FRAUD, Division.of("31"), LocalDate.of(2011, 4, 7))
                .orElseThrow();
        assertThat(shanghai.warnings())
                .first()
                .satisfies(w -> assertThat(w.chinese()).isEqualTo("当时北京、上海、四川、河南另有本地标准（数额较大2000元至5000元），其依据未查得，未采用"));
    }

    @Test
    void aDocumentThatWasReadIsNotSaidToBeQuoted() {
        assertThat(AmountStandards.findNational(AmountOffence.THEFT, LocalDate.of(2013, 4, 4))
                        .orElseThrow()
                        .warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.chinese()).startsWith("未指明地区"));
    }

    @Test
    void onlyARangeIsUnverified() {
        AmountStandard fraud = AmountStandards.findNational(AmountOffence.FRAUD, LocalDate.of(2020, 1, 1))
                .orElseThrow();
        assertThat(fraud.large().verified()).isFalse();
        assertThat(fraud.large().confidence()).isEqualTo(Confidence.MISSING);
        assertThat(fraud.especiallyHuge().verified()).isTrue();
        assertThat(fraud.especiallyHuge().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(fraud.isVerified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "法释〔1998〕4号, 1998-03-17 until 2013-04-04, 最高人民法院关于审理盗窃案件具体应用法律若干问题的解释",
        "法释〔2013〕8号, 2013-04-04 on, 最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释",
        "法发〔1996〕32号, 1996-12-16 until 2011-04-08, 最高人民法院关于审理诈骗案件具体应用法律的若干问题的解释",
        "法释〔2011〕7号, 2011-04-08 on, 最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释",
        "法发〔2016〕32号, 2016-12-20 on, 最高人民法院、最高人民检察院、公安部关于办理电信网络诈骗等刑事案件适用法律若干问题的意见",
    })
    void theDocumentsWithTheirDays(String number, String days, String title) {
        assertThat(all())
                .filteredOn(band -> band.number().equals(number))
                .singleElement()
                .satisfies(band -> {
                    assertThat(band.validity()).hasToString(days);
                    assertThat(band.title()).isEqualTo(title);
                });
        assertThat(all()).hasSize(5);
    }

    @Test
    void noTwoDocumentsOfAnOffenceAreInForceTogether() {
        for (AmountOffence offence : AmountOffence.values()) {
            List<NationalBand> bands = NationalBands.of(offence);
            assertThat(bands).isNotEmpty().allMatch(band -> band.offence() == offence);
            for (int i = 1; i < bands.size(); i++) {
                assertThat(bands.get(i - 1).validity().until())
                        .contains(bands.get(i).validity().from());
            }
        }
    }

    private static List<NationalBand> all() {
        return Arrays.stream(AmountOffence.values())
                .flatMap(offence -> NationalBands.of(offence).stream())
                .toList();
    }
}
