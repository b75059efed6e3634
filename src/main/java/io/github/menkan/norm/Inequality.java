package io.github.menkan.norm;

import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One condition of a clause: Σ weightᵢ · elementᵢ ≥ bound.
 *
 * <pre>{@code
 * Inequality.sum(5, sets).plus(0, 1, income).reaches(50); // "5·sets + [0, 1]·income ≥ 50"
 * Inequality.is(repaid).isCircumstance(); // true
 * }</pre>
 *
 * @param terms the summands, each element once, at least one
 * @param bound the figure that the sum must reach, inclusive (刑法第九十九条: 以上 includes the number)
 * @since 0.1.0
 */
public record Inequality(List<Term> terms, Bound bound) {

    /** The weights of one inequality together stay within this, so that no sum of possible facts overflows a {@code long}. */
    static final long MAX_TOTAL_WEIGHT = 900;

    /** Refuses no terms, an element twice, a sum that always reaches its bound, and weights that could overflow. */
    public Inequality {
        terms = List.copyOf(terms);
        Objects.requireNonNull(bound, "bound");
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("terms must not be empty, was []");
        }
        Set<Element> elements = new HashSet<>();
        long total = 0;
        boolean mayFail = bound.min() > 0;
        for (Term term : terms) {
            if (!elements.add(term.element())) {
                throw new IllegalArgumentException("each element must stand once, was " + terms);
            }
            mayFail |= term.isMitigating();
            total += Math.max(term.maxWeight(), -term.minWeight());
        }
        if (!mayFail) {
            throw new IllegalArgumentException("bound must be from 1 for " + terms + ", was " + bound);
        }
        if (total > MAX_TOTAL_WEIGHT) {
            throw new IllegalArgumentException("weights must add up to " + MAX_TOTAL_WEIGHT + " at most, was " + total);
        }
    }

    /**
     * The circumstance is present.
     *
     * @param circumstance the circumstance
     * @return the condition that it is 1
     * @throws IllegalArgumentException when the element is a count or money
     */
    public static Inequality is(Element circumstance) {
        return anyOf(circumstance);
    }

    /**
     * The circumstance is absent.
     *
     * @param circumstance the circumstance
     * @return the condition that it is 0
     */
    public static Inequality isNot(Element circumstance) {
        return new Inequality(List.of(new Term(circumstance, -1, -1)), Bound.of(0));
    }

    /**
     * At least one of several circumstances is present (具有下列情形之一).
     *
     * @param circumstances the circumstances, at least one, each once
     * @return the condition that one of them is 1
     * @throws IllegalArgumentException when one is a count or money
     */
    public static Inequality anyOf(Element... circumstances) {
        List<Term> terms = new ArrayList<>();
        for (Element circumstance : circumstances) {
            if (!circumstance.isFlag()) {
                throw new IllegalArgumentException("a circumstance must be present, was " + circumstance + ", a "
                        + circumstance.kind().name().toLowerCase(Locale.ROOT));
            }
            terms.add(new Term(circumstance, 1, 1));
        }
        return new Inequality(terms, Bound.of(1));
    }

    /**
     * The element reaches a figure.
     *
     * @param element the element
     * @param figure the figure, inclusive; fen for money
     * @return the condition
     */
    public static Inequality atLeast(Element element, long figure) {
        return sum(element).reaches(figure);
    }

    /**
     * Starts a sum with an element of weight 1.
     *
     * @param element the element
     * @return the sum
     */
    public static Sum sum(Element element) {
        return sum(1, element);
    }

    /**
     * Starts a sum with a weighted element.
     *
     * @param weight the weight
     * @param element the element
     * @return the sum
     */
    public static Sum sum(long weight, Element element) {
        return new Sum(List.of(new Term(element, weight, weight)));
    }

    /**
     * A sum that has not yet been given its bound.
     *
     * @param terms the summands so far
     * @since 0.1.0
     */
    public record Sum(List<Term> terms) {

        /** Copies the list. */
        public Sum {
            terms = List.copyOf(terms);
        }

        /**
         * Adds a weighted element.
         *
         * @param weight the weight
         * @param element the element
         * @return the longer sum
         */
        public Sum plus(long weight, Element element) {
            return plus(weight, weight, element);
        }

        /**
         * Adds an element whose weight is not known.
         *
         * @param minWeight the least weight
         * @param maxWeight the greatest weight
         * @param element the element
         * @return the longer sum
         */
        public Sum plus(long minWeight, long maxWeight, Element element) {
            List<Term> longer = new ArrayList<>(terms);
            longer.add(new Term(element, minWeight, maxWeight));
            return new Sum(longer);
        }

        /**
         * Closes the sum with a known figure.
         *
         * @param figure the figure, inclusive; fen for money
         * @return the inequality
         */
        public Inequality reaches(long figure) {
            return reaches(Bound.of(figure));
        }

        /**
         * Closes the sum with a bound.
         *
         * @param bound the bound, inclusive
         * @return the inequality
         */
        public Inequality reaches(Bound bound) {
            return new Inequality(terms, bound);
        }
    }

    /**
     * Whether this is a condition about a circumstance, or about there being anything at all, rather than a measured quantity.
     *
     * @return true for {@link #is}, {@link #isNot}, {@link #anyOf}, and a count that must reach 1
     */
    public boolean isCircumstance() {
        boolean flags = true;
        boolean counts = bound.max() == 1;
        for (int t = 0; t < terms.size(); t++) {
            Term term = terms.get(t);
            flags &= term.element().isFlag();
            counts &= term.element().kind() == Element.Kind.COUNT && term.maxWeight() == 1;
        }
        return flags || counts;
    }

    /**
     * The same sum against a multiple of the bound.
     *
     * @param factor how many times, from 1
     * @return the scaled inequality
     */
    public Inequality times(long factor) {
        return new Inequality(terms, bound.times(factor));
    }

    /**
     * The same sum against half the bound, exactly: where the bound is odd, the weights are doubled instead.
     *
     * @return the halved inequality
     */
    public Inequality halved() {
        if (bound.min() % 2 == 0 && bound.max() % 2 == 0) {
            return new Inequality(terms, new Bound(bound.min() / 2, bound.max() / 2));
        }
        List<Term> doubled = new ArrayList<>();
        for (Term term : terms) {
            doubled.add(term.times(2));
        }
        return new Inequality(doubled, bound);
    }

    /**
     * The same sum over other elements.
     *
     * @param substitution what stands for each element that has another; the rest stay
     * @return the inequality over the other elements
     */
    public Inequality over(Map<Element, Element> substitution) {
        List<Term> substituted = new ArrayList<>();
        for (Term term : terms) {
            Element element = substitution.getOrDefault(term.element(), term.element());
            substituted.add(new Term(element, term.minWeight(), term.maxWeight()));
        }
        return new Inequality(substituted, bound);
    }

    /**
     * The condition in words, such as {@code 违法所得 ≥ 5000元}.
     *
     * @return the words
     */
    public Wording inWords() {
        Element first = terms.get(0).element();
        if (isCircumstance() && first.isFlag()) {
            Wording any = Wording.joined(
                    "，或者", terms.stream().map(term -> term.element().label()).toList());
            return terms.get(0).isMitigating() ? Wording.of("无“{0}”", any) : any;
        }
        Wording sum =
                Wording.joined(" + ", terms.stream().map(Inequality::inWords).toList());
        String figure = first.unit().show(new Quantity(bound.min(), bound.max()));
        return Wording.of("{0} ≥ {1}{2}", sum, figure, first.unit().words());
    }

    private static Wording inWords(Term term) {
        Wording label = term.element().label();
        if (term.minWeight() != term.maxWeight()) {
            return Wording.of("[{0}–{1}]×{2}", term.minWeight(), term.maxWeight(), label);
        }
        return term.minWeight() == 1 ? label : Wording.of("{0}×{1}", term.minWeight(), label);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Inequality that && terms.equals(that.terms) && bound.equals(that.bound));
    }

    /** Written out, as the method above, because both are used before the first verdict. */
    @Override
    public int hashCode() {
        return 31 * terms.hashCode() + bound.hashCode();
    }

    /**
     * The condition over element names, such as {@code 100·highlySensitive + 10·sensitive + ordinary ≥ 5000}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return terms.stream().map(Term::toString).collect(Collectors.joining(" + ")) + " ≥ " + bound;
    }
}
