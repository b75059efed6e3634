package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Texts one after the other, each repeated up to a length and made while it is read: input of any size without its memory. */
final class Feed extends InputStream {

    /**
     * A text to be repeated up to a length.
     *
     * @param text the text
     * @param length how many bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Part(byte[] text, long length) {}

    private final Deque<Part> parts = new ArrayDeque<>();
    private long at;

    /** Adds a text. */
    Feed then(String text) {
        return then(text, text.getBytes(UTF_8).length);
    }

    /** Adds a text again and again, up to so many bytes. */
    Feed then(String text, long bytes) {
        // short texts are copied in larger pieces
        String piece = text.repeat(Math.max(1, 60_000 / text.length()));
        parts.add(new Part(piece.getBytes(UTF_8), bytes));
        return this;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        while (!parts.isEmpty() && at == parts.element().length()) {
            parts.remove();
            at = 0;
        }
        if (parts.isEmpty()) {
            return -1;
        }
        Part part = parts.element();
        int wanted = (int) Math.min(length, part.length() - at);
        int done = 0;
        while (done < wanted) {
            int from = (int) ((at + done) % part.text().length);
            int count = Math.min(wanted - done, part.text().length - from);
            System.arraycopy(part.text(), from, target, offset + done, count);
            done += count;
        }
        at += done;
        return done;
    }
}
