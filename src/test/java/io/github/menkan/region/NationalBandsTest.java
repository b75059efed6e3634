package io.github.menkan.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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

    @Test
    void aTableOfBandsIsRead() {
        List<Fault> faults = new ArrayList<>();
        List<NationalBand> bands = NationalBands.read(
                "b.csv",
                String.join(",", NationalBands.HEADER)
                        + "\ntheft,500-2000,5000-20000,30000-100000,盗窃案件解释,法释〔1998〕4号,1998-03-17,2013-04-04,SECONDARY,"
                        + "2026-11-21,,,\ntheft,1000-3000,30000-100000,300000-500000,盗窃案件解释,法释〔2013〕8号,2013-04-04,,VERIFIED,"
                        + "2026-11-21,须核对,check it,\n",
                faults);

        assertThat(faults).isEmpty();
        assertThat(bands).extracting(NationalBand::textRead).containsExactly(false, true);
        assertThat(bands.get(1).range(AmountTier.LARGE)).isEqualTo(new FenRange(100_000, 300_000));
        assertThat(bands.get(1).range(AmountTier.ESPECIALLY_HUGE)).isEqualTo(new FenRange(30_000_000, 50_000_000));
        assertThat(bands.get(1).warning().orElseThrow().chinese()).isEqualTo("须核对");
    }

    @Test
    void aTableOfBandsThatOverlapIsRefused() {
        assertThat(faults(
                        "theft,1-2,3-4,5-6,d,n,2000-01-01,2001-01-02,VERIFIED,2026-11-21,,,",
                        "theft,1-2,3-4,5-6,d,n,2001-01-01,,VERIFIED,2026-11-21,,,",
                        "fraud,1-2,3-4,5-6,d,n,2001-01-01,,VERIFIED,2026-11-21,,,"))
                .containsExactly("b.csv:3: from must not be before the end of the band before, was 2001-01-01 on");
    }

    @Test
    void aBandThatCannotBeReadIsRefused() {
        assertThat(faults("loan,1-2,3-4,5-6,d,n,2001-01-01,,VERIFIED,2026-11-21,,,"))
                .containsExactly("b.csv:2: offence must be theft, fraud or telecom-fraud, was \"loan\"");
        assertThat(faults("theft,1-2,,5-6,d,n,2001-01-01,,verified,2026-11-21,,,"))
                .containsExactly(
                        "b.csv:2: huge must be whole yuan above 0, or low-high, was empty",
                        "b.csv:2: basis must be one of [VERIFIED, SECONDARY], was \"verified\"");
    }

    private static List<String> faults(String... rows) {
        List<Fault> faults = new ArrayList<>();
        String header = String.join(",", NationalBands.HEADER) + "\n";
        NationalBands.read("b.csv", header + String.join("\n", rows), faults);
        return faults.stream().map(Fault::toString).toList();
    }
}
