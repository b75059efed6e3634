package io.github.menkan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One sum measured against its standard: 30/50 + 250/500 = 11/10. The fractions and the text are worked out from the contributions.
 *
 * <pre>{@code
 * Measurement sum = assessment.grounds().get(0).measurements().get(0);
 * sum.working(); // "30/50 + 250/500 = 11/10"
 * sum.attainment(); // 11/10
 * sum.contributions().size(); // 2
 * }</pre>
 *
 * @param contributions what each element present in the case adds, in the order of the standard; empty when the case has nothing of
 *     what is measured
 * @param least the sum on what is established
 * @param greatest the sum on what is possible; {@link Quantity#UNBOUNDED} or more without limit
 * @param bound the figure that the sum must reach, from 1, with a limit; a range where the figure is not known
 * @since 0.1.0
 */
public record Measurement(List<Contribution> contributions, long least, long greatest, Quantity bound) {

    /** Copies the list, and refuses sums out of order and a bound of 0 or without limit. */
    public Measurement {
        contributions = List.copyOf(Objects.requireNonNull(contributions, "contributions"));
        Objects.requireNonNull(bound, "bound");
        if (greatest < least) {
            throw new IllegalArgumentException("greatest must be from least (" + least + "), was " + greatest);
        }
        if (bound.min() < 1 || !bound.isBounded()) {
            throw new IllegalArgumentException("bound must be from 1 and have a limit, was " + bound);
        }
    }

    /**
     * How far the standard is attained on what is established.
     *
     * @return the established sum over the highest possible standard
     */
    public Ratio attainment() {
        return Ratio.of(least, bound.max());
    }

    /**
     * How far the standard may be attained on what is possible.
     *
     * @return the possible sum over the lowest possible standard; empty without limit
     */
    public Optional<Ratio> possibleAttainment() {
        return greatest >= Quantity.UNBOUNDED ? Optional.empty() : Optional.of(Ratio.of(greatest, bound.min()));
    }

    /**
     * The sum written out.
     *
     * @return such as {@code 30/50 + 250/500 = 11/10}
     */
    public String working() {
        StringBuilder sum = new StringBuilder();
        for (Contribution one : contributions) {
            sum.append(sum.isEmpty() ? "" : " + ").append(one.working());
        }
        String parts = sum.isEmpty() ? "0" : sum.toString();
        Ratio least = attainment();
        String total = least.toString();
        if (this.least != greatest || !bound.isKnown()) {
            Optional<Ratio> most = possibleAttainment();
            if (most.isEmpty()) {
                total += "–";
            } else if (most.get().compareTo(least) != 0) {
                total += "–" + most.get();
            }
        }
        return parts.equals(total) ? parts : parts + " = " + total;
    }
}
