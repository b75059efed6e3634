package io.github.menkan.norm;

import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.util.Objects;
import java.util.Optional;

/**
 * One element (要素) of an offence: a thing that a standard counts, an amount of money, or a circumstance that is 0 or 1.
 *
 * <pre>{@code
 * Element systems = Element.count("systemsControlled", "非法控制的计算机信息系统", Unit.of("台"));
 * systems.isFlag(); // false
 * }</pre>
 *
 * @param name the name in case files; for a derived element a name of its own
 * @param label what the element is
 * @param unit what it is counted in
 * @param kind count, money, circumstance, or judgment
 * @param derived whether counting computes it, rather than the case stating it
 * @param whole the name of the element that this one is a part of, so that it never exceeds it; empty otherwise
 * @since 0.1.0
 */
public record Element(String name, Wording label, Unit unit, Kind kind, boolean derived, Optional<String> whole) {

    /**
     * What kind of fact an element is.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A whole number of things. */
        COUNT,
        /** An amount of money, in fen. */
        MONEY,
        /** A circumstance: 1 when it is present, 0 when not. */
        CIRCUMSTANCE,
        /** A catch-all that only a person can assert (其他情节严重的情形); 1 when asserted. */
        JUDGMENT
    }

    /** Whether a tier is reached on days without any interpretation: for a person to judge. */
    public static final Element WITHOUT_INTERPRETATION =
            judgment("withoutInterpretation", "是否达到该档次（当时无司法解释，须由人判断）").asDerived();

    /** Refuses a name that is not an identifier. */
    public Element {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(whole, "whole");
        if (!isName(name)) {
            throw new IllegalArgumentException("name must be a lower camel case word, was " + name);
        }
    }

    /**
     * A counted element.
     *
     * @param name the name in case files
     * @param chinese what it is, in Chinese
     * @param unit the counting unit
     * @return the element
     */
    public static Element count(String name, String chinese, Unit unit) {
        return count(name, Wording.of(chinese), unit);
    }

    /**
     * A counted element.
     *
     * @param name the name in case files
     * @param label what it is
     * @param unit the counting unit
     * @return the element
     */
    public static Element count(String name, Wording label, Unit unit) {
        return new Element(name, label, unit, Kind.COUNT, false, Optional.empty());
    }

    /**
     * An amount of money; quantities are fen.
     *
     * @param name the name in case files
     * @param chinese what it is, in Chinese
     * @return the element
     */
    public static Element money(String name, String chinese) {
        return new Element(name, Wording.of(chinese), Unit.YUAN, Kind.MONEY, false, Optional.empty());
    }

    /**
     * A circumstance: present, absent or unknown.
     *
     * @param name the name in case files
     * @param chinese what it is, in Chinese
     * @return the element
     */
    public static Element circumstance(String name, String chinese) {
        return new Element(name, Wording.of(chinese), Unit.CIRCUMSTANCE, Kind.CIRCUMSTANCE, false, Optional.empty());
    }

    /**
     * A catch-all that only a person can assert.
     *
     * @param name the name in case files
     * @param chinese what it is, in Chinese
     * @return the element
     */
    public static Element judgment(String name, String chinese) {
        return new Element(name, Wording.of(chinese), Unit.CIRCUMSTANCE, Kind.JUDGMENT, false, Optional.empty());
    }

    /**
     * The same element, computed by counting instead of stated in the case.
     *
     * @return the derived element
     */
    public Element asDerived() {
        return new Element(name, label, unit, kind, true, whole);
    }

    /**
     * The same element as a part of another, which it never exceeds.
     *
     * @param of the whole
     * @return the element as a part
     */
    public Element partOf(Element of) {
        return new Element(name, label, unit, kind, derived, Optional.of(of.name));
    }

    /**
     * Whether the element can only be 0 or 1.
     *
     * @return true for circumstances and judgments
     */
    public boolean isFlag() {
        return kind == Kind.CIRCUMSTANCE || kind == Kind.JUDGMENT;
    }

    /** A letter in lower case, then letters, digits and dots; read by hand because regular expressions are slow to start. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean other = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
            if (!lower && (i == 0 || !other)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Element that
                        && name.equals(that.name)
                        && label.equals(that.label)
                        && unit.equals(that.unit)
                        && kind == that.kind
                        && derived == that.derived
                        && whole.equals(that.whole));
    }

    /** The hash of the name; written out because elements are looked up before the first verdict. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
