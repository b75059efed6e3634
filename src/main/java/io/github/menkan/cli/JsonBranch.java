package io.github.menkan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A node of JSON under construction: a leaf, or branches by name or by index. */
final class JsonBranch {

    private final TreeMap<Integer, JsonBranch> elements = new TreeMap<>();
    private final ObjectNode properties = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonBranch> branches = new LinkedHashMap<>();
    private JsonNode leaf = JsonNodeFactory.instance.missingNode();
    private boolean isTwice;

    void put(String[] steps, int at, JsonNode value) {
        if (at == steps.length) {
            isTwice |= !leaf.isMissingNode();
            leaf = value;
        } else if (steps[at].startsWith("[")) {
            int index = Integer.parseInt(steps[at].substring(1, steps[at].length() - 1));
            elements.computeIfAbsent(index, none -> new JsonBranch()).put(steps, at + 1, value);
        } else {
            branches.computeIfAbsent(steps[at], none -> new JsonBranch()).put(steps, at + 1, value);
        }
    }

    /** Whether something is stated in two ways, of which JSON could hold only one. */
    boolean isMixed() {
        int ways = (leaf.isMissingNode() ? 0 : 1) + (elements.isEmpty() ? 0 : 1) + (branches.isEmpty() ? 0 : 1);
        return isTwice
                || ways > 1
                || elements.values().stream().anyMatch(JsonBranch::isMixed)
                || branches.values().stream().anyMatch(JsonBranch::isMixed);
    }

    JsonNode node() {
        if (!elements.isEmpty()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            elements.values().forEach(element -> array.add(element.node()));
            return array;
        }
        if (!leaf.isMissingNode()) {
            return leaf;
        }
        branches.forEach((name, branch) -> properties.set(name, branch.node()));
        return properties;
    }
}
