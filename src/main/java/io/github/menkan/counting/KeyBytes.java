package io.github.menkan.counting;

import java.util.Arrays;

/** The keys of rows, one after the other, as bytes to be digested. */
final class KeyBytes {

    private static final byte BETWEEN_CELLS = 0x1F;

    private byte[] bytes = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Adds a cell. No cell holds a control character, so the mark between cells is never part of one. */
    void add(NormalCell cell) {
        int after = length + cell.length() + 1;
        if (after > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * after);
        }
        System.arraycopy(cell.text(), 0, bytes, length, cell.length());
        bytes[after - 1] = BETWEEN_CELLS;
        length = after;
    }
}
