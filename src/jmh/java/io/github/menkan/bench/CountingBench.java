package io.github.menkan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The whole command {@code menkan count} beside {@code sha256sum}, {@code wc -l}, {@code sort -u} and DuckDB on the same file in one
 * run: {@code mvn -Pbench test-compile exec:exec -Dbench.main=io.github.menkan.bench.CountingBench}. Writes
 * {@code target/bench-counting.md}. {@code -Dbench.rows=1000000} makes the table shorter than 10 000 000 rows.
 */
public final class CountingBench {

    private static final int RUNS = 3;

    private final Path folder;
    private final Path table;
    private final Path mapping;
    private final List<String> lines = new ArrayList<>();
    private double hash;

    private CountingBench(Path folder) {
        this.folder = folder;
        this.table = folder.resolve("table.csv");
        this.mapping = folder.resolve("mapping.json");
    }

    /**
     * Runs everything.
     *
     * @param arguments none
     * @throws IOException when a file cannot be read or written
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long rows = Long.getLong("bench.rows", 10_000_000L);
        CountingBench bench = new CountingBench(Files.createDirectories(Path.of("target/bench-counting")));
        for (long n : new long[] {rows / 10, rows, 2 * rows}) {
            bench.measure(n);
        }
        String report =
                "| rows | what | seconds | times sha256sum |\n|---|---|---|---|\n" + String.join("", bench.lines);
        Files.writeString(Path.of("target/bench-counting.md"), report);
        System.out.print(report);
    }

    private void measure(long rows) throws IOException, InterruptedException {
        CountingTable.write(table, rows);
        Files.writeString(mapping, CountingTable.MAPPING);
        hash = seconds(List.of("sha256sum", table.toString()));
        line(rows, "sha256sum", hash);
        line(rows, "wc -l", seconds(List.of("wc", "-l", table.toString())));
        line(rows, "menkan count", seconds(menkan()));
        line(rows, "menkan count --spill, -Xmx128m", seconds(menkan("-Xmx128m", "--spill", folder.toString())));
        line(rows, "sort -u", seconds(List.of("sort", "-u", "-o", "/dev/null", table.toString())));
        Optional<Double> duckdb = duckdb();
        if (duckdb.isPresent()) {
            line(rows, "DuckDB, count(DISTINCT) of the two keys as they stand", duckdb.get());
        }
    }

    private List<String> menkan(String... options) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        List<String> more = new ArrayList<>(List.of(options));
        if (!more.isEmpty()) {
            command.add(more.remove(0));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.menkan.cli.Main", "count"));
        command.addAll(List.of(table.toString(), "--columns", mapping.toString(), "--format", "json"));
        command.addAll(more);
        return command;
    }

    /** The shortest of some runs, so that another program on the machine tells least. */
    private static double seconds(List<String> command) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("every command must end well, did not: " + command.get(0));
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private Optional<Double> duckdb() {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            statement.executeQuery("SELECT count(DISTINCT \"身份证号\"), count(DISTINCT (\"手机号\", \"姓名\")) FROM read_csv('"
                    + table + "', all_varchar = true)");
            return Optional.of((System.nanoTime() - start) / 1e9);
        } catch (SQLException absent) {
            System.out.println("DuckDB: " + absent.getMessage());
            return Optional.empty();
        }
    }

    private void line(long rows, String what, double seconds) {
        String line = String.format(Locale.ROOT, "| %,d | %s | %.2f | %.2f |%n", rows, what, seconds, seconds / hash);
        System.out.print(line);
        lines.add(line);
    }
}
