package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a value of a case holds, and where it stands, which is written out only for a message. Not safe for use by several threads while it is built. */
abstract sealed class Node permits Value {

    private static final int MAX_DIGITS = 1_000;
    /** So many digits always fit a long. */
    static final int LONG_DIGITS = 18;

    private final @Nullable Node parent;
    private final String name;
    private int index;

    /** The token with which it begins in JSON. */
    private JsonToken kind = JsonToken.VALUE_NULL;

    private long whole;
    /** The text, or a number that is no long. */
    private Object content = "";

    private @Nullable Value first;
    private @Nullable Value last;
    private @Nullable Value next;
    private int size;

    Node(@Nullable Node parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** Adds a property or an element behind the others. */
    void add(Value child) {
        if (last == null) {
            first = child;
        } else {
            ((Node) last).next = child;
        }
        last = child;
        size++;
    }

    /** The property of a name, or the element of an index, which is added where there is none; null where this is something else. */
    @Nullable
    Value at(Object step) {
        JsonToken needed = step instanceof String ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
        if (kind != needed && kind != JsonToken.NOT_AVAILABLE) {
            return null;
        }
        kind = needed;
        String of = step instanceof String property ? property : "";
        int place = step instanceof Integer element ? element : -1;
        if (place < 0 && !(step instanceof String)) {
            throw new IllegalArgumentException("path must hold names and indexes from 0, was " + step);
        }
        Value before = null;
        for (Value child = first; child != null && ((Node) child).index <= place; child = child.next()) {
            if (((Node) child).index == place && child.name().equals(of)) {
                return child;
            }
            before = child;
        }
        Value added = new Value(this, of, place);
        ((Node) added).kind = JsonToken.NOT_AVAILABLE;
        Node link = before;
        if (link == null) {
            ((Node) added).next = first;
            first = added;
        } else {
            ((Node) added).next = link.next;
            link.next = added;
        }
        return added;
    }

    /** Takes a value as it is; false where there is one. */
    boolean state(@Nullable Object value) {
        if (kind != JsonToken.NOT_AVAILABLE) {
            return false;
        }
        if (value == null) {
            kind = JsonToken.VALUE_NULL;
        } else if (value instanceof Boolean flag) {
            kind = flag ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
        } else if (value instanceof Long number) {
            be(number);
        } else if (value instanceof List<?> texts) {
            for (int i = 0; i < texts.size(); i++) {
                Objects.requireNonNull(at(i)).state(texts.get(i));
            }
        } else if (value instanceof String || value instanceof BigDecimal) {
            kind = value instanceof String ? JsonToken.VALUE_STRING : JsonToken.VALUE_NUMBER_FLOAT;
            content = value;
        } else {
            throw new IllegalArgumentException(
                    "value must be a text, a Long, a BigDecimal, a Boolean or a list of texts, was " + value);
        }
        return true;
    }

    /** Numbers the elements as they stand, and refuses texts and numbers that were taken as they are as they are refused elsewhere. */
    void settle() {
        int place = 0;
        for (Value child = first; child != null; child = child.next()) {
            Node one = child;
            one.index = one.index < 0 ? -1 : place++;
            if (one.isText()) {
                one.be(one.words());
            } else if (one.isNumber() && !one.isWhole()) {
                one.beNumber(one.content.toString());
            } else {
                one.settle();
            }
        }
        size = place;
    }

    /** Makes it an object, an array, true or false. */
    void be(JsonToken token) {
        kind = token;
    }

    void be(String text) {
        if (!Shown.isWellFormed(text)) {
            throw new RefusedException(
                    path(), "must be well-formed text, was \"" + Shown.text(text) + "\" with half of a surrogate pair");
        }
        kind = JsonToken.VALUE_STRING;
        content = text;
    }

    void be(long number) {
        kind = JsonToken.VALUE_NUMBER_INT;
        whole = number;
    }

    /** Makes it a number, which is kept by value: {@code 5.0} and {@code 5e0} are the same long. */
    void beNumber(String digits) {
        if (digits.length() > MAX_DIGITS) {
            throw new RefusedException(path(), "must be a number of at most " + MAX_DIGITS + " digits, was longer");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException tooLarge) {
            throw new RefusedException(path(), "must be a number in range, was " + Shown.text(digits));
        }
        // 0E+99999 is nothing too
        boolean fits = number.signum() == 0
                || (number.precision() - (long) number.scale() <= LONG_DIGITS
                        && number.stripTrailingZeros().scale() <= 0);
        if (fits) {
            be(number.signum() == 0 ? 0 : number.longValueExact());
        } else {
            kind = JsonToken.VALUE_NUMBER_FLOAT;
            content = number;
        }
    }

    String name() {
        return name;
    }

    /** How many properties or elements it has. */
    int size() {
        return size;
    }

    /** Its first property or element. */
    @Nullable
    Value first() {
        return first;
    }

    /** The property or the element behind it. */
    @Nullable
    Value next() {
        return next;
    }

    /** A property of an object. */
    @Nullable
    Value find(String property) {
        for (Value child = first; child != null; child = child.next()) {
            if (child.name().equals(property)) {
                return child;
            }
        }
        return null;
    }

    /** Such as {@code information[0].category}; empty for the case itself. */
    String path() {
        if (parent == null) {
            return "";
        }
        return index >= 0 ? parent.path() + "[" + index + "]" : parent.path(name);
    }

    /** Where a property of it stands, or would. */
    String path(String property) {
        String before = path();
        String shown = Shown.text(property);
        if (!isPlain(property)) {
            return before + "[\"" + shown + "\"]";
        }
        return before.isEmpty() ? shown : before + "." + shown;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && (c < '0' || c > '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    boolean isObject() {
        return kind == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return kind == JsonToken.START_ARRAY;
    }

    boolean isNull() {
        return kind == JsonToken.VALUE_NULL;
    }

    boolean isTrue() {
        return kind == JsonToken.VALUE_TRUE;
    }

    boolean isFlag() {
        return kind == JsonToken.VALUE_TRUE || kind == JsonToken.VALUE_FALSE;
    }

    boolean isText() {
        return kind == JsonToken.VALUE_STRING;
    }

    /** As messages show it. */
    String shown() {
        if (isText()) {
            return '"' + Shown.text(words()) + '"';
        }
        if (isArray()) {
            return first == null ? "[]" : "an array";
        }
        if (isObject()) {
            return first == null ? "{}" : "an object";
        }
        return Shown.text(node().asText());
    }

    /** As a tree of Jackson's. */
    JsonNode node() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (isText()) {
            return nodes.textNode(words());
        }
        if (isNumber()) {
            return isWhole() ? nodes.numberNode(whole) : nodes.numberNode(decimal());
        }
        if (isFlag()) {
            return nodes.booleanNode(isTrue());
        }
        if (!isArray()) {
            return isObject() ? object() : nodes.nullNode();
        }
        ArrayNode array = nodes.arrayNode();
        for (Value child = first; child != null; child = child.next()) {
            array.add(child.node());
        }
        return array;
    }

    ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Value child = first; child != null; child = child.next()) {
            object.set(child.name(), child.node());
        }
        return object;
    }

    boolean isNumber() {
        return isWhole() || kind == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** Whether it is a whole number that fits a long by far. */
    boolean isWhole() {
        return kind == JsonToken.VALUE_NUMBER_INT;
    }

    /** The number that is whole. */
    long whole() {
        return whole;
    }

    BigDecimal decimal() {
        return isWhole() ? BigDecimal.valueOf(whole) : (BigDecimal) content;
    }

    /** The text where it is text, else empty. */
    String words() {
        return isText() ? (String) content : "";
    }
}
