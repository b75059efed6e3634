package io.github.menkan.bench;

import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Tier;
import java.math.BigDecimal;
import java.util.List;

/**
 * Menkan, the full assessment of a built case: the three tiers, whether the case is decided, and every ground that is met or open,
 * with citation, contributions, exact fractions and working.
 */
final class MenkanAssessment implements Approach<Case> {

    @Override
    public Case prepare(CaseFacts facts) {
        return MenkanFacts.toCase(facts);
    }

    @Override
    public Verdict decide(Case facts) {
        Assessment assessment = facts.assess();
        boolean sound = assessment.possibleTier().isAtLeast(assessment.discretionaryTier())
                && (assessment.decided() || !assessment.grounds().isEmpty())
                && (assessment.tier() == Tier.NONE || !assessment.grounds().isEmpty());
        if (!sound) {
            throw new IllegalStateException("a tier must have its grounds, was " + assessment);
        }
        return MenkanFacts.verdict(assessment.tier());
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return MenkanFacts.thefts(yuan);
    }

    @Override
    public Answer answer(CaseFacts facts) {
        return MenkanTier.answerOf(prepare(facts).assess());
    }
}
