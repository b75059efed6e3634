package io.github.menkan.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold at every place on every day. */
class PlacePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(1998, 3, 17);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private static AmountStandard find(AmountOffence offence, Division division, LocalDate day) {
        return AmountStandards.builtIn().find(offence, division, day).orElseThrow();
    }

    @Property
    void aLocalFigureLiesInTheNationalRange(
            @ForAll("ordinary") AmountOffence offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day,
            @ForAll AmountTier tier) {
        Figure local = find(offence, division, day).figure(tier);
        Figure national =
                AmountStandards.findNational(offence, day).orElseThrow().figure(tier);
        assertThat(local.lowFen()).isBetween(national.lowFen(), local.highFen());
        assertThat(local.highFen()).isLessThanOrEqualTo(national.highFen());
    }

    @Property
    void aFigureThatIsNotVerifiedIsTheWholeNationalRangeAndIsSaid(
            @ForAll("ordinary") AmountOffence offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day,
            @ForAll AmountTier tier) {
        AmountStandard found = find(offence, division, day);
        Figure national =
                AmountStandards.findNational(offence, day).orElseThrow().figure(tier);
        Figure local = found.figure(tier);
        if (!local.verified()) {
            assertThat(local.lowFen()).isEqualTo(national.lowFen());
            assertThat(local.highFen()).isEqualTo(national.highFen());
            assertThat(found.warnings()).isNotEmpty();
        }
    }

    @Property
    void theTiersRise(
            @ForAll("ordinary") AmountOffence offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day) {
        AmountStandard found = find(offence, division, day);
        assertThat(found.large().highFen()).isLessThan(found.huge().lowFen());
        assertThat(found.huge().highFen()).isLessThan(found.especiallyHuge().lowFen());
    }

    @Property
    void aNarrowerPlaceHasANarrowerAnswer(
            @ForAll("ordinary") AmountOffence offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day,
            @ForAll AmountTier tier) {
        Figure narrow = find(offence, division, day).figure(tier);
        Figure wide = find(offence, division.province(), day).figure(tier);
        assertThat(narrow.lowFen()).isGreaterThanOrEqualTo(wide.lowFen());
        assertThat(narrow.highFen()).isLessThanOrEqualTo(wide.highFen());
    }

    @Property
    void theAnswerChangesOnlyOnTheDaysThatAreNamed(
            @ForAll("ordinary") AmountOffence offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day) {
        List<LocalDate> changes = AmountStandards.builtIn().changes(offence, division);
        if (!changes.contains(day)) {
            AmountStandard before = find(offence, division, day.minusDays(1));
            AmountStandard after = find(offence, division, day);
            for (AmountTier tier : AmountTier.values()) {
                assertThat(after.figure(tier)).isEqualTo(before.figure(tier));
            }
        }
    }

    @Provide
    Arbitrary<AmountOffence> ordinary() {
        return Arbitraries.of(AmountOffence.THEFT, AmountOffence.FRAUD);
    }

    @Provide
    Arbitrary<Division> divisions() {
        Arbitrary<String> listed = Arbitraries.of(Divisions.known().keySet());
        Arbitrary<String> any = Combinators.combine(
                        Arbitraries.of(Division.provinces()),
                        Arbitraries.strings().numeric().ofLength(4))
                .as((province, rest) -> province.code() + rest);
        return Arbitraries.oneOf(listed, any).map(Division::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST.toEpochDay() + 1, LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edges = Arbitraries.of(TestTables.builtInRows())
                .flatMap(r ->
                        Arbitraries.of(r.validity().from(), r.validity().until().orElse(LAST)))
                .map(d -> d.isAfter(FIRST) ? d : FIRST.plusDays(1));
        return Arbitraries.oneOf(any, edges);
    }
}
