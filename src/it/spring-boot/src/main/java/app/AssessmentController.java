package app;

import io.github.menkan.Language;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import io.github.menkan.report.Report;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One case in, its assessment out. The body is text to Spring: the library reads it strictly and names what is wrong. */
@RestController
class AssessmentController {

    private static final AssessmentWriter WRITER = AssessmentWriter.in(Language.CHINESE);

    private final Clock clock;

    AssessmentController(Clock clock) {
        this.clock = clock;
    }

    @PostMapping(
            path = "/assess",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE + ";charset=UTF-8")
    String assess(@RequestBody String json) {
        return WRITER.write(read(json));
    }

    /** The same as a report, for whoever asks with {@code Accept: text/html}. */
    @PostMapping(
            path = "/assess",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String report(@RequestBody String json) {
        return Report.of(read(json).facts().assess()).html(Language.CHINESE);
    }

    private ReadCase read(String json) {
        CaseEntry entry = CaseReader.on(LocalDate.now(clock)).read(json);
        if (entry instanceof InputFault fault) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem(fault), null);
        }
        return (ReadCase) entry;
    }

    private static ProblemDetail problem(InputFault fault) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fault.message());
        problem.setType(URI.create("urn:menkan:invalid-case"));
        problem.setTitle("Invalid case");
        problem.setProperty("path", fault.path());
        fault.id().ifPresent(id -> problem.setProperty("id", id));
        return problem;
    }
}
