package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as a spreadsheet writes them, part by part. */
final class Sheets {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();

    /** A text cell. */
    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A number; style 1 is a date, style 2 a number with two decimals. */
    static String number(String place, int style, String raw) {
        return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + raw + "</v></c>";
    }

    /** TRUE. */
    static String truth(String place) {
        return "<c r=\"" + place + "\" t=\"b\"><v>1</v></c>";
    }

    static String row(int line, String... cells) {
        return "<row r=\"" + line + "\">" + String.join("", cells) + "</row>";
    }

    Sheets with(String name, String... rows) {
        sheets.put(name, String.join("", rows));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int number = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                types.append("<Override PartName=\"/xl/worksheets/sheet")
                        .append(number)
                        .append(".xml\" ContentType=\"")
                        .append(TYPES)
                        .append("worksheet+xml\"/>");
                list.append("<sheet name=\"")
                        .append(sheet.getKey())
                        .append("\" sheetId=\"")
                        .append(number)
                        .append("\" r:id=\"r")
                        .append(number)
                        .append("\"/>");
                relations
                        .append("<Relationship Id=\"r")
                        .append(number)
                        .append("\" Type=\"")
                        .append(RELATIONS)
                        .append("/worksheet\" Target=\"worksheets/sheet")
                        .append(number)
                        .append(".xml\"/>");
            }
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>" + types
                            + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r0\" Type=\"" + RELATIONS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + list
                            + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                            + "<Relationship Id=\"s\" Type=\"" + RELATIONS
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"176\""
                            + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs count=\"3\">"
                            + "<xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>");
            number = 0;
            for (String rows : sheets.values()) {
                part(
                        zip,
                        "xl/worksheets/sheet" + ++number + ".xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(UTF_8));
        zip.closeEntry();
    }
}
