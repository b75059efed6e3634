package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Finding;
import io.github.menkan.Language;
import io.github.menkan.charges.Offences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked case, from its JSON to its answer. */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));

    private static List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    cases.add(MAPPER.readTree(line));
                }
            }
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> aWorkedCaseHasTheExpectedAnswer() throws IOException {
        return cases().stream()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.at("/case/id").asText() + ": "
                                + worked.get("why").asText(),
                        () -> check(worked)));
    }

    @Test
    void everyOffenceHasCases() throws IOException {
        Set<String> offences = new TreeSet<>();
        cases().forEach(worked -> offences.add(worked.at("/case/offence").asText()));

        assertThat(Offences.builtIn().ids()).containsExactlyInAnyOrderElementsOf(offences);
    }

    /** {@code cases-by-file.txt} says how many cases each file holds. */
    @Test
    void allCasesOfAllFilesAreRun() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/cases-by-file.txt"))) {
            String[] cells = line.split(" ", -1);
            files.put(cells[0], Integer.valueOf(cells[1]));
        }
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> each = Files.list(FOLDER)) {
            for (Path file : each.toList()) {
                found.put(
                        file.getFileName().toString(), Files.readAllLines(file).size());
            }
        }
        assertThat(found).isEqualTo(files);
        assertThat(cases())
                .hasSize(files.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static void check(JsonNode worked) throws IOException {
        JsonNode expect = worked.get("expect");
        CaseEntry entry = READER.read(worked.get("case").toString());
        if (expect.path("error").asBoolean()) {
            assertThat(entry).isInstanceOf(InputFault.class);
            return;
        }
        assertThat(entry).isInstanceOf(ReadCase.class);
        JsonNode answer = MAPPER.readTree(AssessmentWriter.in(Language.CHINESE).write(entry));
        assertThat(answer.get("id")).isEqualTo(worked.at("/case/id"));
        assertThat(((ReadCase) entry).facts().tier().name())
                .isEqualTo(answer.get("tier").textValue());
        for (String property : List.of("tier", "discretionaryTier", "possibleTier", "decided", "attempted")) {
            if (expect.has(property)) {
                assertThat(answer.get(property)).as(property).isEqualTo(expect.get(property));
            }
        }
        if (expect.has("citation")) {
            assertThat(((ReadCase) entry).facts().assess().grounds())
                    .extracting(Finding::citation)
                    .anySatisfy(citation ->
                            assertThat(citation).contains(expect.get("citation").textValue()));
        }
        if (expect.has("warning")) {
            assertThat(answer.get("warnings"))
                    .anySatisfy(warning -> assertThat(warning.textValue())
                            .contains(expect.get("warning").textValue()));
        }
        if (expect.has("ground")) {
            assertThat(answer.get("grounds"))
                    .anySatisfy(ground -> expect.get("ground")
                            .properties()
                            .forEach(one -> assertThat(ground.get(one.getKey()))
                                    .as(one.getKey())
                                    .isEqualTo(one.getValue())));
        }
        Set<String> known = Set.of(
                "tier",
                "discretionaryTier",
                "possibleTier",
                "decided",
                "attempted",
                "citation",
                "warning",
                "ground",
                "error");
        expect.fieldNames().forEachRemaining(name -> assertThat(known).contains(name));
    }
}
