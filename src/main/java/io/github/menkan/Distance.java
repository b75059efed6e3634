package io.github.menkan;

import java.util.Objects;

/**
 * How much more of one element alone would reach the next tier.
 *
 * <pre>{@code
 * Distance next = uncertain.distanceToNextTier().get(0);
 * next.element(); // "highlySensitive"
 * next.more(); // 1
 * }</pre>
 *
 * @param element the element's name
 * @param label what the element is
 * @param unit what it is counted in
 * @param more how much more, from 1; fen for money
 * @param citation the ground that would then be met
 * @since 0.1.0
 */
public record Distance(String element, Wording label, Unit unit, long more, String citation) {

    /** Refuses a distance below 1. */
    public Distance {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(citation, "citation");
        if (more < 1) {
            throw new IllegalArgumentException("more must be from 1, was " + more);
        }
    }
}
