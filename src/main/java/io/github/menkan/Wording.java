package io.github.menkan;

import java.util.Objects;

/**
 * One statement in both languages.
 *
 * <pre>{@code
 * Wording.of("违法所得", "illegal income").in(Language.CHINESE); // "违法所得"
 * }</pre>
 *
 * @param chinese the Chinese text, not blank
 * @param english the English text, not blank
 * @since 0.1.0
 */
public record Wording(String chinese, String english) {

    private static final char LAST_BLANK = '\u3000';

    /** Refuses blank texts. */
    public Wording {
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        if (isBlank(chinese) || isBlank(english)) {
            throw new IllegalArgumentException("wording must not be blank, was " + chinese + " / " + english);
        }
    }

    /** Whether there is nothing to read. Most texts show it by their first character, without the tables of Unicode, slow to start. */
    private static boolean isBlank(String text) {
        return text.isEmpty() || (text.charAt(0) <= LAST_BLANK && text.isBlank());
    }

    /**
     * A statement in both languages.
     *
     * @param chinese the Chinese text
     * @param english the English text
     * @return the statement
     */
    public static Wording of(String chinese, String english) {
        return new Wording(chinese, english);
    }

    /**
     * The text in one language.
     *
     * @param language which language
     * @return the text
     */
    public String in(Language language) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Wording that && chinese.equals(that.chinese) && english.equals(that.english));
    }

    /** The hash of the Chinese text; written out because warnings are gathered before the first verdict. */
    @Override
    public int hashCode() {
        return chinese.hashCode();
    }
}
