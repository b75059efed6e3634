package io.github.menkan.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Tier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in tables against a second table that was typed separately. */
class FiguresTest {

    static List<SecondTable.Line> lines() {
        return SecondTable.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyFigureInUseIsThatOfTheSecondTableFromItsFirstDayToItsLast(SecondTable.Line line) {
        for (LocalDate day : List.of(line.from(), line.from().plusDays(1), line.lastDay())) {
            LocalFigures found = find(line.offence(), line.division(), day);
            for (Tier tier : line.amounts().keySet()) {
                Figure figure = found.figure(tier);
                line.range(tier)
                        .ifPresentOrElse(
                                range -> {
                                    assertThat(figure.isVerified()).isTrue();
                                    assertThat(figure.bound()).isEqualTo(range);
                                },
                                () -> assertThat(figure.isVerified()).isFalse());
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
        return Place.of(Optional.of(line.division())).figures(line.offence().amounts(), day).stream()
                .flatMap(found -> Stream.of(found.figure(Tier.FIRST), found.figure(Tier.SECOND)))
                .flatMap(f -> f.sources().stream())
                .filter(s -> !s.national())
                .map(s -> s.document().inForce().from())
                .toList();
    }

    @Test
    void theSecondTableHasEveryRowWithAFigureInUse() {
        List<String> usable = TestTables.builtInRows().stream()
                .filter(r -> !r.byObject())
                .filter(r -> r.figures().get(0).confidence().isUsable()
                        || r.figures().get(1).confidence().isUsable())
                .map(r -> r.offence() + " " + r.province() + " " + r.className() + " "
                        + r.days().from())
                .toList();
        assertThat(SecondTable.lines())
                .extracting(l ->
                        l.offence().word() + " " + l.division().substring(0, 2) + " " + l.className() + " " + l.from())
                .containsExactlyInAnyOrderElementsOf(usable);
    }

    @Test
    void everyProvinceOfTheMainlandHasARowForEachOffence() {
        List<String> mainland = Division.provinces().stream()
                .filter(Division::isMainland)
                .map(Division::code)
                .toList();
        assertThat(mainland).hasSize(31);
        for (TestAmounts offence : List.of(TestAmounts.THEFT, TestAmounts.FRAUD)) {
            assertThat(TestTables.builtInRows().stream()
                            .filter(r -> r.offence().equals(offence.word()))
                            .map(r -> r.province().code())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(mainland);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 12 14 15 22 23 53 54 61 62 63 64",
        "FRAUD, 12 21 22 23 31 45 52 54 62 63 64",
    })
    void theProvincesWithoutAnyVerifiedFigureGetTheNationalRange(TestAmounts offence, String codes) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        LocalFigures national = TestTables.national(offence, day);
        List<String> unverified = Division.provinces().stream()
                .filter(Division::isMainland)
                .filter(d -> Stream.of(Tier.FIRST, Tier.SECOND)
                        .noneMatch(t -> find(offence, d.code(), day).figure(t).isVerified()))
                .map(Division::code)
                .toList();
        assertThat(unverified).containsExactlyElementsOf(Arrays.asList(codes.split(" ", -1)));
        for (String code : unverified) {
            LocalFigures found = find(offence, code, day);
            for (Tier tier : TestTables.TIERS) {
                assertThat(found.bound(tier)).isEqualTo(national.bound(tier));
            }
            assertThat(found.warnings()).anySatisfy(w -> assertThat(w.chinese()).contains("标准未经核实"));
        }
    }

    private static LocalFigures find(TestAmounts offence, String division, LocalDate day) {
        return TestTables.find(LocalTables.builtIn(), offence, division, day);
    }
}
