package io.github.menkan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Quantity;
import io.github.menkan.counting.ClassCount;
import io.github.menkan.counting.ItemCategory;
import io.github.menkan.counting.LedgerCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A count as a case that {@code menkan assess} takes. */
final class CountCase {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CountCase() {}

    /**
     * The case.
     *
     * @param isApart whether the law of the act wants obtaining and disclosing apart; then what went to nobody was obtained, and what
     *     went to somebody stays one count, which is refused there with what to do
     */
    static String of(LedgerCount count, Optional<LocalDate> committed, Optional<LocalDate> judged, boolean isApart) {
        String counted = isApart && count.recipients().isEmpty() ? "obtained" : "counted";
        ObjectNode facts = NODES.objectNode().put("offence", "personal-information");
        committed.ifPresent(day -> facts.put("committed", day.toString()));
        judged.ifPresent(day -> facts.put("judged", day.toString()));
        ArrayNode information = facts.putArray("information");
        for (ClassCount one : count.classes()) {
            if (!one.counted().isZero()) {
                ObjectNode entry = information.addObject();
                entry.set("category", category(one.category()));
                entry.set(counted, quantity(one.counted()));
                if (!count.recipients().isEmpty()) {
                    entry.set("countedDisclosed", quantity(one.disclosed()));
                }
            }
        }
        return JsonTrees.write(facts);
    }

    /** One word, or an array of alternatives. */
    static JsonNode category(ItemCategory category) {
        List<String> words = category.words();
        if (words.size() == 1) {
            return NODES.textNode(words.get(0));
        }
        ArrayNode alternatives = NODES.arrayNode();
        words.forEach(alternatives::add);
        return alternatives;
    }

    private static JsonNode quantity(Quantity quantity) {
        return quantity.isKnown() ? NODES.numberNode(quantity.min()) : range(quantity);
    }

    static ObjectNode range(Quantity quantity) {
        return NODES.objectNode().put("min", quantity.min()).put("max", quantity.max());
    }
}
