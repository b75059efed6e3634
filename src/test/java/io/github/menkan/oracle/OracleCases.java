package io.github.menkan.oracle;

import io.github.menkan.Answer;
import io.github.menkan.Case;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Charges;
import io.github.menkan.information.Category;
import io.github.menkan.network.NetworkDutyBuilder;
import io.github.menkan.norm.Element;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformationCase;
import io.github.menkan.property.RegionalCaseBuilder;
import io.github.menkan.theft.TheftAct;
import io.github.menkan.theft.TheftCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the library's cases from cases in the shape of the JSON format, without JSON: a million take seconds. */
final class OracleCases {

    private OracleCases() {}

    static Case of(Map<String, ?> facts) {
        CaseBuilder<?> builder = Charges.find((String) facts.get("offence"))
                .orElseThrow()
                .builder()
                .get();
        facts.forEach((name, value) -> state(builder, name, value));
        return builder.build();
    }

    @SuppressWarnings("unchecked")
    private static void state(CaseBuilder<?> builder, String name, Object value) {
        switch (name) {
            case "id", "offence" -> {}
            case "committed" -> builder.committed(period(value));
            case "judged" -> builder.judgedOn(day(value));
            case "subject" -> builder.by(value.equals("unit") ? Subject.UNIT : Subject.NATURAL_PERSON);
            case "region" -> ((RegionalCaseBuilder<?>) builder).region((String) value);
            case "information" ->
                entries(value)
                        .forEach(entry -> ((PersonalInformationCase.Builder) builder).information(information(entry)));
            case "leaked" ->
                entries(value)
                        .forEach(entry ->
                                ((NetworkDutyBuilder) builder).leaked(category(entry), quantity(entry, "count")));
            case "acts" -> entries(value).forEach(entry -> ((TheftCase.Builder) builder).act(act(entry)));
            case "relics" ->
                ((Map<String, ?>) value).forEach((kind, number) -> element(builder, "relics." + kind, number));
            default -> element(builder, name, value);
        }
    }

    private static void element(CaseBuilder<?> builder, String name, Object value) {
        Element element = builder.elements()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException(builder.elements() + " must know " + name));
        builder.with(
                element,
                switch (element.kind()) {
                    case COUNT -> whole(value);
                    case MONEY -> fen(value);
                    case CIRCUMSTANCE, JUDGMENT -> answer(value).asQuantity();
                });
    }

    private static InformationEntry information(Map<String, ?> entry) {
        return new InformationEntry(
                category(entry),
                quantity(entry, "obtained"),
                recipients(entry),
                entry.get("disclosedDistinct") == null
                        ? Optional.empty()
                        : Optional.of(whole(entry.get("disclosedDistinct"))),
                flag(entry, "onDuty"),
                flag(entry, "boughtForBusiness"));
    }

    private static List<Quantity> recipients(Map<String, ?> entry) {
        if (!entry.containsKey("disclosed")) {
            return List.of();
        }
        return entry.get("disclosed") instanceof List<?> each
                ? each.stream().map(OracleCases::whole).toList()
                : List.of(whole(entry.get("disclosed")));
    }

    private static TheftAct act(Map<String, ?> entry) {
        Quantity amount = entry.containsKey("amount") ? fen(entry.get("amount")) : Quantity.exactly(0);
        return new TheftAct(day(entry.get("on")), amount, flag(entry, "attempted"));
    }

    private static Category category(Map<String, ?> entry) {
        return Category.find((String) entry.get("category")).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> entries(Object value) {
        return (List<Map<String, ?>>) value;
    }

    private static Answer flag(Map<String, ?> facts, String name) {
        return facts.containsKey(name) ? answer(facts.get(name)) : Answer.NO;
    }

    private static Answer answer(Object value) {
        if (value == null) {
            return Answer.UNKNOWN;
        }
        return (Boolean) value ? Answer.YES : Answer.NO;
    }

    private static Quantity quantity(Map<String, ?> facts, String name) {
        return facts.containsKey(name) ? whole(facts.get(name)) : Quantity.exactly(0);
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
