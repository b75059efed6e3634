package io.github.menkan.counting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Blocks in memory. */
final class MemoryBlocks implements BlockStorage {

    private final List<long[]> blocks = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    @Override
    public long keep(long[] block, int words) {
        long[] copy = Arrays.copyOf(block, words);
        Integer place = free.poll();
        if (place == null) {
            blocks.add(copy);
            return blocks.size() - 1L;
        }
        blocks.set(place, copy);
        return place;
    }

    @Override
    public int read(long where, long[] target) {
        long[] block = blocks.get((int) where);
        System.arraycopy(block, 0, target, 0, block.length);
        return block.length;
    }

    @Override
    public void free(long where) {
        blocks.set((int) where, new long[0]);
        free.add((int) where);
    }

    @Override
    public boolean isScarce() {
        return true;
    }

    @Override
    public void close() {
        blocks.clear();
    }
}
