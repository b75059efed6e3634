package io.github.menkan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.norm.Document;
import io.github.menkan.region.AmountOffence;
import io.github.menkan.region.AmountStandards;
import io.github.menkan.theft.Theft;
import io.github.menkan.theft.TheftCase;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Local figures as an offence sees them: the documents they come from, and what is said of them. */
class LocalFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private static LocalFigures figures(AmountOffence offence, String division) {
        return Place.of(Optional.of(division)).figures(offence, DAY).orElseThrow();
    }

    @Test
    void theLocalDocumentIsNamedOnceAndTheNationalNot() {
        assertThat(figures(AmountOffence.FRAUD, "32").documents())
                .extracting(Document::number)
                .containsExactly("苏高法〔2011〕370号");
        assertThat(Place.UNKNOWN.figures(AmountOffence.FRAUD, DAY).orElseThrow().documents())
                .isEmpty();
    }

    @Test
    void theStandardRestsOnTheLocalDocument() {
        assertThat(TheftCase.statute(Optional.of("41"))
                        .find(DAY, DAY)
                        .orElseThrow()
                        .documents())
                .containsAll(figures(AmountOffence.THEFT, "41").documents())
                .hasSizeGreaterThan(3);
    }

    @Test
    void whatIsTheSameEverywhereIsSaidToBe() {
        // 法释〔2011〕7号 fixes 数额特别巨大 of fraud at 500 000 for the whole country; Jiangsu sets 6000 and 60 000
        String english = figures(AmountOffence.FRAUD, "32").used().in(Language.ENGLISH);
        String chinese = figures(AmountOffence.FRAUD, "32").used().chinese();
        assertThat(chinese).contains("数额较大6000元", "苏高法〔2011〕370号），可信度高", "数额特别巨大500000元", "法释〔2011〕7号），全国统一");
        assertThat(english)
                .contains(
                        "数额较大 6000 yuan",
                        "苏高法〔2011〕370号）, high confidence",
                        "500000 yuan",
                        "法释〔2011〕7号）, national figure");
        assertThat(Place.UNKNOWN
                        .figures(AmountOffence.THEFT, DAY)
                        .orElseThrow()
                        .used()
                        .chinese())
                .contains("数额较大1000–3000元", "法释〔2013〕8号），全国幅度");
        assertThat(Place.UNKNOWN
                        .figures(AmountOffence.THEFT, DAY)
                        .orElseThrow()
                        .used()
                        .in(Language.ENGLISH))
                .contains("1000–3000 yuan", "national range")
                .doesNotContain("national figure");
    }

    @Test
    void aTimelineSaysOfWhatAndWhereItIs() {
        RegionalStatute henan = (RegionalStatute) TheftCase.statute(Optional.of("41"));
        assertThat(henan)
                .hasToString(Theft.OFFENCE + " " + henan.place().division().orElseThrow());
        assertThat(henan.place()).isEqualTo(Place.of(Optional.of("41")));
        assertThat(TheftCase.statute()).hasToString(Theft.OFFENCE.toString());
    }

    @Test
    void anActBeforeTheStatuteHasNoStandard() {
        assertThat(TheftCase.statute().find(LocalDate.of(1997, 9, 30), LocalDate.of(1998, 4, 1)))
                .isEmpty();
        assertThat(TheftCase.statute().find(LocalDate.of(1997, 10, 1), LocalDate.of(1998, 4, 1)))
                .isPresent();
    }

    @Test
    void noStandardIsOlderThanTheStatute() {
        assertThat(TheftCase.statute(Optional.of("41")).standards())
                .allSatisfy(
                        standard -> assertThat(standard.inForce().from()).isAfterOrEqualTo(LocalDate.of(1997, 10, 1)))
                // what ended before the statute of 2011 began was never joined to it
                .noneMatch(standard -> standard.law().inForce().from().equals(LocalDate.of(2011, 5, 1))
                        && standard.inForce()
                                .until()
                                .filter(end -> !end.isAfter(LocalDate.of(2011, 5, 1)))
                                .isPresent());
    }

    @Test
    void figuresOfAnApplicationComeFirst() {
        AmountStandards own = AmountStandards.parse(
                "own.csv",
                String.join(",", AmountStandards.columns())
                        + "\ntheft,41,全省,,2500,70000,450000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,\n");
        TheftCase.Builder theft =
                TheftCase.builder().region("41").committedOn(DAY).judgedOn(DAY).amount(Yuan.of(2_400));
        assertThat(theft.build().tier()).isEqualTo(Tier.FIRST);
        assertThat(theft.standards(own).build().tier()).isEqualTo(Tier.NONE);
    }
}
