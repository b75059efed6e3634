package io.github.menkan.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.TierSpan;
import io.github.menkan.Wording;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * What {@link Jackson2Module} is to Jackson 2, for Jackson 3: {@code findAndAddModules()}, which Spring Boot 4 calls by itself. The JSON is
 * still made with Jackson 2, which must be there too; where it is not, writing an answer fails.
 *
 * <pre>{@code
 * var mapper = tools.jackson.databind.json.JsonMapper.builder()
 *         .addModule(new Jackson3Module(Language.ENGLISH))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
// who calls this class has the types of Jackson that it names
@SuppressWarnings("exports")
public final class Jackson3Module extends JacksonModule {

    private static final JsonFactory JSON = new JsonFactory();

    private final Language language;

    /** The module in Chinese. */
    public Jackson3Module() {
        this(Language.CHINESE);
    }

    /**
     * The module in a language.
     *
     * @param language the language of explanations
     */
    public Jackson3Module(Language language) {
        this.language = requireNonNull(language, "language");
    }

    @Override
    public String getModuleName() {
        return "menkan";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        // the writer, and with it Jackson 2, is asked for when something is written: an application may never do so
        serializers.addSerializer(
                Assessment.class, written(value -> AssessmentWriter.in(language).write(value)));
        serializers.addSerializer(
                CaseEntry.class, written(value -> AssessmentWriter.in(language).write(value)));
        serializers.addSerializer(Wording.class, said(wording -> wording));
        serializers.addSerializer(Penalty.class, said(Penalty::text));
        context.addSerializers(serializers);
        // the questions that these records answer are no components
        for (Class<?> type : List.of(Quantity.class, TierSpan.class)) {
            context.configOverride(type)
                    .setVisibility(JsonAutoDetect.Value.construct(PropertyAccessor.IS_GETTER, Visibility.NONE));
        }
    }

    private static <T> ValueSerializer<T> written(Function<T, String> writer) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext provider) {
                try (JsonParser answer = JSON.createParser(ObjectReadContext.empty(), writer.apply(value))) {
                    answer.nextToken();
                    out.copyCurrentStructureExact(answer);
                }
            }
        };
    }

    private <T> ValueSerializer<T> said(Function<T, Wording> text) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext provider) {
                out.writeString(text.apply(value).in(language));
            }
        };
    }
}
