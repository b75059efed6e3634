package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.place.LocalTables;
import io.github.menkan.proof.Report;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is broken, endless or meant to harm: the right status, an answer for each line, bounded memory. */
@Tag("hostile")
class HostileInputTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String GOOD = SmallHeap.GOOD;
    private static final String CSV = "id,offence,region,amount,judged\n";

    private static List<JsonNode> lines(Run run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    private static Run jsonl(byte[] file) {
        return Run.with(file, "assess", "-", "--input", "jsonl", "--format", "json", "--lang", "en", "--quiet");
    }

    private static Run csv(String rows, String format) {
        return Run.reading(CSV + rows, "assess", "-", "--input", "csv", "--format", format, "--lang", "en", "--quiet");
    }

    /** A bad line between two good ones is answered as a fault, and the others as cases. */
    private static String fault(byte[] line) throws IOException {
        byte[] good = (GOOD + "\n").getBytes(UTF_8);
        byte[] file = new byte[2 * good.length + line.length + 1];
        System.arraycopy(good, 0, file, 0, good.length);
        System.arraycopy(line, 0, file, good.length, line.length);
        file[good.length + line.length] = '\n';
        System.arraycopy(good, 0, file, good.length + line.length + 1, good.length);
        Run run = jsonl(file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        List<JsonNode> answers = lines(run);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).get("tier").textValue()).isEqualTo("FIRST");
        assertThat(answers.get(2).get("tier").textValue()).isEqualTo("FIRST");
        assertThat(answers.get(1).get("line").intValue()).isEqualTo(2);
        return answers.get(1).at("/error/message").textValue();
    }

    private static String fault(String line) throws IOException {
        return fault(line.getBytes(UTF_8));
    }

    private static String amount(String number) {
        return "{\"offence\":\"theft\",\"judged\":\"2024-01-10\",\"amount\":" + number + "}";
    }

    @Test
    void deepNestingIsAFault() throws IOException {
        assertThat(fault("[".repeat(100_000))).isEqualTo("must be complete JSON, was cut off at column 100001");
        assertThat(fault("[".repeat(100_000) + "]".repeat(100_000)))
                .isEqualTo("must be nested at most 16 deep, was deeper");
        assertThat(fault("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)))
                .isEqualTo("must be nested at most 16 deep, was deeper");
        assertThat(fault("[".repeat(300_000) + "]".repeat(300_000))).startsWith("must keep the limits of the reader");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9223372036854775807 | must be below 100000000000000 yuan, was 9223372036854775807",
                "9223372036854775808 | must be below 100000000000000 yuan, was 9223372036854775808",
                "-9223372036854775809 | must be yuan from 0, was -9223372036854775809",
                "99999999999999999999 | must be below 100000000000000 yuan, was 99999999999999999999",
                "1e999999999 | must be below 100000000000000 yuan, was 1E+999999999",
                "1000e2147483647 | must be below 100000000000000 yuan, was 1.000E+2147483650",
                "1e-999999999 | must have at most two decimals, was 1E-999999999",
                "1e99999999999 | must be a number in range, was 1e99999999999",
                "0.001 | must have at most two decimals, was 0.001",
                "1999.999 | must have at most two decimals, was 1999.999",
            })
    void anAmountThatIsNoneIsAFault(String number, String message) throws IOException {
        assertThat(fault(amount(number))).isEqualTo(message);
    }

    @Test
    void aMillionDigitsAreAFault() throws IOException {
        String message = "must be a number of at most 1000 digits, was longer";

        assertThat(fault(amount("9".repeat(1_000_000)))).isEqualTo(message);
        assertThat(fault(amount("0." + "0".repeat(1_000_000)))).isEqualTo(message);
        assertThat(fault("{\"offence\":\"network-aid\",\"personsAided\":1e" + "0".repeat(1_000_000) + "}"))
                .isEqualTo(message);
        assertThat(fault(amount("\"" + "9".repeat(1_000_000) + "\"")))
                .startsWith("must be a number or a decimal string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "2000.00", "2e3", "2000.0e0", "0.002E+6", "200000e-2", "\"2000.00\""})
    void anAmountIsReadByItsValue(String number) throws IOException {
        Run run = jsonl(GOOD.replace("2000", number).getBytes(UTF_8));

        assertThat(lines(run).get(0).get("tier").textValue()).isEqualTo("FIRST");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.00", "0e999999999", "0E+99999", "0e-999999999", "-0.000e5"})
    void nothingIsNothingHoweverItIsWritten(String number) throws IOException {
        Run run = jsonl(GOOD.replace("2000", number).getBytes(UTF_8));

        assertThat(lines(run).get(0).get("tier").textValue()).isEqualTo("NONE");
        assertThat(run.status()).isZero();
    }

    @Test
    void bytesThatAreNoTextAreTheFaultOfTheirLine() throws IOException {
        assertThat(fault(new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC3, '"', '}'}))
                .isEqualTo("must be UTF-8, was not");
        assertThat(fault(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})).isEqualTo("must be UTF-8, was not");
        assertThat(fault(new byte[] {(byte) 0xC0, (byte) 0x80})).isEqualTo("must be UTF-8, was not");
        assertThat(fault(new byte[] {0})).startsWith("must be JSON, was not at column ");
        assertThat(fault("{\"id\":\"a\u0000b\"}")).startsWith("must be JSON, was not at column ");
        assertThat(fault("{\"offence\":\"theft\",\"id\":\"\\ud800\"}"))
                .isEqualTo("must be well-formed text, was \"\\ud800\" with half of a surrogate pair");
        assertThat(fault("\uFEFF" + GOOD)).startsWith("must be JSON, was not at column 1");
        assertThat(fault("{\"offence\":\"theft\",\"offence\":\"fraud\"}"))
                .isEqualTo("must be stated once, was stated twice");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstLine() throws IOException {
        assertThat(lines(jsonl(("\uFEFF" + GOOD).getBytes(UTF_8)))).hasSize(1);
        assertThat(jsonl(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).out())
                .isEmpty();
        assertThat(jsonl(new byte[] {(byte) 0xEF, (byte) 0xBB}).status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \n", "\t\r\n"})
    void linesEndAsTheyLike(String end) throws IOException {
        Run run = jsonl((GOOD + end + amount("-1") + end + GOOD + end).getBytes(UTF_8));

        assertThat(lines(run)).extracting(answer -> answer.has("error")).containsExactly(false, true, false);
    }

    @Test
    void lineEndsMayBeMixed() throws IOException {
        Run run = jsonl((GOOD + "\r\n" + GOOD + "\n\r\n\r" + GOOD + "\r\r\n" + GOOD + "\r").getBytes(UTF_8));

        assertThat(lines(run))
                .extracting(answer -> answer.has("error"))
                .containsExactly(false, false, true, false, false);
        assertThat(lines(run).get(2).at("/error/message").textValue()).isEqualTo("must be an object, was a blank line");
    }

    @Test
    void carriageReturnsAloneEndNoLine() throws IOException {
        assertThat(lines(jsonl((GOOD + "\r" + GOOD).getBytes(UTF_8)))).hasSize(1);
        assertThat(lines(Run.reading(GOOD + "\r" + GOOD, "assess", "-", "--format", "json", "--lang", "en", "--quiet")))
                .extracting(answer -> answer.has("error"))
                .containsExactly(false, false);
    }

    /** A file cut off at any byte: what stands before the cut is answered as before. */
    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv"})
    void aFileMayBeCutOffAnywhere(String kind) throws IOException {
        String second = "{\"id\":\"甲\",\"offence\":\"personal-information\",\"judged\":\"2024-01-10\","
                + "\"information\":[{\"category\":\"credit\",\"obtained\":{\"min\":40}}]}";
        String text = switch (kind) {
            case "jsonl" -> GOOD + "\n" + second + "\n";
            case "json" -> "[" + GOOD + ",\n" + second + "]\n";
            default -> CSV + "a,theft,11,2000,2024-01-10\n\"甲,\"\"乙\"\"\",fraud,11,5000,2024-01-10\n";
        };
        byte[] file = text.getBytes(UTF_8);
        String[] arguments = {"assess", "-", "--input", kind, "--format", "csv", "--quiet"};
        String whole = Run.with(file, arguments).out();
        for (int length = 0; length < file.length; length++) {
            Run run = Run.with(Arrays.copyOf(file, length), arguments);
            String before = new String(file, 0, length, ISO_8859_1);
            assertThat(run.err()).as(before).doesNotContain("an error of the program itself");
            assertThat(run.status()).as(before).isIn(0, 1, 2);
            assertThat(run.status() == 2).as(before).isEqualTo(!run.err().isEmpty());
            assertThat(run.status() == 1)
                    .as(before)
                    .isEqualTo(run.out().lines().skip(1).anyMatch(line -> line.matches(".*,[a-z-]+")));
            long complete = complete(kind, before);
            assertThat(run.out().lines().limit(complete + 1).toList())
                    .as(before)
                    .isEqualTo(whole.lines().limit(complete + 1).toList());
        }
    }

    /** How many cases end before the cut. */
    private static long complete(String kind, String before) {
        long ends = before.chars().filter(one -> one == '\n').count();
        return kind.equals("csv") ? Math.max(0, ends - 1) : ends;
    }

    @Test
    void anIdIsEchoedAsItCame() throws IOException {
        List<String> ids =
                List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "\t=1", "'=1", "a,b", "a\nb");
        String file = ids.stream()
                .map(id ->
                        GOOD.replace("{", "{\"id\":" + MAPPER.getNodeFactory().textNode(id) + ","))
                .collect(Collectors.joining("\n"));

        assertThat(lines(jsonl(file.getBytes(UTF_8))))
                .extracting(answer -> answer.get("id").textValue())
                .isEqualTo(ids);
        assertThat(Run.reading(file, "assess", "-", "--format", "csv", "--lang", "en", "--quiet")
                        .out())
                .contains(
                        "\n-,1,=1+1,theft,",
                        "\n-,5,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",theft,",
                        "\n-,9,\"a\nb\",theft,");
    }

    @Test
    void rowsThatBreakTheTableAreTheirOwnFault() throws IOException {
        List<JsonNode> answers = lines(csv(
                "a,theft,11,2000,2024-01-10,,,,\nb,theft\n=c,theft,11,2000,2024-01-10\n,,,,,x\nd\"e,theft,11,2000,2024-01-10\n",
                "json"));

        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).at("/error/message").textValue()).isEqualTo("must have at most 5 cells, was 9");
        assertThat(answers.get(1).get("tier").textValue()).isEqualTo("NONE");
        assertThat(answers.get(2).get("id").textValue()).isEqualTo("=c");
        assertThat(answers.get(3).at("/error/message").textValue()).isEqualTo("must have at most 5 cells, was 6");
        assertThat(answers.get(4).get("id").textValue()).isEqualTo("d\"e");
    }

    @Test
    void aQuoteThatNeverEndsLosesNothingBefore() throws IOException {
        List<JsonNode> answers = lines(
                csv("a,theft,11,2000,2024-01-10\n\"b,theft,11,2000,2024-01-10\nc,theft,11,2000,2024-01-10\n", "json"));

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).get("tier").textValue()).isEqualTo("FIRST");
        assertThat(answers.get(1).has("error")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "amount, amount.min, 2000",
        "relics, relics.general, 1",
        "acts[0], acts[0].on, 2024-01-01",
        "acts[0].on, acts.on, 2024-01-01",
    })
    void aPropertyStatedInTwoWaysIsAFaultAndNotAGuess(String one, String other, String value) throws IOException {
        Run run = Run.reading(
                "offence,judged," + one + "," + other + "\ntheft,2024-01-10," + value + "," + value + "\n",
                "assess",
                "--lang",
                "en",
                "-",
                "--input",
                "csv",
                "--format",
                "json",
                "--quiet");

        assertThat(run.status()).isEqualTo(1);
        assertThat(lines(run).get(0).at("/error/message").textValue())
                .isEqualTo("must state a property in one way, was stated in several, such as amount and amount.min");
    }

    @Test
    void eachRowMayChooseItsWay() throws IOException {
        Run run = Run.reading(
                "offence,judged,region,amount,amount.min\ntheft,2024-01-10,11,2000,\ntheft,2024-01-10,11,,2000\n",
                "assess",
                "--lang",
                "en",
                "-",
                "--input",
                "csv",
                "--format",
                "json",
                "--quiet");

        assertThat(lines(run))
                .extracting(answer -> answer.get("tier").textValue())
                .containsExactly("FIRST", "FIRST");
    }

    @Test
    void anEventOfLongCasesIsNotKeptBack() throws IOException {
        String charge = GOOD.replace("}", ",\"event\":\"e\",\"id\":\"" + "x".repeat(1_500_000) + "\"}\n");

        assertThat(lines(jsonl(charge.repeat(2).getBytes(UTF_8))))
                .allMatch(answer -> !answer.at("/concurrence/position").asText().equals("NOT_COMPARED"));
        assertThat(lines(jsonl(charge.repeat(3).getBytes(UTF_8))))
                .hasSize(3)
                .allMatch(answer -> answer.at("/concurrence/position").asText().equals("NOT_COMPARED"));
    }

    @Test
    void tooLittleMemoryIsNoAnswer() {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("no heap");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                throw new OutOfMemoryError("no heap");
            }
        };

        Run run = Run.on(in, false, "assess", "-", "--format", "json", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("menkan: the machine has too little for this input");
    }

    @Test
    void aTableOfLocalAmountsThatContradictsItselfGetsAFaultForEachRow(@TempDir Path folder) throws IOException {
        String table = String.join(",", LocalTables.columns()) + "\n"
                + IntStream.range(0, 2_000)
                        .mapToObj(i -> "theft,44,某类" + i
                                + ",,2000,60000,400000,某通知,某〔2013〕1号,2013-04-04,,,HIGH,HIGH,HIGH,2026-11-21,,,\n")
                        .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("own.csv"), table);

        Run run = Run.of("standards", "lint", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1_999).allMatch(line -> line.contains("members must not be empty twice"));
    }

    @Test
    void aHundredMegabytesTakeNoMoreMemoryThanTheLongestCase(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean isOver = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(isOver).isTrue();
        assertThat(Files.readString(out).lines())
                .containsExactly(
                        "jsonl: a long line between two others -> status 1, good 2, bad 1",
                        "auto: a long line, told apart by content -> status 1, good 2, bad 1",
                        "json: a long list in an array -> status 1, good 2, bad 1",
                        "json: many properties in an array -> status 1, good 2, bad 1",
                        "json: a long text in an array -> status 1, good 1, bad 1",
                        "json: a long number in an array -> status 1, good 1, bad 1",
                        "json: nothing but brackets -> status 1, good 0, bad 1",
                        "jsonl: deep objects -> status 1, good 1, bad 1",
                        "auto: blank lines after an open brace -> status 1, good 1, bad 51",
                        "jsonl: one event -> status 0, good 10, bad 0",
                        "csv: a quote that never ends -> status 1, good 0, bad 1",
                        "csv: a row of many cells -> status 1, good 1, bad 1",
                        "csv: a row of long cells -> status 1, good 1, bad 1",
                        "csv: a long header -> status 2, good 0, bad 0, menkan: the first row must hold at most 10000"
                                + " columns in 4000000 characters, was more");
    }

    @Test
    void theInputsOfTheFuzzTestsAreFewAndSmall() throws IOException {
        List<File> inputs;
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/io/github/menkan"))) {
            inputs = files.filter(file -> file.toString().contains("FuzzTestInputs"))
                    .map(Path::toFile)
                    .filter(File::isFile)
                    .toList();
        }

        assertThat(inputs).hasSizeBetween(50, 300).allMatch(file -> file.length() <= 20_000);
        Report.line(
                "hostile inputs",
                inputs.size() + " inputs of "
                        + inputs.stream().map(File::getParent).distinct().count() + " fuzz tests, "
                        + SmallHeap.inputs().size() + " of up to 100 MB in a heap of 256 MB");
    }
}
