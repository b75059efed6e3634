package io.github.menkan.norm;

import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@linkplain Ladders ladders} of a standard over many cases at once. Loops of plain arithmetic on one kind of number, without
 * branches and over a block that stays in the processor's cache, which the JVM turns into vector instructions.
 */
final class Columns {

    private static final int BLOCK = 256;
    private static final int SIGN = Long.SIZE - 1;

    private final Elements elements;
    private final int[] flags;
    private final int[] quantities;
    private final List<Group> groups;

    /**
     * The ladders under the same further conditions, which are held against the cases once.
     *
     * @param climbs the sums with the figures of the levels
     * @param given the further conditions, each a sum with its bound as the only figure
     */
    private record Group(List<Climb> climbs, List<Climb> given) {}

    /** One sum, with the figure of each level, {@link Long#MAX_VALUE} where there is none. */
    private static final class Climb {

        final int[] index;
        final long[] weight;
        final long[] figures;

        Climb(int[] index, long[] weight, long[] figures) {
            this.index = index;
            this.weight = weight;
            this.figures = figures;
        }
    }

    Columns(Elements elements, List<Ladders.Ladder> ladders) {
        this.elements = elements;
        this.flags = indexes(elements.list().stream().filter(Element::isFlag));
        this.quantities = indexes(elements.list().stream().filter(element -> !element.isFlag()));
        Map<List<Inequality>, List<Ladders.Ladder>> byGiven = ladders.stream()
                .collect(Collectors.groupingBy(Ladders.Ladder::given, LinkedHashMap::new, Collectors.toList()));
        this.groups = byGiven.entrySet().stream()
                .map(group -> new Group(
                        group.getValue().stream()
                                .map(ladder -> climb(
                                        ladder.sum(),
                                        Stream.of(Tier.values())
                                                .mapToLong(
                                                        tier -> ladder.figures().getOrDefault(tier, Long.MAX_VALUE))
                                                .toArray()))
                                .toList(),
                        group.getKey().stream()
                                .map(one -> climb(one.terms(), one.bound().max()))
                                .toList()))
                .toList();
    }

    private int[] indexes(Stream<Element> some) {
        return some.mapToInt(elements::indexOf).toArray();
    }

    private Climb climb(List<Term> terms, long... figures) {
        return new Climb(
                indexes(terms.stream().map(Term::element)),
                terms.stream().mapToLong(Term::minWeight).toArray(),
                figures);
    }

    /** The levels of the cases, whose exact facts stand in one column for each element. */
    byte[] levels(long[][] columns, int cases) {
        byte[] levels = new byte[cases];
        Work work = new Work(columns, cases);
        for (int from = 0; from < cases; from += BLOCK) {
            work.from = from;
            work.to = Math.min(from + BLOCK, cases);
            work.check(flags, 1);
            work.check(quantities, Quantity.UNBOUNDED - 1);
            for (Group group : groups) {
                work.climb(group);
            }
            for (int i = from; i < work.to; i++) {
                levels[i] = (byte) (SIGN - Long.numberOfLeadingZeros(work.reached[i] | 1));
            }
        }
        return levels;
    }

    /**
     * The cases, some at a time. What is worked out stands at the same place as the case in the columns: else the JVM has to allow for
     * one array being the other, and does without vectors.
     */
    private final class Work {

        private final long[][] columns;
        private final long[] sum;
        private final long[] here;
        private final long[] reached;
        private int from;
        private int to;

        Work(long[][] columns, int cases) {
            this.columns = columns;
            this.sum = new long[cases];
            this.here = new long[cases];
            this.reached = new long[cases];
        }

        void climb(Group group) {
            for (Climb climb : group.climbs) {
                add(climb);
                for (int level = 1; level < climb.figures.length; level++) {
                    if (climb.figures[level] != Long.MAX_VALUE) {
                        mark(climb.figures[level], level);
                    }
                }
            }
            for (Climb given : group.given) {
                add(given);
                keep(given.figures[0]);
            }
            merge();
        }

        private void add(Climb climb) {
            int terms = climb.index.length;
            int t = 0;
            Arrays.fill(sum, from, to, 0);
            for (; t + 1 < terms; t += 2) {
                add(columns[climb.index[t]], climb.weight[t], columns[climb.index[t + 1]], climb.weight[t + 1]);
            }
            if (t < terms) {
                add(columns[climb.index[t]], climb.weight[t]);
            }
        }

        private void add(long[] one, long weight, long[] other, long otherWeight) {
            long[] sum = this.sum;
            for (int i = from, end = to; i < end; i++) {
                sum[i] += weight * one[i] + otherWeight * other[i];
            }
        }

        private void add(long[] column, long weight) {
            long[] sum = this.sum;
            for (int i = from, end = to; i < end; i++) {
                sum[i] += weight * column[i];
            }
        }

        /** Sets the bit of a level where the sum is not below its figure. */
        private void mark(long figure, int level) {
            long[] sum = this.sum;
            long[] here = this.here;
            for (int i = from, end = to; i < end; i++) {
                here[i] |= (~(sum[i] - figure) >>> SIGN) << level;
            }
        }

        /** Clears every bit where the sum is below a bound. */
        private void keep(long bound) {
            long[] sum = this.sum;
            long[] here = this.here;
            for (int i = from, end = to; i < end; i++) {
                here[i] &= ~((sum[i] - bound) >> SIGN);
            }
        }

        /** What the ladders of a group reached joins the rest; it may stay behind, having joined already. */
        private void merge() {
            long[] here = this.here;
            long[] reached = this.reached;
            for (int i = from, end = to; i < end; i++) {
                reached[i] |= here[i];
            }
        }

        /** A first look at all bits of four columns together clears the ordinary ones; what is beyond is looked at one by one. */
        void check(int[] alike, long most) {
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
