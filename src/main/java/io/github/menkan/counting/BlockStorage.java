package io.github.menkan.counting;

/** Where full blocks of words are kept. */
interface BlockStorage extends AutoCloseable {

    /** The words of a full block: those of 340 rows. */
    int WORDS = 1020;

    /** Keeps a copy of a block, and returns where. */
    long keep(long[] block, int words);

    /** Reads a block into an array, and returns how many words it has. */
    int read(long where, long[] target);

    /** A block is needed no more. */
    void free(long where);

    /** Whether it saves room to join what blocks say of the same item. */
    boolean isScarce();

    @Override
    void close();
}
