package io.github.menkan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A table to be counted.
 *
 * @param file as it was written on the command line
 * @param soldTo the recipient; empty for what was seized
 */
record CountInput(String file, Optional<String> soldTo) {

    static CountInput seized(String file) {
        return new CountInput(file, Optional.empty());
    }

    /** {@code NAME=TABLE}. */
    static CountInput sold(String option) {
        int equals = option.indexOf('=');
        if (equals < 1 || equals == option.length() - 1) {
            throw new UsageException("--sold-to must be NAME=TABLE, was {0}", option);
        }
        return new CountInput(option.substring(equals + 1), Optional.of(option.substring(0, equals)));
    }

    /** The file, after looking that it is one. */
    Path path() {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UsageException("{0} could not be read: it is a directory", file);
            }
            if (!Files.exists(path)) {
                throw new UsageException("{0} could not be read: there is no such file", file);
            }
            if (!Files.isRegularFile(path)) {
                throw new UsageException(
                        "{0} could not be read: it is no file but a pipe or a device; save it as a file first", file);
            }
            if (!Files.isReadable(path)) {
                throw new UsageException("{0} could not be read: access is denied", file);
            }
            return path;
        } catch (InvalidPathException none) {
            throw new UsageException("{0} could not be read: there is no such file", file);
        }
    }

    /** The last part of the path. */
    String name() {
        Path name = path().getFileName();
        return name == null ? file : name.toString();
    }
}
