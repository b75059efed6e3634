package io.github.menkan.place;

import static java.util.Objects.requireNonNull;

import io.github.menkan.norm.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an act is judged by local figures, and the tables that hold them. Without a division the national range counts; no province
 * is ever presumed.
 *
 * <p>Which place counts (where the act was committed, or for public transport the court, 法释〔2013〕8号第一条第三款) is for the caller.
 *
 * <pre>{@code
 * Place shenzhen = Place.of(Optional.of("440300"));
 * shenzhen.figures(Theft.OFFENCE.amounts().orElseThrow(), LocalDate.of(2023, 5, 1)).isPresent(); // true
 * Place.UNKNOWN.division().isPresent(); // false
 * }</pre>
 *
 * @param division the place; empty when it is not known
 * @param tables the tables of local figures
 * @since 0.1.0
 */
public record Place(Optional<Division> division, LocalTables tables) {

    /** No place is known: the national ranges. */
    public static final Place UNKNOWN = new Place(Optional.empty(), LocalTables.builtIn());

    /** Far enough in the future that every doubt about when a row began is past. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** Refuses null. */
    public Place {
        requireNonNull(division, "division");
        requireNonNull(tables, "tables");
    }

    /**
     * A place with the figures this library knows.
     *
     * @param code a GB/T 2260 code of two, four or six digits; empty when the place is not known
     * @return the place
     * @throws IllegalArgumentException when the code is none
     */
    public static Place of(Optional<String> code) {
        requireNonNull(code, "code");
        return code.isEmpty() ? UNKNOWN : new Place(Optional.of(Division.of(code.get())), LocalTables.builtIn());
    }

    /**
     * The figures that count on a day.
     *
     * @param amounts the national figures of the offence
     * @param on the day
     * @return the figures; empty where no national document of that day is known
     */
    public Optional<LocalFigures> figures(Amounts amounts, LocalDate on) {
        requireNonNull(amounts, "amounts");
        requireNonNull(on, "on");
        return tables.find(amounts, division, on);
    }

    /**
     * The days on which the figures of this place change, or a document that they come from.
     *
     * @param amounts the national figures of the offence
     * @return the days, each once, earliest first; without a division none, where the national documents alone count
     */
    public List<LocalDate> changes(Amounts amounts) {
        requireNonNull(amounts, "amounts");
        if (division.isEmpty()) {
            return List.of();
        }
        List<LocalDate> candidates = tables.changes(amounts, division.get());
        List<LocalDate> changes = new ArrayList<>();
        Optional<LocalFigures> before = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
            LocalDate last = i + 1 < candidates.size() ? candidates.get(i + 1).minusDays(1) : NO_END;
            Optional<LocalFigures> settled = figures(amounts, last);
            if (!settled.equals(before)) {
                changes.add(candidates.get(i));
            }
            before = settled;
        }
        return List.copyOf(changes);
    }

    /**
     * The days between which not even a warning of the figures changes: those on which a document or a row begins or ceases to be in
     * force, or a row is known to be.
     *
     * @param amounts the amounts of an offence
     * @return the days, in order
     */
    public List<LocalDate> days(Amounts amounts) {
        return tables.days(requireNonNull(amounts, "amounts"), division);
    }

    /**
     * The day that stands for a stretch of days in which nothing changes: the last, on which no doubt about when a document began is
     * left.
     *
     * @param days the days
     * @return the last of them, or a day far ahead where they have no end
     */
    public static LocalDate settledDay(InForce days) {
        requireNonNull(days, "days");
        return days.until().isEmpty() ? NO_END : days.until().get().minusDays(1);
    }
}
