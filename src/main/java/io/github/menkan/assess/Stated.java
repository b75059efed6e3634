package io.github.menkan.assess;

import io.github.menkan.Quantity;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Offence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a case states of quantities, circumstances and lists. Not safe for use by several threads. */
final class Stated {

    private final List<Entries<?>> known;
    private final Facts.Builder facts;
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Object>> lists = new HashMap<>();

    Stated(Offence offence) {
        this.known = offence.entries();
        this.facts = Facts.builder(offence.elements());
    }

    void put(Element element, Quantity value) {
        facts.put(element, value);
        if (!names.contains(element.name())) {
            names.add(element.name());
        }
    }

    void add(Entries<?> list, Object entry) {
        if (!known.contains(list)) {
            throw new IllegalArgumentException("list must be one of " + known + ", was " + list);
        }
        lists.computeIfAbsent(list.name(), name -> new ArrayList<>()).add(Objects.requireNonNull(entry, "entry"));
    }

    Facts facts() {
        return facts.build();
    }

    Set<String> names() {
        return Set.of(names.toArray(new String[0]));
    }

    Map<String, List<?>> lists() {
        if (lists.isEmpty()) {
            return Map.of();
        }
        Map<String, List<?>> copy = new HashMap<>();
        lists.forEach((name, entries) -> copy.put(name, List.copyOf(entries)));
        return copy;
    }

    boolean isNothing() {
        return names.isEmpty() && lists.isEmpty();
    }
}
