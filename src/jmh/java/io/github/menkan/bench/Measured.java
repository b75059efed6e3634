package io.github.menkan.bench;

import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What JMH measured of one benchmark.
 *
 * @param benchmark the class and method, such as DecisionBenchmark.ifChain
 * @param parameter the value of its parameter; empty without one
 * @param nanoseconds one operation, the median of all iterations, which a machine that does other things disturbs least
 * @param least the quickest iteration
 * @param most the slowest iteration
 * @param bytes what one operation allocated
 */
record Measured(String benchmark, String parameter, double nanoseconds, double least, double most, double bytes) {

    static Measured of(RunResult run) {
        String[] name = run.getParams().getBenchmark().split("\\.");
        Optional<String> parameter =
                run.getParams().getParamsKeys().stream().findFirst().map(run.getParams()::getParam);
        Statistics iterations = run.getPrimaryResult().getStatistics();
        Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(
                name[name.length - 2] + "." + name[name.length - 1],
                parameter.orElse(""),
                iterations.getPercentile(50),
                iterations.getMin(),
                iterations.getMax(),
                bytes == null ? Double.NaN : bytes.getScore());
    }
}
