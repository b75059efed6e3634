package io.github.menkan.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that lie beside this class. */
final class Resource {

    private Resource() {}

    static String text(String name) {
        List<Fault> faults = new ArrayList<>();
        String text = Utf8.decode(name, bytes(name), faults);
        FaultyTableException.throwIfAny(faults);
        return text;
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
