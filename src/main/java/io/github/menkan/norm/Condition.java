package io.github.menkan.norm;

import io.github.menkan.Finding.Status;

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
    private final long[] minWeight;
    private final long[] maxWeight;
    /** How many of the terms weigh something for certain; they come first. */
    private final int certain;

    Condition(Inequality inequality, Elements elements) {
        minBound = inequality.bound().min();
        maxBound = inequality.bound().max();
        int size = inequality.terms().size();
        index = new int[size];
        minWeight = new long[size];
        maxWeight = new long[size];
        boolean any = maxBound > 0 && Facts.hasBitForEach(elements);
        long bits = minBound > 0 ? 0 : Long.MIN_VALUE;
        int first = 0;
        int last = size;
        for (int i = 0; i < size; i++) {
            Term term = inequality.terms().get(i);
            int t = term.minWeight() != 0 ? first++ : --last;
            index[t] = elements.indexOf(term.element());
            minWeight[t] = term.minWeight();
            maxWeight[t] = term.maxWeight();
            bits |= maxWeight[t] > 0 ? Facts.bit(index[t]) : 0;
            any &= minWeight[t] >= maxBound;
        }
        certain = first;
        needed = bits;
        presence = any;
    }

    /** The sum in its worst case for the inequality; it cannot overflow. */
    long least(Facts facts) {
        long sum = 0;
        for (int t = 0; t < certain; t++) {
            long weight = minWeight[t];
            sum += weight * (weight < 0 ? facts.high(index[t]) : facts.low(index[t]));
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
