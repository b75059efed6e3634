package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Case;
import io.github.menkan.OffenceName;
import io.github.menkan.Tier;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case that every version of the law in question has counted. */
final class CountedCase implements Case {

    private final CaseFacts facts;
    private final Versions versions;
    private final List<Assumption> assumed;
    /** Where one version counts the facts in one way, it and the counted facts: asking for the tier alone mostly waits for memory. */
    private final @Nullable Standard standard;

    private final @Nullable Facts counted;

    CountedCase(CaseFacts facts, List<Assumption> assumed) {
        this.facts = facts;
        this.assumed = List.copyOf(assumed);
        this.versions = Versions.of(facts);
        boolean one = versions.list().size() == 1
                && versions.list().get(0).counted().readings().size() == 1;
        this.standard = one ? versions.list().get(0).standard() : null;
        this.counted = one ? versions.list().get(0).counted().readings().get(0) : null;
    }

    @Override
    public OffenceName offence() {
        return facts.offence().name();
    }

    @Override
    public Assessment assess() {
        return new Judgment(facts, versions, assumed);
    }

    @Override
    public Tier tier() {
        return standard != null && counted != null ? standard.tier(counted) : versions.tier();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedCase that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return offence() + " " + facts.committed() + " " + facts.stated() + " " + facts.entries();
    }
}
