package io.github.menkan.report;

/**
 * Makes a text safe to show: a line break becomes a space, and any other control character, an override of the writing direction
 * and half a surrogate pair become U+FFFD, so that a label can neither steer a terminal, nor turn a line around, nor break XML.
 */
final class Plain {

    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    static String text(String text) {
        return text.codePoints()
                .map(Plain::character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int character(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        boolean steers = Character.isISOControl(c)
                || in(c, 0x202A, 0x202E)
                || in(c, 0x2066, 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
        boolean isNoCharacter = in(c, 0xD800, 0xDFFF) || (c & 0xFFFE) == 0xFFFE || in(c, 0xFDD0, 0xFDEF);
        return steers || isNoCharacter ? REPLACEMENT : c;
    }

    private static boolean in(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
