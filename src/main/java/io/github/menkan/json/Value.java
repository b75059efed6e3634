package io.github.menkan.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import io.github.menkan.offence.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** One value of a case and where it stands; reads itself as one of the kinds of the case format, or refuses. */
record Value(String path, JsonNode node) {

    private static final List<String> LIMITS = List.of("min", "max");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");
    private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Quantity.UNBOUNDED);
    private static final String COUNT_RULE = "must be a whole number from 0, {\"min\": …, \"max\": …} or null";
    private static final String MONEY_RULE =
            "must be yuan from 0 with at most two decimals, {\"min\": …, \"max\": …} or null";

    RefusedException refused(String rule) {
        return new RefusedException(path, rule + ", was " + Shown.of(node));
    }

    /** A number of things. */
    Quantity quantity() {
        return range(Value::count, COUNT_RULE);
    }

    /** An amount of money, in fen. */
    Quantity money() {
        return range(Value::fen, MONEY_RULE);
    }

    private Quantity range(ToLongFunction<Value> one, String rule) {
        if (node.isNull()) {
            return Quantity.unknown();
        }
        if (!node.isObject()) {
            if (!node.isNumber() && !node.isTextual()) {
                throw refused(rule);
            }
            return Quantity.exactly(one.applyAsLong(this));
        }
        Map<String, Value> limits = object(LIMITS);
        Value least = limits.get("min");
        Value most = limits.get("max");
        long min = least == null ? 0 : one.applyAsLong(least);
        long max = most == null ? Quantity.UNBOUNDED : one.applyAsLong(most);
        if (min > max) {
            throw new RefusedException(
                    path,
                    "must have min not above max, was " + (least == null ? "0" : Shown.of(least.node)) + " above "
                            + (most == null ? "" : Shown.of(most.node)));
        }
        return new Quantity(min, max);
    }

    private long count() {
        if (!node.isNumber()) {
            throw refused("must be a whole number from 0");
        }
        BigDecimal number = node.decimalValue();
        if (number.compareTo(UNBOUNDED) >= 0) {
            throw refused("must be below " + Quantity.UNBOUNDED);
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            throw refused("must be a whole number from 0");
        }
        return number.longValueExact();
    }

    private long fen() {
        if (node.isNumber()) {
            return fen(node.decimalValue());
        }
        if (!node.isTextual() || !DECIMAL.matcher(node.textValue()).matches()) {
            throw refused("must be a number or a decimal string, in yuan from 0 with at most two decimals");
        }
        return fen(new BigDecimal(node.textValue()));
    }

    private long fen(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            throw refused("must be yuan from 0");
        }
        if (yuan.compareTo(UNBOUNDED.movePointLeft(2)) >= 0) {
            throw refused("must be below " + Quantity.UNBOUNDED / 100 + " yuan");
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw refused("must have at most two decimals");
        }
        return Yuan.of(yuan).fen();
    }

    /** A flag. */
    Answer flag() {
        if (node.isNull()) {
            return Answer.UNKNOWN;
        }
        if (!node.isBoolean()) {
            throw refused("must be true, false or null");
        }
        return node.booleanValue() ? Answer.YES : Answer.NO;
    }

    /** Any text. */
    String text() {
        if (!node.isTextual()) {
            throw refused("must be a string");
        }
        return node.textValue();
    }

    /** One of the known words. */
    String word(Collection<String> known) {
        if (node.isTextual() && known.contains(node.textValue())) {
            return node.textValue();
        }
        String hint = node.isTextual() ? Nearest.hint(node.textValue(), known) : "";
        throw new RefusedException(
                path, "must be one of " + String.join(", ", known) + ", was " + Shown.of(node) + hint);
    }

    /** A calendar day. */
    LocalDate date() {
        if (!node.isTextual() || !DATE.matcher(node.textValue()).matches()) {
            throw refused("must be a date such as \"2023-05-01\"");
        }
        try {
            return LocalDate.parse(node.textValue());
        } catch (DateTimeException none) {
            throw refused("must be a date that exists");
        }
    }

    /** The value as the kind of property that an entry of a list has. */
    Object of(Field field) {
        return switch (field.kind()) {
            case QUANTITY -> quantity();
            case QUANTITIES ->
                node.isArray() ? array().stream().map(Value::quantity).toList() : List.of(quantity());
            case MONEY -> money();
            case FLAG -> flag();
            case DATE -> date();
            case WORD -> List.of(word(field.words()));
            case WORDS ->
                node.isArray()
                        ? array().stream().map(one -> one.word(field.words())).toList()
                        : List.of(word(field.words()));
        };
    }

    /** The elements of an array. */
    List<Value> array() {
        if (!node.isArray()) {
            throw refused("must be an array");
        }
        List<Value> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(new Value(Paths.element(path, elements.size()), element));
        }
        return elements;
    }

    /** The properties of an object, in the order of the file, all of them known. */
    Map<String, Value> object(Collection<String> known) {
        if (!node.isObject()) {
            throw refused("must be an object");
        }
        Map<String, Value> properties = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            String name = property.getKey();
            String at = Paths.property(path, name);
            if (!known.contains(name)) {
                throw new RefusedException(
                        at,
                        "must be a known property (" + String.join(", ", known) + "), was \"" + Shown.text(name) + '"'
                                + Nearest.hint(name, known));
            }
            properties.put(name, new Value(at, property.getValue()));
        });
        return properties;
    }

    /** A property of an object that must be there. */
    static Value required(Map<String, Value> properties, String parent, String name) {
        Value value = properties.get(name);
        if (value == null) {
            throw new RefusedException(Paths.property(parent, name), "must be stated, was absent");
        }
        return value;
    }
}
