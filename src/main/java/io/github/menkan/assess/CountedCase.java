package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Offence;
import io.github.menkan.Tier;
import java.util.Objects;

/**
 * A case whose facts have been counted.
 *
 * @param matter the counted facts, the timeline and the dates
 * @since 0.1.0
 */
public record CountedCase(Matter matter) implements Case {

    /** Refuses null. */
    public CountedCase {
        Objects.requireNonNull(matter, "matter");
    }

    @Override
    public Offence offence() {
        return matter.statute().offence();
    }

    @Override
    public Assessment assess() {
        return matter.assess();
    }

    @Override
    public Tier tier() {
        return matter.tier();
    }
}
