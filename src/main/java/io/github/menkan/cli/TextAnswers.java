package io.github.menkan.cli;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import io.github.menkan.json.Shape;
import io.github.menkan.report.Report;
import java.util.List;

/** Reports as text; faults go to standard error. */
final class TextAnswers implements Answers {

    private static final Wording THE_CASE = Wording.of("该案件");

    private final Surroundings surroundings;
    private final Language language;
    private String file = "";
    private boolean isFirst = true;

    TextAnswers(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public void begin(String name, Shape shape) {
        file = name;
    }

    @Override
    public void add(CaseEntry entry) {
        if (entry instanceof ReadCase read) {
            Assessment assessment = read.facts().assess();
            surroundings.out().print(isFirst ? "" : "\n");
            read.id().ifPresent(id -> surroundings.out().print("【" + printable(id) + "】\n"));
            surroundings
                    .out()
                    .print(Report.of(assessment)
                            .stating(StatedFacts.of(read, surroundings, language))
                            .toText(language));
            if (read.judgedAssumed()) {
                surroundings
                        .out()
                        .print(AssessmentWriter.judgedAssumed(assessment).in(language) + "\n");
            }
            isFirst = false;
        } else if (entry instanceof InputFault fault) {
            complain(surroundings, language, file, fault);
        }
    }

    @Override
    public void addEvent(List<ReadCase> charges) {
        charges.forEach(this::add);
        Concurrence concurrence = Concurrence.of(
                charges.stream().map(charge -> charge.facts().assess()).toList(), surroundings.offences());
        concurrence(charges.get(0).event().orElse(""), concurrence.toText(language));
    }

    @Override
    public void endUncompared(String event) {
        concurrence(event, Concurrence.notCompared().in(language) + "\n");
    }

    private void concurrence(String event, String text) {
        String heading = Wording.of("【竞合 {0}】", printable(event)).in(language);
        surroundings.out().print("\n" + heading + "\n" + text);
    }

    /** A fault on standard error, such as {@code cases.jsonl: line 3 (a-1): information[0].category must be …}. */
    static void complain(Surroundings surroundings, Language language, String file, InputFault fault) {
        surroundings.out().flush();
        surroundings
                .err()
                .println(file + ": line " + fault.line()
                        + fault.id().map(id -> " (" + printable(id) + ")").orElse("") + ": "
                        + (fault.path().isEmpty() ? THE_CASE.in(language) : fault.path()) + " "
                        + fault.message(language));
    }

    /** The text without control characters, which a terminal would obey. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
    }
}
