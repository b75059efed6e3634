package io.github.menkan.cli;

import io.github.menkan.counting.FirstBytes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The first bytes of a file, up to its first line feed, by which it is told what the file is. */
final class Beginning {

    /** As many bytes as a stream can be reset over. */
    static final int SIZE = 1 << 16;

    private static final int FIRST_BYTES = 4;

    private final byte[] bytes;

    private Beginning(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Looks ahead; waits for no more than the first line, except in an encoding in which a line feed cannot be told so early. */
    static Beginning of(BufferedInputStream in, boolean isWide) throws IOException {
        in.mark(SIZE);
        byte[] buffer = new byte[SIZE];
        int length = 0;
        while (length < SIZE) {
            int read = in.read(buffer, length, SIZE - length);
            if (read < 0) {
                break;
            }
            length += read;
            if (!isWide && new String(buffer, length - read, read, StandardCharsets.ISO_8859_1).indexOf('\n') >= 0) {
                break;
            }
        }
        in.reset();
        return new Beginning(Arrays.copyOf(buffer, length));
    }

    boolean isWorkbook() {
        return FirstBytes.isWorkbook(bytes);
    }

    /** What to say of a file that is not read: "is a PDF; …"; empty when it may hold cases. */
    Optional<String> foreign() {
        Optional<String> foreign = FirstBytes.foreign(bytes);
        if (foreign.isPresent() || isWorkbook()) {
            return foreign;
        }
        boolean isMarked = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
        for (int i = 0; i < Math.min(FIRST_BYTES, bytes.length); i++) {
            if (bytes[i] == 0 && !isMarked) {
                return Optional.of(
                        "is text in UTF-16 without byte order mark, or no text at all; save it as CSV or JSON in UTF-8");
            }
        }
        return Optional.empty();
    }

    /** Whether the bytes are text in the encoding; a character that is cut off at the end does not count. */
    boolean is(Charset charset) {
        return is(charset, bytes.length);
    }

    /** Whether the first line that holds something is text in the encoding. */
    boolean isLine(Charset charset) {
        int from = 0;
        while (from < bytes.length && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        return is(charset, to);
    }

    private boolean is(Charset charset, int length) {
        CharBuffer text = CharBuffer.allocate(length + 1);
        return !charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, length), text, false)
                .isError();
    }

    /** The first line that holds something. */
    String line(Charset charset) {
        return new String(bytes, charset)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The cells of the first line, without their quotes. */
    List<String> headers(Charset charset) {
        String line = line(charset);
        return Arrays.stream(line.split(String.valueOf(DelimitedCases.delimiter(line)), -1))
                .map(cell -> cell.strip().replaceFirst("^\"(.*)\"$", "$1"))
                .toList();
    }

    /** Whether the first line is the header of a table of cases: it has no sign of JSON and a column for the offence. */
    boolean isHeader(Charset charset, ColumnNames names) {
        String line = line(charset).stripLeading();
        return !line.startsWith("{")
                && !line.startsWith("[")
                && headers(charset).stream().anyMatch(header -> means(names, header, "offence"));
    }

    private static boolean means(ColumnNames names, String header, String property) {
        try {
            return names.find(header).filter(column -> column.states(property)).isPresent();
        } catch (UsageException refused) {
            return false;
        }
    }

    /** Whether a Chinese header means something. */
    boolean hasChineseHeader(Charset charset, ColumnNames names) {
        return headers(charset).stream()
                .filter(header -> header.codePoints().anyMatch(Character::isIdeographic))
                .anyMatch(header -> {
                    try {
                        return names.find(header).isPresent();
                    } catch (UsageException refused) {
                        return true;
                    }
                });
    }
}
