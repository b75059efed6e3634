package io.github.menkan;

import java.util.Objects;
import java.util.Optional;

/**
 * What one element adds to a measured ground: 30 items of property information are 30/50 of the standard.
 *
 * @param element the element's name in case files or, for a derived one, its own name
 * @param label what the element is
 * @param unit what it is counted in
 * @param amount how much of it the case has
 * @param share the part of the standard that is established
 * @param possibleShare the part that is possible; empty without limit
 * @since 0.1.0
 */
public record Contribution(
        String element, Wording label, Unit unit, Quantity amount, Ratio share, Optional<Ratio> possibleShare) {

    /** Refuses null. */
    public Contribution {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(possibleShare, "possibleShare");
    }
}
