package app;

import io.github.menkan.charges.Offences;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import io.github.menkan.report.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A form for each offence; what is entered comes back with its report and is kept nowhere. */
@RestController
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class FormController {

    private final Clock clock;

    FormController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/")
    String offences(@RequestParam(defaultValue = "zh") String lang) {
        return FormPage.in(lang).offences();
    }

    @GetMapping("/form/{offence}")
    String form(@PathVariable String offence, @RequestParam(defaultValue = "zh") String lang) {
        return FormPage.in(lang).form(filled(offence, Map.of()), Optional.empty(), Optional.empty());
    }

    @PostMapping(path = "/form/{offence}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> assess(
            @PathVariable String offence,
            @RequestParam(defaultValue = "zh") String lang,
            @RequestParam Map<String, String> values) {
        FormPage page = FormPage.in(lang);
        FilledForm filled = filled(offence, values);
        CaseEntry entry = CaseReader.on(LocalDate.now(clock)).read(filled.json());
        if (entry instanceof InputFault fault) {
            return ResponseEntity.badRequest().body(page.form(filled, Optional.of(fault), Optional.empty()));
        }
        String report = Report.of(((ReadCase) entry).facts().assess()).html(page.language());
        return ResponseEntity.ok(page.form(filled, Optional.empty(), Optional.of(report)));
    }

    private static FilledForm filled(String offence, Map<String, String> values) {
        return Offences.builtIn()
                .find(offence)
                .map(known -> new FilledForm(known, values))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
