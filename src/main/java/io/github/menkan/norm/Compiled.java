package io.github.menkan.norm;

import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import java.util.List;

/**
 * The grounds of a standard as flat arrays, read in one pass over a fact vector. The readable standard is the only source.
 *
 * <p>Every weight is non-negative except those of circumstances that must be absent, so the worst and the best completion of
 * unknown facts are two corners of the fact box, and evaluating the corners is exact. A circumstance that must be absent in one
 * ground and may count in another is settled both ways first: see {@link #branch}.
 */
final class Compiled {

    private static final List<Tier> TIERS = List.of(Tier.values());

    final Elements elements;
    final int size;
    private final Lazily<Ladders> ladders;
    private final Lazily<Columns> many;
    private final int[] conditionsEnd;
    private final int[] termsEnd;
    private final int[] index;
    private final long[] minWeight;
    private final long[] maxWeight;
    private final long[] minBound;
    private final long[] maxBound;
    /** The elements with a negative weight somewhere. */
    private final int[] mitigating;

    Compiled(Elements elements, List<Ground> grounds) {
        this.elements = elements;
        this.size = grounds.size();
        List<Inequality> conditions =
                grounds.stream().flatMap(ground -> ground.conditions().stream()).toList();
        List<Term> terms = conditions.stream()
                .flatMap(condition -> condition.terms().stream())
                .toList();
        ladders = new Lazily<>(() -> new Ladders(elements, grounds));
        many = new Lazily<>(() -> new Columns(elements, ladders.get().list()));
        conditionsEnd = new int[size];
        int end = 0;
        for (int g = 0; g < size; g++) {
            end += grounds.get(g).conditions().size();
            conditionsEnd[g] = end;
        }
        termsEnd = new int[conditions.size()];
        minBound = conditions.stream().mapToLong(c -> c.bound().min()).toArray();
        maxBound = conditions.stream().mapToLong(c -> c.bound().max()).toArray();
        end = 0;
        for (int c = 0; c < termsEnd.length; c++) {
            end += conditions.get(c).terms().size();
            termsEnd[c] = end;
        }
        index = terms.stream()
                .mapToInt(term -> elements.indexOf(term.element()))
                .toArray();
        minWeight = terms.stream().mapToLong(Term::minWeight).toArray();
        maxWeight = terms.stream().mapToLong(Term::maxWeight).toArray();
        mitigating = terms.stream()
                .filter(Term::isMitigating)
                .mapToInt(term -> elements.indexOf(term.element()))
                .distinct()
                .sorted()
                .toArray();
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
        return TIERS.get(ladders.get().level(facts));
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
        return many.get().levels(columns, cases);
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

    /** Whether a ground holds for every completion. */
    boolean holds(int ground, Facts facts) {
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
    boolean mayHold(int ground, Facts facts) {
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
