package io.github.menkan.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same cases decided by one engine, one operation a decision; the facts are in the engine's own form beforehand. */
@State(Scope.Thread)
public class PeerBenchmark {

    /** The engine. */
    @Param({"EASY_RULES", "EVRETE", "CEL", "DROOLS", "KIE_DMN", "CAMUNDA_DMN"})
    public Contender peer;

    private Approach<Object> approach;
    private Object[] facts;
    private int next;

    /** Readies the engine and the cases. */
    @Setup
    @SuppressWarnings("unchecked")
    public void prepare() {
        approach = (Approach<Object>) peer.ready();
        facts = Drawn.cases(DecisionBenchmark.CASES).stream()
                .map(approach::prepare)
                .toArray();
    }

    /** One decision of the engine, of the next case. */
    @Benchmark
    public Verdict decide() {
        next = (next + 1) % DecisionBenchmark.CASES;
        return approach.decide(facts[next]);
    }
}
