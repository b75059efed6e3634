package io.github.menkan.counting;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a text at once, the first in the lowest bits of a word. */
final class EightBytes {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long UPPER_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long THREES = 0x3030_3030_3030_3030L;
    private static final long SIXES = 0x0606_0606_0606_0606L;

    private EightBytes() {}

    private static long at(byte[] bytes, int place) {
        return (long) WORDS.get(bytes, place);
    }

    /** The first place from here that holds no ASCII character. */
    static int afterAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES && (at(bytes, at) & HIGH) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The first place from here that holds no digit. */
    static int afterDigits(byte[] bytes, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES && areDigits(at(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Whether each byte is 3 in its upper half and at most 9 in its lower one. */
    private static boolean areDigits(long eight) {
        return (eight & UPPER_HALVES) == THREES && ((eight + SIXES) & UPPER_HALVES) == THREES;
    }

    /** The first place from here that holds an ASCII character or a line break. */
    static int find(byte wanted, byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long eight = at(bytes, at);
            long found = zeros(eight ^ wanted * ONES) | zeros(eight ^ '\n' * ONES) | zeros(eight ^ '\r' * ONES);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < to && bytes[at] != wanted && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** The high bit of the first byte that is 0, and perhaps of later ones. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH;
    }
}
