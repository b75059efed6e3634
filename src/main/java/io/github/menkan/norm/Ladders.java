package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The SHALL grounds of a standard arranged for the question which tier is established and nothing else: each sum is taken once
 * and held against the figures of all tiers, circumstances that open the same tier are merged, and a ground implied by another of
 * the same or a higher tier is left out. The readable standard is the only source; {@link Compiled} gives the same answer ground
 * by ground.
 */
final class Ladders {

    /** One sum under the same further conditions, with the figure of each tier. */
    record Ladder(List<Term> sum, List<Inequality> given, Map<Tier, Long> figures) {

        int top() {
            return Collections.max(figures.keySet()).level();
        }
    }

    private final List<Ladder> ladders;
    private final Rung[] rungs;

    Ladders(Elements elements, List<Ground> grounds) {
        ladders = ladders(merged(withoutImplied(grounds)));
        rungs = new Rung[ladders.size()];
        for (int i = 0; i < rungs.length; i++) {
            rungs[i] = new Rung(ladders.get(i), elements);
        }
    }

    /** The ladders, those that lead highest first. */
    List<Ladder> list() {
        return ladders;
    }

    /** The SHALL grounds that no other one makes superfluous for the established tier. */
    static List<Ground> withoutImplied(List<Ground> grounds) {
        List<Ground> shall = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.force() == Force.SHALL) {
                shall.add(ground);
            }
        }
        List<Ground> kept = new ArrayList<>();
        for (int g = 0; g < shall.size(); g++) {
            boolean implied = false;
            for (int h = 0; h < shall.size() && !implied; h++) {
                boolean other =
                        h != g && shall.get(h).tier().isAtLeast(shall.get(g).tier());
                implied =
                        other && implies(shall.get(g), shall.get(h)) && (h < g || !implies(shall.get(h), shall.get(g)));
            }
            if (!implied) {
                kept.add(shall.get(g));
            }
        }
        return kept;
    }

    /** Whether one ground can be met only where the other is met too, shown condition by condition. */
    private static boolean implies(Ground one, Ground other) {
        for (Inequality wanted : other.conditions()) {
            if (!implies(one.conditions(), wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean implies(List<Inequality> had, Inequality wanted) {
        for (Inequality one : had) {
            if (implies(one, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Σ w·x ≥ b implies Σ v·x ≥ c where v·b ≥ w·c for every element of the first sum, all weights being non-negative. */
    private static boolean implies(Inequality had, Inequality wanted) {
        if (had.equals(wanted)) {
            return true;
        }
        if (had.bound().max() <= 0 || hasMitigating(had) || hasMitigating(wanted)) {
            return false;
        }
        for (Term term : had.terms()) {
            if (weightOf(term.element(), wanted) * had.bound().max()
                    < term.minWeight() * wanted.bound().max()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMitigating(Inequality inequality) {
        for (Term term : inequality.terms()) {
            if (term.isMitigating()) {
                return true;
            }
        }
        return false;
    }

    private static long weightOf(Element element, Inequality inequality) {
        for (Term term : inequality.terms()) {
            if (term.element().equals(element)) {
                return term.minWeight();
            }
        }
        return 0;
    }

    /** Grounds that are one circumstance each, of one tier and under the same conditions, as one ground with their sum. */
    private static List<Ground> merged(List<Ground> grounds) {
        List<List<Ground>> groups = new ArrayList<>();
        for (Ground ground : grounds) {
            groupOf(ground, groups).add(ground);
        }
        List<Ground> merged = new ArrayList<>();
        for (List<Ground> group : groups) {
            merged.add(union(group));
        }
        return merged;
    }

    private static List<Ground> groupOf(Ground ground, List<List<Ground>> groups) {
        for (List<Ground> group : groups) {
            Ground first = group.get(0);
            boolean alike = isCircumstance(ground) && isCircumstance(first);
            if (alike && first.tier() == ground.tier() && rest(first).equals(rest(ground))) {
                return group;
            }
        }
        List<Ground> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean isCircumstance(Ground ground) {
        List<Term> terms = ground.conditions().get(0).terms();
        return terms.size() == 1
                && terms.get(0).element().isFlag()
                && !terms.get(0).isMitigating();
    }

    private static Ground union(List<Ground> group) {
        Ground first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        Set<Term> circumstances = new LinkedHashSet<>();
        for (Ground ground : group) {
            circumstances.add(ground.conditions().get(0).terms().get(0));
        }
        List<Inequality> conditions = new ArrayList<>(rest(first));
        conditions.add(0, new Inequality(List.copyOf(circumstances), Bound.of(1)));
        return new Ground(
                first.citation(),
                first.basis(),
                first.tier(),
                first.force(),
                first.attempt(),
                conditions,
                first.family(),
                first.origin(),
                first.yieldsTo(),
                first.note());
    }

    private static List<Inequality> rest(Ground ground) {
        return ground.conditions().subList(1, ground.conditions().size());
    }

    private static List<Ladder> ladders(List<Ground> grounds) {
        List<Ladder> ladders = new ArrayList<>();
        for (Ground ground : grounds) {
            Map<Tier, Long> figures = ladderOf(ground, ladders).figures();
            long figure = ground.conditions().get(0).bound().max();
            figures.put(ground.tier(), Math.min(figure, figures.getOrDefault(ground.tier(), figure)));
        }
        List<Ladder> highestFirst = new ArrayList<>();
        for (int level = Tier.THIRD.level(); level > 0; level--) {
            for (Ladder ladder : ladders) {
                if (ladder.top() == level) {
                    highestFirst.add(ladder);
                }
            }
        }
        return highestFirst;
    }

    private static Ladder ladderOf(Ground ground, List<Ladder> ladders) {
        List<Term> sum = ground.conditions().get(0).terms();
        for (Ladder ladder : ladders) {
            if (ladder.sum().equals(sum) && ladder.given().equals(rest(ground))) {
                return ladder;
            }
        }
        Ladder ladder = new Ladder(sum, rest(ground), new EnumMap<>(Tier.class));
        ladders.add(ladder);
        return ladder;
    }

    /** The level of the established tier; every mitigating circumstance of the facts must be settled. */
    int level(Facts facts) {
        int best = 0;
        for (Rung rung : rungs) {
            if (rung.top <= best) {
                break;
            }
            best = Math.max(best, rung.level(facts));
        }
        return best;
    }
}
