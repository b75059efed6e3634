package io.github.menkan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Charge;
import io.github.menkan.charges.Charges;
import io.github.menkan.norm.Element;
import io.github.menkan.property.RegionalCaseBuilder;
import io.github.menkan.region.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the properties of one offence become a case. Elements that a case states are properties of their own name; what is more than
 * an element is a {@link SpecialProperty}.
 */
final class CaseMapping {

    /** The properties that every offence knows. */
    static final List<String> COMMON = List.of("id", "offence", "committed", "judged", "region", "subject", "event");

    /** The properties of single offences that are more than an element; one line each. */
    private static final List<SpecialProperty> SPECIAL =
            List.of(new InformationProperty(), new ActsProperty(), new LeakedProperty());

    private static final List<String> DATES = List.of("from", "to");

    private final Charge charge;
    private final Map<String, SpecialProperty> special = new LinkedHashMap<>();
    private final List<String> properties = new ArrayList<>(COMMON);

    private CaseMapping(Charge charge) {
        this.charge = charge;
        SPECIAL.stream()
                .filter(property -> property.offence().equals(charge.offence().id()))
                .forEach(property -> special.put(property.name(), property));
        special.keySet().stream().filter(name -> !COMMON.contains(name)).forEach(properties::add);
        charge.builder().get().elements().list().stream()
                .filter(element -> !element.derived())
                .map(Element::name)
                .map(name -> name.split("\\.", -1)[0])
                .filter(name -> !properties.contains(name))
                .forEach(properties::add);
    }

    /** The mapping of an offence. */
    static CaseMapping of(Charge charge) {
        return new CaseMapping(charge);
    }

    /** Every property that a case of the offence may have. */
    List<String> properties() {
        return List.copyOf(properties);
    }

    /** The names of the offences. */
    static List<String> offences() {
        return Charges.all().stream().map(charge -> charge.offence().id()).toList();
    }

    /** The case of a tree; puts the day of judgment into the tree where it is absent. */
    Case read(ObjectNode tree, LocalDate today) {
        CaseBuilder<?> builder = charge.builder().get();
        Map<String, Value> values = new Value("", tree).object(properties);
        dates(values, today, builder);
        values.forEach((name, value) -> {
            try {
                state(name, value, builder);
            } catch (IllegalArgumentException | ArithmeticException impossible) {
                throw new RefusedException(value.path(), InformationProperty.reason(impossible, name));
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
            throw contradiction(String.valueOf(contradiction.getMessage()));
        }
    }

    /** What a builder refuses; its message begins with what is refused, which is the path where it is a property. */
    private RefusedException contradiction(String message) {
        int end = message.indexOf(' ');
        String first = end < 0 ? message : message.substring(0, end);
        return properties.contains(first)
                ? new RefusedException(first, message.substring(end + 1))
                : new RefusedException("", "must not contradict itself: " + message);
    }

    private void state(String name, Value value, CaseBuilder<?> builder) {
        SpecialProperty more = special.get(name);
        if (more != null) {
            more.read(value, builder);
            return;
        }
        switch (name) {
            case "id", "event" -> value.text();
            case "subject" -> builder.by(Words.subject(value));
            case "region" -> {
                Division division = region(value);
                if (builder instanceof RegionalCaseBuilder<?> regional) {
                    regional.region(division.code());
                }
            }
            case "offence", "committed", "judged" -> {}
            default -> {
                Optional<Element> element = builder.elements().find(name);
                if (element.isPresent()) {
                    element(element.get(), value, builder);
                } else {
                    group(name, value, builder);
                }
            }
        }
    }

    /** An object whose properties are elements, such as {@code relics} with {@code relics.general}. */
    private static void group(String name, Value value, CaseBuilder<?> builder) {
        Map<String, Element> members = new LinkedHashMap<>();
        builder.elements().list().stream()
                .filter(element -> !element.derived() && element.name().startsWith(name + "."))
                .forEach(element -> members.put(element.name().substring(name.length() + 1), element));
        value.object(members.keySet())
                .forEach((member, stated) ->
                        element(java.util.Objects.requireNonNull(members.get(member)), stated, builder));
    }

    private static void element(Element element, Value value, CaseBuilder<?> builder) {
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

    private static void dates(Map<String, Value> values, LocalDate today, CaseBuilder<?> builder) {
        Value judgment = values.get("judged");
        LocalDate judged = judgment == null ? today : judgment.date();
        Value act = values.get("committed");
        Period committed = act == null ? Period.on(judged) : period(act);
        if (act != null && judged.isBefore(committed.to())) {
            throw new RefusedException(
                    act.path() + (act.node().isObject() ? ".to" : ""),
                    "must not be after judged (" + judged + (judgment == null ? ", today" : "") + "), was "
                            + committed.to());
        }
        if (act != null) {
            builder.committed(committed);
        }
        builder.judgedOn(judged);
    }

    private static Period period(Value value) {
        JsonNode node = value.node();
        if (node.isTextual()) {
            return Period.on(value.date());
        }
        if (!node.isObject()) {
            throw value.refused("must be a date such as \"2023-05-01\", or {\"from\": date, \"to\": date}");
        }
        Map<String, Value> days = value.object(DATES);
        LocalDate from = Value.required(days, value.path(), "from").date();
        Value last = Value.required(days, value.path(), "to");
        if (last.date().isBefore(from)) {
            throw last.refused("must not be before from (" + from + ")");
        }
        return new Period(from, last.date());
    }
}
