package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountCommandTest {

    private static final Path SAMPLES = Path.of("src/test/resources/counting");
    private static final com.fasterxml.jackson.databind.ObjectMapper JSON =
            new com.fasterxml.jackson.databind.ObjectMapper();

    @TempDir
    Path folder;

    private static Run count(String... arguments) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "count",
                                "--columns",
                                SAMPLES.resolve("mapping.json").toString()),
                        Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static Stream<JsonNode> runs() throws IOException {
        JsonNode runs = JSON.readTree(SAMPLES.resolve("expected.json").toFile());
        return StreamSupport.stream(runs.spliterator(), false);
    }

    private static String[] arguments(JsonNode run, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--committed", "2023-05-01", "--judged", "2024-01-10"));
        run.get("tables").forEach(table -> arguments.add(sample(table.asText())));
        run.get("soldTo").forEach(sold -> {
            String[] parts = sold.asText().split("=", 2);
            arguments.addAll(List.of("--sold-to", parts[0] + "=" + sample(parts[1])));
        });
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theSampleTablesGiveTheExpectedNumbers(JsonNode run) throws IOException {
        Run counted = count(arguments(run, "--format", "json"));
        assertThat(counted.err()).isEmpty();
        assertThat(counted.status()).isZero();
        JsonNode answer = JSON.readTree(counted.out());
        assertThat(only(answer, run.get("answer"))).isEqualTo(run.get("answer"));
        assertThat(answer.at("/mapping/sha256").asText()).hasSize(64);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void filesOfDigestsGiveTheSameWithoutTheRowsAtWhichTiersWereSettled(JsonNode run) throws IOException {
        Run counted = count(arguments(run, "--format", "json", "--spill", folder.toString()));
        ObjectNode expected = (ObjectNode) run.get("answer").deepCopy();
        ((ObjectNode) expected.get("settledAtRow")).putNull("FIRST").putNull("SECOND");
        assertThat(only(JSON.readTree(counted.out()), expected)).isEqualTo(expected);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    /** The properties that are expected. */
    private static ObjectNode only(JsonNode answer, JsonNode expected) {
        return ((ObjectNode) answer.deepCopy())
                .retain(StreamSupport.stream(((Iterable<String>) expected::fieldNames).spliterator(), false)
                        .toList());
    }

    @Test
    void theCaseHoldsTheRangesAndWhatWasSold() throws IOException {
        JsonNode whole = runs().skip(6).findFirst().orElseThrow();
        JsonNode facts =
                JSON.readTree(count(arguments(whole, "--format", "case")).out());
        assertThat(facts.at("/offence").asText()).isEqualTo("personal-information");
        assertThat(facts.at("/committed").asText()).isEqualTo("2023-05-01");
        assertThat(facts.at("/judged").asText()).isEqualTo("2024-01-10");
        assertThat(facts.at("/information/0/counted").toString()).isEqualTo("{\"min\":522,\"max\":604}");
        assertThat(facts.at("/information/0/countedDisclosed/max").asLong()).isPositive();
        assertThat(facts.at("/information/2/category").toString()).isEqualTo("[\"health\",\"ordinary\"]");
        assertThat(count(sample("utf8-bom.csv"), "--format", "case").out()).doesNotContain("countedDisclosed");
    }

    @Test
    void theReportSaysWhereTheNumbersComeFromAndWhatIsLeftToAPerson() {
        Run run = count(
                sample("utf8-bom.csv"), "--sold-to", "甲=" + sample("buyer-b.csv"), "--sample", "2", "--seed", "1");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("utf8-bom.csv", "UTF-8", "第 73 行：列数与表头不符", "财产信息：查获", "身份证号", "█", "░", "抽取供人核实的行")
                .contains("第十一条第三款", "应当由人判断");
        Run page = count(sample("utf8-bom.csv"), "--format", "html");
        assertThat(page.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "财产信息")
                .endsWith("</html>\n");
        assertThat(count(sample("utf8-bom.csv"), "--lang", "en").out())
                .contains("rows seized")
                .doesNotContain("查获");
    }

    @Test
    void theSameSeedDrawsTheSameRows() throws IOException {
        String[] arguments = {
            sample("utf8-bom.csv"), sample("gb18030.tsv"), "--format", "json", "--sample", "5", "--seed", "42"
        };
        JsonNode one = JSON.readTree(count(arguments).out()).get("sample");
        assertThat(one)
                .hasSize(5)
                .isEqualTo(JSON.readTree(count(arguments).out()).get("sample"));
        arguments[6] = "43";
        assertThat(JSON.readTree(count(arguments).out()).get("sample")).isNotEqualTo(one);
        assertThat(one.get(0).fieldNames()).toIterable().containsExactly("file", "line");
        assertThat(count(sample("utf8-bom.csv"), "--sample", "5").status()).isEqualTo(2);
    }

    @Test
    void twoFilesOfTheSameContentAreNamed() throws IOException {
        Path copy = Files.copy(Path.of(sample("buyer-b.csv")), folder.resolve("copy.csv"));
        assertThat(count(sample("buyer-b.csv"), copy.toString()).out())
                .contains("文件内容完全相同（SHA-256 一致）：buyer-b.csv、copy.csv");
    }

    @Test
    void aMappingThatNobodyHasConfirmedIsRefused() throws IOException {
        Path mapping =
                file("m.json", Files.readString(SAMPLES.resolve("mapping.json")).replace("true", "false"));
        Run run = Run.of("count", sample("utf8-bom.csv"), "--columns", mapping.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("m.json", "confirmed").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"phone\"}},\"category\":\"ordinary\",\"sameItem\":[[\"m\"]],\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"category\":\"odd\",\"sameItem\":[[\"m\"]],\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"sameItem\":[[\"m\"]],\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"category\":\"ordinary\",\"sameItem\":[],\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"category\":\"ordinary\",\"sameItem\":[[\"x\"]],\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"category\":[\"ordinary\"],\"sameItem\":[[\"m\"]],\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"category\":[\"ordinary\",\"unclassified\"],\"sameItem\":[[\"m\"]],"
                        + "\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"hold\":\"mobile\"}},\"category\":\"ordinary\",\"sameItem\":[[\"m\"]],\"confirmed\":true}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"category\":\"ordinary\",\"sameItem\":[[\"m\"]],\"confirmed\":\"true\"}",
                "{\"columns\":{\"m\":{\"holds\":\"mobile\"}},\"category\":\"ordinary\",\"sameItem\":[[\"m\"],[\"m\"]],\"confirmed\":true}"
            })
    void aMappingThatSaysTooLittleIsRefusedInOneLine(String text) throws IOException {
        Path mapping = file("m.json", text);
        Path table = file("t.csv", "m\n15497142000\n");
        Run run = Run.of("count", table.toString(), "--columns", mapping.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("m.json").hasLineCount(1);
    }

    @Test
    void whatCannotBeReadIsRefusedInOneLineThatNamesFileAndColumn() throws IOException {
        Path lacking = file("lacking.csv", "姓名,手机号\n甲辰卯,15497142000\n");
        Run run = count(sample("utf8-bom.csv"), lacking.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("lacking.csv", "身份证号")
                .doesNotContain("15497142000")
                .hasLineCount(1);
        assertThat(count("none.csv").err()).contains("none.csv", "no such file").hasLineCount(1);
        assertThat(count(folder.toString()).err()).contains("directory").hasLineCount(1);
        assertThat(count(sample("utf8-bom.csv"), "--sold-to", "甲").status()).isEqualTo(2);
        assertThat(count(sample("utf8-bom.csv"), "--charset", "EBCDIC").status())
                .isEqualTo(2);
        assertThat(count(sample("utf8-bom.csv"), "--spill", "none").status()).isEqualTo(2);
    }

    @Test
    void aColumnThatNoJsonLineHasIsRefusedAfterReading() throws IOException {
        Path lines = file("t.jsonl", "{\"姓名\":\"甲辰卯\"}\n");
        Run run = count(lines.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("t.jsonl").hasLineCount(1);
    }

    @Test
    void aProposalIsRefusedUntilAPersonHasConfirmedIt() throws IOException {
        Run proposed = Run.of("columns", sample("utf8-bom.csv"), sample("lines.jsonl"), sample("buyer-a.xlsx"));
        assertThat(proposed.status()).isZero();
        assertThat(proposed.out())
                .contains("\"confirmed\" : false", "resident-id", "bank-card", "mobile", "\"name\"")
                .doesNotContain("备注");
        Path mapping = file("p.json", proposed.out());
        assertThat(Run.of("count", sample("utf8-bom.csv"), "--columns", mapping.toString())
                        .status())
                .isEqualTo(2);
        Files.writeString(mapping, proposed.out().replace("false", "true"));
        assertThat(Run.of("count", sample("utf8-bom.csv"), "--columns", mapping.toString())
                        .status())
                .isZero();
    }

    @Test
    void aTableWithoutHeaderLineIsNotShownAsAProposal() throws IOException {
        Path bare = file("bare.csv", "甲辰卯,15497142000\n乙辰卯,15497142001\n");
        Run run = Run.of("columns", bare.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("bare.csv").doesNotContain("15497142000", "甲辰卯");
    }

    @Test
    void theHotelsTableIsSeriousHoweverItIsCounted() throws IOException {
        String[] hotel = {"src/examples/counting/hotel.csv", "--columns", "src/examples/counting/hotel-columns.json"};
        JsonNode answer = answer(hotel);
        assertThat(answer.at("/classes/0/counted").toString()).isEqualTo("{\"min\":545,\"max\":559}");
        assertThat(answer.at("/settled").asBoolean()).isTrue();
        assertThat(answer.at("/settledAtRow").toString()).isEqualTo("{\"FIRST\":570,\"SECOND\":null}");
        assertThat(verdict(hotel).at("/term").asText()).isEqualTo("情节严重");
    }

    @ParameterizedTest
    @CsvSource({"2014-05-01, 2024-01-10, 情节严重", "2015-10-31, 2024-01-10, 情节严重", "2016-05-01, 2017-05-31, ''"})
    void tiersOfOtherLawAreNotSettledByTheTwoTiersOfTheInterpretation(String committed, String judged, String term)
            throws IOException {
        JsonNode answer = hotelOn(committed, judged);
        assertThat(answer.at("/settledAtRow").toString()).isEqualTo("{\"FIRST\":null,\"SECOND\":null}");
        assertThat(answer.at("/settled").isNull()).isTrue();
        assertThat(answer.at("/warnings").toString()).contains("不标明读到哪一行时达到哪一档次");
        assertThat(answer.at("/assessment/decided").asBoolean()).isEqualTo(!term.isEmpty());
        if (!term.isEmpty()) {
            assertThat(answer.at("/assessment/term").asText()).isEqualTo(term);
        }
    }

    @Test
    void onTheFirstDayOfBothTiersTheRowIsSaid() throws IOException {
        JsonNode answer = hotelOn("2015-11-01", "2017-06-01");
        assertThat(answer.at("/settledAtRow/FIRST").asLong()).isEqualTo(570);
        assertThat(answer.at("/warnings").toString()).doesNotContain("不标明读到哪一行时");
    }

    @Test
    void aSaleToTwoBuyersCountsForEach() throws IOException {
        String[] cards = {
            "src/examples/counting/cards.tsv",
            "--sold-to",
            "甲=src/examples/counting/cards-buyer-a.tsv",
            "--sold-to",
            "乙=src/examples/counting/cards-buyer-b.tsv",
            "--columns",
            "src/examples/counting/cards-columns.json"
        };
        assertThat(answer(cards).at("/classes/0/readings/0/distinct").asLong()).isEqualTo(40);
        assertThat(answer(cards).at("/classes/0/counted").toString()).isEqualTo("{\"min\":50,\"max\":50}");
        assertThat(verdict(cards).at("/tier").asText()).isEqualTo("FIRST");
    }

    private static String[] with(String[] arguments, String format) {
        return Stream.of(
                        Stream.of("count"),
                        Arrays.stream(arguments),
                        Stream.of("--committed", "2024-09-30", "--judged", "2025-06-30", "--format", format))
                .flatMap(all -> all)
                .toArray(String[]::new);
    }

    private static JsonNode hotelOn(String committed, String judged) throws IOException {
        return JSON.readTree(Run.of(
                        "count",
                        "src/examples/counting/hotel.csv",
                        "--columns",
                        "src/examples/counting/hotel-columns.json",
                        "--committed",
                        committed,
                        "--judged",
                        judged,
                        "--format",
                        "json")
                .out());
    }

    private static JsonNode answer(String... arguments) throws IOException {
        return JSON.readTree(Run.of(with(arguments, "json")).out());
    }

    /** {@code menkan count … --format case | menkan assess -}. */
    private static JsonNode verdict(String... arguments) throws IOException {
        JsonNode verdict =
                JSON.readTree(Run.reading(Run.of(with(arguments, "case")).out(), "assess", "-", "--format", "json")
                        .out());
        assumeThat(verdict.at("/error/message").asText()).doesNotContain("must be a known property");
        return verdict;
    }
}
