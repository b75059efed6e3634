package io.github.menkan.property;

import io.github.menkan.Offence;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Statute;
import io.github.menkan.region.AmountOffence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The timeline of an offence at one place: a change of the statute, of the interpretation or of the local figures each begins a
 * new version. Equal by value and safe to share; each standard is written once, when it is first asked for.
 *
 * <pre>{@code
 * Statute theft = Charges.find("theft").orElseThrow().statute().apply(Optional.of("440300"));
 * LocalDate day = LocalDate.of(2023, 5, 1);
 * theft.find(day, day).isPresent(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RegionalStatute implements Statute {

    private final RegionalRules rules;
    private final Place place;
    private final List<LocalDate> boundaries;
    private final Map<Integer, Standard> written = new ConcurrentHashMap<>();

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
        List<LocalDate> changes = new ArrayList<>(rules.changes());
        for (AmountOffence table : rules.tables()) {
            changes.addAll(place.changes(table));
        }
        Set<LocalDate> days = new TreeSet<>(List.of(first));
        for (LocalDate day : changes) {
            if (day.isAfter(first)) {
                days.add(day);
            }
        }
        this.boundaries = List.copyOf(days);
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
        List<Document> laws = rules.laws();
        for (int law = 0; law < laws.size(); law++) {
            if (laws.get(law).isInForce(lawOn)) {
                return Optional.of(standard(law, stretch(interpretationOn)));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Wording> doubts(LocalDate day) {
        LocalDate settledDay = Place.settledDay(days(stretch(day)));
        List<Wording> doubts = new ArrayList<>();
        for (AmountOffence table : rules.tables()) {
            List<Wording> settled = warnings(table, settledDay);
            for (Wording warning : warnings(table, day)) {
                if (!settled.contains(warning)) {
                    doubts.add(warning);
                }
            }
        }
        return doubts;
    }

    private List<Wording> warnings(AmountOffence table, LocalDate day) {
        Optional<LocalFigures> figures = place.figures(table, day);
        return figures.isEmpty() ? List.of() : figures.get().standard().warnings();
    }

    @Override
    public List<Standard> standards() {
        List<Standard> standards = new ArrayList<>();
        List<Document> laws = rules.laws();
        for (int law = 0; law < laws.size(); law++) {
            InForce inForce = laws.get(law).inForce();
            for (int stretch = 0; stretch < boundaries.size(); stretch++) {
                InForce days = days(stretch);
                if (days.overlaps(inForce) || days.from().isAfter(inForce.from())) {
                    standards.add(standard(law, stretch));
                }
            }
        }
        return List.copyOf(standards);
    }

    /** The standard of one law on one stretch of days. Several threads may write it at once; they write the same. */
    private Standard standard(int law, int stretch) {
        int at = law * boundaries.size() + stretch;
        Standard known = written.get(at);
        if (known != null) {
            return known;
        }
        InForce days = days(stretch);
        Standard standard = rules.standard(rules.laws().get(law), days, place, Place.settledDay(days));
        written.put(at, standard);
        return standard;
    }

    /** Which stretch a day lies in, the first also for days before it. */
    private int stretch(LocalDate day) {
        int stretch = 0;
        while (stretch + 1 < boundaries.size() && !boundaries.get(stretch + 1).isAfter(day)) {
            stretch++;
        }
        return stretch;
    }

    /** The days from one boundary to the next, on which nothing but the statute changes. */
    private InForce days(int stretch) {
        LocalDate from = boundaries.get(stretch);
        return stretch + 1 < boundaries.size()
                ? InForce.between(from, boundaries.get(stretch + 1))
                : InForce.from(from);
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
        return place.division().isEmpty()
                ? rules.offence().id()
                : rules.offence().id() + " " + place.division().get();
    }
}
