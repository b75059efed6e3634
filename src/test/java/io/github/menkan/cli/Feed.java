package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Texts one after the other, each repeated up to a length and made while it is read: input of any size without its memory. */
final class Feed extends InputStream {

    private record Part(byte[] text, long length) {}

    private final Deque<Part> parts = new ArrayDeque<>();
    private long at;

    /** Adds a text. */
    Feed then(String text) {
        return then(text, text.getBytes(UTF_8).length);
    }

    /** Adds a text again and again, up to so many bytes. */
    Feed then(String text, long bytes) {
        parts.add(new Part(text.getBytes(UTF_8), bytes));
        return this;
    }

    @Override
    public int read() {
        while (!parts.isEmpty() && at == parts.element().length()) {
            parts.remove();
            at = 0;
        }
        if (parts.isEmpty()) {
            return -1;
        }
        byte[] text = parts.element().text();
        return text[(int) (at++ % text.length)] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
            int one = read();
            if (one < 0) {
                return i == 0 ? -1 : i;
            }
            target[offset + i] = (byte) one;
        }
        return length;
    }
}
