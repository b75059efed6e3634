package io.github.menkan.assess;

import io.github.menkan.Quantity;
import io.github.menkan.TierSpan;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Facts;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The case with other facts, run again: every claim about what would be is tried here before it is made. A fact that the case states is
 * changed in the case, which every version of the law then counts anew; one that counting derives is changed in what was counted.
 *
 * @param facts what the case states
 * @param versions the versions of the law, with the facts as each counts them
 */
record Trial(CaseFacts facts, Versions versions) {

    /** More than any standard asks for, and little enough to be added to what a case has. */
    static final long MOST = Quantity.UNBOUNDED / 1_000;

    /** The case with more or less of several things: what it states first, for the rest is changed in what was then counted. */
    Trial shifted(Map<Element, Long> by) {
        Trial changed = this;
        for (boolean stated : new boolean[] {true, false}) {
            for (Map.Entry<Element, Long> one : by.entrySet()) {
                if (isStated(one.getKey()) == stated) {
                    changed = changed.shifted(one.getKey(), one.getValue());
                }
            }
        }
        return changed;
    }

    /** The case with more of something, or with less of it: what it is a part of grows and shrinks with it. */
    Trial shifted(Element element, long by) {
        if (isStated(element)) {
            Trial recounted = recounted(element, shifted(withParts(element), element, by));
            if (!isFromList(element, recounted)) {
                return recounted;
            }
        }
        return mapped(element, (version, reading) -> {
            Facts changed = shifted(reading, element, by);
            Optional<Interpretation> interpretation = version.law().interpretation();
            return by > 0 && interpretation.isPresent()
                    ? interpretation.get().withMore(facts, version.standard(), reading, changed, element)
                    : changed;
        });
    }

    /** A whole is at least its parts; where the case states a part alone, it is that part. */
    private Facts withParts(Element whole) {
        Facts stated = facts.stated();
        Quantity value = stated.get(whole);
        boolean isOpenAbove = !facts.properties().contains(whole.name());
        for (Element part : stated.elements().list()) {
            if (isPart(part, whole)) {
                Quantity some = stated.get(part);
                long min = Math.max(value.min(), some.min());
                value = new Quantity(min, Math.max(isOpenAbove ? some.max() : min, value.max()));
            }
        }
        return stated.with(whole, value);
    }

