package io.github.menkan.counting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one file, whatever its format. */
interface TableRows extends AutoCloseable {

    /** The next row; null after the last one. */
    @Nullable
    SeizedRow next();

    long bytesRead();

    /** The SHA-256 of the file, after the last row. */
    String sha256();

    /** The encoding; empty for a format that has none. */
    Optional<String> charset();

    @Override
    void close();
}
