package io.github.menkan.table;

import io.github.menkan.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table in the CSV format of RFC 4180, strictly: header as agreed, the same number of cells on every line, quotes only around a
 * whole cell. A line that begins with # is a comment. Lines end with LF or CRLF; a byte-order mark at the very beginning is passed over.
 *
 * @since 0.1.0
 */
public final class Table {

    private Table() {}

    /**
     * The rows below the header that can be read.
     *
     * @param file its name, for the faults
     * @param text its text
     * @param header the names of its columns
     * @param faults takes what is wrong with it
     * @return the rows, in their order
     */
    public static List<Row> read(String file, String text, List<String> header, List<Fault> faults) {
        TableParser table = new TableParser(file, text, faults);
        Optional<List<String>> first = table.next();
        if (first.isEmpty() || !first.get().equals(header)) {
            if (faults.isEmpty()) {
                int line = first.isPresent() ? table.begin() : 1;
                String was = first.isPresent() ? String.join(",", first.get()) : "nothing";
                faults.add(new Fault(file, line, "header must be " + String.join(",", header) + ", was " + was));
            }
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        while (!table.isAtEnd()) {
            Optional<List<String>> row = table.next();
            if (row.isPresent() && table.isComplete(row.get(), header.size())) {
                rows.add(new Row(file, table.begin(), header, row.get(), faults));
            }
        }
        return rows;
    }
}
