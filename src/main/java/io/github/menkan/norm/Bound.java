package io.github.menkan.norm;

import io.github.menkan.Quantity;

/**
 * The figure that a sum must reach. It is a range where the figure itself is not known, such as a province's own theft figure
 * inside the national band.
 *
 * <pre>{@code
 * Bound.of(5_000_00); // 500000
 * new Bound(1_000_00, 3_000_00).isKnown(); // false
 * Bound.of(50).times(10); // 500
 * }</pre>
 *
 * @param min the least figure it may be, from 0, inclusive
 * @param max the greatest figure it may be, inclusive, below {@link Quantity#UNBOUNDED}
 * @since 0.1.0
 */
public record Bound(long min, long max) {

    /** Refuses a figure out of range. */
    public Bound {
        if (min < 0 || max < min || max >= Quantity.UNBOUNDED) {
            throw new IllegalArgumentException(
                    "bound must be a range from 0 and below " + Quantity.UNBOUNDED + ", was " + min + " to " + max);
        }
    }

    /**
     * A figure that is known.
     *
     * @param figure the figure, from 0
     * @return the bound
     */
    public static Bound of(long figure) {
        return new Bound(figure, figure);
    }

    /**
     * Whether the figure is known.
     *
     * @return true when only one figure is possible
     */
    public boolean isKnown() {
        return min == max;
    }

    /**
     * A multiple of the figure.
     *
     * @param factor how many times, from 1
     * @return the bound
     * @throws ArithmeticException when it does not fit
     */
    public Bound times(long factor) {
        return new Bound(Math.multiplyExact(min, factor), Math.multiplyExact(max, factor));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Bound that && min == that.min && max == that.max);
    }

    /** Written out, as the method above, because both are used before the first verdict. */
    @Override
    public int hashCode() {
        return Long.hashCode(max);
    }

    @Override
    public String toString() {
        return isKnown() ? Long.toString(min) : "[" + min + ", " + max + "]";
    }
}
