package io.github.menkan.cli;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

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

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final PrintStream out;
    private final Language language;
    private final AnswerOptions options;
    private final CarriedCells carried;
    private final List<String> columns;
    private final Map<String, String> warned = new TreeMap<>();
    private String file = "";

    CsvAnswers(PrintStream out, Language language, AnswerOptions options, CarriedCells carried) {
        this.out = out;
        this.language = language;
        this.options = options;
        this.carried = carried;
        this.columns = options.columns();
        print(rows(row -> row.write(columns, carried.headers())));
    }

    @Override
    public void begin(String name, Shape shape) {
        file = name;
    }

    @Override
    public void add(CaseEntry entry) {
        answer(List.of(entry)).run();
    }

    @Override
    public Runnable answer(List<CaseEntry> entries) {
        Map<String, String> codes = new TreeMap<>();
        byte[] rows = rows(row -> {
            for (CaseEntry entry : entries) {
                row.write(cells(entry, codes), carried.take(entry));
            }
        });
        return () -> {
            print(rows);
            codes.forEach(warned::putIfAbsent);
        };
    }

    private void print(byte[] rows) {
        out.write(rows, 0, rows.length);
    }

    /** Rows on their way to bytes. */
    private record Rows(CsvGenerator out) {

        void write(List<String> cells, List<String> more) throws IOException {
            out.writeStartArray();
            for (int i = 0; i < cells.size(); i++) {
                out.writeString(cells.get(i));
            }
            for (int i = 0; i < more.size(); i++) {
                out.writeString(more.get(i));
            }
            out.writeEndArray();
        }
    }

    /** What writes rows. */
    private interface Writing {
        void to(Rows rows) throws IOException;
    }

    private byte[] rows(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (CsvGenerator generator = options.charset().equals(StandardCharsets.UTF_8)
                ? FACTORY.createGenerator(bytes)
                : FACTORY.createGenerator(new OutputStreamWriter(bytes, options.charset()))) {
            generator.setSchema(CsvSchema.emptySchema());
            writing.to(new Rows(generator));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private List<String> cells(CaseEntry entry, Map<String, String> codes) {
        Optional<Assessment> assessment =
                entry instanceof ReadCase read ? Optional.of(read.facts().assess()) : Optional.empty();
        Optional<Limitation> limitation = columns.contains("limitationUntil") || columns.contains("barred")
                ? assessment.flatMap(Assessment::limitation)
                : Optional.empty();
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            cells.add(
                    switch (column) {
                        case "file" -> file;
                        case "line" -> Long.toString(entry.line());
                        case "id" -> entry.id().orElse("");
                        case "limitationUntil" ->
                            limitation.isEmpty() ? "" : limitation.get().until().toString();
                        case "barred" ->
                            limitation
                                    .flatMap(Limitation::barred)
                                    .map(CsvAnswers::word)
                                    .orElse("");
                        default ->
                            assessment.isPresent()
                                    ? cell(column, assessment.get(), codes)
                                    : cell(column, (InputFault) entry);
                    });
        }
        return cells;
    }

    private String cell(String column, InputFault fault) {
        return switch (column) {
            case "errorPath" -> fault.path();
            case "errorMessage" -> fault.message(language);
            case "errorCode" -> fault.code();
            default -> "";
        };
    }

    private String cell(String column, Assessment assessment, Map<String, String> codes) {
        return switch (column) {
            case "offence" -> assessment.offence().id();
            case "committed" -> assessment.committed().toString();
            case "judged" -> assessment.judged().toString();
            case "tier" -> assessment.tier().name();
            case "term" -> assessment.statutoryTerm().in(language);
            case "discretionaryTier" -> assessment.discretionaryTier().name();
            case "possibleTier" -> assessment.possibleTier().name();
            case "decided" -> Boolean.toString(assessment.decided());
            case "attempted" -> word(assessment.attempted());
            case "citations" -> joined(assessment.grounds(), Finding::citation);
            case "workings" ->
                joined(assessment.grounds(), finding -> finding.working().in(language));
            case "penalty" -> assessment.penalty().text().in(language);
            case "warnings" -> warnings(assessment, codes);
            case "standard" -> assessment.standard().number();
            case "assumed" -> joined(assessment.assumed(), Assumption::property);
            case "startingPoint" ->
                assessment
                        .startingPoint()
                        .map(point -> point.text().in(language))
                        .orElse("");
            default -> "";
        };
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case YES -> "true";
            case NO -> "false";
            case UNKNOWN -> "unknown";
        };
    }

    /** Warnings and what is assumed, each once. */
    private String warnings(Assessment assessment, Map<String, String> codes) {
        Set<String> said = new LinkedHashSet<>();
        for (Wording warning : assessment.warnings()) {
            said.add(warning(warning, codes));
        }
        for (Assumption assumption : assessment.assumed()) {
            said.add(warning(assumption.text(), codes));
        }
        return String.join("; ", said);
    }

    private String warning(Wording warning, Map<String, String> codes) {
        if (options.isWarningText()) {
            return warning.in(language);
        }
        String code = warning.code();
        if (!codes.containsKey(code)) {
            codes.put(code, warning.in(language));
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

    private static <T> String joined(List<T> all, Function<T, String> text) {
        if (all.size() == 1) {
            return text.apply(all.get(0));
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            joined.append(i == 0 ? "" : "; ").append(text.apply(all.get(i)));
        }
        return joined.toString();
    }
}
