package io.github.menkan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement. Chinese is its source; other languages are files of words keyed by the Chinese text, such as {@code english.tsv}. A
 * text that a file does not have stays Chinese.
 *
 * <pre>{@code
 * Wording.of("违法所得").in(Language.ENGLISH); // "illegal income"
 * Wording.of("{0}：不明", Wording.of("违法所得")).chinese(); // "违法所得：不明"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Wording {

    private static final char LAST_BLANK = '\u3000';
    /** What follows it in a text tells translators apart what Chinese does not, and is not shown: 条#消息. */
    private static final char CONTEXT = '#';

    private static final int USUAL_LENGTH = 64;
    private static final int CHINESE = 0;
    private static final int CODE = 1;

    /** FNV-1a. */
    private static final int HASH_START = 0x811C9DC5;

    private static final int HASH_FACTOR = 0x01000193;

    private final String text;
    private final List<Object> parts;
    /** The text in Chinese and the code, worked out when they are asked for, by several threads alike. */
    private final @Nullable String[] known = new String[CODE + 1];

    private Wording(String text, List<Object> parts) {
        this.text = text;
        this.parts = parts;
    }

    /**
     * A statement.
     *
     * @param chinese the Chinese text, not blank, with {@code {0}}, {@code {1}} … where parts stand
     * @param parts the parts: a statement is put into the same language, anything else stands as it is
     * @return the statement
     * @throws IllegalArgumentException when the text is blank
     */
    public static Wording of(String chinese, Object... parts) {
        requireText("chinese", chinese);
        Objects.requireNonNull(parts, "parts");
        return new Wording(chinese, parts.length == 0 ? List.of() : List.of(parts));
    }

    /**
     * A statement whose English does not come from a file of words but stands beside it, as in an application's own table.
     *
     * @param chinese the Chinese text, not blank
     * @param english the English text, not blank
     * @return the statement
     * @throws IllegalArgumentException when a text is blank
     */
    public static Wording given(String chinese, String english) {
        requireText("chinese", chinese);
        requireText("english", english);
        return new Wording(chinese, List.of(new Given(english)));
    }

    /**
     * Several statements one after the other.
     *
     * @param separator the Chinese text between them, such as {@code ；}
     * @param statements the statements, at least one
     * @return all of them
     * @throws IllegalArgumentException when there is none
     */
    public static Wording joined(String separator, List<Wording> statements) {
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(statements, "statements");
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements must not be empty, was []");
        }
        if (statements.size() == 1) {
            return statements.get(0);
        }
        List<Object> parts = new ArrayList<>(statements);
        parts.add(new Separator(separator));
        return new Wording("", List.copyOf(parts));
    }

    /** An English text that stands beside the Chinese one. */
    private record Given(String english) {}

    /** What stands between the other parts. */
    private record Separator(String text) {}

    private static void requireText(String name, String text) {
        Objects.requireNonNull(text, name);
        // most texts show by their first character that they are not blank, without the tables of Unicode, slow to
        // start
        if (text.isEmpty() || (text.charAt(0) <= LAST_BLANK && text.isBlank())) {
            throw new IllegalArgumentException(name + " must not be blank, was \"" + text + "\"");
        }
    }

    /**
     * The text in Chinese.
     *
     * @return the text
     */
    public String chinese() {
        return in(Language.CHINESE);
    }

    /**
     * The text in one language.
     *
     * @param language which language
     * @return the text; Chinese where the language has no translation
     */
    public String in(Language language) {
        if (Objects.requireNonNull(language, "language") != Language.CHINESE) {
            return worded(language);
        }
        String said = known[CHINESE];
        if (said == null) {
            said = worded(language);
            known[CHINESE] = said;
        }
        return said;
    }

    private String worded(Language language) {
        if (parts.isEmpty()) {
            return shown(language.words().of(text));
        }
        Object last = parts.get(parts.size() - 1);
        if (last instanceof Given given) {
            return language == Language.CHINESE ? text : given.english();
        }
        return last instanceof Separator separator
                ? joined(language, shown(language.words().of(separator.text())))
                : filled(language, shown(language.words().of(text)));
    }

    /**
     * The code of the sentence: the same whatever stands in its parts and in whatever language it is shown. It changes with the sentence.
     *
     * @return eight hexadecimal digits
     */
    public String code() {
        String code = known[CODE];
        if (code == null) {
            int hash = HASH_START;
            String sentence = template();
            for (int i = 0; i < sentence.length(); i++) {
                hash = (hash ^ sentence.charAt(i)) * HASH_FACTOR;
            }
            String digits = Integer.toHexString(hash);
            code = "0".repeat(8 - digits.length()) + digits;
            known[CODE] = code;
        }
        return code;
    }

    /** The text without what stands in its parts; of several sentences those of all. */
    private String template() {
        if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Separator separator)) {
            return text;
        }
        StringBuilder all = new StringBuilder(separator.text());
        for (Object part : parts) {
            all.append(part instanceof Wording wording ? wording.template() : "");
        }
        return all.toString();
    }

    private static String shown(String text) {
        int context = text.indexOf(CONTEXT);
        return context < 0 ? text : text.substring(0, context);
    }

    private String joined(Language language, String separator) {
        StringBuilder all = new StringBuilder(USUAL_LENGTH);
        for (int i = 0; i < parts.size() - 1; i++) {
            all.append(i == 0 ? "" : separator).append(part(i, language));
        }
        return all.toString();
    }

    private String filled(Language language, String template) {
        StringBuilder filled = new StringBuilder(2 * template.length() + USUAL_LENGTH);
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            filled.append(template, done, open).append(part(Integer.parseInt(template, open + 1, close, 10), language));
            done = close + 1;
        }
        return filled.append(template, done, template.length()).toString();
    }

    private String part(int index, Language language) {
        Object part = parts.get(index);
        return part instanceof Wording wording ? wording.in(language) : part.toString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Wording that && text.equals(that.text) && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text in Chinese. */
    @Override
    public String toString() {
        return chinese();
    }
}
