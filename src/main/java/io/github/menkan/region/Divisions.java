package io.github.menkan.region;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The table of division codes, divisions.csv. */
final class Divisions {

    static final List<String> HEADER = List.of("code", "name", "parent");

    static final String FILE = "divisions.csv";
    private static final String CORPS = "66";

    private static final Map<String, Map<String, String>> BY_PROVINCE = new ConcurrentHashMap<>();

    private Divisions() {}

    /** The names by code, in the order of the table, which is that of the codes. */
    static Map<String, String> known() {
        return read(FILE, Resource.text(FILE), Resource.NO_FAULTS);
    }

    /** The names of a province and of what lies in it, by code; empty if there is no such province. */
    static Map<String, String> in(String province) {
        Map<String, String> names = BY_PROVINCE.get(province);
        if (names == null) {
            names = read(FILE, Resource.rows(FILE, "code,", province), Resource.NO_FAULTS);
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

    private static boolean isCode(String code) {
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

    /** The names by code; what is wrong with the table is added to the faults. */
    static Map<String, String> read(String file, String text, List<Fault> faults) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Csv.Row row : Csv.read(file, text, HEADER, faults)) {
            Cells cells = new Cells(file, row, HEADER, faults);
            Optional<String> name = cells.required("name", "the name of the division");
            String parent = cells.text("parent").orElse("");
            Optional<String> stated = cells.required("code", "2, 4 or 6 digits");
            String code = stated.orElse("");
            if (stated.isEmpty()) {
                continue;
            }
            if (!isCode(code) || code.endsWith("00")) {
                cells.fault("code must be 2, 4 or 6 digits without trailing pairs of zeros, was \"" + code + "\"");
            } else if (names.containsKey(code)) {
                cells.fault("code must not be listed twice, was " + code);
            } else if (code.length() == 2 ? !parent.isEmpty() : !isParent(parent, code, names)) {
                cells.fault(
                        "parent must be a division listed before that " + code + " lies in, was \"" + parent + "\"");
            } else if (name.isPresent()) {
                names.put(code, name.get());
            }
        }
        return Collections.unmodifiableMap(names);
    }

    private static boolean isParent(String parent, String code, Map<String, String> names) {
        return parent.length() < code.length() && code.startsWith(parent) && names.containsKey(parent);
    }
}
