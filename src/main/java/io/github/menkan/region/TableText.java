package io.github.menkan.region;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the tables of an application to their end. */
final class TableText {

    private TableText() {}

    static String of(Reader table) {
        StringWriter text = new StringWriter();
        try {
            requireNonNull(table, "table").transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The text; what is wrong with its bytes is added to the faults. */
    static String of(String file, InputStream table, List<Fault> faults) {
        try {
            return Utf8.decode(requireNonNull(file, "file"), table.readAllBytes(), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
