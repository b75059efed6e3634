package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Tier;
import io.github.menkan.offence.CaseFacts;
import java.util.List;

/** A case of one act on a day that is not known. */
final class UndatedCase extends StatedCase {

    private final Stretches stretches;

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
        super(facts, assumed);
        this.stretches = Stretches.of(facts);
    }

    @Override
    public Assessment assess() {
        return new UndatedJudgment(facts, stretches, assumed);
    }

    @Override
    public Tier tier() {
        return stretches.span().established();
    }
}
