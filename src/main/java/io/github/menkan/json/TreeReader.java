package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value into a tree: numbers as decimals, every property once, within limits that keep a hostile file harmless. What
 * is refused is remembered and skipped, so that the reader can go on behind the value.
 */
final class TreeReader {

    /** Cases nest five deep at most. */
    static final int MAX_DEPTH = 16;

    /** The longest case, in characters. */
    static final int MAX_CHARACTERS = 4_000_000;

    private static final int MAX_DIGITS = 1_000;
    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    /** How deep the parser follows what is skipped: it keeps some bytes for every level. */
    private static final int MAX_SKIPPED_DEPTH = 250_000;

    /** The limits of the parser lie behind those of this class, which does not lose the rest of the file. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_SKIPPED_DEPTH)
                    .maxStringLength(MAX_CHARACTERS)
                    .maxNameLength(MAX_CHARACTERS)
                    .maxNumberLength(MAX_CHARACTERS)
                    .build())
            // names of properties come from strangers: no table of them is kept
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /**
     * What was read.
     *
     * @param node the tree, without what was refused
     * @param refusal the first thing refused
     */
    record Tree(JsonNode node, Optional<RefusedException> refusal) {}

    private final JsonParser parser;
    private final boolean isShort;
    private final long start;
    private @Nullable RefusedException refusal;
    private boolean full;

    private TreeReader(JsonParser parser, boolean isShort) {
        this.parser = parser;
        this.isShort = isShort;
        this.start = isShort ? 0 : parser.currentTokenLocation().getCharOffset();
    }

    /**
     * Reads the value whose first token is the parser's current one, up to its last token.
     *
     * @param parser the parser
     * @param isShort whether all that the parser can read is no longer than a case may be
     */
    static Tree read(JsonParser parser, boolean isShort) throws IOException {
        TreeReader reader = new TreeReader(parser, isShort);
        JsonNode node = reader.value(Path.CASE, 0);
        return new Tree(node, Optional.ofNullable(reader.refusal));
    }

    private JsonNode value(Path path, int depth) throws IOException {
        if (!isShort && parser.currentLocation().getCharOffset() - start > MAX_CHARACTERS) {
            refuse(Path.CASE, "must have at most " + MAX_CHARACTERS + " characters, was longer");
            full = true;
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT, START_ARRAY -> {
                if (depth == MAX_DEPTH) {
                    refuse(path, "must be nested at most " + MAX_DEPTH + " deep, was deeper");
                    parser.skipChildren();
                    yield NullNode.getInstance();
                }
                yield token == JsonToken.START_OBJECT ? object(path, depth) : array(path, depth);
            }
            case VALUE_STRING -> text(path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            default -> NullNode.getInstance();
        };
    }

    private JsonNode object(Path path, int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Path at = full ? Path.CASE : path.property(name);
            parser.nextToken();
            JsonNode value = value(at, depth + 1);
            JsonNode before = full ? object.get(name) : object.putIfAbsent(name, value);
            if (before != null) {
                refuse(at, "must be stated once, was stated twice");
            }
        }
        return object;
    }

    private JsonNode array(Path path, int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode value = value(full ? Path.CASE : path.element(array.size()), depth + 1);
            if (!full) {
                array.add(value);
            }
        }
        return array;
    }

    private JsonNode text(Path path) throws IOException {
        String text = parser.getText();
        if (!Shown.isWellFormed(text)) {
            refuse(path, "must be well-formed text, was \"" + Shown.text(text) + "\" with half of a surrogate pair");
            return NullNode.getInstance();
        }
        return TextNode.valueOf(text);
    }

    private JsonNode number(Path path) throws IOException {
        if (parser.getTextLength() > MAX_DIGITS) {
            refuse(path, "must be a number of at most " + MAX_DIGITS + " digits, was longer");
            return NullNode.getInstance();
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= LONG_DIGITS) {
            return LongNode.valueOf(parser.getLongValue());
        }
        String digits = parser.getText();
        BigDecimal number;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException tooLarge) {
            refuse(path, "must be a number in range, was " + Shown.text(digits));
            return NullNode.getInstance();
        }
        if (number.signum() == 0) {
            // 0E+99999 is nothing too
            return LongNode.valueOf(0);
        }
        boolean fits = number.precision() - (long) number.scale() <= 18
                && number.stripTrailingZeros().scale() <= 0;
        return fits ? LongNode.valueOf(number.longValueExact()) : DecimalNode.valueOf(number);
    }

    private void refuse(Path path, String rule) {
        if (refusal == null) {
            refusal = new RefusedException(path, rule);
        }
    }
}
