package io.github.menkan.assess;

import io.github.menkan.Change;
import io.github.menkan.Distance;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.norm.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What would bring a case whose day is not known to another tier, whatever its day. */
final class UndatedChanges {

    private final Stretches stretches;
    private final Tier now;

    UndatedChanges(Stretches stretches) {
        this.stretches = stretches;
        this.now = stretches.span().established();
    }

    /** More of one thing reaches the next tier on every day when it does on the day that asks for most of it. */
    List<Distance> toNextTier() {
        Map<String, Distance> most = new LinkedHashMap<>();
        boolean isFirst = true;
        for (Stretch stretch : stretches.leastFirst()) {
            if (stretch.judgment().tier() != now) {
                continue;
            }
            Map<String, Distance> here = new LinkedHashMap<>();
            stretch.judgment().distanceToNextTier().forEach(one -> here.put(one.element(), one));
            if (isFirst) {
                most.putAll(here);
                isFirst = false;
            } else {
                most.keySet().retainAll(here.keySet());
                most.replaceAll((element, one) -> {
                    Distance other = here.getOrDefault(element, one);
                    return other.more() > one.more() ? other : one;
                });
            }
        }
        return List.copyOf(most.values());
    }

    /** What reaches the tier on some day, as far as it does on every day. */
    List<Change> reaching(Tier target) {
        List<Change> changes = new ArrayList<>();
        for (Stretch stretch : stretches.list()) {
            if (!stretch.judgment().tier().isAtLeast(target)) {
                changes.addAll(stretch.judgment().toReach(target));
            }
        }
        return least(changes).stream()
                .filter(change -> change.span().established().isAtLeast(target))
                .toList();
    }

    /** What lowers the tier of one day on which it is the least lowers the least. */
    List<Change> falling() {
        List<Change> changes = new ArrayList<>();
        for (Stretch stretch : stretches.list()) {
            if (stretch.judgment().tier() == now) {
                changes.addAll(stretch.judgment().toFallBelow());
            }
        }
        return least(changes);
    }

    /** Of the changes of the same things the least that is sufficient, tried on every day. */
    private List<Change> least(List<Change> changes) {
        Map<Set<String>, Change> least = new LinkedHashMap<>();
        for (Change change : changes) {
            Optional<TierSpan> after = after(change);
            if (after.isPresent()) {
                Set<String> elements = new TreeSet<>();
                change.steps().forEach(step -> elements.add(step.element()));
                least.merge(elements, new Change(after.get(), change.steps()), this::better);
            }
        }
        return least.values().stream()
                .sorted(Comparator.comparingInt(change -> change.steps().size()))
                .toList();
    }

    /** The one that carries further; of two that carry as far the smaller one. */
    private Change better(Change one, Change other) {
        int byTier = other.span().established().compareTo(one.span().established());
        boolean isFall = !one.span().established().isAtLeast(now);
        if (!isFall && byTier != 0) {
            return byTier > 0 ? other : one;
        }
        return size(other) < size(one) ? other : one;
    }

    private static long size(Change change) {
        return change.steps().stream().mapToLong(step -> Math.abs(step.by())).sum();
    }

    private Optional<TierSpan> after(Change change) {
        List<TierSpan> spans = new ArrayList<>();
        for (Stretch stretch : stretches.list()) {
            Trial trial = stretch.judgment().trial();
            Map<Element, Long> by = new LinkedHashMap<>();
            for (Change.Step step : change.steps()) {
                Optional<Element> element = trial.find(step.element());
                if (element.isEmpty() && stretch.isOffence()) {
                    return Optional.empty();
                }
                element.ifPresent(one -> by.merge(one, step.by(), Long::sum));
            }
            spans.add(trial.shifted(by).span());
        }
        return Optional.of(Stretches.over(spans));
    }
}
