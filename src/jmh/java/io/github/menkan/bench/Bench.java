package io.github.menkan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The program behind {@code mvn -Pbench …}: checks, measures, starts fresh JVMs, prints the table and writes it to
 * {@code target/bench.md}. {@code -Dbench.seconds=0.2} makes every measurement that long instead of a second, and
 * {@code -Dbench.starts=3} starts three fresh JVMs each instead of eleven.
 */
public final class Bench {

    private static final Path TARGET = Path.of("target");

    private Bench() {}

    /**
     * Runs everything.
     *
     * @param arguments none
     * @throws IOException when a file cannot be read or written
     * @throws InterruptedException when interrupted
     * @throws RunnerException when JMH fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        double seconds = Double.parseDouble(System.getProperty("bench.seconds", "1"));
        int starts = Integer.getInteger("bench.starts", 11);
        Map<Contender, Correctness.Hard> hard = correctness();
        Map<Contender, List<Path>> jars =
                ClassPaths.resolve(TARGET.resolve("bench").toAbsolutePath(), TARGET.resolve("classes"));
        Map<Contender, Double> cold = coldStarts(jars, starts);
        List<Measured> measured = new ArrayList<>();
        measured.addAll(measure("DecisionBenchmark|PeerBenchmark", 2, seconds));
        measured.addAll(measure("GroundsBenchmark|CasesBenchmark", 1, seconds / 2));
        String report = new Report(measured, jars, cold, hard).markdown();
        Files.writeString(TARGET.resolve("bench.md"), report);
        System.out.println(report);
    }

    private static Map<Contender, Correctness.Hard> correctness() throws IOException {
        Map<Contender, Correctness.Hard> hard = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            Approach<?> approach = contender.ready();
            Correctness.check(contender, approach);
            hard.put(contender, Correctness.ask(approach));
            System.out.println(contender.title() + ": answers alike");
        }
        return hard;
    }

    /** What each contender takes above a JVM that does nothing. */
    private static Map<Contender, Double> coldStarts(Map<Contender, List<Path>> jars, int starts) throws IOException {
        Path harness = TARGET.resolve("test-classes");
        Map<Contender, Double> cold = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            List<Path> classPath = new ArrayList<>(jars.get(contender));
            classPath.add(harness);
            cold.put(contender, ColdStart.milliseconds(classPath, starts, contender));
            System.out.printf("%s: first verdict %.0f ms above nothing%n", contender.title(), cold.get(contender));
        }
        return cold;
    }

    private static List<Measured> measure(String benchmarks, int forks, double seconds) throws RunnerException {
        TimeValue iteration = TimeValue.milliseconds(Math.round(seconds * 1000));
        return new Runner(new OptionsBuilder()
                        .include("\\.(" + benchmarks + ")\\.")
                        .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(forks)
                        .warmupIterations(4)
                        .warmupTime(iteration)
                        .measurementIterations(5)
                        .measurementTime(iteration)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run().stream().map(Measured::of).toList();
    }
}
