package io.github.menkan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.menkan.Answer;
import io.github.menkan.Language;
import io.github.menkan.Ratio;
import io.github.menkan.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Answers as they are written, in UTF-8: the properties of objects one after the other, sentences in one language. */
final class JsonOut {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final Language language;
    private final ByteArrayOutputStream bytes;
    private final JsonGenerator out;

    /** Nothing as yet, with room for so many bytes to begin with. */
    JsonOut(Language language, int room) {
        this.language = language;
        this.bytes = new ByteArrayOutputStream(room);
        try {
            this.out = FACTORY.createGenerator(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        flush();
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        flush();
        return bytes.toString(UTF_8);
    }

    private void flush() {
        write(JsonGenerator::flush);
    }

    /** What a generator does. */
    private interface Writing {
        void to(JsonGenerator generator) throws IOException;
    }

    private JsonOut write(Writing writing) {
        try {
            writing.to(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Adds what stands between answers. */
    JsonOut raw(String separator) {
        return write(to -> to.writeRaw(separator));
    }

    private void name(String name) {
        write(to -> to.writeFieldName(name));
    }

    private void text(String text) {
        write(to -> to.writeString(text));
    }

    JsonOut put(String name, String value) {
        name(name);
        text(value);
        return this;
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
        return write(to -> to.writeBooleanField(name, value));
    }

    JsonOut put(String name, Answer value) {
        return value == Answer.UNKNOWN ? putNull(name) : put(name, value == Answer.YES);
    }

    JsonOut put(String name, long value) {
        return write(to -> to.writeNumberField(name, value));
    }

    /** A number as it is written. */
    JsonOut number(String name, String value) {
        name(name);
        return write(to -> to.writeNumber(value));
    }

    JsonOut put(String name, Ratio value) {
        return put(name, value.toString());
    }

    /** A fraction that may be without limit. */
    JsonOut limit(String name, Optional<Ratio> value) {
        return value.isPresent() ? put(name, value.get()) : put(name, "unlimited");
    }

    JsonOut put(String name, OptionalInt value) {
        return value.isPresent() ? put(name, value.getAsInt()) : putNull(name);
    }

    JsonOut putNull(String name) {
        return write(to -> to.writeNullField(name));
    }

    JsonOut object(String name, Consumer<JsonOut> properties) {
        name(name);
        return object(properties);
    }

    JsonOut object(Consumer<JsonOut> properties) {
        write(JsonGenerator::writeStartObject);
        properties.accept(this);
        return write(JsonGenerator::writeEndObject);
    }

    /** An array of objects. */
    <T> JsonOut objects(String name, List<T> values, Consumer<? super T> properties) {
        write(to -> to.writeArrayFieldStart(name));
        for (T value : values) {
            object(unused -> properties.accept(value));
        }
        return write(JsonGenerator::writeEndArray);
    }

    JsonOut texts(String name, List<String> values) {
        write(to -> to.writeArrayFieldStart(name));
        values.forEach(this::text);
        return write(JsonGenerator::writeEndArray);
    }

    JsonOut wordings(String name, List<Wording> values) {
        write(to -> to.writeArrayFieldStart(name));
        values.forEach(value -> text(value.in(language)));
        return write(JsonGenerator::writeEndArray);
    }

    /** What was read, as it was read. */
    JsonOut tree(String name, JsonNode tree) {
        name(name);
        tree(tree);
        return this;
    }

    private void tree(JsonNode node) {
        if (node.isObject()) {
            write(JsonGenerator::writeStartObject);
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                tree(property.getKey(), property.getValue());
            }
            write(JsonGenerator::writeEndObject);
        } else if (node.isArray()) {
            write(JsonGenerator::writeStartArray);
            node.forEach(this::tree);
            write(JsonGenerator::writeEndArray);
        } else if (node.isTextual()) {
            text(node.textValue());
        } else if (node.isNumber()) {
            write(to -> to.writeNumber(
                    node.isLong() ? node.asText() : node.decimalValue().toString()));
        } else {
            write(to -> to.writeRawValue(node.asText()));
        }
    }
}
