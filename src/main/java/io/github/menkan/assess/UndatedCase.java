package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Case;
import io.github.menkan.OffenceName;
import io.github.menkan.Period;
import io.github.menkan.Tier;
import io.github.menkan.offence.CaseFacts;
import java.util.List;

/** A case of one act on a day that is not known. */
final class UndatedCase implements Case {

    private final CaseFacts facts;
    private final Stretches stretches;
    private final List<Assumption> assumed;

    /**
     * A case that no day contradicts: an offence may refuse facts on some days only.
     *
     * @throws IllegalArgumentException when the facts contradict each other
     */
    static Case of(CaseFacts facts, List<Assumption> assumed) {
        facts.offence().check(facts.committed(Period.on(facts.committed().from())));
        facts.offence().check(facts.committed(Period.on(facts.committed().to())));
        return new UndatedCase(facts, assumed);
    }

    private UndatedCase(CaseFacts facts, List<Assumption> assumed) {
        this.facts = facts;
        this.stretches = Stretches.of(facts);
        this.assumed = List.copyOf(assumed);
    }

    @Override
    public OffenceName offence() {
        return facts.offence().name();
    }

    @Override
    public Assessment assess() {
        return new UndatedJudgment(facts, stretches, assumed);
    }

    @Override
    public Tier tier() {
        return stretches.span().established();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UndatedCase that && facts.equals(that.facts);
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
