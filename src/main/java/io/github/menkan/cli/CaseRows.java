package io.github.menkan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table of cases, whatever its format. */
interface CaseRows extends AutoCloseable {

    /**
     * One row.
     *
     * @param cells its cells, no more than are kept
     * @param count how many cells it has up to the last that holds something
     * @param written how many cells are written, the empty ones at the end among them
     * @param isTooLong whether it has more characters than are kept
     */
    record Row(List<String> cells, long count, long written, boolean isTooLong) {}

    /** The next row, of which so many cells are kept; empty at the end. */
    Optional<Row> next(int kept) throws IOException;

    /** The line on which the row given last ends, from 1. */
    long line();

    /** What the cells are written in, for a message about characters that could not be read. */
    String charset();

    @Override
    void close();
}
