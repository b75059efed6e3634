package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases in CSV files, and answers as CSV. */
class CsvTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String HEADER =
            "id,offence,judged,information[0].category,information[0].obtained,illegalIncome,remorse";

    private static List<JsonNode> answers(String csv) throws IOException {
        return answers(csv.getBytes(UTF_8));
    }

    private static List<JsonNode> answers(byte[] csv, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("assess", "-", "--input", "csv", "--format", "json", "--lang", "en", "--quiet"));
        arguments.addAll(List.of(more));
        List<JsonNode> answers = new ArrayList<>();
        for (String line :
                Run.with(csv, arguments.toArray(String[]::new)).out().lines().toList()) {
            answers.add(MAPPER.readTree(line));
        }
        return answers;
    }

    @Test
    void aRowIsACase() throws IOException {
        List<JsonNode> answers = answers(HEADER + "\n007,personal-information,2024-01-10,property,50,,\n"
                + "\"甲, \"\"乙\"\"\",personal-information,2024-01-10,ordinary,4999,4999.99,是\n");

        assertThat(answers).extracting(answer -> answer.get("tier").textValue()).containsExactly("FIRST", "NONE");
        assertThat(answers.get(0).get("case"))
                .hasToString("{\"id\":\"007\",\"offence\":\"personal-information\",\"judged\":\"2024-01-10\","
                        + "\"information\":[{\"category\":\"property\",\"obtained\":50}]}");
        assertThat(answers.get(1).get("id").textValue()).isEqualTo("甲, \"乙\"");
        assertThat(answers.get(1).at("/case/illegalIncome").decimalValue()).isEqualByComparingTo("4999.99");
        assertThat(answers.get(1).at("/case/remorse").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"未知", "unknown", "null", "NULL"})
    void unknownIsSaidExplicitly(String word) throws IOException {
        assertThat(answers(HEADER + "\n1,personal-information,2024-01-10,,," + word + ",")
                        .get(0)
                        .get("possibleTier")
                        .textValue())
                .isEqualTo("SECOND");
    }

    @Test
    void rangesAndRecipientsHaveColumns() throws IOException {
        JsonNode read = answers("offence,judged,information[0].category,information[0].disclosed[0],"
                        + "information[0].disclosed[1],information[2].category,information[2].obtained.min\n"
                        + "personal-information,2024-01-10,credit,20,30,health,7\n")
                .get(0)
                .get("case");

        assertThat(read.get("information"))
                .hasToString(
                        "[{\"category\":\"credit\",\"disclosed\":[20,30]},{\"category\":\"health\",\"obtained\":{\"min\":7}}]");
    }

    @Test
    void aBadRowLosesNoOtherAndIsNamedByItsLine() throws IOException {
        List<JsonNode> answers = answers(HEADER + "\n1,personal-information,2024-01-10,propertyy,50,,\n"
                + "2,personal-information,2024-01-10,property,50,,,,\n"
                + ",,,,,,\n"
                + "4,personal-information,2024-01-10,property,1E+05,,\n"
                + "5,personal-information,2024-01-10,property,50,,\n");

        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).get("line").intValue()).isEqualTo(2);
        assertThat(answers.get(0).at("/error/path").textValue()).isEqualTo("information[0].category");
        assertThat(answers.get(1).at("/error/message").textValue()).isEqualTo("must have at most 7 cells, was 9");
        assertThat(answers.get(2).get("line").intValue()).isEqualTo(5);
        assertThat(answers.get(2).at("/error/message").textValue())
                .isEqualTo("must be a whole number from 0, was \"1E+05\"");
        assertThat(answers.get(3).get("tier").textValue()).isEqualTo("FIRST");
    }

    @Test
    void gb18030IsToldByItsMarkOrByTheOption() throws IOException {
        Charset gb18030 = Charset.forName("GB18030");
        String csv = HEADER + "\n甲,personal-information,2024-01-10,property,50,,\n";
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(("\uFEFF" + csv).getBytes(gb18030));

        assertThat(answers(marked.toByteArray()).get(0).get("id").textValue()).isEqualTo("甲");
        assertThat(answers(csv.getBytes(gb18030), "--charset", "GB18030")
                        .get(0)
                        .get("id")
                        .textValue())
                .isEqualTo("甲");
        assertThat(answers(("\uFEFF" + csv).getBytes(UTF_8)).get(0).get("id").textValue())
                .isEqualTo("甲");
        assertThat(answers(csv.getBytes(gb18030)).get(0).at("/error/message").textValue())
                .isEqualTo("must be UTF-8, was not; name another encoding with --charset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id,offence,id | a column must stand once, was twice id",
                "id,of fence | the first row must hold property paths such as information[0].category, was of fence",
                "id,,offence | the first row must hold property paths such as information[0].category, was",
            })
    void aHeaderThatNamesNoPropertiesIsWrongUsage(String header, String message) {
        Run run = Run.reading(header + "\n1,2,3\n", "assess", "-", "--input", "csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void anEmptyFileHasNoCases() throws IOException {
        assertThat(answers("")).isEmpty();
        assertThat(answers(HEADER)).isEmpty();
    }

    @Test
    void aQuoteThatNeverEndsIsAFault() throws IOException {
        List<JsonNode> answers = answers(HEADER + "\n1,personal-information,2024-01-10,property,50,,\n\"2,personal");

        assertThat(answers).hasSize(2);
        assertThat(answers.get(1).at("/error/message").textValue()).contains("must");
    }

    @Test
    void answersAsCsvHaveOneRowEach() {
        Run run = Run.reading(
                HEADER + "\n\"=1,2\",personal-information,2024-01-10,property,50,,\n"
                        + "2,personal-information,2024-01-10,propertyy,50,,\n",
                "assess",
                "-",
                "--input",
                "csv",
                "--format",
                "csv");

        List<String> rows = run.out().lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("file,line,id,offence,committed,judged,tier,term,");
        assertThat(rows.get(1))
                .startsWith("-,2,\"=1,2\",personal-information,2024-01-10,2024-01-10,FIRST,情节严重,FIRST,FIRST,true,false,"
                        + "法释〔2017〕10号第五条第一款第(三)项,50/50 = 1,");
        assertThat(rows.get(2))
                .startsWith("-,3,2,,,,")
                .contains(",information[0].category,\"须为下列之一：")
                .endsWith(",unknown-word");
        assertThat(run.err()).isEqualTo("档次   件数\nFIRST  1\n无效   1\n合计   2\n");
        assertThat(run.status()).isEqualTo(1);
    }
}
