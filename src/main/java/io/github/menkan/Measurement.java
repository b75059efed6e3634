package io.github.menkan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One sum measured against its standard: 30/50 + 250/500 = 11/10.
 *
 * @param contributions what each element present in the case adds, in the order of the standard
 * @param attainment the established sum over the highest possible standard
 * @param possibleAttainment the possible sum over the lowest possible standard; empty without limit
 * @param working the sum written out, such as {@code 30/50 + 250/500 = 11/10}
 * @since 0.1.0
 */
public record Measurement(
        List<Contribution> contributions, Ratio attainment, Optional<Ratio> possibleAttainment, String working) {

    /** Copies the list. */
    public Measurement {
        contributions = List.copyOf(contributions);
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(possibleAttainment, "possibleAttainment");
        Objects.requireNonNull(working, "working");
    }
}
