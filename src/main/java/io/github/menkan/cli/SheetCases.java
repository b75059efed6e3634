package io.github.menkan.cli;

import io.github.menkan.counting.SheetRows;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet. A workbook does not hold the empty cells at the end of a row, so that none is missing there. */
final class SheetCases implements CaseRows {

    private final SheetRows rows;

    SheetCases(SheetRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Row> next(int kept) {
        return rows.next().map(all -> {
            List<String> cells = all.stream().map(String::strip).toList();
            long characters = cells.stream().mapToLong(String::length).sum();
            return new Row(
                    cells.subList(0, Math.min(kept, cells.size())),
                    cells.size(),
                    Math.max(kept, cells.size()),
                    characters > CsvEntries.MAX_CHARACTERS);
        });
    }

    @Override
    public long line() {
        return Math.max(1, rows.line());
    }

    @Override
    public String charset() {
        return "well-formed text";
    }

    @Override
    public void close() {
        rows.close();
    }
}
