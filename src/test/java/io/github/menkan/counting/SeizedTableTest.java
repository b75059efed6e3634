package io.github.menkan.counting;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.menkan.Quantity;
import io.github.menkan.counting.Tables.Looked;
import io.github.menkan.information.Category;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeizedTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final ColumnMapping CHINESE = ColumnMapping.builder()
            .column("手机号", CellKind.MOBILE)
            .otherwise(ItemCategory.of(Category.ORDINARY))
            .sameItem("手机号")
            .build();

    @TempDir
    Path folder;

    private Looked look(String text) {
        return Tables.look(Tables.file(folder, "t.csv", text), Tables.MOBILE);
    }

    @Nested
    class Delimited {

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void faultyRowsAreNamedByTheLineOnWhichTheyBegin(String br) {
            Looked looked = look(String.join(
                    br,
                    "m,x",
                    "15497142000,\"two" + br + "lines\"",
                    "",
                    "15497142001",
                    "15497142002,a,",
                    "\"15497142003\" ,b",
                    "15497142004,c",
                    ""));
            assertThat(looked.rows()).isEqualTo(5);
            assertThat(looked.faulty()).containsExactly(5L, 6L, 7L);
            assertThat(looked.faults()).containsExactly("列数与表头不符", "列数与表头不符", "引号结束之后还有文字");
        }

        @Test
        void anUnclosedQuoteIsOneFaultyRowToTheEnd() {
            Looked looked = look("m,x\n15497142000,a\n15497142001,\"b\n15497142002,c\n15497142003,d\n");
            assertThat(looked.rows()).isEqualTo(2);
            assertThat(looked.faulty()).containsExactly(3L);
        }

        @Test
        void aVeryLongUnclosedQuoteIsOneFaultyRowToo() {
            Looked looked = look("m,x\n1,\"" + "15497142001,\n".repeat(500_000));
            assertThat(looked.rows()).isEqualTo(1);
            assertThat(looked.faults()).containsExactly("引号没有结束，直至文件末尾");
        }

        @Test
        void aRecordThatIsTooLongIsFaultyAndTheNextOneIsRead() {
            Looked looked = look("m,x\n1,\"" + "a\"\"b,\r\n".repeat(800_000) + "\"\n15497142001,\n2\n");
            assertThat(looked.rows()).isEqualTo(3);
            assertThat(looked.faulty()).containsExactly(2L, 800_004L);
            assertThat(looked.faults()).containsExactly("一行过长", "列数与表头不符");
        }

        /** Rows of many lengths, so that cells, characters and line breaks lie over the ends of what is read at once. */
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
        void rowsLieOverTheEndsOfWhatIsReadAtOnce(String charset) {
            int rows = 4_000;
            StringBuilder text = new StringBuilder(charset.startsWith("UTF-16") ? "\uFEFF" : "").append("m,地址\r\n");
            for (int i = 0; i < rows; i++) {
                text.append(15497140000L + i)
                        .append(",\"")
                        .append("某\"\"路𠀀\r\n7".repeat(i % 97 == 0 ? 1_500 + i : i % 61))
                        .append("\"\r\n");
            }
            Path file = Tables.file(folder, "t.csv", text.toString().getBytes(Charset.forName(charset)));

            Looked looked = Tables.look(file, Tables.MOBILE);
            assertThat(looked.charset()).isEqualTo(charset);
            assertThat(looked.rows()).isEqualTo(rows);
            assertThat(looked.faulty()).isEmpty();
            assertThat(Tables.count(file, Tables.MOBILE).classes().get(0).counted())
                    .isEqualTo(Quantity.exactly(rows));
        }

        @Test
        void aQuoteInsideACellIsText() {
            assertThat(look("m,x\n15497142000,a\"b\"\n15497142001,\"a\"\"b\"\n").faulty())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"','", "'\t'", ";", "|"})
        void theMostFrequentDelimiterOfTheHeaderLineOutsideQuotesParts(String delimiter) {
            String header = String.join(delimiter, "\"a,,,;;;||\t\t\t\t\"", "m", "x", "y");
            String row = String.join(delimiter, "1", "15497142000", "2", "3");
            Path file = Tables.file(folder, "t.csv", header + "\n" + row + "\n");
            assertThat(Tables.count(file, Tables.MOBILE)
                            .classes()
                            .get(0)
                            .counted()
                            .min())
                    .isEqualTo(1);
        }

        @Test
        void aLastLineWithoutBreakIsARow() {
            assertThat(look("m,x\n15497142000,a\n15497142001,b").rows()).isEqualTo(2);
            assertThat(look("m,x\n15497142000,a\n15497142001,").faulty()).isEmpty();
        }

        @Test
        void aTableOfAHeaderLineAloneHasNoRows() {
            assertThat(look("\n\nm,x\n\n").rows()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"x,y\n", "m,m\n", "15497142000,b\n15497142001,c\n"})
        void aMappedColumnThatIsMissingOrThereTwiceIsRefused(String text) {
            assertThatThrownBy(() -> look(text))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("t.csv")
                    .hasMessageContaining("column m")
                    .hasMessageNotContaining("15497142000");
        }

        @Test
        void anEmptyFileIsRefused() {
            assertThatThrownBy(() -> look("\n")).hasMessageContaining("header line");
        }

        @Test
        void columnsThatAreNotMappedMayRepeat() {
            assertThat(look("x,m,x\n1,15497142000,2\n").faulty()).isEmpty();
        }

        @Test
        void rowsAreReadAcrossTheBlocksOfALongFile() {
            StringBuilder text = new StringBuilder("m,x\r\n");
            for (int i = 0; i < 60_000; i++) {
                text.append(i % 1000 == 7 ? "1" : "154" + (10_000_000 + i))
                        .append(i % 3 == 0 ? ",\"甲\r\n\"\"乙\"\r\n" : ",丙\r\n");
            }
            Path file = Tables.file(folder, "long.csv", text.toString());
            LedgerCount count = Tables.count(file, Tables.MOBILE);
            assertThat(count.faulty()).isZero();
            assertThat(count.classes().get(0).readings().get(0).sound()).isEqualTo(59_940);
            assertThat(count.classes().get(0).readings().get(0).distinct()).isEqualTo(59_941);
        }
    }

    @Nested
    class Encodings {

        private Looked look(byte[] bytes) {
            return Tables.look(Tables.file(folder, "t.csv", bytes), CHINESE);
        }

        private byte[] bytes(Object... parts) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (Object part : parts) {
                bytes.writeBytes(part instanceof String text ? text.getBytes(UTF_8) : (byte[]) part);
            }
            return bytes.toByteArray();
        }

        @Test
        void aByteOrderMarkTellsTheEncoding() {
            String text = "手机号\n15497142000\n";
            assertThat(look(("\uFEFF" + text).getBytes(UTF_8)).charset()).isEqualTo("UTF-8");
            assertThat(look(("\uFEFF" + text).getBytes(UTF_16LE)).charset()).isEqualTo("UTF-16LE");
            assertThat(look(("\uFEFF" + text).getBytes(UTF_16BE)).charset()).isEqualTo("UTF-16BE");
            assertThat(look(("\uFEFF" + text).getBytes(GB18030)).charset()).isEqualTo("GB18030");
        }

        @Test
        void withoutMarkTheHeaderLineTells() {
            assertThat(look("手机号\n15497142000\n".getBytes(UTF_8)).charset()).isEqualTo("UTF-8");
            assertThat(look("手机号\n15497142000\n".getBytes(GB18030)).charset()).isEqualTo("GB18030");
        }

        @Test
        void anAsciiHeaderLineLeavesItToTheWholeFile() {
            String text = "m,x\n15497142000,甲乙丙\n";
            assertThat(Tables.look(Tables.file(folder, "u.csv", text.getBytes(UTF_8)), Tables.MOBILE)
                            .charset())
                    .isEqualTo("UTF-8");
            assertThat(Tables.look(Tables.file(folder, "g.csv", text.getBytes(GB18030)), Tables.MOBILE)
                            .charset())
                    .isEqualTo("GB18030");
        }

        @Test
        void whatCannotBeDecodedMakesItsRowFaultyAndNoOther() {
            byte[] bytes = bytes(
                    "手机号,x\n15497142000,甲\n15497142001,", new byte[] {(byte) 0xE4, (byte) 0xB8}, "\n15497142002,乙\n");
            Looked looked = look(bytes);
            assertThat(looked.rows()).isEqualTo(3);
            assertThat(looked.faulty()).containsExactly(3L);
            assertThat(looked.faults()).containsExactly("含有无法解码的字节");
        }

        @Test
        void aBrokenCharacterOfGb18030DoesNotSwallowALineBreak() {
            byte[] header = "手机号,x\n15497142000,".getBytes(GB18030);
            for (byte[] broken : new byte[][] {{(byte) 0x81}, {(byte) 0x81, 0x30}, {(byte) 0x81, 0x30, (byte) 0x81}}) {
                Looked looked = look(bytes(header, broken, "\n15497142001,a\n15497142002,b\n".getBytes(GB18030)));
                assertThat(looked.rows()).isEqualTo(3);
                assertThat(looked.faulty()).containsExactly(2L);
            }
        }

        @Test
        void aBarInsideACharacterOfGb18030PartsNothing() {
            // 寍 is 8C7C: its second byte is a bar
            byte[] bytes = "手机号|x\n15497142000|\u5BCD\n".getBytes(GB18030);
            assertThat(look(bytes).faulty()).isEmpty();
        }

        @Test
        void aReplacementCharacterThatTheFileHoldsIsACharacter() {
            assertThat(look("手机号,x\n15497142000,\uFFFD\n".getBytes(UTF_8)).faulty())
                    .isEmpty();
        }
    }

    @Nested
    class JsonLines {

        private Looked look(String text) {
            return Tables.look(Tables.file(folder, "t.jsonl", text), Tables.MOBILE);
        }

        @Test
        void whatIsNoFlatObjectIsFaulty() {
            Looked looked = look("""
                    {"m":"15497142000","x":{"m":[1,{"m":2}]}}

                    [1]
                    {"m":"1","m":"2"}
                    {"m":["15497142000"]}
                    {"m":{"a":1}}
                    {"m":"15497142001"
                    {"m":"15497142001"} x
                    {"m":01}
                    {"m":"a\tb"}
                    {"m":nul}
                    {"m":"\\u6"}
                    {"m":"\\ud840"}
                    {"m":"\\udc00\\ud840"}
                    {"m":"15497142001\t"}
                    {"m":"\\ud840\\udc00", "y":""}
                    {"m":15497142001, "y":1.5e3, "z":[], "w":{}, "n":null, "t":true}
                    {}
                    """);
            assertThat(looked.rows()).isEqualTo(17);
            assertThat(looked.faulty()).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L);
            assertThat(looked.faults()).startsWith("不是一个 JSON 对象", "同一属性出现两次", "所映射的属性是数组或者对象", "所映射的属性是数组或者对象");
        }

        @Test
        void aWholeNumberIsItsDigitsHoweverItIsWritten() {
            Path file = Tables.file(folder, "t.jsonl", """
                    {"m":15497142000}
                    {"m":1.5497142E10}
                    {"m":15497142000.00}
                    {"m":"15497142000"}
                    {"m":"\\u0031\\u0035497142000"}
                    """);
            ReadingCount count = Tables.count(file, Tables.MOBILE)
                    .classes()
                    .get(0)
                    .readings()
                    .get(0);
            assertThat(count.distinct()).isEqualTo(1);
            assertThat(count.duplicates()).isEqualTo(4);
        }

        @Test
        void aNumberOfSixteenDigitsIsDamagedAndOneOfFifteenIsNot() {
            Path file = Tables.file(folder, "t.jsonl", """
                    {"m":9580801968023000}
                    {"m":1e400}
                    {"m":958080680212000}
                    {"m":15497142000.5}
                    {"m":null}
                    """);
            ReadingCount count = Tables.count(file, Tables.MOBILE)
                    .classes()
                    .get(0)
                    .readings()
                    .get(0);
            assertThat(count.unsound())
                    .containsEntry(UnsoundReason.DAMAGED, 2L)
                    .containsEntry(UnsoundReason.MALFORMED, 2L)
                    .containsEntry(UnsoundReason.EMPTY, 1L);
        }

        @Test
        void aColumnThatNoObjectHasIsRefused() {
            assertThatThrownBy(() -> look("{\"x\":1}\n")).hasMessageContaining("column m");
            assertThat(look("{\"x\":1}\n{\"m\":null}\n").rows()).isEqualTo(2);
        }

        @Test
        void anObjectTellsTheFormatWhateverTheName() {
            assertThat(Tables.look(Tables.file(folder, "t.txt", "\uFEFF{\"m\":1}\r\n"), Tables.MOBILE)
                            .rows())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Workbooks {

        @Test
        void everySheetHasItsOwnHeaders() {
            Path file = Tables.workbook(
                    folder,
                    Tables.row(1, Tables.text("A1", "m"), Tables.text("B1", "x"))
                            + Tables.row(2, Tables.number("A2", "1.5497142E10"))
                            + Tables.row(4, Tables.text("A4", "154-9714-2000"), Tables.text("C4", "more"))
                            + Tables.row(5, Tables.text("A5", "15497142001"), Tables.text("C5", " ")),
                    "",
                    Tables.row(1, Tables.text("B1", "m"))
                            + Tables.row(2, Tables.text("B2", "15497142000"))
                            + Tables.row(3, Tables.number("B3", "15497142000123456")));
            Looked looked = Tables.look(file, Tables.MOBILE);
            assertThat(looked.rows()).isEqualTo(5);
            assertThat(looked.faulty()).containsExactly(4L);
            ReadingCount count = Tables.count(file, Tables.MOBILE)
                    .classes()
                    .get(0)
                    .readings()
                    .get(0);
            assertThat(count.sound()).isEqualTo(2);
            assertThat(count.unsound()).containsEntry(UnsoundReason.DAMAGED, 1L);
        }

        @Test
        void aNumberThatAFormulaGaveIsANumber() {
            Path file = Tables.workbook(
                    folder,
                    Tables.row(1, Tables.text("A1", "m"))
                            + "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>1.5497142E10</v></c></row>"
                            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A2</f><v>15497142000</v></c></row>"
                            + "<row r=\"4\"><c r=\"A4\"><f>1+1</f><v>9580801968023000</v></c></row>");
            ReadingCount count = Tables.count(file, Tables.MOBILE)
                    .classes()
                    .get(0)
                    .readings()
                    .get(0);
            assertThat(count.sound()).isEqualTo(1);
            assertThat(count.duplicates()).isEqualTo(1);
            assertThat(count.unsound()).containsEntry(UnsoundReason.DAMAGED, 1L);
        }

        @Test
        void aSheetThatLacksTheColumnIsRefused() {
            Path file = Tables.workbook(
                    folder,
                    Tables.row(1, Tables.text("A1", "m")) + Tables.row(2, Tables.text("A2", "15497142000")),
                    Tables.row(1, Tables.text("A1", "x")));
            assertThatThrownBy(() -> Tables.look(file, Tables.MOBILE)).hasMessageContaining("column m");
        }

        @Test
        void aWorkbookWithoutAnyHeaderLineIsRefused() {
            assertThatThrownBy(() -> Tables.look(Tables.workbook(folder, ""), Tables.MOBILE))
                    .hasMessageContaining("header line");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "D0CF11E0A1B11AE1, .xls",
        "255044462D312E34, PDF",
        "1F8B0800, gzip",
        "504B030414000000, workbook",
        "53514C69746520666F726D6174203300, SQLite",
        "50415231, Parquet",
        "5B7B, jq",
        "3C68746D6C3E, HTML",
        "6D2C780A00010203, CSV",
        "43524541544520544142, SQL"
    })
    void whatIsNotReadIsNamedWithWhatToDo(String hex, String said) {
        Path file = Tables.file(folder, "t.csv", java.util.HexFormat.of().parseHex(hex));
        if (hex.startsWith("435245")) {
            Tables.file(folder, "t.csv", "CREATE TABLE t (m);\nINSERT INTO t VALUES (1);\n");
        }
        assertThatThrownBy(() -> Tables.look(file, Tables.MOBILE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("t.csv")
                .hasMessageContaining(said);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Tables.look(folder.resolve("none.csv"), Tables.MOBILE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.csv");
    }
}
