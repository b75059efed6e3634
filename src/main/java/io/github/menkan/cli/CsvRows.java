package io.github.menkan.cli;

import java.nio.charset.Charset;
import java.util.List;

/** Rows of a table as text: a cell is quoted where it holds a separator, a quotation mark or a line break. */
final class CsvRows {

    private final StringBuilder text = new StringBuilder(1 << 14);

    /** Adds a cell to the row. */
    void put(String cell) {
        if (isPlain(cell)) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        text.append(',');
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r')) {
                return false;
            }
        }
        return true;
    }

    CsvRows cells(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            put(cells.get(i));
        }
        return this;
    }

    /** Ends a row of at least one cell. */
    CsvRows endRow() {
        text.setCharAt(text.length() - 1, '\n');
        return this;
    }

    byte[] bytes(Charset charset) {
        return text.toString().getBytes(charset);
    }
}
