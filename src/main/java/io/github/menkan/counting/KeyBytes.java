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
        int most = length + 3 * cell.length() + 1;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * most);
        }
        char[] text = cell.text();
        int at = length;
        for (int i = 0; i < cell.length(); i++) {
            char c = text[i];
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else {
                bytes[at++] = (byte) (0xE0 | (c >> 12));
                bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        bytes[at++] = BETWEEN_CELLS;
        length = at;
    }
}
