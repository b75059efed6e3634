package io.github.menkan.counting;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The filled rows of one sheet of a workbook ({@code .xlsx}, for which {@code org.dhatim:fastexcel-reader} must be there), as a person
 * sees them: a cell in the format of a date is that day, {@code 2023-05-01}; a number has the fifteen digits that a spreadsheet
 * computes with; true and false are {@code TRUE} and {@code FALSE}. Not safe for use by several threads.
 *
 * <pre>{@code
 * java.util.function.Supplier<Optional<List<String>>> header = () -> {
 *     try (SheetRows rows = SheetRows.open(file, Optional.of("案件"))) {
 *         return rows.next();
 *     }
 * };
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SheetRows implements AutoCloseable {

    private final WorkbookRows.Plain rows;

    private SheetRows(WorkbookRows.Plain rows) {
        this.rows = rows;
    }

    /**
     * Opens a sheet.
     *
     * @param file the workbook
     * @param sheet the name of the sheet; empty for the only one that has a filled row
     * @return its rows
     * @throws java.io.UncheckedIOException when it is no workbook, has no such sheet, or has several filled ones and none was named
     */
    public static SheetRows open(Path file, Optional<String> sheet) {
        TableFile table = new TableFile(Objects.requireNonNull(file, "file").toString(), file);
        Objects.requireNonNull(sheet, "sheet");
        return TableFormat.ofWorkbook(
                table, () -> new SheetRows(WorkbookRows.Plain.open(table, Optional.empty(), sheet)));
    }

    /**
     * Opens a sheet of a workbook that comes as a stream, which is held in memory.
     *
     * @param name its name in messages
     * @param in the workbook; the caller closes it
     * @param sheet the name of the sheet; empty for the only one that has a filled row
     * @return its rows
     * @throws java.io.UncheckedIOException when it is no workbook, has no such sheet, or has several filled ones and none was named
     */
    public static SheetRows open(String name, InputStream in, Optional<String> sheet) {
        TableFile table = new TableFile(Objects.requireNonNull(name, "name"), Path.of(""));
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(sheet, "sheet");
        return TableFormat.ofWorkbook(
                table, () -> new SheetRows(WorkbookRows.Plain.open(table, Optional.of(in), sheet)));
    }

    /**
     * The next row in which some cell holds something.
     *
     * @return its cells from the first column to the last that holds something; empty after the last row
     */
    public Optional<List<String>> next() {
        return rows.next();
    }

    /**
     * The number of the row that was given last, as the spreadsheet shows it.
     *
     * @return from 1; 1 before the first row
     */
    public long line() {
        return rows.line();
    }

    @Override
    public void close() {
        rows.close();
    }
}
