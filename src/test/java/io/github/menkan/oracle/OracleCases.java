package io.github.menkan.oracle;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Builds the library's cases from cases in the shape of the JSON format, without JSON: a million take seconds. */
final class OracleCases {

    private OracleCases() {}

    static Case of(Map<String, ?> facts) {
        Offence offence = Offences.builtIn().find((String) facts.get("offence")).orElseThrow();
        CaseBuilder builder = CaseBuilder.of(offence);
        if (!facts.containsKey("judged")) {
            builder.judgedOn(period(facts.get("committed")).to());
        }
        facts.forEach((name, value) -> state(offence, builder, name, value));
        return builder.build();
    }

    @SuppressWarnings("unchecked")
    private static void state(Offence offence, CaseBuilder builder, String name, Object value) {
        switch (name) {
            case "id", "offence" -> {}
            case "committed" -> builder.committed(period(value));
            case "judged" -> builder.judgedOn(day(value));
            case "subject" -> builder.by(value.equals("unit") ? Subject.UNIT : Subject.NATURAL_PERSON);
            case "region" -> builder.region((String) value);
            default -> {
                for (Entries<?> list : offence.entries()) {
                    if (list.name().equals(name)) {
                        ((List<Map<String, ?>>) value).forEach(entry -> add(list, entry, builder));
                        return;
                    }
                }
                if (value instanceof Map<?, ?> members
                        && offence.elements().find(name).isEmpty()) {
                    members.forEach((member, one) -> element(offence, builder, name + "." + member, one));
                } else {
                    element(offence, builder, name, value);
                }
            }
        }
    }

    private static void element(Offence offence, CaseBuilder builder, String name, Object value) {
        Element element = offence.elements()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException(offence.elements() + " must know " + name));
        builder.with(
                element,
                switch (element.kind()) {
                    case COUNT -> whole(value);
                    case MONEY -> fen(value);
                    case CIRCUMSTANCE, JUDGMENT -> answer(value).asQuantity();
                });
    }

    private static <T> void add(Entries<T> list, Map<String, ?> stated, CaseBuilder builder) {
        Entry entry = new Entry();
        for (Field field : list.fields()) {
            if (stated.containsKey(field.name())) {
                entry.put(field.name(), value(field, stated.get(field.name())));
            }
        }
        builder.add(list, list.read(entry));
    }

    private static Object value(Field field, Object value) {
        return switch (field.kind()) {
            case QUANTITY -> whole(value);
            case QUANTITIES ->
                value instanceof List<?> each
                        ? each.stream().map(OracleCases::whole).toList()
                        : List.of(whole(value));
            case MONEY -> fen(value);
            case FLAG -> answer(value);
            case DATE -> day(value);
            case WORD, WORDS -> value instanceof List<?> words ? words : List.of(value);
        };
    }

    private static Answer answer(Object value) {
        if (value == null) {
            return Answer.UNKNOWN;
        }
        return (Boolean) value ? Answer.YES : Answer.NO;
    }

    private static Quantity whole(Object value) {
        return range(value, 0);
    }

    private static Quantity fen(Object value) {
        return range(value, 2);
    }

    private static Quantity range(Object value, int decimals) {
        if (value == null) {
            return Quantity.unknown();
        }
        if (value instanceof Map<?, ?> ends) {
            long min = ends.get("min") == null ? 0 : number(ends.get("min"), decimals);
            return ends.get("max") == null
                    ? Quantity.atLeast(min)
                    : Quantity.between(min, number(ends.get("max"), decimals));
        }
        return Quantity.exactly(number(value, decimals));
    }

    private static long number(Object value, int decimals) {
        return value instanceof Long whole && decimals == 0
                ? whole
                : Facts.yuan(value, "value").movePointRight(decimals).longValueExact();
    }

    private static Period period(Object value) {
        return value instanceof Map<?, ?> days
                ? new Period(day(days.get("from")), day(days.get("to")))
                : Period.on(day(value));
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse((String) value);
    }
}
