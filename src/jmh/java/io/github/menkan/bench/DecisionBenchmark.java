package io.github.menkan.bench;

import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Measurement;
import io.github.menkan.bulk.ManyCases;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The hand-written chain and Menkan's four ways over the same cases, one operation a decision. The cases are mixed, so that no branch
 * is always taken.
 */
@State(Scope.Thread)
public class DecisionBenchmark {

    /** How many different cases one invocation decides. */
    static final int CASES = 1024;

    private IfChain.Known[] known;
    private Case[] cases;
    private Facts[] vectors;
    private long[][] columns;
    private Standard standard;
    private ManyCases many;

    /** Puts the same cases into every form. */
    @Setup
    public void prepare() {
        List<CaseFacts> drawn = Drawn.cases(CASES);
        known = drawn.stream().map(new IfChain()::prepare).toArray(IfChain.Known[]::new);
        cases = drawn.stream().map(MenkanFacts::toCase).toArray(Case[]::new);
        vectors = drawn.stream().map(MenkanFacts::toVector).toArray(Facts[]::new);
        columns = MenkanFacts.toColumns(drawn);
        standard = MenkanFacts.standard();
        many = ManyCases.of(standard);
    }

    /** The baseline. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long ifChain() {
        long sum = 0;
        for (IfChain.Known one : known) {
            sum += IfChain.level(one).ordinal();
        }
        return sum;
    }

    /** {@link Case#tier()}. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long tierOfCase() {
        long sum = 0;
        for (Case one : cases) {
            sum += one.tier().level();
        }
        return sum;
    }

    /** {@link Standard#tier}. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long tierOfVector() {
        long sum = 0;
        for (Facts one : vectors) {
            sum += standard.tier(one).level();
        }
        return sum;
    }

    /** {@link ManyCases#levels}. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public byte[] levelsOfColumns() {
        return many.levels(columns);
    }

    /** {@link Case#assess()}: the tiers, whether decided, the grounds, their fractions and what each element adds to them. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void fullAssessment(Blackhole blackhole) {
        for (Case one : cases) {
            Assessment assessment = one.assess();
            blackhole.consume(assessment.tier());
            blackhole.consume(assessment.possibleTier());
            blackhole.consume(assessment.decided());
            for (Finding ground : assessment.grounds()) {
                blackhole.consume(ground);
                blackhole.consume(ground.attainment());
                for (Measurement sum : ground.measurements()) {
                    for (Contribution part : sum.contributions()) {
                        blackhole.consume(part.share());
                    }
                }
            }
        }
    }
}
