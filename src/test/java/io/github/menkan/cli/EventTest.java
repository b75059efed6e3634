package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.charges.Offences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charges for one event: cases that follow one another and name the same {@code event}. */
class EventTest {

    private static final String INFORMATION =
            "{\"id\":\"a\",\"event\":\"leak\",\"offence\":\"personal-information\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\","
                    + "\"information\":[{\"category\":\"property\",\"disclosed\":50}]}";
    private static final String SITES =
            "{\"id\":\"b\",\"event\":\"leak\",\"offence\":\"network-misuse\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\",\"sites\":3}";
    private static final String THEFT =
            "{\"id\":\"c\",\"offence\":\"theft\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\",\"amount\":100}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int status;

    private String run(String input, String... arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                LocalDate.of(2026, 11, 21),
                false,
                Offences.builtIn());
        status = Main.run(surroundings, arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<JsonNode> answers(String... lines) throws JsonProcessingException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : run(String.join("\n", lines) + "\n", "assess", "-", "--format", "json", "--input", "jsonl")
                .lines()
                .toList()) {
            answers.add(new JsonMapper().readTree(line));
        }
        return answers;
    }

    /** An account lent to a fraud ring: in the first tier the ranges of both are equal, in the second 第三百一十二条 would govern. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void anAccountLentToAFraudRingIsChargedTwice(String format) {
        Run run = Run.of("assess", "src/examples/events/lent-account.json", "--format", format, "--quiet");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("lent-account-287-2", "lent-account-312");
        assertThat(run.out()).contains(format.equals("csv") ? "FIRST" : "孰重须由人判断");
    }

    @Test
    void eachChargeForAnEventTellsWhetherItGoverns() throws JsonProcessingException {
        List<JsonNode> answers = answers(INFORMATION, SITES, THEFT);
        assertThat(answers).hasSize(3);
        JsonNode first = answers.get(0).path("concurrence");
        assertThat(first.path("event").asText()).isEqualTo("leak");
        assertThat(first.path("governs").asBoolean()).isTrue();
        assertThat(first.path("settled").asBoolean()).isTrue();
        JsonNode second = answers.get(1).path("concurrence");
        assertThat(second.path("governs").asBoolean(true)).isFalse();
        assertThat(second.path("position").asText()).isEqualTo("GIVES_WAY");
        assertThat(second.path("why").asText()).startsWith("法释〔2017〕10号第八条");
        assertThat(answers.get(2).has("concurrence")).isFalse();
    }

    @Test
    void whereNoRuleDecidesGovernsIsNull() throws JsonProcessingException {
        JsonNode answer = answers(
                        INFORMATION,
                        THEFT.replace("\"id\"", "\"event\":\"leak\",\"id\"").replace("100", "50000"))
                .get(0);
        assertThat(answer.path("concurrence").path("governs").isNull()).isTrue();
        assertThat(answer.path("concurrence").path("position").asText()).isEqualTo("NOT_DECIDED");
    }

    @Test
    void linesThatDoNotFollowOneAnotherAreNotOneEvent() throws JsonProcessingException {
        List<JsonNode> answers = answers(INFORMATION, THEFT, SITES);
        assertThat(answers.stream().map(answer -> answer.path("id").asText())).containsExactly("a", "c", "b");
        assertThat(answers.get(0).path("concurrence").path("governs").asBoolean())
                .isTrue();
        assertThat(answers.get(2).path("concurrence").path("governs").asBoolean())
                .isTrue();
    }

    @Test
    void anotherEventIsAnotherGroup() throws JsonProcessingException {
        List<JsonNode> answers = answers(INFORMATION, SITES.replace("\"leak\"", "\"sites\""));
        assertThat(answers.get(0).path("concurrence").path("event").asText()).isEqualTo("leak");
        assertThat(answers.get(1).path("concurrence").path("event").asText()).isEqualTo("sites");
        assertThat(answers.get(1).path("concurrence").path("governs").asBoolean())
                .isTrue();
    }

    @Test
    void aBadLineKeepsItsPlaceAndEndsTheEvent() throws JsonProcessingException {
        List<JsonNode> answers = answers(INFORMATION, "{\"event\":\"leak\",\"offence\":\"none\"}", SITES);
        assertThat(status).isEqualTo(1);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).path("line").asInt()).isEqualTo(2);
        assertThat(answers.get(2).path("concurrence").path("governs").asBoolean())
                .isTrue();
    }

    @Test
    void anEventMustBeText() throws JsonProcessingException {
        JsonNode answer = answers(SITES.replace("\"leak\"", "7")).get(0);
        assertThat(answer.path("error").path("path").asText()).isEqualTo("event");
    }

    @Test
    void everyPageOfAnEventSaysWhichChargeGoverns(@TempDir Path folder) throws IOException {
        run(INFORMATION + "\n" + SITES + "\n", "assess", "-", "--format", "html", "--output", folder.toString());
        assertThat(Files.readString(folder.resolve("case-000002-b.html")))
                .contains("罪名竞合")
                .contains("非法利用信息网络罪：不以本罪论处。");
    }

    @Test
    void anEventWithTooManyChargesIsNotCompared() throws JsonProcessingException {
        String[] many = IntStream.range(0, 66).mapToObj(i -> SITES).toArray(String[]::new);
        List<JsonNode> answers = answers(many);
        assertThat(answers).hasSize(66).allSatisfy(answer -> {
            JsonNode concurrence = answer.get("concurrence");
            assertThat(concurrence.get("event").asText()).isEqualTo("leak");
            assertThat(concurrence.get("position").asText()).isEqualTo("NOT_COMPARED");
            assertThat(concurrence.get("governs").isNull()).isTrue();
            assertThat(concurrence.get("why").asText()).contains("未比较竞合关系");
        });
        out.reset();
        assertThat(run(String.join("\n", many), "assess", "-")).contains("【竞合 leak】\n该事件所列罪名过多，未比较竞合关系");
        out.reset();
        assertThat(answers(IntStream.range(0, 64).mapToObj(i -> SITES).toArray(String[]::new)))
                .hasSize(64)
                .allMatch(answer -> !answer.at("/concurrence/position").asText().equals("NOT_COMPARED"));
    }

    @Test
    void theAnswersOfSeveralFilesNameTheFile() {
        assertThat(run(INFORMATION, "assess", "-", "/nowhere", "--format", "json"))
                .startsWith("{\"file\":\"-\",\"id\":\"a\"")
                .contains("\"concurrence\":{\"event\":\"leak\",\"governs\":true");
    }

    @Test
    void anArrayStaysAnArray() {
        assertThat(run("[" + INFORMATION + "," + SITES + "]", "assess", "-", "--format", "json"))
                .startsWith("[\n{")
                .endsWith("}\n]\n")
                .contains("\"governs\":true", "\"governs\":false");
    }

    @Test
    void textTellsWhatGovernsAfterTheCharges() {
        assertThat(run(INFORMATION + "\n" + SITES, "assess", "-", "--lang", "en"))
                .contains("\n【concurrence leak】\n")
                .contains("infringing citizens' personal information: governs. 法释〔2017〕10号第八条");
        out.reset();
        assertThat(run(INFORMATION + "\n" + SITES, "assess", "-")).contains("\n【竞合 leak】\n侵犯公民个人信息罪：以本罪论处。");
    }

    @Test
    void anAnswerWithConcurrenceStillVerifies() {
        String answers = run(INFORMATION + "\n" + SITES, "assess", "-", "--format", "json");
        out.reset();
        assertThat(run(answers, "verify", "-")).isEqualTo("a: same\nb: same\n");
        assertThat(status).isZero();
    }

    @Test
    void coveragePrintsEveryProvision() {
        assertThat(run("", "coverage").lines()).hasSizeGreaterThan(300).contains("法释〔2019〕15号第十八条\t未收录\t-\t罚金没有数字");
        out.reset();
        assertThat(run("", "coverage", "--lang", "en").lines().collect(Collectors.toList()))
                .contains("法释〔2019〕15号第十八条\tnot modelled\t-\tthe fine has no figures");
        assertThat(status).isZero();
    }
}
