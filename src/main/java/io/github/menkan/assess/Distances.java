package io.github.menkan.assess;

import io.github.menkan.Distance;
import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Term;
import io.github.menkan.norm.TierRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much more of each element alone would reach the next tier, from what is established. */
final class Distances {

    private Distances() {}

    static List<Distance> toNextTier(Evaluation evaluation) {
        Optional<Tier> next = evaluation.standard().tiers().stream()
                .map(TierRange::tier)
                .filter(tier -> !evaluation.tier().isAtLeast(tier))
                .findFirst();
        if (next.isEmpty()) {
            return List.of();
        }
        Map<Element, Distance> nearest = new LinkedHashMap<>();
        for (Ground ground : evaluation.standard().grounds()) {
            if (ground.tier() == next.get() && ground.force() == Force.SHALL && !ground.attempt()) {
                for (Distance distance : within(ground, evaluation)) {
                    Element element = evaluation
                            .standard()
                            .elements()
                            .find(distance.element())
                            .orElseThrow();
                    nearest.merge(element, distance, (one, other) -> other.more() < one.more() ? other : one);
                }
            }
        }
        return new ArrayList<>(nearest.values());
    }

    private static List<Distance> within(Ground ground, Evaluation evaluation) {
        List<Inequality> failing = ground.conditions().stream()
                .filter(condition -> !evaluation.readings().stream().allMatch(condition::holds))
                .toList();
        if (failing.size() != 1 || failing.get(0).isCircumstance()) {
            return List.of();
        }
        Inequality condition = failing.get(0);
        List<Distance> distances = new ArrayList<>();
        for (Term term : condition.terms()) {
            if (term.minWeight() > 0
                    && term.minWeight() == term.maxWeight()
                    && isListed(term.element(), evaluation.readings())) {
                distances.add(new Distance(
                        term.element().name(),
                        term.element().label(),
                        term.element().unit(),
                        missing(condition, term, evaluation.readings()),
                        ground.citation().toString()));
            }
        }
        return distances;
    }

    /** How much of a term's element is missing from a condition that does not hold in the worst reading. */
    static long missing(Inequality condition, Term term, List<Facts> readings) {
        long least = readings.stream().mapToLong(condition::least).min().orElseThrow();
        long gap = condition.bound().max() - least;
        return Math.max(1, (gap + term.minWeight() - 1) / term.minWeight());
    }

    /** A part of another element is only spoken of where the case has some of it, and items of no class never are. */
    private static boolean isListed(Element element, List<Facts> readings) {
        return element.whole().isEmpty()
                || readings.stream().anyMatch(facts -> !facts.get(element).isZero());
    }
}
