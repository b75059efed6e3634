package io.github.menkan.counting;

import java.util.Arrays;

/** The mapped cells of one row as parts of one text in UTF-8; used again for the next row. */
final class RowCells {

    /** How a cell was written. */
    static final byte AS_TEXT = 0;

    static final byte AS_NUMBER = 1;
    /** A number of so many digits that a spreadsheet has lost the last ones. */
    static final byte AS_LONG_NUMBER = 2;

    final int[] from;
    final int[] to;
    final byte[] written;
    byte[] text = new byte[0];

    RowCells(int count) {
        from = new int[count];
        to = new int[count];
        written = new byte[count];
    }

    /** Empties every cell. */
    void clear() {
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
        Arrays.fill(written, AS_TEXT);
    }
}
