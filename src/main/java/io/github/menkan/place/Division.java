package io.github.menkan.place;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * An administrative division of China by its GB/T 2260 code: a province, a prefecture or a county, of today or retired.
 *
 * <p>Trailing pairs of zeros say nothing and are left out: {@code 440300} and {@code 4403} are the same division, 深圳市. A code that
 * only groups (110100, the districts of Beijing) is a division too. 新疆生产建设兵团 is {@code 66}, and its cities, whose codes begin with
 * 6590, lie in it and not in 新疆维吾尔自治区: whether the local figures of 65 apply to them is not established.
 *
 * <pre>{@code
 * Division shenzhen = Division.of("440300");
 * shenzhen.province(); // 44
 * shenzhen.province().contains(shenzhen); // true
 * }</pre>
 *
 * @param code two, four or six digits, without trailing pairs of zeros
 * @since 0.1.0
 */
public record Division(String code) implements Comparable<Division> {

    /**
     * Brings the code into its shortest form.
     *
     * @throws IllegalArgumentException if it is not two, four or six digits or no division ever had it; the message names the nearest
     */
    public Division {
        code = Divisions.canonical(requireNonNull(code, "code"));
    }

    /**
     * The division of a code.
     *
     * @param code two, four or six digits, for example {@code 44}, {@code 4403} or {@code 440300}
     * @return the division
     * @throws IllegalArgumentException if it is not two, four or six digits or no division ever had it; the message names the nearest
     */
    public static Division of(String code) {
        return new Division(code);
    }

    /**
     * All divisions of the provincial level, in the order of their codes.
     *
     * @return the 31 of the mainland, then 台湾省, 香港特别行政区, 澳门特别行政区; without 新疆生产建设兵团
     */
    public static List<Division> provinces() {
        List<Division> provinces = new ArrayList<>();
        for (String known : Divisions.names().keySet()) {
            if (known.length() == 2 && !known.equals(Divisions.CORPS)) {
                provinces.add(new Division(known));
            }
        }
        return List.copyOf(provinces);
    }

    /**
     * The divisions of a name: 广东省 or 广东, 深圳市, 广东省深圳市. A city is not known by its short name, which a district elsewhere may
     * have too (朝阳).
     *
     * @param name the name, alone or behind that of what it lies in; of a province also without 省, 市, 自治区, 特别行政区
     * @return those of today with that name, in the order of their codes: mostly one, none for a name that is not listed, several
     *     where the name is ambiguous (吉林)
     */
    public static List<Division> named(String name) {
        return Divisions.named(requireNonNull(name, "name"));
    }

    /**
     * Whether the name of this division is known.
     *
     * @return true for every province, every prefecture of today, and the counties that a row of local figures names
     */
    public boolean isListed() {
        return !Divisions.name(code).isEmpty();
    }

    /**
     * The name, with that of what it lies in.
     *
     * @return for example 广东省深圳市; where its own is not known the nearest name and the code, for example 安徽省合肥市（340102）
     */
    public String fullName() {
        StringBuilder name = new StringBuilder();
        for (String one : lineage()) {
            if (one.equals(code) || !Divisions.isPlaceholder(one)) {
                name.insert(0, Divisions.name(one));
            }
        }
        return isListed() ? name.toString() : name + "（" + code + "）";
    }

    /**
     * The province this division lies in.
     *
     * @return the division of the first two digits, or 66 for the cities of 新疆生产建设兵团
     */
    public Division province() {
        return code.length() == 2 ? this : new Division(Divisions.province(code));
    }

    /**
     * Whether this is a division of the mainland, whose courts apply the Criminal Law.
     *
     * @return false for 台湾省, 香港特别行政区, 澳门特别行政区 and what lies in them
     */
    public boolean isMainland() {
        return code.compareTo("70") < 0;
    }

    /**
     * Whether another division is this one or lies in it.
     *
     * @param other the other division
     * @return true if it does
     */
    public boolean contains(Division other) {
        requireNonNull(other, "other");
        return other.lineage().contains(code);
    }

    /** The codes of this division and of what it lies in, this first. */
    List<String> lineage() {
        List<String> codes = new ArrayList<>(List.of(code));
        if (code.length() == 6 && !code.startsWith("00", 2)) {
            codes.add(code.substring(0, 4));
        }
        if (code.length() > 2) {
            codes.add(Divisions.province(code));
        }
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Division that && code.equals(that.code);
    }

    /** The hash of the code; written out because divisions are looked up before the first verdict. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(Division other) {
        return code.compareTo(other.code);
    }

    /**
     * The code.
     *
     * @return the code, which {@link #of} reads back
     */
    @Override
    public String toString() {
        return code;
    }
}
