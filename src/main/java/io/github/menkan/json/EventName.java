package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** The property {@code event} of a case as read. */
final class EventName {

    private static final JsonMapper MAPPER = new JsonMapper();

    private EventName() {}

    static Optional<String> of(String source) {
        if (!source.contains("\"event\"")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(source).get("event"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("source must be JSON, was " + Shown.text(source), broken);
        }
    }
}
