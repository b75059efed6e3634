package io.github.menkan.proof;

import io.github.menkan.Yuan;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Facts that Z3 found, as a case of the format; what counting derives and no property states follows as a comment. */
final class CaseFile {

    private CaseFile() {}

    static String of(Standard standard, Map<String, Long> facts) {
        List<String> properties = new ArrayList<>();
        properties.add("\"offence\":\"" + standard.offence().id() + "\"");
        properties.add("\"committed\":\"" + AllStandards.firstDay(standard) + "\"");
        List<String> counted = new ArrayList<>();
        for (Element element : standard.elements().list()) {
            long value = facts.getOrDefault(element.name(), 0L);
            if (value > 0) {
                (element.derived() ? counted : properties).add("\"" + element.name() + "\":" + value(element, value));
            }
        }
        return "{" + String.join(",", properties) + "}"
                + (counted.isEmpty() ? "" : " (counted: " + String.join(", ", counted) + ")");
    }

    private static String value(Element element, long value) {
        return switch (element.kind()) {
            case COUNT -> Long.toString(value);
            case MONEY -> "\"" + new Yuan(value) + "\"";
            case CIRCUMSTANCE, JUDGMENT -> "true";
        };
    }
}
