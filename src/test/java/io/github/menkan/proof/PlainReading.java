package io.github.menkan.proof;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * The grounds of a standard read one after the other over exactly known facts, with whole numbers of any size: what the engine's
 * flat arrays must agree with.
 *
 * @param tier SHALL grounds, every unknown weight and figure against them
 * @param required SHALL grounds, every unknown weight and figure for them
 * @param discretionary all grounds, against them
 * @param possible all grounds, for them
 */
record PlainReading(Tier tier, Tier required, Tier discretionary, Tier possible) {

    static PlainReading of(Standard standard, Map<String, Long> facts) {
        return new PlainReading(
                tier(facts, standard, true, true),
                tier(facts, standard, true, false),
                tier(facts, standard, false, true),
                tier(facts, standard, false, false));
    }

    private static Tier tier(Map<String, Long> facts, Standard standard, boolean shallOnly, boolean worst) {
        Tier tier = Tier.NONE;
        List<Ground> grounds = standard.grounds();
        for (Ground ground : grounds) {
            boolean counts = !shallOnly || ground.force() == Force.SHALL;
            if (counts
                    && ground.tier().compareTo(tier) > 0
                    && ground.conditions().stream().allMatch(condition -> holds(condition, facts, worst))) {
                tier = ground.tier();
            }
        }
        return tier;
    }

    private static boolean holds(Inequality condition, Map<String, Long> facts, boolean worst) {
        BigInteger sum = BigInteger.ZERO;
        for (Term term : condition.terms()) {
            BigInteger weight = BigInteger.valueOf(worst ? term.minWeight() : term.maxWeight());
            long amount = facts.getOrDefault(term.element().name(), 0L);
            sum = sum.add(weight.multiply(BigInteger.valueOf(amount)));
        }
        long figure = worst ? condition.bound().max() : condition.bound().min();
        return sum.compareTo(BigInteger.valueOf(figure)) >= 0;
    }
}
