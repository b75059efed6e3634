package io.github.menkan.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie beside this class. */
final class Resource {

    /** Where the faults of these tables would go. It refuses to take any: that they have none is a test of this library. */
    static final List<Fault> NO_FAULTS = List.of();

    private Resource() {}

    /** The whole table. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /**
     * The lines of a table that begin in some ways, in ASCII, found without decoding the others. Every line of these tables is one row or
     * comment and ends with a line break.
     */
    static String lines(String name, String... beginnings) {
        byte[] table = bytes(name);
        StringBuilder lines = new StringBuilder();
        int next = 0;
        for (int line = 0; line < table.length; line = next) {
            next = endOfLine(table, line);
            if (beginsWithAny(table, line, beginnings)) {
                lines.append(new String(table, line, next - line, StandardCharsets.UTF_8));
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

    private static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be beside the classes of its package, was missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
