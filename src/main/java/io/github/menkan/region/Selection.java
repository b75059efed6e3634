package io.github.menkan.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<AmountRow> classes = inForce.stream().filter(r -> !r.byObject()).toList();
        List<AmountRow> byObject = inForce.stream().filter(AmountRow::byObject).toList();
        Optional<AmountRow> own = division.lineage().stream()
                .flatMap(code -> classes.stream().filter(r -> r.claims(code)))
                .findFirst()
                .or(() -> classes.stream().filter(AmountRow::isRest).findFirst());
        List<AmountRow> rows = new ArrayList<>();
        classes.stream()
                .filter(r -> r.claimsWithin(division) || own.filter(r::equals).isPresent())
                .forEach(rows::add);
        return rows.isEmpty() ? new Selection(classes, false, byObject) : new Selection(rows, true, byObject);
    }
}
