package io.github.menkan.assess;

import io.github.menkan.Assumption;
import io.github.menkan.Case;
import io.github.menkan.OffenceName;
import io.github.menkan.offence.CaseFacts;
import java.util.List;

/** A case by what it states; cases of the same facts are equal. */
abstract class StatedCase implements Case {

    final CaseFacts facts;
    final List<Assumption> assumed;

    StatedCase(CaseFacts facts, List<Assumption> assumed) {
        this.facts = facts;
        this.assumed = List.copyOf(assumed);
    }

    @Override
    public final OffenceName offence() {
        return facts.offence().name();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof StatedCase that && facts.equals(that.facts);
    }

    @Override
    public final int hashCode() {
        return facts.hashCode();
    }

    @Override
    public final String toString() {
        return offence() + " " + facts.committed() + " " + facts.stated() + " " + facts.entries();
    }
}
