package io.github.menkan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which an act was committed: one day, a continuing act from its first to its last day, or the days between which a single
 * act lies whose day is not known.
 *
 * <pre>{@code
 * Period spring = new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 5, 31));
 * spring.to(); // 2023-05-31
 * Period oneDayOfMay = Period.within(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));
 * oneDayOfMay.isDayOpen(); // true
 * }</pre>
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive, not before {@code from}
 * @param isDayOpen whether it is one act on one of these days, and not known on which; never where there is only one
 * @since 0.1.0
 */
public record Period(LocalDate from, LocalDate to, boolean isDayOpen) {

    /** Refuses a last day before the first. */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from (" + from + "), was " + to);
        }
        isDayOpen = isDayOpen && !from.equals(to);
    }

    /**
     * A continuing act.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive, not before {@code from}
     */
    public Period(LocalDate from, LocalDate to) {
        this(from, to, false);
    }

    /**
     * One act on a day that is not known.
     *
     * @param earliest the first day on which it may have been committed
     * @param latest the last one, not before {@code earliest}
     * @return the days
     */
    public static Period within(LocalDate earliest, LocalDate latest) {
        return new Period(Objects.requireNonNull(earliest, "earliest"), Objects.requireNonNull(latest, "latest"), true);
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return the period of that day
     */
    public static Period on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Period(day, day);
    }

    /**
     * The day, or both days.
     *
     * @return such as {@code 2023-05-01}, {@code 2021-03-10/2023-02-11}, or {@code 2023-05-01..2023-05-31} where the day is not known
     */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + (isDayOpen ? ".." : "/") + to;
    }
}
