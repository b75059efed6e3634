package io.github.menkan.place;

/** How far a figure of a table can be relied on. */
enum Confidence {
    /** The document was read, or a court or several independent sources state the figure. */
    HIGH,

    /** One good source, or weak ones that agree: used, with a warning. */
    MEDIUM,

    /** Recorded but not used: the national range stands in its place. */
    LOW,

    /** No figure was found: the national range stands in its place. */
    MISSING;

    boolean isUsable() {
        return this == HIGH || this == MEDIUM;
    }

    /** The less reliable of two. */
    Confidence lower(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
