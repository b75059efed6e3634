package io.github.menkan.counting;

import io.github.menkan.Wording;
import java.util.Optional;

/** A row of a table that is being read, valid until the next one is read. */
final class TableRow extends SeizedRow {

    private final ColumnMapping mapping;
    private final RowCells cells;

    private long line;

    TableRow(ColumnMapping mapping, RowCells cells) {
        this.mapping = mapping;
        this.cells = cells;
    }

    /** The next row, whose cells have been put into their places. */
    TableRow begin(long nextLine) {
        line = nextLine;
        return this;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Optional<Wording> fault() {
        return Optional.empty();
    }

    @Override
    public SeizedRow text(String header, String text) {
        throw new IllegalStateException("a row that is read from a table takes no further cells, line " + line());
    }

    @Override
    public SeizedRow number(String header, String number) {
        return text(header, number);
    }

    @Override
    RowCells cells(ColumnMapping of, RowCells unused) {
        if (!of.equals(mapping)) {
            throw new IllegalArgumentException(
                    "a table must be opened with the mapping of the ledger, was with another");
        }
        return cells;
    }
}
