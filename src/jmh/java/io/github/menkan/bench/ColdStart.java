package io.github.menkan.bench;

import java.io.BufferedReader;
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

    /** The median over some runs of a program that prints FIRST, or of {@link FirstVerdict.Nothing} without a contender. */
    static double milliseconds(List<Path> classPath, int runs, String... contender) throws IOException {
        boolean nothing = contender.length == 0;
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-cp",
                String.join(
                        System.getProperty("path.separator"),
                        classPath.stream().map(Path::toString).toList()),
                nothing ? FirstVerdict.Nothing.class.getName() : FirstVerdict.class.getName()));
        command.addAll(List.of(contender));
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            times[run] = once(command, nothing ? "NONE" : "FIRST");
        }
        Arrays.sort(times);
        return times[runs / 2];
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
