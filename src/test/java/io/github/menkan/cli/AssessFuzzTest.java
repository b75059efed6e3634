package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The whole way from bytes to the exit status and the lines written. The files beside this class are run in every build;
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=AssessFuzzTest#anyFile} looks for more.
 */
class AssessFuzzTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<List<String>> OPTIONS = List.of(
            List.of("--format", "json"),
            List.of("--format", "text"),
            List.of("--format", "csv", "--lang", "en"),
            List.of("--format", "html"),
            List.of("--format", "json", "--charset", "GB18030"),
            List.of("--format", "text", "--quiet"));

    /** The first byte chooses the options. */
    @FuzzTest
    void anyFile(byte[] input) throws IOException {
        run(input, "auto");
    }

    /** Each line has its answer; the first byte is passed over. */
    @FuzzTest
    void anyLines(byte[] input) throws IOException {
        byte[] file = rest(input);
        Run run = Run.with(file, "assess", "-", "--input", "jsonl", "--format", "json", "--quiet");

        assertThat(run.status()).isIn(0, 1);
        List<String> answers = run.out().lines().toList();
        boolean isAnyBad = false;
        for (String answer : answers) {
            isAnyBad |= MAPPER.readTree(answer).has("error");
        }
        assertThat(run.status()).isEqualTo(isAnyBad ? 1 : 0);
        assertThat(run.err()).isEmpty();
        String text = new String(file, ISO_8859_1);
        assertThat(answers).hasSize((int) lines(text));
    }

    /** The first byte chooses the options, the rest is a CSV file with its header. */
    @FuzzTest
    void anyTable(byte[] input) throws IOException {
        run(input, "csv");
    }

    /** The first byte chooses the options, the rest stands below a header. */
    @FuzzTest
    void anyRows(byte[] input) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(input.length == 0 ? 0 : input[0]);
        file.writeBytes(
                ("offence,judged,id,information[0].category,information[0].obtained,illegalIncome.min,illegalIncome,"
                                + "amount,region,burglary,acts[0].on,acts[0].amount\n")
                        .getBytes(UTF_8));
        file.writeBytes(rest(input));
        run(file.toByteArray(), "csv");
    }

    /** An old answer that is no answer. */
    @FuzzTest
    void anyReceipt(byte[] input) {
        Run run = Run.with(input, "verify", "-");

        assertThat(run.status()).isIn(0, 1, 2);
        assertThat(run.err()).doesNotContain("an error of the program itself");
        assertThat(run.status() == 2).isEqualTo(!run.err().isEmpty());
        assertThat(run.status() == 1).isEqualTo(run.status() != 2 && run.out().contains(": differs\n"));
    }

    private static void run(byte[] input, String kind) throws IOException {
        List<String> options = OPTIONS.get(input.length == 0 ? 0 : (input[0] & 0xff) % OPTIONS.size());
        List<String> arguments = new ArrayList<>(List.of("assess", "-", "--input", kind));
        arguments.addAll(options);
        Run run = Run.with(rest(input), arguments.toArray(String[]::new));

        assertThat(run.status()).isIn(0, 1, 2);
        assertThat(run.err()).doesNotContain("an error of the program itself");
        if (run.status() == 2) {
            assertThat(run.err()).containsPattern("(?m)^menkan: .*( could not be read: | must )");
        } else if (options.contains("json")) {
            boolean isAnyBad = false;
            try (MappingIterator<JsonNode> answers =
                    MAPPER.readerFor(JsonNode.class).readValues(run.out())) {
                while (answers.hasNextValue()) {
                    JsonNode answer = answers.nextValue();
                    isAnyBad |= answer.has("error");
                }
            }
            assertThat(run.status()).isEqualTo(isAnyBad ? 1 : 0);
        }
    }

    private static byte[] rest(byte[] input) {
        return input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
    }

    /** Lines up to the last that is not blank; a byte order mark belongs to none. */
    private static long lines(String file) {
        String text = file.startsWith("\u00EF\u00BB\u00BF") ? file.substring(3) : file;
        List<String> lines = List.of(text.split("\n", -1));
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).matches("[ \t\r]*")) {
            last--;
        }
        return last;
    }
}
