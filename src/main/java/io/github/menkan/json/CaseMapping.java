package io.github.menkan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the properties of one offence become a case: what it declares that its cases state, each under its own name. */
final class CaseMapping {

    /** The properties that every offence knows. */
    static final List<String> COMMON =
            List.of("id", "offence", "committed", "judged", "filed", "region", "subject", "accomplice", "event");

    private static final List<String> CONTINUING = List.of("from", "to");
    private static final List<String> DAY_OPEN = List.of("earliest", "latest");

    private final Offence offence;
    private final Optional<LocalTables> figures;
    private final List<String> properties = new ArrayList<>(COMMON);

    CaseMapping(Offence offence) {
        this(offence, Optional.empty());
    }

    CaseMapping(Offence offence, Optional<LocalTables> figures) {
        this.offence = offence;
        this.figures = figures;
        offence.entries().forEach(list -> properties.add(list.name()));
        offence.elements().list().stream()
                .map(element -> element.name().split("\\.", -1)[0])
                .distinct()
                .forEach(properties::add);
    }

    /** Every property that a case of the offence may have. */
    List<String> properties() {
        return List.copyOf(properties);
    }

    /** The case of a tree; puts the day of judgment into the tree where it is absent. */
    Case read(ObjectNode tree, LocalDate today) {
        CaseBuilder builder = CaseBuilder.of(offence);
        figures.ifPresent(builder::figures);
        Map<String, Value> values = new Value("", tree).object(properties);
        dates(values, today, builder);
        values.forEach((name, value) -> {
            try {
                state(name, value, builder);
            } catch (IllegalArgumentException | ArithmeticException impossible) {
                throw new RefusedException(value.path(), reason(impossible, name));
            }
        });
        tree.put(
                "judged",
                Optional.ofNullable(values.get("judged"))
                        .map(Value::date)
                        .orElse(today)
                        .toString());
        try {
            return builder.build();
        } catch (IllegalArgumentException | ArithmeticException contradiction) {
            throw contradiction("", properties, String.valueOf(contradiction.getMessage()));
        }
    }

    /** The message of a value that was refused, without the name that the path already says. */
    private static String reason(RuntimeException refusal, String name) {
        String message = String.valueOf(refusal.getMessage());
        return message.startsWith(name + " ") ? message.substring(name.length() + 1) : message;
    }

    /** What is refused as a whole; its message begins with what is refused, which is the path where it is a property. */
    private static RefusedException contradiction(String path, List<String> properties, String message) {
        int end = message.indexOf(' ');
        String first = end < 0 ? message : message.substring(0, end);
        return properties.contains(first)
                ? new RefusedException(Paths.property(path, first), message.substring(end + 1))
                : new RefusedException(path, "must not contradict itself: " + message);
    }

    private void state(String name, Value value, CaseBuilder builder) {
        for (Entries<?> list : offence.entries()) {
            if (list.name().equals(name)) {
                value.array().forEach(entry -> add(list, entry, builder));
                return;
            }
        }
        switch (name) {
            case "id", "event" -> value.text();
            case "subject" -> builder.by(SubjectWords.subject(value));
            case "region" -> builder.region(region(value));
            case "filed" -> builder.filedOn(value.date());
            case "accomplice" -> builder.accomplice(value.flag());
            case "offence", "committed", "judged" -> {}
            default -> {
                Optional<Element> element = offence.elements().find(name);
                if (element.isPresent()) {
                    element(element.get(), value, builder);
                } else {
                    group(name, value, builder);
                }
            }
        }
    }

    private static <T> void add(Entries<T> list, Value value, CaseBuilder builder) {
        List<String> names = list.fields().stream().map(Field::name).toList();
        Map<String, Value> stated = value.object(names);
        Entry entry = new Entry();
        for (Field field : list.fields()) {
            if (field.isRequired()) {
                Value.required(stated, value.path(), field.name());
            }
            Value one = stated.get(field.name());
            if (one != null) {
                entry.put(field.name(), one.of(field));
            }
        }
        T read;
        try {
            read = list.read(entry);
        } catch (IllegalArgumentException | ArithmeticException contradiction) {
            throw contradiction(value.path(), names, String.valueOf(contradiction.getMessage()));
        }
        builder.add(list, read);
    }

    /** An object whose properties are elements, such as {@code relics} with {@code relics.general}. */
    private void group(String name, Value value, CaseBuilder builder) {
        Map<String, Element> members = new LinkedHashMap<>();
        offence.elements().list().stream()
                .filter(element -> element.name().startsWith(name + "."))
                .forEach(element -> members.put(element.name().substring(name.length() + 1), element));
        value.object(members.keySet())
                .forEach((member, stated) ->
                        element(java.util.Objects.requireNonNull(members.get(member)), stated, builder));
    }

    private static void element(Element element, Value value, CaseBuilder builder) {
        switch (element.kind()) {
            case COUNT -> builder.with(element, value.quantity());
            case MONEY -> builder.with(element, value.money());
            case CIRCUMSTANCE, JUDGMENT -> builder.with(element, value.flag());
        }
    }

    /** A division code, whether or not the offence has local figures. */
    static Division region(Value value) {
        String code = value.text();
        if (!code.matches("([0-9]{2}){1,3}")) {
            throw value.refused("must be a division code of 2, 4 or 6 digits, such as \"44\"");
        }
        try {
            return Division.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedException(value.path(), "must be a known division code: " + unknown.getMessage());
        }
    }

    private static void dates(Map<String, Value> values, LocalDate today, CaseBuilder builder) {
        Value judgment = values.get("judged");
        LocalDate judged = judgment == null ? today : judgment.date();
        Value act = values.get("committed");
        if (act != null) {
            Period committed = period(act);
            if (judged.isBefore(committed.to())) {
                throw new RefusedException(
                        act.path()
                                + (act.node().has("latest")
                                        ? ".latest"
                                        : act.node().isObject() ? ".to" : ""),
                        "must not be after judged (" + judged + (judgment == null ? ", today" : "") + "), was "
                                + committed.to());
            }
            builder.committed(committed);
        }
        if (judgment == null) {
            builder.judgedAssumedOn(judged);
        } else {
            builder.judgedOn(judged);
        }
    }

    private static Period period(Value value) {
        JsonNode node = value.node();
        if (node.isTextual()) {
            return Period.on(value.date());
        }
        if (!node.isObject()) {
            throw value.refused("must be a date such as \"2023-05-01\", {\"from\": date, \"to\": date}, or"
                    + " {\"earliest\": date, \"latest\": date} where the day of one act is not known");
        }
        boolean isDayOpen = node.has(DAY_OPEN.get(0)) || node.has(DAY_OPEN.get(1));
        List<String> names = isDayOpen ? DAY_OPEN : CONTINUING;
        Map<String, Value> days = value.object(names);
        LocalDate first = Value.required(days, value.path(), names.get(0)).date();
        Value last = Value.required(days, value.path(), names.get(1));
        if (last.date().isBefore(first)) {
            throw last.refused("must not be before " + names.get(0) + " (" + first + ")");
        }
        return new Period(first, last.date(), isDayOpen);
    }
}
