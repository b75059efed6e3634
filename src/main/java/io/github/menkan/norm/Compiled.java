package io.github.menkan.norm;

import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of a standard as flat arrays, read in one pass over a fact vector. The readable standard is the only source.
 *
 * <p>Every weight is non-negative except those of circumstances that must be absent, so the worst and the best completion of
 * unknown facts are two corners of the fact box, and evaluating the corners is exact. A circumstance that must be absent in one
 * ground and may count in another is settled both ways first: see {@link #branch}.
 */
final class Compiled {

    static final List<Tier> TIERS = List.of(Tier.values());

    final Elements elements;
    final int size;
    /** The level of the tier that each ground opens. */
    final int[] level;
    /** Whether the court must find each ground. */
    final boolean[] shall;

    /** The grounds beside which each ground is not listed. */
    final int[][] leading;

    private final List<Ground> grounds;
    private volatile @Nullable Ladders ladders;
    private volatile @Nullable Columns many;
    private final int[] conditionsEnd;
    private final int[] termsEnd;
    private final int[] index;
    private final long[] minWeight;
    private final long[] maxWeight;
    private final long[] minBound;
    private final long[] maxBound;
    /** The {@linkplain Facts#possible bits} of which each ground needs one for its first condition. */
    private final long[] needed;
    /** The elements with a negative weight somewhere. */
    private final int[] mitigating;

    Compiled(Elements elements, List<Ground> grounds) {
        this.elements = elements;
        this.size = grounds.size();
        this.grounds = grounds;
        conditionsEnd = new int[size];
        needed = new long[size];
        level = new int[size];
        shall = new boolean[size];
        leading = new int[size][];
        List<Inequality> conditions = new ArrayList<>();
        for (int g = 0; g < size; g++) {
            needed[g] = needed(grounds.get(g).conditions().get(0));
            level[g] = grounds.get(g).tier().level();
            shall[g] = grounds.get(g).force() == Force.SHALL;
            leading[g] = leading(grounds.get(g), grounds);
            conditions.addAll(grounds.get(g).conditions());
            conditionsEnd[g] = conditions.size();
        }
        termsEnd = new int[conditions.size()];
        minBound = new long[conditions.size()];
        maxBound = new long[conditions.size()];
        List<Term> terms = new ArrayList<>();
        for (int c = 0; c < termsEnd.length; c++) {
            terms.addAll(conditions.get(c).terms());
            termsEnd[c] = terms.size();
            minBound[c] = conditions.get(c).bound().min();
            maxBound[c] = conditions.get(c).bound().max();
        }
        index = new int[terms.size()];
        minWeight = new long[terms.size()];
        maxWeight = new long[terms.size()];
        boolean[] absent = new boolean[elements.size()];
        for (int t = 0; t < index.length; t++) {
            Term term = terms.get(t);
            index[t] = elements.indexOf(term.element());
            minWeight[t] = term.minWeight();
            maxWeight[t] = term.maxWeight();
            absent[index[t]] |= term.isMitigating();
        }
        mitigating = which(absent);
    }

    private static int[] leading(Ground ground, List<Ground> grounds) {
        boolean[] leading = new boolean[ground.yieldsTo().isEmpty() ? 0 : grounds.size()];
        for (int g = 0; g < leading.length; g++) {
            leading[g] = ground.yieldsTo(grounds.get(g));
        }
        return which(leading);
    }

    private static int[] which(boolean[] flags) {
        int[] which = new int[flags.length];
        int size = 0;
        for (int i = 0; i < flags.length; i++) {
            if (flags[i]) {
                which[size++] = i;
            }
        }
        return Arrays.copyOf(which, size);
    }

    /** Worked out when it is first asked for. Several threads may work it out at once; they find the same. */
    private Ladders ladders() {
        Ladders known = ladders;
        if (known == null) {
            known = new Ladders(elements, grounds);
            ladders = known;
        }
        return known;
    }

    /** As {@link #ladders()}. */
    private Columns many() {
        Columns known = many;
        if (known == null) {
            known = new Columns(elements, ladders().list());
            many = known;
        }
        return known;
    }

    /** The tier that SHALL grounds carry in every completion. */
    Tier established(Facts facts) {
        if (!facts.elements().equals(elements)) {
            throw new IllegalArgumentException("facts must be over " + elements + ", was " + facts.elements());
        }
        int open = branch(facts);
        if (open >= 0) {
            Element element = elements.list().get(open);
            return established(facts.with(element, Quantity.exactly(0)))
                    .min(established(facts.with(element, Quantity.exactly(1))));
        }
        return TIERS.get(ladders().level(facts));
    }

    /** The levels of the established tiers of many cases, whose exact facts stand in one column for each element. */
    byte[] established(long[][] columns) {
        if (columns.length != elements.size()) {
            throw new IllegalArgumentException(
                    "columns must be one for each of " + elements.size() + " elements, was " + columns.length);
        }
        int cases = columns.length == 0 ? 0 : columns[0].length;
        for (int e = 0; e < columns.length; e++) {
            if (columns[e].length != cases) {
                throw new IllegalArgumentException("columns must have one length (" + cases + "), was "
                        + columns[e].length + " for " + elements.list().get(e));
            }
        }
        return many().levels(columns, cases);
    }

    /** The first unknown mitigating circumstance, or -1. */
    int branch(Facts facts) {
        for (int element : mitigating) {
            if (facts.low(element) != facts.high(element)) {
                return element;
            }
        }
        return -1;
    }

    private long needed(Inequality condition) {
        long bits = condition.bound().min() > 0 ? 0 : Long.MIN_VALUE;
        for (Term term : condition.terms()) {
            bits |= term.maxWeight() > 0 ? Facts.bit(elements.indexOf(term.element())) : 0;
        }
        return bits;
    }

    /** What a ground says; a first look at what it measures spares the sums of most. */
    Status status(int ground, Facts facts) {
        if ((needed[ground] & facts.possible()) == 0) {
            return Status.NOT_MET;
        }
        if (holds(ground, facts)) {
            return Status.MET;
        }
        return mayHold(ground, facts) ? Status.OPEN : Status.NOT_MET;
    }

    /** Whether a ground holds for every completion. */
    private boolean holds(int ground, Facts facts) {
        for (int c = ground == 0 ? 0 : conditionsEnd[ground - 1]; c < conditionsEnd[ground]; c++) {
            long sum = 0;
            for (int t = c == 0 ? 0 : termsEnd[c - 1]; t < termsEnd[c]; t++) {
                sum += minWeight[t] * facts.least(index[t], minWeight[t]);
            }
            if (sum < maxBound[c]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a ground holds for some completion. */
    private boolean mayHold(int ground, Facts facts) {
        for (int c = ground == 0 ? 0 : conditionsEnd[ground - 1]; c < conditionsEnd[ground]; c++) {
            long sum = 0;
            for (int t = c == 0 ? 0 : termsEnd[c - 1]; t < termsEnd[c]; t++) {
                long weight = maxWeight[t];
                sum += weight * (weight < 0 ? facts.low(index[t]) : facts.high(index[t]));
            }
            if (sum < minBound[c]) {
                return false;
            }
        }
        return true;
    }
}
