package io.github.menkan.cli;

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
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A case that was read, and what is said of it. */
    private record Answered(
            ReadCase read, Assessment assessment, Optional<Limitation> limitation, Map<String, String> codes) {}

    private final PrintStream out;
    private final Language language;
    private final AnswerOptions options;
    private final CarriedCells carried;
    private final List<String> columns;
    private final Charset charset;
    private final boolean limited;
    private final List<Function<Answered, String>> cells;
    private final Map<String, String> warned = new TreeMap<>();
    private String file = "";

    CsvAnswers(PrintStream out, Language language, AnswerOptions options, CarriedCells carried) {
        this.out = out;
        this.language = language;
        this.options = options;
        this.carried = carried;
        this.columns = options.columns();
        this.charset = options.charset();
        this.limited = columns.contains("limitationUntil") || columns.contains("barred");
        this.cells = columns.stream().map(this::cell).toList();
        CsvRows header = new CsvRows();
        header.add(columns, carried.headers());
        print(header.bytes(charset));
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
        Map<String, String> codes = new HashMap<>();
        CsvRows rows = new CsvRows();
        for (int i = 0; i < entries.size(); i++) {
            CaseEntry entry = entries.get(i);
            List<String> row = new ArrayList<>(cells.size());
            if (entry instanceof ReadCase read) {
                Assessment assessment = read.facts().assess();
                Answered one =
                        new Answered(read, assessment, limited ? assessment.limitation() : Optional.empty(), codes);
                for (int c = 0; c < cells.size(); c++) {
                    row.add(cells.get(c).apply(one));
                }
            } else if (entry instanceof InputFault fault) {
                for (int c = 0; c < columns.size(); c++) {
                    row.add(cell(columns.get(c), fault));
                }
            }
            rows.add(row, carried.take(entry));
        }
        byte[] bytes = rows.bytes(charset);
        return () -> {
            print(bytes);
            codes.forEach(warned::putIfAbsent);
        };
    }

    private void print(byte[] rows) {
        out.write(rows, 0, rows.length);
    }

    private String cell(String column, InputFault fault) {
        return switch (column) {
            case "file" -> file;
            case "line" -> Long.toString(fault.line());
            case "id" -> fault.id().orElse("");
            case "errorPath" -> fault.path();
            case "errorMessage" -> fault.message(language);
            case "errorCode" -> fault.code();
            default -> "";
        };
    }

    /** What stands in a column: each apart, so that the JVM compiles them one by one. */
    private Function<Answered, String> cell(String column) {
        return switch (column) {
            case "file" -> one -> file;
            case "line" -> one -> Long.toString(one.read.line());
            case "id" -> one -> one.read.id().orElse("");
            case "offence" -> one -> one.assessment.offence().id();
            case "committed" -> one -> one.assessment.committed().toString();
            case "judged" -> one -> one.assessment.judged().toString();
            case "tier" -> one -> one.assessment.tier().name();
            case "term" -> one -> one.assessment.statutoryTerm().in(language);
            case "discretionaryTier" ->
                one -> one.assessment.discretionaryTier().name();
            case "possibleTier" -> one -> one.assessment.possibleTier().name();
            case "decided" -> one -> Boolean.toString(one.assessment.decided());
            case "attempted" -> one -> word(one.assessment.attempted());
            case "citations" -> one -> joined(one.assessment.grounds(), Finding::citation);
            case "workings" ->
                one -> joined(
                        one.assessment.grounds(), finding -> finding.working().in(language));
            case "penalty" -> one -> one.assessment.penalty().text().in(language);
            case "warnings" -> this::warnings;
            case "standard" -> one -> one.assessment.standard().number();
            case "assumed" -> one -> joined(one.assessment.assumed(), Assumption::property);
            case "limitationUntil" ->
                one -> one.limitation.isEmpty()
                        ? ""
                        : one.limitation.get().until().toString();
            case "barred" ->
                one -> one.limitation
                        .flatMap(Limitation::barred)
                        .map(CsvAnswers::word)
                        .orElse("");
            case "startingPoint" ->
                one -> one.assessment
                        .startingPoint()
                        .map(point -> point.text().in(language))
                        .orElse("");
            default -> one -> "";
        };
    }

    private static String word(Answer answer) {
        return answer.choose("true", "false", "unknown");
    }

    /** Warnings and what is assumed, each once. */
    private String warnings(Answered one) {
        List<String> said = new ArrayList<>();
        List<Wording> warnings = one.assessment.warnings();
        for (int w = 0; w < warnings.size(); w++) {
            say(warnings.get(w), said, one.codes);
        }
        List<Assumption> assumed = one.assessment.assumed();
        for (int a = 0; a < assumed.size(); a++) {
            say(assumed.get(a).text(), said, one.codes);
        }
        return joined(said, Function.identity());
    }

    private void say(Wording warning, List<String> said, Map<String, String> codes) {
        String shown = options.isWarningText() ? warning.in(language) : warning.code();
        if (!said.contains(shown)) {
            said.add(shown);
            if (!options.isWarningText() && !codes.containsKey(shown)) {
                codes.put(shown, warning.in(language));
            }
        }
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
