package io.github.menkan.region;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows that speak for a division on one day.
 *
 * @param rows the class of the division, or the classes of the places inside it; empty where no row is in force
 * @param listed whether the division is in a class, or holds places of one; false where every class of the province is taken instead
 * @param byObject the rules by the thing stolen, which no place selects
 */
record Selection(List<AmountRow> rows, boolean listed, List<AmountRow> byObject) {

    /** Chooses from the rows in force in the province: the most specific member wins, and the classes inside the division count too. */
    static Selection of(List<AmountRow> inForce, Division division) {
        List<AmountRow> classes = new ArrayList<>();
        List<AmountRow> byObject = new ArrayList<>();
        for (AmountRow row : inForce) {
            (row.byObject() ? byObject : classes).add(row);
        }
        int own = own(classes, division);
        List<AmountRow> rows = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (i == own || classes.get(i).claimsWithin(division)) {
                rows.add(classes.get(i));
            }
        }
        return rows.isEmpty() ? new Selection(classes, false, byObject) : new Selection(rows, true, byObject);
    }

    /** Where the class of the division stands, or the rest of the province; after the last class where there is neither. */
    private static int own(List<AmountRow> classes, Division division) {
        for (String code : division.lineage()) {
            for (int i = 0; i < classes.size(); i++) {
                if (classes.get(i).claims(code)) {
                    return i;
                }
            }
        }
        int rest = 0;
        while (rest < classes.size() && !classes.get(rest).isRest()) {
            rest++;
        }
        return rest;
    }
}
