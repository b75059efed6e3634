package io.github.menkan.counting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The encoding of a text file: what a byte order mark says; else what a person says; else UTF-8 when the header line is UTF-8, or, when
 * it is all ASCII, the one of UTF-8 and GB18030 in which fewer characters cannot be decoded; else GB18030.
 *
 * @param markLength the bytes of the byte order mark
 */
record TextEncoding(Charset charset, int markLength) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGEST_HEADER = 1 << 20;

    static TextEncoding of(TableFile file, Optional<Charset> said) {
        byte[] beginning = file.beginning(LONGEST_HEADER);
        return mark(beginning)
                .or(() -> said.map(charset -> new TextEncoding(charset, 0)))
                .orElseGet(() -> new TextEncoding(guess(file, beginning), 0));
    }

    private static Optional<TextEncoding> mark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(new TextEncoding(GB18030, 4));
        }
        return Optional.empty();
    }

    static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset guess(TableFile file, byte[] beginning) {
        byte[] header = header(beginning);
        boolean isAscii = true;
        for (byte b : header) {
            isAscii &= b >= 0;
        }
        if (!isAscii) {
            return isUtf8(header) ? StandardCharsets.UTF_8 : GB18030;
        }
        long inUtf8 = undecodable(file, StandardCharsets.UTF_8, Long.MAX_VALUE);
        return inUtf8 > 0 && undecodable(file, GB18030, inUtf8) < inUtf8 ? GB18030 : StandardCharsets.UTF_8;
    }

    private static byte[] header(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && isBreak(bytes[from])) {
            from++;
        }
        int to = from;
        boolean isQuoted = false;
        while (to < bytes.length && (isQuoted || !isBreak(bytes[to]))) {
            isQuoted ^= bytes[to] == '"';
            to++;
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean isBreak(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** How many characters of the file cannot be decoded; may stop counting at a limit. */
    private static long undecodable(TableFile file, Charset charset, long limit) {
        long count = 0;
        try (TextFeed feed = new TextFeed(file.path(), 0, charset)) {
            boolean isLast = false;
            while (!isLast && count < limit) {
                TextBlock block = feed.take();
                count += block.undecodableCount();
                isLast = block.isLast();
                feed.giveBack(block);
            }
        }
        return count;
    }
}
