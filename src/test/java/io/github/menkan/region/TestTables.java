package io.github.menkan.region;

import java.util.ArrayList;
import java.util.List;

/** Tables for tests: the built-in rows, and rows written on the spot. */
final class TestTables {

    static final String HEADER = String.join(",", AmountStandards.columns());

    /** A row that a table may have: theft in 广东, 2000/60000/400000 from 2013-04-04 on. */
    static final String GOOD = "theft,44,全省,,2000,60000,400000,某通知,某〔2013〕1号,2013-04-04,,,HIGH,HIGH,HIGH,2026-11-21,,,";

    private TestTables() {}

    static List<AmountRow> builtInRows() {
        String name = "amount-standards.csv";
        return AmountTable.read(name, Resource.text(name), new ArrayList<>());
    }

    /** A table of the header and some rows. */
    static String table(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + (rows.length == 0 ? "" : "\n");
    }

    /** The good row with one cell replaced. */
    static String good(String column, String value) {
        String[] cells = GOOD.split(",", -1);
        cells[AmountStandards.columns().indexOf(column)] = value;
        return String.join(",", cells);
    }
}
