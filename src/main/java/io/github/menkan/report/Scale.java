package io.github.menkan.report;

import io.github.menkan.Ratio;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The scale of one bar: linear from 0 to an edge, so that a bar twice as long is attained twice as far. The edge is the larger of
 * 1.2 times the standard and what is attained or possible, and at most 12 times the standard, which still shows the tenfold mark;
 * what goes beyond is cut off there and marked. Nothing is logarithmic. All lengths are whole numbers, rounded down.
 *
 * @param edge the value at the right end, in thousandths of the standard
 */
record Scale(long edge) {

    private static final long SHORTEST = 1_200;
    private static final long LONGEST = 12_000;
    private static final long ROOM_FOR_NO_LIMIT = 200;
    private static final long ONE = 1_000;

    /** The whole width, in thousandths of a percent. */
    static final long WIDTH = 100_000;

    static Scale of(Ratio attained, Optional<Ratio> possible) {
        long reach = possible.map(Scale::thousandths).orElse(thousandths(attained) + ROOM_FOR_NO_LIMIT);
        return new Scale(Math.max(SHORTEST, Math.min(LONGEST, reach)));
    }

    private static long thousandths(Ratio value) {
        BigInteger[] parts = BigInteger.valueOf(value.numerator())
                .multiply(BigInteger.valueOf(ONE))
                .divideAndRemainder(BigInteger.valueOf(value.denominator()));
        BigInteger up = parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
        return up.min(BigInteger.valueOf(LONGEST)).longValueExact();
    }

    /** Where a value lies, in thousandths of a percent of the width; at the end when it is beyond. */
    long position(Ratio value) {
        return BigInteger.valueOf(value.numerator())
                .multiply(BigInteger.valueOf(ONE * WIDTH))
                .divide(BigInteger.valueOf(value.denominator()).multiply(BigInteger.valueOf(edge)))
                .min(BigInteger.valueOf(WIDTH))
                .max(BigInteger.ZERO)
                .longValueExact();
    }

    /** Whether a value goes beyond the right end. */
    boolean cuts(Ratio value) {
        return value.compareTo(Ratio.of(edge, ONE)) > 0;
    }

    /** A length as the percentage that SVG and CSS take: 91.666%. */
    static String percent(long length) {
        String digits = Long.toString(length % ONE + ONE).substring(1);
        return length / ONE + "." + digits + "%";
    }

    /** A fraction as whole percent of the standard, rounded down: 110; {@code <1} for less than one but more than none. */
    static String wholePercent(Ratio value) {
        BigInteger percent = BigInteger.valueOf(value.numerator())
                .multiply(BigInteger.valueOf(100))
                .divide(BigInteger.valueOf(value.denominator()));
        return percent.signum() == 0 && value.numerator() > 0 ? "<1" : percent.toString();
    }
}
