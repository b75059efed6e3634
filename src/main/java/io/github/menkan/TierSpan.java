package io.github.menkan;

import java.util.Objects;

/**
 * What is certain and what is possible: the tier that is established at least, and the highest that could still follow.
 *
 * <pre>{@code
 * new TierSpan(Tier.NONE, Tier.FIRST).isSettled(); // false
 * }</pre>
 *
 * @param established the tier that SHALL grounds carry on what is established
 * @param possible the highest tier that any ground could still carry, not below {@code established}
 * @since 0.1.0
 */
public record TierSpan(Tier established, Tier possible) {

    /** Refuses a span that ends below its beginning. */
    public TierSpan {
        Objects.requireNonNull(established, "established");
        Objects.requireNonNull(possible, "possible");
        if (!possible.isAtLeast(established)) {
            throw new IllegalArgumentException(
                    "possible must not be below established (" + established + "), was " + possible);
        }
    }

    /**
     * Whether only one tier is possible.
     *
     * @return true when nothing is open
     */
    public boolean isSettled() {
        return established == possible;
    }
}
