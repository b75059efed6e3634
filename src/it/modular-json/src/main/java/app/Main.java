package app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.Jackson2Module;
import io.github.menkan.json.ReadCase;
import java.time.LocalDate;

/** JSON in and out on the module path, by the library and by a mapper that is told of its module. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String theft = """
                {"offence":"theft","committed":"2023-05-01","judged":"2024-01-10","region":"41","amount":"2000.00"}""";
        ReadCase read = (ReadCase) CaseReader.on(LocalDate.of(2026, 11, 21)).read(theft);
        Assessment assessment = read.facts().assess();
        String answer = AssessmentWriter.in(Language.CHINESE).write(assessment);
        JsonMapper mapper = JsonMapper.builder().addModule(new Jackson2Module()).build();

        expect("io.github.menkan", Assessment.class.getModule().getName());
        expect(Tier.FIRST, assessment.tier());
        expect(answer, mapper.writeValueAsString(assessment));
        expect("FIRST", mapper.readTree(answer).path("tier").asText());
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("must be " + expected + ", was " + actual);
        }
    }
}
