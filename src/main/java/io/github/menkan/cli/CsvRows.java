package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** Rows of a table in UTF-8: a cell is quoted where it holds a separator, a quotation mark or a line break. */
final class CsvRows {

    private byte[] bytes = new byte[1 << 15];
    private int size;

    /** Adds a cell to the row. */
    void put(String cell) {
        int most = 3 * cell.length() + 1;
        if (bytes.length - size < most) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + most));
        }
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c > ',' && c < 0x80) {
                to[at++] = (byte) c;
            } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (c < 0x80 && c != ',' && c != '"' && c != '\n' && c != '\r') {
                to[at++] = (byte) c;
            } else {
                putRare(cell);
                return;
            }
        }
        to[at++] = ',';
        size = at;
    }

    /** Adds a cell that is quoted, or has characters that few have. */
    private void putRare(String cell) {
        boolean isQuoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        byte[] all = ((isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell) + ',').getBytes(UTF_8);
        if (bytes.length - size < all.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + all.length);
        }
        System.arraycopy(all, 0, bytes, size, all.length);
        size += all.length;
    }

    CsvRows cells(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            put(cells.get(i));
        }
        return this;
    }

    /** Ends a row of at least one cell. */
    CsvRows endRow() {
        bytes[size - 1] = '\n';
        return this;
    }

    byte[] bytes(Charset charset) {
        return charset.equals(UTF_8) ? Arrays.copyOf(bytes, size) : new String(bytes, 0, size, UTF_8).getBytes(charset);
    }
}
