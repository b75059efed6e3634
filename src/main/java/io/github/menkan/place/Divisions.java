package io.github.menkan.place;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import io.github.menkan.table.Row;
import io.github.menkan.table.Table;
import io.github.menkan.table.TableText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The division codes: the provinces, and what lies or lay in them by the table divisions.csv. */
final class Divisions {

    static final String FILE = "divisions.csv";
    private static final int NEAR = 3;
    static final List<String> HEADER = List.of("code", "name", "counties");

    /** 新疆生产建设兵团 in statistics. */
    static final String CORPS = "66";

    /** The cities of 新疆生产建设兵团 have codes of 新疆维吾尔自治区 that begin so. */
    static final String CORPS_CITIES = "6590";

    /** The provinces stand here, so that a case at one need not open the table: that takes longer than a verdict. */
    private static final String PROVINCES = "11北京市,12天津市,13河北省,14山西省,15内蒙古自治区,21辽宁省,22吉林省,23黑龙江省,31上海市,"
            + "32江苏省,33浙江省,34安徽省,35福建省,36江西省,37山东省,41河南省,42湖北省,43湖南省,44广东省,45广西壮族自治区,46海南省,50重庆市,"
            + "51四川省,52贵州省,53云南省,54西藏自治区,61陕西省,62甘肃省,63青海省,64宁夏回族自治区,65新疆维吾尔自治区,66新疆生产建设兵团,"
            + "71台湾省,81香港特别行政区,82澳门特别行政区,";

    private static final Map<String, Map<String, Listed>> BY_PROVINCE = new ConcurrentHashMap<>();

    private Divisions() {}

    /** A row of the table. */
    private record Listed(String name, String counties) {}

    private static final class Whole {
        static final Map<String, String> NAMES = whole();

        private static Map<String, String> whole() {
            Map<String, String> names = new TreeMap<>();
            for (int at = 0; at < PROVINCES.length(); at = PROVINCES.indexOf(',', at) + 1) {
                String code = PROVINCES.substring(at, at + 2);
                names.put(code, name(code));
            }
            for (Map.Entry<String, Listed> one : listed("").entrySet()) {
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
            int at = PROVINCES.indexOf(code);
            return at < 0 ? "" : PROVINCES.substring(at + 2, PROVINCES.indexOf(',', at));
        }
        Listed listed = in(code).get(code);
        return listed == null ? "" : listed.name;
    }

    /** The divisions of today that are called so; a province also without the word for what it is, which a city could share. */
    static List<Division> named(String name) {
        List<Division> named = new ArrayList<>();
        boolean isProvince = false;
        for (String code : names().keySet()) {
            String own = name(code);
            boolean isBrief = name.equals(brief(own)) && (isProvince || code.length() == 2);
            isProvince |= isBrief;
            if (isBrief || name.equals(own) || name.equals(code.length() == 2 ? own : new Division(code).fullName())) {
                named.add(new Division(code));
            }
        }
        return List.copyOf(named);
    }

    /** The name without the word for what it is. */
    private static String brief(String name) {
        return name.replaceFirst("(壮族|回族|维吾尔)?自治区$|特别行政区$|地区$|[省市盟]$", "");
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
                    "division must be 2, 4 or 6 digits of GB/T 2260, was \"" + code + "\"" + nearest(code));
        }
        if (name(code.substring(0, 2)).isEmpty()) {
            throw new IllegalArgumentException("division must begin with the code of a province in GB/T 2260, was "
                    + code + nearest(code.substring(0, 2)));
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
            listed = listed(begin);
            BY_PROVINCE.put(begin, listed);
        }
        return listed;
    }

    /** The rows whose codes begin so, by code. */
    private static Map<String, Listed> listed(String begin) {
        String table = TableText.linesBeside(Divisions.class, FILE, "code,", begin);
        List<Fault> faults = new ArrayList<>();
        Map<String, Listed> listed = new LinkedHashMap<>();
        for (Row row : Table.read(FILE, table, HEADER, faults)) {
            List<String> cells = row.cells();
            listed.put(cells.get(0), new Listed(cells.get(1), cells.get(2)));
        }
        FaultyTableException.throwIfAny(faults);
        return listed;
    }

    /** The end of a message: the divisions whose code or name is nearest to what was given, or nothing if none is near. */
    private static String nearest(String input) {
        boolean code = input.matches("[0-9]{2}.*|[0-9]");
        List<String> near = new ArrayList<>(names().keySet());
        if (code) {
            String digits = (input + "0").substring(0, 2);
            near.removeIf(
                    one -> one.length() > 2 || (names().containsKey(digits) ? !one.equals(digits) : one.equals(CORPS)));
            near.sort(Comparator.comparingInt(one -> Math.abs(Integer.parseInt(one) - Integer.parseInt(digits))));
        } else {
            near.removeIf(one -> !isLike(input.strip(), name(one)));
            near.sort(Comparator.comparingInt(one -> name(one).length()));
        }
        List<String> found = new ArrayList<>();
        for (String one : near.subList(0, Math.min(NEAR, near.size()))) {
            found.add(one + " " + name(one));
        }
        return found.isEmpty() ? "" : ": nearest " + String.join(", ", found);
    }

    /** Whether one is a part of the other, or they differ in one character. */
    private static boolean isLike(String input, String name) {
        if (input.length() == name.length()) {
            int same = 0;
            for (int i = 0; i < name.length(); i++) {
                same += input.charAt(i) == name.charAt(i) ? 1 : 0;
            }
            return same >= name.length() - 1;
        }
        return input.length() > 1 && (name.contains(input) || input.contains(name));
    }
}
