package io.github.menkan.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What the proofs, the oracle and the tables typed from the law did, in numbers, written to {@code target/proofs-report.md} as they finish. */
public final class Report {

    private static final Map<String, String> LINES = new ConcurrentSkipListMap<>();

    private Report() {}

    /** Adds a line or replaces the one of the same name. */
    public static synchronized void line(String name, String text) {
        LINES.put(name, text);
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
