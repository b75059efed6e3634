package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One completion of a case at random, found without the oracle's own candidates. */
final class RandomCompletion {

    private static final List<String> CLASSES = List.of("ordinary", "face", "credit");

    private final Dice dice;

    RandomCompletion(Dice dice) {
        this.dice = dice;
    }

    Map<String, Object> of(Map<String, ?> facts) {
        Map<String, Object> filled = new LinkedHashMap<>();
        facts.forEach((name, value) -> filled.put(name, value(name, value)));
        filled.values().removeIf(value -> value == Open.OPEN);
        return filled;
    }

    private enum Open {
        OPEN
    }

    @SuppressWarnings("unchecked")
    private Object value(String name, Object value) {
        if (Recipe.SETTLED.contains(name) || name.equals("on")) {
            return value;
        }
        if (name.equals("category")) {
            if (value instanceof List<?> words) {
                return dice.pick(words);
            }
            return value.equals("unclassified") ? dice.pick(CLASSES) : value;
        }
        if (name.equals("disclosedDistinct") && value == null) {
            return Open.OPEN;
        }
        if (value instanceof List<?> list) {
            List<Object> filled = new ArrayList<>();
            for (Object element : list) {
                boolean entry = element instanceof Map<?, ?> && !name.equals("disclosed");
                filled.add(entry ? of((Map<String, Object>) element) : value(name, element));
            }
            return filled;
        }
        if (Recipe.NESTED.contains(name) && value != null) {
            return of((Map<String, Object>) value);
        }
        if (value != null && !(value instanceof Map<?, ?>)) {
            return value;
        }
        if (Facts.MONEY.contains(name)) {
            return BigDecimal.valueOf(number(value, name, 100), 2);
        }
        return Facts.QUANTITIES.contains(name) ? (Object) number(value, name, 1) : (Object) dice.chance(0.5);
    }

    /** A number of the range in the small unit, its ends often. */
    private long number(Object value, String name, long units) {
        Map<?, ?> range = value == null ? Map.of() : (Map<?, ?>) value;
        long min = end(range.get("min"), name, units, 0);
        long most = Math.max(min, dice.pick(10L, 3_000L, 60_000L, 1_000_000L) * units);
        long max = end(range.get("max"), name, units, most);
        return dice.pick(min, max, dice.between(min, max), Math.min(max, min + 1));
    }

    private static long end(Object end, String name, long units, long otherwise) {
        return end == null
                ? otherwise
                : Facts.yuan(end, name).multiply(BigDecimal.valueOf(units)).longValueExact();
    }
}
