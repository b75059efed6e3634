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
import java.util.TreeMap;
import java.util.function.BiFunction;
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

    private final PrintStream out;
    private final Language language;
    private final AnswerOptions options;
    private final CarriedCells carried;
    private final List<String> columns;
    private final Charset charset;
    private final Map<String, String> warned = new TreeMap<>();
    private String file = "";

    CsvAnswers(PrintStream out, Language language, AnswerOptions options, CarriedCells carried) {
        this.out = out;
        this.language = language;
        this.options = options;
        this.carried = carried;
        this.columns = options.columns();
        this.charset = options.charset();
        List<String> header = new ArrayList<>(columns);
        header.addAll(carried.headers());
        StringBuilder first = new StringBuilder();
        write(header, first);
        print(first.toString().getBytes(charset));
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
        List<BiFunction<ReadCase, Assessment, String>> cells =
                columns.stream().map(column -> cell(column, codes)).toList();
        StringBuilder rows = new StringBuilder(1 << 15);
        List<String> row = new ArrayList<>();
        for (CaseEntry entry : entries) {
            if (entry instanceof ReadCase read) {
                Assessment assessment = read.facts().assess();
                for (int c = 0; c < cells.size(); c++) {
                    row.add(cells.get(c).apply(read, assessment));
                }
            } else if (entry instanceof InputFault fault) {
                columns.forEach(column -> row.add(cell(column, fault)));
            }
            row.addAll(carried.take(entry));
            write(row, rows);
            row.clear();
        }
        byte[] bytes = rows.toString().getBytes(charset);
        return () -> {
            print(bytes);
            codes.forEach(warned::putIfAbsent);
        };
    }

    /** A cell is quoted where it holds a separator, a quotation mark or a line break. */
    private static void write(List<String> row, StringBuilder rows) {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            boolean isPlain =
                    cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
            rows.append(isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                    .append(i + 1 < row.size() ? ',' : '\n');
        }
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
    private BiFunction<ReadCase, Assessment, String> cell(String column, Map<String, String> codes) {
        return switch (column) {
            case "file" -> (read, one) -> file;
            case "line" -> (read, one) -> Long.toString(read.line());
            case "id" -> (read, one) -> read.id().orElse("");
            case "offence" -> (read, one) -> one.offence().id();
            case "committed" -> (read, one) -> one.committed().toString();
            case "judged" -> (read, one) -> one.judged().toString();
            case "tier" -> (read, one) -> one.tier().name();
            case "term" -> (read, one) -> one.statutoryTerm().in(language);
            case "discretionaryTier" -> (read, one) -> one.discretionaryTier().name();
            case "possibleTier" -> (read, one) -> one.possibleTier().name();
            case "decided" -> (read, one) -> Boolean.toString(one.decided());
            case "attempted" -> (read, one) -> word(one.attempted());
            case "citations" -> (read, one) -> joined(one.grounds(), Finding::citation);
            case "workings" ->
                (read, one) ->
                        joined(one.grounds(), finding -> finding.working().in(language));
            case "penalty" -> (read, one) -> one.penalty().text().in(language);
            case "warnings" -> (read, one) -> warnings(one, codes);
            case "standard" -> (read, one) -> one.standard().number();
            case "assumed" -> (read, one) -> joined(one.assumed(), Assumption::property);
            case "limitationUntil" ->
                (read, one) ->
                        one.limitation().map(all -> all.until().toString()).orElse("");
            case "barred" ->
                (read, one) -> one.filed()
                        .flatMap(day -> one.limitation())
                        .flatMap(Limitation::barred)
                        .map(CsvAnswers::word)
                        .orElse("");
            case "startingPoint" ->
                (read, one) -> one.startingPoint()
                        .map(point -> point.text().in(language))
                        .orElse("");
            default -> (read, one) -> "";
        };
    }

    private static String word(Answer answer) {
        return answer.choose("true", "false", "unknown");
    }

    /** Warnings and what is assumed, each once. */
    private String warnings(Assessment one, Map<String, String> codes) {
        List<String> said = new ArrayList<>();
        List<Wording> warnings = one.warnings();
        for (int w = 0; w < warnings.size(); w++) {
            say(warnings.get(w), said, codes);
        }
        List<Assumption> assumed = one.assumed();
        for (int a = 0; a < assumed.size(); a++) {
            say(assumed.get(a).text(), said, codes);
        }
        return String.join("; ", said);
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
