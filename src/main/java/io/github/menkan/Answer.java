package io.github.menkan;

import java.util.Objects;

/**
 * The state of a circumstance: established, excluded, or not known. Unknown is said explicitly; a circumstance that is not
 * mentioned is {@link #NO}.
 *
 * <pre>{@code
 * Answer.UNKNOWN.asQuantity(); // 0–1
 * Answer.of(Quantity.atLeast(1)); // YES
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Answer {
    /** The circumstance is established. */
    YES,
    /** The circumstance is excluded, or nobody alleges it. */
    NO,
    /** The circumstance is alleged or possible, but not established. */
    UNKNOWN;

    /**
     * The circumstance as a quantity: 1, 0, or somewhere between.
     *
     * @return the range of this answer in {0, 1}
     */
    public Quantity asQuantity() {
        return new Quantity(this == YES ? 1 : 0, this == NO ? 0 : 1);
    }

    /**
     * Whether there is anything of a quantity.
     *
     * @param quantity how much there is, of whatever is counted
     * @return yes when there certainly is something, no when there certainly is nothing
     */
    public static Answer of(Quantity quantity) {
        Objects.requireNonNull(quantity, "quantity");
        if (quantity.min() > 0) {
            return YES;
        }
        return quantity.isZero() ? NO : UNKNOWN;
    }

    /**
     * What follows from this answer.
     *
     * @param ifYes what follows when the circumstance is established
     * @param ifNo what follows when it is excluded
     * @param ifUnknown what follows when that is not known
     * @param <T> what it is
     * @return one of the three
     */
    public <T> T choose(T ifYes, T ifNo, T ifUnknown) {
        Objects.requireNonNull(ifYes, "ifYes");
        Objects.requireNonNull(ifNo, "ifNo");
        Objects.requireNonNull(ifUnknown, "ifUnknown");
        return this == YES ? ifYes : this == NO ? ifNo : ifUnknown;
    }

    /**
     * Whether one of two circumstances is present.
     *
     * @param other the other circumstance
     * @return yes when one is, no when neither is
     */
    public Answer or(Answer other) {
        Objects.requireNonNull(other, "other");
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : this;
    }

    /**
     * Whether both of two circumstances are present.
     *
     * @param other the other circumstance
     * @return yes when both are, no when one is not
     */
    public Answer and(Answer other) {
        Objects.requireNonNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : this;
    }
}
