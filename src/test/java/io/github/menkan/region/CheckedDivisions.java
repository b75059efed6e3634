package io.github.menkan.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table of divisions strictly: what the library itself takes for granted of its own table. */
final class CheckedDivisions {

    private static final List<String> HEADER = List.of("code", "name", "parent");

    private CheckedDivisions() {}

    /** The names by code; what is wrong with the table is added to the faults. */
    static Map<String, String> read(String file, String text, List<Fault> faults) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Cells cells : Csv.read(file, text, HEADER, faults)) {
            Optional<String> name = cells.required("name", "the name of the division");
            String parent = cells.text("parent").orElse("");
            Optional<String> stated = cells.required("code", "4 or 6 digits");
            String code = stated.orElse("");
            if (stated.isEmpty()) {
                continue;
            }
            if (!Divisions.isCode(code) || code.length() == 2 || code.endsWith("00")) {
                cells.fault("code must be 4 or 6 digits without trailing pairs of zeros, was \"" + code + "\"");
            } else if (names.containsKey(code)) {
                cells.fault("code must not be listed twice, was " + code);
            } else if (!isParent(parent, code, names)) {
                cells.fault("parent must be a province, or a division listed before, that " + code + " lies in, was \""
                        + parent + "\"");
            } else if (name.isPresent()) {
                names.put(code, name.get());
            }
        }
        return names;
    }

    private static boolean isParent(String parent, String code, Map<String, String> names) {
        return parent.length() < code.length()
                && code.startsWith(parent)
                && (names.containsKey(parent)
                        || Division.provinces().stream()
                                .anyMatch(one -> one.code().equals(parent)));
    }
}
