package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
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

    /** Among so many properties one that is stated twice is found by looking at each. */
    private static final int FEW = 16;

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
     * @param value the tree, without what was refused
     * @param refusal the first thing refused
     */
    record Tree(Value value, @Nullable RefusedException refusal) {}

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
        Value value = Value.root();
        reader.read(value, 0);
        return new Tree(value, reader.refusal);
    }

    private void read(Value value, int depth) throws IOException {
        if (!isShort && parser.currentLocation().getCharOffset() - start > MAX_CHARACTERS) {
            refuse(new RefusedException("", "must have at most " + MAX_CHARACTERS + " characters, was longer"));
            full = true;
        }
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            if (depth == MAX_DEPTH) {
                refuse(new RefusedException(value.path(), "must be nested at most " + MAX_DEPTH + " deep, was deeper"));
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                object(value, depth);
            } else {
                array(value, depth);
            }
        } else if (token.isBoolean()) {
            value.be(token);
        } else if (token != JsonToken.VALUE_NULL) {
            try {
                scalar(value, token);
            } catch (RefusedException refused) {
                refuse(refused);
            }
        }
    }

    private void object(Value object, int depth) throws IOException {
        object.be(JsonToken.START_OBJECT);
        Set<String> names = Set.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Value property = object.property(parser.currentName());
            parser.nextToken();
            read(property, depth + 1);
            if (full) {
                continue;
            }
            if (object.size() == FEW) {
                names = new HashSet<>();
                for (Value before = object.first(); before != null; before = before.next()) {
                    names.add(before.name());
                }
            }
            boolean isNew = object.size() < FEW ? object.find(property.name()) == null : names.add(property.name());
            if (isNew) {
                object.add(property);
            } else {
                refuse(new RefusedException(property.path(), "must be stated once, was stated twice"));
            }
        }
    }

    private void array(Value array, int depth) throws IOException {
        array.be(JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Value element = array.element();
            read(element, depth + 1);
            if (!full) {
                array.add(element);
            }
        }
    }

    private void scalar(Value value, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            value.be(parser.getText());
        } else if (token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= Node.LONG_DIGITS) {
            value.be(parser.getLongValue());
        } else {
            value.beNumber(parser.getText());
        }
    }

    private void refuse(RefusedException refused) {
        if (refusal == null) {
            refusal = refused;
        }
    }
}
