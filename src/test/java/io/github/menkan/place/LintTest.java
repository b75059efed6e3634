package io.github.menkan.place;

import static io.github.menkan.place.TestTables.GOOD;
import static io.github.menkan.place.TestTables.HEADER;
import static io.github.menkan.place.TestTables.good;
import static io.github.menkan.place.TestTables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a table from being used, one thing after the other. */
class LintTest {

    private static List<String> lint(String text) {
        return LocalTables.lint("own.csv", text, TestTables.offences()).stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void aGoodTableHasNoFault() {
        assertThat(lint(table(GOOD))).isEmpty();
        assertThat(lint(table())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "offence|robbery|offence must be theft or fraud, was \"robbery\"",
                "offence|``|offence must be theft or fraud, was \"\"",
                "division|4403|division must be the two digits of a province, was \"4403\"",
                "division|``|division must be the two digits of a province, was \"\"",
                "division|16|division must begin with the code of a province in GB/T 2260, was 16: nearest 15 内蒙古自治区,"
                        + " 14 山西省, 13 河北省",
                "division|67|division must begin with the code of a province in GB/T 2260, was 67: nearest 65 新疆维吾尔自治区,"
                        + " 64 宁夏回族自治区, 63 青海省",
                "class|``|class must be the name of the class of places, was empty",
                "members|4503|members must lie in division 44, was 4503",
                "members|4403;440300|members must not name a division twice, was 440300",
                "members|4499|division must be a code of GB/T 2260, present or retired, was 4499: nearest 44 广东省",
                "members|44|members must be empty for a whole province, was 44",
                "members|深圳|division must be 2, 4 or 6 digits of GB/T 2260, was \"深圳\": nearest 4403 深圳市",
                "members|4403;|division must be 2, 4 or 6 digits of GB/T 2260, was \"\"",
                "large|6000|large must lie in 1000-3000 yuan, the national range of 法释〔2013〕8号 in force from 2013-04-04 on,"
                        + " was 6000",
                "large|999|large must lie in 1000-3000 yuan, the national range of 法释〔2013〕8号 in force from 2013-04-04 on,"
                        + " was 999",
                "large|2000-4000|large must lie in 1000-3000 yuan, the national range of 法释〔2013〕8号 in force from 2013-04-04"
                        + " on, was 2000-4000",
                "especially_huge|250000|especially_huge must lie in 300000-500000 yuan, the national range of 法释〔2013〕8号 in"
                        + " force from 2013-04-04 on, was 250000",
                "large|2000.50|large must be whole yuan above 0, or low-high, was \"2000.50\"",
                "especially_huge|999999999999|especially_huge must lie in 300000-500000 yuan, the national range of 法释〔2013〕8号 in force from 2013-04-04"
                        + " on, was 999999999999",
                "large|2千|large must be whole yuan above 0, or low-high, was \"2千\"",
                "large|-2000|large must be whole yuan above 0, or low-high, was \"-2000\"",
                "large|02000|large must be whole yuan above 0, or low-high, was \"02000\"",
                "large|3000-2000|large must be whole yuan above 0, or low-high, was \"3000-2000\"",
                "large|2000-2000|large must be whole yuan above 0, or low-high, was \"2000-2000\"",
                "large|2000000000000|large must be whole yuan above 0, or low-high, was \"2000000000000\"",
                "large|``|confidence_large must be MISSING exactly when large is empty, was HIGH",
                "confidence_huge|MISSING|confidence_huge must be MISSING exactly when huge is empty, was MISSING",
                "confidence_huge|high|confidence_huge must be one of [HIGH, MEDIUM, LOW, MISSING], was \"high\"",
                "confidence_huge|``|confidence_huge must be one of [HIGH, MEDIUM, LOW, MISSING], was \"\"",
                "document|``|document must be a title, \"not verified\" or \"by decisions\", was empty",
                "document|某意见（标题未查得）|document must be a title or \"not verified\", was \"某意见（标题未查得）\"",
                "from|``|from must be a date such as 2013-04-04, was empty",
                "from|2013-4-4|from must be a date such as 2013-04-04, was \"2013-4-4\"",
                "from|2013-02-29|from must be a date such as 2013-04-04, was \"2013-02-29\"",
                "until|20230501|until must be a date such as 2013-04-04, was \"20230501\"",
                "until|2013-04-04|until must be after from, 2013-04-04, was 2013-04-04",
                "in_force_by|2013-04-04|in_force_by must be after from and not after until, 2013-04-04 on, was 2013-04-04",
                "checked_on|``|checked_on must be a date such as 2013-04-04, was empty",
                "warning|须注意|warning and warning_en must both be given or both be empty, was only one",
                "warning_en|note|warning and warning_en must both be given or both be empty, was only one",
                "class|` 全省`|class must not begin or end with a blank, was \" 全省\"",
                "class|全省\u3000|class must not begin or end with a blank, was \"全省\u3000\"",
                "class|\u3000全省|class must not begin or end with a blank, was \"\u3000全省\"",
            })
    void aCellThatBreaksARuleIsNamedWithItsLine(String column, String value, String reason) {
        assertThat(lint(table(GOOD.replace("44,全省", "41,全省"), good(column, value))))
                .containsExactly("own.csv:3: " + reason);
    }

    @Test
    void aFigureMustLieInEveryNationalRangeThatItsDaysTouch() {
        assertThat(lint(table("theft,44,全省,,2000,20000,100000,某通知,,1998-05-02,,,HIGH,HIGH,HIGH,2026-11-21,,,")))
                .containsExactly(
                        "own.csv:2: huge must lie in 30000-100000 yuan, the national range of 法释〔2013〕8号 in force from"
                                + " 2013-04-04 on, was 20000",
                        "own.csv:2: especially_huge must lie in 300000-500000 yuan, the national range of 法释〔2013〕8号 in"
                                + " force from 2013-04-04 on, was 100000");
        assertThat(lint(table(
                        "theft,44,全省,,2000,20000,100000,某通知,,1998-05-02,,2013-04-04,HIGH,HIGH,HIGH,2026-11-21,,,")))
                .isEmpty();
    }

    @Test
    void aFigureWithoutADocumentIsOfMediumConfidenceAtMost() {
        String row = good("document", "not verified");
        assertThat(lint(table(row))).isEmpty();
        assertThat(lint(table(row.replace("某〔2013〕1号", ""))))
                .containsExactly("own.csv:2: confidence must be at most MEDIUM where no document was found, was HIGH");
        assertThat(lint(table(row.replace("某〔2013〕1号", "").replace("HIGH,HIGH,HIGH", "MEDIUM,LOW,MEDIUM"))))
                .isEmpty();
        // 特别巨大 of fraud is fixed by the national document
        assertThat(lint(table(
                        "fraud,44,全省,,5000,70000,500000,not verified,,2013-07-01,,,MEDIUM,LOW,HIGH,2026-11-21,,,")))
                .isEmpty();
    }

    @Test
    void aFixedNationalFigureIsNoProvincesToSet() {
        assertThat(lint(table("fraud,50,全市,,5000,70000,400000,某通知,,2013-07-01,,,HIGH,HIGH,HIGH,2026-11-21,,,")))
                .containsExactly(
                        "own.csv:2: especially_huge must lie in 500000 yuan, the national range of 法释〔2011〕7号 in"
                                + " force from 2011-04-08 on, was 400000");
    }

    @Test
    void aRowMayNotBeginBeforeTheFirstNationalFigures() {
        assertThat(lint(table("theft,44,全省,,600,6000,60000,某通知,,1998-03-16,,1999-01-01,HIGH,HIGH,HIGH,2026-11-21,,,")))
                .containsExactly(
                        "own.csv:2: from must not be before 1998-03-17, the first day with national figures of theft,"
                                + " was 1998-03-16");
    }

    @Test
    void theFiguresMustRiseAlsoAcrossAnEmptyOne() {
        assertThat(lint(table(
                        "theft,44,全省,,2000,5000-20000,,某通知,,1998-05-02,,2013-04-04,HIGH,HIGH,MISSING,2026-11-21,,,")))
                .isEmpty();
        assertThat(lint(table("fraud,44,全省,,10000,5000,500000,某通知,,2013-07-01,,,HIGH,HIGH,HIGH,2026-11-21,,,")))
                .contains("own.csv:2: huge must be above the figure before it, 10000, was 5000");
        assertThat(lint(table("fraud,44,全省,,10000,10000,500000,某通知,,2013-07-01,,,HIGH,HIGH,HIGH,2026-11-21,,,")))
                .contains("own.csv:2: huge must be above the figure before it, 10000, was 10000");
        assertThat(lint(table("fraud,44,全省,,600000,,500000,某通知,,2013-07-01,,,HIGH,MISSING,HIGH,2026-11-21,,,")))
                .contains("own.csv:2: especially_huge must be above the figure before it, 600000, was 500000");
    }

    @Nested
    class RowsTogether {

        @Test
        void aClassIsInForceOnceOnAnyDay() {
            assertThat(lint(table(good("until", "2020-01-01"), good("from", "2019-12-31"))))
                    .containsExactly(
                            "own.csv:3: class must be in force once on any day, was 全省 from 2019-12-31 on and on"
                                    + " line 2, in force from 2013-04-04 until 2020-01-01");
            assertThat(lint(table(good("until", "2020-01-01"), good("from", "2020-01-01"))))
                    .isEmpty();
        }

        @Test
        void aMemberBelongsToOneClass() {
            String first = good("members", "4401;4403").replace("全省", "一类");
            assertThat(lint(table(first, good("members", "440500;440300").replace("全省", "二类"))))
                    .containsExactly(
                            "own.csv:3: members must belong to one class on any day, was 4403 in 二类 and in 一类 on line"
                                    + " 2, in force from 2013-04-04 on");
            assertThat(lint(table(first, good("members", "440305").replace("全省", "特区"))))
                    .isEmpty();
        }

        @Test
        void onlyOneClassTakesTheRest() {
            assertThat(lint(table(GOOD, GOOD.replace("全省", "其他"))))
                    .containsExactly(
                            "own.csv:3: members must not be empty twice on any day, was empty for 其他 and for 全省 on"
                                    + " line 2, in force from 2013-04-04 on");
            assertThat(lint(table(GOOD, good("members", "by object").replace("全省", "牧区"))))
                    .isEmpty();
        }

        @Test
        void aRowIsNotRepeated() {
            assertThat(lint(table(GOOD, GOOD.replace(",44,", ",45,"), GOOD)))
                    .containsExactly("own.csv:4: row must not be repeated, was the same as line 2");
        }

        @Test
        void otherOffencesAndProvincesAreNoConflict() {
            assertThat(lint(table(
                            GOOD,
                            GOOD.replace(",44,", ",45,"),
                            "fraud,44,全省,,5000,70000,500000,某通知,,2013-07-01,,,HIGH,HIGH,HIGH,2026-11-21,,,")))
                    .isEmpty();
        }
    }

    @Nested
    class Form {

        @Test
        void theHeaderMustBeThere() {
            assertThat(lint("")).containsExactly("own.csv:1: header must be " + HEADER + ", was nothing");
            assertThat(lint("# a note\n" + GOOD + "\n"))
                    .containsExactly("own.csv:2: header must be " + HEADER + ", was " + GOOD);
            assertThat(lint("\"offence\n"))
                    .containsExactly("own.csv:1: a quote must be closed, was open at the end of the table");
        }

        @Test
        void everyLineHasAllColumns() {
            assertThat(lint(table(GOOD + ",", "theft,44", "", GOOD)))
                    .containsExactly(
                            "own.csv:2: row must have 19 columns, was 20",
                            "own.csv:3: row must have 19 columns, was 2",
                            "own.csv:4: row must have 19 columns, was blank");
        }

        @Test
        void aByteOrderMarkAndWindowsLineEndsAreRead() {
            assertThat(lint("\uFEFF" + table(GOOD).replace("\n", "\r\n"))).isEmpty();
        }

        @Test
        void theLastLineNeedNoEnd() {
            assertThat(lint(HEADER + "\n" + GOOD)).isEmpty();
            assertThat(lint(HEADER + "\n" + good("note", "\"end\""))).isEmpty();
        }

        @Test
        void quotesFollowTheStandard() {
            assertThat(lint(table(good("note", "\"a, \"\"b\"\"\nc\"") + "\n" + good("class", "x"))))
                    .containsExactly(
                            "own.csv:4: members must not be empty twice on any day, was empty for x and for 全省 on line"
                                    + " 2, in force from 2013-04-04 on");
            assertThat(lint(table(good("note", "a \"b\""), good("note", "\"a\" b"))))
                    .containsExactly(
                            "own.csv:2: a quote must begin its cell, was after a ",
                            "own.csv:3: a closing quote must end its cell, was before  ");
            assertThat(lint(table(GOOD, good("note", "\"a"))))
                    .containsExactly("own.csv:3: a quote must be closed, was open at the end of the table");
            assertThat(lint(HEADER + "\n" + GOOD + "\r"))
                    .containsExactly("own.csv:2: line must end with LF or CRLF, was CR alone");
            assertThat(lint(table(good("note", "a\rb"))))
                    .containsExactly("own.csv:2: line must end with LF or CRLF, was CR alone");
        }

        @Test
        void aCommentIsALineOfItsOwn() {
            assertThat(lint("# \"one\n" + table("# two, three", GOOD, good("large", "x"))))
                    .containsExactly("own.csv:5: large must be whole yuan above 0, or low-high, was \"x\"");
        }

        @Test
        void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
            byte[] bytes = table(GOOD, GOOD).getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 3] = (byte) 0xff;
            assertThat(LocalTables.lint("own.csv", new ByteArrayInputStream(bytes), TestTables.offences()))
                    .containsExactly(new Fault("own.csv", 3, "table must be UTF-8, was not"));
            assertThatExceptionOfType(FaultyTableException.class)
                    .isThrownBy(
                            () -> LocalTables.parse("own.csv", new ByteArrayInputStream(bytes), TestTables.offences()))
                    .withMessage("own.csv:3: table must be UTF-8, was not");
            byte[] cut = "码".getBytes(StandardCharsets.UTF_8);
            assertThat(LocalTables.lint("own.csv", new ByteArrayInputStream(cut, 0, 2), TestTables.offences()))
                    .containsExactly(new Fault("own.csv", 1, "table must be UTF-8, was not"));
        }
    }

    @Nested
    class AllFaults {

        private final String text =
                table(good("large", "6000"), GOOD, "theft", good("from", "").replace("HIGH", "high"));

        @Test
        void areCollectedInTheOrderOfTheirLines() {
            assertThat(LocalTables.lint("own.csv", text, TestTables.offences()))
                    .extracting(Fault::line)
                    .containsExactly(2, 4, 5, 5, 5, 5);
            assertThat(LocalTables.lint(
                            "own.csv",
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            TestTables.offences()))
                    .isEqualTo(LocalTables.lint("own.csv", text, TestTables.offences()));
        }

        @Test
        void areNoneInAGoodTableHoweverItIsRead() {
            String good = table(GOOD);
            LocalTables read = LocalTables.parse("own.csv", good, TestTables.offences());
            assertThat(LocalTables.parse(
                            "own.csv",
                            new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)),
                            TestTables.offences()))
                    .isEqualTo(read);
            // to the last byte
            assertThat(LocalTables.lint(
                            "own.csv",
                            new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)),
                            TestTables.offences()))
                    .isEmpty();
        }

        @Test
        void areCarriedByTheException() {
            assertThatExceptionOfType(FaultyTableException.class)
                    .isThrownBy(() -> LocalTables.parse("own.csv", text, TestTables.offences()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(e ->
                            assertThat(e.faults()).isEqualTo(LocalTables.lint("own.csv", text, TestTables.offences())))
                    .withMessageStartingWith("own.csv:2: large must lie in")
                    .withMessageContaining("\nown.csv:4: row must have 19 columns, was 1\nown.csv:5: ");
        }
    }

    @Test
    void anExceptionThatWasSerialisedKeepsItsMessageAlone() throws IOException, ClassNotFoundException {
        FaultyTableException thrown = catchThrowableOfType(
                FaultyTableException.class,
                () -> FaultyTableException.throwIfAny(List.of(new Fault("own.csv", 2, "x must be y, was z"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            FaultyTableException read = (FaultyTableException) in.readObject();
            assertThat(read).hasMessage("own.csv:2: x must be y, was z");
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void aSourceThatCannotBeReadIsNotAFault() throws IOException {
        InputStream stream = InputStream.nullInputStream();
        stream.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> LocalTables.parse("own.csv", stream, TestTables.offences()));
    }
}
