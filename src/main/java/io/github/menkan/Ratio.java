package io.github.menkan;

import java.util.Objects;

/**
 * An exact fraction of whole numbers in lowest terms, such as how far a ground is attained: 11/10.
 *
 * <pre>{@code
 * Ratio.of(55, 50); // 11/10
 * Ratio.of(50, 50).equals(Ratio.ONE); // true
 * }</pre>
 *
 * @param numerator the numerator
 * @param denominator the denominator, from 1
 * @since 0.1.0
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** The fraction 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The fraction 1: a standard exactly reached. */
    public static final Ratio ONE = new Ratio(1, 1);

    /** Reduces to lowest terms, and refuses a denominator below 1. */
    public Ratio {
        if (denominator < 1) {
            throw new IllegalArgumentException("denominator must be from 1, was " + denominator);
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * The fraction of two numbers, reduced.
     *
     * @param numerator the numerator
     * @param denominator the denominator, from 1
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException when the denominator is below 1
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /** By halving and subtracting, which is quicker than dividing. The second number is above 0. */
    private static long gcd(long first, long second) {
        if (first == 0) {
            return second;
        }
        int twos = Long.numberOfTrailingZeros(first | second);
        long a = first >>> Long.numberOfTrailingZeros(first);
        long b = second >>> Long.numberOfTrailingZeros(second);
        while (a != b) {
            long difference = Math.abs(a - b);
            b = Math.min(a, b);
            a = difference >>> Long.numberOfTrailingZeros(difference);
        }
        return a << twos;
    }

    /**
     * The sum of two fractions.
     *
     * @param other the other fraction
     * @return the sum in lowest terms
     * @throws ArithmeticException when the sum does not fit
     */
    public Ratio plus(Ratio other) {
        Objects.requireNonNull(other, "other");
        return of(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /**
     * Whether this fraction is the given one or larger.
     *
     * @param other the fraction to compare with
     * @return true when this one is not smaller
     */
    public boolean isAtLeast(Ratio other) {
        return compareTo(Objects.requireNonNull(other, "other")) >= 0;
    }

    /**
     * The smaller of two fractions.
     *
     * @param other the other fraction
     * @return the smaller one
     */
    public Ratio min(Ratio other) {
        return compareTo(Objects.requireNonNull(other, "other")) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Ratio other) {
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high == otherHigh
                ? Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator)
                : Long.compare(high, otherHigh);
    }

    /**
     * The fraction as text: {@code 11/10}, or {@code 1} when it is whole.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
