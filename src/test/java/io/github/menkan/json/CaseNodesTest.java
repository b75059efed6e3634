package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Language;
import io.github.menkan.report.Report;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dates of a case lead to, and what it does not state, in JSON and in the first lines of a report. */
class CaseNodesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));

    private static ReadCase read(String json) {
        CaseEntry entry = READER.read(json);
        assertThat(entry).isInstanceOf(ReadCase.class);
        return (ReadCase) entry;
    }

    private static JsonNode answer(String json) throws JsonProcessingException {
        return MAPPER.readTree(AssessmentWriter.in(Language.CHINESE).write(read(json)));
    }

    /** 2000 yuan in Henan is 数额较大: three years at most, so five years from 2014-05-01. */
    @ParameterizedTest
    @CsvSource({"2019-04-30, false", "2019-05-01, true"})
    void theLimitationPeriod(String filed, boolean barred) throws JsonProcessingException {
        JsonNode limitation = answer(
                        "{\"offence\":\"theft\",\"committed\":\"2014-05-01\",\"judged\":\"2020-01-10\",\"filed\":\""
                                + filed + "\",\"region\":\"41\",\"amount\":2000}")
                .get("limitation");

        assertThat(limitation.get("years").intValue()).isEqualTo(5);
        assertThat(limitation.get("from").textValue()).isEqualTo("2014-05-01");
        assertThat(limitation.get("until").textValue()).isEqualTo("2019-05-01");
        assertThat(limitation.get("barred").booleanValue()).isEqualTo(barred);
        assertThat(limitation.get("text").textValue()).contains("第八十七条第(一)项", "至2019-04-30届满");
    }

    @Test
    void whatIsNotDecidedIsNullAndWhatIsNotAskedIsAbsent() throws JsonProcessingException {
        String open = "{\"offence\":\"theft\",\"committed\":\"2014-05-01\",\"judged\":\"2020-01-10\",\"amount\":50000";

        assertThat(answer(open + "}").get("limitation").has("barred")).isFalse();
        assertThat(answer(open + ",\"filed\":\"2019-06-01\"}")
                        .get("limitation")
                        .get("barred")
                        .isNull())
                .isTrue();
        assertThat(answer("{\"offence\":\"theft\",\"judged\":\"2020-01-10\",\"amount\":1}")
                        .has("limitation"))
                .isFalse();
    }

    @Test
    void theStartingPoint() throws JsonProcessingException {
        String theft = "{\"offence\":\"theft\",\"committed\":\"2020-05-01\",\"region\":\"41\",\"amount\":";
        JsonNode first = answer(theft + "2000,\"judged\":\"2021-07-01\"}").get("startingPoint");
        JsonNode second = answer(theft + "50000,\"judged\":\"2021-07-01\"}").get("startingPoint");

        assertThat(first.get("minMonths").isNull()).isTrue();
        assertThat(first.get("maxMonths").intValue()).isEqualTo(12);
        assertThat(second.get("minMonths").intValue()).isEqualTo(36);
        assertThat(second.get("maxMonths").intValue()).isEqualTo(48);
        assertThat(second.get("source").textValue()).isEqualTo("法发〔2021〕21号四(十一)");
        assertThat(answer(theft + "2000,\"judged\":\"2021-06-30\"}").has("startingPoint"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "null, OPEN"})
    void anAccessory(String accomplice, String status) throws JsonProcessingException {
        JsonNode factor = answer("{\"offence\":\"network-aid\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\","
                        + "\"illegalIncome\":10000,\"accomplice\":" + accomplice + "}")
                .get("leniency")
                .get(0);

        assertThat(factor.get("citation").textValue()).isEqualTo("刑法第二十七条第二款");
        assertThat(factor.get("force").textValue()).isEqualTo("SHALL");
        assertThat(factor.get("status").textValue()).isEqualTo(status);
    }

    @Test
    void whatIsNotStatedIsNamedInTheAnswerAndInTheFirstLinesOfTheConclusion() throws JsonProcessingException {
        String nothing = "{\"offence\":\"theft\"}";
        JsonNode assumed = answer(nothing).get("assumed");

        assertThat(assumed.findValuesAsText("property")).containsExactly("committed", "judged", "facts");
        assertThat(assumed.findValuesAsText("value")).containsExactly("2026-11-21", "2026-11-21", "none");
        List<String> lines = Report.of(read(nothing).facts().assess())
                .toText(Language.CHINESE)
                .lines()
                .toList();
        assertThat(lines.subList(lines.indexOf("一、结论") + 1, lines.indexOf("一、结论") + 4))
                .containsExactly(
                        "案件未写明行为日期，按裁判日期（2026-11-21）认定。",
                        "案件未写明裁判日期，按运行之日（2026-11-21）适用法律。",
                        "案件没有写明任何数量或者情节，本结论均按没有计算。");
        assertThat(Report.of(read(nothing).facts().assess()).html(Language.CHINESE))
                .contains("<p class=\"assumed\">案件未写明裁判日期，按运行之日（2026-11-21）适用法律。</p>");
    }

    @Test
    void whatIsStatedIsNotAssumed() throws JsonProcessingException {
        assertThat(answer("{\"offence\":\"theft\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\",\"amount\":0}")
                        .get("assumed"))
                .isEmpty();
        // the acts tell the days
        assertThat(answer(
                                "{\"offence\":\"theft\",\"judged\":\"2024-01-10\",\"acts\":[{\"on\":\"2023-05-01\",\"amount\":1}]}")
                        .get("assumed"))
                .isEmpty();
    }

    @Test
    void aDayNotKnownIsEchoed() throws JsonProcessingException {
        JsonNode answer =
                answer("{\"offence\":\"theft\",\"committed\":{\"earliest\":\"2023-05-01\",\"latest\":\"2023-05-31\"},"
                        + "\"judged\":\"2024-01-10\",\"amount\":1}");

        assertThat(answer.get("committed").toString())
                .isEqualTo("{\"earliest\":\"2023-05-01\",\"latest\":\"2023-05-31\"}");
    }
}
