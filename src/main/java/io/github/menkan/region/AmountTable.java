package io.github.menkan.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table of amount standards that has no fault. */
record AmountTable(List<AmountRow> rows) {

    AmountTable {
        rows = List.copyOf(rows);
    }

    /** The rows in force for a province on a day, rules by object among them. */
    List<AmountRow> rows(AmountOffence offence, String province, LocalDate on) {
        return rows.stream()
                .filter(r -> r.offence() == offence
                        && r.province().equals(province)
                        && r.validity().contains(on))
                .toList();
    }

    /** The rows; what is wrong with the table is added to the faults. */
    static AmountTable read(String file, String text, List<Fault> faults) {
        List<AmountRow> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Csv.Row row : Csv.read(file, text, AmountRowReader.HEADER, faults)) {
            Cells cells = new Cells(file, row, AmountRowReader.HEADER, faults);
            Integer same = seen.putIfAbsent(row.cells(), row.line());
            if (same != null) {
                cells.fault("row must not be repeated, was the same as line " + same);
                continue;
            }
            AmountRowReader.read(cells).ifPresent(r -> {
                // one is enough: all of them would be as many as the square of the rows
                rows.stream()
                        .flatMap(before -> conflict(before, r).stream())
                        .findFirst()
                        .ifPresent(cells::fault);
                rows.add(r);
            });
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new AmountTable(rows);
    }

    /** Why two rows cannot both be in force, if they cannot. */
    private static Optional<String> conflict(AmountRow before, AmountRow row) {
        if (before.offence() != row.offence()
                || !before.province().equals(row.province())
                || !before.validity().overlaps(row.validity())) {
            return Optional.empty();
        }
        String where = " on line " + before.line() + ", in force from " + before.validity();
        if (before.className().equals(row.className())) {
            return Optional.of("class must be in force once on any day, was " + row.className() + " from "
                    + row.validity() + " and" + where);
        }
        if (before.isRest() && row.isRest()) {
            return Optional.of("members must not be empty twice on any day, was empty for " + row.className()
                    + " and for " + before.className() + where);
        }
        return row.members().stream()
                .filter(before::claims)
                .findFirst()
                .map(m -> "members must belong to one class on any day, was " + m + " in " + row.className()
                        + " and in " + before.className() + where);
    }
}
