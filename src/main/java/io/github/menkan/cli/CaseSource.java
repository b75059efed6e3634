package io.github.menkan.cli;

import io.github.menkan.json.CaseEntries;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.Shape;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** One file of cases, opened. */
final class CaseSource implements AutoCloseable, Iterator<CaseEntry> {

    private final String name;
    private final CountedStream bytes;
    private final long size;
    private final Iterator<CaseEntry> entries;

    private CaseSource(String name, CountedStream bytes, long size, Iterator<CaseEntry> entries) {
        this.name = name;
        this.bytes = bytes;
        this.size = size;
        this.entries = entries;
    }

    static CaseSource open(
            CaseReader reader,
            String file,
            AssessCommand.Input input,
            Optional<Charset> charset,
            InputStream standard) {
        try {
            boolean isStandard = file.equals("-");
            Path path = isStandard ? Path.of("") : Path.of(file);
            if (!isStandard && Files.isDirectory(path)) {
                throw new UsageException(file + " could not be read: it is a directory");
            }
            long size = isStandard ? 0 : Files.size(path);
            CountedStream counted = new CountedStream(isStandard ? standard : Files.newInputStream(path));
            BufferedInputStream in = new BufferedInputStream(counted, 1 << 16);
            Optional<Charset> mark = Encoding.takeMark(in);
            Charset encoding = charset.or(() -> mark).orElse(StandardCharsets.UTF_8);
            return new CaseSource(file, counted, size, entries(reader, kind(file, input), in, encoding));
        } catch (NoSuchFileException | InvalidPathException none) {
            throw new UsageException(file + " could not be read: there is no such file");
        } catch (java.nio.file.AccessDeniedException denied) {
            throw new UsageException(file + " could not be read: access is denied");
        } catch (IOException | UncheckedIOException broken) {
            throw new UsageException(file + " could not be read: " + broken.getMessage());
        }
    }

    private static Iterator<CaseEntry> entries(
            CaseReader reader, AssessCommand.Input kind, InputStream in, Charset charset) throws IOException {
        return switch (kind) {
            case CSV -> new CsvEntries(reader, in, charset);
            case JSONL -> reader.lines(in, charset);
            case AUTO, JSON -> reader.open(in, charset);
        };
    }

    private static AssessCommand.Input kind(String file, AssessCommand.Input input) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (input != AssessCommand.Input.AUTO) {
            return input;
        }
        if (lower.endsWith(".csv")) {
            return AssessCommand.Input.CSV;
        }
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson")
                ? AssessCommand.Input.JSONL
                : AssessCommand.Input.AUTO;
    }

    String name() {
        return name;
    }

    /** How the answers should stand in JSON. */
    Shape shape() {
        return entries instanceof CaseEntries json ? json.shape() : Shape.LINES;
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
            throw new UsageException(name + " could not be read: " + broken.getMessage());
        }
    }

    @Override
    public CaseEntry next() {
        return entries.next();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException broken) {
            throw new UsageException(name + " could not be closed: " + broken.getMessage());
        }
    }
}
