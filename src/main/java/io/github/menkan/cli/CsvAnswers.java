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
import java.util.Map;
import java.util.TreeMap;
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
    private final AnswerOptions options;
    private final CarriedCells carried;
    private final List<Integer> chosen;
    private final SequenceWriter rows;
    private final Map<String, String> warned = new TreeMap<>();
    private String file = "";

    CsvAnswers(PrintStream out, Language language, AnswerOptions options, CarriedCells carried) {
        this.language = language;
        this.options = options;
        this.carried = carried;
        this.chosen = options.columns().stream().map(COLUMNS::indexOf).toList();
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
            rows.write(chosen(COLUMNS, carried.headers()));
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
            rows.write(chosen(row, carried.take(entry)));
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
                joined(warnings.map(this::warning).distinct()),
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

    private List<String> chosen(List<String> row, List<String> more) {
        List<String> cells = new ArrayList<>();
        chosen.forEach(i -> cells.add(row.get(i)));
        cells.addAll(more);
        return cells;
    }

    private String warning(Wording warning) {
        if (options.isWarningText()) {
            return warning.in(language);
        }
        String code = warning.code();
        if (options.columns().contains("warnings")) {
            warned.putIfAbsent(code, warning.in(language));
        }
        return code;
    }

    /** The first sentence of each code. */
    @Override
    public String legend() {
        return Columns.aligned(warned.entrySet().stream()
                .map(one -> List.of(one.getKey(), TextAnswers.printable(one.getValue())))
                .toList());
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
