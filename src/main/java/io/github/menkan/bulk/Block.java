package io.github.menkan.bulk;

import io.github.menkan.bulk.Group.Climb;
import java.util.Arrays;
import java.util.List;

/**
 * Some of the cases: loops of plain arithmetic on one kind of number and without branches, which the JVM turns into vector
 * instructions. What is worked out stands at the same place as the case in the columns: else the JVM has to allow for one array being
 * the other, and does without vectors. It does so, too, where a loop multiplies by three numbers or keeps two results; hence so many
 * short loops.
 *
 * <p>A case has two bits for each tier: the upper one is set where a sum of the group at hand reaches the tier's figure, and moves to
 * the lower one where the further conditions of the group hold too.
 */
final class Block {

    private static final int SIGN = Long.SIZE - 1;
    private static final long SETTLED = 0b01_01_01;

    private final long[][] columns;
    private final long[] sum;
    private final long[] reached;
    private final int from;
    private final int to;

    /** The cases from one to before another, with working arrays as long as the columns. */
    Block(long[][] columns, long[] sum, long[] reached, int from, int to) {
        this.columns = columns;
        this.sum = sum;
        this.reached = reached;
        this.from = from;
        this.to = to;
    }

    /** Writes the levels of these cases. */
    void levels(List<Group> groups, byte[] levels) {
        Arrays.fill(reached, from, to, 0);
        for (Group group : groups) {
            climb(group);
        }
        for (int i = from; i < to; i++) {
            levels[i] = (byte) ((Long.SIZE + 1 - Long.numberOfLeadingZeros(reached[i])) / 2);
        }
    }

    private void climb(Group group) {
        for (int tier = 0; tier < group.circumstances.size(); tier++) {
            any(group.circumstances.get(tier), group.bit(tier));
        }
        for (Climb climb : group.climbs) {
            long[] sum = sum(climb);
            for (int f = 0; f < climb.below.length; f += 2) {
                mark(
                        sum,
                        climb.below[f],
                        1L << group.bit(climb.tier[f]),
                        climb.below[f + 1],
                        1L << group.bit(climb.tier[f + 1]));
            }
        }
        int last = group.given.size() - 1;
        for (int g = 0; g < last; g++) {
            keep(sum(group.given.get(g)), group.given.get(g).below[0]);
        }
        if (last >= 0) {
            settle(sum(group.given.get(last)), group.given.get(last).below[0]);
        }
    }

    private long[] sum(Climb climb) {
        int[] index = climb.index;
        long[] weight = climb.weight;
        if (index.length == 1 && weight[0] == 1) {
            return columns[index[0]];
        }
        for (int t = 0; t < index.length; t += 2) {
            boolean alone = t + 1 == index.length;
            long[] other = columns[index[alone ? t : t + 1]];
            long otherWeight = alone ? 0 : weight[t + 1];
            if (t == 0) {
                start(columns[index[t]], weight[t], other, otherWeight);
            } else {
                add(columns[index[t]], weight[t], other, otherWeight);
            }
        }
        return sum;
    }

    private void start(long[] one, long weight, long[] other, long otherWeight) {
        long[] sum = this.sum;
        for (int i = from, end = to; i < end; i++) {
            sum[i] = weight * one[i] + otherWeight * other[i];
        }
    }

    private void add(long[] one, long weight, long[] other, long otherWeight) {
        long[] sum = this.sum;
        for (int i = from, end = to; i < end; i++) {
            sum[i] += weight * one[i] + otherWeight * other[i];
        }
    }

    /** Sets the bits of two tiers where the sum is not below their figures: below - sum is negative and all ones when shifted. */
    private void mark(long[] sum, long below, long bit, long otherBelow, long otherBit) {
        long[] reached = this.reached;
        for (int i = from, end = to; i < end; i++) {
            reached[i] |= (((below - sum[i]) >> SIGN) & bit) | (((otherBelow - sum[i]) >> SIGN) & otherBit);
        }
    }

    /** Sets the bit of a tier where one of several circumstances is present, three at a time. */
    private void any(int[] circumstances, int bit) {
        int last = circumstances.length - 1;
        for (int e = 0; e <= last; e += 3) {
            any(
                    columns[circumstances[e]],
                    columns[circumstances[Math.min(e + 1, last)]],
                    columns[circumstances[Math.min(e + 2, last)]],
                    bit);
        }
    }

    private void any(long[] a, long[] b, long[] c, int bit) {
        long[] reached = this.reached;
        for (int i = from, end = to; i < end; i++) {
            reached[i] |= (a[i] | b[i] | c[i]) << bit;
        }
    }

    /** Clears the bits that are not settled where the sum is below a bound. */
    private void keep(long[] sum, long below) {
        long[] reached = this.reached;
        for (int i = from, end = to; i < end; i++) {
            reached[i] &= ((below - sum[i]) >> SIGN) | SETTLED;
        }
    }

    /** The same, and settles those that are left. */
    private void settle(long[] sum, long below) {
        long[] reached = this.reached;
        for (int i = from, end = to; i < end; i++) {
            reached[i] = (reached[i] | ((reached[i] >>> 1) & ((below - sum[i]) >> SIGN))) & SETTLED;
        }
    }

    /** All bits that are set in one of four columns. */
    long bits(int one, int two, int three, int four) {
        long[] a = columns[one];
        long[] b = columns[two];
        long[] c = columns[three];
        long[] d = columns[four];
        long bits = 0;
        for (int i = from, end = to; i < end; i++) {
            bits |= a[i] | b[i] | c[i] | d[i];
        }
        return bits;
    }
}
