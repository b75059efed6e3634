package io.github.menkan.json;

import io.github.menkan.Quantity;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.network.NetworkDuty;
import io.github.menkan.network.NetworkDutyBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code leaked} of {@code network-duty}: the user information that leaked, by category. */
final class LeakedProperty implements SpecialProperty {

    private static final List<String> PROPERTIES = List.of("category", "count");

    @Override
    public String offence() {
        return NetworkDuty.OFFENCE.id();
    }

    @Override
    public String name() {
        return "leaked";
    }

    @Override
    public void read(Value value, CaseBuilder<?> builder) {
        for (Value leak : value.array()) {
            Map<String, Value> properties = leak.object(PROPERTIES);
            Value category = Value.required(properties, leak.path(), "category");
            Quantity count = Optional.ofNullable(properties.get("count"))
                    .map(Value::quantity)
                    .orElse(Quantity.exactly(0));
            try {
                ((NetworkDutyBuilder) builder).leaked(InformationProperty.category(category), count);
            } catch (ArithmeticException tooMany) {
                throw new RefusedException(value.path(), String.valueOf(tooMany.getMessage()));
            }
        }
    }
}
