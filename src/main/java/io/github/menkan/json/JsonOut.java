package io.github.menkan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.menkan.Answer;
import io.github.menkan.Language;
import io.github.menkan.Ratio;
import io.github.menkan.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Answers as they are written, in UTF-8: the properties of objects one after the other, sentences in one language. */
final class JsonOut {

    /** The most bytes of one character: an escape. */
    private static final int MOST = 6;

    private static final String ESCAPED = "\"\\\b\t\n\f\r";
    private static final String ESCAPES = "\"\\btnfr";
    private static final String DIGITS = "0123456789ABCDEF";

    private final Language language;
    private byte[] bytes;
    private int size;

    /** Nothing as yet, with room for so many bytes to begin with. */
    JsonOut(Language language, int room) {
        this.language = language;
        this.bytes = new byte[room];
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, UTF_8);
    }

    /** Adds what stands in no text: signs, digits, words of JSON and names that need no escape. */
    @SuppressWarnings("deprecation") // takes the characters for bytes, which they are
    JsonOut raw(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, size);
        size += ascii.length();
        return this;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private void add(char sign) {
        reserve(1);
        bytes[size++] = (byte) sign;
    }

    /** A comma, unless an object or an array has just begun. */
    private void separate() {
        if (size > 0 && bytes[size - 1] != '{' && bytes[size - 1] != '[') {
            add(',');
        }
    }

    private void name(String name) {
        separate();
        add('"');
        raw(name);
        raw("\":");
    }

    private void text(String text) {
        reserve(MOST * text.length() + 2);
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800 && !Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                to[at++] = (byte) c;
            } else {
                int point = text.codePointAt(i);
                at = rare(point, at);
                i += Character.charCount(point) - 1;
            }
        }
        to[at++] = '"';
        size = at;
    }

    /** A character that is escaped or is not written in one byte or three. */
    private int rare(int point, int at) {
        int escape = ESCAPED.indexOf(point);
        String written = escape >= 0
                ? "\\" + ESCAPES.charAt(escape)
                : point < ' ' ? "\\u00" + (point >> 4) + DIGITS.charAt(point & 0xF) : Character.toString(point);
        byte[] all = written.getBytes(UTF_8);
        System.arraycopy(all, 0, bytes, at, all.length);
        return at + all.length;
    }

    JsonOut put(String name, String value) {
        name(name);
        text(value);
        return this;
    }

    JsonOut put(String name, Wording value) {
        return put(name, value.in(language));
    }

    JsonOut put(String name, Optional<Wording> value) {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    JsonOut put(String name, Enum<?> value) {
        return put(name, value.name());
    }

    JsonOut put(String name, boolean value) {
        return number(name, value ? "true" : "false");
    }

    JsonOut put(String name, Answer value) {
        return switch (value) {
            case YES -> put(name, true);
            case NO -> put(name, false);
            case UNKNOWN -> putNull(name);
        };
    }

    JsonOut put(String name, long value) {
        return number(name, Long.toString(value));
    }

    /** A number as it is written. */
    JsonOut number(String name, String value) {
        name(name);
        return raw(value);
    }

    JsonOut put(String name, Ratio value) {
        return put(name, value.toString());
    }

    /** A fraction that may be without limit. */
    JsonOut limit(String name, Optional<Ratio> value) {
        return value.isPresent() ? put(name, value.get()) : put(name, "unlimited");
    }

    JsonOut put(String name, OptionalInt value) {
        return value.isPresent() ? put(name, value.getAsInt()) : putNull(name);
    }

    JsonOut putNull(String name) {
        return number(name, "null");
    }

    JsonOut object(String name, Consumer<JsonOut> properties) {
        name(name);
        return object(properties);
    }

    JsonOut object(Consumer<JsonOut> properties) {
        add('{');
        properties.accept(this);
        add('}');
        return this;
    }

    /** An array of objects. */
    <T> JsonOut objects(String name, List<T> values, Consumer<? super T> properties) {
        name(name);
        add('[');
        for (int i = 0; i < values.size(); i++) {
            separate();
            add('{');
            properties.accept(values.get(i));
            add('}');
        }
        add(']');
        return this;
    }

    JsonOut texts(String name, List<String> values) {
        name(name);
        add('[');
        for (int i = 0; i < values.size(); i++) {
            separate();
            text(values.get(i));
        }
        add(']');
        return this;
    }

    JsonOut wordings(String name, List<Wording> values) {
        name(name);
        add('[');
        for (int i = 0; i < values.size(); i++) {
            separate();
            text(values.get(i).in(language));
        }
        add(']');
        return this;
    }

    /** What was read, as it was read. */
    JsonOut tree(String name, JsonNode tree) {
        name(name);
        tree(tree);
        return this;
    }

    private void tree(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                add('{');
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    separate();
                    text(property.getKey());
                    add(':');
                    tree(property.getValue());
                }
                add('}');
            }
            case ARRAY -> {
                add('[');
                for (JsonNode element : node) {
                    separate();
                    tree(element);
                }
                add(']');
            }
            case STRING -> text(node.textValue());
            case NUMBER ->
                raw(node.isLong() ? node.asText() : node.decimalValue().toString());
            case BOOLEAN -> raw(node.asText());
            default -> raw("null");
        }
    }
}
