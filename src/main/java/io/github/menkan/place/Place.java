package io.github.menkan.place;

import io.github.menkan.norm.InForce;
import io.github.menkan.region.AmountStandard;
import io.github.menkan.region.AmountStandards;
import io.github.menkan.region.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an act is judged by local figures, and the table that holds them. Without a division the national range counts; no
 * province is ever presumed.
 *
 * <p>Which place counts (where the act was committed, or for public transport the court, 法释〔2013〕8号第一条第三款) is for the caller.
 *
 * <pre>{@code
 * Place shenzhen = Place.of(Optional.of("440300"));
 * shenzhen.figures(AmountOffence.THEFT, LocalDate.of(2023, 5, 1)).isPresent(); // true
 * Place.UNKNOWN.division().isPresent(); // false
 * }</pre>
 *
 * @param division the place; empty when it is not known
 * @param standards the table of local figures
 * @since 0.1.0
 */
public record Place(Optional<Division> division, AmountStandards standards) {

    /** No place is known: the national ranges. */
    public static final Place UNKNOWN = new Place(Optional.empty(), AmountStandards.builtIn());

    /** Far enough in the future that every doubt about when a row began is past. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** Refuses null. */
    public Place {
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(standards, "standards");
    }

    /**
     * A place with the figures this library knows.
     *
     * @param code a GB/T 2260 code of two, four or six digits; empty when the place is not known
     * @return the place
     * @throws IllegalArgumentException when the code is none
     */
    public static Place of(Optional<String> code) {
        return code.isEmpty() ? UNKNOWN : new Place(Optional.of(Division.of(code.get())), AmountStandards.builtIn());
    }

    /**
     * The figures that count on a day.
     *
     * @param offence the offence
     * @param on the day
     * @return the figures; empty where no national document of that day is known
     */
    public Optional<LocalFigures> figures(Amounts amounts, LocalDate on) {
        Optional<AmountStandard> found = find(amounts, on);
        return found.isEmpty() ? Optional.empty() : Optional.of(new LocalFigures(found.get()));
    }

    /**
     * The days on which the figures of this place change, or a document that they come from.
     *
     * @param offence the offence
     * @return the days, each once, earliest first; without a division none, where the national documents alone count
     */
    public List<LocalDate> changes(Amounts amounts) {
        if (division.isEmpty()) {
            return List.of();
        }
        List<LocalDate> candidates = standards.changes(amounts.old(), division.get());
        List<LocalDate> changes = new ArrayList<>();
        Optional<AmountStandard> before = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
            LocalDate last = i + 1 < candidates.size() ? candidates.get(i + 1).minusDays(1) : NO_END;
            Optional<AmountStandard> settled = find(amounts, last);
            if (!settled.equals(before)) {
                changes.add(candidates.get(i));
            }
            before = settled;
        }
        return List.copyOf(changes);
    }

    /**
     * Whether only the figures this library knows count.
     *
     * @return false where an application has figures of its own
     */
    public boolean isBuiltIn() {
        return standards.equals(AmountStandards.builtIn());
    }

    /** The last of some days, on which no doubt about when a document began is left. */
    public static LocalDate settledDay(InForce days) {
        return days.until().isEmpty() ? NO_END : days.until().get().minusDays(1);
    }

    private Optional<AmountStandard> find(Amounts amounts, LocalDate on) {
        return division.isPresent()
                ? standards.find(amounts.old(), division.get(), on)
                : AmountStandards.findNational(amounts.old(), on);
    }
}
