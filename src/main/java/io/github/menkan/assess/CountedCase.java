package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.OffenceName;
import io.github.menkan.Tier;
import io.github.menkan.offence.CaseFacts;

/** A case that every version of the law in question has counted. */
final class CountedCase implements Case {

    private final CaseFacts facts;
    private final Versions versions;

    CountedCase(CaseFacts facts) {
        this.facts = facts;
        this.versions = Versions.of(facts);
    }

    @Override
    public OffenceName offence() {
        return facts.offence().name();
    }

    @Override
    public Assessment assess() {
        return new Judgment(facts, versions);
    }

    @Override
    public Tier tier() {
        return versions.tier();
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
