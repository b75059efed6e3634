package io.github.menkan.counting;

/**
 * What is known of an item, in the lower 24 bits of a {@code long}: the class of its most sensitive row, the class of its most
 * sensitive sound row, and the reasons of the rows that are not sound. A class is its place among the categories of the mapping,
 * most sensitive first. Joining marks is commutative, associative and idempotent.
 */
final class Mark {

    static final int BITS = 24;
    static final long ALL = (1L << BITS) - 1;
    /** One class more would not fit. */
    static final int MOST_CLASSES = 254;

    private static final long BYTE = 0xFF;

    private Mark() {}

    /** The mark of a row; never 0. */
    static long of(int category, int reasons) {
        long one = category + 1L;
        return reasons == 0 ? one | (one << 8) : one | ((long) reasons << 16);
    }

    static long join(long one, long other) {
        long any = Math.min(one & BYTE, other & BYTE);
        long sound = least((one >>> 8) & BYTE, (other >>> 8) & BYTE);
        return any | (sound << 8) | ((one | other) & (BYTE << 16));
    }

    private static long least(long one, long other) {
        return one == 0 ? other : other == 0 ? one : Math.min(one, other);
    }

    static boolean isSound(long mark) {
        return (mark & (BYTE << 8)) != 0;
    }

    /** The class of the item: that of its most sensitive sound row or, when none is sound, of its most sensitive row. */
    static int category(long mark) {
        return (int) ((isSound(mark) ? mark >>> 8 : mark) & BYTE) - 1;
    }

    /** The place of the first reason of an item without sound row. */
    static int reason(long mark) {
        return Long.numberOfTrailingZeros((mark >>> 16) & BYTE);
    }
}
