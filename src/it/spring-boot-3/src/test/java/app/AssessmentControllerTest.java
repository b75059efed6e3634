package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.ReadCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What Spring writes is the documented JSON, byte for byte, and nothing has been registered for it. */
@SpringBootTest
class AssessmentControllerTest {

    private static final String CASE = """
            {"id":"a-1","offence":"personal-information","committed":"2023-05-01","judged":"2024-01-10",
             "information":[{"category":"property","disclosed":30},{"category":"transaction","obtained":250}],
             "illegalIncome":"3200.00"}""";

    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));
    private static final AssessmentWriter WRITER = AssessmentWriter.in(Language.CHINESE);

    private final MockMvc mvc;

    AssessmentControllerTest(@Autowired WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void anAssessmentIsTheDocumentedJson() throws Exception {
        String answer = answer("/assessment", CASE);

        assertThat(answer)
                .startsWith(
                        "{\"offence\":\"personal-information\",\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\","
                                + "\"tier\":\"FIRST\",\"term\":\"情节严重\",\"seriousOrWorse\":true,")
                .contains("\"attainment\":\"11/10\"")
                .isEqualTo(WRITER.write(assessment()));
    }

    @Test
    void soIsEachOfSeveral() throws Exception {
        String one = WRITER.write(assessment());

        assertThat(answer("/assessments", CASE)).isEqualTo("[" + one + "," + one + "]");
    }

    @Test
    void soIsAnAnswerWithItsCase() throws Exception {
        assertThat(answer("/entry", CASE))
                .contains("\"id\":\"a-1\"", "\"case\":{", "\"illegalIncome\":\"3200.00\"")
                .isEqualTo(WRITER.write(READER.read(CASE)));
    }

    @Test
    void soIsAFault() throws Exception {
        CaseEntry fault = READER.read(CASE.replace("\"property\"", "\"proprety\""));

        assertThat(answer("/entry", CASE.replace("\"property\"", "\"proprety\"")))
                .contains("\"path\":\"information[0].category\"")
                .isEqualTo(WRITER.write(fault));
    }

    private static Assessment assessment() {
        return ((ReadCase) READER.read(CASE)).facts().assess();
    }

    private String answer(String path, String json) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        post(path).contentType(MediaType.APPLICATION_JSON).content(json))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/json");
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
