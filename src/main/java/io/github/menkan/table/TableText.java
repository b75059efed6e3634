package io.github.menkan.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.menkan.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * The text of a table, from wherever it comes.
 *
 * @since 0.1.0
 */
public final class TableText {

    private TableText() {}

    /**
     * Reads to the end, without closing the stream. A byte that is not UTF-8 is a fault of its line.
     *
     * @param file its name, for the faults
     * @param table its bytes
     * @param faults takes what is wrong with it
     * @return the text; empty after a fault
     */
    public static String of(String file, InputStream table, List<Fault> faults) {
        byte[] bytes = read(table);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean faulty = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, text, true)
                .isError();
        if (faulty) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            faults.add(new Fault(file, line, "table must be UTF-8, was not"));
            return "";
        }
        return text.flip().toString();
    }

    /**
     * The lines of a table beside a class that begin in some ways, found without decoding the others. In such a table every row and
     * comment is one line and ends with a line break.
     *
     * @param owner the class beside which it lies
     * @param file its name
     * @param beginnings how the lines begin
     * @return the lines, each with its line break
     */
    public static String linesBeside(Class<?> owner, String file, String... beginnings) {
        byte[] table = resource(owner, file);
        StringBuilder lines = new StringBuilder();
        int next = 0;
        for (int line = 0; line < table.length; line = next) {
            next = endOfLine(table, line);
            if (beginsWithAny(table, line, beginnings)) {
                lines.append(new String(table, line, next - line, UTF_8));
            }
        }
        return lines.toString();
    }

    private static boolean beginsWithAny(byte[] table, int line, String... beginnings) {
        for (String beginning : beginnings) {
            if (begins(table, line, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfLine(byte[] table, int line) {
        int end = line;
        while (table[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private static boolean begins(byte[] table, int line, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (table[line + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] resource(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " must be beside " + owner.getName() + ", was missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(InputStream table) {
        try {
            return table.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
