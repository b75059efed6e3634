package io.github.menkan.bench;

import io.github.menkan.Assessment;
import io.github.menkan.Case;
import java.math.BigDecimal;
import java.util.List;

/** Menkan, the tier alone, of a case as an application builds it: {@link Case#tier()}. */
final class MenkanTier implements Approach<Case> {

    @Override
    public Case prepare(CaseFacts facts) {
        return MenkanFacts.toCase(facts);
    }

    @Override
    public Verdict decide(Case facts) {
        return MenkanFacts.verdict(facts.tier());
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return MenkanFacts.thefts(yuan);
    }

    @Override
    public Answer answer(CaseFacts facts) {
        return answerOf(prepare(facts).assess());
    }

    static Answer answerOf(Assessment assessment) {
        return new Answer(MenkanFacts.verdict(assessment.tier()), assessment.decided());
    }
}
