package io.github.menkan.cli;

import com.fasterxml.jackson.core.JacksonException;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** The rows of a table as cases, read as they are asked for. Rows without any value are left out. */
final class CsvEntries implements UnreadCases {

    /** The longest row, in characters, and the longest cell. */
    static final int MAX_CHARACTERS = 4_000_000;

    private static final int MAX_COLUMNS = 10_000;

    private final CaseReader reader;
    private final CaseRows rows;
    private final TableOptions options;
    private final CarriedCells carried;
    private final CsvColumns columns;
    private Optional<Supplier<CaseEntry>> next = Optional.empty();
    private boolean isOver;

    CsvEntries(CaseReader reader, CaseRows rows, ColumnNames names, TableOptions options, CarriedCells carried)
            throws IOException {
        this.reader = reader;
        this.rows = rows;
        this.options = options;
        this.carried = carried;
        Optional<CaseRows.Row> header = rows.next(MAX_COLUMNS);
        if (header.filter(row -> row.count() > MAX_COLUMNS || row.isTooLong()).isPresent()) {
            throw new UsageException(
                    "the first row must hold at most {0} columns in {1} characters, was more",
                    MAX_COLUMNS, MAX_CHARACTERS);
        }
        isOver = header.isEmpty();
        columns = isOver
                ? CsvColumns.of(List.of(), names, new TableOptions())
                : CsvColumns.of(header.get().cells(), names, options);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !isOver) {
            advance();
        }
        return next.isPresent();
    }

    private void advance() {
        try {
            Optional<CaseRows.Row> row = rows.next(columns.size());
            isOver = row.isEmpty();
            next = row.filter(one ->
                            one.count() > 0 && !ExplainingRow.begins(one.cells().get(0)))
                    .map(this::unread);
        } catch (JacksonException broken) {
            isOver = true;
            InputFault fault = fault(
                    rows.line(),
                    "must be CSV, was not: " + TextAnswers.printable(broken.getOriginalMessage())
                            + "; the rest of the file could not be read");
            next = Optional.of(() -> fault);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Supplier<CaseEntry> unread(CaseRows.Row row) {
        long line = rows.line();
        return () -> {
            CaseEntry entry = read(row, line);
            carried.put(entry, columns.carried(row.cells()));
            return entry;
        };
    }

    private CaseEntry read(CaseRows.Row row, long line) {
        List<String> cells = row.cells();
        if (row.count() > columns.size()) {
            return fault(line, "must have at most " + columns.size() + " cells, was " + row.count());
        }
        if (row.isTooLong()) {
            return fault(line, "must have at most " + MAX_CHARACTERS + " characters, was longer");
        }
        if (isBroken(cells)) {
            return fault(
                    line,
                    "must be " + rows.charset() + ", was not; name another encoding with --charset, such as GB18030");
        }
        if (row.written() < columns.size() && !options.shortRows()) {
            return fault(
                    line,
                    "must have " + columns.size() + " cells, was " + row.written()
                            + "; cells that are missing at the end are taken for empty ones only with --short-rows");
        }
        CaseEntry entry = columns.read(cells, reader, line);
        return entry instanceof InputFault fault ? named(fault) : entry;
    }

    private static boolean isBroken(List<String> cells) {
        for (String cell : cells) {
            if (cell.indexOf('\uFFFD') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The fault with the header as it stands in the table. */
    private InputFault named(InputFault fault) {
        return columns.header(fault.path())
                .map(header -> new InputFault(
                        fault.line(),
                        fault.id(),
                        fault.path(),
                        fault.message() + " (column " + TextAnswers.printable(header) + ")"))
                .orElse(fault);
    }

    private static InputFault fault(long line, String message) {
        return new InputFault(line, Optional.empty(), "", message);
    }

    @Override
    public Supplier<CaseEntry> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further row");
        }
        Supplier<CaseEntry> entry = next.orElseThrow();
        next = Optional.empty();
        return entry;
    }

    @Override
    public Shape shape() {
        return Shape.LINES;
    }

    @Override
    public void close() {
        rows.close();
    }
}
