package io.github.menkan.oracle;

import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Offence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts in the shape of the JSON format with something changed as a person would: another number is written into the case, an entry is
 * added to a list, an entry is corrected. It knows nothing of how the library counts. What can be written into a case in more than one way is
 * written in each of a few.
 */
final class Variant {

    private static final Map<String, String> CATEGORY =
            Map.of("highlySensitive", "property", "sensitive", "health", "ordinary", "ordinary");
    private static final String ON_DUTY = "onDuty.";
    private static final List<String> NUMBERS =
            List.of("obtained", "disclosed", "counted", "countedDisclosed", "count");

    private Variant() {}

    /** The ways to write more of an element into the facts, or less; for a circumstance, with it or without. None where there is no way. */
    static List<Map<String, Object>> shifted(Map<String, Object> facts, String element, long by) {
        Offence offence = Offences.builtIn().find((String) facts.get("offence")).orElseThrow();
        Optional<Element> stated = offence.elements().find(element);
        if (stated.isEmpty()) {
            return CATEGORY.containsKey(element.replace(ON_DUTY, "")) ? items(facts, element, by) : List.of();
        }
        if (stated.get().isFlag()) {
            return List.of(with(facts, element, by > 0));
        }
        if (facts.get("acts") instanceof List<?> acts && !acts.isEmpty()) {
            if (element.endsWith("WithinTwoYears") || element.endsWith("WithinOneYear")) {
                return by > 0 && by < 10 ? moreActs(facts, by) : List.of();
            }
            if (element.endsWith("mount") && by < 0) {
                return lessFromActs(facts, element.equals("attemptedAmount"), -by);
            }
        }
        Map<String, Object> changed = facts;
        Optional<Element> whole = stated.get().whole().flatMap(offence.elements()::find);
        if (whole.isPresent() && isStated(facts, whole.get().name())) {
            // what is not proved of a part is not proved of the whole
            boolean yuan = whole.get().kind() == Element.Kind.MONEY;
            changed =
                    with(facts, whole.get().name(), plus(read(facts, whole.get().name()), by, yuan));
        }
        Object value = read(facts, element);
        boolean money = stated.get().kind() == Element.Kind.MONEY;
        value = value == null && !isStated(facts, element) ? (Object) 0L : value;
        value = withParts(offence, facts, stated.get(), value);
        Map<String, Object> shifted = with(changed, element, plus(value, by, money));
        return List.of(by < 0 ? withinWhole(offence, shifted, stated.get()) : shifted);
    }

    /** The facts with what is open at a value; nothing where counting adds to what is stated of it, such as the value of relics. */
    static Optional<Map<String, Object>> settled(Map<String, Object> facts, OpenFact open, long at) {
        String element = open.element();
        Offence offence = Offences.builtIn().find((String) facts.get("offence")).orElseThrow();
        Optional<Element> stated = offence.elements().find(element);
        if (stated.isEmpty()
                || !isStated(facts, element)
                || (open.unit().money() && !isStatedAs(read(facts, element), open.value()))) {
            return Optional.empty();
        }
        Object value = stated.get().isFlag()
                ? (Object) (at > 0)
                : stated.get().kind() == Element.Kind.MONEY ? yuan(at) : (Object) at;
        return Optional.of(with(facts, element, value));
    }

    private static boolean isStatedAs(Object yuan, Quantity fen) {
        if (yuan instanceof Map<?, ?> ends) {
            return fenOf(ends.get("min"), 0) == fen.min() && fenOf(ends.get("max"), Quantity.UNBOUNDED) == fen.max();
        }
        return fenOf(yuan, 0) == fen.min() && fenOf(yuan, Quantity.UNBOUNDED) == fen.max();
    }

    private static long fenOf(Object yuan, long otherwise) {
        return yuan == null ? otherwise : Yuan.of(Facts.yuan(yuan, "value")).fen();
    }

