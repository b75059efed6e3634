package io.github.menkan.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Force;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.proof.Implication;
import io.github.menkan.proof.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The grounds that many cases at once leave out are implied by those it keeps. */
@Tag("proof")
class ImpliedProofTest {

    @Test
    void aGroundLeftOutIsImpliedByOneThatIsKept() {
        long start = System.nanoTime();
        List<String> problems = new ArrayList<>();
        int leftOut = 0;
        for (Standard standard : Implication.standards()) {
            List<Ground> kept = Implied.without(standard.grounds());
            assertThat(standard.grounds()).containsAll(kept);
            try (Implication implication = new Implication(standard)) {
                for (Ground ground : standard.grounds()) {
                    if (ground.force() == Force.SHALL && !kept.contains(ground)) {
                        leftOut++;
                        implication
                                .counterexample(ground, kept)
                                .ifPresent(facts -> problems.add(standard + ": " + ground + " " + facts));
                    }
                }
            }
        }
        Report.line(
                "proved: what many cases at once leave out is implied",
                leftOut + " grounds, " + problems.size() + " without proof, " + Report.since(start));
        assertThat(problems).isEmpty();
        assertThat(leftOut).isPositive();
    }
}
