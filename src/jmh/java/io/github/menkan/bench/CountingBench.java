package io.github.menkan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The whole command {@code menkan count} beside {@code sha256sum}, {@code wc -l}, {@code sort -u} and DuckDB on the same file in one
 * run, each as a process of its own: {@code mvn -Pbench -DskipTests package exec:exec -Dbench.main=io.github.menkan.bench.CountingBench}.
 * Writes {@code target/bench-counting.md}. {@code -Dbench.rows=1000000} makes the table shorter than 10 000 000 rows. Of several runs
 * the least is taken. What a process takes is looked at in {@code /proc}, so that it needs Linux.
 */
public final class CountingBench {

    private static final int RUNS = 3;
    private static final String DUCKDB = "duckdb";
    private static final String JAVA = System.getProperty("java.home") + "/bin/java";
    private static final Path LAUNCHER = Path.of("src/main/scripts/menkan");

    /** What a command took. */
    private record Taken(double seconds, double processor, long megabytes) {

        Taken least(Taken other) {
            return new Taken(
                    Math.min(seconds, other.seconds),
                    Math.min(processor, other.processor),
                    Math.min(megabytes, other.megabytes));
        }
    }

    private final Path folder;
    private final Path table;
    private final Path mapping;
    private final List<String> lines = new ArrayList<>();

    private CountingBench(Path folder) {
        this.folder = folder;
        this.table = folder.resolve("table.csv");
        this.mapping = folder.resolve("mapping.json");
    }

    /**
     * Runs everything.
     *
     * @param arguments none; {@code duckdb FILE} counts with DuckDB alone
     * @throws IOException when a file cannot be read or written
     * @throws InterruptedException when interrupted
     * @throws SQLException when DuckDB cannot count
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length == 2 && arguments[0].equals(DUCKDB)) {
            duckdb(arguments[1]);
            return;
        }
        long rows = Long.getLong("bench.rows", 10_000_000L);
        CountingBench bench = new CountingBench(Files.createDirectories(Path.of("target/bench-counting")));
        for (long n : new long[] {rows / 10, rows}) {
            bench.measure(n);
        }
        String report = "| rows | what | seconds | times sha256sum | processor seconds | times sha256sum | peak MB |\n"
                + "|---|---|---|---|---|---|---|\n" + String.join("", bench.lines);
        Files.writeString(Path.of("target/bench-counting.md"), report);
        System.out.print(report);
    }

    private void measure(long rows) throws IOException, InterruptedException {
        CountingTable.write(table, rows);
        Files.writeString(mapping, CountingTable.MAPPING);
        Taken hash = taken(List.of("sha256sum", table.toString()));
        line(rows, "`sha256sum`", hash, hash);
        line(rows, "`wc -l`", taken(List.of("wc", "-l", table.toString())), hash);
        line(rows, "`menkan count`", taken(count(LAUNCHER.toString())), hash);
        line(rows, "the same by `java -jar`", taken(count(JAVA, "-jar", jar().toString())), hash);
        line(
                rows,
                "`menkan count --spill`, `-Xmx128m`",
                taken(count("env", "MENKAN_JAVA_OPTS=-Xmx128m", LAUNCHER.toString()), "--spill", folder.toString()),
                hash);
        line(rows, "`sort -u`", taken(List.of("sort", "-u", "-o", "/dev/null", table.toString())), hash);
        line(
                rows,
                "DuckDB, `count(DISTINCT)` of the two keys as they stand",
                taken(java(List.of(), CountingBench.class.getName(), List.of(DUCKDB, table.toString()))),
                hash);
    }

    private List<String> count(String... started) {
        List<String> command = new ArrayList<>(List.of(started));
        command.addAll(List.of("count", table.toString(), "--columns", mapping.toString(), "--format", "json"));
        return command;
    }

    /** The command line with all it needs, as the build leaves it. */
    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-cli.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("target must hold the cli jar: run package before"));
        }
    }

    private static List<String> java(List<String> machine, String main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return command;
    }

    private static Taken taken(List<String> started, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(started);
        command.addAll(List.of(more));
        Taken least = once(command);
        for (int i = 1; i < RUNS; i++) {
            least = least.least(once(command));
        }
        return least;
    }

    private static Taken once(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        long start = System.nanoTime();
        Process process = builder.start();
        Duration processor = Duration.ZERO;
        long kilobytes = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
            kilobytes = Math.max(kilobytes, peak(process));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("every command must end well, did not: " + command.get(0));
        }
        return new Taken((System.nanoTime() - start) / 1e9, processor.toMillis() / 1e3, kilobytes / 1024);
    }

    /** The most memory that a process has held; 0 when it has ended. */
    private static long peak(Process process) {
        try (var status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            Optional<String> peak =
                    status.filter(line -> line.startsWith("VmHWM:")).findFirst();
            return peak.map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    private static void duckdb(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(
                        "SELECT count(DISTINCT \"身份证号\"), count(DISTINCT (\"手机号\", \"姓名\")) FROM read_csv('" + table
                                + "', all_varchar = true)")) {
            counted.next();
            System.out.println(counted.getLong(1) + " " + counted.getLong(2));
        }
    }

    private void line(long rows, String what, Taken taken, Taken hash) {
        String line = String.format(
                Locale.ROOT,
                "| %,d | %s | %.2f | %.1f | %.2f | %.1f | %d |%n",
                rows,
                what,
                taken.seconds(),
                taken.seconds() / hash.seconds(),
                taken.processor(),
                taken.processor() / hash.processor(),
                taken.megabytes());
        System.out.print(line);
        lines.add(line);
    }
}
