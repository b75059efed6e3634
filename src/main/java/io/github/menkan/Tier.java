package io.github.menkan;

import java.util.Objects;

/**
 * The statutory tier (量刑档次) that a case reaches, one order for all offences. The statutory words of a tier (情节严重,
 * 数额巨大或者有其他严重情节 …) come from the standard in force: see {@link Assessment#term()}.
 *
 * <pre>{@code
 * Tier.SECOND.isAtLeast(Tier.FIRST); // true
 * Tier.FIRST.max(Tier.SECOND); // SECOND
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Tier {
    /** No tier: below the criminal threshold, or not an offence. */
    NONE(0),
    /** The base tier: 情节严重, 数额较大, 后果严重 … */
    FIRST(1),
    /** The second tier: 情节特别严重, 数额巨大或者有其他严重情节 … */
    SECOND(2),
    /** The third tier: 数额特别巨大或者有其他特别严重情节. */
    THIRD(3);

    private final int level;

    Tier(int level) {
        this.level = level;
    }

    /**
     * The tier as a number, for columns of numbers.
     *
     * @return 0 for {@link #NONE} to 3 for {@link #THIRD}
     */
    public int level() {
        return level;
    }

    /**
     * Whether this tier is the given one or a higher one.
     *
     * @param other the tier to compare with
     * @return true when this tier is not lower
     */
    public boolean isAtLeast(Tier other) {
        return compareTo(Objects.requireNonNull(other, "other")) >= 0;
    }

    /**
     * The higher of two tiers.
     *
     * @param other the other tier
     * @return the higher one
     */
    public Tier max(Tier other) {
        return isAtLeast(other) ? this : other;
    }

    /**
     * The lower of two tiers.
     *
     * @param other the other tier
     * @return the lower one
     */
    public Tier min(Tier other) {
        return isAtLeast(other) ? other : this;
    }
}
