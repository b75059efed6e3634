package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The completions of a case: every unknown fact replaced, in every combination, by values from its range that matter.
 *
 * <p>A quantity or an amount takes both ends of its range and each bound of the law inside the range with its
 * neighbours; a flag takes both values; a class that is not established takes each class. When the combinations grow
 * too many, bounds inside a range are dropped, never its ends.
 */
final class Completions {

    private static final int SENSIBLE = 1_000;
    private static final int TOO_MANY = 1 << 18;
    private static final BigDecimal WITHOUT_END = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** These hold no fact of the case, or one that is always known. */
    private static final Set<String> SETTLED =
            Set.of("id", "offence", "committed", "judged", "region", "subject", "on");

    private final String offence;

    private final Map<String, Object> facts;
    private final List<Slot> slots = new ArrayList<>();

    private Completions(Map<String, ?> facts) {
        this.facts = copy(facts);
        this.offence = String.valueOf(facts.get("offence"));
        collect(this.facts);
        openByTheFormat(new Facts(facts));
        shrink();
    }

    /** What is not stated and nevertheless not denied. */
    private void openByTheFormat(Facts facts) {
        if (offence.equals("personal-information") && PersonalInformationLaw.onDutyIncomeIsOpen(facts)) {
            slots.add(range(
                    value -> this.facts.put("onDutyIncome", value),
                    null,
                    endsOf(this.facts, "illegalIncome"),
                    FEN,
                    Bounds.money(offence, "onDutyIncome")));
        }
        if (offence.equals("theft") && TheftLaw.oneYearCountIsOpen(facts)) {
            add(value -> this.facts.put(TheftLaw.WITHIN_ONE_YEAR, value), "half", "all");
        }
        if (offence.equals("theft") && Relics.valueIsOpen(facts)) {
            open(this.facts, "relicValue", null, value -> this.facts.put("relicValue", value));
        }
        if (offence.equals("concealment") && ConcealmentLaw.convictionIsOpen(facts)) {
            add(value -> this.facts.put("warrantsConviction", value), false, true);
        }
    }

    static Completions of(Map<String, ?> facts) {
        return new Completions(facts);
    }

    boolean nothingOpen() {
        return slots.isEmpty();
    }

    /** Hands the completions to the visitor until it wants no more; it is the same map each time. */
    void forEach(Predicate<Map<String, Object>> visitor) {
        slots.forEach(slot -> slot.set(1));
        if (!visitor.test(facts)) {
            return;
        }
        slots.forEach(slot -> slot.set(0));
        int[] at = new int[slots.size()];
        while (visitor.test(facts)) {
            int i = at.length - 1;
            while (i >= 0 && at[i] + 1 == slots.get(i).values.size()) {
                at[i] = 0;
                slots.get(i).set(0);
                i--;
            }
            if (i < 0) {
                return;
            }
            at[i]++;
            slots.get(i).set(at[i]);
        }
    }

    /** One unknown fact: where its value goes, and the values it takes, the first {@code ends} of them always. */
    private static final class Slot {

        private final Consumer<Object> place;
        private final List<Object> values;
        private final int ends;

        Slot(Consumer<Object> place, List<Object> values, int ends) {
            this.place = place;
            this.values = values;
            this.ends = ends;
        }

        void set(int index) {
            place.accept(values.get(Math.min(index, values.size() - 1)));
        }

        boolean canShrink() {
            return values.size() > ends;
        }
    }

    private void add(Consumer<Object> place, Object... values) {
        slots.add(new Slot(place, List.of(values), values.length));
    }

    private void collect(Map<String, Object> map) {
        Facts part = new Facts(map);
        if (PersonalInformationLaw.overlapIsOpen(part)) {
            String least = PersonalInformationLaw.overlapIsUnknown(part) ? "none" : "lowest";
            add(value -> map.put("disclosedDistinct", value), "highest", least);
        }
        if (PersonalInformationLaw.countedDisclosedIsOpen(part)) {
            add(value -> map.put("countedDisclosed", value), "none", "all", "one", "all but one");
        }
        for (String name : List.copyOf(map.keySet())) {
            collect(map, name, map.get(name));
        }
    }

