package io.github.menkan;

import java.util.List;
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
 * @since 0.1.0
 */
public record Measurement(List<Contribution> contributions) {

    /** Copies the list, and refuses contributions to different bounds. */
    public Measurement {
        contributions = List.copyOf(contributions);
        for (int i = 1; i < contributions.size(); i++) {
            Quantity bound = contributions.get(0).bound();
            Quantity other = contributions.get(i).bound();
            if (other.min() != bound.min() || other.max() != bound.max()) {
                throw new IllegalArgumentException("contributions must have one bound (" + bound + "), was " + other
                        + " for " + contributions.get(i).element());
            }
        }
    }

    /**
     * How far the standard is attained on what is established.
     *
     * @return the established sum over the highest possible standard
     * @throws ArithmeticException when the sum does not fit
     */
    public Ratio attainment() {
        if (contributions.isEmpty()) {
            return Ratio.ZERO;
        }
        long least = 0;
        for (int i = 0; i < contributions.size(); i++) {
            least = Math.addExact(least, contributions.get(i).least());
        }
        return Ratio.of(least, contributions.get(0).bound().max());
    }

    /**
     * How far the standard may be attained on what is possible.
     *
     * @return the possible sum over the lowest possible standard; empty without limit
     * @throws ArithmeticException when the sum does not fit
     */
    public Optional<Ratio> possibleAttainment() {
        if (contributions.isEmpty()) {
            return Optional.of(Ratio.ZERO);
        }
        long greatest = 0;
        for (Contribution one : contributions) {
            if (!one.amount().isBounded()) {
                return Optional.empty();
            }
            greatest = Math.addExact(greatest, one.greatest());
        }
        return Optional.of(Ratio.of(greatest, contributions.get(0).bound().min()));
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
        Optional<Ratio> most = possibleAttainment();
        String total = least.toString();
        if (most.isEmpty()) {
            total += "–";
        } else if (most.get().compareTo(least) != 0) {
            total += "–" + most.get();
        }
        return parts.equals(total) ? parts : parts + " = " + total;
    }
}
