package io.github.menkan.counting;

import java.nio.charset.StandardCharsets;

/** UTF-8 (RFC 3629) as it stands in a file. */
final class Utf8 {

    /** The most bytes of a character. */
    static final int LONGEST = 4;

    private Utf8() {}

    /** Whether a text has no half of a surrogate pair, of which UTF-8 knows nothing. */
    static boolean holds(CharSequence text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** The first place from here at which no whole character of UTF-8 begins; the end when there is none. */
    static int wholeUntil(byte[] bytes, int from, int to) {
        int at = EightBytes.afterAscii(bytes, from, to);
        while (at < to) {
            int length = length(bytes[at] & 0xFF);
            if (length == 0 || to - at < length || !follows(bytes, at, length)) {
                return at;
            }
            at += length;
            if (at < to && bytes[at] >= 0) {
                at = EightBytes.afterAscii(bytes, at, to);
            }
        }
        return to;
    }

    /** Where to go on after what is no character: its first byte and those that would have belonged to it. */
    static int afterBroken(byte[] bytes, int at, int to) {
        int last = Math.min(to, at + length(bytes[at] & 0xFF));
        int after = at + 1;
        while (after < last && bytes[after] < (byte) 0xC0) {
            after++;
        }
        return after;
    }

    private static int length(int lead) {
        return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean follows(byte[] bytes, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if (bytes[i] >= (byte) 0xC0) {
                return false;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        return switch (bytes[at] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
