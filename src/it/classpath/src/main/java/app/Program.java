package app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** A main class in a JVM of its own, on the class path of this one. */
record Program(Class<?> main, List<String> options) {

    static Program of(Class<?> main, String... options) {
        return new Program(main, List.of(options));
    }

    String output() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(main.getName() + " failed: " + output);
        }
        return output;
    }

    long nanos() throws IOException, InterruptedException {
        long start = System.nanoTime();
        output();
        return System.nanoTime() - start;
    }

    /** The median time of each program in milliseconds, run in turns so that a busy machine is busy for all of them. */
    static long[] medianMillis(int rounds, Program... programs) throws IOException, InterruptedException {
        long[][] nanos = new long[programs.length][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < programs.length; i++) {
                long taken = programs[i].nanos();
                if (round >= 0) {
                    nanos[i][round] = taken;
                }
            }
        }
        return Arrays.stream(nanos)
                .mapToLong(times -> LongStream.of(times)
                                .sorted()
                                .skip(rounds / 2)
                                .findFirst()
                                .orElseThrow()
                        / 1_000_000)
                .toArray();
    }
}
