package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.charges.Offences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers for spreadsheets. */
class CsvAnswersTest {

    private static final String CASE = "{\"id\":\"甲\",\"offence\":\"theft\",\"region\":\"11\",\"amount\":2000}\n";

    private static byte[] bytes(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new Surroundings(
                        new ByteArrayInputStream(CASE.getBytes(UTF_8)),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                        Run.TODAY,
                        false,
                        Offences.builtIn()),
                arguments);
        return out.toByteArray();
    }

    @Test
    void columnsStandInTheOrderAskedFor() {
        assertThat(Run.reading(CASE, "assess", "-", "--format", "csv", "--columns", "tier,decided,id")
                        .out())
                .isEqualTo("tier,decided,id\nFIRST,true,甲\n");
    }

    @Test
    void aWarningHasOneCodeInEveryLanguageAndCase() {
        String assumed = Wording.of("案件未写明裁判日期，按运行之日（{0}）适用法律", "2020-01-01").code();
        Run chinese = Run.reading(CASE, "assess", "-", "--format", "csv", "--columns", "warnings");
        Run english = Run.reading(CASE, "assess", "-", "--format", "csv", "--columns", "warnings", "--lang", "en");

        assertThat(chinese.out()).contains(assumed).isEqualTo(english.out());
        assertThat(chinese.err()).contains(assumed + "  案件未写明裁判日期，按运行之日（2026-11-21）适用法律\n");
        assertThat(english.err()).contains(assumed + "  ").doesNotContain("按运行之日");
        assertThat(Run.reading(CASE, "assess", "-", "--format", "csv", "--columns", "warnings", "--warnings", "text")
                        .out())
                .contains("案件未写明裁判日期，按运行之日（2026-11-21）适用法律")
                .doesNotContain(assumed);
    }

    @Test
    void noTwoSentencesHaveOneCode() throws IOException {
        List<String> codes = Files.readAllLines(Path.of("src/main/resources/io/github/menkan/english.tsv")).stream()
                .filter(line -> line.contains("\t"))
                .map(line -> Wording.of(line.substring(0, line.indexOf('\t'))).code())
                .toList();

        assertThat(codes).hasSizeGreaterThan(500).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9a-f]{8}"));
    }

    @Test
    void severalSentencesHaveACodeOfTheirOwn() {
        Wording one = Wording.of("违法所得");
        Wording two = Wording.of("经济损失");

        assertThat(Wording.joined("；", List.of(one, two)).code())
                .isNotEqualTo(Wording.joined("；", List.of(two, one)).code())
                .isNotEqualTo(one.code());
        assertThat(Wording.of("{0}的一半", one).code())
                .isEqualTo(Wording.of("{0}的一半", two).code());
        assertThat(Wording.of("{0}的一半", one).in(Language.ENGLISH)).isNotEqualTo("");
    }

    @Test
    void aMarkTellsASpreadsheetWhatItReads() {
        String table = "id,tier\n甲,FIRST\n";

        assertThat(bytes("assess", "-", "--format", "csv", "--columns", "id,tier", "--bom"))
                .isEqualTo(("\uFEFF" + table).getBytes(UTF_8));
        assertThat(bytes("assess", "-", "--format", "csv", "--columns", "id,tier", "--output-charset", "GBK"))
                .isEqualTo(table.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void answersGoToAFile(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), CASE);
        for (String format : List.of("csv", "json", "text")) {
            Path out = folder.resolve("out." + format);
            Run run = Run.of("assess", in.toString(), "--format", format, "--output", out.toString(), "--quiet");

            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(Files.readString(out))
                    .isEqualTo(Run.of("assess", in.toString(), "--format", format, "--quiet")
                            .out());
        }
        assertThat(Run.of("assess", in.toString(), "--format", "csv", "--output", in.toString())
                        .err())
                .isEqualTo("menkan: --output must not be a file that is read, was " + in + "\n");
        assertThat(Files.readString(in)).isEqualTo(CASE);
        assertThat(Run.of(
                                "assess",
                                in.toString(),
                                "--output",
                                folder.resolve("none/out").toString())
                        .err())
                .contains("out could not be written: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--columns tier | --columns, --warnings, --output-charset and --bom must go with --format csv, was with text",
                "--bom --format json | must go with --format csv, was with json",
                "--format csv --columns tier,teir | --columns must be some of file,line,id,",
                "--format csv --output-charset latin1 | --charset must be UTF-8, GB18030, GBK or GB2312, was latin1",
            })
    void whatDoesNotGoTogetherIsWrongUsage(String options, String message) {
        Run run = Run.reading(CASE, ("assess - " + options).split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }
}
