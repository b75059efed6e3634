package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AssessmentControllerTest {

    private static final String CASE = """
            {"id":"a-1","offence":"personal-information","committed":"2023-05-01","judged":"2024-01-10",
             "information":[{"category":"property","disclosed":30},{"category":"transaction","obtained":250}],
             "illegalIncome":"3200.00"}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    AssessmentControllerTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    void aCaseIsAssessed() throws Exception {
        HttpResponse<String> response = post(CASE, "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).startsWith("application/json");
        JsonNode answer = json(response);
        assertThat(answer.path("id").asText()).isEqualTo("a-1");
        assertThat(answer.path("tier").asText()).isEqualTo("FIRST");
        assertThat(answer.path("term").asText()).isEqualTo("情节严重");
        assertThat(answer.path("grounds").get(0).path("attainment").asText()).isEqualTo("11/10");
    }

    @Test
    void whoAsksForAPageGetsTheReportOrTheProblem() throws Exception {
        HttpResponse<String> report = post(CASE, "application/json", "text/html");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(type(report)).startsWith("text/html");
        assertThat(report.body()).contains("情节严重").doesNotContain("<script");
        assertThat(report.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> fault = post("{}", "application/json", "text/html");
        assertThat(fault.statusCode()).isEqualTo(400);
        assertThat(type(fault)).startsWith("application/problem+json");
    }

    @Test
    void aMisspeltWordIsAProblemThatNamesItsPlace() throws Exception {
        HttpResponse<String> response = post(CASE.replace("\"property\"", "\"proprety\""), "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).startsWith("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.path("type").asText()).isEqualTo("urn:menkan:invalid-case");
        assertThat(problem.path("title").asText()).isEqualTo("Invalid case");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asText()).contains("property");
        assertThat(problem.path("instance").asText()).isEqualTo("/assess");
        assertThat(problem.path("path").asText()).isEqualTo("information[0].category");
        assertThat(problem.path("id").asText()).isEqualTo("a-1");
    }

    @Test
    void whatIsNoJsonIsAProblem() throws Exception {
        for (String body : new String[] {"{", "[]", "null", "{\"offence\":1e999999999}", "[".repeat(100_000)}) {
            HttpResponse<String> response = post(body, "application/json");
            assertThat(response.statusCode()).as(body.substring(0, 1)).isEqualTo(400);
            assertThat(type(response)).startsWith("application/problem+json");
        }
    }

    @Test
    void whatTheServiceDoesNotTakeIsAProblemToo() throws Exception {
        HttpResponse<String> text = post(CASE, "text/plain");
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(type(text)).startsWith("application/problem+json");
        HttpResponse<String> get = client.send(
                HttpRequest.newBuilder(address()).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(type(get)).startsWith("application/problem+json");
    }

    @Test
    void requestsAtTheSameTimeGetTheirOwnAnswers() {
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> {
                    try {
                        boolean over = i % 2 == 0;
                        String body = CASE.replace("a-1", "a-" + i).replace(":250", over ? ":250" : ":150");
                        JsonNode answer = json(post(body, "application/json"));
                        return answer.path("id").asText() + " "
                                + answer.path("tier").asText();
                    } catch (IOException | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }))
                .containsExactlyElementsOf(IntStream.range(0, 200)
                        .mapToObj(i -> "a-" + i + (i % 2 == 0 ? " FIRST" : " NONE"))
                        .toList());
    }

    private HttpResponse<String> post(String body, String type) throws IOException, InterruptedException {
        return post(body, type, "application/json");
    }

    private HttpResponse<String> post(String body, String type, String accept)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address())
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + port + "/assess");
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new JsonMapper().readTree(response.body());
    }
}
