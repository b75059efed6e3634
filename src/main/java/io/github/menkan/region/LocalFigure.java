package io.github.menkan.region;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A figure as a table records it, used or not. */
record LocalFigure(Optional<FenRange> range, Confidence confidence) {

    /** In the place of one that cannot be read. */
    static final LocalFigure NOT_READ = new LocalFigure(Optional.empty(), Confidence.MISSING);

    LocalFigure {
        requireNonNull(range, "range");
        requireNonNull(confidence, "confidence");
    }

    /** The figure if its confidence lets it be used. */
    Optional<FenRange> usable() {
        return confidence.isUsable() ? range : Optional.empty();
    }
}
