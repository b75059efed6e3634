package io.github.menkan.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of amount standards, asked for by offence and province. */
interface AmountTable {

    /** The rows for a province on any day, rules by object among them, in the order of the table. */
    List<AmountRow> rows(AmountOffence offence, String province);

    /** The rows of a whole table; what is wrong with it is added to the faults. */
    static List<AmountRow> read(String file, String text, List<Fault> faults) {
        List<AmountRow> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Cells cells : Csv.read(file, text, AmountRowReader.HEADER, faults)) {
            Integer same = seen.putIfAbsent(cells.all(), cells.line());
            if (same != null) {
                cells.fault("row must not be repeated, was the same as line " + same);
                continue;
            }
            Optional<AmountRow> read = AmountRowReader.read(cells);
            if (read.isPresent()) {
                checkConflicts(rows, read.get(), cells);
                rows.add(read.get());
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
        }
        return List.copyOf(rows);
    }

    /** The first conflict is the fault of its row: all of them would be as many as the square of the rows. */
    private static void checkConflicts(List<AmountRow> rows, AmountRow row, Cells cells) {
        for (AmountRow before : rows) {
            if (before.isOf(row.offence(), row.province()) && before.validity().overlaps(row.validity())) {
                Optional<String> conflict = conflict(before, row);
                if (conflict.isPresent()) {
                    cells.fault(conflict.get());
                    return;
                }
            }
        }
    }

    /** Why two rows of one province cannot both be in force, if they cannot. */
    private static Optional<String> conflict(AmountRow before, AmountRow row) {
        if (before.className().equals(row.className())) {
            return Optional.of("class must be in force once on any day, was " + row.className() + " from "
                    + row.validity() + " and" + where(before));
        }
        if (before.isRest() && row.isRest()) {
            return Optional.of("members must not be empty twice on any day, was empty for " + row.className()
                    + " and for " + before.className() + where(before));
        }
        for (String member : row.members()) {
            if (before.claims(member)) {
                return Optional.of("members must belong to one class on any day, was " + member + " in "
                        + row.className() + " and in " + before.className() + where(before));
            }
        }
        return Optional.empty();
    }

    private static String where(AmountRow row) {
        return " on line " + row.line() + ", in force from " + row.validity();
    }
}
