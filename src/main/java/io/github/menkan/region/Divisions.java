package io.github.menkan.region;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The division codes: the provinces, and what lies in them by the table divisions.csv. */
final class Divisions {

    static final String FILE = "divisions.csv";
    private static final String CORPS = "66";

    /** The provinces stand here, so that a case at one need not open the table: that takes longer than a verdict. */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("11", "北京市"),
            Map.entry("12", "天津市"),
            Map.entry("13", "河北省"),
            Map.entry("14", "山西省"),
            Map.entry("15", "内蒙古自治区"),
            Map.entry("21", "辽宁省"),
            Map.entry("22", "吉林省"),
            Map.entry("23", "黑龙江省"),
            Map.entry("31", "上海市"),
            Map.entry("32", "江苏省"),
            Map.entry("33", "浙江省"),
            Map.entry("34", "安徽省"),
            Map.entry("35", "福建省"),
            Map.entry("36", "江西省"),
            Map.entry("37", "山东省"),
            Map.entry("41", "河南省"),
            Map.entry("42", "湖北省"),
            Map.entry("43", "湖南省"),
            Map.entry("44", "广东省"),
            Map.entry("45", "广西壮族自治区"),
            Map.entry("46", "海南省"),
            Map.entry("50", "重庆市"),
            Map.entry("51", "四川省"),
            Map.entry("52", "贵州省"),
            Map.entry("53", "云南省"),
            Map.entry("54", "西藏自治区"),
            Map.entry("61", "陕西省"),
            Map.entry("62", "甘肃省"),
            Map.entry("63", "青海省"),
            Map.entry("64", "宁夏回族自治区"),
            Map.entry("65", "新疆维吾尔自治区"),
            Map.entry("71", "台湾省"),
            Map.entry("81", "香港特别行政区"),
            Map.entry("82", "澳门特别行政区"));

    private static final Map<String, Map<String, String>> BY_PROVINCE = new ConcurrentHashMap<>();

    private Divisions() {}

    private static final class Whole {
        static final Map<String, String> NAMES = whole();

        private static Map<String, String> whole() {
            Map<String, String> names = new TreeMap<>(PROVINCES);
            names.putAll(names(Resource.text(FILE)));
            return Collections.unmodifiableMap(names);
        }
    }

    /** The names by code, in the order of the codes. */
    static Map<String, String> known() {
        return Whole.NAMES;
    }

    /** The names of what lies in a province, by code. */
    static Map<String, String> in(String province) {
        Map<String, String> names = BY_PROVINCE.get(province);
        if (names == null) {
            names = names(Resource.lines(FILE, province));
            BY_PROVINCE.put(province, names);
        }
        return names;
    }

    /** The name of a division; empty where the table lists none. */
    static String name(String code) {
        String province = PROVINCES.get(code);
        return province != null ? province : in(province(code)).getOrDefault(code, "");
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
        if (!PROVINCES.containsKey(province(code))) {
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
    static Map<String, String> names(String table) {
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
