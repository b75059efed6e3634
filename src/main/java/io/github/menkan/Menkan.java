package io.github.menkan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This library itself. */
public final class Menkan {

    private static final String VERSION = read();

    private Menkan() {}

    /**
     * The version of this library, as it was released, for example {@code 0.1.0}.
     *
     * @return the version; the same on the class path, on the module path and in a linked runtime image
     */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in = Menkan.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties must be beside Menkan.class, was missing");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
