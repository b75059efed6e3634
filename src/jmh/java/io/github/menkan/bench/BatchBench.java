package io.github.menkan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The whole command {@code menkan assess} over many cases, start and compilation included, beside a program that only parses and writes
 * and beside KIE DMN, one process at a time in one run:
 * {@code mvn -Pbench -DskipTests test-compile exec:exec -Dbench.main=io.github.menkan.bench.BatchBench -Dbench.rows=1000000}. Writes
 * {@code target/bench-batch.md}. Processor time is that of user and system together, the least of three runs.
 */
public final class BatchBench {

    private static final int RUNS = 3;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** What one process took, in seconds, and the bytes that it wrote. */
    private record Taken(double processor, double wall, long bytes) {}

    private final Path folder;
    private final Path lines;
    private final Path table;
    private final long cases;
    private final StringBuilder report = new StringBuilder("""
            | | CPU s | cases per CPU s | × parse and write | wall s |
            |---|--:|--:|--:|--:|
            """);

    private BatchBench(Path folder, long cases) {
        this.folder = folder;
        this.lines = folder.resolve("cases.jsonl");
        this.table = folder.resolve("cases.csv");
        this.cases = cases;
    }

    /**
     * Runs everything.
     *
     * @param arguments none
     * @throws IOException when a file cannot be read or written
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long cases = Long.getLong("bench.rows", 1_000_000L);
        new BatchBench(Files.createDirectories(Path.of("target/bench-batch")), cases).run();
    }

    private void run() throws IOException, InterruptedException {
        BatchCases.write(lines, table, cases);
        menkan("JSON Lines to CSV", lines, "json", "csv");
        menkan("CSV to CSV", table, "csv", "csv");
        menkan("JSON Lines to JSON", lines, "json", "json");
        Taken kie = least("io.github.menkan.bench.BatchKie", lines.toString());
        line("KIE DMN, JSON Lines to the tier, personal information alone", kie, kie);
        Files.writeString(Path.of("target/bench-batch.md"), report);
        System.out.print(report);
    }

    private void menkan(String title, Path file, String kind, String format) throws IOException, InterruptedException {
        Taken one = assess(file, format, 1);
        Taken base = least("io.github.menkan.bench.BatchBase", file.toString(), kind, Long.toString(one.bytes()));
        line(title + ": parse and write only", base, base);
        line(title + ", one thread", one, base);
        line(title + ", two threads", assess(file, format, 2), base);
    }

    private Taken assess(Path file, String format, int threads) throws IOException, InterruptedException {
        return least(
                "io.github.menkan.cli.Main",
                "assess",
                file.toString(),
                "--format",
                format,
                "--quiet",
                "--threads",
                Integer.toString(threads));
    }

    private void line(String title, Taken taken, Taken base) {
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %,.0f | %.1f | %.1f |%n",
                title,
                taken.processor(),
                cases / taken.processor(),
                taken.processor() / base.processor(),
                taken.wall()));
    }

    private Taken least(String program, String... arguments) throws IOException, InterruptedException {
        Taken least = once(program, arguments);
        for (int run = 1; run < RUNS; run++) {
            Taken again = once(program, arguments);
            least = new Taken(
                    Math.min(least.processor(), again.processor()),
                    Math.min(least.wall(), again.wall()),
                    again.bytes());
        }
        return least;
    }

    /** Runs a program under the shell's {@code time}; what it writes goes to a pipe that counts it. */
    private Taken once(String program, String... arguments) throws IOException, InterruptedException {
        Path time = folder.resolve("time.txt");
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "TIMEFORMAT='%U %S %R'; { time \"$@\" 2>/dev/null ; } 2>\"$0\"",
                time.toString(),
                JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                program));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long bytes = 0;
        byte[] piece = new byte[1 << 16];
        for (int read = 0; read >= 0; read = process.getInputStream().read(piece)) {
            bytes += read;
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " must end well, was status " + status);
        }
        String[] seconds =
                Files.readString(time, StandardCharsets.UTF_8).strip().split(" ", -1);
        return new Taken(
                Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]), Double.parseDouble(seconds[2]), bytes);
    }
}
