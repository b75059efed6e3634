package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grounds of one tier, line by line in the order of the law. Not safe for use by several threads.
 *
 * <pre>{@code
 * Grounds first = Grounds.of()
 *         .when(law.item(1, 1, 4), Inequality.atLeast(income, 5_000_00))
 *         .may(law.item(1, 1, 1), Inequality.atLeast(sets, 5), Inequality.is(repaid));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Grounds {

    /** The grounds, whose tier and family in the standard as a whole are given when they are put into it. */
    private final List<Ground> list = new ArrayList<>();

    private final List<Inequality> given = new ArrayList<>();

    private Grounds() {}

    /**
     * No ground as yet.
     *
     * @return the grounds, to be added to
     */
    public static Grounds of() {
        return new Grounds();
    }

    List<Ground> list() {
        return list;
    }

    /** How many families there are; they are numbered from 1. */
    int families() {
        int most = 0;
        for (Ground ground : list) {
            most = Math.max(most, ground.family());
        }
        return most;
    }

    /**
     * Conditions that every ground from here to the next {@code given} also requires.
     *
     * @param conditions the conditions; none to end the block
     * @return these grounds
     */
    public Grounds given(Inequality... conditions) {
        given.clear();
        given.addAll(List.of(conditions));
        return this;
    }

    /**
     * A ground on which the court must find the tier (应当认定).
     *
     * @param citation the clause
     * @param conditions its conditions, all of which must hold
     * @return these grounds
     */
    public Grounds when(Citation citation, Inequality... conditions) {
        return add(citation, Force.SHALL, false, conditions);
    }

    /**
     * A ground on which the court may find the tier (可以).
     *
     * @param citation the clause
     * @param conditions its conditions, all of which must hold
     * @return these grounds
     */
    public Grounds may(Citation citation, Inequality... conditions) {
        return add(citation, Force.MAY, false, conditions);
    }

    /**
     * A ground that rests on an attempt (未遂).
     *
     * @param citation the clause
     * @param conditions its conditions, all of which must hold
     * @return these grounds
     */
    public Grounds attempted(Citation citation, Inequality... conditions) {
        return add(citation, Force.SHALL, true, conditions);
    }

    /**
     * Measured grounds, each on its own, in the order of the law.
     *
     * @param measures the measures
     * @return these grounds
     */
    public Grounds when(Measures measures) {
        int family = families() + 1;
        for (Measure measure : measures.list()) {
            list.add(new Ground(
                    measure.citation(),
                    measure.basis(),
                    Tier.FIRST,
                    Force.SHALL,
                    false,
                    withGiven(measure.condition()),
                    family,
                    measure.origin(),
                    measure.yieldsTo(),
                    Optional.empty()));
        }
        return this;
    }

    /**
     * Makes the ground before subsidiary to the one before that: it is not listed where that one is met.
     *
     * @return these grounds
     * @throws IllegalStateException when there are no two grounds of their own before
     */
    public Grounds subsidiary() {
        int last = list.size() - 1;
        if (last < 1 || list.get(last).family() != 0 || list.get(last - 1).family() != 0) {
            throw new IllegalStateException("two grounds of their own must stand before, was " + list.size());
        }
        int family = families() + 1;
        Ground leading = list.get(last - 1);
        list.set(last - 1, leading.inFamily(family, List.of()));
        list.set(last, list.get(last).inFamily(family, List.of(leading.origin())));
        return this;
    }

    /**
     * Marks the ground before with a warning about its source, which every answer that uses it repeats.
     *
     * @param warning the warning
     * @return these grounds
     * @throws IllegalStateException when there is no ground before
     */
    public Grounds warned(Wording warning) {
        if (list.isEmpty()) {
            throw new IllegalStateException("a ground must stand before its warning");
        }
        list.add(list.remove(list.size() - 1).warned(warning));
        return this;
    }

    private Grounds add(Citation citation, Force force, boolean attempt, Inequality... conditions) {
        list.add(new Ground(
                citation,
                Optional.empty(),
                Tier.FIRST,
                force,
                attempt,
                withGiven(conditions),
                0,
                citation.provision(),
                List.of(),
                Optional.empty()));
        return this;
    }

    private List<Inequality> withGiven(Inequality... own) {
        List<Inequality> all = new ArrayList<>(List.of(own));
        all.addAll(given);
        return all;
    }
}
