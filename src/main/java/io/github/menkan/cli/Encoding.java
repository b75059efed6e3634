package io.github.menkan.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The encodings of case files. */
final class Encoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {}

    /** The encoding of an option; the older GB encodings are parts of GB18030. */
    static Charset parse(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
            case "GB18030", "GBK", "GB2312", "CP936" -> GB18030;
            default -> throw new UsageException("--charset must be UTF-8, GB18030, GBK or GB2312, was {0}", name);
        };
    }

    /** Takes the byte order mark, if there is one, and returns what it says; one of UTF-16 only where that can be read. */
    static Optional<Charset> takeMark(BufferedInputStream in, boolean isBytewise) throws IOException {
        if (takes(in, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (!isBytewise && takes(in, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (!isBytewise && takes(in, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (takes(in, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(GB18030);
        }
        return Optional.empty();
    }

    private static boolean takes(InputStream in, int... mark) throws IOException {
        in.mark(mark.length);
        byte[] start = in.readNBytes(mark.length);
        int[] found = new int[start.length];
        Arrays.setAll(found, i -> start[i] & 0xff);
        if (Arrays.equals(found, mark)) {
            return true;
        }
        in.reset();
        return false;
    }
}
