package io.github.menkan.bench;

import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH measured of one benchmark.
 *
 * @param benchmark the class and method, such as DecisionBenchmark.ifChain
 * @param parameter the value of its parameter; empty without one
 * @param nanoseconds the mean of one operation
 * @param error half of the 99.9 % confidence interval; NaN where one iteration was run
 * @param bytes what one operation allocated
 */
record Measured(String benchmark, String parameter, double nanoseconds, double error, double bytes) {

    static Measured of(RunResult run) {
        String[] name = run.getParams().getBenchmark().split("\\.");
        Optional<String> parameter =
                run.getParams().getParamsKeys().stream().findFirst().map(run.getParams()::getParam);
        Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(
                name[name.length - 2] + "." + name[name.length - 1],
                parameter.orElse(""),
                run.getPrimaryResult().getScore(),
                run.getPrimaryResult().getScoreError(),
                bytes == null ? Double.NaN : bytes.getScore());
    }
}
