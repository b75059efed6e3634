package io.github.menkan.bench;

import io.github.menkan.norm.Standard;
import java.math.BigDecimal;
import java.util.List;

/** Menkan, many cases at once: {@link Standard#levels}. It takes exact facts only; what is unknown has no place in a column. */
final class MenkanColumns implements Approach<long[][]> {

    private final Standard standard = MenkanFacts.standard();

    @Override
    public long[][] prepare(CaseFacts facts) {
        return MenkanFacts.toColumns(List.of(facts));
    }

    @Override
    public Verdict decide(long[][] facts) {
        return Verdict.of(standard.levels(facts)[0]);
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return MenkanFacts.thefts(yuan);
    }
}
