package io.github.menkan.counting;

import java.util.ArrayList;
import java.util.List;

/** Blocks in memory, many in one array: large ones are not moved by who collects garbage. */
final class MemoryBlocks implements BlockStorage {

    private static final int BLOCKS = 4096;

    private final List<long[]> arrays = new ArrayList<>();
    private int count;

    @Override
    public int keep(long[] words, int from) {
        int place = count % BLOCKS;
        if (place == 0) {
            arrays.add(new long[BLOCKS * WORDS]);
        }
        System.arraycopy(words, from, arrays.get(count / BLOCKS), place * WORDS, WORDS);
        return count++;
    }

    @Override
    public void read(int number, long[] target) {
        System.arraycopy(arrays.get(number / BLOCKS), number % BLOCKS * WORDS, target, 0, WORDS);
    }

    @Override
    public void close() {
        arrays.clear();
    }
}
