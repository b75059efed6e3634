package io.github.menkan.counting;

import io.github.menkan.Wording;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A row that an application writes, cell by cell. */
final class WrittenRow extends SeizedRow {

    private static final int MOST_DIGITS = 40;
    /** From here on a spreadsheet loses the last digits of a number. */
    private static final int LOSES_DIGITS = 16;

    private record WrittenCell(String text, byte written) {}

    private final long line;
    private final Optional<Wording> fault;
    private final Map<String, WrittenCell> cells = new LinkedHashMap<>();

    WrittenRow(long line, Optional<Wording> fault) {
        this.line = line;
        this.fault = fault;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Optional<Wording> fault() {
        return fault;
    }

    @Override
    public SeizedRow text(String header, String text) {
        if (!Utf8.holds(Objects.requireNonNull(text, "text"))) {
            throw new IllegalArgumentException(
                    "text must be well-formed, had half of a surrogate pair, line " + line());
        }
        return with(header, new WrittenCell(text, RowCells.AS_TEXT));
    }

    @Override
    public SeizedRow number(String header, String number) {
        return with(header, read(Objects.requireNonNull(number, "number")));
    }

    private SeizedRow with(String header, WrittenCell cell) {
        if (fault.isPresent()) {
            throw new IllegalStateException("a faulty row has no cells, line " + line());
        }
        cells.put(Objects.requireNonNull(header, "header"), cell);
        return this;
    }

    /** A whole number is its digits, however it is written. */
    private static WrittenCell read(String number) {
        BigDecimal value = new BigDecimal(number);
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (stripped.scale() > 0) {
            return new WrittenCell(number, RowCells.AS_NUMBER);
        }
        long digits = (long) stripped.precision() - stripped.scale();
        String text = digits > MOST_DIGITS ? number : stripped.toBigInteger().toString();
        return new WrittenCell(text, digits < LOSES_DIGITS ? RowCells.AS_NUMBER : RowCells.AS_LONG_NUMBER);
    }

    @Override
    RowCells cells(ColumnMapping mapping, RowCells target) {
        target.clear();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<String> headers = mapping.headers();
        for (int i = 0; i < headers.size(); i++) {
            WrittenCell cell = cells.get(headers.get(i));
            target.from[i] = text.size();
            if (cell != null) {
                text.writeBytes(cell.text().getBytes(StandardCharsets.UTF_8));
                target.written[i] = cell.written();
            }
            target.to[i] = text.size();
        }
        target.text = text.toByteArray();
        return target;
    }
}
