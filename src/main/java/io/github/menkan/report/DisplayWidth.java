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
        return c >= 0x1100 && c <= 0x115F // Hangul Jamo
                || c >= 0x2E80 && c <= 0x303E // radicals, CJK punctuation such as 、。〔〕
                || c >= 0x3041 && c <= 0x4DBF // kana, CJK compatibility, ideographs A
                || c >= 0x4E00 && c <= 0xA4CF // ideographs, Yi
                || c >= 0xA960 && c <= 0xA97C // Hangul Jamo A
                || c >= 0xAC00 && c <= 0xD7A3 // Hangul
                || c >= 0xF900 && c <= 0xFAFF // compatibility ideographs
                || c >= 0xFE10 && c <= 0xFE19 // vertical forms
                || c >= 0xFE30 && c <= 0xFE6F // compatibility and small forms
                || c >= 0xFF01 && c <= 0xFF60 // full-width forms such as ，：（）
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F // pictographs
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD; // ideographs B and later
    }
}
