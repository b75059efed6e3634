package io.github.menkan.bulk;

import io.github.menkan.Quantity;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Standard;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A standard made ready for many cases at once whose facts are all known. Safe to share between threads.
 *
 * <pre>{@code
 * ManyCases many = ManyCases.of(standard);
 * long[][] columns = new long[standard.elements().size()][2];
 * columns[standard.elements().indexOf(income)] = new long[] {4_999_99, 5_000_00};
 * byte[] levels = many.levels(columns);
 * levels[0]; // 0
 * levels[1]; // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ManyCases {

    /** So many cases that starting a loop costs little, and so few that all their columns stay in the processor's second cache. */
    private static final int BLOCK = 2048;
    /** Working arrays for as many cases as this are kept for the next call: memory not yet in the cache took a quarter of the time. */
    private static final int KEPT = 2 * BLOCK;

    private final Elements elements;
    private final int[] flags;
    private final int[] quantities;
    private final List<Group> groups;
    private final AtomicReference<long[][]> spare = new AtomicReference<>(none());

    private ManyCases(Standard standard) {
        this.elements = standard.elements();
        this.flags = indexes(true);
        this.quantities = indexes(false);
        this.groups = Group.of(standard);
    }

    /**
     * Makes a standard ready.
     *
     * @param standard the standard
     * @return the standard for many cases
     */
    public static ManyCases of(Standard standard) {
        return new ManyCases(Objects.requireNonNull(standard, "standard"));
    }

    private int[] indexes(boolean flag) {
        return elements.list().stream()
                .filter(element -> element.isFlag() == flag)
                .mapToInt(elements::indexOf)
                .toArray();
    }

    /**
     * The levels of the established tiers of many cases.
     *
     * @param columns one column for each element of the standard, in their order, all of one length: the values of the cases, fen for
     *     money, 0 or 1 for a circumstance; they are only read
     * @return the {@linkplain io.github.menkan.Tier#level() level} of each case
     * @throws IllegalArgumentException when a column is missing, one is longer than another, or a value is out of range
     */
    public byte[] levels(long[][] columns) {
        int cases = cases(Objects.requireNonNull(columns, "columns"));
        byte[] levels = new byte[cases];
        long[][] arrays = arrays(cases);
        for (int from = 0; from < cases; from += BLOCK) {
            Block block = new Block(columns, arrays[0], arrays[1], from, Math.min(from + BLOCK, cases));
            check(block, columns, flags, 1);
            check(block, columns, quantities, Quantity.UNBOUNDED - 1);
            block.levels(groups, levels);
        }
        if (cases <= KEPT) {
            spare.set(arrays);
        }
        return levels;
    }

    private int cases(long[][] columns) {
        if (columns.length != elements.size()) {
            throw new IllegalArgumentException(
                    "columns must be one for each of " + elements.size() + " elements, was " + columns.length);
        }
        int cases = columns.length == 0 ? 0 : columns[0].length;
        for (int e = 0; e < columns.length; e++) {
            if (columns[e].length != cases) {
                throw new IllegalArgumentException("columns must have one length (" + cases + "), was "
                        + columns[e].length + " for " + elements.list().get(e));
            }
        }
        return cases;
    }

    private static long[][] none() {
        return new long[2][0];
    }

    /** Arrays that no other call has. What stands in them is left from earlier cases. */
    private long[][] arrays(int cases) {
        long[][] kept = cases > KEPT ? none() : spare.getAndSet(none());
        return kept[0].length < cases ? new long[2][cases] : kept;
    }

    /** A first look at all bits of four columns together clears the ordinary ones; what is beyond is looked at one by one. */
    private void check(Block block, long[][] columns, int[] alike, long most) {
        int last = alike.length - 1;
        for (int e = 0; e <= last; e += 4) {
            long bits = block.bits(
                    alike[e], alike[Math.min(e + 1, last)], alike[Math.min(e + 2, last)], alike[Math.min(e + 3, last)]);
            if (bits < 0 || bits > most) {
                refuse(columns, alike, most);
            }
        }
    }

    private void refuse(long[][] columns, int[] alike, long most) {
        for (int e : alike) {
            for (long value : columns[e]) {
                if (value < 0 || value > most) {
                    throw new IllegalArgumentException(
                            elements.list().get(e) + " must be from 0 to " + most + ", was " + value);
                }
            }
        }
    }
}
