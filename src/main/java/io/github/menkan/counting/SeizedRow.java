package io.github.menkan.counting;

import io.github.menkan.Wording;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a seized table: cells under headers, or a row that could not be read. Cells under headers that are not mapped are
 * ignored; a header without cell is an empty cell.
 *
 * <p>{@link #toString} shows the line and never a cell.
 *
 * <pre>{@code
 * SeizedRow row = SeizedRow.at(2)
 *         .text("姓名", "甲辰卯")
 *         .number("手机号", "1.5497142E10");
 * row.line(); // 2
 * SeizedRow.faulty(3, Wording.of("列数不符")).isFaulty(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract sealed class SeizedRow permits WrittenRow, TableRow {

    SeizedRow() {}

    /**
     * A row without cells yet.
     *
     * @param line the line of the table on which the row begins, from 1
     * @return the row
     */
    public static SeizedRow at(long line) {
        return new WrittenRow(line, Optional.empty());
    }

    /**
     * A row that could not be read.
     *
     * @param line the line of the table on which the row begins, from 1
     * @param why why not, without anything of what stands there
     * @return the row
     */
    public static SeizedRow faulty(long line, Wording why) {
        return new WrittenRow(line, Optional.of(Objects.requireNonNull(why, "why")));
    }

    /**
     * The line of the table on which the row begins.
     *
     * @return the line, from 1
     */
    public abstract long line();

    /**
     * Whether the row could not be read.
     *
     * @return true when it has no cells but a fault
     */
    public final boolean isFaulty() {
        return fault().isPresent();
    }

    /**
     * Why the row could not be read.
     *
     * @return the fault, empty when there is none
     */
    public abstract Optional<Wording> fault();

    /**
     * Adds a cell that is text.
     *
     * @param header the header above it
     * @param text the cell as it stands in the table
     * @return this row
     * @throws IllegalArgumentException when it has half of a surrogate pair
     * @throws IllegalStateException when the row could not be read, or is read from a table
     */
    public abstract SeizedRow text(String header, String text);

    /**
     * Adds a cell that the table holds as a number, not as text.
     *
     * @param header the header above it
     * @param number the number as it stands in the table, such as {@code 1.5497142E10}
     * @return this row
     * @throws IllegalStateException when the row could not be read, or is read from a table
     * @throws NumberFormatException when it is no decimal number
     */
    public abstract SeizedRow number(String header, String number);

    /** Puts the mapped cells into their places. */
    abstract RowCells cells(ColumnMapping mapping, RowCells target);

    /** The line, and never a cell. */
    @Override
    public final String toString() {
        return "row at line " + line() + (isFaulty() ? ", faulty" : "");
    }
}
