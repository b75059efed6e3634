package io.github.menkan.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What the proofs, the oracle and the tables typed from the law did, in numbers, written to {@code target/proofs-report.md} as they finish. */
public final class Report {

    private static final Map<String, String> LINES = new ConcurrentSkipListMap<>();
    private static final Map<String, List<String>> SECTIONS = new ConcurrentSkipListMap<>();

    private Report() {}

    /** Adds a line or replaces the one of the same name. */
    public static synchronized void line(String name, String text) {
        LINES.put(name, text);
        write();
    }

    /** Adds a section of facts below the table or replaces the one of the same name; one without facts is left out. */
    public static synchronized void section(String name, Collection<String> facts) {
        SECTIONS.put(name, List.copyOf(facts));
        write();
    }

    /** What could not be proved, with its counterexamples as case files: on standard output and in the report. */
    public static void counterexamples(String question, Collection<String> problems) {
        problems.forEach(problem -> System.out.println(question + ": " + problem));
        section("without proof: " + question, problems);
    }

    private static void write() {
        StringBuilder report = new StringBuilder("""
                # Proofs and oracle

                Written by `mvn test`; the proofs and the oracle alone by `mvn test -Dtests.included="proof | oracle"`.

                | what | result |
                |---|---|
                """);
        LINES.forEach((each, result) -> report.append("| ")
                .append(each)
                .append(" | ")
                .append(result.replace("|", "\\|"))
                .append(" |\n"));
        SECTIONS.forEach((name, facts) -> {
            if (!facts.isEmpty()) {
                report.append("\n## ").append(name).append("\n\n");
                facts.forEach(fact -> report.append("- ").append(fact).append('\n'));
            }
        });
        try {
            Path target = Path.of("target");
            Files.createDirectories(target);
            Files.writeString(target.resolve("proofs-report.md"), report.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds since a moment of {@link System#nanoTime}. */
    public static String since(long start) {
        return (System.nanoTime() - start) / 1_000_000_000 + " s";
    }
}
