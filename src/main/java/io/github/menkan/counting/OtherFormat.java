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
    VCARD(
            "is an address book (vCard); open it in an address book and export it as CSV in UTF-8",
            'B',
            'E',
            'G',
            'I',
            'N',
            ':',
            'V',
            'C',
            'A',
            'R',
            'D'),
    ACCESS("is an Access database; export the table as CSV in UTF-8 first", 0, 1, 0, 0, 'S', 't', 'a', 'n'),
    RTF("is an RTF document; copy the table into a spreadsheet and save it as .xlsx", '{', '\\', 'r', 't', 'f'),
    UTF_32("is text in UTF-32; convert it first: iconv -f UTF-32 -t UTF-8", 0xFF, 0xFE, 0, 0);

    private static final String ARRAY = "holds a JSON array; write one object a line first: jq -c '.[]'";
    private static final String MARKUP =
            "is XML or HTML; open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8";
    private static final String DUMP = "is an SQL dump; load it into a database and export the table as CSV in UTF-8";
    private static final String PACKED = "is packed (zip); unpack it first: unzip";
    private static final String OPEN_DOCUMENT =
            "is an OpenDocument file (.ods); open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8";
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
        Optional<String> foreign = foreign(bytes);
        if (foreign.isPresent()) {
            return foreign;
        }
        String start = text(bytes);
        if (start.startsWith("[")) {
            return Optional.of(ARRAY);
        }
        boolean isWide = TextEncoding.begins(bytes, 0xFF, 0xFE) || TextEncoding.begins(bytes, 0xFE, 0xFF);
        return !isWide && !isEncodingSaid && !isZip(bytes) && start.indexOf('\0') >= 0
                ? Optional.of(BINARY)
                : Optional.empty();
    }

    /** What to say of a file that holds neither a table nor JSON; empty when it may. */
    static Optional<String> foreign(byte[] bytes) {
        for (OtherFormat format : values()) {
            if (start(bytes).startsWith(format.beginning)) {
                return Optional.of(format.what);
            }
        }
        String text = text(bytes);
        if (text.startsWith("<")) {
            return Optional.of(MARKUP);
        }
        if (text.matches("(?is)(create (table|database)|insert into|drop table|set names|pragma |begin transaction|"
                + "-- (mysql dump|phpmyadmin|mariadb dump|\\s*postgresql|dump of|sqlite)).*")) {
            return Optional.of(DUMP);
        }
        return isZip(bytes) ? zip(start(bytes)) : Optional.empty();
    }

    static boolean isZip(byte[] bytes) {
        return TextEncoding.begins(bytes, 'P', 'K', 3, 4);
    }

    /** By the name of the first file in it; empty for a workbook, and where the name cannot be read. */
    private static Optional<String> zip(String start) {
        int length = start.length() < 30 ? 0 : start.charAt(26) + (start.charAt(27) << 8);
        if (length == 0 || start.length() < 30 + length) {
            return Optional.empty();
        }
        String name = start.substring(30, 30 + length);
        if (name.equals("mimetype")) {
            return Optional.of(OPEN_DOCUMENT);
        }
        boolean isOffice = name.equals("[Content_Types].xml") || name.matches("(_rels|docProps|xl)/.*");
        return isOffice ? Optional.empty() : Optional.of(PACKED);
    }

    private static String text(byte[] bytes) {
        return start(bytes).replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
    }

    private static String start(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
