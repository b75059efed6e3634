package io.github.menkan.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Buffered bytes that can be read line by line, with a limit to the length of a line that is kept. */
final class Source extends InputStream {

    /**
     * One line.
     *
     * @param bytes its bytes without the line feed, cut off at the limit
     * @param isCut whether it was longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(byte[] bytes, boolean isCut) {}

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;

    Source(InputStream in) {
        this.in = in;
    }

    /** The next byte without taking it, or -1 at the end. */
    int peek() {
        if (next == end && !fill()) {
            return -1;
        }
        return buffer[next] & 0xff;
    }

    /** Takes the three bytes of a byte order mark of UTF-8 when they are next. */
    void skipMark() {
        while (end - next < 3 && more()) {}
        if (end - next >= 3
                && (buffer[next] & 0xff) == 0xEF
                && (buffer[next + 1] & 0xff) == 0xBB
                && (buffer[next + 2] & 0xff) == 0xBF) {
            next += 3;
        }
    }

    /** Whether there is another line. */
    boolean hasLine() {
        return peek() >= 0;
    }

    /** The next line; only when there is one. */
    Line line(int limit) {
        for (int i = next; i < end && i - next <= limit; i++) {
            if (buffer[i] == '\n') {
                Line whole = new Line(Arrays.copyOfRange(buffer, next, i), false);
                next = i + 1;
                return whole;
            }
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        while (peek() >= 0) {
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            int kept = Math.min(next - from, limit - line.size());
            line.write(buffer, from, kept);
            cut |= kept < next - from;
            if (next < end) {
                next++;
                break;
            }
        }
        return new Line(line.toByteArray(), cut);
    }

    private boolean fill() {
        next = 0;
        end = 0;
        return more();
    }

    private boolean more() {
        try {
            int count = in.read(buffer, end, buffer.length - end);
            end += Math.max(count, 0);
            return count > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public int read() {
        int one = peek();
        next += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (peek() < 0) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        return count;
    }
}
