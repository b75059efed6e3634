package io.github.menkan;

import java.util.Objects;
import java.util.Optional;

/**
 * What one element adds to a measured ground: 30 items of property information are 30/50 of the standard. The numbers are kept as
 * they stand in the inequality; the fractions are worked out from them.
 *
 * <pre>{@code
 * Contribution one = new Contribution(
 *         "highlySensitive",
 *         Wording.of("高度敏感信息"),
 *         Unit.of("条"),
 *         Quantity.exactly(30),
 *         100,
 *         100,
 *         Quantity.exactly(5000));
 * one.share(); // 3/5
 * one.working(); // "30/50"
 * }</pre>
 *
 * @param element the element's name in case files or, for a derived one, its own name
 * @param label what the element is
 * @param unit what it is counted in
 * @param amount how much of it the case has
 * @param minWeight what one of it counts for at least; negative for a circumstance that must be absent
 * @param maxWeight what one of it counts for at most, from {@code minWeight}
 * @param bound the figure that the whole sum must reach, from 1, with a limit; a range where the figure is not known
 * @since 0.1.0
 */
public record Contribution(
        String element, Wording label, Unit unit, Quantity amount, long minWeight, long maxWeight, Quantity bound) {

    /** Refuses null, weights out of order, and a bound of 0 or without limit. */
    public Contribution {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(bound, "bound");
        if (maxWeight < minWeight) {
            throw new IllegalArgumentException(
                    "maxWeight must be from minWeight (" + minWeight + "), was " + maxWeight);
        }
        if (bound.min() < 1 || !bound.isBounded()) {
            throw new IllegalArgumentException("bound must be from 1 and have a limit, was " + bound);
        }
    }

    /**
     * The part of the standard that is established.
     *
     * @return the least that the element adds, over the highest possible bound
     * @throws ArithmeticException when the product does not fit
     */
    public Ratio share() {
        return Ratio.of(least(), bound.max());
    }

    /**
     * The part of the standard that is possible.
     *
     * @return the most that the element may add, over the lowest possible bound; empty without limit
     * @throws ArithmeticException when the product does not fit
     */
    public Optional<Ratio> possibleShare() {
        return amount.isBounded() ? Optional.of(Ratio.of(greatest(), bound.min())) : Optional.empty();
    }

    long least() {
        return Math.multiplyExact(minWeight, minWeight < 0 ? amount.max() : amount.min());
    }

    long greatest() {
        return Math.multiplyExact(maxWeight, maxWeight < 0 ? amount.min() : amount.max());
    }

    /**
     * The element's part of the sum, with its own standard below the line where that is a whole number.
     *
     * @return such as {@code 30/50}
     */
    public String working() {
        String shown = bracket(unit.show(amount));
        if (minWeight != maxWeight) {
            return shown + "×[" + minWeight + "–" + maxWeight + "]/" + unit.show(bound.max());
        }
        if (bound.isKnown() && minWeight != 0 && bound.max() % minWeight == 0) {
            return shown + "/" + unit.show(bound.max() / minWeight);
        }
        String weighted = minWeight == 1 ? shown : minWeight + "×" + shown;
        return weighted + "/" + bracket(unit.show(bound));
    }

    private static String bracket(String range) {
        return range.contains("–") ? "[" + range + "]" : range;
    }
}