    /** A whole is at least its part; that part, where the case does not state the whole. */
    private static Object withParts(Offence offence, Map<String, Object> facts, Element whole, Object value) {
        for (Element part : offence.elements().list()) {
            if (part.whole().filter(whole.name()::equals).isPresent() && isStated(facts, part.name())) {
                Object some = read(facts, part.name());
                if (!isStated(facts, whole.name())) {
                    return some;
                }
                if (least(some).compareTo(least(value)) > 0) {
                    Map<String, Object> range = new LinkedHashMap<>();
                    range.put("min", least(some).toPlainString());
                    if (value instanceof Map<?, ?> ends && ends.get("max") != null) {
                        range.put("max", ends.get("max"));
                    }
                    return range;
                }
            }
        }
        return value;
    }

    /** What is not proved of a whole is not proved of its part either. */
    private static Map<String, Object> withinWhole(Offence offence, Map<String, Object> facts, Element whole) {
        Map<String, Object> changed = facts;
        for (Element part : offence.elements().list()) {
            boolean isPart = part.whole().filter(whole.name()::equals).isPresent();
            if (isPart && isStated(facts, part.name())) {
                BigDecimal rest = least(read(facts, whole.name()));
                Object some = read(facts, part.name());
                if (least(some).compareTo(rest) > 0) {
                    Map<String, Object> range = new LinkedHashMap<>();
                    range.put("min", rest.toPlainString());
                    Object most = some instanceof Map<?, ?> ends ? ends.get("max") : some;
                    if (most != null) {
                        range.put("max", most);
                    }
                    changed = with(changed, part.name(), range);
                }
            }
        }
        return changed;
    }

    private static BigDecimal least(Object value) {
        Object least = value instanceof Map<?, ?> ends ? ends.get("min") : value;
        return least == null ? BigDecimal.ZERO : Facts.yuan(least, "value");
    }

    private static List<Map<String, Object>> items(Map<String, Object> facts, String element, long by) {
        String list = facts.get("offence").equals("network-duty") ? "leaked" : "information";
        List<Object> entries =
                new ArrayList<>(facts.get(list) instanceof List<?> before ? List.<Object>copyOf(before) : List.of());
        if (by < 0) {
            return fewerItems(facts, list, entries, element, -by);
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("category", CATEGORY.get(element.replace(ON_DUTY, "")));
        if (element.startsWith(ON_DUTY)) {
            entry.put("disclosed", by);
            entry.put("onDuty", true);
        } else {
            entry.put(list.equals("leaked") ? "count" : "obtained", by);
        }
        entries.add(entry);
        return List.of(with(facts, list, entries));
    }

    /** Fewer items of one entry of the class that states a single number; none where some of the class were obtained on duty. */
    private static List<Map<String, Object>> fewerItems(
            Map<String, Object> facts, String list, List<Object> entries, String element, long fewer) {
        List<Map<String, Object>> ways = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Map<?, ?> entry = (Map<?, ?>) entries.get(i);
            if (entry.get("category") instanceof String category
                    && !entry.containsKey("boughtForBusiness")
                    && !category.equals("unclassified")
                    && Facts.standardOf(category) == Facts.standardOf(CATEGORY.get(element.replace(ON_DUTY, "")))) {
                if (entry.containsKey("onDuty") || element.startsWith(ON_DUTY)) {
                    return List.of();
                }
                List<String> numbers =
                        NUMBERS.stream().filter(entry::containsKey).toList();
                if (numbers.size() == 1
                        && entry.get(numbers.get(0)) instanceof Number items
                        && items.longValue() >= fewer) {
                    Map<String, Object> less = new LinkedHashMap<>();
                    entry.forEach((name, one) -> less.put((String) name, one));
                    less.put(numbers.get(0), items.longValue() - fewer);
                    List<Object> changed = new ArrayList<>(entries);
                    changed.set(i, less);
                    ways.add(with(facts, list, changed));
                }
            }
        }
        return ways;
    }

    /** Further acts without an amount, on the day of any, or two years before or after it. */
    private static List<Map<String, Object>> moreActs(Map<String, Object> facts, long more) {
        List<?> acts = (List<?>) facts.get("acts");
        List<Map<String, Object>> ways = new ArrayList<>();
        for (LocalDate day : days(acts)) {
            List<Object> all = new ArrayList<>(acts);
            for (long i = 0; i < more; i++) {
                all.add(Map.of("on", day.toString(), "amount", 0L));
            }
            ways.add(with(within(facts, day), "acts", all));
        }
        return ways;
    }

