package io.github.menkan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which an act was committed: one day, or a continuing act from its first to its last day.
 *
 * <pre>{@code
 * Period spring = new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 5, 31));
 * spring.to(); // 2023-05-31
 * }</pre>
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive, not before {@code from}
 * @since 0.1.0
 */
public record Period(LocalDate from, LocalDate to) {

    /** Refuses a last day before the first. */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from (" + from + "), was " + to);
        }
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
     * @return such as {@code 2023-05-01} or {@code 2021-03-10/2023-02-11}
     */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
