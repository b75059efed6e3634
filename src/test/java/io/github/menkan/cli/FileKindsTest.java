package io.github.menkan.cli;

import static io.github.menkan.cli.Sheets.number;
import static io.github.menkan.cli.Sheets.row;
import static io.github.menkan.cli.Sheets.text;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are told by their first bytes, whatever their name says. */
class FileKindsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "编号,罪名,裁判日期,地区,数额\n甲,盗窃罪,2024-01-10,北京市,2000\n";
    private static final String CASE =
            "{\"id\":\"甲\",\"offence\":\"theft\",\"judged\":\"2024-01-10\",\"region\":\"11\",\"amount\":2000}\n";
    private static final String ANSWER = "id,tier\n甲,FIRST\n";

    @TempDir
    private Path folder;

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static Run assess(String file, String... more) {
        return Run.of(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "assess", file, "--format", "csv", "--columns", "id,tier", "--quiet"),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    }

    private static byte[] marked(String mark, byte[] text) {
        byte[] begin = HexFormat.of().parseHex(mark);
        byte[] all = new byte[begin.length + text.length];
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(text, 0, all, begin.length, text.length);
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "255044462d312e370a1b5b324a | is a PDF; export the table from where it came as CSV in UTF-8",
                "d0cf11e0a1b11ae1 | is an old Excel workbook (.xls) or one with a password; open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8",
                "1f8b0800 | is packed (gzip); unpack it first: gzip -d",
                "377abcaf271c | is packed (7z); unpack it first",
                "526172211a07 | is packed (RAR); unpack it first",
                "53514c69746520666f726d6174203300 | is an SQLite database; export the table first: sqlite3 -header -csv",
                "2d2d204d7953514c2064756d70 | is an SQL dump; load it into a database and export the table as CSV in UTF-8",
                "494e5345525420494e544f2061 | is an SQL dump; load it into a database and export the table as CSV in UTF-8",
                "424547494e3a56434152440d0a | is an address book (vCard); open it in an address book and export it as CSV in UTF-8",
                "3c68746d6c3e | is XML or HTML; open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8",
                "6900640020 | is text in UTF-16 without byte order mark, or no text at all; save it as CSV or JSON in UTF-8",
            })
    void whatIsNotReadIsNamedWithTheCure(String bytes, String message) throws IOException {
        for (String name : new String[] {"x.csv", "x.json", "x.jsonl", "x"}) {
            String file = file(name, HexFormat.of().parseHex(bytes));
            Run run = assess(file);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("menkan: " + file + " could not be read: it " + message + "\n");
        }
    }

    @Test
    void aPackedFileIsNamedByWhatItHolds() throws IOException {
        assertThat(assess(file("a.xlsx", zip("表.csv"))).err()).endsWith("it is packed (zip); unpack it first: unzip\n");
        assertThat(assess(file("a.ods", zip("mimetype"))).err()).contains("it is an OpenDocument file (.ods); ");
        assertThat(assess(file("a.docx", zip("[Content_Types].xml"))).err())
                .contains(" is no workbook that can be read; ");
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    @Test
    void gb18030IsUsedWithANoticeWhereTheHeaderMakesSenseOnlySo() throws IOException {
        String file = file("表.csv", TABLE.getBytes(GB18030));

        assertThat(assess(file))
                .isEqualTo(
                        new Run(
                                0,
                                ANSWER,
                                "menkan: " + file
                                        + " is read as GB18030, in which alone its first line makes sense; --charset says it\n"));
        assertThat(assess(file, "--charset", "GB18030")).isEqualTo(new Run(0, ANSWER, ""));
        assertThat(Run.with(TABLE.getBytes(GB18030), "assess", "-", "--format", "csv", "--columns", "id,tier")
                        .out())
                .isEqualTo(ANSWER);
    }

    @Test
    void gb18030IsProposedWhereNothingTells() throws IOException {
        String headless = file("x.csv", "姓名,罪名甲\n".getBytes(GB18030));
        String json = file("x.json", CASE.getBytes(GB18030));

        assertThat(assess(headless).err())
                .isEqualTo(
                        "menkan: " + headless
                                + " could not be read: its first line is not UTF-8; it may be GB18030, which --charset GB18030 reads\n");
        assertThat(Run.of("assess", json).err())
                .startsWith("menkan: " + json + " is not UTF-8; it may be GB18030, which --charset GB18030 reads\n");
        assertThat(assess(file("y.csv", HexFormat.of().parseHex("ff2c0a"))).err())
                .endsWith("its first line is not UTF-8\n");
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        for (String text : new String[] {TABLE, TABLE.replace(',', '\t'), CASE, CASE + CASE.replace("甲", "上𠮷")}) {
            String expected = text.contains("𠮷") ? ANSWER + "上𠮷,FIRST\n" : ANSWER;
            assertThat(assess(file("a.txt", marked("fffe", text.getBytes(UTF_16LE))))
                            .out())
                    .isEqualTo(expected);
            assertThat(assess(file("b.txt", marked("feff", text.getBytes(UTF_16BE))))
                            .out())
                    .isEqualTo(expected);
        }
        assertThat(assess(file("c.json", marked("fffe", HexFormat.of().parseHex("7b0000d8"))))
                        .err())
                .endsWith("could not be read: it is not in the encoding that its byte order mark says\n");
    }

    @Test
    void aWorkbookIsATable() throws IOException {
        byte[] book = new Sheets()
                .with("说明")
                .with(
                        "案件",
                        row(
                                1,
                                text("A1", "编号"),
                                text("B1", "罪名"),
                                text("C1", "裁判日期"),
                                text("D1", "地区"),
                                text("E1", "数额"),
                                text("F1", "扒窃")),
                        row(
                                2,
                                text("A2", "甲"),
                                text("B2", "盗窃罪"),
                                number("C2", 1, "45301"),
                                text("D2", "北京市"),
                                number("E2", 2, "1999.9900000000001")),
                        row(
                                5,
                                number("A5", 0, "20240001"),
                                text("B5", "盗窃"),
                                number("C5", 1, "45301.5"),
                                number("D5", 0, "11"),
                                number("E5", 0, "2E3"),
                                Sheets.truth("F5")),
                        row(6, text("A6", "丙"), text("B6", "盗窃"), number("C6", 0, "45301")))
                .bytes();
        String file = file("案件.xlsx", book);

        assertThat(Run.of("assess", file, "--format", "csv", "--columns", "line,id,judged,tier,errorMessage", "--quiet")
                        .out())
                .isEqualTo("""
                        line,id,judged,tier,errorMessage
                        2,甲,2024-01-10,NONE,
                        5,20240001,2024-01-10,FIRST,
                        6,丙,,,"must be a date such as ""2023-05-01"\", was ""45301"" (column 裁判日期)"
                        """);
        assertThat(Run.with(book, "assess", "-", "--format", "csv", "--columns", "id", "--quiet")
                        .out())
                .isEqualTo("id\n甲\n20240001\n丙\n");
    }

    @Test
    void aSheetIsNamedWhenSeveralHaveRows() throws IOException {
        String first = row(1, text("A1", "罪名"), text("B1", "裁判日期"), text("C1", "编号"));
        String file = file(
                "a.xlsx",
                new Sheets()
                        .with("一", first, row(2, text("A2", "盗窃"), text("B2", "2024/1/10"), text("C2", "a")))
                        .with("二", first, row(2, text("A2", "诈骗"), text("B2", "2024/1/10"), text("C2", "b")))
                        .bytes());

        assertThat(assess(file).err())
                .isEqualTo("menkan: " + file + " has several sheets with rows, 一, 二; name one of them with --sheet\n");
        assertThat(assess(file, "--sheet", "二").out()).isEqualTo("id,tier\nb,NONE\n");
        assertThat(assess(file, "--sheet", "三").err()).contains(" has no sheet of that name, but 一, 二\n");
    }

    @Test
    void theNameOfAFileDoesNotCommandTheTerminal() {
        assertThat(assess("\u001b[2J.json").err())
                .isEqualTo("menkan: \uFFFD[2J.json could not be read: there is no such file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdin", "/dev/fd/0"})
    void standardInputHasSeveralNames(String name) {
        assertThat(Run.with(TABLE.getBytes(UTF_8), "assess", name, "--format", "csv", "--columns", "id,tier")
                        .out())
                .isEqualTo(ANSWER);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsReadOnceFromItsBeginning() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process writer = new ProcessBuilder("sh", "-c", "printf '%s' \"$0\" > \"$1\"", TABLE, pipe.toString()).start();

        Run run = assess(pipe.toString());

        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(run).isEqualTo(new Run(0, ANSWER, ""));
        assertThat(Run.of("columns", pipe.toString()).err()).contains("it is no file but a pipe or a device");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeWrittenIsSaid() {
        Run full = Run.with(TABLE.getBytes(UTF_8), "assess", "-", "--format", "json", "--output", "/dev/full");

        assertThat(full.status()).isEqualTo(2);
        assertThat(full.err())
                .startsWith("menkan: /dev/full could not be written: ")
                .doesNotContain("\tat ");
    }

    @Test
    void standardOutputThatCannotBeWrittenIsSaidUnlessItsReaderLeft() {
        assertThat(writing("No space left on device"))
                .isEqualTo("2 menkan: standard output could not be written: No space left on device\n");
        assertThat(writing("Broken pipe")).isEqualTo("2 ");
    }

    private static String writing(String failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        int status = Main.run(
                new Surroundings(
                        new ByteArrayInputStream(CASE.getBytes(UTF_8)),
                        new AnswerStream(broken, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Run.TODAY,
                        false,
                        Offences.builtIn()),
                "assess",
                "-");
        return status + " " + err.toString(UTF_8);
    }
}
