package io.github.menkan.json;

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

/** How the properties of one offence become a case: what it declares that its cases state, each under its own name. */
final class CaseMapping {

    /** The properties that every offence knows. */
    static final List<String> COMMON =
            List.of("id", "offence", "committed", "judged", "filed", "region", "subject", "accomplice", "event");

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

    /** The case of a tree. */
    Case read(Value tree, LocalDate today) {
        CaseBuilder builder = CaseBuilder.of(offence);
        figures.ifPresent(builder::figures);
        tree.checkObject(properties.keySet());
        dates(tree, today, builder);
        for (Value value = tree.first(); value != null; value = value.next()) {
            try {
                Objects.requireNonNull(properties.get(value.name())).accept(value, builder);
            } catch (IllegalArgumentException | ArithmeticException impossible) {
                throw new RefusedException(value.path(), reason(impossible, value.name()));
            }
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException | ArithmeticException contradiction) {
            throw contradiction(tree, properties.keySet(), String.valueOf(contradiction.getMessage()));
        }
    }

    /** The message of a value that was refused, without the name that the path already says. */
    private static String reason(RuntimeException refusal, String name) {
        String message = String.valueOf(refusal.getMessage());
        return message.startsWith(name + " ") ? message.substring(name.length() + 1) : message;
    }

    /** What is refused as a whole; its message begins with what is refused, which is the path where it is a property. */
    private static RefusedException contradiction(Value value, Collection<String> properties, String message) {
        int end = message.indexOf(' ');
        String first = end < 0 ? message : message.substring(0, end);
        return properties.contains(first)
                ? new RefusedException(value.path(first), message.substring(end + 1))
                : new RefusedException(value.path(), "must not contradict itself: " + message);
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
        return (value, builder) -> {
            for (Value entry : value.array()) {
                builder.add(list, read(list, names, entry));
            }
        };
    }

    private static <T> T read(Entries<T> list, List<String> names, Value value) {
        value.checkObject(names);
        Entry entry = new Entry();
        for (Field field : list.fields()) {
            Value one = field.isRequired() ? value.required(field.name()) : value.find(field.name());
            if (one != null) {
                entry.put(field.name(), one.of(field));
            }
        }
        try {
            return list.read(entry);
        } catch (IllegalArgumentException | ArithmeticException contradiction) {
            throw contradiction(value, names, String.valueOf(contradiction.getMessage()));
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
            for (Value member = value.first(); member != null; member = member.next()) {
                Objects.requireNonNull(members.get(member.name())).accept(member, builder);
            }
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
        boolean isCode = code.length() == 2 || code.length() == 4 || code.length() == 6;
        for (int i = 0; i < code.length(); i++) {
            isCode &= code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        if (!isCode) {
            throw value.refused("must be a division code of 2, 4 or 6 digits, such as \"44\"");
        }
        try {
            return Division.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedException(value.path(), "must be a known division code: " + unknown.getMessage());
        }
    }

    /** States the days of the act and of the judgment. */
    private static void dates(Value whole, LocalDate today, CaseBuilder builder) {
        Value judgment = whole.find("judged");
        LocalDate judged = judgment == null ? today : judgment.date();
        Value act = whole.find("committed");
        if (act != null) {
            Period committed = period(act);
            if (judged.isBefore(committed.to())) {
                throw new RefusedException(
                        act.isObject() ? act.path(act.find("latest") == null ? "to" : "latest") : act.path(),
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
        if (value.isText()) {
            return Period.on(value.date());
        }
        if (!value.isObject()) {
            throw value.refused("must be a date such as \"2023-05-01\", {\"from\": date, \"to\": date}, or"
                    + " {\"earliest\": date, \"latest\": date} where the day of one act is not known");
        }
        boolean isDayOpen = value.find(DAY_OPEN.get(0)) != null || value.find(DAY_OPEN.get(1)) != null;
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
