package io.github.menkan.counting;

import io.github.menkan.information.Category;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small tables for tests. */
final class Tables {

    static final byte[] SECRET = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    static final ColumnMapping MOBILE = ColumnMapping.builder()
            .column("m", CellKind.MOBILE)
            .otherwise(ItemCategory.of(Category.ORDINARY))
            .sameItem("m")
            .build();

    private Tables() {}

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of the faulty rows, and how many rows there are. */
    record Looked(long rows, List<Long> faulty, List<String> faults, String charset) {}

    static Looked look(Path file, ColumnMapping mapping) {
        try (SeizedTable table = SeizedTable.open(file, mapping, Optional.empty())) {
            List<Long> faulty = new ArrayList<>();
            List<String> faults = new ArrayList<>();
            long rows = 0;
            while (table.hasNext()) {
                SeizedRow row = table.next();
                rows++;
                if (row.isFaulty()) {
                    faulty.add(row.line());
                    faults.add(row.fault().orElseThrow().chinese());
                }
            }
            return new Looked(rows, faulty, faults, table.charset().orElse(""));
        }
    }

    static LedgerCount count(Path file, ColumnMapping mapping) {
        try (SeizedTable table = SeizedTable.open(file, mapping, Optional.empty());
                Ledger ledger = Ledger.of(mapping, SECRET)) {
            return ledger.obtained(file.toString(), table).count();
        }
    }

    /** A workbook of sheets whose rows are given as XML cells. */
    static Path workbook(Path folder, String... sheets) {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            StringBuilder names = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            StringBuilder types = new StringBuilder();
            for (int i = 1; i <= sheets.length; i++) {
                names.append("<sheet name=\"s%d\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i, i));
                relations.append(
                        ("<Relationship Id=\"r%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>")
                                .formatted(i, i));
                types.append(
                        ("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-"
                                        + "officedocument.spreadsheetml.worksheet+xml\"/>")
                                .formatted(i));
                entry(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + sheets[i - 1] + "</sheetData></worksheet>");
            }
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                            + " ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd."
                            + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType="
                            + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>" + types
                            + "</Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"xl/workbook.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas."
                            + "openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + names
                            + "</sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                            + "</Relationships>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A cell of text. */
    static String text(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A cell of a number. */
    static String number(String at, String number) {
        return "<c r=\"" + at + "\"><v>" + number + "</v></c>";
    }

    static String row(int line, String... cells) {
        return "<row r=\"" + line + "\">" + String.join("", cells) + "</row>";
    }
}
