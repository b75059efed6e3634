package io.github.menkan;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of money in yuan (元), held in whole fen (分). Refuses instead of rounding.
 *
 * <pre>{@code
 * Yuan.of("4999.99").fen(); // 499999
 * Yuan.of(5000); // 5000
 * }</pre>
 *
 * @param fen the amount in fen, from 0 and below {@link Quantity#UNBOUNDED}
 * @since 0.1.0
 */
public record Yuan(long fen) implements Comparable<Yuan> {

    private static final long LIMIT = Quantity.UNBOUNDED / 100;

    /** Refuses a negative amount and one of {@link Quantity#UNBOUNDED} fen or more. */
    public Yuan {
        if (fen < 0 || fen >= Quantity.UNBOUNDED) {
            throw new IllegalArgumentException("fen must be from 0 and below " + Quantity.UNBOUNDED + ", was " + fen);
        }
    }

    /**
     * A whole number of yuan.
     *
     * @param yuan the amount in yuan, from 0
     * @return the amount
     * @throws IllegalArgumentException when it is negative or too large
     */
    public static Yuan of(long yuan) {
        if (yuan < 0) {
            throw new IllegalArgumentException("yuan must not be negative, was " + yuan);
        }
        if (yuan >= LIMIT) {
            throw new IllegalArgumentException("yuan must be below " + LIMIT + ", was " + yuan);
        }
        return new Yuan(yuan * 100);
    }

    /**
     * An amount written in yuan, such as {@code "3200.00"}.
     *
     * @param yuan a decimal number with at most two decimals
     * @return the amount
     * @throws IllegalArgumentException when it is not a number, negative, too large, or finer than a fen
     */
    public static Yuan of(String yuan) {
        if (!isAmount(Objects.requireNonNull(yuan, "yuan"))) {
            throw new IllegalArgumentException(
                    "yuan must be digits with at most two decimals, such as 3200.00, was " + yuan);
        }
        int point = yuan.indexOf('.');
        if (point < 0) {
            return of(Long.parseLong(yuan));
        }
        long whole = of(Long.parseLong(yuan.substring(0, point))).fen;
        return new Yuan(whole + Long.parseLong((yuan.substring(point + 1) + "0").substring(0, 2)));
    }

    /** Up to 18 digits, perhaps a point and one or two more; read by hand because regular expressions are slow to start. */
    private static boolean isAmount(String yuan) {
        int point = yuan.indexOf('.');
        int whole = point < 0 ? yuan.length() : point;
        int decimals = yuan.length() - whole;
        if (whole < 1 || whole > 18 || decimals == 1 || decimals > 3) {
            return false;
        }
        for (int i = 0; i < yuan.length(); i++) {
            if (i != point && (yuan.charAt(i) < '0' || yuan.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * An amount in yuan.
     *
     * @param yuan the amount, not negative, no part of a fen
     * @return the amount
     * @throws IllegalArgumentException when it is negative, too large, or finer than a fen
     */
    public static Yuan of(BigDecimal yuan) {
        if (Objects.requireNonNull(yuan, "yuan").signum() < 0) {
            throw new IllegalArgumentException("yuan must not be negative, was " + yuan);
        }
        if (yuan.precision() - (long) yuan.scale() > 15) {
            throw new IllegalArgumentException("yuan must be below " + LIMIT + ", was " + yuan);
        }
        BigDecimal stripped = yuan.stripTrailingZeros();
        if (stripped.scale() > 2) {
            throw new IllegalArgumentException("yuan must have at most two decimals, was " + yuan);
        }
        return new Yuan(stripped.movePointRight(2).longValueExact());
    }

    /**
     * The amount in yuan as text, without trailing zeros: {@code 5000}, {@code 4999.99}, {@code 0.5}.
     *
     * @return the text, which {@link #of(String)} reads back
     */
    @Override
    public String toString() {
        long part = fen % 100;
        String whole = Long.toString(fen / 100);
        if (part == 0) {
            return whole;
        }
        return whole + (part < 10 ? ".0" : ".") + (part % 10 == 0 ? part / 10 : part);
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }
}
