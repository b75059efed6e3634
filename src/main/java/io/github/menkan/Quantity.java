package io.github.menkan;

import java.util.Objects;

/**
 * A whole number that is known exactly, known to lie in a closed range, or not known: items (条), fen (分), times (次), and 0 or 1
 * for a circumstance.
 *
 * <pre>{@code
 * Quantity.exactly(50); // 50
 * Quantity.between(40, 60); // 40–60
 * Quantity.unknown(); // 0–
 * }</pre>
 *
 * @param min the least possible value, from 0 and below {@link #UNBOUNDED}, inclusive
 * @param max the greatest possible value, inclusive, not below {@code min}; {@link #UNBOUNDED} when there is no upper limit
 * @since 0.1.0
 */
public record Quantity(long min, long max) {

    /**
     * Stands for "no upper limit": 10<sup>16</sup>. Every stated value is below it, so that no sum of a standard can overflow.
     */
    public static final long UNBOUNDED = 10_000_000_000_000_000L;

    /** Refuses a negative or too large {@code min}, and a {@code max} below it or above {@link #UNBOUNDED}. */
    public Quantity {
        if (min < 0 || min >= UNBOUNDED) {
            throw new IllegalArgumentException("min must be from 0 and below " + UNBOUNDED + ", was " + min);
        }
        if (max < min || max > UNBOUNDED) {
            throw new IllegalArgumentException(
                    "max must be from min (" + min + ") to " + UNBOUNDED + " (no limit), was " + max);
        }
    }

    /**
     * A value that is known.
     *
     * @param value the value, from 0 and below {@link #UNBOUNDED}
     * @return the range that holds just that value
     * @throws IllegalArgumentException when the value is outside that range
     */
    public static Quantity exactly(long value) {
        return exactly("value", value);
    }

    /**
     * A value that is known, under the name that a message gives it when it is refused.
     *
     * @param name the name that the caller's own caller knows it by
     * @param value the value, from 0 and below {@link #UNBOUNDED}
     * @return the range that holds just that value
     * @throws IllegalArgumentException when the value is outside that range; the message begins with the name
     */
    public static Quantity exactly(String name, long value) {
        Objects.requireNonNull(name, "name");
        if (value < 0 || value >= UNBOUNDED) {
            throw new IllegalArgumentException(name + " must be from 0 and below " + UNBOUNDED + ", was " + value);
        }
        return new Quantity(value, value);
    }

    /**
     * A value between two limits.
     *
     * @param min the least value, inclusive, from 0
     * @param max the greatest value, inclusive
     * @return the range
     * @throws IllegalArgumentException when {@code min} is above {@code max} or either is out of range
     */
    public static Quantity between(long min, long max) {
        return new Quantity(min, max);
    }

    /**
     * A value of which only the least is known.
     *
     * @param min the least value, inclusive, from 0
     * @return the range without upper limit
     */
    public static Quantity atLeast(long min) {
        return new Quantity(min, UNBOUNDED);
    }

    /**
     * A value that is not known.
     *
     * @return the range from 0 without upper limit
     */
    public static Quantity unknown() {
        return new Quantity(0, UNBOUNDED);
    }

    /**
     * An amount of money, in fen.
     *
     * @param amount the amount
     * @return the range that holds just that amount
     */
    public static Quantity of(Yuan amount) {
        return exactly(Objects.requireNonNull(amount, "amount").fen());
    }

    /**
     * Whether exactly one value is possible.
     *
     * @return true when {@code min} equals {@code max}
     */
    public boolean isKnown() {
        return min == max;
    }

    /**
     * Whether there is an upper limit.
     *
     * @return false when {@code max} is {@link #UNBOUNDED}
     */
    public boolean isBounded() {
        return max != UNBOUNDED;
    }

    /**
     * Whether only zero is possible.
     *
     * @return true when both limits are 0
     */
    public boolean isZero() {
        return max == 0;
    }

    /**
     * The sum of two independent quantities; without limit when either is, or when the sum reaches {@link #UNBOUNDED}.
     *
     * @param other the other quantity
     * @return the range of the sum
     * @throws ArithmeticException when the least sum reaches {@link #UNBOUNDED}
     */
    public Quantity plus(Quantity other) {
        long least = min + Objects.requireNonNull(other, "other").min;
        if (least >= UNBOUNDED) {
            throw new ArithmeticException("a sum must stay below " + UNBOUNDED + ", was " + least);
        }
        return new Quantity(least, Math.min(UNBOUNDED, max + other.max));
    }

    /**
     * What is known when it may be this quantity or another one.
     *
     * @param other the other quantity
     * @return the least range that holds both
     */
    public Quantity or(Quantity other) {
        Objects.requireNonNull(other, "other");
        return new Quantity(Math.min(min, other.min), Math.max(max, other.max));
    }

    /**
     * The range as text: {@code 50}, {@code 40–60}, or {@code 40–} without limit.
     *
     * @return the text
     */
    @Override
    public String toString() {
        if (isKnown()) {
            return Long.toString(min);
        }
        return isBounded() ? min + "–" + max : min + "–";
    }
}
