package io.github.menkan.counting;

import java.util.Arrays;

/** The rows of the items whose digests begin with the same byte: for each the digest, its mark and its recipient. */
final class ItemPartition {

    private static final int ROW = 3;

    private final BlockStorage storage;
    private long[] open = new long[0];
    private int openWords;
    private long[] blocks = new long[8];
    private int blockCount;

    ItemPartition(BlockStorage storage) {
        this.storage = storage;
    }

    void add(long high, long low, long mark, int recipient) {
        if (openWords == open.length) {
            makeRoom();
        }
        open[openWords] = high;
        open[openWords + 1] = low;
        open[openWords + 2] = mark | ((recipient + 1L) << Mark.BITS);
        openWords += ROW;
    }

    private void makeRoom() {
        if (open.length == 0) {
            open = new long[BlockStorage.WORDS];
            return;
        }
        if (blockCount == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * blockCount);
        }
        blocks[blockCount++] = storage.keep(open);
        openWords = 0;
    }

    /** Adds every row to the items of a segment and to a tally, and returns how many items are new. */
    long addTo(ItemSegment segment, ReadingTally tally) {
        long items = 0;
        long[] words = new long[BlockStorage.WORDS];
        for (int i = 0; i <= blockCount; i++) {
            long[] from = i < blockCount ? words : open;
            int length = i < blockCount ? BlockStorage.WORDS : openWords;
            if (i < blockCount) {
                storage.read(blocks[i], words);
            }
            for (int at = 0; at < length; at += ROW) {
                long mark = from[at + 2] & Mark.ALL;
                int recipient = (int) (from[at + 2] >>> Mark.BITS) - 1;
                items += segment.add(tally, from[at], from[at + 1], mark, recipient) ? 1 : 0;
            }
        }
        return items;
    }
}
