package io.github.menkan.counting;

import io.github.menkan.Wording;
import java.util.Arrays;

/**
 * Why a row, or an item none of whose rows is sound, is not sound. In the order in which the reasons of an item are looked for: the
 * first that any of its rows has is the item's.
 *
 * <pre>{@code
 * UnsoundReason.CHECK_DIGIT.word(); // "check-digit"
 * }</pre>
 *
 * @since 0.1.0
 */
public enum UnsoundReason {
    /** A part of the cell is hidden by {@code *}. */
    MASKED(0, "masked", "部分内容被遮盖"),
    /** The cell has not the form of its kind, or names a day that does not exist. */
    MALFORMED(1, "malformed", "格式不符"),
    /** The check digit is wrong. */
    CHECK_DIGIT(2, "check-digit", "校验码错误"),
    /** A spreadsheet has lost digits: scientific notation, or a number of 16 digits and more. */
    DAMAGED(3, "damaged", "被电子表格损坏"),
    /** Nothing is left of the cell. */
    EMPTY(4, "empty", "空白");

    private final int place;
    private final String word;
    private final String chinese;

    UnsoundReason(int place, String word, String chinese) {
        this.place = place;
        this.word = word;
        this.chinese = chinese;
    }

    /**
     * The word for the reason in answers.
     *
     * @return such as {@code check-digit}
     */
    public String word() {
        return word;
    }

    /**
     * What the reason is.
     *
     * @return the words
     */
    public Wording label() {
        return Wording.of(chinese);
    }

    /** The reason of a bit. */
    static UnsoundReason of(int bit) {
        return Arrays.stream(values())
                .filter(reason -> reason.bit() == bit)
                .findFirst()
                .orElseThrow();
    }

    /** The place in the order of reasons, from 0. */
    int place() {
        return place;
    }

    /** The reason as one bit of a mark. */
    int bit() {
        return 1 << place;
    }
}
