package io.github.menkan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the worked cases of the offence under the standard in force now: facts that are all known, and the tier that the law gives
 * them.
 *
 * @param id the case
 * @param facts its facts, counted by 法释〔2017〕10号第十一条
 * @param expected the tier, as typed from the law beside the case
 */
record WorkedCase(String id, CaseFacts facts, Verdict expected) {

    /** All of them. */
    static List<WorkedCase> all() throws IOException {
        List<WorkedCase> all = new ArrayList<>();
        for (String line : Sources.text("worked-cases.jsonl").split("\n")) {
            JsonNode node = new ObjectMapper().readTree(line);
            Map<String, Object> facts = new HashMap<>();
            node.get("facts").properties().forEach(fact -> facts.put(fact.getKey(), plain(fact.getValue())));
            all.add(new WorkedCase(
                    node.get("id").asText(),
                    new CaseFacts(facts),
                    Verdict.valueOf(node.get("expected").asText())));
        }
        return all;
    }

    /** Money is written as text. */
    private static Object plain(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isTextual() ? (Object) new BigDecimal(value.textValue()) : (Object) value.longValue();
    }
}
