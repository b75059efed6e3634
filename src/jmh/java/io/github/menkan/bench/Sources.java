package io.github.menkan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules that are written in a language of their own, beside this class. */
final class Sources {

    private Sources() {}

    /** Opens a source. */
    static InputStream open(String name) {
        InputStream in = Sources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException("name must be that of a source, was " + name);
        }
        return in;
    }

    /** The text of a source. */
    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
