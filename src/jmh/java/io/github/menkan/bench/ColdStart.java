package io.github.menkan.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long a fresh JVM takes, from its start until it has printed its first verdict. */
final class ColdStart {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private ColdStart() {}

    /**
     * The median over some runs of {@link FirstVerdict}, above the median of {@link FirstVerdict.Nothing}. They take turns, so that a
     * machine that gets slower makes both slower.
     */
    static double milliseconds(List<Path> classPath, int runs, Contender contender) throws IOException {
        double[] nothing = new double[runs];
        double[] verdict = new double[runs];
        for (int run = 0; run < runs; run++) {
            nothing[run] = once(command(classPath, FirstVerdict.Nothing.class), "NONE");
            verdict[run] = once(command(classPath, FirstVerdict.class, contender.name()), "FIRST");
        }
        return median(verdict) - median(nothing);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static List<String> command(List<Path> classPath, Class<?> program, String... arguments) {
        String paths = String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", paths, program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static double once(List<String> command, String expected) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals(expected)) {
                line = out.readLine();
            }
            long end = System.nanoTime();
            if (line == null) {
                throw new IllegalStateException("a fresh JVM must print " + expected + ", was nothing from " + command);
            }
            return (end - start) / 1e6;
        } finally {
            process.destroy();
        }
    }
}
