package io.github.menkan.cli;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Finding;
import io.github.menkan.Language;
import io.github.menkan.Limitation;
import io.github.menkan.Wording;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import io.github.menkan.json.Shape;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as CSV, one row a case: the figures, the grounds and their sums, and for a bad case the error. */
final class CsvAnswers implements Answers {

    static final List<String> COLUMNS = List.of(
            "file",
            "line",
            "id",
            "offence",
            "committed",
            "judged",
            "tier",
            "term",
            "discretionaryTier",
            "possibleTier",
            "decided",
            "attempted",
            "citations",
            "workings",
            "penalty",
            "warnings",
            "standard",
            "assumed",
            "limitationUntil",
            "barred",
            "startingPoint",
            "errorPath",
            "errorMessage",
            "errorCode");

    private final Language language;
    private final SequenceWriter rows;
    private String file = "";

    CsvAnswers(PrintStream out, Language language) {
        this.language = language;
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        try {
            rows = mapper.writer(CsvSchema.emptySchema()).writeValues(new java.io.FilterWriter(writer(out)) {
                @Override
                public void close() {
                    // standard output stays open
                }
            });
            rows.write(COLUMNS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static java.io.Writer writer(PrintStream out) {
        return new java.io.Writer() {
            @Override
            public void write(char[] text, int offset, int length) {
                out.print(new String(text, offset, length));
            }

            @Override
            public void flush() {
                out.flush();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void begin(String name, Shape shape) {
        file = name;
    }

    @Override
    public void add(CaseEntry entry) {
        List<String> row = new ArrayList<>(
                List.of(file, Long.toString(entry.line()), entry.id().orElse("")));
        if (entry instanceof ReadCase read) {
            row.addAll(cells(read.facts().assess()));
        } else if (entry instanceof InputFault fault) {
            row.addAll(java.util.Collections.nCopies(COLUMNS.size() - 6, ""));
            row.add(fault.path());
            row.add(fault.message(language));
            row.add(fault.code());
        }
        try {
            rows.write(row);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> cells(Assessment assessment) {
        Stream<Wording> warnings = Stream.concat(
                assessment.warnings().stream(), assessment.assumed().stream().map(Assumption::text));
        return List.of(
                assessment.offence().id(),
                assessment.committed().toString(),
                assessment.judged().toString(),
                assessment.tier().name(),
                assessment.statutoryTerm().in(language),
                assessment.discretionaryTier().name(),
                assessment.possibleTier().name(),
                Boolean.toString(assessment.decided()),
                word(assessment.attempted()),
                joined(assessment.grounds().stream().map(Finding::citation)),
                joined(assessment.grounds().stream()
                        .map(finding -> finding.working().in(language))),
                assessment.penalty().text().in(language),
                joined(warnings.map(warning -> warning.in(language))),
                assessment.standard().number(),
                joined(assessment.assumed().stream().map(Assumption::property)),
                assessment.limitation().map(one -> one.until().toString()).orElse(""),
                assessment
                        .limitation()
                        .flatMap(Limitation::barred)
                        .map(CsvAnswers::word)
                        .orElse(""),
                assessment.startingPoint().map(one -> one.text().in(language)).orElse(""),
                "",
                "",
                "");
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case YES -> "true";
            case NO -> "false";
            case UNKNOWN -> "unknown";
        };
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        try {
            rows.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
