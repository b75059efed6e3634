package io.github.menkan.json;

import java.util.Locale;

/** Values of the input as messages show them: short, on one line, and well-formed whatever the input was. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The text without what a terminal or a file could not hold: control characters and lone surrogates are written as escapes. */
    static String text(String value) {
        StringBuilder shown = new StringBuilder();
        int length = 0;
        for (int i = 0; i < value.length() && length < LONGEST; length++) {
            int codePoint = value.codePointAt(i);
            i += Character.charCount(codePoint);
            switch (Character.getType(codePoint)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
                default -> shown.appendCodePoint(codePoint);
            }
            if (length == LONGEST - 1 && i < value.length()) {
                shown.append('…');
            }
        }
        return shown.toString();
    }

    /** Whether every surrogate of the text is half of a pair. */
    static boolean isWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean isPair = i + 1 < value.length() && Character.isSurrogatePair(unit, value.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
