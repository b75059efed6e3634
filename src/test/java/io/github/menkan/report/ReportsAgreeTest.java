package io.github.menkan.report;

import static io.github.menkan.Language.CHINESE;
import static io.github.menkan.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Text, page and JSON of the same case say the same. */
class ReportsAgreeTest {

    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("src", "examples");
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (Path file : files(CASES)) {
            for (String line : Files.readAllLines(file)) {
                add(cases, file, READER.read(TREES.readTree(line).get("case").toString()));
            }
        }
        for (Path file : files(EXAMPLES)) {
            if (file.toString().endsWith(".json") || file.toString().endsWith(".jsonl")) {
                try (InputStream in = Files.newInputStream(file)) {
                    READER.open(in, StandardCharsets.UTF_8).forEachRemaining(entry -> add(cases, file, entry));
                }
            }
        }
        return cases.stream();
    }

    private static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(List<Arguments> cases, Path file, CaseEntry entry) {
        if (entry instanceof ReadCase read) {
            cases.add(Arguments.of(
                    file.getFileName() + " " + read.id().orElse(""),
                    read.facts().assess()));
        } else {
            assertThat(entry).isInstanceOf(InputFault.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theyAgreeOnTierGroundsAndFigures(String name, Assessment assessment) throws Exception {
        for (Language language : List.of(CHINESE, ENGLISH)) {
            JsonNode json = TREES.readTree(AssessmentWriter.in(language).write(assessment));
            String text = Report.of(assessment).toText(language);
            Document page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(Report.of(assessment).html(language))));
            String shown = page.getDocumentElement().getTextContent();
            assertThat(text).contains(json.get("term").asText());
            assertThat(shown).contains(json.get("term").asText());
            assertThat(assessment.tier().name()).isEqualTo(json.get("tier").asText());
            List<String> bars = attainments(page);
            for (JsonNode ground : json.get("grounds")) {
                String citation = ground.get("citation").asText();
                assertThat(text).contains(citation);
                assertThat(shown).contains(citation);
                for (JsonNode sum : ground.get("measurements")) {
                    // of an amount of which nothing is known there is no percentage
                    List<String> figures = List.of(
                            percent(sum.get("attainment").asText()), language == CHINESE ? "数量不明" : "number unknown");
                    assertThat(text).containsAnyOf(figures.get(0), figures.get(1));
                    assertThat(shown).containsAnyOf(figures.get(0), figures.get(1));
                }
                boolean carries = ground.get("status").asText().equals("MET")
                        && ground.get("force").asText().equals("SHALL")
                        && ground.get("tier").equals(json.get("tier"));
                if (carries && ground.get("measurements").size() == 1) {
                    assertThat(bars).contains(ground.get("attainment").asText());
                }
            }
            List<String> said = new ArrayList<>();
            for (JsonNode distance : json.get("distanceToNextTier")) {
                String more = distance.get("more").asText() + " "
                        + distance.get("unit").asText();
                if (text.contains(more)) {
                    said.add(more);
                    assertThat(shown).contains(more);
                }
            }
            assertThat(said.isEmpty()).isEqualTo(json.get("distanceToNextTier").isEmpty());
            for (JsonNode warning : json.get("warnings")) {
                assertThat(text).contains(warning.asText());
                assertThat(shown).contains(warning.asText());
            }
        }
    }

    /** A fraction as whole percent, rounded down. */
    private static String percent(String fraction) {
        String[] parts = fraction.split("/", -1);
        BigInteger hundredfold = new BigInteger(parts[0]).multiply(BigInteger.valueOf(100));
        BigInteger whole = parts.length == 1 ? hundredfold : hundredfold.divide(new BigInteger(parts[1]));
        return whole.signum() == 0 ? "%" : whole + "%";
    }

    private static List<String> attainments(Document page) {
        List<String> attainments = new ArrayList<>();
        NodeList pictures = page.getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            attainments.add(((Element) pictures.item(i)).getAttribute("data-attainment"));
        }
        return attainments;
    }
}
