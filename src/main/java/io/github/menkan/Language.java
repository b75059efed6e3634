package io.github.menkan;

/**
 * The languages that answers are written in. Terms of art and citations stay Chinese in both.
 *
 * <pre>{@code
 * Wording.of("情节严重").in(Language.ENGLISH); // "serious circumstances"
 * Language.ENGLISH.code(); // "en"
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Language {
    /** 中文, the source of every text. */
    CHINESE("zh"),
    /** English, from the file {@code english.tsv} beside this class. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The code of the language (ISO 639-1).
     *
     * @return such as {@code zh}
     */
    public String code() {
        return code;
    }

    Words words() {
        return this == CHINESE ? Words.NONE : Words.English.WORDS;
    }
}
