package io.github.menkan.region;

/**
 * How far a figure of a table can be relied on.
 *
 * <pre>{@code
 * Confidence.MEDIUM.isUsable(); // true
 * Confidence.LOW.isUsable(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Confidence {
    /** The document was read, or a court or several independent sources state the figure. */
    HIGH,

    /** One good source, or weak ones that agree: used, with a warning. */
    MEDIUM,

    /** Recorded but not used: the national range stands in its place. */
    LOW,

    /** No figure was found: the national range stands in its place. */
    MISSING;

    /**
     * Whether a figure of this confidence is used.
     *
     * @return true for {@link #HIGH} and {@link #MEDIUM}
     */
    public boolean isUsable() {
        return this == HIGH || this == MEDIUM;
    }
}
