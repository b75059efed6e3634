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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** One value of a case and where it stands; reads itself as one of the kinds of the case format, or refuses. */
record Value(Path path, JsonNode node) {

    private static final List<String> LIMITS = List.of("min", "max");
    private static final String DATE_RULE = "must be a date such as \"2023-05-01\"";
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
        checkObject(LIMITS);
        Optional<Value> least = find("min");
        Optional<Value> most = find("max");
        long min = least.isEmpty() ? 0 : one.applyAsLong(least.get());
        long max = most.isEmpty() ? Quantity.UNBOUNDED : one.applyAsLong(most.get());
        if (min > max) {
            throw new RefusedException(
                    path,
                    "must have min not above max, was "
                            + least.map(value -> Shown.of(value.node)).orElse("0") + " above "
                            + most.map(value -> Shown.of(value.node)).orElse(""));
        }
        return new Quantity(min, max);
    }

    private long count() {
        if (!node.isNumber()) {
            throw refused("must be a whole number from 0");
        }
        if (isSmall()) {
            return node.longValue();
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

    /** Whether it is a whole number from 0 that is in bounds even as yuan: mostly it is, and needs no decimals. */
    private boolean isSmall() {
        return node.isLong() && node.longValue() >= 0 && node.longValue() < Quantity.UNBOUNDED / 100;
    }

    private long fen() {
        if (isSmall()) {
            return node.longValue() * 100;
        }
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
        String day = node.isTextual() ? node.textValue() : "";
        if (day.length() != 10 || day.charAt(4) != '-' || day.charAt(7) != '-') {
            throw refused(DATE_RULE);
        }
        int year = digits(day, 0, 4);
        int month = digits(day, 5, 7);
        int dayOfMonth = digits(day, 8, 10);
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException none) {
            throw refused("must be a date that exists");
        }
    }

    private int digits(String day, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = day.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw refused(DATE_RULE);
            }
            number = number * 10 + digit;
        }
        return number;
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
            elements.add(new Value(path.element(elements.size()), element));
        }
        return elements;
    }

    /** Refuses what is no object, and any property of it that is not known. */
    void checkObject(Collection<String> known) {
        if (!node.isObject()) {
            throw refused("must be an object");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            if (!known.contains(name)) {
                throw new RefusedException(
                        path.property(name),
                        "must be a known property (" + String.join(", ", known) + "), was \"" + Shown.text(name) + '"'
                                + Nearest.hint(name, known));
            }
        }
    }

    /** A property of an object. */
    Optional<Value> find(String name) {
        JsonNode value = node.get(name);
        return value == null ? Optional.empty() : Optional.of(new Value(path.property(name), value));
    }

    /** A property of an object that must be there. */
    Value required(String name) {
        return find(name).orElseThrow(() -> new RefusedException(path.property(name), "must be stated, was absent"));
    }
}
