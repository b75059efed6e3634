package io.github.menkan.counting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of every sheet of a workbook. The one class that knows the optional reader of {@code .xlsx}. */
final class WorkbookRows implements TableRows {

    private static final String BROKEN = "is no workbook that can be read; save it as .xlsx again, or as CSV in UTF-8";

    private final TableFile file;
    private final ColumnMapping mapping;
    private final ReadableWorkbook workbook;
    private final Iterator<Sheet> sheets;
    private final String sha256;
    private final long bytes;
    private Iterator<Row> rows = List.<Row>of().iterator();
    private int[] columns = new int[0];
    private int width;
    private boolean hasHeaders;

    WorkbookRows(TableFile file, ColumnMapping mapping) {
        this.file = file;
        this.mapping = mapping;
        try {
            bytes = Files.size(file.path());
            sha256 = sha256(file);
            workbook = new ReadableWorkbook(file.path().toFile());
            sheets = workbook.getSheets().iterator();
        } catch (IOException | ExcelReaderException broken) {
            throw file.refused(BROKEN);
        }
    }

    private static String sha256(TableFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path());
                DigestInputStream hashed = new DigestInputStream(in, KeyedHash.sha256())) {
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        }
    }

    @Override
    public @Nullable SeizedRow next() {
        try {
            while (true) {
                if (!rows.hasNext()) {
                    if (!sheets.hasNext()) {
                        requireSheet();
                        return null;
                    }
                    rows = sheets.next().openStream().iterator();
                    columns = new int[0];
                    continue;
                }
                Row row = rows.next();
                if (isFilledFrom(row, 0)) {
                    if (columns.length > 0) {
                        return row(row);
                    }
                    takeHeaders(row);
                }
            }
        } catch (IOException | ExcelReaderException broken) {
            throw file.refused(BROKEN);
        }
    }

    private void requireSheet() {
        if (!hasHeaders) {
            throw file.refused("has no sheet with a header line");
        }
    }

    private void takeHeaders(Row row) {
        List<String> headers = headers(row);
        width = headers.size();
        columns = new HeaderColumns(file.name(), headers).of(mapping);
        hasHeaders = true;
    }

    /** The headers of the first sheet that has any. */
    static List<String> headers(TableFile file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Optional<Row> first =
                        sheet.openStream().filter(row -> isFilledFrom(row, 0)).findFirst();
                if (first.isPresent()) {
                    return headers(first.get());
                }
            }
        } catch (IOException | ExcelReaderException broken) {
            throw file.refused(BROKEN);
        }
        throw file.refused("has no sheet with a header line");
    }

    private static List<String> headers(Row row) {
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            headers.add(text(row, i));
        }
        while (headers.get(headers.size() - 1).isEmpty()) {
            headers.remove(headers.size() - 1);
        }
        return headers;
    }

    private SeizedRow row(Row row) {
        long line = row.getRowNum();
        if (isFilledFrom(row, width)) {
            return SeizedRow.faulty(line, RowFault.BEYOND_HEADERS.label());
        }
        SeizedRow read = SeizedRow.at(line);
        for (int i = 0; i < columns.length; i++) {
            String header = mapping.headers().get(i);
            String text = text(row, columns[i]);
            if (isNumber(row, columns[i]) && JsonText.isNumber(text)) {
                read.number(header, text);
            } else {
                read.text(header, text);
            }
        }
        return read;
    }

    private static boolean isNumber(Row row, int column) {
        return cell(row, column)
                .map(cell -> switch (cell.getType()) {
                    case NUMBER -> true;
                    case FORMULA -> cell.getValue() instanceof Number;
                    case STRING, ERROR, BOOLEAN, EMPTY -> false;
                })
                .orElse(false);
    }

    private static String text(Row row, int column) {
        return cell(row, column).map(WorkbookRows::text).orElse("");
    }

    private static String text(Cell cell) {
        String text = cell.getRawValue();
        return text == null ? "" : text;
    }

    private static Optional<Cell> cell(Row row, int column) {
        return column < row.getCellCount() ? row.getOptionalCell(column) : Optional.empty();
    }

    private static boolean isFilledFrom(Row row, int column) {
        for (int i = column; i < row.getCellCount(); i++) {
            if (CellCharacters.isFilled(text(row, i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long bytesRead() {
        return bytes;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public Optional<String> charset() {
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The filled rows of one sheet as a person sees them. */
    static final class Plain implements AutoCloseable {

        private final TableFile file;
        private final ReadableWorkbook workbook;
        private final Iterator<Row> rows;
        private long line = 1;

        private Plain(TableFile file, ReadableWorkbook workbook, Sheet sheet) throws IOException {
            this.file = file;
            this.workbook = workbook;
            this.rows = sheet.openStream().iterator();
        }

        static Plain open(TableFile file, Optional<InputStream> in, Optional<String> sheet) {
            ReadingOptions options = new ReadingOptions(true, false);
            try {
                ReadableWorkbook workbook = in.isPresent()
                        ? new ReadableWorkbook(in.get(), options)
                        : new ReadableWorkbook(file.path().toFile(), options);
                return new Plain(file, workbook, sheet(file, workbook, sheet));
            } catch (IOException | ExcelReaderException broken) {
                throw file.refused(BROKEN);
            }
        }

        private static Sheet sheet(TableFile file, ReadableWorkbook workbook, Optional<String> name)
                throws IOException {
            List<Sheet> all = workbook.getSheets().toList();
            if (name.isPresent()) {
                return all.stream()
                        .filter(sheet -> sheet.getName().equals(name.get()))
                        .findFirst()
                        .orElseThrow(() -> file.refused("has no sheet of that name, but " + names(all)));
            }
            List<Sheet> filled = new ArrayList<>();
            for (Sheet sheet : all) {
                if (sheet.openStream().anyMatch(row -> isFilledFrom(row, 0))) {
                    filled.add(sheet);
                }
            }
            if (filled.size() > 1) {
                throw file.refused("has several sheets with rows, " + names(filled) + "; name one of them");
            }
            return filled.isEmpty() ? all.get(0) : filled.get(0);
        }

        private static String names(List<Sheet> sheets) {
            return sheets.stream().map(Sheet::getName).collect(Collectors.joining(", "));
        }

        Optional<List<String>> next() {
            try {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    if (isFilledFrom(row, 0)) {
                        line = row.getRowNum();
                        return Optional.of(cells(row));
                    }
                }
                return Optional.empty();
            } catch (ExcelReaderException | UncheckedIOException broken) {
                throw file.refused(BROKEN);
            }
        }

        private List<String> cells(Row row) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(cell(row, i)
                        .map(cell -> SheetCell.text(
                                text(cell),
                                isNumber(row, cell.getColumnIndex()),
                                cell.getValue() instanceof Boolean,
                                Optional.ofNullable(cell.getDataFormatId()),
                                Optional.ofNullable(cell.getDataFormatString()),
                                workbook.isDate1904()))
                        .orElse(""));
            }
            while (!CellCharacters.isFilled(cells.get(cells.size() - 1))) {
                cells.remove(cells.size() - 1);
            }
            return cells;
        }

        long line() {
            return line;
        }

        @Override
        public void close() {
            try {
                workbook.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
