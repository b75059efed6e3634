package io.github.menkan.counting;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What the cells of a column hold, which decides how they are normalised and which form is sound. A form is all that is looked at: a
 * check digit proves that a number is wrong, not that it is real.
 *
 * <pre>{@code
 * CellKind.RESIDENT_ID.word(); // "resident-id"
 * CellKind.find("mobile").orElseThrow(); // MOBILE
 * }</pre>
 *
 * @since 0.1.0
 */
public enum CellKind {
    /** The name of a person: any form. */
    NAME("name"),
    /** A mobile number of China: 1, a digit from 3 to 9, nine more. */
    MOBILE("mobile"),
    /** A resident identity number (GB 11643) of 18 or, as issued until 1999, 15 digits. */
    RESIDENT_ID("resident-id"),
    /** The number of a bank card: 13 to 19 digits with Luhn's check digit. */
    BANK_CARD("bank-card"),
    /** Anything else: any form. */
    TEXT("text");

    private final String word;

    CellKind(String word) {
        this.word = word;
    }

    /**
     * The word for the kind in mapping files.
     *
     * @return such as {@code resident-id}
     */
    public String word() {
        return word;
    }

    /** Whether the cells are numbers, which have a form. */
    boolean hasForm() {
        return this != NAME && this != TEXT;
    }

    /**
     * The kind of a word in mapping files.
     *
     * @param word such as {@code resident-id}
     * @return the kind, empty when there is none
     */
    public static Optional<CellKind> find(String word) {
        Objects.requireNonNull(word, "word");
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
