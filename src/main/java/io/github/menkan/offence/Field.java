package io.github.menkan.offence;

import java.util.List;
import java.util.Objects;

/**
 * One property of an entry: what kind of value it holds in case files.
 *
 * <pre>{@code
 * Field.money("amount", "所窃数额").kind(); // MONEY
 * Field.word("category", "类别", List.of("property", "ordinary")).isRequired(); // true
 * }</pre>
 *
 * @param name the name in case files
 * @param label what it is, in Chinese
 * @param kind what kind of value it holds
 * @param words the words it may be; empty unless it is a word
 * @param isRequired whether an entry must state it
 * @since 0.1.0
 */
public record Field(String name, String label, Kind kind, List<String> words, boolean isRequired) {

    /**
     * What kind of value a property holds.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A whole number of things, or what is known of it. */
        QUANTITY,
        /** One quantity or an array of them. */
        QUANTITIES,
        /** An amount of money in yuan, or what is known of it. */
        MONEY,
        /** True, false or not known. */
        FLAG,
        /** A day. */
        DATE,
        /** One of some words. */
        WORD,
        /** One of some words, or an array of those between which it is not settled. */
        WORDS
    }

    /** Copies the list. */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        words = List.copyOf(words);
    }

    private static Field optional(String name, String label, Kind kind) {
        return new Field(name, label, kind, List.of(), false);
    }

    /**
     * A number of things; nothing when absent.
     *
     * @param name the name in case files
     * @param label what it is, in Chinese
     * @return the property
     */
    public static Field quantity(String name, String label) {
        return optional(name, label, Kind.QUANTITY);
    }

    /**
     * One number of things or several.
     *
     * @param name the name in case files
     * @param label what it is, in Chinese
     * @return the property
     */
    public static Field quantities(String name, String label) {
        return optional(name, label, Kind.QUANTITIES);
    }

    /**
     * An amount of money; none when absent.
     *
     * @param name the name in case files
     * @param label what it is, in Chinese
     * @return the property
     */
    public static Field money(String name, String label) {
        return optional(name, label, Kind.MONEY);
    }

    /**
     * A circumstance; no when absent.
     *
     * @param name the name in case files
     * @param label what it is, in Chinese
     * @return the property
     */
    public static Field flag(String name, String label) {
        return optional(name, label, Kind.FLAG);
    }

    /**
     * A day, which every entry must state.
     *
     * @param name the name in case files
     * @param label what it is, in Chinese
     * @return the property
     */
    public static Field date(String name, String label) {
        return new Field(name, label, Kind.DATE, List.of(), true);
    }

    /**
     * One of some words, which every entry must state.
     *
     * @param name the name in case files
     * @param label what it is, in Chinese
     * @param words the words
     * @return the property
     */
    public static Field word(String name, String label, List<String> words) {
        return new Field(name, label, Kind.WORD, words, true);
    }

    /**
     * One of some words, or those between which it is not settled, which every entry must state.
     *
     * @param name the name in case files
     * @param label what it is, in Chinese
     * @param words the words
     * @return the property
     */
    public static Field words(String name, String label, List<String> words) {
        return new Field(name, label, Kind.WORDS, words, true);
    }
}
