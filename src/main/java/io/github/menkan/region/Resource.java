package io.github.menkan.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that lie beside this class. */
final class Resource {

    /** Makes something of the text of a table; adds what is wrong to the faults. */
    interface Parser<T> {
        T parse(String file, String text, List<Fault> faults);
    }

    private Resource() {}

    static <T> T read(String name, Parser<T> parser) {
        List<Fault> faults = new ArrayList<>();
        T table = parser.parse(name, Utf8.decode(name, bytes(name), faults), faults);
        if (!faults.isEmpty()) {
            throw new FaultyTableException(faults);
        }
        return table;
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
