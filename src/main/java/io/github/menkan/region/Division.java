package io.github.menkan.region;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * An administrative division of China by its GB/T 2260 code: a province, a prefecture or a county.
 *
 * <p>Trailing pairs of zeros say nothing and are left out: {@code 440300} and {@code 4403} are the same division, 深圳市. Every
 * code whose first two digits are a province's is accepted, also one that the table of names does not list; a code that is no division
 * within a known province is therefore not noticed.
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
     * @throws IllegalArgumentException if it is not two, four or six digits or its province is unknown; the message names the nearest
     *     known divisions
     */
    public Division {
        code = Divisions.canonical(requireNonNull(code, "code"));
    }

    /**
     * The division of a code.
     *
     * @param code two, four or six digits, for example {@code 44}, {@code 4403} or {@code 440300}
     * @return the division
     * @throws IllegalArgumentException if it is not two, four or six digits or its province is unknown; the message names the nearest
     *     known divisions
     */
    public static Division of(String code) {
        return new Division(code);
    }

    /**
     * All divisions of the provincial level, in the order of their codes.
     *
     * @return the 31 of the mainland, then 台湾省, 香港特别行政区, 澳门特别行政区
     */
    public static List<Division> provinces() {
        List<Division> provinces = new ArrayList<>();
        for (String known : Divisions.known().keySet()) {
            if (known.length() == 2) {
                provinces.add(new Division(known));
            }
        }
        return List.copyOf(provinces);
    }

    /**
     * Whether the table of names lists this division.
     *
     * @return true for every province, every prefecture of today, and the counties that a standard names
     */
    public boolean isListed() {
        return !Divisions.name(code).isEmpty();
    }

    /**
     * The name, with that of what it lies in.
     *
     * @return for example 广东省深圳市; for a division that is not listed the nearest name and the code, for example 安徽省合肥市（340102）
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
     * @return the division of the first two digits
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
        return other.code.startsWith(code);
    }

    /** The codes of this division and of what it lies in, this first. */
    List<String> lineage() {
        List<String> codes = new ArrayList<>(List.of(code));
        for (int digits = code.length() - 2; digits >= 2; digits -= 2) {
            if (!code.startsWith("00", digits - 2)) {
                codes.add(code.substring(0, digits));
            }
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
