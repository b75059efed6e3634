package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of bad case, with the path it names and what it says. */
class CaseFaultsTest {

    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));
    private static final String COUNT = "must be a whole number from 0, {\"min\": …, \"max\": …} or null";
    private static final String WHOLE = "must be a whole number from 0";

    private static InputFault fault(String json) {
        CaseEntry entry = READER.read(json);
        assertThat(entry).as(json).isInstanceOf(InputFault.class);
        return (InputFault) entry;
    }

    /** A case of personal-information with one more property. */
    private static InputFault with(String property) {
        return fault("{\"id\":\"x\",\"offence\":\"personal-information\"," + property + "}");
    }

    /** A case with one entry that has one more property. */
    private static InputFault entry(String property) {
        return with("\"information\":[{\"category\":\"property\"},{\"category\":\"property\"," + property + "}]");
    }

    private static void isFault(InputFault fault, String path, String message) {
        assertThat(fault.path()).isEqualTo(path);
        assertThat(fault.message()).isEqualTo(message);
    }

    @Test
    void aCountMadeElsewhereStandsAloneAndItsPartWithIt() {
        InputFault part = entry("\"countedDisclosed\":5");
        assertThat(part.path()).startsWith("information[1]");
        assertThat(part.message()).contains("must be stated together with counted, was 5");
        InputFault both = entry("\"counted\":5,\"obtained\":5");
        assertThat(both.path()).startsWith("information[1]");
        assertThat(both.message())
                .contains("must not be stated together with obtained, disclosed or disclosedDistinct");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-1 | must be a whole number from 0, was -1",
                "2.5 | must be a whole number from 0, was 2.5",
                "1e-3 | must be a whole number from 0, was 0.001",
                "\"5\" | must be a whole number from 0, was \"5\"",
                "true | must be a whole number from 0, {\"min\": …, \"max\": …} or null, was true",
                "[] | must be a whole number from 0, {\"min\": …, \"max\": …} or null, was []",
                "10000000000000000 | must be below 10000000000000000, was 10000000000000000",
                "1e16 | must be below 10000000000000000, was 10000000000000000",
                "1e999999999 | must be below 10000000000000000, was 1E+999999999",
                "99999999999999999999999 | must be below 10000000000000000, was 99999999999999999999999",
                "{\"min\":6,\"max\":5} | must have min not above max, was 6 above 5",
            })
    void aQuantityThatIsNone(String value, String message) {
        isFault(entry("\"obtained\":" + value), "information[1].obtained", message);
    }

    @Test
    void anExponentOutOfRangeIsAFault() {
        isFault(
                entry("\"obtained\":1e99999999999"),
                "information[1].obtained",
                "must be a number in range, was 1e99999999999");
    }

    @Test
    void aNumberOfTooManyDigitsIsAFault() {
        isFault(
                entry("\"obtained\":" + "9".repeat(1_001)),
                "information[1].obtained",
                "must be a number of at most 1000 digits, was longer");
    }

    @Test
    void theLimitsOfARangeAreNamed() {
        isFault(entry("\"obtained\":{\"min\":-1}"), "information[1].obtained.min", WHOLE + ", was -1");
        isFault(entry("\"obtained\":{\"min\":1,\"max\":null}"), "information[1].obtained.max", WHOLE + ", was null");
        isFault(
                entry("\"obtained\":{\"maxx\":1}"),
                "information[1].obtained.maxx",
                "must be a known property (min, max), was \"maxx\"; did you mean max?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-0.01 | must be yuan from 0, was -0.01",
                "\"-5\" | must be yuan from 0, was \"-5\"",
                "4999.999 | must have at most two decimals, was 4999.999",
                "\"4999.999\" | must have at most two decimals, was \"4999.999\"",
                "100000000000000 | must be below 100000000000000 yuan, was 100000000000000",
                "\"99999999999999999999\" | must be below 100000000000000 yuan, was \"99999999999999999999\"",
                "\"5,000\" | must be a number or a decimal string, in yuan from 0 with at most two decimals, was \"5,000\"",
                "\"5e3\" | must be a number or a decimal string, in yuan from 0 with at most two decimals, was \"5e3\"",
                "false | must be yuan from 0 with at most two decimals, {\"min\": …, \"max\": …} or null, was false",
                "{\"min\":\"2\",\"max\":1.5} | must have min not above max, was \"2\" above 1.5",
            })
    void anAmountThatIsNone(String value, String message) {
        isFault(with("\"illegalIncome\":" + value), "illegalIncome", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yes\"", "1", "0", "{}", "\"true\""})
    void aFlagThatIsNone(String value) {
        InputFault fault = with("\"remorse\":" + value);

        assertThat(fault.path()).isEqualTo("remorse");
        assertThat(fault.message()).isEqualTo("must be true, false or null, was " + value);
    }

    @Test
    void aDateThatIsNone() {
        isFault(with("\"judged\":\"2023-02-30\""), "judged", "must be a date that exists, was \"2023-02-30\"");
        isFault(with("\"judged\":\"2023-5-1\""), "judged", "must be a date such as \"2023-05-01\", was \"2023-5-1\"");
        isFault(with("\"judged\":20230501"), "judged", "must be a date such as \"2023-05-01\", was 20230501");
        isFault(
                with("\"committed\":5"),
                "committed",
                "must be a date such as \"2023-05-01\", {\"from\": date, \"to\": date}, or {\"earliest\": date, \"latest\":"
                        + " date} where the day of one act is not known, was 5");
        isFault(with("\"committed\":{\"from\":\"2023-05-01\"}"), "committed.to", "must be stated, was absent");
        isFault(
                with("\"committed\":{\"from\":\"2023-05-02\",\"to\":\"2023-05-01\"}"),
                "committed.to",
                "must not be before from (2023-05-02), was \"2023-05-01\"");
    }

    @Test
    void aDayNotKnownThatIsNone() {
        isFault(with("\"committed\":{\"earliest\":\"2023-05-01\"}"), "committed.latest", "must be stated, was absent");
        isFault(with("\"committed\":{\"latest\":\"2023-05-01\"}"), "committed.earliest", "must be stated, was absent");
        isFault(
                with("\"committed\":{\"earliest\":\"2023-05-02\",\"latest\":\"2023-05-01\"}"),
                "committed.latest",
                "must not be before earliest (2023-05-02), was \"2023-05-01\"");
        isFault(
                with("\"committed\":{\"earliest\":\"2024-01-01\",\"latest\":\"2024-05-01\"},\"judged\":\"2024-04-30\""),
                "committed.latest",
                "must not be after judged (2024-04-30), was 2024-05-01");
        isFault(with("\"filed\":\"2023-02-30\""), "filed", "must be a date that exists, was \"2023-02-30\"");
        isFault(with("\"accomplice\":1"), "accomplice", "must be true, false or null, was 1");
    }

    @Test
    void anActAfterItsJudgment() {
        isFault(
                with("\"committed\":\"2024-05-01\",\"judged\":\"2024-04-30\""),
                "committed",
                "must not be after judged (2024-04-30), was 2024-05-01");
        isFault(
                with("\"committed\":{\"from\":\"2024-01-01\",\"to\":\"2024-05-01\"},\"judged\":\"2024-04-30\""),
                "committed.to",
                "must not be after judged (2024-04-30), was 2024-05-01");
        isFault(
                with("\"committed\":\"2026-11-22\""),
                "committed",
                "must not be after judged (2026-11-21, today), was 2026-11-22");
    }

    @Test
    void aMisspelledPropertyGetsTheNearestKnownOne() {
        InputFault fault = with("\"ilegalIncome\":5");

        assertThat(fault.path()).isEqualTo("ilegalIncome");
        assertThat(fault.message())
                .startsWith("must be a known property (id, offence, ")
                .endsWith(", was \"ilegalIncome\"; did you mean illegalIncome?");
    }

    @Test
    void aMisspelledWordGetsTheNearestKnownOne() {
        InputFault fault = with("\"information\":[{\"category\":\"propertyy\"}]");

        assertThat(fault.path()).isEqualTo("information[0].category");
        assertThat(fault.message())
                .startsWith("must be one of location-track, communication-content, credit, property, ")
                .endsWith(", was \"propertyy\"; did you mean property?");
    }

    @Test
    void aMisspelledOffenceGetsTheNearestKnownOne() {
        InputFault fault = fault("{\"offence\":\"personnal-information\"}");

        assertThat(fault.path()).isEqualTo("offence");
        assertThat(fault.message()).endsWith("was \"personnal-information\"; did you mean personal-information?");
    }

    @Test
    void aMissingOffence() {
        InputFault fault = fault("{\"id\":\"x\"}");

        assertThat(fault.path()).isEqualTo("offence");
        assertThat(fault.message()).startsWith("must be one of ").endsWith(", was absent");
        assertThat(fault.id()).contains("x");
    }

    @Test
    void aPropertyStatedTwice() {
        isFault(with("\"remorse\":true,\"remorse\":true"), "remorse", "must be stated once, was stated twice");
        isFault(
                entry("\"obtained\":1,\"obtained\":1"),
                "information[1].obtained",
                "must be stated once, was stated twice");
    }

    @Test
    void whatAnEntryNeedsAndWhatContradicts() {
        isFault(with("\"information\":[{}]"), "information[0].category", "must be stated, was absent");
        isFault(with("\"information\":{}"), "information", "must be an array, was {}");
        isFault(with("\"information\":[5]"), "information[0]", "must be an object, was 5");
        isFault(
                entry("\"obtained\":5,\"disclosed\":9,\"disclosedDistinct\":6"),
                "information[1].disclosedDistinct",
                "must not exceed obtained (5) or disclosed (9), was 6");
    }

    @Test
    void sumsBeyondTheLimitAreAFaultAndNoCrash() {
        InputFault fault = entry("\"disclosed\":[9999999999999999,9999999999999999]");

        assertThat(fault.message()).contains("10000000000000000");
        assertThat(with("\"information\":[{\"category\":\"credit\",\"obtained\":9999999999999999},"
                                + "{\"category\":\"credit\",\"obtained\":9999999999999999}]")
                        .message())
                .contains("10000000000000000");
    }

    @Test
    void whatIsWrongWithTheCommonProperties() {
        isFault(with("\"subject\":\"person\""), "subject", "must be one of natural-person, unit, was \"person\"");
        isFault(
                with("\"region\":\"441\""),
                "region",
                "must be a division code of 2, 4 or 6 digits, such as \"44\", was \"441\"");
        isFault(with("\"region\":44"), "region", "must be a string, was 44");
        isFault(fault("{\"offence\":\"personal-information\",\"id\":5}"), "id", "must be a string, was 5");
    }

    @Test
    void textThatIsNoCase() {
        isFault(fault(""), "", "must be an object, was blank");
        isFault(fault("null"), "", "must be an object, was null");
        isFault(fault("[]"), "", "must be an object, was []");
        isFault(fault("{} {}"), "", "must be one object, was followed by more");
        assertThat(fault("{\"id\":\"x\"").message()).startsWith("must be complete JSON, was cut off at column ");
        assertThat(fault("{'id':1}").message()).startsWith("must be JSON, was not at column 2: ");
        assertThat(fault("{\"id\":NaN}").message()).startsWith("must be JSON, was not at column ");
        assertThat(fault("{\"id\":01}").message()).startsWith("must be JSON, was not at column ");
    }

    @Test
    void halfOfASurrogatePairIsAFaultThatCanBeWritten() {
        isFault(
                fault("{\"id\":\"a\\ud800b\",\"offence\":\"personal-information\"}"),
                "id",
                "must be well-formed text, was \"a\\ud800b\" with half of a surrogate pair");
        InputFault name = with("\"\\udc00\":1");

        assertThat(name.path()).isEmpty();
        assertThat(name.message()).endsWith("Unexpected low surrogate in field name: 0xdc00");
        assertThat(with("\"\\u202e\":1").path()).isEqualTo("[\"\\u202e\"]");
    }

    @Test
    void messagesHoldNoControlCharacters() {
        InputFault fault = with("\"subject\":\"\\u001b[31munit\\n\"");

        assertThat(fault.message()).endsWith(", was \"\\u001b[31munit\\u000a\"");
    }

    @Test
    void longValuesAreShortenedInMessages() {
        assertThat(with("\"subject\":\"" + "长".repeat(500) + "\"").message())
                .endsWith("长…\"")
                .hasSizeLessThan(140);
    }

    @Test
    void hostileNestingIsAFaultAndNoStackOverflow() {
        String deep = "[".repeat(200_000) + "]".repeat(200_000);

        InputFault fault = with("\"information\":" + deep);

        assertThat(fault.path()).startsWith("information[0][0]");
        assertThat(fault.message()).isEqualTo("must be nested at most 16 deep, was deeper");
        assertThat(fault.id()).contains("x");
        assertThat(fault("[".repeat(2_000_000)).message()).isNotBlank();
    }

    @Test
    void aCaseThatIsTooLongIsAFault() {
        String many = "0,".repeat(2_000_001) + "0";

        isFault(with("\"information\":[" + many + "]"), "", "must have at most 4000000 characters, was longer");
        assertThat(fault("{\"id\":\"" + "x".repeat(4_100_000) + "\"}").message())
                .startsWith("must keep the limits");
    }

    @Test
    void theFirstFaultOfACaseIsReported() {
        assertThat(with("\"remorse\":1,\"judged\":\"2023-05-01\",\"illegalIncome\":-1")
                        .path())
                .isEqualTo("remorse");
    }

    @Test
    void aFaultSaysWhereItIs() {
        assertThat(with("\"remorse\":1")).hasToString("line 1: remorse must be true, false or null, was 1");
        assertThat(fault("5")).hasToString("line 1: the case must be an object, was 5");
        assertThat(with("\"remorse\":1").id()).isEqualTo(Optional.of("x"));
    }

    @Test
    void theCountRuleIsTheOneOfTheFormat() {
        isFault(entry("\"disclosed\":true"), "information[1].disclosed", COUNT + ", was true");
        isFault(entry("\"disclosed\":[1,-2]"), "information[1].disclosed[1]", WHOLE + ", was -2");
    }
}
