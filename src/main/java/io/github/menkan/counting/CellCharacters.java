package io.github.menkan.counting;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Which characters of a cell do not count. */
final class CellCharacters {

    private static final String NAME_DOTS = "·•‧・.";
    private static final int MINUS = 0x2212;
    private static final int SWUNG_DASH = 0x2053;
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)[eE][+-]?[0-9]+");

    private CellCharacters() {}

    /** Whether an ASCII character only parts the digits of a number. */
    static boolean separates(int c) {
        return c == '-' || c == '.' || c == '_' || c == '/' || c == '(' || c == ')';
    }

    /** Whether nothing is left of a character that has been brought to NFKC. */
    static boolean isDropped(CellKind kind, int point) {
        int type = Character.getType(point);
        if (isBlank(point, type)) {
            return true;
        }
        if (kind.hasForm()) {
            return separates(point)
                    || point == '·'
                    || type == Character.DASH_PUNCTUATION
                    || point == MINUS
                    || point == SWUNG_DASH;
        }
        return kind == CellKind.NAME && NAME_DOTS.indexOf(point) >= 0;
    }

    /** Whether something is left of a cell of text. */
    static boolean isFilled(String cell) {
        return !cell.isEmpty()
                && Normalizer.normalize(cell, Normalizer.Form.NFKC)
                        .codePoints()
                        .anyMatch(point -> !isBlank(point, Character.getType(point)));
    }

    /** Whether a text is a number in scientific notation, whose digits a spreadsheet has lost. */
    static boolean isScientific(String text) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !isBlank(point, Character.getType(point)))
                .map(point -> point == MINUS ? '-' : point)
                .forEach(written::appendCodePoint);
        return SCIENTIFIC.matcher(written).matches();
    }

    /** White space, a control character or a format character. */
    private static boolean isBlank(int point, int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || Character.isSpaceChar(point)
                || Character.isWhitespace(point);
    }
}
