package io.github.menkan.bench;

import io.github.menkan.bulk.ManyCases;
import java.math.BigDecimal;
import java.util.List;

/** Menkan, many cases at once: {@link ManyCases#levels}. It takes exact facts only; what is unknown has no place in a column. */
final class MenkanColumns implements Approach<long[][]> {

    private final ManyCases many = ManyCases.of(MenkanFacts.standard());

    @Override
    public long[][] prepare(CaseFacts facts) {
        return MenkanFacts.toColumns(List.of(facts));
    }

    @Override
    public Verdict decide(long[][] facts) {
        return Verdict.of(many.levels(facts)[0]);
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        return MenkanFacts.thefts(yuan);
    }
}
