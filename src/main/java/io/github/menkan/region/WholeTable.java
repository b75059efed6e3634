package io.github.menkan.region;

import java.util.ArrayList;
import java.util.List;

/** A table of amount standards that was read to its end. */
record WholeTable(List<AmountRow> rows) implements AmountTable {

    WholeTable {
        rows = List.copyOf(rows);
    }

    @Override
    public List<AmountRow> rows(AmountOffence offence, String province) {
        List<AmountRow> own = new ArrayList<>();
        for (AmountRow row : rows) {
            if (row.isOf(offence, province)) {
                own.add(row);
            }
        }
        return own;
    }
}
