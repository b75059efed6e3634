package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes facts of a known case unknown, or known only within a range that holds the fact. */
final class Veil {

    private static final int MOST = 5;

    private final Dice dice;
    private final double share;
    private int veiled;

    Veil(Dice dice, double share) {
        this.dice = dice;
        this.share = share;
    }

    /** Veils facts of the case; the flags are those it may leave unstated, the protected ones stay as they are. */
    void over(Map<String, Object> facts, List<String> flags, Set<String> untouched) {
        properties(facts, untouched);
        for (String flag : flags) {
            if (!untouched.contains(flag) && !facts.containsKey(flag) && dice.chance(share / 10) && veiled < MOST) {
                facts.put(flag, null);
                veiled++;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void properties(Map<String, Object> map, Set<String> untouched) {
        for (String name : List.copyOf(map.keySet())) {
            Object value = map.get(name);
            if (untouched.contains(name)) {
                continue;
            }
            if (Recipe.NESTED.contains(name)) {
                properties((Map<String, Object>) value, untouched);
            } else if (value instanceof List<?> list && !name.equals("disclosed")) {
                list.forEach(entry -> entry((Map<String, Object>) entry, untouched));
            } else if (hides()) {
                map.put(name, hidden(name, value));
            }
        }
    }

    /** What an entry says of the overlap holds for known numbers only, so it is withdrawn when they are veiled. */
    private void entry(Map<String, Object> entry, Set<String> untouched) {
        int before = veiled;
        if (entry.get("disclosed") instanceof List<?> recipients && !untouched.contains("disclosed")) {
            List<Object> each = new ArrayList<>();
            recipients.forEach(items -> each.add(hides() ? hidden("disclosed", items) : items));
            entry.put("disclosed", each);
        }
        for (String name : List.copyOf(entry.keySet())) {
            Object value = entry.get(name);
            boolean leaf = !(value instanceof List<?>) && !name.equals("on") && !name.equals("disclosedDistinct");
            if (leaf && !untouched.contains(name) && hides()) {
                entry.put(name, name.equals("category") ? unsettled(entry) : hidden(name, value));
            }
        }
        if (entry.containsKey("obtained") && entry.containsKey("disclosed") && hides()) {
            entry.put("disclosedDistinct", null);
        } else if (veiled > before) {
            entry.remove("disclosedDistinct");
        }
    }

    /** No class at all, or for what is no leak also one of two. */
    private Object unsettled(Map<String, Object> entry) {
        String fact = (String) entry.get("category");
        String other = dice.pick("ordinary", "face", "credit");
        return entry.containsKey("count") || fact.equals(other) || dice.chance(0.5)
                ? "unclassified"
                : new ArrayList<Object>(List.of(fact, other));
    }

    private boolean hides() {
        boolean hides = veiled < MOST && dice.chance(share);
        veiled += hides ? 1 : 0;
        return hides;
    }

    private Object hidden(String name, Object value) {
        boolean money = Facts.MONEY.contains(name);
        if ((!money && !Facts.QUANTITIES.contains(name)) || dice.chance(0.3)) {
            return null;
        }
        BigDecimal fact = Facts.yuan(value, name);
        BigDecimal least = fact;
        BigDecimal most = fact;
        if (dice.chance(0.6)) {
            least = fact.subtract(fact.multiply(BigDecimal.valueOf(dice.between(0, 100), 2)));
        } else if (dice.chance(0.5)) {
            least = fact.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
        }
        if (dice.chance(0.6)) {
            most = fact.multiply(BigDecimal.valueOf(dice.between(100, 1200), 2));
        } else if (dice.chance(0.5)) {
            most = fact.add(BigDecimal.ONE);
        }
        Map<String, Object> range = new LinkedHashMap<>();
        if (dice.chance(0.8)) {
            range.put("min", money ? dice.written(least) : (Object) least.longValue());
        }
        if (dice.chance(0.8) || range.isEmpty()) {
            range.put("max", money ? dice.written(most) : (Object) most.longValue());
        }
        return range;
    }
}
