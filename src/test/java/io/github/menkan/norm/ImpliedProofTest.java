package io.github.menkan.norm;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aGroundSaidToBeImpliedIsImplied() {
        long start = System.nanoTime();
        List<String> problems = new ArrayList<>();
        int implied = 0;
        for (Standard standard : Implication.standards()) {
            try (Implication implication = new Implication(standard)) {
                for (Ground ground : standard.grounds()) {
                    for (Ground other : standard.grounds()) {
                        if (!ground.equals(other) && ground.isImpliedBy(other)) {
                            implied++;
                            implication
                                    .counterexample(ground, List.of(other))
                                    .ifPresent(facts -> problems.add(standard + ": " + ground + " " + facts));
                        }
                    }
                }
            }
        }
        Report.line(
                "proved: what is left out of the tier alone is implied",
                implied + " pairs of grounds, " + problems.size() + " without proof, " + Report.since(start));
        assertThat(problems).isEmpty();
        assertThat(implied).isPositive();
    }
}
