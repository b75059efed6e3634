package io.github.menkan.json;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.personalinformation.PersonalInformationCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code information} of {@code personal-information}: the batches of information. */
final class InformationProperty implements SpecialProperty {

    /** The words for categories. */
    static final List<String> CATEGORIES =
            Arrays.stream(Category.values()).map(Category::word).toList();

    /** The properties of an entry. */
    static final List<String> PROPERTIES =
            List.of("category", "obtained", "disclosed", "disclosedDistinct", "onDuty", "boughtForBusiness");

    @Override
    public String offence() {
        return PersonalInformation.OFFENCE.id();
    }

    @Override
    public String name() {
        return "information";
    }

    @Override
    public void read(Value value, CaseBuilder<?> builder) {
        for (Value entry : value.array()) {
            ((PersonalInformationCase.Builder) builder).information(entry(entry));
        }
    }

    private static InformationEntry entry(Value value) {
        Map<String, Value> properties = value.object(PROPERTIES);
        Category category = category(Value.required(properties, value.path(), "category"));
        Quantity obtained = Optional.ofNullable(properties.get("obtained"))
                .map(Value::quantity)
                .orElse(Quantity.exactly(0));
        List<Quantity> disclosed = Optional.ofNullable(properties.get("disclosed"))
                .map(InformationProperty::recipients)
                .orElse(List.of());
        Optional<Quantity> distinct =
                Optional.ofNullable(properties.get("disclosedDistinct")).map(Value::quantity);
        try {
            return new InformationEntry(
                    category,
                    obtained,
                    disclosed,
                    distinct,
                    flag(properties, "onDuty"),
                    flag(properties, "boughtForBusiness"));
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            String property = distinct.isPresent() ? "disclosedDistinct" : "disclosed";
            throw new RefusedException(Paths.property(value.path(), property), reason(impossible, property));
        }
    }

    /** The message of a value that was refused, without the name that the path already says. */
    static String reason(RuntimeException refusal, String name) {
        String message = String.valueOf(refusal.getMessage());
        return message.startsWith(name + " ") ? message.substring(name.length() + 1) : message;
    }

    static Category category(Value value) {
        return Category.find(value.word(CATEGORIES)).orElseThrow();
    }

    private static List<Quantity> recipients(Value value) {
        return value.node().isArray()
                ? value.array().stream().map(Value::quantity).toList()
                : List.of(value.quantity());
    }

    private static Answer flag(Map<String, Value> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(Value::flag).orElse(Answer.NO);
    }
}
