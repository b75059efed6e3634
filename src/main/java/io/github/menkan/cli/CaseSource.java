package io.github.menkan.cli;

import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.Shape;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One file of cases, opened. */
final class CaseSource implements AutoCloseable, Iterator<Supplier<CaseEntry>> {

    private static final Set<String> STANDARD_INPUT = Set.of("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0");

    private final String name;
    private final CountedStream bytes;
    private final long size;
    private final UnreadCases entries;

    private CaseSource(String name, CountedStream bytes, long size, UnreadCases entries) {
        this.name = name;
        this.bytes = bytes;
        this.size = size;
        this.entries = entries;
    }

    static CaseSource open(String file, CaseOpener opener, InputStream standard) {
        try {
            boolean isStandard = STANDARD_INPUT.contains(file);
            Path path = isStandard ? Path.of("") : Path.of(file);
            if (!isStandard && Files.isDirectory(path)) {
                throw new UsageException("{0} could not be read: it is a directory", file);
            }
            if (!isStandard && !Files.exists(path)) {
                throw new NoSuchFileException(file);
            }
            // a pipe has no size and no position, and can be read only once
            boolean isFile = !isStandard && Files.isRegularFile(path);
            CountedStream counted = new CountedStream(
                    isStandard ? standard : isFile ? Files.newInputStream(path) : new FileInputStream(path.toFile()));
            BufferedInputStream in = new BufferedInputStream(counted, Beginning.SIZE);
            return new CaseSource(
                    file,
                    counted,
                    isFile ? Files.size(path) : 0,
                    opener.entries(file, isFile ? Optional.of(path) : Optional.empty(), in));
        } catch (NoSuchFileException | InvalidPathException none) {
            throw new UsageException("{0} could not be read: there is no such file", file);
        } catch (java.nio.file.AccessDeniedException denied) {
            throw new UsageException("{0} could not be read: access is denied", file);
        } catch (IOException | UncheckedIOException broken) {
            throw new UsageException("{0} could not be read: {1}", file, reason(broken));
        }
    }

    /** What went wrong, without the name of the file that some messages begin with. */
    private static String reason(Exception broken) {
        Throwable cause = broken instanceof UncheckedIOException unchecked && unchecked.getCause() != null
                ? unchecked.getCause()
                : broken;
        return cause instanceof java.nio.charset.CharacterCodingException
                ? "it is not in the encoding that its byte order mark says"
                : String.valueOf(cause.getMessage());
    }

    String name() {
        return name;
    }

    /** How the answers should stand in JSON. */
    Shape shape() {
        return entries.shape();
    }

    /** How many bytes have been read. */
    long bytes() {
        return bytes.count();
    }

    /** How much has been read, in percent; empty when the size is not known. */
    Optional<Long> percent() {
        return size == 0 ? Optional.empty() : Optional.of(Math.min(100, bytes.count() * 100 / size));
    }

    @Override
    public boolean hasNext() {
        try {
            return entries.hasNext();
        } catch (UncheckedIOException broken) {
            throw new UsageException("{0} could not be read: {1}", name, reason(broken));
        }
    }

    @Override
    public Supplier<CaseEntry> next() {
        return entries.next();
    }

    @Override
    public void close() {
        try {
            entries.close();
            bytes.close();
        } catch (IOException broken) {
            throw new UsageException("{0} could not be closed: {1}", name, broken.getMessage());
        }
    }
}
