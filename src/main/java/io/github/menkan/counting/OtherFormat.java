package io.github.menkan.counting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats that are not read: what they are, and how to convert them. */
enum OtherFormat {
    OLD_EXCEL(
            "is an old Excel workbook (.xls) or one with a password; open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8",
            0xD0,
            0xCF,
            0x11,
            0xE0),
    PDF("is a PDF; export the table from where it came as CSV in UTF-8", '%', 'P', 'D', 'F'),
    GZIP("is packed (gzip); unpack it first: gzip -d", 0x1F, 0x8B),
    SEVEN_ZIP("is packed (7z); unpack it first", '7', 'z', 0xBC, 0xAF),
    RAR("is packed (RAR); unpack it first", 'R', 'a', 'r', '!'),
    BZIP2("is packed (bzip2); unpack it first: bzip2 -d", 'B', 'Z', 'h'),
    XZ("is packed (xz); unpack it first: xz -d", 0xFD, '7', 'z', 'X', 'Z'),
    ZSTD("is packed (zstd); unpack it first: zstd -d", 0x28, 0xB5, 0x2F, 0xFD),
    PARQUET(
            "is a Parquet file; write it as CSV first: duckdb -c \"COPY 'in.parquet' TO 'out.csv'\"",
            'P',
            'A',
            'R',
            '1'),
    SQLITE("is an SQLite database; export the table first: sqlite3 -header -csv", 'S', 'Q', 'L', 'i', 't', 'e'),
    ACCESS("is an Access database; export the table as CSV in UTF-8 first", 0, 1, 0, 0, 'S', 't', 'a', 'n'),
    RTF("is an RTF document; copy the table into a spreadsheet and save it as .xlsx", '{', '\\', 'r', 't', 'f'),
    UTF_32("is text in UTF-32; convert it first: iconv -f UTF-32 -t UTF-8", 0xFF, 0xFE, 0, 0);

    private static final String ARRAY = "holds a JSON array; write one object a line first: jq -c '.[]'";
    private static final String MARKUP =
            "is XML or HTML; open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8";
    private static final String DUMP = "is an SQL dump; load it into a database and export the table as CSV in UTF-8";
    private static final String BINARY = "is neither CSV, TSV, JSON Lines nor .xlsx; export the table as CSV in UTF-8"
            + " (text in UTF-16 without byte order mark needs --charset)";

    private final String what;
    /** The first bytes, each as a character. */
    private final String beginning;

    OtherFormat(String what, int... beginning) {
        this.what = what;
        this.beginning =
                Arrays.stream(beginning).mapToObj(b -> String.valueOf((char) b)).collect(Collectors.joining());
    }

    /** What to say of a file that begins so; empty when it may be a table. */
    static Optional<String> of(byte[] bytes, boolean isEncodingSaid) {
        for (OtherFormat format : values()) {
            if (start(bytes).startsWith(format.beginning)) {
                return Optional.of(format.what);
            }
        }
        String start = start(bytes).replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
        if (start.startsWith("[")) {
            return Optional.of(ARRAY);
        }
        if (start.startsWith("<")) {
            return Optional.of(MARKUP);
        }
        if (start.matches("(?is)(create table|insert into|-- mysql dump|drop table).*")) {
            return Optional.of(DUMP);
        }
        boolean isWide = TextEncoding.begins(bytes, 0xFF, 0xFE) || TextEncoding.begins(bytes, 0xFE, 0xFF);
        return !isWide && !isEncodingSaid && start.indexOf('\0') >= 0 ? Optional.of(BINARY) : Optional.empty();
    }

    private static String start(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
