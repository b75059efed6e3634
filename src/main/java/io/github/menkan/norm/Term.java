package io.github.menkan.norm;

import java.util.Objects;

/**
 * One summand of an inequality: a weight times an element. The weight is a range where it depends on something that is not known,
 * such as the class of unclassified items.
 *
 * <pre>{@code
 * new Term(sets, 0, 1); // "[0, 1]·sets"
 * new Term(repaid, -1, -1).isMitigating(); // true
 * }</pre>
 *
 * @param element the element
 * @param minWeight the least weight; negative (and then equal to {@code maxWeight}) only for a circumstance that must be absent
 * @param maxWeight the greatest weight
 * @since 0.1.0
 */
public record Term(Element element, long minWeight, long maxWeight) {

    /** Refuses weights out of order, and negative weights of anything but a circumstance. */
    public Term {
        Objects.requireNonNull(element, "element");
        if (maxWeight < minWeight) {
            throw new IllegalArgumentException(
                    "maxWeight must be from minWeight (" + minWeight + "), was " + maxWeight);
        }
        if (minWeight < 0 && !(element.isFlag() && minWeight == maxWeight)) {
            throw new IllegalArgumentException("minWeight must be from 0 for " + element + ", was " + minWeight);
        }
    }

    /**
     * Whether the element works against the sum: a circumstance that must be absent.
     *
     * @return true for a negative weight
     */
    public boolean isMitigating() {
        return minWeight < 0;
    }

    Term times(long factor) {
        return new Term(element, Math.multiplyExact(minWeight, factor), Math.multiplyExact(maxWeight, factor));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Term that
                        && element.equals(that.element)
                        && minWeight == that.minWeight
                        && maxWeight == that.maxWeight);
    }

    /** Written out, as the method above, because both are used before the first verdict. */
    @Override
    public int hashCode() {
        return 31 * element.hashCode() + Long.hashCode(maxWeight);
    }

    @Override
    public String toString() {
        if (minWeight == maxWeight) {
            return minWeight == 1 ? element.name() : minWeight + "·" + element.name();
        }
        return "[" + minWeight + ", " + maxWeight + "]·" + element.name();
    }
}
