package io.github.menkan.bench;

import io.github.menkan.bulk.ManyCases;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How the cost grows with the number of cases: {@link ManyCases#levels} of 253条之一 over columns, one operation all of the cases. Above a
 * million the same columns of a million are given again and again, as a program does that reads a large file in pieces.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CasesBenchmark {

    private static final int PIECE = 1_000_000;

    /** How many cases. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int cases;

    private ManyCases many;
    private long[][] columns;

    /** Draws a thousand cases and repeats them. */
    @Setup
    public void prepare() {
        many = ManyCases.of(MenkanFacts.standard());
        long[][] drawn = MenkanFacts.toColumns(Drawn.cases(1000));
        int length = Math.min(cases, PIECE);
        columns = new long[drawn.length][];
        for (int e = 0; e < drawn.length; e++) {
            long[] column = Arrays.copyOf(drawn[e], length);
            for (int i = 1000; i < length; i++) {
                column[i] = column[i - 1000];
            }
            columns[e] = column;
        }
    }

    /** The levels of all cases, added up. */
    @Benchmark
    public long levels() {
        long sum = 0;
        for (int done = 0; done < cases; done += columns[0].length) {
            for (byte level : many.levels(columns)) {
                sum += level;
            }
        }
        return sum;
    }
}
