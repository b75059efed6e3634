package io.github.menkan.cli;

import io.github.menkan.Wording;
import io.github.menkan.counting.SeizedRow;
import io.github.menkan.counting.SeizedTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a table on their way to the ledger: counted, drawn for a sample, shown as progress. */
final class WatchedRows implements Iterator<SeizedRow> {

    private static final int EXPLAINED = 20;

    private final SeizedTable table;
    private final String name;
    private final RowLottery lottery;
    private final ByteProgress progress;
    private final List<Long> faultyLines = new ArrayList<>();
    private final List<Wording> faults = new ArrayList<>();
    private long rows;

    WatchedRows(SeizedTable table, String name, RowLottery lottery, ByteProgress progress) {
        this.table = table;
        this.name = name;
        this.lottery = lottery;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        return table.hasNext();
    }

    @Override
    public SeizedRow next() {
        SeizedRow row = table.next();
        rows++;
        if (row.isFaulty()) {
            faultyLines.add(row.line());
            if (faults.size() < EXPLAINED) {
                row.fault().ifPresent(faults::add);
            }
        } else {
            lottery.take(name, row.line());
        }
        if (rows % 4096 == 0) {
            progress.show(table.bytesRead(), rows);
        }
        return row;
    }

    long rows() {
        return rows;
    }

    List<Long> faultyLines() {
        return faultyLines;
    }

    List<Wording> faults() {
        return faults;
    }
}
