package io.github.menkan.counting;

import java.util.Arrays;

/**
 * A part of the items of one reading: open addressing in one array, for each item the two halves of its digest, then its mark in the
 * lower bits of a word whose upper bits are the first recipients, then words of further recipients.
 */
final class ItemSegment {

    static final int IN_MARK = Long.SIZE - Mark.BITS;

    private static final int FIRST_CAPACITY = 16;

    private final int stride;
    private int capacity;
    private int size;
    private long[] words;

    ItemSegment(int moreWords) {
        this(moreWords, FIRST_CAPACITY);
    }

    private ItemSegment(int moreWords, int capacity) {
        this.stride = 3 + moreWords;
        this.capacity = capacity;
        this.words = new long[Math.multiplyExact(capacity, stride)];
    }

    /** How many items there are. */
    int size() {
        return size;
    }

    /** Adds a row to the items and to a tally. */
    void add(ReadingTally tally, long high, long low, long mark, int recipient) {
        int at = find(high, low);
        long old = word(at);
        boolean isNew = old == 0;
        int recipientsBefore = isNew ? 0 : recipients(at);
        long joined = isNew ? mark : Mark.join(old, mark);
        long word = joined | (old & ~Mark.ALL);
        if (recipient >= 0 && recipient < IN_MARK) {
            word |= 1L << (Mark.BITS + recipient);
        }
        boolean isChanged = word != old;
        put(at, high, low, word);
        if (recipient >= IN_MARK) {
            isChanged |= addFurther(at, recipient);
        }
        if (isChanged) {
            if (!isNew) {
                tally.add(old & Mark.ALL, recipientsBefore, -1);
            }
            tally.add(joined, recipients(at), 1);
        }
    }

    /** Where an item stands, which is made when it is new: then its mark is 0. */
    private int find(long high, long low) {
        if (size > (capacity / 4) * 3) {
            grow();
        }
        return place(high, low);
    }

    private int place(long high, long low) {
        int slot = (int) (((high << 8 >>> 32) * capacity) >>> 32);
        while (true) {
            int at = slot * stride;
            if (words[at + 2] == 0 || (words[at] == high && words[at + 1] == low)) {
                return at;
            }
            slot++;
            if (slot == capacity) {
                slot = 0;
            }
        }
    }

    /** The mark of an item, with the first recipients in its upper bits. */
    private long word(int at) {
        return words[at + 2];
    }

    /** Writes an item at a place that {@link #find} gave. */
    private void put(int at, long high, long low, long word) {
        if (words[at + 2] == 0) {
            size++;
            words[at] = high;
            words[at + 1] = low;
        }
        words[at + 2] = word;
    }

    /** Adds a recipient beyond the first ones; false when it was there. */
    private boolean addFurther(int at, int recipient) {
        int word = at + 3 + (recipient - IN_MARK) / Long.SIZE;
        long bit = 1L << ((recipient - IN_MARK) % Long.SIZE);
        boolean isNew = (words[word] & bit) == 0;
        words[word] |= bit;
        return isNew;
    }

    private int recipients(int at) {
        int count = Long.bitCount(words[at + 2] >>> Mark.BITS);
        for (int i = at + 3; i < at + stride; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    /** Whether a recipient is among those that a visitor is given. */
    static boolean holds(long[] recipients, int recipient) {
        int further = recipient - IN_MARK;
        int word = further < 0 ? 0 : 1 + further / Long.SIZE;
        int bit = further < 0 ? recipient : further % Long.SIZE;
        return word < recipients.length && ((recipients[word] >>> bit) & 1) != 0;
    }

    void forEach(ItemStore.ItemVisitor visitor) {
        long[] recipients = new long[stride - 2];
        for (int at = 0; at < words.length; at += stride) {
            if (words[at + 2] != 0) {
                recipients[0] = words[at + 2] >>> Mark.BITS;
                System.arraycopy(words, at + 3, recipients, 1, stride - 3);
                visitor.visit(words[at], words[at + 1], words[at + 2] & Mark.ALL, recipients);
            }
        }
    }

    int moreWords() {
        return stride - 3;
    }

    /** Forgets every item, and returns this segment. */
    ItemSegment clear() {
        Arrays.fill(words, 0);
        size = 0;
        return this;
    }

    /** How many words beyond the mark hold the bits of a recipient and of all before it. */
    static int moreWords(int recipient) {
        int further = recipient + 1 - IN_MARK;
        return further <= 0 ? 0 : (further + Long.SIZE - 1) / Long.SIZE;
    }

    /** The number of recipients for which there are bits in words that a visitor is given. */
    static int most(long[] recipients) {
        return IN_MARK + (recipients.length - 1) * Long.SIZE;
    }

    /** The same items with room for more recipients. */
    ItemSegment widened(int moreWords) {
        ItemSegment wide = new ItemSegment(moreWords, capacity);
        wide.take(words, stride);
        wide.size = size;
        return wide;
    }

    private void grow() {
        long[] old = words;
        capacity = Math.addExact(capacity, capacity / 2);
        words = new long[Math.multiplyExact(capacity, stride)];
        take(old, stride);
    }

    private void take(long[] old, int oldStride) {
        for (int at = 0; at < old.length; at += oldStride) {
            if (old[at + 2] != 0) {
                System.arraycopy(old, at, words, place(old[at], old[at + 1]), oldStride);
            }
        }
    }
}
