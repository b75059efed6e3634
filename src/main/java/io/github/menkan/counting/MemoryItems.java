package io.github.menkan.counting;

/** Items in memory. The tally follows each row. */
final class MemoryItems implements ItemStore {

    /** Segments grow one by one, so that growing never needs twice the memory. */
    private static final int SEGMENTS = 256;

    private final ReadingTally tally;
    private final ItemSegment[] segments = new ItemSegment[SEGMENTS];
    private int moreWords;
    private long items;

    MemoryItems(ReadingTally tally) {
        this.tally = tally;
        for (int i = 0; i < SEGMENTS; i++) {
            segments[i] = new ItemSegment(0);
        }
    }

    /** How many words beyond the mark hold the bits of a recipient and of all before it. */
    static int moreWords(int recipient) {
        int further = recipient + 1 - ItemSegment.IN_MARK;
        return further <= 0 ? 0 : (further + Long.SIZE - 1) / Long.SIZE;
    }

    @Override
    public void add(long high, long low, long mark, int recipient) {
        if (moreWords(recipient) > moreWords) {
            widen(moreWords(recipient));
        }
        if (add(segments[(int) (high >>> 56)], tally, high, low, mark, recipient)) {
            items++;
        }
    }

    /** Adds a row to a segment and to a tally; false when the item was there. */
    static boolean add(
            ItemSegment segment, ReadingTally tally, long high, long low, long mark, int recipient) {
        int at = segment.find(high, low);
        long old = segment.word(at);
        boolean isNew = old == 0;
        int recipientsBefore = isNew ? 0 : segment.recipients(at);
        long joined = isNew ? mark : Mark.join(old, mark);
        long word = joined | old & ~Mark.ALL;
        if (recipient != NOBODY && recipient < ItemSegment.IN_MARK) {
            word |= 1L << Mark.BITS + recipient;
        }
        boolean isChanged = word != old;
        segment.put(at, high, low, word);
        if (recipient >= ItemSegment.IN_MARK) {
            isChanged |= segment.addFurther(at, recipient);
        }
        if (isChanged) {
            if (!isNew) {
                tally.add(old & Mark.ALL, recipientsBefore, -1);
            }
            tally.add(joined, segment.recipients(at), 1);
        }
        return isNew;
    }

    private void widen(int words) {
        for (int i = 0; i < SEGMENTS; i++) {
            segments[i] = segments[i].widened(words);
        }
        moreWords = words;
    }

    @Override
    public long complete(ReadingTally unchanged) {
        return items;
    }

    @Override
    public void forEach(ItemVisitor visitor) {
        for (ItemSegment segment : segments) {
            segment.forEach(visitor);
        }
    }

    @Override
    public void close() {}
}
