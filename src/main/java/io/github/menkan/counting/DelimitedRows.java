package io.github.menkan.counting;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV or TSV file. */
final class DelimitedRows extends TextRows {

    private final DelimitedRecords records;
    private final RowCells cells;
    private final TableRow row;
    private final int[] columns;
    private final int width;

    DelimitedRows(TableFile file, ColumnMapping mapping, TextEncoding encoding) {
        super(file, encoding);
        records = new DelimitedRecords(text);
        cells = new RowCells(mapping.headers().size());
        row = new TableRow(mapping, cells);
        HeaderColumns headers = headerColumns(file, mapping);
        width = headers.width();
        columns = headers.of(mapping);
    }

    /** The headers, after looking that every mapped column is among them; else nothing more is read. */
    private HeaderColumns headerColumns(TableFile file, ColumnMapping mapping) {
        try {
            HeaderColumns headers = new HeaderColumns(file.name(), headers(file, text, records));
            headers.of(mapping);
            return headers;
        } catch (UncheckedIOException refused) {
            feed.close();
            throw refused;
        }
    }

    static List<String> headers(TableFile file, TextEncoding encoding) {
        try (TextFeed feed = new TextFeed(file.path(), encoding.markLength(), encoding.charset())) {
            TextWindow text = new TextWindow(feed);
            return headers(file, text, new DelimitedRecords(text));
        }
    }

    private static List<String> headers(TableFile file, TextWindow text, DelimitedRecords records) {
        if (!text.hasLine()) {
            throw file.refused("has no header line");
        }
        records.setDelimiter(new HeaderDelimiter(text).find());
        records.read();
        if (records.fault() != null) {
            throw file.refused("has a header line that cannot be read: " + records.fault());
        }
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < records.count(); i++) {
            headers.add(records.text(i));
        }
        return headers;
    }

    @Override
    public @Nullable SeizedRow next() {
        if (!text.hasLine()) {
            return null;
        }
        records.read();
        RowFault fault = records.fault();
        if (fault == null && records.count() != width) {
            fault = RowFault.CELL_COUNT;
        }
        if (fault != null) {
            return SeizedRow.faulty(records.line(), fault.label());
        }
        cells.text = records.bytes();
        for (int i = 0; i < columns.length; i++) {
            cells.from[i] = records.from(columns[i]);
            cells.to[i] = records.to(columns[i]);
        }
        return row.begin(records.line());
    }
}
