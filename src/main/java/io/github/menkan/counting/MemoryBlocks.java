package io.github.menkan.counting;

import java.util.ArrayList;
import java.util.List;

/** Blocks in memory, many in one array: large ones are not moved by who collects garbage. */
final class MemoryBlocks implements BlockStorage {

    private static final int BLOCKS = 4096;

    private final List<long[]> arrays = new ArrayList<>();
    private long count;

    @Override
    public long keep(long[] words, int from) {
        int place = (int) (count % BLOCKS);
        if (place == 0) {
            arrays.add(new long[BLOCKS * WORDS]);
        }
        System.arraycopy(words, from, arrays.get((int) (count / BLOCKS)), place * WORDS, WORDS);
        return count++;
    }

    @Override
    public void read(long where, long[] target) {
        long[] array = arrays.get((int) (where / BLOCKS));
        System.arraycopy(array, (int) (where % BLOCKS) * WORDS, target, 0, WORDS);
    }

    @Override
    public void close() {
        arrays.clear();
    }
}
