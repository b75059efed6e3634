package io.github.menkan.norm;

import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.Objects;

/**
 * The statutory words and the range of punishment of one tier under one version of the statute.
 *
 * <pre>{@code
 * standard.tiers().get(0).term().chinese(); // "情节严重"
 * }</pre>
 *
 * @param tier the tier, from {@link Tier#FIRST}
 * @param term its statutory words, such as 情节特别严重
 * @param penalty its range
 * @since 0.1.0
 */
public record TierRange(Tier tier, Wording term, Penalty penalty) {

    /** Refuses {@link Tier#NONE}. */
    public TierRange {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(penalty, "penalty");
        if (tier == Tier.NONE) {
            throw new IllegalArgumentException("tier must be from FIRST, was NONE");
        }
    }
}
