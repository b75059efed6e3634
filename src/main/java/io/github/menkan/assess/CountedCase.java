package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Offence;
import io.github.menkan.Tier;

/**
 * A case whose facts have been counted and whose versions of the law have been looked up.
 *
 * <pre>{@code
 * Matter matter = new Matter(
 *         Statute.of(List.of(standard)),
 *         List.of(facts),
 *         Period.on(LocalDate.of(2023, 5, 1)),
 *         LocalDate.of(2024, 1, 10),
 *         Subject.NATURAL_PERSON,
 *         List.of(),
 *         Below.NONE);
 * new CountedCase(matter).tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CountedCase implements Case {

    private final Matter matter;
    private final Versions versions;

    /**
     * A case.
     *
     * @param matter the counted facts, the timeline and the dates
     */
    public CountedCase(Matter matter) {
        this.matter = matter;
        this.versions = Versions.of(matter.statute(), matter.committed(), matter.judged());
    }

    /**
     * What the case rests on.
     *
     * @return the counted facts, the timeline and the dates
     */
    public Matter matter() {
        return matter;
    }

    @Override
    public Offence offence() {
        return matter.statute().offence();
    }

    @Override
    public Assessment assess() {
        return new Judgment(matter, versions);
    }

    @Override
    public Tier tier() {
        return versions.tier(matter.readings());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedCase that && matter.equals(that.matter);
    }

    @Override
    public int hashCode() {
        return matter.hashCode();
    }

    @Override
    public String toString() {
        return offence() + " " + matter.committed() + " " + matter.readings();
    }
}
