package io.github.menkan.assess;

import io.github.menkan.Change;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
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

/** The least changes of the established facts that would reach a tier, or fall below the present one. */
final class LeastChange {

    /** Changes of more elements than this together are no use to a reader. */
    private static final int MOST_STEPS = 3;

    private static final Comparator<Change> FEWEST_STEPS =
            Comparator.comparingInt(change -> change.steps().size());

    private final Evaluation evaluation;
    private final Standard standard;

    LeastChange(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.standard = evaluation.standard();
    }

    /** Each change alone would meet a SHALL ground of the target tier or a higher one. */
    List<Change> reaching(Tier target) {
        Map<Set<String>, Change> least = new LinkedHashMap<>();
        for (int g = 0; g < standard.grounds().size(); g++) {
            Ground ground = standard.grounds().get(g);
            if (ground.force() == Force.SHALL && ground.tier().isAtLeast(target)) {
                for (Change change : meeting(g)) {
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

    private List<Change> meeting(int index) {
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
                .map(steps -> new Change(ground.tier(), steps))
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

    /** Each change as a whole would leave no met SHALL ground of the present tier. */
    List<Change> falling() {
        if (evaluation.tier() == Tier.NONE) {
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
            Map<Element, Long> none = new LinkedHashMap<>();
            chosen.forEach(element -> none.put(element, 0L));
            if (isBelow(none)) {
                changes.add(least(none));
            }
            return;
        }
        for (int i = from; i < carrying.size(); i++) {
            List<Element> longer = new ArrayList<>(chosen);
            longer.add(carrying.get(i));
            fall(carrying, i + 1, size, longer, changes);
        }
    }

    /** Gives back as much of each element as leaves the case below the present tier. */
    private Change least(Map<Element, Long> none) {
        Map<Element, Long> left = new LinkedHashMap<>(none);
        List<Change.Step> steps = new ArrayList<>();
        for (Element element : none.keySet()) {
            long before = established(evaluation.readings(), element);
            long low = 0;
            long high = before - 1;
            while (low < high) {
                long middle = (low + high + 1) >>> 1;
                left.put(element, middle);
                if (isBelow(left)) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            left.put(element, low);
            steps.add(step(element, low - before, carriedBy(element)));
        }
        return new Change(tier(with(left)), steps);
    }

    private boolean isBelow(Map<Element, Long> left) {
        return tier(with(left)).compareTo(evaluation.tier()) < 0;
    }

    private List<Facts> with(Map<Element, Long> left) {
        List<Facts> facts = evaluation.readings();
        for (Map.Entry<Element, Long> one : left.entrySet()) {
            facts = set(facts, one.getKey(), one.getValue());
        }
        return facts;
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
                && one.tier().isAtLeast(evaluation.tier());
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
                        .filter(element -> established(evaluation.readings(), element) > 0)
                        .forEach(elements::add);
            }
        }
        return List.copyOf(elements);
    }

    private static long established(List<Facts> readings, Element element) {
        return readings.stream()
                .mapToLong(facts -> facts.get(element).min())
                .min()
                .orElseThrow();
    }

    private Tier tier(List<Facts> readings) {
        return Evaluation.of(standard, readings).tier();
    }

    /** Sets an element; what it is a part of shrinks by as much, and its own parts never exceed it. */
    private static List<Facts> set(List<Facts> readings, Element element, long value) {
        List<Facts> changed = new ArrayList<>();
        for (Facts facts : readings) {
            long taken = facts.get(element).min() - value;
            Facts next = facts.with(element, Quantity.exactly(value));
            for (Element other : facts.elements().list()) {
                Quantity now = next.get(other);
                if (element.whole().filter(other.name()::equals).isPresent()) {
                    next = next.with(other, Quantity.exactly(Math.max(0, now.min() - taken)));
                } else if (other.whole().filter(element.name()::equals).isPresent() && now.min() > value) {
                    next = next.with(other, Quantity.exactly(value));
                }
            }
            changed.add(next);
        }
        return changed;
    }
}
