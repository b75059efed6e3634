package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Language;
import io.github.menkan.Menkan;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentWriterTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));

    /** The case of the format's own example. */
    private static final String EXAMPLE =
            "{\"id\":\"a-1\",\"offence\":\"personal-information\",\"committed\":\"2023-05-01\","
                    + "\"judged\":\"2024-01-10\",\"information\":[{\"category\":\"property\",\"disclosed\":30},"
                    + "{\"category\":\"transaction\",\"obtained\":250}],\"illegalIncome\":\"3200.00\"}";

    private static JsonNode answer(String json, Language language) throws IOException {
        return MAPPER.readTree(AssessmentWriter.in(language).write(READER.read(json)));
    }

    @Test
    void theExampleOfTheFormatIsAnsweredAsTheFormatSays() throws IOException {
        String answer = AssessmentWriter.in(Language.CHINESE).write(READER.read(EXAMPLE));

        assertThat(answer)
                .startsWith("{\"id\":\"a-1\",\"offence\":\"personal-information\",\"committed\":\"2023-05-01\","
                        + "\"judged\":\"2024-01-10\",\"tier\":\"FIRST\",\"term\":\"情节严重\",\"seriousOrWorse\":true,"
                        + "\"discretionaryTier\":\"FIRST\",\"possibleTier\":\"FIRST\",\"decided\":true,\"attempted\":false,"
                        + "\"grounds\":[{\"citation\":\"法释〔2017〕10号第五条第一款第(六)项\",\"tier\":\"FIRST\","
                        + "\"force\":\"SHALL\",\"status\":\"MET\",\"working\":\"30/50 + 250/500 = 11/10\","
                        + "\"attainment\":\"11/10\",")
                .contains("\"minMonths\":null,\"maxMonths\":36,\"life\":false,\"criminalDetention\":true,"
                        + "\"publicSurveillance\":false,\"fine\":\"OPTIONAL_ALONE\",\"confiscation\":false}")
                .doesNotContain("\n");
        JsonNode more = MAPPER.readTree(answer).at("/distanceToNextTier/0");
        assertThat(more.get("unit").textValue()).isEqualTo("条");
        assertThat(more.get("more").longValue()).isEqualTo(445);
    }

    @Test
    void thePropertiesComeInTheOrderOfTheFormat() throws IOException {
        List<String> names = new ArrayList<>();
        answer(EXAMPLE, Language.CHINESE).fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .startsWith(
                        "id",
                        "offence",
                        "committed",
                        "judged",
                        "tier",
                        "term",
                        "seriousOrWorse",
                        "discretionaryTier",
                        "possibleTier",
                        "decided",
                        "attempted",
                        "grounds",
                        "penalty",
                        "distanceToNextTier",
                        "openFacts",
                        "leniency",
                        "administrative",
                        "warnings",
                        "standard");
    }

    @Test
    void moneyIsWrittenInYuan() throws IOException {
        JsonNode answer = answer(
                "{\"offence\":\"personal-information\",\"illegalIncome\":\"4999.99\",\"judged\":\"2024-01-10\"}",
                Language.CHINESE);

        assertThat(answer.at("/distanceToNextTier").findParents("element"))
                .filteredOn(distance -> distance.get("element").textValue().equals("illegalIncome"))
                .singleElement()
                .satisfies(distance -> {
                    assertThat(distance.get("unit").textValue()).isEqualTo("元");
                    assertThat(distance.get("more").decimalValue()).isEqualByComparingTo("0.01");
                });
        assertThat(answer.get("tier").textValue()).isEqualTo("NONE");
    }

    @Test
    void anAnswerCarriesWhatIsNeededToCheckItAgain() throws IOException {
        JsonNode answer = answer(EXAMPLE, Language.CHINESE);

        assertThat(answer.get("version").textValue()).isEqualTo(Menkan.version());
        assertThat(answer.at("/standard/hash").textValue()).matches("[0-9a-f]{64}");
        assertThat(answer.get("case")).isEqualTo(MAPPER.readTree(EXAMPLE));
        assertThat(answer(answer.get("case").toString(), Language.CHINESE)).isEqualTo(answer);
    }

    @Test
    void aJudgmentThatIsNotStatedIsSaidToBeAssumed() throws IOException {
        JsonNode answer = answer("{\"offence\":\"personal-information\"}", Language.CHINESE);

        assertThat(answer.get("judged").textValue()).isEqualTo("2026-11-21");
        assertThat(answer.get("committed").textValue()).isEqualTo("2026-11-21");
        assertThat(answer.get("judgedAssumed").booleanValue()).isTrue();
        assertThat(answer.get("warnings"))
                .anySatisfy(warning -> assertThat(warning.textValue()).contains("案件未写明裁判日期", "2026-11-21"));
        assertThat(answer.at("/case/judged").textValue()).isEqualTo("2026-11-21");
        assertThat(answer(EXAMPLE, Language.CHINESE).get("judgedAssumed").booleanValue())
                .isFalse();
    }

    @Test
    void anEnglishAnswerKeepsTermsAndCitationsInChinese() throws IOException {
        JsonNode answer = answer(EXAMPLE, Language.ENGLISH);

        assertThat(answer.get("term").textValue()).isEqualTo("情节严重");
        assertThat(answer.get("termTranslated").textValue()).matches("\\p{ASCII}+");
        assertThat(answer.at("/grounds/0/citation").textValue()).isEqualTo("法释〔2017〕10号第五条第一款第(六)项");
        assertThat(answer.at("/distanceToNextTier/0/unit").textValue()).isEqualTo("items");
    }

    @Test
    void unknownFactsAreNamedAsOpen() throws IOException {
        JsonNode answer = answer(
                "{\"offence\":\"personal-information\",\"illegalIncome\":null,\"judged\":\"2024-01-10\"}",
                Language.CHINESE);

        assertThat(answer.get("openFacts"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.textValue()).isEqualTo("违法所得（不明；没有时为“未达刑事立案追诉标准”，足够多时为“情节特别严重”）"));
        assertThat(answer.at("/grounds/0/status").textValue()).isEqualTo("OPEN");
        assertThat(answer.at("/grounds/0/possibleAttainment").textValue()).isEqualTo("unlimited");
        assertThat(answer.get("decided").booleanValue()).isFalse();
        assertThat(answer.get("possibleTier").textValue()).isEqualTo("SECOND");
    }

    @Test
    void aContinuingActIsWrittenAsItIsRead() throws IOException {
        JsonNode answer = answer(
                "{\"offence\":\"personal-information\",\"committed\":{\"from\":\"2021-03-10\",\"to\":\"2023-02-11\"},"
                        + "\"judged\":\"2024-01-10\",\"subject\":\"unit\"}",
                Language.CHINESE);

        assertThat(answer.get("committed")).hasToString("{\"from\":\"2021-03-10\",\"to\":\"2023-02-11\"}");
        assertThat(answer.get("subject").textValue()).isEqualTo("unit");
    }

    @Test
    void aBadCaseIsWrittenWithItsPlace() {
        assertThat(AssessmentWriter.in(Language.CHINESE)
                        .write(READER.read("{\"id\":\"x\",\"offence\":\"personal-information\",\"remorse\":1}", 3)))
                .isEqualTo("{\"line\":3,\"id\":\"x\",\"error\":{\"path\":\"remorse\","
                        + "\"code\":\"flag\",\"message\":\"须为true、false或者null，现为1\"}}");
        assertThat(AssessmentWriter.in(Language.CHINESE).write(READER.read("5", 4), "a.jsonl"))
                .isEqualTo("{\"file\":\"a.jsonl\",\"line\":4,\"error\":{\"path\":\"\","
                        + "\"code\":\"object\",\"message\":\"须为一个对象，现为5\"}}");
    }

    @Test
    void anAssessmentOfTheTypedApiIsWrittenWithoutTheCase() throws IOException {
        JsonNode answer = MAPPER.readTree(AssessmentWriter.in(Language.CHINESE)
                .write(CaseBuilder.of(PersonalInformation.OFFENCE)
                        .committedOn(LocalDate.of(2023, 5, 1))
                        .judgedOn(LocalDate.of(2023, 5, 1))
                        .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
                        .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.TRANSACTION, 250))
                        .with(PersonalInformation.ILLEGAL_INCOME, Yuan.of("3200.00"))
                        .build()
                        .assess()));

        assertThat(answer.at("/grounds/0/working").textValue()).isEqualTo("30/50 + 250/500 = 11/10");
        assertThat(answer.has("case")).isFalse();
        assertThat(answer.has("id")).isFalse();
    }
}
