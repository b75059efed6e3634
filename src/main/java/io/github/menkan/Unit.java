package io.github.menkan;

import java.util.Objects;

/**
 * What an element is counted in.
 *
 * <pre>{@code
 * Unit.of("条").show(50); // "50"
 * Unit.YUAN.show(Quantity.between(1_000_00, 3_000_00)); // "1000–3000"
 * }</pre>
 *
 * @param words the measure word, such as 条 / items; for money 元 / yuan
 * @param money whether quantities are fen, shown in yuan
 * @since 0.1.0
 */
public record Unit(Wording words, boolean money) {

    /** Refuses null. */
    public Unit {
        Objects.requireNonNull(words, "words");
    }

    /** Money: quantities in fen, shown in yuan. */
    public static final Unit YUAN = new Unit(Wording.of("元"), true);

    /** Circumstances: 1 when one is present, 0 when not. */
    public static final Unit CIRCUMSTANCE = of("项");

    /**
     * A counting unit.
     *
     * @param chinese the Chinese measure word
     * @return the unit
     */
    public static Unit of(String chinese) {
        return new Unit(Wording.of(chinese), false);
    }

    /**
     * A quantity in this unit as a bare number: fen are shown in yuan.
     *
     * @param value the value, in fen for money
     * @return the number as text
     */
    public String show(long value) {
        if (money && value < 0) {
            throw new IllegalArgumentException("value must be from 0, was " + value);
        }
        return money ? new Yuan(value).toString() : Long.toString(value);
    }

    /**
     * A range in this unit: {@code 50}, {@code 40–60}, {@code 40–} without limit.
     *
     * @param value the range
     * @return the text
     */
    public String show(Quantity value) {
        Objects.requireNonNull(value, "value");
        if (value.isKnown()) {
            return show(value.min());
        }
        return show(value.min()) + "–" + (value.isBounded() ? show(value.max()) : "");
    }
}
