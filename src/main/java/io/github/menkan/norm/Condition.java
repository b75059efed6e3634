package io.github.menkan.norm;

import io.github.menkan.Finding.Status;
import io.github.menkan.Quantity;
import java.util.Arrays;

/**
 * An inequality over the fact vectors of one vocabulary: the one place where Σ weight · element is worked out for a case.
 *
 * <p>Every weight is non-negative except those of circumstances that must be absent, so the worst and the best completion of unknown
 * facts are two corners of the fact box, and looking at the corners is exact.
 */
final class Condition {

    final long minBound;
    final long maxBound;
    /** The {@linkplain Facts#possible bits} of which one is needed for the inequality to hold. */
    final long needed;

    /** Whether it holds as soon as one of these bits is certainly there. */
    final boolean presence;

    private final int[] index;
    private final long[] maxWeight;
    /** The terms that weigh something for certain. */
    private final int[] certain;

    private final long[] minWeight;

    Condition(Inequality inequality, Elements elements) {
        minBound = inequality.bound().min();
        maxBound = inequality.bound().max();
        int size = inequality.terms().size();
        index = new int[size];
        maxWeight = new long[size];
        int[] some = new int[size];
        long[] weights = new long[size];
        int found = 0;
        boolean any = maxBound > 0 && Facts.hasBitForEach(elements);
        long bits = minBound > 0 ? 0 : Long.MIN_VALUE;
        for (int t = 0; t < size; t++) {
            Term term = inequality.terms().get(t);
            index[t] = elements.indexOf(term.element());
            maxWeight[t] = term.maxWeight();
            bits |= maxWeight[t] > 0 ? Facts.bit(index[t]) : 0;
            any &= term.minWeight() >= maxBound;
            if (term.minWeight() != 0) {
                some[found] = index[t];
                weights[found++] = term.minWeight();
            }
        }
        certain = Arrays.copyOf(some, found);
        minWeight = Arrays.copyOf(weights, found);
        needed = bits;
        presence = any;
    }

    /** What is known of the element of one term. */
    Quantity amount(int term, Facts facts) {
        return new Quantity(facts.low(index[term]), facts.high(index[term]));
    }

    /** The sum in its worst case for the inequality; it cannot overflow. */
    long least(Facts facts) {
        long sum = 0;
        for (int t = 0; t < certain.length; t++) {
            long weight = minWeight[t];
            sum += weight * (weight < 0 ? facts.high(certain[t]) : facts.low(certain[t]));
        }
        return sum;
    }

    /** The sum in its best case for the inequality; it cannot overflow. */
    long greatest(Facts facts) {
        long sum = 0;
        for (int t = 0; t < index.length; t++) {
            long weight = maxWeight[t];
            sum += weight * (weight < 0 ? facts.low(index[t]) : facts.high(index[t]));
        }
        return sum;
    }

    /** Whether every condition holds in every completion of what is unknown. */
    static boolean hold(Condition[] conditions, Facts facts) {
        for (Condition condition : conditions) {
            if ((condition.needed & facts.present()) == 0
                    || (!condition.presence && condition.least(facts) < condition.maxBound)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every condition holds in some completion of what is unknown. */
    private static boolean mayHold(Condition[] conditions, Facts facts) {
        for (Condition condition : conditions) {
            if ((condition.needed & facts.possible()) == 0 || condition.greatest(facts) < condition.minBound) {
                return false;
            }
        }
        return true;
    }

    /** What several conditions together say of the facts. */
    static Status status(Condition[] conditions, Facts facts) {
        if (!mayHold(conditions, facts)) {
            return Status.NOT_MET;
        }
        return hold(conditions, facts) ? Status.MET : Status.OPEN;
    }
}
