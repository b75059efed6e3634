package io.github.menkan.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.TierSpan;
import io.github.menkan.Wording;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Lets a mapper of Jackson 2 write an {@link Assessment} and a {@link CaseEntry} as {@link AssessmentWriter} does, and a {@link Wording}
 * or {@link Penalty} alone as its text. The service loader finds it, in Chinese ({@code findAndRegisterModules()}); Spring Boot 3 takes it by itself.
 *
 * <p>It reads nothing: cases are read from text, by {@link CaseReader}.
 *
 * <pre>{@code
 * var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
 *         .addModule(new Jackson2Module(Language.ENGLISH))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
// who calls this class has the types of Jackson that it names
@SuppressWarnings("exports")
public final class Jackson2Module extends Module {

    private static final JsonFactory JSON = new JsonFactory();

    private final Language language;

    /** The module in Chinese. */
    public Jackson2Module() {
        this(Language.CHINESE);
    }

    /**
     * The module in a language.
     *
     * @param language the language of explanations
     */
    public Jackson2Module(Language language) {
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
        AssessmentWriter writer = AssessmentWriter.in(language);
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(Assessment.class, written(writer::write));
        serializers.addSerializer(CaseEntry.class, written(writer::write));
        serializers.addSerializer(Wording.class, said(wording -> wording));
        serializers.addSerializer(Penalty.class, said(Penalty::text));
        context.addSerializers(serializers);
        // the questions that these records answer are no components
        for (Class<?> type : List.of(Quantity.class, TierSpan.class)) {
            context.configOverride(type)
                    .setVisibility(JsonAutoDetect.Value.construct(PropertyAccessor.IS_GETTER, Visibility.NONE));
        }
    }

    private static <T> JsonSerializer<T> written(Function<T, String> writer) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                try (JsonParser answer = JSON.createParser(writer.apply(value))) {
                    answer.nextToken();
                    out.copyCurrentStructureExact(answer);
                }
            }
        };
    }

    private <T> JsonSerializer<T> said(Function<T, Wording> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(text.apply(value).in(language));
            }
        };
    }
}
