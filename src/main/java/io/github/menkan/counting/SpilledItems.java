package io.github.menkan.counting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Items in a file that is deleted on close: for each row its digest, its mark and its recipient, in partitions by the first byte of
 * the digest. The secret of the digests is nowhere on disk. A partition is small enough to be counted in memory.
 */
final class SpilledItems implements ItemStore {

    private static final int PARTITIONS = 256;
    private static final int RECORD = 3 * Long.BYTES;
    private static final int RECORDS = 340;
    private static final int BLOCK = RECORDS * RECORD;

    private final FileChannel file;
    private final ByteBuffer[] open = new ByteBuffer[PARTITIONS];
    private final long[][] blocks = new long[PARTITIONS][8];
    private final int[] blockCounts = new int[PARTITIONS];
    private long end;
    private int mostRecipient = NOBODY;

    SpilledItems(Path directory) {
        for (int i = 0; i < PARTITIONS; i++) {
            open[i] = ByteBuffer.allocate(BLOCK);
        }
        try {
            file = FileChannel.open(
                    Files.createTempFile(directory, "menkan-", ".digests"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(long high, long low, long mark, int recipient) {
        int partition = (int) (high >>> 56);
        ByteBuffer block = open[partition];
        block.putLong(high).putLong(low).putLong(mark | (recipient + 1L) << Mark.BITS);
        mostRecipient = Math.max(mostRecipient, recipient);
        if (!block.hasRemaining()) {
            write(partition);
        }
    }

    private void write(int partition) {
        ByteBuffer block = open[partition].flip();
        if (blockCounts[partition] == blocks[partition].length) {
            blocks[partition] = Arrays.copyOf(blocks[partition], 2 * blockCounts[partition]);
        }
        // where the block begins, and how many records it holds
        blocks[partition][blockCounts[partition]++] = end << 16 | block.limit() / RECORD;
        end += block.limit();
        try {
            while (block.hasRemaining()) {
                file.write(block, end - block.remaining());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        block.clear();
    }

    @Override
    public long complete(ReadingTally tally) {
        long[] items = new long[1];
        for (int i = 0; i < PARTITIONS; i++) {
            ItemSegment segment = new ItemSegment(MemoryItems.moreWords(mostRecipient));
            forEachRow(i, (high, low, mark, recipient) -> {
                if (MemoryItems.add(segment, tally, high, low, mark, recipient)) {
                    items[0]++;
                }
            });
        }
        return items[0];
    }

    @Override
    public void forEach(ItemVisitor visitor) {
        for (int i = 0; i < PARTITIONS; i++) {
            ItemSegment segment = new ItemSegment(MemoryItems.moreWords(mostRecipient));
            ReadingTally unused = new ReadingTally(Mark.MOST_CLASSES);
            forEachRow(i, (high, low, mark, recipient) -> MemoryItems.add(segment, unused, high, low, mark, recipient));
            segment.forEach(visitor);
        }
    }

    private interface RowVisitor {
        void visit(long high, long low, long mark, int recipient);
    }

    private void forEachRow(int partition, RowVisitor visitor) {
        if (open[partition].position() > 0) {
            write(partition);
        }
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (int i = 0; i < blockCounts[partition]; i++) {
            long at = blocks[partition][i] >>> 16;
            block.clear().limit((int) (blocks[partition][i] & 0xFFFF) * RECORD);
            read(block, at);
            block.flip();
            while (block.hasRemaining()) {
                long high = block.getLong();
                long low = block.getLong();
                long word = block.getLong();
                visitor.visit(high, low, word & Mark.ALL, (int) (word >>> Mark.BITS) - 1);
            }
        }
    }

    private void read(ByteBuffer block, long at) {
        try {
            while (block.hasRemaining()) {
                if (file.read(block, at + block.position()) < 0) {
                    throw new IOException("a spill file has become shorter while it was used");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
