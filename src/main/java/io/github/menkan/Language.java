package io.github.menkan;

/**
 * The languages that answers are written in. Terms of art and citations stay Chinese in both.
 *
 * <pre>{@code
 * Wording.of("情节严重", "grave").in(Language.ENGLISH); // "grave"
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Language {
    /** 中文. */
    CHINESE,
    /** English. */
    ENGLISH
}
