package io.github.menkan.norm;

import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The {@linkplain Ladders ladders} of a standard over many cases at once. Loops of plain arithmetic on one kind of number and without
 * branches, which the JVM turns into vector instructions, each over so many cases that starting it costs little and all columns of
 * these cases stay in the processor's second cache.
 *
 * <p>A case has two bits for each level: the upper one is set where a ladder of the group at hand reaches the level, and moves to
 * the lower one where the further conditions of the group hold too.
 */
final class Columns {

    private static final int BLOCK = 2048;
    /** Working arrays for as many cases as this are kept for the next call: memory not yet in the cache took a quarter of the time. */
    private static final int KEPT = 2 * BLOCK;

    private static final int SIGN = Long.SIZE - 1;
    private static final long SETTLED = 0b01_01_01;

    private final Elements elements;
    private final int[] flags;
    private final int[] quantities;
    private final List<Group> groups;
    private final long[][] none = new long[2][0];
    private final AtomicReference<long[][]> spare = new AtomicReference<>(none);

    /**
     * The ladders under the same further conditions, which are held against the cases once.
     *
     * @param climbs the sums with the figures of the levels
     * @param given the further conditions, each a sum with its bound as the only figure
     * @param last one more of them; one that always holds where there is none
     */
    private record Group(List<Climb> climbs, List<Climb> given, Climb last) {}

    /** One sum, with the greatest value that is still below each figure, and the bit that stands for reaching it. */
    private static final class Climb {

        final int[] index;
        final long[] weight;
        final long[] below;
        final long[] bits;
        final boolean any;

        Climb(List<Term> terms, int[] index, long[] figures, long[] bits) {
            this.index = index;
            this.weight = terms.stream().mapToLong(Term::minWeight).toArray();
            this.below = paired(LongStream.of(figures).map(figure -> figure - 1).toArray());
            this.bits = paired(bits);
            this.any = Arrays.equals(figures, new long[] {1})
                    && terms.stream().allMatch(term -> term.element().isFlag() && term.minWeight() == 1);
        }

        private static long[] paired(long[] some) {
            return Arrays.copyOf(some, some.length + some.length % 2);
        }
    }

