package io.github.menkan.report;

/**
 * How many columns of a terminal a text fills: two for a wide or full-width character of Unicode's East Asian Width (UAX #11,
 * classes W and F), none for a combining or invisible one, one for every other. Ambiguous characters, such as “ and ×, count as
 * one, as terminals show them outside legacy encodings.
 */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return in(c, 0x1100, 0x115F) // Hangul Jamo
                || in(c, 0x2E80, 0x303E) // radicals, CJK punctuation such as 、。〔〕
                || in(c, 0x3041, 0x4DBF) // kana, CJK compatibility, ideographs A
                || in(c, 0x4E00, 0xA4CF) // ideographs, Yi
                || in(c, 0xA960, 0xA97C) // Hangul Jamo A
                || in(c, 0xAC00, 0xD7A3) // Hangul
                || in(c, 0xF900, 0xFAFF) // compatibility ideographs
                || in(c, 0xFE10, 0xFE19) // vertical forms
                || in(c, 0xFE30, 0xFE6F) // compatibility and small forms
                || in(c, 0xFF01, 0xFF60) // full-width forms such as ，：（）
                || in(c, 0xFFE0, 0xFFE6)
                || in(c, 0x1F300, 0x1F64F) // pictographs
                || in(c, 0x1F900, 0x1F9FF)
                || in(c, 0x20000, 0x3FFFD); // ideographs B and later
    }

    private static boolean in(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
