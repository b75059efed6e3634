package io.github.menkan.json;

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
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One value of a case; reads itself as one of the kinds of the case format, or refuses. */
final class Value extends Node {

    private static final List<String> LIMITS = List.of("min", "max");
    private static final String DATE_RULE = "must be a date such as \"2023-05-01\"";
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");
    private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Quantity.UNBOUNDED);
    private static final BigDecimal UNBOUNDED_YUAN = UNBOUNDED.movePointLeft(2);
    private static final String COUNT_RULE = "must be a whole number from 0, {\"min\": …, \"max\": …} or null";
    private static final String MONEY_RULE =
            "must be yuan from 0 with at most two decimals, {\"min\": …, \"max\": …} or null";

    Value(@Nullable Node parent, String name, int index) {
        super(parent, name, index);
    }

    /** A case, of which nothing is known. */
    static Value root() {
        return new Value(null, "", -1);
    }

    /** A property of this value, which is null and not yet added to it. */
    Value property(String name) {
        return new Value(this, name, -1);
    }

    /** The next element of this value, which is null and not yet added to it. */
    Value element() {
        return new Value(this, "", size());
    }

    RefusedException refused(String rule) {
        return new RefusedException(path(), rule + ", was " + shown());
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
        if (isNull()) {
            return Quantity.unknown();
        }
        if (!isObject()) {
            if (!isNumber() && !isText()) {
                throw refused(rule);
            }
            return Quantity.exactly(one.applyAsLong(this));
        }
        checkObject(LIMITS);
        Value least = find("min");
        Value most = find("max");
        long min = least == null ? 0 : one.applyAsLong(least);
        long max = most == null ? Quantity.UNBOUNDED : one.applyAsLong(most);
        if (min > max) {
            throw new RefusedException(
                    path(),
                    "must have min not above max, was " + (least == null ? "0" : least.shown()) + " above "
                            + (most == null ? "" : most.shown()));
        }
        return new Quantity(min, max);
    }

    private long count() {
        if (!isNumber()) {
            throw refused("must be a whole number from 0");
        }
        if (isSmall()) {
            return whole();
        }
        BigDecimal number = decimal();
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
        return isWhole() && whole() >= 0 && whole() < Quantity.UNBOUNDED / 100;
    }

    private long fen() {
        if (isSmall()) {
            return whole() * 100;
        }
        if (isNumber()) {
            return fen(decimal());
        }
        long plain = plainFen(words());
        if (plain >= 0) {
            return plain;
        }
        if (!DECIMAL.matcher(words()).matches()) {
            throw refused("must be a number or a decimal string, in yuan from 0 with at most two decimals");
        }
        return fen(new BigDecimal(words()));
    }

    /** The fen of a decimal of a few digits that has at most two decimals: mostly it is; else -1. */
    private static long plainFen(String yuan) {
        int point = yuan.indexOf('.') < 0 ? yuan.length() : yuan.indexOf('.');
        int decimals = Math.max(0, yuan.length() - point - 1);
        if (point == 0 || point > 12 || decimals > 2 || point == yuan.length() - 1) {
            return -1;
        }
        long digits = 0;
        for (int i = 0; i < yuan.length(); i++) {
            int digit = yuan.charAt(i) - '0';
            if (i != point && (digit < 0 || digit > 9)) {
                return -1;
            }
            digits = i == point ? digits : digits * 10 + digit;
        }
        return decimals == 2 ? digits : decimals == 1 ? digits * 10 : digits * 100;
    }

    private long fen(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            throw refused("must be yuan from 0");
        }
        if (yuan.compareTo(UNBOUNDED_YUAN) >= 0) {
            throw refused("must be below " + Quantity.UNBOUNDED / 100 + " yuan");
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw refused("must have at most two decimals");
        }
        return Yuan.of(yuan).fen();
    }

    /** A flag. */
    Answer flag() {
        if (isNull()) {
            return Answer.UNKNOWN;
        }
        if (!isFlag()) {
            throw refused("must be true, false or null");
        }
        return isTrue() ? Answer.YES : Answer.NO;
    }

    /** Any text. */
    String text() {
        if (!isText()) {
            throw refused("must be a string");
        }
        return words();
    }

    /** One of the known words. */
    String word(Collection<String> known) {
        if (isText() && known.contains(words())) {
            return words();
        }
        String hint = isText() ? Nearest.hint(words(), known) : "";
        throw new RefusedException(path(), "must be one of " + String.join(", ", known) + ", was " + shown() + hint);
    }

    /** A calendar day. */
    LocalDate date() {
        String day = words();
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
            case QUANTITIES -> isArray() ? array().stream().map(Value::quantity).toList() : List.of(quantity());
            case MONEY -> money();
            case FLAG -> flag();
            case DATE -> date();
            case WORD -> List.of(word(field.words()));
            case WORDS ->
                isArray()
                        ? array().stream().map(one -> one.word(field.words())).toList()
                        : List.of(word(field.words()));
        };
    }

    /** The elements of an array. */
    List<Value> array() {
        if (!isArray()) {
            throw refused("must be an array");
        }
        List<Value> elements = new ArrayList<>(size());
        for (Value element = first(); element != null; element = element.next()) {
            elements.add(element);
        }
        return elements;
    }

    /** Refuses what is no object, and any property of it that is not known. */
    void checkObject(Collection<String> known) {
        if (!isObject()) {
            throw refused("must be an object");
        }
        for (Value property = first(); property != null; property = property.next()) {
            String name = property.name();
            if (!known.contains(name)) {
                throw new RefusedException(
                        property.path(),
                        "must be a known property (" + String.join(", ", known) + "), was \"" + Shown.text(name) + '"'
                                + Nearest.hint(name, known));
            }
        }
    }

    /** A property of an object that must be there. */
    Value required(String property) {
        Value found = find(property);
        if (found == null) {
            throw new RefusedException(path(property), "must be stated, was absent");
        }
        return found;
    }
}
