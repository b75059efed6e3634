package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FIFTY = one("a", 50);
    private static final String FORTY_NINE = one("b", 49);
    private static final String BAD = "{\"id\":\"bad\",\"offence\":\"personal-information\",\"remorse\":1}";

    @TempDir
    private Path folder;

    private static String one(String id, int items) {
        return "{\"id\":\"" + id + "\",\"offence\":\"personal-information\",\"committed\":\"2023-05-01\","
                + "\"judged\":\"2024-01-10\",\"information\":[{\"category\":\"property\",\"obtained\":" + items + "}]}";
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void linesInGiveOneLineOutForEachAlsoForABadOne() throws IOException {
        Run run = Run.reading(
                FIFTY + "\nnonsense\n" + BAD + "\n" + FORTY_NINE + "\n",
                "assess",
                "-",
                "--format",
                "json",
                "--lang",
                "en");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(MAPPER.readTree(lines.get(0)).get("tier").textValue()).isEqualTo("FIRST");
        assertThat(MAPPER.readTree(lines.get(1)).get("line").intValue()).isEqualTo(2);
        assertThat(lines.get(2))
                .isEqualTo("{\"line\":3,\"id\":\"bad\",\"error\":{\"path\":\"remorse\","
                        + "\"code\":\"flag\",\"message\":\"must be true, false or null, was 1\"}}");
        assertThat(MAPPER.readTree(lines.get(3)).get("tier").textValue()).isEqualTo("NONE");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void anArrayInGivesAnArrayOut() throws IOException {
        Run run = Run.reading("[" + FIFTY + "," + FORTY_NINE + "]", "assess", "-", "--format", "json");

        JsonNode answers = MAPPER.readTree(run.out());
        assertThat(answers.isArray()).isTrue();
        assertThat(answers).extracting(answer -> answer.get("id").textValue()).containsExactly("a", "b");
        assertThat(run.status()).isZero();
        assertThat(MAPPER.readTree(
                        Run.reading("[]", "assess", "-", "--format", "json").out()))
                .isEmpty();
    }

    @Test
    void anObjectInGivesAnObjectOut() throws IOException {
        Run run = Run.reading("\n" + FIFTY.replace(",", ",\n"), "assess", "-", "--format", "json");

        assertThat(MAPPER.readTree(run.out()).get("id").textValue()).isEqualTo("a");
        assertThat(run.out()).endsWith("}\n").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void severalFilesGiveLinesThatNameTheFile() throws IOException {
        String first = file("a.json", "[" + FIFTY + "]");
        String second = file("b.jsonl", FORTY_NINE + "\n" + BAD);

        Run run = Run.of("assess", first, second, "--format", "json");

        assertThat(run.out().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("{\"file\":\"" + folder));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadLosesNoOther() throws IOException {
        Run run = Run.of("assess", "no-such-file.json", file("a.json", FIFTY), folder.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("\"id\":\"a\"");
        assertThat(run.err())
                .contains("menkan: no-such-file.json could not be read: there is no such file")
                .contains("could not be read: it is a directory");
    }

    @Test
    void aStreamThatBreaksIsAFileThatCouldNotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }
        };

        Run run = Run.on(broken, false, "assess", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("- could not be read: disk gone").doesNotContain("\tat ");
    }

    @Test
    void textIsTheDefaultAndFaultsGoToStandardError() {
        Run run = Run.reading(FIFTY + "\n" + BAD, "assess", "-");

        assertThat(run.out()).startsWith("【a】\n侵犯公民个人信息罪").contains("情节严重").doesNotContain("bad");
        assertThat(run.err())
                .startsWith("-: line 2 (bad): remorse 须为true、false或者null，现为1\n")
                .endsWith("档次   件数\nFIRST  1\n无效   1\n合计   2\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void englishIsSpokenOnRequest() {
        Run run = Run.reading(FIFTY + "\n" + FORTY_NINE, "assess", "-", "--lang", "en");

        assertThat(run.out()).contains("法释〔2017〕10号第五条第一款第(三)项");
        assertThat(run.err()).isEqualTo("tier   cases\nNONE   1\nFIRST  1\ntotal  2\n");
    }

    @Test
    void aJudgmentThatIsNotStatedIsSaidToBeAssumed() {
        String undated = "{\"offence\":\"personal-information\"}";

        assertThat(Run.reading(undated, "assess", "-").out()).contains("案件未写明裁判日期，按运行之日（2026-11-21）适用法律");
        assertThat(Run.reading(undated, "assess", "-", "--format", "csv", "--warnings", "text")
                        .out())
                .contains("案件未写明裁判日期");
    }

    @Test
    void aTerminalIsNotObeyedToAnId() {
        Run run = Run.reading(FIFTY.replace("\"a\"", "\"\\u001b[2J\\u202e\""), "assess", "-");

        assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void htmlIsOnePageOrADirectory() throws IOException {
        Run page = Run.reading(FIFTY, "assess", "-", "--format", "html");
        Run two = Run.reading(FIFTY + "\n" + FORTY_NINE, "assess", "-", "--format", "html");
        Path pages = folder.resolve("pages");
        Run many = Run.reading(
                FIFTY + "\n" + BAD + "\n" + FORTY_NINE,
                "assess",
                "-",
                "--format",
                "html",
                "--output",
                pages.toString());

        assertThat(page.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.out()).isEmpty();
        assertThat(two.err()).contains("html must be one case, or name a directory with --output, was more than one");
        assertThat(many.status()).isEqualTo(1);
        assertThat(many.err()).contains("line 2 (bad): remorse");
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(path -> path.getFileName().toString()).sorted())
                    .containsExactly("case-000001-a.html", "case-000002-b.html", "index.html");
        }
        assertThat(Files.readString(pages.resolve("index.html"))).contains("href=\"case-000002-b.html\"");
        assertThat(Files.readString(pages.resolve("case-000001-a.html")))
                .contains("<title>a · 侵犯公民个人信息罪")
                .contains("所列事实");
        assertThat(Run.reading(FIFTY, "assess", "-", "--output", pages.toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void quietSaysNothingMore() {
        assertThat(Run.reading(FIFTY + "\n" + FORTY_NINE, "assess", "-", "--quiet")
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess | Missing required parameter: 'FILE'",
                "assess - --format xml | Invalid value for option '--format'",
                "assess - --lang fr | --lang must be zh or en, was fr",
                "assess - --charset latin1 | --charset must be UTF-8, GB18030, GBK or GB2312, was latin1",
                "assess - --frmat json | Unknown option: '--frmat'",
                "assess no-such-file --format json | no-such-file could not be read: there is no such file",
                "asses | Unmatched argument at index 0: 'asses'",
            })
    void wrongUsageIsStatusTwo(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(Run.of().status()).isEqualTo(2);
        assertThat(Run.of("standards").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "assess --help",
                "standard --help",
                "diff --help",
                "verify --help",
                "standards lint --help"
            })
    void helpIsPrinted(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: menkan");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(Run.of("--version").out()).isEqualTo("menkan 0.1.0\n");
    }

    @Test
    void anEmptyInputHasNoCases() {
        assertThat(Run.reading("", "assess", "-", "--format", "json")).isEqualTo(new Run(0, "", "档次  件数\n合计  0\n"));
    }

    @Test
    void aFileInGb18030IsReadWhenItIsSaid() throws IOException {
        byte[] bytes = (one("甲", 50) + "\n" + one("乙", 49)).getBytes(Charset.forName("GB18030"));

        assertThat(Run.with(bytes, "assess", "-", "--charset", "gbk", "--format", "json")
                        .out())
                .contains("\"id\":\"甲\"", "\"id\":\"乙\"");
        assertThat(Run.with(bytes, "assess", "-", "--format", "json").out()).contains("不是UTF-8编码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "csv"})
    void everyExampleIsAssessed(String format) throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            for (Path example : examples.filter(Files::isRegularFile)
                    .filter(path -> !(format.equals("html") && path.toString().endsWith(".csv")))
                    .toList()) {
                Run run = Run.of("assess", example.toString(), "--format", format, "--quiet");

                assertThat(run)
                        .as(example.toString())
                        .extracting(Run::status, Run::err)
                        .containsExactly(0, "");
                assertThat(run.out()).isNotBlank();
            }
        }
    }

    @Test
    void theHotelChainsLeakIsSeriousOnTwoGrounds() throws IOException {
        JsonNode answer = MAPPER.readTree(Run.of("assess", "src/examples/hotel-leak.json", "--format", "json")
                .out());

        assertThat(answer.get("term").textValue()).isEqualTo("情节严重");
        assertThat(answer.get("grounds"))
                .extracting(
                        ground -> ground.get("citation").textValue(),
                        ground -> ground.get("working").textValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "法释〔2017〕10号第五条第一款第(六)项", "450/500 + [900–1500]/5000 = 27/25–6/5"),
                        org.assertj.core.groups.Tuple.tuple("法释〔2017〕10号第五条第一款第(八)项", "330/250 = 33/25"));
    }

    @Test
    void theInternetCafesLeakDependsOnWhatThePasswordsAre() throws IOException {
        JsonNode answer = MAPPER.readTree(Run.of("assess", "src/examples/internet-cafe.json", "--format", "json")
                .out());

        assertThat(answer.get("tier").textValue()).isEqualTo("NONE");
        assertThat(answer.get("possibleTier").textValue()).isEqualTo("SECOND");
        assertThat(answer.get("decided").booleanValue()).isFalse();
        assertThat(answer.at("/openFacts/0").textValue()).contains("类别未查明");
    }

    @Test
    void progressIsShownOnATerminalOnlyAfterASecond() throws IOException {
        String lines = (FIFTY + "\n").repeat(1_500);
        InputStream slow = new java.io.ByteArrayInputStream(lines.getBytes(UTF_8)) {
            private int reads;

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                if (reads++ == 8) {
                    try {
                        Thread.sleep(1_100);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }
                return super.read(target, offset, Math.min(length, 20_000));
            }
        };

        assertThat(Run.on(slow, true, "assess", "-", "--format", "csv", "--input", "jsonl")
                        .err())
                .contains("\r")
                .contains(" 件");
        assertThat(Run.reading(lines, "assess", "-", "--format", "csv").err()).doesNotContain("\r");
    }

    @Test
    void whatEveryCaseMayStateStandsAmongTheStatedFacts() {
        String facts =
                "{\"offence\":\"theft\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\",\"filed\":\"2023-06-01\","
                        + "\"region\":\"41\",\"amount\":2000,\"accomplice\":null}";
        String report =
                Run.with(facts.getBytes(UTF_8), "assess", "-", "--quiet").out();

        assertThat(report.substring(0, report.indexOf("一、结论")))
                .containsPattern("从犯 +不明")
                .containsPattern("犯罪地（行政区划代码） +41")
                .contains("立案日期：2023年6月1日");
    }
}
