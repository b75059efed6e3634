package io.github.menkan.json;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.theft.Theft;
import io.github.menkan.theft.TheftAct;
import io.github.menkan.theft.TheftCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code acts} of {@code theft}: single thefts, which the library adds up. */
final class ActsProperty implements SpecialProperty {

    private static final List<String> PROPERTIES = List.of("on", "amount", "attempted");

    @Override
    public String offence() {
        return Theft.OFFENCE.id();
    }

    @Override
    public String name() {
        return "acts";
    }

    @Override
    public void read(Value value, CaseBuilder<?> builder) {
        for (Value act : value.array()) {
            Map<String, Value> properties = act.object(PROPERTIES);
            ((TheftCase.Builder) builder)
                    .act(new TheftAct(
                            Value.required(properties, act.path(), "on").date(),
                            Optional.ofNullable(properties.get("amount"))
                                    .map(Value::money)
                                    .orElse(Quantity.exactly(0)),
                            Optional.ofNullable(properties.get("attempted"))
                                    .map(Value::flag)
                                    .orElse(Answer.NO)));
        }
    }
}
