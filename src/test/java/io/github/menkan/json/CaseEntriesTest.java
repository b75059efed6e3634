package io.github.menkan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of cases: how they are told apart, and that one bad case never loses the others. */
class CaseEntriesTest {

    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));
    private static final String A = "{\"id\":\"a\",\"offence\":\"personal-information\"}";
    private static final String B = "{\"id\":\"b\",\"offence\":\"personal-information\"}";
    private static final String BAD = "{\"id\":\"bad\",\"offence\":\"theftt\"}";

    private static CaseEntries open(String text) {
        return READER.open(new ByteArrayInputStream(text.getBytes(UTF_8)), UTF_8);
    }

    /** Each entry as its line and its id or, for a fault, "!". */
    private static List<String> read(CaseEntries entries) {
        List<String> read = new ArrayList<>();
        entries.forEachRemaining(entry -> read.add(entry.line()
                + (entry instanceof InputFault ? "!" : ":")
                + entry.id().orElse("")));
        return read;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1} | OBJECTS",
                "[{\"a\":1}] | ARRAY",
                "~ ~ [ ] | ARRAY",
                "{\"a\":1}~{\"a\":1} | LINES",
                "{~\"a\":1} | OBJECTS",
                "{\"a\":1,~\"b\":2} | OBJECTS",
                "{\"a\":~1} | OBJECTS",
                "{\"a\"~:1} | OBJECTS",
                "{\"a\":[~{\"b\":1}]} | OBJECTS",
                "5~{\"a\":1} | LINES",
                "{\"a\":~{\"offence\":\"x\"}~ | LINES",
                "{\"a\":1}}~{\"b\":1} | LINES",
                "{\"a\":1~}{\"b\":1} | OBJECTS",
            })
    void theShapeIsToldByContent(String text, Shape shape) {
        assertThat(open(text.replace('~', '\n')).shape()).isEqualTo(shape);
    }

    @Test
    void anEmptyFileHasNoEntries() {
        assertThat(read(open(""))).isEmpty();
        assertThat(read(open("\n \n"))).isEmpty();
        assertThat(read(open("[]"))).isEmpty();
        assertThatThrownBy(() -> open("").next()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void everyLineIsAnEntry() {
        assertThat(read(open(A + "\n" + BAD + "\r\n" + B))).containsExactly("1:a", "2!bad", "3:b");
        assertThat(read(open(A + "\n{\"id\":\n" + B + "\n"))).containsExactly("1:a", "2!", "3:b");
    }

    @Test
    void aBrokenFirstLineLosesNothing() {
        assertThat(read(open("{\"id\":\"x\",\n" + A + "\n" + B))).containsExactly("1!", "2:a", "3:b");
        assertThat(read(open("nonsense\n" + A + "\n" + B))).containsExactly("1!", "2:a", "3:b");
    }

    @Test
    void aBlankLineIsAnEntryUnlessNothingFollows() {
        assertThat(read(open(A + "\n\n" + B + "\n\n\n"))).containsExactly("1:a", "2!", "3:b");
        assertThat(read(READER.lines(new ByteArrayInputStream(("\n" + A).getBytes(UTF_8)), UTF_8)))
                .containsExactly("1!", "2:a");
    }

    @Test
    void linesMayBeSaidToBeLines() {
        assertThat(read(READER.lines(new ByteArrayInputStream(("{\n" + A).getBytes(UTF_8)), UTF_8)))
                .containsExactly("1!", "2:a");
    }

    @Test
    void anElementThatIsNoCaseLosesNoOther() {
        CaseEntries entries = open("[" + A + ",\n" + BAD + ",\n5, {\"a\":1,\"a\":2}, " + "[".repeat(100)
                + "]".repeat(100) + ",\n" + B + "]\n");

        assertThat(entries.shape()).isEqualTo(Shape.ARRAY);
        assertThat(read(entries)).containsExactly("1:a", "2!bad", "3!", "3!", "3!", "4:b");
    }

    @Test
    void whatFollowsABrokenPlaceOfAnArrayIsSaidToBeLost() {
        CaseEntries entries = open("[" + A + ",\n{\"id\": oops}," + B + "]");
        entries.next();

        assertThat(((InputFault) entries.next()).message()).endsWith("; the rest of the array could not be read");
        assertThat(entries.hasNext()).isFalse();
    }

    @Test
    void anArrayIsOne() {
        assertThat(read(open("[" + A + "] " + B))).containsExactly("1:a", "1!");
        assertThat(read(open("[" + A))).containsExactly("1:a", "1!");
    }

    @Test
    void objectsMayFollowEachOtherOverManyLines() {
        String pretty = A.replace(",", ",\n").replace("{", "{\n") + "\n";

        assertThat(read(open(pretty))).containsExactly("1:a");
        assertThat(read(open("\n" + pretty + pretty))).containsExactly("2:a", "5:a");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(read(open("\uFEFF" + A))).containsExactly("1:a");
        assertThat(read(open("\uFEFF[" + A + "]"))).containsExactly("1:a");
    }

    @Test
    void linesInGb18030AreRead() throws IOException {
        Charset gb18030 = Charset.forName("GB18030");
        byte[] bytes = (A.replace("\"a\"", "\"甲\"") + "\n" + B).getBytes(gb18030);

        assertThat(read(READER.open(new ByteArrayInputStream(bytes), gb18030))).containsExactly("1:甲", "2:b");
    }

    @Test
    void aLineInAnotherEncodingLosesNoOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((A + "\n").getBytes(UTF_8));
        bytes.writeBytes(A.replace("\"a\"", "\"甲\"").getBytes(Charset.forName("GB18030")));
        bytes.writeBytes(("\n" + B).getBytes(UTF_8));
        CaseEntries entries = READER.open(new ByteArrayInputStream(bytes.toByteArray()), UTF_8);
        entries.next();

        assertThat(((InputFault) entries.next()).message()).isEqualTo("must be UTF-8, was not");
        assertThat(read(entries)).containsExactly("3:b");
    }

    @Test
    void aLineThatIsTooLongLosesNoOther() {
        String tooLong = "{\"id\":\"" + "x".repeat(4_000_000) + "\"}";

        assertThat(read(open(A + "\n" + tooLong + "\n" + B))).containsExactly("1:a", "2!", "3:b");
        assertThat(read(open(tooLong + "\n" + B))).containsExactly("1!", "2:b");
    }

    @Test
    void aFileThatCannotBeReadIsNoFault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("disk gone");
            }
        };

        assertThatThrownBy(() -> READER.open(broken, UTF_8))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk gone");
    }
}
