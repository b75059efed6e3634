package io.github.menkan.region;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The table of division codes, divisions.csv. */
final class Divisions {

    static final String FILE = "divisions.csv";
    private static final String CORPS = "66";

    private static final Map<String, Map<String, String>> BY_PROVINCE = new ConcurrentHashMap<>();

    private Divisions() {}

    private static final class Whole {
        static final Map<String, String> NAMES = names(Resource.text(FILE));
    }

    /** The names by code, in the order of the table, which is that of the codes. */
    static Map<String, String> known() {
        return Whole.NAMES;
    }

    /** The names of a province and of what lies in it, by code; empty if there is no such province. */
    static Map<String, String> in(String province) {
        Map<String, String> names = BY_PROVINCE.get(province);
        if (names == null) {
            names = names(Resource.lines(FILE, province));
            BY_PROVINCE.put(province, names);
        }
        return names;
    }

    /** The province a code begins with. */
    static String province(String code) {
        return code.substring(0, 2);
    }

    /** Whether the code only groups divisions that lie directly in the province, as 4290 does. */
    static boolean isPlaceholder(String code) {
        return code.length() == 4 && code.endsWith("90");
    }

    static boolean isCode(String code) {
        int digits = code.length();
        return (digits == 2 || digits == 4 || digits == 6) && Cells.isDigits(code);
    }

    /** The code in its shortest form. */
    static String canonical(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "division must be 2, 4 or 6 digits of GB/T 2260, was \"" + code + "\"" + Nearest.to(code, known()));
        }
        if (code.startsWith(CORPS)) {
            throw new IllegalArgumentException("division must be a code of GB/T 2260, which has none for 新疆生产建设兵团, was "
                    + code + ": leave it out; whether the standard of 65 新疆维吾尔自治区 applies is not established");
        }
        if (in(province(code)).isEmpty()) {
            throw new IllegalArgumentException("division must begin with the code of a province in GB/T 2260, was "
                    + code + Nearest.to(province(code), known()));
        }
        String shortest = code;
        while (shortest.endsWith("00")) {
            shortest = shortest.substring(0, shortest.length() - 2);
        }
        return shortest;
    }

    /** The names by code. What every row must be like is a test of this library. */
    private static Map<String, String> names(String table) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : table.split("\n", -1)) {
            String[] cells = line.split(",", -1);
            if (cells.length == 3 && Cells.isDigits(cells[0])) {
                names.put(cells[0], cells[1]);
            }
        }
        return Collections.unmodifiableMap(names);
    }
}
