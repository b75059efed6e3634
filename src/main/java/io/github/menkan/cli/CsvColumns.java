package io.github.menkan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The columns of a CSV file: property paths, by which the cells of a row become one JSON object. */
final class CsvColumns {

    private static final String PATH = "[A-Za-z]+(\\[[0-9]{1,3}\\])?(\\.[A-Za-z]+(\\[[0-9]{1,3}\\])?){0,7}";

    /** Properties whose values are text even when they look like numbers. */
    private static final Set<String> TEXTS = Set.of(
            "id",
            "event",
            "offence",
            "committed",
            "judged",
            "filed",
            "region",
            "subject",
            "category",
            "from",
            "to",
            "earliest",
            "latest",
            "on");

    private final List<String> paths;

    private CsvColumns(List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    static CsvColumns of(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String path : header) {
            if (!path.matches(PATH)) {
                throw new UsageException("the first row must hold property paths such as information[0].category, was "
                        + TextAnswers.printable(path));
            }
            if (!seen.add(path)) {
                throw new UsageException("a column must stand once, was twice " + path);
            }
        }
        return new CsvColumns(header);
    }

    int size() {
        return paths.size();
    }

    /**
     * The row as JSON; an empty cell is absent, and an entry of an array without any value is left out. Empty when the row states a
     * property both by itself and by its parts, of which JSON could hold only one.
     */
    Optional<String> json(List<String> cells) {
        Branch root = new Branch();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                root.put(paths.get(i).split("\\.|(?=\\[)"), 0, value(paths.get(i), cells.get(i)));
            }
        }
        return root.isMixed() ? Optional.empty() : Optional.of(root.node().toString());
    }

    private static JsonNode value(String path, String cell) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        if (TEXTS.contains(name)) {
            return JsonNodeFactory.instance.textNode(cell);
        }
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "是" -> JsonNodeFactory.instance.booleanNode(true);
            case "false", "否" -> JsonNodeFactory.instance.booleanNode(false);
            case "null", "unknown", "未知" -> JsonNodeFactory.instance.nullNode();
            default ->
                cell.matches("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?")
                        ? JsonNodeFactory.instance.numberNode(new BigDecimal(cell))
                        : JsonNodeFactory.instance.textNode(cell);
        };
    }

    /** A node under construction: leaves, or branches by name or by index. */
    private static final class Branch {

        private final TreeMap<Integer, Branch> elements = new TreeMap<>();
        private final ObjectNode properties = JsonNodeFactory.instance.objectNode();
        private final java.util.Map<String, Branch> branches = new java.util.LinkedHashMap<>();
        private JsonNode leaf = JsonNodeFactory.instance.missingNode();

        void put(String[] steps, int at, JsonNode value) {
            if (at == steps.length) {
                leaf = value;
            } else if (steps[at].startsWith("[")) {
                int index = Integer.parseInt(steps[at].substring(1, steps[at].length() - 1));
                elements.computeIfAbsent(index, none -> new Branch()).put(steps, at + 1, value);
            } else {
                branches.computeIfAbsent(steps[at], none -> new Branch()).put(steps, at + 1, value);
            }
        }

        boolean isMixed() {
            int ways = (leaf.isMissingNode() ? 0 : 1) + (elements.isEmpty() ? 0 : 1) + (branches.isEmpty() ? 0 : 1);
            return ways > 1
                    || elements.values().stream().anyMatch(Branch::isMixed)
                    || branches.values().stream().anyMatch(Branch::isMixed);
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
}