    /** Whether counting takes the element from a list of the case, whatever number the case states of it. */
    private boolean isFromList(Element element, Trial restated) {
        if (element.kind() != Element.Kind.COUNT || facts.entries().isEmpty()) {
            return false;
        }
        for (int v = 0; v < versions.list().size(); v++) {
            Versions.Version version = versions.list().get(v);
            List<Facts> readings = version.counted().readings();
            List<Facts> others = restated.versions.list().get(v).counted().readings();
            if (find(version.standard().elements(), element).isEmpty() || readings.size() != others.size()) {
                return false;
            }
            for (int r = 0; r < readings.size(); r++) {
                Quantity value = readings.get(r).get(element);
                if (value.min() == 0 || !value.equals(others.get(r).get(element))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the case does not state the element but lists what it comes to, so that stating it would count it twice. */
    private boolean isCountedFromList(Element element) {
        return !facts.entries().isEmpty() && !facts.isStated(element) && isCountedOtherwise(element);
    }

    /** Whether the value of something else is added to an amount, so that stating the sum would count that twice. */
    private boolean isSum(Element element) {
        return facts.entries().isEmpty() && element.kind() == Element.Kind.MONEY && isCountedOtherwise(element);
    }

    private boolean isCountedOtherwise(Element element) {
        Quantity stated = facts.stated().get(element);
        return versions.list().stream()
                .filter(version -> find(version.standard().elements(), element).isPresent())
                .flatMap(version -> version.counted().readings().stream())
                .anyMatch(reading -> !reading.get(element).equals(stated));
    }

    /** The case with one fact settled; of a sum, in each reading as near to that as the reading allows. */
    Trial settled(Element element, long at) {
        if (isStated(element) && isSum(element)) {
            return mapped(element, (version, reading) -> {
                Quantity value = reading.get(element);
                return reading.with(element, Quantity.exactly(Math.max(value.min(), Math.min(at, value.max()))));
            });
        }
        if (isStated(element) && !isCountedFromList(element)) {
            return recounted(element, facts.stated().with(element, Quantity.exactly(at)));
        }
        List<Versions.Version> changed = new ArrayList<>();
        for (Versions.Version version : versions.list()) {
            changed.add(settled(version, element, at));
        }
        return new Trial(facts, new Versions(changed));
    }

    private static Versions.Version settled(Versions.Version version, Element element, long at) {
        if (find(version.standard().elements(), element).isEmpty()) {
            return version;
        }
        List<Facts> readings = new ArrayList<>();
        for (Facts reading : version.counted().readings()) {
            Quantity value = reading.get(element);
            if (value.min() <= at && at <= value.max()) {
                readings.add(reading.with(element, Quantity.exactly(at)));
            }
        }
        return readings.isEmpty() ? version : with(version, readings);
    }

    /** What is certain and what is possible for this case. */
    TierSpan span() {
        Choice choice = Choice.of(versions);
        return new TierSpan(choice.tier(), choice.possibleTier());
    }

    private boolean isStated(Element element) {
        return find(facts.offence().elements(), element).isPresent();
    }

    /** What the case states, or some version counts, by its name. */
    Optional<Element> find(String name) {
        Optional<Element> stated = facts.offence().elements().find(name);
        for (Versions.Version version : versions.list()) {
            stated = stated.or(() -> version.standard().elements().find(name));
        }
        return stated;
    }

    static Optional<Element> find(Elements elements, Element element) {
        return elements.find(element.name()).filter(element::equals);
    }

    private Trial recounted(Element element, Facts stated) {
        Set<String> properties = facts.properties();
        if (!properties.contains(element.name())) {
            properties = new HashSet<>(properties);
            properties.add(element.name());
        }
        CaseFacts changed = facts.stating(stated, properties);
        return new Trial(changed, versions.counting(changed));
    }

    /** What becomes of one reading. */
    private interface Mapping {
        Facts of(Versions.Version version, Facts reading);
    }

    private Trial mapped(Element element, Mapping mapping) {
        List<Versions.Version> changed = new ArrayList<>(versions.list().size());
        for (Versions.Version version : versions.list()) {
            if (find(version.standard().elements(), element).isEmpty()) {
                changed.add(version);
                continue;
            }
            List<Facts> readings = new ArrayList<>();
            for (Facts reading : version.counted().readings()) {
                readings.add(mapping.of(version, reading));
            }
            changed.add(with(version, readings));
        }
        return new Trial(facts, new Versions(changed));
    }

    private static Versions.Version with(Versions.Version version, List<Facts> readings) {
        return new Versions.Version(
                version.law(), new Counted(readings, version.counted().warnings()), version.reason());
    }

    private static Facts shifted(Facts facts, Element element, long by) {
        Quantity shifted = shifted(facts.get(element), by);
        Facts changed = facts.with(
                element,
                element.isFlag() ? new Quantity(Math.min(1, shifted.min()), Math.min(1, shifted.max())) : shifted);
        for (Element other : facts.elements().list()) {
            if (isPart(element, other)) {
                changed = changed.with(other, shifted(changed.get(other), by));
            } else if (isPart(other, element)) {
                Quantity now = changed.get(other);
                Quantity whole = changed.get(element);
                changed = changed.with(
                        other, new Quantity(Math.min(now.min(), whole.min()), Math.min(now.max(), whole.max())));
            }
        }
        return changed;
    }

    private static boolean isPart(Element part, Element whole) {
        return part.whole().isPresent() && part.whole().get().equals(whole.name());
    }

    private static Quantity shifted(Quantity value, long by) {
        long min = Math.max(0, value.min() + by);
        long max = value.isBounded() ? Math.max(min, value.max() + by) : value.max();
        return new Quantity(min, Math.min(max, Quantity.UNBOUNDED));
    }
}
