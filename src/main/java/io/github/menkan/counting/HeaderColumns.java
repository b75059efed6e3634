package io.github.menkan.counting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Where the mapped columns stand under the headers of a table or sheet. */
final class HeaderColumns {

    private final String table;
    private final List<String> headers;

    HeaderColumns(String table, List<String> headers) {
        this.table = table;
        this.headers = headers;
    }

    int width() {
        return headers.size();
    }

    /** The place of each mapped column. Names headers of the mapping only: a table without header line begins with a person's data. */
    int[] of(ColumnMapping mapping) {
        return mapping.headers().stream().mapToInt(this::place).toArray();
    }

    private int place(String header) {
        int place = headers.indexOf(header);
        if (place < 0) {
            throw missing(table, header);
        }
        if (headers.lastIndexOf(header) > place) {
            throw refused(table + " must have the column " + header + " once, has it twice");
        }
        return place;
    }

    static UncheckedIOException missing(String table, String header) {
        return refused(table + " must have the column " + header + ", has none");
    }

    static UncheckedIOException refused(String message) {
        return new UncheckedIOException(new IOException(message));
    }
}
