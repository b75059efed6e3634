package io.github.menkan.counting;

/** Holds what is known of the items of one reading, by the digests of their keys. */
interface ItemStore extends AutoCloseable {

    /** No recipient. */
    int NOBODY = -1;

    /** How many recipients there may be: one more than this has no number in sixteen bits, where 0 is nobody. */
    int MOST_RECIPIENTS = (1 << 16) - 1;

    /** One item as {@link #forEach} meets it. */
    interface ItemVisitor {

        /**
         * Takes an item.
         *
         * @param recipients bits in words: the first {@link ItemSegment#IN_MARK} recipients in the first word, then 64 in each
         */
        void visit(long high, long low, long mark, long[] recipients);
    }

    /** Says that no tally need follow each row any more. */
    default void inAnyOrder() {}

    /** Adds a row of an item, disclosed to one recipient or to nobody. */
    void add(long high, long low, long mark, int recipient);

    /** Adds every item to a tally, and returns how many items there are. */
    long complete(ReadingTally tally);

    /** Visits every item, once or several times with a part of what is known of it. */
    void forEach(ItemVisitor visitor);

    @Override
    void close();
}
