package io.github.menkan.region;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns the bytes of a table into text, and names the line of the first byte that is not UTF-8. */
final class Utf8 {

    private Utf8() {}

    /** The text; empty text and a fault where the bytes are not UTF-8. */
    static String decode(String file, byte[] bytes, List<Fault> faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            faults.add(new Fault(file, line, "table must be UTF-8, was not"));
            return "";
        }
        return out.flip().toString();
    }
}