    @SuppressWarnings("unchecked")
    private void collect(Map<String, Object> map, String name, Object value) {
        if (SETTLED.contains(name) || (name.equals("disclosedDistinct") && value == null)) {
            return;
        }
        if (name.equals("category")) {
            if ("unclassified".equals(value)) {
                add(each -> map.put(name, each), "ordinary", "location-track", "lodging");
            } else if (value instanceof List<?> words) {
                add(each -> map.put(name, each), words.toArray());
            }
        } else if (Recipe.NESTED.contains(name) && value != null) {
            collect((Map<String, Object>) value);
        } else if (value instanceof List<?>) {
            List<Object> list = (List<Object>) value;
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                if (name.equals("disclosed")) {
                    open(map, name, list.get(i), each -> list.set(index, each));
                } else {
                    collect((Map<String, Object>) list.get(i));
                }
            }
        } else {
            open(map, name, value, each -> map.put(name, each));
        }
    }

    private void open(Map<String, Object> map, String name, Object value, Consumer<Object> place) {
        if (value != null && !(value instanceof Map<?, ?>)) {
            return;
        }
        if (Facts.MONEY.contains(name)) {
            slots.add(range(place, value, endsOf(map, related(name)), FEN, Bounds.money(offence, name)));
        } else if (Facts.QUANTITIES.contains(name)) {
            // one item disclosed, or not one, is what the route of Art. 6 turns on
            List<BigDecimal> always = new ArrayList<>(endsOf(map, related(name)));
            if (name.equals("disclosed") || name.equals("countedDisclosed")) {
                always.add(BigDecimal.ONE);
            }
            slots.add(range(place, value, always, BigDecimal.ONE, Bounds.quantity(offence, name)));
        } else if (value == null) {
            add(place, false, true);
        } else {
            throw new IllegalArgumentException(name + " must be a flag, was " + value);
        }
    }

    /** These are a whole and its part, so each must be able to take the other's ends. */
    private static String related(String name) {
        return switch (name) {
            case "illegalIncome" -> "onDutyIncome";
            case "onDutyIncome" -> "illegalIncome";
            case "counted" -> "countedDisclosed";
            case "countedDisclosed" -> "counted";
            default -> "";
        };
    }

    private static List<BigDecimal> endsOf(Map<String, Object> map, String name) {
        Object value = map.get(name);
        if (!map.containsKey(name)) {
            return List.of();
        }
        return value == null || value instanceof Map<?, ?>
                ? List.of(end(value, "min", BigDecimal.ZERO), end(value, "max", WITHOUT_END))
                : List.of(Facts.yuan(value, name));
    }

    private static BigDecimal end(Object range, String name, BigDecimal otherwise) {
        Object end = range instanceof Map<?, ?> map ? map.get(name) : null;
        return end == null ? otherwise : Facts.yuan(end, name);
    }

    private static Slot range(
            Consumer<Object> place, Object range, List<BigDecimal> always, BigDecimal unit, long[] bounds) {
        BigDecimal min = end(range, "min", BigDecimal.ZERO);
        BigDecimal max = end(range, "max", WITHOUT_END.max(min));
        List<Object> values = new ArrayList<>();
        values.add(min);
        if (max.compareTo(min) > 0) {
            values.add(max);
        }
        always.stream()
                .filter(value -> value.compareTo(min) > 0 && value.compareTo(max) < 0)
                .forEach(values::add);
        int ends = values.size();
        TreeSet<BigDecimal> inside = new TreeSet<>();
        for (long bound : bounds) {
            BigDecimal at = BigDecimal.valueOf(bound);
            inside.add(at.subtract(unit));
            inside.add(at);
            inside.add(at.add(unit));
        }
        inside.stream()
                .filter(value -> value.compareTo(min) > 0 && value.compareTo(max) < 0)
                .forEach(values::add);
        return new Slot(place, values, ends);
    }

    private void shrink() {
        while (product() > SENSIBLE) {
            Slot longest = null;
            for (Slot slot : slots) {
                if (slot.canShrink() && (longest == null || slot.values.size() > longest.values.size())) {
                    longest = slot;
                }
            }
            if (longest == null) {
                break;
            }
            longest.values.remove(longest.values.size() - 1);
        }
        if (product() > TOO_MANY) {
            throw new IllegalArgumentException("facts must leave fewer completions open, was " + slots.size());
        }
    }

    private double product() {
        double product = 1;
        for (Slot slot : slots) {
            product *= slot.values.size();
        }
        return product;
    }

    private static Map<String, Object> copy(Map<String, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name, copyOf(value)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy((Map<String, ?>) map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        return value;
    }
}
