package io.github.menkan.counting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats of tables that are read. */
enum TableFormat {
    DELIMITED,
    JSON_LINES,
    WORKBOOK;

    private static final int BEGINNING = 4096;

    /** The format of a file, by what stands at its beginning; what is not read is refused with what to do. */
    static TableFormat of(TableFile file, boolean isEncodingSaid) {
        byte[] beginning = file.beginning(BEGINNING);
        Optional<String> other = OtherFormat.of(beginning, isEncodingSaid);
        if (other.isPresent()) {
            throw file.refused(other.get());
        }
        if (OtherFormat.isZip(beginning)) {
            return WORKBOOK;
        }
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || beginsObject(beginning) ? JSON_LINES : DELIMITED;
    }

    /** Whether the first character is that of a JSON object, in whatever encoding. */
    private static boolean beginsObject(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1)
                .replaceFirst("^[\u00EF\u00BB\u00BF\u00FE\u00FF\\x00\\s]+", "")
                .startsWith("{");
    }

    TableRows open(TableFile file, ColumnMapping mapping, Optional<Charset> charset) {
        if (this == WORKBOOK) {
            return ofWorkbook(file, () -> new WorkbookRows(file, mapping));
        }
        TextEncoding encoding = TextEncoding.of(file, charset);
        return this == DELIMITED
                ? new DelimitedRows(file, mapping, encoding)
                : new JsonLineRows(file, mapping, encoding);
    }

    /** The headers of a table, of the first sheet of a workbook, of the first lines of JSON. */
    List<String> headers(TableFile file, Optional<Charset> charset) {
        if (this == WORKBOOK) {
            return ofWorkbook(file, () -> WorkbookRows.headers(file));
        }
        TextEncoding encoding = TextEncoding.of(file, charset);
        return this == DELIMITED ? DelimitedRows.headers(file, encoding) : JsonLineRows.headers(file, encoding);
    }

    static <T> T ofWorkbook(TableFile file, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (NoClassDefFoundError absent) {
            throw file.refused("is a workbook, for which org.dhatim:fastexcel-reader must be on the class path;"
                    + " or save it as CSV in UTF-8");
        }
    }
}
