package io.github.menkan.assess;

import io.github.menkan.Distance;
import io.github.menkan.Force;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much more of each element alone would reach the next tier, from what is established. */
final class Distances {

    private Distances() {}

    static List<Distance> toNextTier(Evaluation evaluation) {
        Standard standard = evaluation.standard();
        int next = evaluation.tier().level() + 1;
        Map<Element, Distance> nearest = new LinkedHashMap<>();
        for (int g = 0; g < standard.grounds().size(); g++) {
            Ground ground = standard.grounds().get(g);
            if (ground.tier().level() == next && ground.force() == Force.SHALL && !ground.attempt()) {
                for (Map.Entry<Element, Distance> one : within(evaluation, g).entrySet()) {
                    nearest.merge(one.getKey(), one.getValue(), (old, now) -> now.more() < old.more() ? now : old);
                }
            }
        }
        return new ArrayList<>(nearest.values());
    }

    private static Map<Element, Distance> within(Evaluation evaluation, int index) {
        Ground ground = evaluation.standard().grounds().get(index);
        List<Integer> failing = failing(evaluation, index);
        if (failing.size() != 1 || ground.conditions().get(failing.get(0)).isCircumstance()) {
            return Map.of();
        }
        Map<Element, Distance> distances = new LinkedHashMap<>();
        for (Term term : ground.conditions().get(failing.get(0)).terms()) {
            Element element = term.element();
            if (term.minWeight() > 0 && term.minWeight() == term.maxWeight() && isListed(element, evaluation)) {
                distances.put(
                        element,
                        new Distance(
                                element.name(),
                                element.label(),
                                element.unit(),
                                missing(evaluation, index, failing.get(0), term),
                                ground.citation().toString()));
            }
        }
        return distances;
    }

    /** The conditions of a ground that do not hold for certain. */
    static List<Integer> failing(Evaluation evaluation, int ground) {
        List<Inequality> conditions =
                evaluation.standard().grounds().get(ground).conditions();
        List<Integer> failing = new ArrayList<>();
        for (int c = 0; c < conditions.size(); c++) {
            if (evaluation.least(ground, c) < conditions.get(c).bound().max()) {
                failing.add(c);
            }
        }
        return failing;
    }

    /** How much of a term's element is missing from a condition that does not hold in the worst reading. */
    static long missing(Evaluation evaluation, int ground, int condition, Term term) {
        long bound = evaluation
                .standard()
                .grounds()
                .get(ground)
                .conditions()
                .get(condition)
                .bound()
                .max();
        long gap = bound - evaluation.least(ground, condition);
        return Math.max(1, (gap + term.minWeight() - 1) / term.minWeight());
    }

    /** A part of another element is only spoken of where the case has some of it, and items of no class never are. */
    private static boolean isListed(Element element, Evaluation evaluation) {
        return element.whole().isEmpty() || !evaluation.get(element).isZero();
    }
}
