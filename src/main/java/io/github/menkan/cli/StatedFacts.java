package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.information.Category;
import io.github.menkan.json.ReadCase;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a case as its file states them, under the names that the offence gives them, for a reader to compare. */
final class StatedFacts {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What the head of a report says anyway. */
    private static final Set<String> SAID = Set.of("id", "event", "offence", "committed", "judged", "subject");

    private final Offence offence;
    private final Language language;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private StatedFacts(Offence offence, Language language) {
        this.offence = offence;
        this.language = language;
    }

    static Map<String, String> of(ReadCase read, Surroundings surroundings, Language language) {
        JsonNode tree = tree(read);
        StatedFacts stated = surroundings
                .offences()
                .find(tree.path("offence").asText())
                .map(offence -> new StatedFacts(offence, language))
                .orElseThrow();
        tree.properties().forEach(property -> {
            if (!SAID.contains(property.getKey())) {
                stated.add(property.getKey(), property.getValue());
            }
        });
        return stated.facts;
    }

    private static JsonNode tree(ReadCase read) {
        try {
            return MAPPER.readTree(read.source());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void add(String name, JsonNode value) {
        Optional<Element> element = offence.elements().find(name);
        if (name.equals("region")) {
            facts.put(say("犯罪地（行政区划代码）"), value.asText());
        } else if (name.equals("accomplice")) {
            facts.put(say("从犯"), amount(value, ""));
        } else if (element.isPresent()) {
            facts.put(
                    element.get().label().in(language),
                    amount(value, element.get().unit().words().in(language)));
        } else if (value.isObject()) {
            value.properties().forEach(member -> add(name + "." + member.getKey(), member.getValue()));
        } else {
            offence.entries().stream().filter(list -> list.name().equals(name)).forEach(list -> entries(list, value));
        }
    }

    private void entries(Entries<?> list, JsonNode value) {
        int number = 0;
        for (JsonNode entry : value) {
            number++;
            List<String> parts = new ArrayList<>();
            for (Field field : list.fields()) {
                JsonNode one = entry.get(field.name());
                if (one != null) {
                    String label = language == Language.CHINESE ? field.label() : field.name();
                    parts.add(Wording.of("{0}：{1}#所列", label, amount(one, "")).in(language));
                }
            }
            String label = language == Language.CHINESE ? list.label() : list.name();
            facts.put(
                    Wording.of("{0}第{1}项", label, number).in(language),
                    String.join(language == Language.CHINESE ? "；" : "; ", parts));
        }
    }

    /** A value with its unit: 3200元, 40–60条, 不明, 是. */
    private String amount(JsonNode value, String unit) {
        if (value.isNull()) {
            return say("不明");
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? say("是") : say("否");
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(amount(one, unit)));
            return String.join(language == Language.CHINESE ? "、" : ", ", all);
        }
        if (value.isObject()) {
            String least = value.path("min").asText("0");
            String most = value.path("max").asText("");
            Wording range = most.isEmpty() ? Wording.of("至少{0}#所列", least) : Wording.of("{0}至{1}#所列", least, most);
            return Wording.of("{0}{1}#所列", range, unit).in(language).stripTrailing();
        }
        if (!value.isNumber() && !value.asText().matches("[0-9.]+")) {
            Optional<Category> category = Category.find(value.asText());
            return category.map(one -> one.label().in(language)).orElse(value.asText());
        }
        return unit.isEmpty()
                ? value.asText()
                : Wording.of("{0}{1}#所列", value.asText(), unit).in(language);
    }

    private String say(String words) {
        return Wording.of(words).in(language);
    }
}
