package io.github.menkan.property;

import io.github.menkan.Offence;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Statute;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The timeline of an offence at one place: a change of the statute, of the interpretation or of the local figures each begins a
 * new version. Equal by value and safe to share; each standard is written once, when it is first asked for.
 *
 * @since 0.1.0
 */
public final class RegionalStatute implements Statute {

    private record Version(Document law, InForce days) {}

    private final RegionalRules rules;
    private final Place place;
    private final List<LocalDate> boundaries;
    private final Map<Version, Standard> written = new ConcurrentHashMap<>();

    /**
     * The timeline of an offence at a place.
     *
     * @param rules the offence
     * @param place the place
     */
    public RegionalStatute(RegionalRules rules, Place place) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.place = Objects.requireNonNull(place, "place");
        LocalDate first = rules.laws().get(0).inForce().from();
        Stream<LocalDate> local = rules.tables().stream().flatMap(table -> place.changes(table).stream());
        this.boundaries = Stream.of(Stream.of(first), rules.changes().stream(), local)
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(first))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The timeline of an offence at a place, the same object again for places with the figures this library knows, so that its
     * standards are written once and not for each case.
     *
     * @param rules the offence
     * @param place the place
     * @return the timeline
     */
    public static RegionalStatute of(RegionalRules rules, Place place) {
        return KnownTimelines.OF_BUILT_IN_FIGURES.of(rules, place);
    }

    /**
     * The place.
     *
     * @return the place with its tables
     */
    public Place place() {
        return place;
    }

    @Override
    public Offence offence() {
        return rules.offence();
    }

    @Override
    public Elements elements() {
        return rules.elements();
    }

    @Override
    public Optional<Standard> find(LocalDate lawOn, LocalDate interpretationOn) {
        if (interpretationOn.isBefore(boundaries.get(0))) {
            return Optional.empty();
        }
        return rules.laws().stream()
                .filter(law -> law.isInForce(lawOn))
                .findFirst()
                .map(law -> standard(law, days(interpretationOn)));
    }

    @Override
    public List<Standard> standards() {
        List<InForce> stretches = boundaries.stream().map(this::days).toList();
        return rules.laws().stream()
                .flatMap(law -> stretches.stream()
                        .filter(days -> days.overlaps(law.inForce())
                                || days.from().isAfter(law.inForce().from()))
                        .map(days -> standard(law, days)))
                .toList();
    }

    private Standard standard(Document law, InForce days) {
        return written.computeIfAbsent(
                new Version(law, days), version -> rules.standard(law, days, place, Place.settledDay(days)));
    }

    /** The days around one day on which nothing but the statute changes. */
    InForce days(LocalDate day) {
        LocalDate from = boundaries.get(0);
        for (LocalDate boundary : boundaries) {
            if (boundary.isAfter(day)) {
                return InForce.between(from, boundary);
            }
            from = boundary;
        }
        return InForce.from(from);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionalStatute that && rules.equals(that.rules) && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, place);
    }

    @Override
    public String toString() {
        return rules.offence()
                + place.division().map(division -> " " + division).orElse("");
    }
}
