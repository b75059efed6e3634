package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.menkan.Answer;
import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** One answer as it is written: the properties of objects one after the other, sentences in one language. */
final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 1 << 13;

    private final JsonGenerator out;
    private final Language language;

    private JsonOut(JsonGenerator out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** The text of one object. */
    static String object(Language language, Consumer<JsonOut> properties) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            properties.accept(new JsonOut(generator, language));
            generator.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** What a generator does. */
    private interface Writing {
        void write() throws IOException;
    }

    private JsonOut write(Writing writing) {
        try {
            writing.write();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    JsonOut put(String name, String value) {
        return write(() -> out.writeStringField(name, value));
    }

    JsonOut put(String name, Wording value) {
        return put(name, value.in(language));
    }

    JsonOut put(String name, Optional<Wording> value) {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    JsonOut put(String name, Enum<?> value) {
        return put(name, value.name());
    }

    JsonOut put(String name, boolean value) {
        return write(() -> out.writeBooleanField(name, value));
    }

    JsonOut put(String name, Answer value) {
        return switch (value) {
            case YES -> put(name, true);
            case NO -> put(name, false);
            case UNKNOWN -> putNull(name);
        };
    }

    JsonOut put(String name, long value) {
        return write(() -> out.writeNumberField(name, value));
    }

    JsonOut put(String name, BigDecimal value) {
        return write(() -> out.writeNumberField(name, value));
    }

    JsonOut put(String name, OptionalInt value) {
        return value.isPresent() ? put(name, value.getAsInt()) : putNull(name);
    }

    JsonOut putNull(String name) {
        return write(() -> out.writeNullField(name));
    }

    JsonOut object(String name, Consumer<JsonOut> properties) {
        return write(() -> {
            out.writeObjectFieldStart(name);
            properties.accept(this);
            out.writeEndObject();
        });
    }

    /** An array of objects. */
    <T> JsonOut objects(String name, Collection<T> values, Consumer<? super T> properties) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (T value : values) {
                out.writeStartObject();
                properties.accept(value);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    JsonOut texts(String name, Collection<String> values) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        });
    }

    JsonOut wordings(String name, Collection<Wording> values) {
        return texts(name, values.stream().map(value -> value.in(language)).toList());
    }

    /** What was read, as it was read. */
    JsonOut tree(String name, JsonNode tree) {
        return write(() -> {
            out.writeFieldName(name);
            tree(tree);
        });
    }

    private void tree(JsonNode node) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> {
                out.writeStartObject();
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    out.writeFieldName(property.getKey());
                    tree(property.getValue());
                }
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                for (JsonNode element : node) {
                    tree(element);
                }
                out.writeEndArray();
            }
            case STRING -> out.writeString(node.textValue());
            case NUMBER -> {
                if (node.isLong()) {
                    out.writeNumber(node.longValue());
                } else {
                    out.writeNumber(node.decimalValue());
                }
            }
            case BOOLEAN -> out.writeBoolean(node.booleanValue());
            default -> out.writeNull();
        }
    }
}
