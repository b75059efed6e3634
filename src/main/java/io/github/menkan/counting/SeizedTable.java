package io.github.menkan.counting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows: CSV or TSV in UTF-8, GB18030 or UTF-16, JSON Lines, or a workbook ({@code .xlsx}, for which
 * {@code org.dhatim:fastexcel-reader} must be there). Gives its rows in order, the faulty ones with what is wrong with them; nothing
 * is repaired. A row is valid until the next one is asked for. Text is read and hashed by a thread of its own, which ends with the
 * file or on close.
 *
 * <p>Messages name the file and the column and never a value. A table without a mapped column, or with two of them, is refused.
 *
 * <pre>{@code
 * try (SeizedTable table = SeizedTable.open(file, mapping, Optional.empty());
 *         Ledger ledger = Ledger.of(mapping, secret)) {
 *     ledger.obtained("甲.csv", table);
 *     table.charset(); // Optional[UTF-8]
 *     table.sha256().length(); // 64
 *     ledger.count().rows(); // 2
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SeizedTable implements Iterator<SeizedRow>, AutoCloseable {

    private final TableRows rows;
    private final long size;
    private @Nullable SeizedRow next;
    private boolean isAsked;

    private SeizedTable(TableRows rows, long size) {
        this.rows = rows;
        this.size = size;
    }

    /**
     * Opens a file, whose format is told by its content and, for JSON Lines, also by its name.
     *
     * @param file the file
     * @param mapping what its columns hold
     * @param charset its encoding where no byte order mark says it; empty: UTF-8 when the header line is UTF-8, else GB18030
     * @return the table, at its first row
     * @throws UncheckedIOException when it cannot be read, is of another format, or lacks a mapped column or has one twice; for JSON
     *     Lines and for further sheets only while rows are asked for
     */
    public static SeizedTable open(Path file, ColumnMapping mapping, Optional<Charset> charset) {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(charset, "charset");
        TableFile table = new TableFile(Objects.requireNonNull(file, "file").toString(), file);
        try {
            long size = Files.size(file);
            return new SeizedTable(TableFormat.of(table, charset.isPresent()).open(table, mapping, charset), size);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    @Override
    public boolean hasNext() {
        if (!isAsked) {
            next = rows.next();
            isAsked = true;
        }
        return next != null;
    }

    @Override
    public SeizedRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the table has no more rows");
        }
        isAsked = false;
        return next;
    }

    /**
     * How far the file has been read.
     *
     * @return bytes, at most {@link #size}
     */
    public long bytesRead() {
        return Math.min(size, rows.bytesRead());
    }

    /**
     * How long the file is.
     *
     * @return bytes
     */
    public long size() {
        return size;
    }

    /**
     * The encoding of the text.
     *
     * @return such as {@code GB18030}; empty for a workbook
     */
    public Optional<String> charset() {
        return rows.charset();
    }

    /**
     * The SHA-256 of the file.
     *
     * @return 64 hexadecimal digits
     * @throws IllegalStateException before the last row
     */
    public String sha256() {
        if (hasNext()) {
            throw new IllegalStateException("a file must be read to its end before its hash is known, was not");
        }
        return rows.sha256();
    }

    @Override
    public void close() {
        rows.close();
    }
}
