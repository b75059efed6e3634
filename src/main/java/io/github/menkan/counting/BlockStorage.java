package io.github.menkan.counting;

/** Where full blocks of words are kept. */
interface BlockStorage extends AutoCloseable {

    /** The words of a block: those of 40 rows. */
    int WORDS = 120;

    /** Keeps a copy of a block that begins at a place, and returns its number. */
    int keep(long[] words, int from);

    /** Reads a block into an array. */
    void read(int number, long[] target);

    @Override
    void close();
}
