package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.menkan.Language;
import io.github.menkan.charges.Offences;
import io.github.menkan.offence.Offence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas say what the reader reads and the writer writes. */
class JsonSchemasTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));
    private static final JsonSchema CASE = schema(JsonSchemas.ofCase());
    private static final JsonSchema ANSWER = schema(JsonSchemas.ofAssessment());

    /** What contradicts itself, dates out of order, a code of no place: more than a schema can tell. */
    private static final Set<String> ONLY_THE_READER_REFUSES = Set.of("UP-17", "UP-25", "UP-27");

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        text,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Offence> charges() {
        return Offences.builtIn().list().stream();
    }

    static List<JsonNode> workedCases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).forEach(line -> cases.add(tree(line)));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("charges")
    void theSchemaKnowsThePropertiesThatTheReaderKnows(Offence charge) {
        JsonNode properties = tree(JsonSchemas.ofCase()).at("/$defs/" + charge.id() + "/properties");
        List<String> published = new ArrayList<>();
        properties.fieldNames().forEachRemaining(published::add);

        assertThat(published).containsExactlyInAnyOrderElementsOf(new CaseMapping(charge).properties());
    }

    @Test
    void theSchemaKnowsTheOffencesThatTheReaderKnows() {
        List<String> published = new ArrayList<>();
        tree(JsonSchemas.ofCase()).at("/properties/offence/enum").forEach(name -> published.add(name.textValue()));

        assertThat(published)
                .containsExactlyInAnyOrderElementsOf(Offences.builtIn().ids());
    }

    @ParameterizedTest
    @MethodSource("workedCases")
    void theSchemaAcceptsWhatTheReaderReads(JsonNode worked) {
        boolean isBad = worked.at("/expect/error").asBoolean();

        assertThat(READER.read(worked.get("case").toString()) instanceof InputFault)
                .isEqualTo(isBad);
        boolean isReaders =
                ONLY_THE_READER_REFUSES.contains(worked.at("/case/id").asText());
        assertThat(CASE.validate(worked.get("case")).isEmpty()).isEqualTo(!isBad || isReaders);
    }

    @ParameterizedTest
    @MethodSource("workedCases")
    void everyAnswerFitsItsSchema(JsonNode worked) {
        CaseEntry entry = READER.read(worked.get("case").toString());

        for (Language language : Language.values()) {
            assertThat(ANSWER.validate(tree(AssessmentWriter.in(language).write(entry, "cases.jsonl"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"illegalIncome\":-1",
                "\"illegalIncome\":1.234",
                "\"illegalIncome\":\"1.234\"",
                "\"illegalIncome\":\"1,000\"",
                "\"illegalIncome\":100000000000000",
                "\"remorse\":1",
                "\"remorse\":\"true\"",
                "\"judged\":\"2023-02-30\"",
                "\"judged\":\"2023-2-3\"",
                "\"amount\":5",
                "\"committed\":{\"from\":\"2023-05-01\"}",
                "\"information\":[{\"obtained\":5}]",
                "\"information\":[{\"category\":\"credit\",\"obtained\":2.5}]",
                "\"information\":[{\"category\":\"credit\",\"obtained\":10000000000000000}]",
                "\"information\":[{\"category\":\"credit\",\"obtained\":{\"least\":1}}]",
                "\"region\":\"441\"",
                "\"subject\":\"company\"",
                "\"id\":5",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String property) {
        String json = "{\"offence\":\"personal-information\"," + property + "}";

        assertThat(READER.read(json)).isInstanceOf(InputFault.class);
        assertThat(CASE.validate(tree(json))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"illegalIncome\":null",
                "\"illegalIncome\":\"3200.00\"",
                "\"illegalIncome\":0.29",
                "\"illegalIncome\":{\"max\":5}",
                "\"illegalIncome\":-0",
                "\"remorse\":null",
                "\"information\":[{\"category\":\"credit\",\"obtained\":5.0,\"disclosed\":[1e3,null,{}]}]",
                "\"committed\":{\"from\":\"2023-05-01\",\"to\":\"2023-05-01\"}",
                "\"region\":\"440300\"",
                "\"id\":\"\"",
            })
    void theSchemaAcceptsEveryWayToWriteAValue(String property) {
        String json = "{\"offence\":\"personal-information\"," + property + "}";

        assertThat(READER.read(json)).isInstanceOf(ReadCase.class);
        assertThat(CASE.validate(tree(json))).isEmpty();
    }
}
