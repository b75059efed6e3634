package io.github.menkan.norm;

import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A measured clause that has not yet been given a tier: a citation and the sum it measures. Measures are composed as the law
 * composes them and then put into a {@link Standard}.
 *
 * <pre>{@code
 * Measure sevenFold = Measures.of(Measure.of(item, Inequality.atLeast(sets, 10))).times(7).list().get(0);
 * sevenFold.condition(); // "sets ≥ 70"
 * }</pre>
 *
 * @param citation the clause
 * @param condition the sum and its bound
 * @param origin the provision in which the measure was first defined, such as 第五条第一款第(三)项
 * @param basis how the measure was scaled from its origin; empty when it was not
 * @param yieldsTo the origins of the measures beside which this one is subsidiary, and not listed when one of them is met
 * @since 0.1.0
 */
public record Measure(
        Citation citation, Inequality condition, String origin, Optional<Wording> basis, List<String> yieldsTo) {

    /** Copies the list. */
    public Measure {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(basis, "basis");
        yieldsTo = List.copyOf(yieldsTo);
    }

    /**
     * A measured clause.
     *
     * @param citation the clause
     * @param condition the sum and its bound
     * @return the measure
     */
    public static Measure of(Citation citation, Inequality condition) {
        return new Measure(citation, condition, citation.provision(), Optional.empty(), List.of());
    }

    /**
     * The same measure, subsidiary to others: 数量未达到第(三)项至第(五)项规定标准.
     *
     * @param others the measures it yields to
     * @return the subsidiary measure
     */
    public Measure yieldingTo(Measure... others) {
        List<String> origins = new ArrayList<>();
        for (Measure other : others) {
            origins.add(other.origin);
        }
        return new Measure(citation, condition, origin, basis, origins);
    }

    Measure halved() {
        return scaled(condition.halved(), "{0}的一半");
    }

    Measure times(int factor) {
        return scaled(condition.times(factor), "{0}的{1}倍", factor);
    }

    private Measure scaled(Inequality changed, String scaling, Object... factor) {
        Wording before = basis.orElse(Wording.of("{0}标准", origin));
        return new Measure(
                citation,
                changed,
                origin,
                Optional.of(factor.length == 0 ? Wording.of(scaling, before) : Wording.of(scaling, before, factor[0])),
                yieldsTo);
    }

    Measure over(Map<Element, Element> substitution) {
        return new Measure(citation, condition.over(substitution), origin, basis, yieldsTo);
    }

    Measure under(Citation clause) {
        return new Measure(clause, condition, origin, basis, yieldsTo);
    }
}
