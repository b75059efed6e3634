package io.github.menkan.counting;

import io.github.menkan.Tier;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a {@link Ledger} has counted. Decides nothing about the law: {@link ClassCount#counted()} goes to the verdict.
 *
 * <pre>{@code
 * LedgerCount count = ledger.count();
 * count.rows(); // 3
 * count.settledAtRow(Tier.FIRST); // OptionalLong.empty
 * }</pre>
 *
 * @param rows all rows, faulty ones too
 * @param faulty the rows that could not be read
 * @param classes the classes of which there are rows, most sensitive first
 * @param recipients the names of the recipients
 * @param samples the first few cells of each reason for not being sound, masked
 * @param firstSettled see {@link #settledAtRow}
 * @param secondSettled see {@link #settledAtRow}
 * @since 0.1.0
 */
public record LedgerCount(
        long rows,
        long faulty,
        List<ClassCount> classes,
        List<String> recipients,
        List<MaskedSample> samples,
        OptionalLong firstSettled,
        OptionalLong secondSettled) {

    /** Copies the lists. */
    public LedgerCount {
        classes = List.copyOf(Objects.requireNonNull(classes, "classes"));
        recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
        samples = List.copyOf(Objects.requireNonNull(samples, "samples"));
        Objects.requireNonNull(firstSettled, "firstSettled");
        Objects.requireNonNull(secondSettled, "secondSettled");
    }

    /**
     * The row, counted over all tables in the order in which they came and with faulty ones, after which the least count alone carried
     * a tier of 法释〔2017〕10号第五条. Decides nothing for an act before 2015-11-01, whose article had one tier and took obtaining
     * and disclosing apart, nor for a judgment before 2017-06-01, when no number of items was fixed.
     *
     * @param tier {@link Tier#FIRST} or {@link Tier#SECOND}
     * @return the row, from 1; empty when the tier is not carried, or the order of the rows is not known: with files of digests and
     *     after merging
     * @throws IllegalArgumentException for another tier
     */
    public OptionalLong settledAtRow(Tier tier) {
        if (Objects.requireNonNull(tier, "tier") != Tier.FIRST && tier != Tier.SECOND) {
            throw new IllegalArgumentException("tier must be FIRST or SECOND, was " + tier);
        }
        return tier == Tier.FIRST ? firstSettled : secondSettled;
    }

    /**
     * Whether in every reading each row is faulty, one of an item, or repeats one.
     *
     * @return false when rows are missing in some reading, as when marks of a reading have been left out
     */
    public boolean accountsForEveryRow() {
        int readings =
                classes.stream().mapToInt(one -> one.readings().size()).max().orElse(0);
        for (int i = 0; i < readings; i++) {
            int reading = i;
            long accounted = classes.stream()
                    .map(one -> one.readings().get(reading))
                    .mapToLong(one -> Math.addExact(one.distinct(), one.duplicates()))
                    .sum();
            if (accounted + faulty != rows) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the least and the greatest counts carry the same tier, so that neither the disputed key nor the disputed rows matter,
     * for an act since 2015-11-01 and a judgment since 2017-06-01.
     *
     * @return true when the tier is the same at both ends, and the possible tier too where classes are open
     */
    public boolean settled() {
        return BothEnds.agree(classes);
    }
}
