package app;

import io.github.menkan.Assessment;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.ReadCase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers are returned as they are, and Spring writes them. A case is read from text: the reader must be told which day it is. */
@RestController
class AssessmentController {

    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));

    @PostMapping("/assessment")
    Assessment assessment(@RequestBody String json) {
        if (READER.read(json) instanceof ReadCase read) {
            return read.facts().assess();
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    @PostMapping("/assessments")
    List<Assessment> assessments(@RequestBody String json) {
        return List.of(assessment(json), assessment(json));
    }

    /** The answer with the case, or what is wrong with it. */
    @PostMapping("/entry")
    CaseEntry entry(@RequestBody String json) {
        return READER.read(json);
    }
}
