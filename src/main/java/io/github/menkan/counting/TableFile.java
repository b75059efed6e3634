package io.github.menkan.counting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that should be a table.
 *
 * @param name its name in messages
 */
record TableFile(String name, Path path) {

    /** That the file is refused: one line that names the file, and nothing of what stands in it. */
    UncheckedIOException refused(String why) {
        return HeaderColumns.refused(name + " " + why);
    }

    /** The first bytes, at most so many. */
    byte[] beginning(int length) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }
}
