package io.github.menkan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A node of JSON under construction: a leaf, or branches by name or by index. */
final class JsonBranch {

    private @Nullable TreeMap<Integer, JsonBranch> elements;
    private @Nullable Map<String, JsonBranch> branches;
    private @Nullable JsonNode leaf;
    private boolean isTwice;

    void put(List<String> steps, int at, JsonNode value) {
        if (at == steps.size()) {
            isTwice |= leaf != null;
            leaf = value;
        } else {
            branch(steps.get(at)).put(steps, at + 1, value);
        }
    }

    private JsonBranch branch(String step) {
        if (step.startsWith("[")) {
            elements = elements == null ? new TreeMap<>() : elements;
            return elements.computeIfAbsent(
                    Integer.parseInt(step.substring(1, step.length() - 1)), none -> new JsonBranch());
        }
        branches = branches == null ? new LinkedHashMap<>() : branches;
        return branches.computeIfAbsent(step, none -> new JsonBranch());
    }

    /** Whether something is stated in two ways, of which JSON could hold only one. */
    boolean isMixed() {
        int ways = (leaf == null ? 0 : 1) + (elements == null ? 0 : 1) + (branches == null ? 0 : 1);
        return isTwice || ways > 1 || isAnyMixed(elements) || isAnyMixed(branches);
    }

    private static boolean isAnyMixed(@Nullable Map<?, JsonBranch> below) {
        if (below != null) {
            for (JsonBranch branch : below.values()) {
                if (branch.isMixed()) {
                    return true;
                }
            }
        }
        return false;
    }

    JsonNode node() {
        if (elements != null) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            elements.values().forEach(element -> array.add(element.node()));
            return array;
        }
        if (leaf != null) {
            return leaf;
        }
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        if (branches != null) {
            branches.forEach((name, branch) -> properties.set(name, branch.node()));
        }
        return properties;
    }
}
