package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.counting.CellKind;
import io.github.menkan.counting.ColumnMapping;
import io.github.menkan.counting.ItemCategory;
import io.github.menkan.information.Category;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mapping of columns as a person wrote it.
 *
 * @param sha256 the SHA-256 of the file
 */
record MappingFile(ColumnMapping mapping, String sha256) {

    private static final String KINDS =
            Arrays.stream(CellKind.values()).map(CellKind::word).collect(Collectors.joining(", "));
    private static final String CATEGORIES =
            Arrays.stream(Category.values()).map(Category::word).collect(Collectors.joining(", "));

    /** Reads a mapping that a person has confirmed. */
    static MappingFile read(String file) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new MappingFile(
                    mapping(JsonTrees.read(text.startsWith("\uFEFF") ? text.substring(1) : text)), sha256(bytes));
        } catch (JsonProcessingException broken) {
            throw new UsageException(
                    "{0} could not be read: it is no JSON, line {1}",
                    file, broken.getLocation().getLineNr());
        } catch (IOException | java.nio.file.InvalidPathException broken) {
            throw new UsageException("{0} could not be read: there is no such file", file);
        } catch (IllegalArgumentException refused) {
            throw new UsageException("{0} is no mapping: {1}", file, refused.getMessage());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ColumnMapping mapping(JsonNode tree) {
        ObjectNode root = object(tree, "a mapping", Set.of("columns", "category", "sameItem", "confirmed"));
        if (!root.path("confirmed").isBoolean() || !root.path("confirmed").booleanValue()) {
            throw new IllegalArgumentException(
                    "confirmed must be true, once a person has checked the mapping, was " + root.path("confirmed"));
        }
        ColumnMapping.Builder mapping = ColumnMapping.builder();
        object(root.path("columns"), "columns", Set.of())
                .properties()
                .forEach(column -> addColumn(mapping, column.getKey(), column.getValue()));
        if (!root.has("category")) {
            throw new IllegalArgumentException("category must be there, was absent");
        }
        mapping.otherwise(category(root.path("category"), "category"));
        for (JsonNode key : array(root.path("sameItem"), "sameItem")) {
            mapping.sameItem(words(key, "sameItem").toArray(new String[0]));
        }
        return mapping.build();
    }

    private static void addColumn(ColumnMapping.Builder mapping, String header, JsonNode tree) {
        String path = "columns." + header;
        ObjectNode column = object(tree, path, Set.of("holds", "category"));
        CellKind kind = CellKind.find(column.path("holds").asText())
                .orElseThrow(() -> new IllegalArgumentException(
                        path + ".holds must be one of " + KINDS + ", was " + column.path("holds")));
        if (column.has("category")) {
            mapping.column(header, kind, category(column.path("category"), path + ".category"));
        } else {
            mapping.column(header, kind);
        }
    }

    private static ItemCategory category(JsonNode tree, String path) {
        if (tree.isArray() && tree.size() < 2) {
            throw new IllegalArgumentException(path + " must hold two alternatives or more, was " + tree);
        }
        List<String> words = tree.isArray() ? words(tree, path) : List.of(tree.asText());
        return ItemCategory.of(words.stream()
                .map(word -> Category.find(word)
                        .orElseThrow(() ->
                                new IllegalArgumentException(path + " must be one of " + CATEGORIES + ", was " + word)))
                .toArray(Category[]::new));
    }

    private static ObjectNode object(JsonNode tree, String path, Set<String> known) {
        if (!(tree instanceof ObjectNode object)) {
            throw new IllegalArgumentException(path + " must be an object, was " + shown(tree));
        }
        Optional<String> unknown = object.properties().stream()
                .map(property -> property.getKey())
                .filter(name -> !known.isEmpty() && !known.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException(
                    path + " must hold only " + known.stream().sorted().toList() + ", was also " + unknown.get());
        }
        return object;
    }

    private static ArrayNode array(JsonNode tree, String path) {
        if (tree instanceof ArrayNode array) {
            return array;
        }
        throw new IllegalArgumentException(path + " must be an array, was " + shown(tree));
    }

    private static List<String> words(JsonNode tree, String path) {
        return array(tree, path)
                .valueStream()
                .map(word -> {
                    if (!word.isTextual()) {
                        throw new IllegalArgumentException(path + " must hold texts, was " + word);
                    }
                    return word.textValue();
                })
                .toList();
    }

    private static String shown(JsonNode tree) {
        return tree.isMissingNode() ? "absent" : tree.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }
}
