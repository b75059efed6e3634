package io.github.menkan.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in tables against a second table that was typed separately. */
class FiguresTest {

    private static final AmountStandards STANDARDS = AmountStandards.builtIn();

    static List<SecondTable.Line> lines() {
        return SecondTable.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyFigureInUseIsThatOfTheSecondTableFromItsFirstDayToItsLast(SecondTable.Line line) {
        for (LocalDate day : List.of(line.from(), line.from().plusDays(1), line.lastDay())) {
            AmountStandard found = find(line.offence(), line.division(), day);
            for (AmountTier tier : AmountTier.values()) {
                Figure figure = found.figure(tier);
                line.range(tier)
                        .ifPresentOrElse(
                                range -> {
                                    assertThat(figure.verified()).isTrue();
                                    assertThat(new FenRange(figure.lowFen(), figure.highFen()))
                                            .isEqualTo(range);
                                },
                                () -> assertThat(figure.verified()).isFalse());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aRowIsUsedFromItsFirstDayAndNotFromItsLast(SecondTable.Line line) {
        assertThat(begins(line, line.from())).contains(line.from());
        assertThat(begins(line, line.from().minusDays(1))).doesNotContain(line.from());
        assertThat(begins(line, line.lastDay())).contains(line.from());
        line.until().ifPresent(until -> assertThat(begins(line, until)).doesNotContain(line.from()));
    }

    /** The first days of the local rows that the answer of a day rests on. */
    private static List<LocalDate> begins(SecondTable.Line line, LocalDate day) {
        return STANDARDS.find(line.offence(), Division.of(line.division()), day).stream()
                .flatMap(s -> Stream.of(s.large(), s.huge()))
                .flatMap(f -> f.sources().stream())
                .filter(s -> !s.national())
                .map(FigureSource::from)
                .toList();
    }

    @Test
    void theSecondTableHasEveryRowWithAFigureInUse() {
        List<String> usable = TestTables.builtInRows().stream()
                .filter(r -> !r.byObject())
                .filter(r -> r.figure(AmountTier.LARGE).usable().isPresent()
                        || r.figure(AmountTier.HUGE).usable().isPresent())
                .map(r -> r.offence() + " " + r.province() + " " + r.className() + " "
                        + r.validity().from())
                .toList();
        assertThat(SecondTable.lines())
                .extracting(
                        l -> l.offence() + " " + l.division().substring(0, 2) + " " + l.className() + " " + l.from())
                .containsExactlyInAnyOrderElementsOf(usable);
    }

    @Test
    void everyProvinceOfTheMainlandHasARowForEachOffence() {
        List<String> mainland = Division.provinces().stream()
                .filter(Division::isMainland)
                .map(Division::code)
                .toList();
        assertThat(mainland).hasSize(31);
        for (AmountOffence offence : List.of(AmountOffence.THEFT, AmountOffence.FRAUD)) {
            assertThat(TestTables.builtInRows().stream()
                            .filter(r -> r.offence() == offence)
                            .map(AmountRow::province)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(mainland);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 12 14 15 22 23 53 54 61 62 63 64",
        "FRAUD, 12 21 22 23 31 45 52 54 62 63 64",
    })
    void theProvincesWithoutAnyVerifiedFigureGetTheNationalRange(AmountOffence offence, String codes) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        AmountStandard national = AmountStandards.findNational(offence, day).orElseThrow();
        List<String> unverified = Division.provinces().stream()
                .filter(Division::isMainland)
                .filter(d -> Stream.of(AmountTier.LARGE, AmountTier.HUGE)
                        .noneMatch(t -> find(offence, d.code(), day).figure(t).verified()))
                .map(Division::code)
                .toList();
        assertThat(unverified).containsExactlyElementsOf(Arrays.asList(codes.split(" ", -1)));
        for (String code : unverified) {
            AmountStandard found = find(offence, code, day);
            for (AmountTier tier : AmountTier.values()) {
                assertThat(found.figure(tier).lowFen())
                        .isEqualTo(national.figure(tier).lowFen());
                assertThat(found.figure(tier).highFen())
                        .isEqualTo(national.figure(tier).highFen());
            }
            assertThat(found.warnings()).anySatisfy(w -> assertThat(w.chinese()).contains("标准未经核实"));
        }
    }

    private static AmountStandard find(AmountOffence offence, String division, LocalDate day) {
        return STANDARDS.find(offence, Division.of(division), day).orElseThrow();
    }
}
