package io.github.menkan.bench;

import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import java.math.BigDecimal;
import java.util.List;

/** Menkan, the tier alone, of a bare element vector: {@link Standard#tier}. */
final class MenkanVector implements Approach<Facts> {

    private final Standard standard = MenkanFacts.standard();

    @Override
    public Facts prepare(CaseFacts facts) {
        return MenkanFacts.toVector(facts);
    }

    @Override
    public Verdict decide(Facts facts) {
        return MenkanFacts.verdict(standard.tier(facts));
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return MenkanFacts.thefts(yuan);
    }

    @Override
    public Answer answer(CaseFacts facts) {
        Evaluation evaluation = Evaluation.of(standard, prepare(facts));
        return new Answer(MenkanFacts.verdict(evaluation.tier()), evaluation.decided());
    }
}
