package io.github.menkan.assess;

import io.github.menkan.Change;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least changes of the established facts that would reach a tier, or fall below the present one. Each is tried on the case under every
 * version of the law, and says what is certain and what is possible for the changed case.
 */
final class LeastChange {

    /** Changes of more elements than this together are no use to a reader. */
    private static final int MOST_STEPS = 3;

    private static final Comparator<Change> FEWEST_STEPS =
            Comparator.comparingInt(change -> change.steps().size());

    private final Trial trial;
    private final Tier now;
    private final Evaluation evaluation;
    private final Standard standard;

    LeastChange(Choice choice, Trial trial) {
        this.trial = trial;
        this.now = choice.tier();
        this.evaluation = choice.applied().evaluation();
        this.standard = evaluation.standard();
    }

    /** Each change alone would meet a SHALL ground of the target tier or a higher one. */
    List<Change> reaching(Tier target) {
        Map<Set<String>, Change> least = new LinkedHashMap<>();
        for (int g = 0; g < standard.grounds().size(); g++) {
            Ground ground = standard.grounds().get(g);
            if (ground.force() == Force.SHALL && ground.tier().isAtLeast(target)) {
                for (Change change : meeting(g, target)) {
                    Set<String> elements = new LinkedHashSet<>();
                    change.steps().forEach(step -> elements.add(step.element()));
                    least.merge(elements, change, LeastChange::smaller);
                }
            }
        }
        return least.values().stream().sorted(FEWEST_STEPS).toList();
    }

    private static Change smaller(Change one, Change other) {
        long first = one.steps().stream().mapToLong(Change.Step::by).sum();
        long second = other.steps().stream().mapToLong(Change.Step::by).sum();
        return second < first ? other : one;
    }

    private List<Change> meeting(int index, Tier target) {
        Ground ground = standard.grounds().get(index);
        List<List<Change.Step>> combinations = List.of(List.of());
        for (int c : Distances.failing(evaluation, index)) {
            List<List<Change.Step>> longer = new ArrayList<>();
            for (List<Change.Step> steps : combinations) {
                for (Term term : ground.conditions().get(c).terms()) {
                    boolean route = term.element().isFlag() && term.element().derived();
                    if (term.minWeight() != 0
                            && term.minWeight() == term.maxWeight()
                            && !route
                            && term.element().kind() != Element.Kind.JUDGMENT) {
                        List<Change.Step> extended = new ArrayList<>(steps);
                        long by = term.isMitigating() ? -1 : Distances.missing(evaluation, index, c, term);
                        extended.add(step(term.element(), by, ground));
                        longer.add(extended);
                    }
                }
            }
            combinations = longer;
        }
        return combinations.stream()
                .filter(steps -> !steps.isEmpty() && steps.size() <= MOST_STEPS)
                .map(steps -> new Change(after(steps).span(), steps))
                .filter(change -> change.span().established().isAtLeast(target))
                .toList();
    }

    private static Change.Step step(Element element, long by, Ground ground) {
        return new Change.Step(
                element.name(),
                element.label(),
                element.unit(),
                by,
                ground.citation().toString());
    }

    private Trial after(List<Change.Step> steps) {
        Map<Element, Long> by = new LinkedHashMap<>();
        for (Change.Step step : steps) {
            by.merge(standard.elements().find(step.element()).orElseThrow(), step.by(), Long::sum);
        }
        return trial.shifted(by);
    }

    /** Each change as a whole would leave the established tier lower. */
    List<Change> falling() {
        if (now == Tier.NONE) {
            return List.of();
        }
        List<Element> carrying = carrying();
        List<Change> changes = new ArrayList<>();
        for (int size = 1; size <= MOST_STEPS && changes.isEmpty(); size++) {
            fall(carrying, 0, size, List.of(), changes);
        }
        return List.copyOf(changes);
    }

    private void fall(List<Element> carrying, int from, int size, List<Element> chosen, List<Change> changes) {
        if (chosen.size() == size) {
            Map<Element, Long> all = new LinkedHashMap<>();
            chosen.forEach(element -> all.put(element, evaluation.get(element).min()));
            if (isBelow(all)) {
                changes.add(least(all));
            }
            return;
        }
        for (int i = from; i < carrying.size(); i++) {
            List<Element> longer = new ArrayList<>(chosen);
            longer.add(carrying.get(i));
            fall(carrying, i + 1, size, longer, changes);
        }
    }

    /** Takes back as little of each element as leaves the case below the present tier. */
    private Change least(Map<Element, Long> all) {
        Map<Element, Long> taken = new LinkedHashMap<>(all);
        for (Map.Entry<Element, Long> whole : all.entrySet()) {
            Element element = whole.getKey();
            long low = 0;
            long high = whole.getValue();
            while (high - low > 1) {
                long middle = (low + high) >>> 1;
                taken.put(element, middle);
                if (isBelow(taken)) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            taken.put(element, high);
        }
        List<Change.Step> steps = new ArrayList<>();
        taken.forEach((element, by) -> steps.add(step(element, -by, carriedBy(element))));
        return new Change(after(steps).span(), steps);
    }

    private boolean isBelow(Map<Element, Long> taken) {
        Map<Element, Long> by = new LinkedHashMap<>();
        taken.forEach((element, less) -> by.put(element, -less));
        return !trial.shifted(by).versions().tier().isAtLeast(now);
    }

    private Ground carriedBy(Element element) {
        for (int g = 0; g < standard.grounds().size(); g++) {
            Ground ground = standard.grounds().get(g);
            if (isCarrying(g)
                    && ground.conditions().stream()
                            .flatMap(condition -> condition.terms().stream())
                            .anyMatch(term -> term.element().equals(element))) {
                return ground;
            }
        }
        throw new IllegalStateException("no met ground rests on " + element);
    }

    private boolean isCarrying(int ground) {
        Ground one = standard.grounds().get(ground);
        return evaluation.status(ground) == Status.MET
                && one.force() == Force.SHALL
                && one.tier().isAtLeast(now);
    }

    /** The elements that met grounds of the present tier rest on. */
    private List<Element> carrying() {
        Set<Element> elements = new LinkedHashSet<>();
        for (int g = 0; g < standard.grounds().size(); g++) {
            if (isCarrying(g)) {
                standard.grounds().get(g).conditions().stream()
                        .flatMap(condition -> condition.terms().stream())
                        .filter(term -> !term.isMitigating())
                        .map(Term::element)
                        .filter(element -> !(element.isFlag() && element.derived()))
                        .filter(element -> evaluation.get(element).min() > 0)
                        .forEach(elements::add);
            }
        }
        return List.copyOf(elements);
    }
}
