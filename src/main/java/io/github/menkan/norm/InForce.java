package io.github.menkan.norm;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which something is in force, half-open.
 *
 * <pre>{@code
 * InForce days = InForce.between(LocalDate.of(2013, 4, 4), LocalDate.of(2016, 1, 1));
 * days.contains(LocalDate.of(2015, 12, 31)); // true
 * days.contains(LocalDate.of(2016, 1, 1)); // false
 * }</pre>
 *
 * @param from the first day, inclusive
 * @param until the first day no longer in force; empty while it is in force
 * @since 0.1.0
 */
public record InForce(LocalDate from, Optional<LocalDate> until) {

    /** Refuses an end that is not after the start. */
    public InForce {
        Objects.requireNonNull(from, "from");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("until must be after from (" + from + "), was " + until.get());
        }
    }

    /**
     * From a day on, without end.
     *
     * @param from the first day
     * @return the days
     */
    public static InForce from(LocalDate from) {
        return new InForce(from, Optional.empty());
    }

    /**
     * From one day until another.
     *
     * @param from the first day, inclusive
     * @param until the first day no longer in force
     * @return the days
     */
    public static InForce between(LocalDate from, LocalDate until) {
        return new InForce(from, Optional.of(until));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof InForce that && from.equals(that.from) && until.equals(that.until));
    }

    /** The hash of the first day; written out because documents are compared before the first verdict. */
    @Override
    public int hashCode() {
        return from.hashCode();
    }

    /**
     * Whether a day is one of them.
     *
     * @param day the day
     * @return true from {@code from} on and before {@code until}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && isBeforeEnd(day);
    }

    /**
     * Whether the two share a day.
     *
     * @param other the other days
     * @return true when some day is in both
     */
    public boolean overlaps(InForce other) {
        return isBeforeEnd(other.from) && other.isBeforeEnd(from);
    }

    private boolean isBeforeEnd(LocalDate day) {
        return until.isEmpty() || day.isBefore(until.get());
    }

    /**
     * The days as text.
     *
     * @return such as {@code 2017-06-01/} or {@code 2009-02-28/2015-11-01}
     */
    @Override
    public String toString() {
        return from + "/" + until.map(LocalDate::toString).orElse("");
    }
}
