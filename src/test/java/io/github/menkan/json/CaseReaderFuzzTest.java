package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.charges.Offences;
import io.github.menkan.offence.Offence;
import io.github.menkan.report.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Whatever is read as cases gives an entry that can be answered: a case, or a fault that says something. The files beside this class
 * are run in every build; {@code JAZZER_FUZZ=1 mvn test -Dtest=CaseReaderFuzzTest#anyFile} looks for more.
 */
class CaseReaderFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CaseReader READER = CaseReader.on(TODAY);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What is hostile inside a value, or nearly right. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "49",
            "50",
            "500",
            "5000",
            "9999999999999999",
            "10000000000000000",
            "99999999999999999999",
            "1e999999999",
            "100e2147483647",
            "1e-2147483647",
            "0.001",
            "4999.99",
            "\"4999.99\"",
            "\"\"",
            "[]",
            "{}",
            "[1,2,null]",
            "{\"min\":1}",
            "{\"max\":3}",
            "{\"min\":2,\"max\":1}",
            "{\"min\":40,\"max\":60}",
            "\"2023-05-01\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"2024-02-29\"",
            "{\"from\":\"2008-01-01\",\"to\":\"2023-05-01\"}",
            "\"44\"",
            "\"440300\"",
            "\"unit\"",
            "{\"general\":5,\"gradeThree\":1,\"gradeTwoOrAbove\":null}");

    private static final List<String> CATEGORIES =
            List.of("location-track", "credit", "health", "face", "ordinary", "unclassified", "proprety");

    @FuzzTest
    void anyFile(byte[] file) throws JsonProcessingException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            CaseEntries entries = READER.open(new ByteArrayInputStream(file), charset);
            while (entries.hasNext()) {
                answers(entries.next());
            }
        }
    }

    @FuzzTest
    void anyLines(byte[] file) throws JsonProcessingException {
        CaseEntries entries = READER.lines(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
        long line = 0;
        while (entries.hasNext()) {
            CaseEntry entry = entries.next();
            assertThat(entry.line()).isEqualTo(++line);
            answers(entry);
        }
        assertThat(line).isEqualTo(filledLines(file));
    }

    @FuzzTest
    void anyCase(FuzzedDataProvider data) throws JsonProcessingException {
        Offence charge = data.pickValue(Offences.builtIn().list());
        List<String> known = new CaseMapping(charge).properties();
        StringBuilder json = new StringBuilder("{\"offence\":\"" + charge.id() + "\"");
        for (int left = data.consumeInt(0, 12); left > 0 && data.remainingBytes() > 0; left--) {
            String name = data.pickValue(known);
            if (!json.toString().contains("\"" + name + "\":")) {
                json.append(",\"").append(name).append("\":").append(value(name, data));
            }
        }
        CaseEntry entry = READER.read(json.append('}').toString());

        answers(entry);
    }

    private static String value(String name, FuzzedDataProvider data) {
        return switch (name) {
            case "information", "leaked" -> entries(name, data);
            case "acts" -> acts(data);
            default -> scalar(data);
        };
    }

    private static String scalar(FuzzedDataProvider data) {
        return data.consumeBoolean()
                ? data.pickValue(VALUES)
                : Long.toString(data.consumeLong(0, 1L << data.consumeInt(1, 55)));
    }

    private static String entries(String name, FuzzedDataProvider data) {
        StringBuilder array = new StringBuilder("[");
        for (int left = data.consumeInt(0, 4); left > 0; left--) {
            array.append(array.length() > 1 ? "," : "")
                    .append("{\"category\":\"")
                    .append(data.pickValue(CATEGORIES))
                    .append('"');
            for (String property : name.equals("leaked")
                    ? List.of("count")
                    : List.of("obtained", "disclosed", "disclosedDistinct", "onDuty", "boughtForBusiness")) {
                if (data.consumeBoolean()) {
                    array.append(",\"").append(property).append("\":").append(scalar(data));
                }
            }
            array.append('}');
        }
        return array.append(']').toString();
    }

    private static String acts(FuzzedDataProvider data) {
        StringBuilder array = new StringBuilder("[");
        for (int left = data.consumeInt(0, 12); left > 0; left--) {
            array.append(array.length() > 1 ? "," : "")
                    .append("{\"on\":\"")
                    .append(LocalDate.of(1990, 1, 1).plusDays(data.consumeInt(0, 13_000)))
                    .append("\",\"amount\":")
                    .append(scalar(data))
                    .append(",\"attempted\":")
                    .append(data.pickValue(List.of("true", "false", "null")))
                    .append('}');
        }
        return array.append(']').toString();
    }

    /** Lines up to the last that is not blank; a byte order mark belongs to none. */
    private static long filledLines(byte[] file) {
        int from =
                file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF ? 3 : 0;
        long lines = 0;
        long number = 1;
        for (int i = from; i < file.length; i++) {
            if (file[i] == '\n') {
                number++;
            } else if (file[i] != ' ' && file[i] != '\t' && file[i] != '\r') {
                lines = number;
            }
        }
        return lines;
    }

    /** The entry can be written as one line of JSON, and a case can be assessed and read again. */
    private static void answers(CaseEntry entry) throws JsonProcessingException {
        String written = AssessmentWriter.in(Language.CHINESE).write(entry);
        assertThat(written).doesNotContain("\n", "\r");
        JsonNode answer = MAPPER.readTree(written);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(written)).isTrue();
        assertThat(answer.has("error")).isEqualTo(entry instanceof InputFault);
        if (entry instanceof InputFault fault) {
            assertThat(fault.message()).contains("must ").hasSizeLessThan(4_000);
        } else if (entry instanceof ReadCase read) {
            Assessment assessment = read.facts().assess();
            assertThat(assessment.tier()).isLessThanOrEqualTo(assessment.discretionaryTier());
            assertThat(assessment.discretionaryTier()).isLessThanOrEqualTo(assessment.possibleTier());
            assertThat(Report.of(assessment).toText(Language.ENGLISH)).isNotBlank();
            assertThat(READER.read(read.source())).isInstanceOf(ReadCase.class);
        }
    }
}
