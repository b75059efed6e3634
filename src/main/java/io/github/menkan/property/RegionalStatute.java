package io.github.menkan.property;

import io.github.menkan.Offence;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Statute;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The timeline of an offence at one place: a change of the statute, of the interpretation or of the local figures each begins a
 * new version. Equal by value.
 *
 * @param rules the offence
 * @param place the place
 * @since 0.1.0
 */
public record RegionalStatute(RegionalRules rules, Place place) implements Statute {

    /** Far enough in the future that every doubt about when a row began is past. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** Refuses null. */
    public RegionalStatute {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(place, "place");
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
        LocalDate first = rules.laws().get(0).inForce().from();
        if (interpretationOn.isBefore(first)) {
            return Optional.empty();
        }
        return rules.laws().stream()
                .filter(law -> law.isInForce(lawOn))
                .findFirst()
                .map(law -> standard(law, days(interpretationOn)));
    }

    @Override
    public List<Standard> standards() {
        List<InForce> stretches = boundaries().stream().map(this::days).toList();
        return rules.laws().stream()
                .flatMap(law -> stretches.stream()
                        .filter(days -> days.overlaps(law.inForce())
                                || days.from().isAfter(law.inForce().from()))
                        .map(days -> standard(law, days)))
                .toList();
    }

    private Standard standard(Document law, InForce days) {
        return rules.standard(law, days, place, settledDay(days));
    }

    /**
     * The last of the days, on which no doubt about when they began is left; the doubt about a single day belongs to the case, see
     * {@link RegionalCaseBuilder#localRemarks}.
     */
    static LocalDate settledDay(InForce days) {
        return days.until().map(end -> end.minusDays(1)).orElse(NO_END);
    }

    /** The days around one day on which nothing but the statute changes. */
    InForce days(LocalDate day) {
        List<LocalDate> boundaries = boundaries();
        LocalDate from = boundaries.stream()
                .filter(one -> !one.isAfter(day))
                .reduce((one, later) -> later)
                .orElseThrow();
        return new InForce(
                from, boundaries.stream().filter(one -> one.isAfter(day)).findFirst());
    }

    private List<LocalDate> boundaries() {
        LocalDate first = rules.laws().get(0).inForce().from();
        Stream<LocalDate> local = rules.tables().stream().flatMap(table -> place.changes(table).stream());
        return Stream.of(Stream.of(first), rules.changes().stream(), local)
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(first))
                .distinct()
                .sorted()
                .toList();
    }
}
