package io.github.menkan.proof;

import io.github.menkan.Yuan;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fact vector that Z3 found, as a case file of the format. What counting derives and no property states is left as a comment. */
final class CaseFile {

    private static final Map<String, String> CATEGORIES = Map.of(
            "highlySensitive", "property",
            "sensitive", "health",
            "ordinary", "ordinary",
            "unclassified", "unclassified");

    private CaseFile() {}

    static String of(Standard standard, long[] values) {
        Map<String, Long> facts = new LinkedHashMap<>();
        List<Element> elements = standard.elements().list();
        for (int e = 0; e < values.length; e++) {
            facts.put(elements.get(e).name(), values[e]);
        }
        List<String> properties = new ArrayList<>();
        properties.add("\"offence\":\"" + standard.offence().id() + "\"");
        properties.add("\"committed\":\""
                + (standard.inForce().from().isAfter(standard.law().inForce().from())
                        ? standard.inForce().from()
                        : standard.law().inForce().from())
                + "\"");
        List<String> batches = batches(facts, standard.offence().id().equals("network-duty"));
        if (!batches.isEmpty()) {
            String list = standard.offence().id().equals("network-duty") ? "leaked" : "information";
            properties.add("\"" + list + "\":[" + String.join(",", batches) + "]");
        }
        List<String> derived = new ArrayList<>();
        for (Element element : elements) {
            long value = facts.get(element.name());
            if (value == 0
                    || element.name()
                            .matches("(onDuty\\.|obtained\\.)?(" + String.join("|", CATEGORIES.keySet()) + ")")) {
                continue;
            }
            (element.derived() ? derived : properties).add("\"" + element.name() + "\":" + value(element, value));
        }
        String comment = derived.isEmpty() ? "" : " (counted: " + String.join(", ", derived) + ")";
        return "{" + String.join(",", properties) + "}" + comment;
    }

    private static List<String> batches(Map<String, Long> facts, boolean leaked) {
        List<String> batches = new ArrayList<>();
        CATEGORIES.keySet().stream().sorted().filter(facts::containsKey).forEach(name -> {
            long all = facts.get(name);
            long onDuty = Math.min(all, facts.getOrDefault("onDuty." + name, 0L));
            long obtained = Math.min(all - onDuty, facts.getOrDefault("obtained." + name, 0L));
            add(batches, name, leaked ? "\"count\":" : "\"disclosed\":", all - onDuty - obtained, "");
            add(batches, name, "\"disclosed\":", onDuty, ",\"onDuty\":true");
            add(batches, name, "\"obtained\":", obtained, "");
        });
        return batches;
    }

    private static void add(List<String> batches, String name, String kind, long items, String more) {
        if (items > 0) {
            batches.add("{\"category\":\"" + CATEGORIES.get(name) + "\"," + kind + items + more + "}");
        }
    }

    private static String value(Element element, long value) {
        return switch (element.kind()) {
            case COUNT -> Long.toString(value);
            case MONEY -> "\"" + new Yuan(value) + "\"";
            case CIRCUMSTANCE, JUDGMENT -> "true";
        };
    }

    static String lines(List<String> all) {
        return all.stream().collect(Collectors.joining("\n"));
    }
}
