package io.github.menkan.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Tier;
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

    private static LocalFigures find(TestAmounts offence, Division division, LocalDate day) {
        return TestTables.find(LocalTables.builtIn(), offence, division.code(), day);
    }

    @Property
    void aLocalFigureLiesInTheNationalRange(
            @ForAll("ordinary") TestAmounts offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day,
            @ForAll("tiers") Tier tier) {
        Figure local = find(offence, division, day).figure(tier);
        Figure national = TestTables.national(offence, day).figure(tier);
        assertThat(local.bound().min())
                .isBetween(national.bound().min(), local.bound().max());
        assertThat(local.bound().max()).isLessThanOrEqualTo(national.bound().max());
    }

    @Property
    void aFigureThatIsNotVerifiedIsTheWholeNationalRangeAndIsSaid(
            @ForAll("ordinary") TestAmounts offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day,
            @ForAll("tiers") Tier tier) {
        LocalFigures found = find(offence, division, day);
        Figure national = TestTables.national(offence, day).figure(tier);
        Figure local = found.figure(tier);
        if (!local.isVerified()) {
            assertThat(local.bound().min()).isEqualTo(national.bound().min());
            assertThat(local.bound().max()).isEqualTo(national.bound().max());
            assertThat(found.warnings()).isNotEmpty();
        }
    }

    @Property
    void theTiersRise(
            @ForAll("ordinary") TestAmounts offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day) {
        LocalFigures found = find(offence, division, day);
        assertThat(found.large().max()).isLessThan(found.huge().min());
        assertThat(found.huge().max()).isLessThan(found.especiallyHuge().min());
    }

    @Property
    void aNarrowerPlaceHasANarrowerAnswer(
            @ForAll("ordinary") TestAmounts offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day,
            @ForAll("tiers") Tier tier) {
        Figure narrow = find(offence, division, day).figure(tier);
        Figure wide = find(offence, division.province(), day).figure(tier);
        assertThat(narrow.bound().min()).isGreaterThanOrEqualTo(wide.bound().min());
        assertThat(narrow.bound().max()).isLessThanOrEqualTo(wide.bound().max());
    }

    @Property
    void theAnswerChangesOnlyOnTheDaysThatAreNamed(
            @ForAll("ordinary") TestAmounts offence,
            @ForAll("divisions") Division division,
            @ForAll("days") LocalDate day) {
        List<LocalDate> changes = LocalTables.builtIn().changes(offence.amounts(), division);
        if (!changes.contains(day)) {
            LocalFigures before = find(offence, division, day.minusDays(1));
            LocalFigures after = find(offence, division, day);
            for (Tier tier : TestTables.TIERS) {
                assertThat(after.figure(tier)).isEqualTo(before.figure(tier));
            }
        }
    }

    private static boolean exists(String code) {
        try {
            return Division.of(code).code().equals(code);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @Provide
    Arbitrary<TestAmounts> ordinary() {
        return Arbitraries.of(TestAmounts.THEFT, TestAmounts.FRAUD);
    }

    @Provide
    Arbitrary<Division> divisions() {
        Arbitrary<String> listed = Arbitraries.of(Divisions.names().keySet());
        Arbitrary<String> any = Combinators.combine(
                        Arbitraries.of(Divisions.names().keySet()).filter(code -> code.length() == 4),
                        Arbitraries.integers().between(1, 4))
                .as((prefecture, county) -> prefecture + "0" + county)
                .filter(PlacePropertiesTest::exists);
        return Arbitraries.oneOf(listed, any).map(Division::of);
    }

    @Provide
    Arbitrary<Tier> tiers() {
        return Arbitraries.of(TestTables.TIERS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST.toEpochDay() + 1, LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edges = Arbitraries.of(TestTables.builtInRows())
                .flatMap(r -> Arbitraries.of(r.days().from(), r.days().until().orElse(LAST)))
                .map(d -> d.isAfter(FIRST) ? d : FIRST.plusDays(1));
        return Arbitraries.oneOf(any, edges);
    }
}
