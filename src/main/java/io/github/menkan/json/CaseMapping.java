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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** How the properties of one offence become a case: what it declares that its cases state, each under its own name. */
final class CaseMapping {

    /** The properties that every offence knows. */
    static final List<String> COMMON =
            List.of("id", "offence", "committed", "judged", "filed", "region", "subject", "accomplice", "event");

    private static final Pattern CODE = Pattern.compile("([0-9]{2}){1,3}");
    private static final List<String> CONTINUING = List.of("from", "to");
    private static final List<String> DAY_OPEN = List.of("earliest", "latest");

    private final Offence offence;
    private final Optional<LocalTables> figures;
    /** What each property states, in the order in which they are named. */
    private final Map<String, BiConsumer<Value, CaseBuilder>> properties = new LinkedHashMap<>();

    CaseMapping(Offence offence) {
        this(offence, Optional.empty());
    }

    CaseMapping(Offence offence, Optional<LocalTables> figures) {
        this.offence = offence;
        this.figures = figures;
        COMMON.forEach(name -> properties.put(name, common(name)));
        offence.entries().forEach(list -> properties.put(list.name(), entries(list)));
        for (Element element : offence.elements().list()) {
            String name = element.name().split("\\.", -1)[0];
            properties.computeIfAbsent(
                    name,
                    first -> offence.elements()
                            .find(first)
                            .map(CaseMapping::element)
                            .orElseGet(() -> group(first)));
        }
    }

    /** Every property that a case of the offence may have. */
    List<String> properties() {
        return List.copyOf(properties.keySet());
    }

    /** The case of a tree; puts the day of judgment into the tree where it is absent. */
    Case read(ObjectNode tree, LocalDate today) {
        CaseBuilder builder = CaseBuilder.of(offence);
        figures.ifPresent(builder::figures);
        Value whole = new Value(Path.CASE, tree);
        whole.checkObject(properties.keySet());
        LocalDate judged = dates(whole, today, builder);
        for (Map.Entry<String, JsonNode> property : tree.properties()) {
            String name = property.getKey();
            Value value = new Value(Path.CASE.property(name), property.getValue());
            try {
                Objects.requireNonNull(properties.get(name)).accept(value, builder);
            } catch (IllegalArgumentException | ArithmeticException impossible) {
                throw new RefusedException(value.path(), reason(impossible, name));
            }
        }
        tree.put("judged", judged.toString());
        try {
            return builder.build();
        } catch (IllegalArgumentException | ArithmeticException contradiction) {
            throw contradiction(Path.CASE, properties.keySet(), String.valueOf(contradiction.getMessage()));
        }
    }

    /** The message of a value that was refused, without the name that the path already says. */
    private static String reason(RuntimeException refusal, String name) {
        String message = String.valueOf(refusal.getMessage());
        return message.startsWith(name + " ") ? message.substring(name.length() + 1) : message;
    }

    /** What is refused as a whole; its message begins with what is refused, which is the path where it is a property. */
    private static RefusedException contradiction(Path path, Collection<String> properties, String message) {
        int end = message.indexOf(' ');
        String first = end < 0 ? message : message.substring(0, end);
        return properties.contains(first)
                ? new RefusedException(path.property(first), message.substring(end + 1))
                : new RefusedException(path, "must not contradict itself: " + message);
    }

    private static BiConsumer<Value, CaseBuilder> common(String name) {
        return switch (name) {
            case "id", "event" -> (value, builder) -> value.text();
            case "subject" -> (value, builder) -> builder.by(SubjectWords.subject(value));
            case "region" -> (value, builder) -> builder.region(region(value));
            case "filed" -> (value, builder) -> builder.filedOn(value.date());
            case "accomplice" -> (value, builder) -> builder.accomplice(value.flag());
            default -> (value, builder) -> {};
        };
    }

    private static <T> BiConsumer<Value, CaseBuilder> entries(Entries<T> list) {
        List<String> names = list.fields().stream().map(Field::name).toList();
        return (value, builder) -> value.array().forEach(entry -> builder.add(list, read(list, names, entry)));
    }

    private static <T> T read(Entries<T> list, List<String> names, Value value) {
        value.checkObject(names);
        Entry entry = new Entry();
        for (Field field : list.fields()) {
            Optional<Value> one =
                    field.isRequired() ? Optional.of(value.required(field.name())) : value.find(field.name());
            if (one.isPresent()) {
                entry.put(field.name(), one.get().of(field));
            }
        }
        try {
            return list.read(entry);
        } catch (IllegalArgumentException | ArithmeticException contradiction) {
            throw contradiction(value.path(), names, String.valueOf(contradiction.getMessage()));
        }
    }

    /** An object whose properties are elements, such as {@code relics} with {@code relics.general}. */
    private BiConsumer<Value, CaseBuilder> group(String name) {
        Map<String, BiConsumer<Value, CaseBuilder>> members = new LinkedHashMap<>();
        offence.elements().list().stream()
                .filter(element -> element.name().startsWith(name + "."))
                .forEach(element -> members.put(element.name().substring(name.length() + 1), element(element)));
        return (value, builder) -> {
            value.checkObject(members.keySet());
            value.node()
                    .fieldNames()
                    .forEachRemaining(member ->
                            Objects.requireNonNull(members.get(member)).accept(value.required(member), builder));
        };
    }

    private static BiConsumer<Value, CaseBuilder> element(Element element) {
        return switch (element.kind()) {
            case COUNT -> (value, builder) -> builder.with(element, value.quantity());
            case MONEY -> (value, builder) -> builder.with(element, value.money());
            case CIRCUMSTANCE, JUDGMENT -> (value, builder) -> builder.with(element, value.flag());
        };
    }

    /** A division code, whether or not the offence has local figures. */
    static Division region(Value value) {
        String code = value.text();
        if (!CODE.matcher(code).matches()) {
            throw value.refused("must be a division code of 2, 4 or 6 digits, such as \"44\"");
        }
        try {
            return Division.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedException(value.path(), "must be a known division code: " + unknown.getMessage());
        }
    }

    /** States the days of the act and of the judgment, and gives the latter. */
    private static LocalDate dates(Value whole, LocalDate today, CaseBuilder builder) {
        Optional<Value> judgment = whole.find("judged");
        LocalDate judged = judgment.isEmpty() ? today : judgment.get().date();
        Optional<Value> act = whole.find("committed");
        if (act.isPresent()) {
            Period committed = period(act.get());
            if (judged.isBefore(committed.to())) {
                JsonNode node = act.get().node();
                Path path = act.get().path();
                throw new RefusedException(
                        node.has("latest") ? path.property("latest") : node.isObject() ? path.property("to") : path,
                        "must not be after judged (" + judged + (judgment.isEmpty() ? ", today" : "") + "), was "
                                + committed.to());
            }
            builder.committed(committed);
        }
        if (judgment.isEmpty()) {
            builder.judgedAssumedOn(judged);
        } else {
            builder.judgedOn(judged);
        }
        return judged;
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
        value.checkObject(names);
        LocalDate first = value.required(names.get(0)).date();
        Value last = value.required(names.get(1));
        LocalDate until = last.date();
        if (until.isBefore(first)) {
            throw last.refused("must not be before " + names.get(0) + " (" + first + ")");
        }
        return new Period(first, until, isDayOpen);
    }
}