    Columns(Elements elements, List<Ladders.Ladder> ladders) {
        this.elements = elements;
        this.flags = indexes(elements.list().stream().filter(Element::isFlag));
        this.quantities = indexes(elements.list().stream().filter(element -> !element.isFlag()));
        this.groups = ladders.stream()
                .collect(Collectors.groupingBy(Ladders.Ladder::given, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(group.getValue(), group.getKey()))
                .toList();
    }

    private int[] indexes(Stream<Element> some) {
        return some.mapToInt(elements::indexOf).toArray();
    }

    private Group group(List<Ladders.Ladder> ladders, List<Inequality> given) {
        List<Climb> conditions = new ArrayList<>();
        for (Inequality one : given) {
            conditions.add(climb(one.terms(), Map.of(Tier.FIRST, one.bound().max())));
        }
        if (given.isEmpty()) {
            conditions.add(climb(List.of(new Term(elements.list().get(0), 1, 1)), Map.of(Tier.FIRST, 0L)));
        }
        int last = conditions.size() - 1;
        return new Group(
                ladders.stream()
                        .map(ladder -> climb(ladder.sum(), ladder.figures()))
                        .toList(),
                conditions.subList(0, last),
                conditions.get(last));
    }

    private Climb climb(List<Term> terms, Map<Tier, Long> figures) {
        return new Climb(
                terms,
                indexes(terms.stream().map(Term::element)),
                figures.values().stream().mapToLong(figure -> figure).toArray(),
                figures.keySet().stream()
                        .mapToLong(tier -> 1L << (2 * tier.level() - 1))
                        .toArray());
    }

    /** The levels of the cases, whose exact facts stand in one column for each element. */
    byte[] levels(long[][] columns, int cases) {
        byte[] levels = new byte[cases];
        long[][] arrays = arrays(cases);
        Work work = new Work(columns, arrays[0], arrays[1]);
        for (int from = 0; from < cases; from += BLOCK) {
            work.levels(from, Math.min(from + BLOCK, cases), levels);
        }
        if (cases <= KEPT) {
            spare.set(arrays);
        }
        return levels;
    }

    /** Arrays that no other call has. What stands in them is left from earlier cases. */
    private long[][] arrays(int cases) {
        long[][] kept = cases > KEPT ? none : spare.getAndSet(none);
        return kept[0].length < cases ? new long[2][cases] : kept;
    }

    /**
     * The cases, some at a time. What is worked out stands at the same place as the case in the columns: else the JVM has to allow for
     * one array being the other, and does without vectors. It does so, too, where a loop multiplies by three numbers or keeps
     * two results; hence so many short loops.
     */
    private final class Work {

        private final long[][] columns;
        private final long[] sum;
        private final long[] reached;
        private int from;
        private int to;

        Work(long[][] columns, long[] sum, long[] reached) {
            this.columns = columns;
            this.sum = sum;
            this.reached = reached;
        }

        void levels(int from, int to, byte[] levels) {
            this.from = from;
            this.to = to;
            check(flags, 1);
            check(quantities, Quantity.UNBOUNDED - 1);
            Arrays.fill(reached, from, to, 0);
            for (Group group : groups) {
                climb(group);
            }
            for (int i = from; i < to; i++) {
                levels[i] = (byte) ((Long.SIZE + 1 - Long.numberOfLeadingZeros(reached[i])) / 2);
            }
        }

        private void climb(Group group) {
            for (Climb climb : group.climbs) {
                if (climb.any) {
                    any(climb.index, Long.numberOfTrailingZeros(climb.bits[0]));
                } else {
                    long[] sum = sum(climb);
                    for (int f = 0; f < climb.below.length; f += 2) {
                        mark(sum, climb.below[f], climb.bits[f], climb.below[f + 1], climb.bits[f + 1]);
                    }
                }
            }
            for (Climb given : group.given) {
                keep(sum(given), given.below[0]);
            }
            settle(sum(group.last), group.last.below[0]);
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

        /** Sets the bits of two levels where the sum is not below their figures: below - sum is negative and all ones when shifted. */
        private void mark(long[] sum, long below, long bit, long otherBelow, long otherBit) {
            long[] reached = this.reached;
            for (int i = from, end = to; i < end; i++) {
                reached[i] |= (((below - sum[i]) >> SIGN) & bit) | (((otherBelow - sum[i]) >> SIGN) & otherBit);
            }
        }

        /** Sets the bit of a level where one of several circumstances is present, three at a time. */
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

        /** A first look at all bits of four columns together clears the ordinary ones; what is beyond is looked at one by one. */
        private void check(int[] alike, long most) {
            int last = alike.length - 1;
            for (int e = 0; e <= last; e += 4) {
                long bits = bits(
                        columns[alike[e]],
                        columns[alike[Math.min(e + 1, last)]],
                        columns[alike[Math.min(e + 2, last)]],
                        columns[alike[Math.min(e + 3, last)]]);
                if (bits < 0 || bits > most) {
                    refuse(alike, most);
                }
            }
        }

        private long bits(long[] a, long[] b, long[] c, long[] d) {
            long bits = 0;
            for (int i = from, end = to; i < end; i++) {
                bits |= a[i] | b[i] | c[i] | d[i];
            }
            return bits;
        }

        private void refuse(int[] alike, long most) {
            for (int e : alike) {
                for (int i = from; i < to; i++) {
                    if (columns[e][i] < 0 || columns[e][i] > most) {
                        throw new IllegalArgumentException(
                                elements.list().get(e) + " must be from 0 to " + most + ", was " + columns[e][i]);
                    }
                }
            }
        }
    }
}
