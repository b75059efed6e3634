package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        rungs = ladders.stream().map(ladder -> new Rung(ladder, elements)).toArray(Rung[]::new);
    }

    /** The ladders, those that lead highest first. */
    List<Ladder> list() {
        return ladders;
    }

    /** The SHALL grounds that no other one makes superfluous for the established tier. */
    static List<Ground> withoutImplied(List<Ground> grounds) {
        List<Ground> shall =
                grounds.stream().filter(ground -> ground.force() == Force.SHALL).toList();
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
        return other.conditions().stream()
                .allMatch(wanted -> one.conditions().stream().anyMatch(had -> implies(had, wanted)));
    }

    /** Σ w·x ≥ b implies Σ v·x ≥ c where v·b ≥ w·c for every element of the first sum, all weights being non-negative. */
    private static boolean implies(Inequality had, Inequality wanted) {
        if (had.equals(wanted)) {
            return true;
        }
        if (Stream.of(had, wanted).flatMap(one -> one.terms().stream()).anyMatch(Term::isMitigating)) {
            return false;
        }
        return had.bound().max() > 0
                && had.terms().stream()
                        .allMatch(term ->
                                weightOf(term.element(), wanted) * had.bound().max()
                                        >= term.minWeight() * wanted.bound().max());
    }

    private static long weightOf(Element element, Inequality inequality) {
        return inequality.terms().stream()
                .filter(term -> term.element().equals(element))
                .mapToLong(Term::minWeight)
                .findFirst()
                .orElse(0);
    }

    /** Grounds that are one circumstance each, of one tier and under the same conditions, as one ground with their sum. */
    private static List<Ground> merged(List<Ground> grounds) {
        Map<List<Object>, List<Ground>> groups = new LinkedHashMap<>();
        for (Ground ground : grounds) {
            Inequality own = ground.conditions().get(0);
            boolean single = own.terms().size() == 1
                    && own.terms().get(0).element().isFlag()
                    && !own.terms().get(0).isMitigating();
            Object key = single ? ground.tier() : ground;
            groups.computeIfAbsent(List.of(key, rest(ground)), unused -> new ArrayList<>())
                    .add(ground);
        }
        return groups.values().stream().map(Ladders::union).toList();
    }

    private static Ground union(List<Ground> group) {
        Ground first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        List<Term> circumstances = group.stream()
                .map(ground -> ground.conditions().get(0).terms().get(0))
                .distinct()
                .toList();
        List<Inequality> conditions = Stream.concat(
                        Stream.of(new Inequality(circumstances, Bound.of(1))), rest(first).stream())
                .toList();
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
        Map<List<Object>, Ladder> ladders = new LinkedHashMap<>();
        for (Ground ground : grounds) {
            Inequality own = ground.conditions().get(0);
            ladders.computeIfAbsent(
                            List.of(own.terms(), rest(ground)),
                            unused -> new Ladder(own.terms(), rest(ground), new EnumMap<>(Tier.class)))
                    .figures()
                    .merge(ground.tier(), own.bound().max(), Math::min);
        }
        return ladders.values().stream()
                .sorted(Comparator.comparing(Ladder::top).reversed())
                .toList();
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
