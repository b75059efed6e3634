package io.github.menkan.counting;

import java.util.Arrays;

/**
 * Items as rows in partitions by the first byte of the digest, each of which is later counted by itself: rows are written one after
 * the other, and items are looked for among few. So rows may lie on disk, and in memory the processor's caches hold what is looked
 * at: for ten million items this is several times as fast as one large table. A row is the digest and, in its free bits, recipient and mark.
 */
final class PartitionedItems implements ItemStore {

    private static final int PARTITIONS = 256;
    private static final int ROW = 2;

    private final BlockStorage storage;
    /** For each partition a block that is being filled. */
    private final long[] open = new long[PARTITIONS * BlockStorage.WORDS];

    private final int[] ends = new int[PARTITIONS];
    private final int[][] blocks = new int[PARTITIONS][0];
    private final int[] blockCounts = new int[PARTITIONS];
    private int mostRecipient = NOBODY;
    private ItemSegment segment = new ItemSegment(0);

    PartitionedItems(BlockStorage storage) {
        this.storage = storage;
        Arrays.setAll(ends, partition -> partition * BlockStorage.WORDS);
    }

    @Override
    public void add(long high, long low, long mark, int recipient) {
        mostRecipient = Math.max(mostRecipient, recipient);
        int partition = (int) (high >>> 56);
        int at = ends[partition];
        open[at] = high;
        open[at + 1] = low | (recipient + 1L) << Mark.BITS | mark;
        ends[partition] = at + ROW;
        if (at + ROW == (partition + 1) * BlockStorage.WORDS) {
            keep(partition);
        }
    }

    private void keep(int partition) {
        int count = blockCounts[partition]++;
        if (count == blocks[partition].length) {
            blocks[partition] = Arrays.copyOf(blocks[partition], 2 * count + 8);
        }
        ends[partition] = partition * BlockStorage.WORDS;
        blocks[partition][count] = storage.keep(open, ends[partition]);
    }

    /** The items of a partition, which are added to a tally, in a segment that is used again for the next one. */
    private ItemSegment items(int partition, ReadingTally tally) {
        int moreWords = ItemSegment.moreWords(mostRecipient);
        segment = segment.moreWords() < moreWords ? new ItemSegment(moreWords) : segment.clear();
        long[] words = new long[BlockStorage.WORDS];
        for (int i = 0; i < blockCounts[partition]; i++) {
            storage.read(blocks[partition][i], words);
            add(words, 0, BlockStorage.WORDS, tally);
        }
        add(open, partition * BlockStorage.WORDS, ends[partition], tally);
        return segment;
    }

    private void add(long[] words, int from, int to, ReadingTally tally) {
        for (int at = from; at < to; at += ROW) {
            long low = words[at + 1];
            int recipient = (int) (low >>> Mark.BITS) & MOST_RECIPIENTS;
            segment.add(tally, words[at], low & KeyedHash.LOW, low & Mark.ALL, recipient - 1);
        }
    }

    @Override
    public long complete(ReadingTally tally) {
        long items = 0;
        for (int partition = 0; partition < PARTITIONS; partition++) {
            items += items(partition, tally).size();
        }
        return items;
    }

    @Override
    public void forEach(ItemVisitor visitor) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            items(partition, new ReadingTally(Mark.MOST_CLASSES)).forEach(visitor);
        }
    }

    @Override
    public void close() {
        storage.close();
    }
}
