package io.github.menkan.place;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import io.github.menkan.table.Row;
import io.github.menkan.table.Table;
import io.github.menkan.table.TableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Rows of local figures, asked for by offence and province. */
interface Rows {

    /** The rows of a province on any day, rules by object among them, in the order of the table. */
    List<AmountRow> of(Amounts amounts, Division province);

    /** The rows of a table that was read to its end. */
    record Read(List<AmountRow> rows) implements Rows {

        @Override
        public List<AmountRow> of(Amounts amounts, Division province) {
            List<AmountRow> own = new ArrayList<>();
            for (AmountRow row : rows) {
                if (row.isOf(amounts.id(), province)) {
                    own.add(row);
                }
            }
            return own;
        }
    }

    /**
     * local-figures.csv, of which only the rows of the offences and provinces that are asked for are read, each once: a first case does
     * not wait for the whole country.
     */
    final class BuiltIn implements Rows {

        static final String FILE = "local-figures.csv";

        private final Map<String, List<AmountRow>> known = new ConcurrentHashMap<>();

        @Override
        public List<AmountRow> of(Amounts amounts, Division province) {
            String begin = amounts.id() + "," + province + ",";
            List<AmountRow> rows = known.get(begin);
            if (rows == null) {
                List<Fault> faults = new ArrayList<>();
                String table = TableText.linesBeside(Rows.class, FILE, "offence,", begin);
                rows = read(FILE, table, List.of(amounts), faults);
                FaultyTableException.throwIfAny(faults);
                known.put(begin, rows);
            }
            return rows;
        }
    }

    /** The rows of a whole table; what is wrong with it is added to the faults. */
    static List<AmountRow> read(String file, String text, List<Amounts> offences, List<Fault> faults) {
        List<AmountRow> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Row row : Table.read(file, text, RowReader.HEADER, faults)) {
            Integer same = seen.putIfAbsent(row.cells(), row.line());
            if (same != null) {
                row.fault("row must not be repeated, was the same as line " + same);
                continue;
            }
            Optional<AmountRow> read = RowReader.read(row, offences);
            if (read.isPresent()) {
                checkConflicts(rows, read.get(), row);
                rows.add(read.get());
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
        }
        return List.copyOf(rows);
    }

    /** The first conflict is the fault of its row: all of them would be as many as the square of the rows. */
    private static void checkConflicts(List<AmountRow> rows, AmountRow read, Row row) {
        for (AmountRow before : rows) {
            if (before.isOf(read.offence(), read.province()) && before.days().overlaps(read.days())) {
                Optional<String> conflict = conflict(before, read);
                if (conflict.isPresent()) {
                    row.fault(conflict.get());
                    return;
                }
            }
        }
    }

    /** Why two rows of one province cannot both be in force, if they cannot. */
    private static Optional<String> conflict(AmountRow before, AmountRow row) {
        String where = " on line " + before.line() + ", in force from " + RowReader.inWords(before.days());
        if (before.className().equals(row.className())) {
            return Optional.of("class must be in force once on any day, was " + row.className() + " from "
                    + RowReader.inWords(row.days()) + " and" + where);
        }
        if (before.isRest() && row.isRest()) {
            return Optional.of("members must not be empty twice on any day, was empty for " + row.className()
                    + " and for " + before.className() + where);
        }
        for (Division member : row.members()) {
            if (before.members().contains(member)) {
                return Optional.of("members must belong to one class on any day, was " + member + " in "
                        + row.className() + " and in " + before.className() + where);
            }
        }
        return Optional.empty();
    }
}
