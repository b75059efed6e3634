package io.github.menkan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text of UTF-16 as bytes of UTF-8, so that lines end with one byte. */
final class Utf16Bytes extends InputStream {

    private final Reader text;
    private final char[] characters = new char[1 << 12];
    private byte[] bytes = new byte[0];
    private int next;
    private int kept;

    Utf16Bytes(InputStream in, Charset charset) {
        text = new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int read = text.read(characters, kept, characters.length - kept);
            if (read < 0) {
                return false;
            }
            int length = kept + read;
            // half of a pair waits for its other half
            kept = Character.isHighSurrogate(characters[length - 1]) ? 1 : 0;
            bytes = new String(characters, 0, length - kept).getBytes(StandardCharsets.UTF_8);
            characters[0] = characters[length - 1];
            next = 0;
        }
        return true;
    }
}