    /** The period of the acts with one more day. */
    private static Map<String, Object> within(Map<String, Object> facts, LocalDate day) {
        if (!(facts.get("committed") instanceof Map<?, ?> period)) {
            return facts;
        }
        String on = day.toString();
        String from = (String) period.get("from");
        String to = (String) period.get("to");
        return with(
                facts,
                "committed",
                Map.of("from", on.compareTo(from) < 0 ? on : from, "to", on.compareTo(to) > 0 ? on : to));
    }

    private static List<LocalDate> days(List<?> acts) {
        return acts.stream()
                .map(act -> LocalDate.parse((String) ((Map<?, ?>) act).get("on")))
                .flatMap(day -> Stream.of(day, day.minusYears(2), day.plusYears(2)))
                .distinct()
                .toList();
    }

    /** Less in the amounts of the acts, from the first on or from the last; an amount that is not known is left as it is. */
    private static List<Map<String, Object>> lessFromActs(Map<String, Object> facts, boolean attempted, long fen) {
        List<Map<String, Object>> ways = new ArrayList<>();
        for (boolean isFirst : new boolean[] {true, false}) {
            List<Object> acts = new ArrayList<>((List<?>) facts.get("acts"));
            BigDecimal left = BigDecimal.valueOf(fen, 2);
            for (int i = 0; i < acts.size(); i++) {
                int at = isFirst ? i : acts.size() - 1 - i;
                Map<String, Object> act = new LinkedHashMap<>();
                ((Map<?, ?>) acts.get(at)).forEach((name, one) -> act.put((String) name, one));
                Object amount = act.get("amount");
                if (amount != null
                        && !(amount instanceof Map)
                        && act.getOrDefault("attempted", false) instanceof Boolean attempt
                        && attempt == attempted) {
                    BigDecimal some = Facts.yuan(amount, "amount");
                    BigDecimal rest = some.subtract(left).max(BigDecimal.ZERO);
                    left = left.subtract(some.subtract(rest));
                    act.put("amount", rest.toPlainString());
                    acts.set(at, act);
                }
            }
            if (left.signum() == 0) {
                ways.add(with(facts, "acts", acts));
            }
        }
        return ways;
    }

    private static boolean isStated(Map<String, Object> facts, String element) {
        int dot = element.indexOf('.');
        return dot < 0
                ? facts.containsKey(element)
                : facts.get(element.substring(0, dot)) instanceof Map<?, ?> members
                        && members.containsKey(element.substring(dot + 1));
    }

    private static Object read(Map<String, Object> facts, String element) {
        int dot = element.indexOf('.');
        return dot < 0
                ? facts.get(element)
                : facts.get(element.substring(0, dot)) instanceof Map<?, ?> members
                        ? members.get(element.substring(dot + 1))
                        : null;
    }

    private static Map<String, Object> with(Map<String, Object> facts, String element, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        int dot = element.indexOf('.');
        if (dot < 0) {
            changed.put(element, value);
            return changed;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        if (facts.get(element.substring(0, dot)) instanceof Map<?, ?> before) {
            before.forEach((name, one) -> members.put((String) name, one));
        }
        members.put(element.substring(dot + 1), value);
        changed.put(element.substring(0, dot), members);
        return changed;
    }

    /** A number, a range or nothing known, with more of it. */
    private static Object plus(Object value, long by, boolean money) {
        Map<String, Object> range = new LinkedHashMap<>();
        if (value == null) {
            range.put("min", plus(0L, by, money));
            return range;
        }
        if (value instanceof Map<?, ?> ends) {
            range.put("min", plus(ends.get("min") == null ? (Object) 0L : ends.get("min"), by, money));
            if (ends.get("max") != null) {
                range.put("max", plus(ends.get("max"), by, money));
            }
            return range;
        }
        if (money) {
            return yuan(Math.max(0, Yuan.of(Facts.yuan(value, "value")).fen() + by));
        }
        return Math.max(0, ((Number) value).longValue() + by);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
