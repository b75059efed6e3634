package io.github.menkan.place;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import io.github.menkan.table.Row;
import io.github.menkan.table.Table;
import io.github.menkan.table.TableText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The division codes: the provinces, and what lies or lay in them by the table divisions.csv. */
final class Divisions {

    static final String FILE = "divisions.csv";
    static final List<String> HEADER = List.of("code", "name", "counties");

    /** 新疆生产建设兵团 in statistics. */
    static final String CORPS = "66";

    /** The cities of 新疆生产建设兵团 have codes of 新疆维吾尔自治区 that begin so. */
    static final String CORPS_CITIES = "6590";

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
            Map.entry(CORPS, "新疆生产建设兵团"),
            Map.entry("71", "台湾省"),
            Map.entry("81", "香港特别行政区"),
            Map.entry("82", "澳门特别行政区"));

    private static final Map<String, Map<String, Listed>> BY_PROVINCE = new ConcurrentHashMap<>();

    private Divisions() {}

    /** A row of the table. */
    private record Listed(String name, String counties) {}

    private static final class Whole {
        static final Map<String, String> NAMES = whole();

        private static Map<String, String> whole() {
            Map<String, String> names = new TreeMap<>(PROVINCES);
            for (Map.Entry<String, Listed> one :
                    listed(TableText.beside(Divisions.class, FILE)).entrySet()) {
                if (!one.getValue().name.isEmpty()) {
                    names.put(one.getKey(), one.getValue().name);
                }
            }
            return Collections.unmodifiableMap(names);
        }
    }

    /** All names by code, in the order of the codes. */
    static Map<String, String> names() {
        return Whole.NAMES;
    }

    /** The name of a division; empty where it has none here. */
    static String name(String code) {
        if (code.length() == 2) {
            return PROVINCES.getOrDefault(code, "");
        }
        Listed listed = in(code).get(code);
        return listed == null ? "" : listed.name;
    }

    /** Whether the code only groups divisions that lie directly in the province, as 4290 does. */
    static boolean isPlaceholder(String code) {
        return code.length() == 4 && code.endsWith("90");
    }

    /** The province a code belongs to. */
    static String province(String code) {
        return code.startsWith(CORPS_CITIES) ? CORPS : code.substring(0, 2);
    }

    /** The code in its shortest form. */
    static String canonical(String code) {
        int digits = code.length();
        if ((digits != 2 && digits != 4 && digits != 6) || !Row.isDigits(code)) {
            throw new IllegalArgumentException(
                    "division must be 2, 4 or 6 digits of GB/T 2260, was \"" + code + "\"" + Nearest.to(code, names()));
        }
        if (!PROVINCES.containsKey(code.substring(0, 2))) {
            throw new IllegalArgumentException("division must begin with the code of a province in GB/T 2260, was "
                    + code + Nearest.to(code.substring(0, 2), names()));
        }
        String shortest = code;
        while (shortest.endsWith("00")) {
            shortest = shortest.substring(0, shortest.length() - 2);
        }
        if (!exists(shortest)) {
            String around = digits == 6 && exists(code.substring(0, 4)) ? code.substring(0, 4) : code.substring(0, 2);
            throw new IllegalArgumentException("division must be a code of GB/T 2260, present or retired, was " + code
                    + ": nearest " + around + " " + new Division(around).fullName());
        }
        return shortest;
    }

    static boolean exists(String code) {
        if (code.length() == 2) {
            return true;
        }
        Listed listed = in(code).get(code.substring(0, 4));
        return listed != null && (code.length() == 4 || holds(listed.counties, code.substring(4)));
    }

    /** Whether a list of two-digit numbers and ranges of them, apart by blanks, holds one. */
    private static boolean holds(String counties, String number) {
        int at = 0;
        while (at < counties.length()) {
            boolean range = counties.startsWith("-", at + 2);
            int last = range ? at + 3 : at;
            if (number.compareTo(counties.substring(at, at + 2)) >= 0
                    && number.compareTo(counties.substring(last, last + 2)) <= 0) {
                return true;
            }
            at = last + 3;
        }
        return false;
    }

    /** What the table lists of the two digits a code begins with. */
    private static Map<String, Listed> in(String code) {
        String begin = code.substring(0, 2);
        Map<String, Listed> listed = BY_PROVINCE.get(begin);
        if (listed == null) {
            listed = listed(TableText.linesBeside(Divisions.class, FILE, "code,", begin));
            BY_PROVINCE.put(begin, listed);
        }
        return listed;
    }

    private static Map<String, Listed> listed(String table) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Listed> listed = new LinkedHashMap<>();
        for (Row row : Table.read(FILE, table, HEADER, faults)) {
            List<String> cells = row.cells();
            listed.put(cells.get(0), new Listed(cells.get(1), cells.get(2)));
        }
        FaultyTableException.throwIfAny(faults);
        return listed;
    }
}
