package io.github.menkan.json;

import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The entries of one file, in order, read as they are asked for: a file of any length takes the memory of its longest case. Not safe
 * for use by several threads.
 *
 * <pre>{@code
 * InputStream input = new ByteArrayInputStream(json.getBytes("UTF-8"));
 * CaseEntries entries = CaseReader.on(LocalDate.of(2026, 11, 21)).lines(input, java.nio.charset.StandardCharsets.UTF_8);
 * entries.shape(); // LINES
 * while (entries.hasNext()) {
 *     CaseEntry entry = entries.next();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CaseEntries implements Iterator<CaseEntry> {

    private final Shape shape;
    private final Lookahead entries;

    private CaseEntries(Shape shape, EntrySource source) {
        this.shape = shape;
        this.entries = new Lookahead(source);
    }

    static CaseEntries lines(CaseReader reader, Source source, Charset charset) {
        source.skipMark();
        return new CaseEntries(Shape.LINES, new LineSource(reader, source, charset));
    }

    static CaseEntries detect(CaseReader reader, Source source, Charset charset) {
        Opening opening = Opening.of(source, charset);
        return switch (opening.shape()) {
            case LINES -> new CaseEntries(Shape.LINES, new LineSource(reader, opening, source, charset));
            case ARRAY, OBJECTS -> new CaseEntries(opening.shape(), new ValueSource(reader, opening, source, charset));
        };
    }

    /**
     * How the cases stand in the file.
     *
     * @return the shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Whether there is another entry.
     *
     * @return true when there is
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    @Override
    public boolean hasNext() {
        return entries.peek().isPresent();
    }

    /**
     * The next entry.
     *
     * @return the entry
     * @throws NoSuchElementException when there is none
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    @Override
    public CaseEntry next() {
        return nextUnread().get();
    }

    /**
     * The next entry, taken from the file but not yet read as a case: what it gives may be asked for on another thread, while this one
     * goes on through the file.
     *
     * @return what reads the entry
     * @throws NoSuchElementException when there is none
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public Supplier<CaseEntry> nextUnread() {
        return entries.take().orElseThrow(() -> new NoSuchElementException("no further entry"));
    }

    /** Where the entries of one shape come from. */
    interface EntrySource {

        /** The next entry; empty at the end, and then forever. */
        Optional<Supplier<CaseEntry>> next();
    }

    /** One entry read ahead. */
    private static final class Lookahead {

        private final EntrySource source;
        private Optional<Supplier<CaseEntry>> next = Optional.empty();

        Lookahead(EntrySource source) {
            this.source = source;
        }

        Optional<Supplier<CaseEntry>> peek() {
            if (next.isEmpty()) {
                next = source.next();
            }
            return next;
        }

        Optional<Supplier<CaseEntry>> take() {
            Optional<Supplier<CaseEntry>> taken = peek();
            next = Optional.empty();
            return taken;
        }
    }
}
