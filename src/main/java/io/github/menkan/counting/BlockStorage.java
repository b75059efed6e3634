package io.github.menkan.counting;

/** Where full blocks of words are kept. */
interface BlockStorage extends AutoCloseable {

    /** The words of a block: those of 340 rows. */
    int WORDS = 1020;

    /** Keeps a copy of a block, and returns where. */
    long keep(long[] block);

    /** Reads a block into an array. */
    void read(long where, long[] target);

    @Override
    void close();
}
