package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.InputFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows of a CSV file as cases, read as they are asked for. Rows without any value are left out. */
final class CsvEntries implements Iterator<CaseEntry> {

    /** The longest row, in characters, and the longest cell. */
    private static final int MAX_CHARACTERS = 4_000_000;

    private static final int MAX_COLUMNS = 10_000;

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_CHARACTERS)
                    .build())
            .build();

    /**
     * One row.
     *
     * @param cells its cells, no more than there are columns
     * @param count how many cells it has
     * @param isFilled whether any of them holds something
     * @param isTooLong whether it has more characters than are kept
     */
    private record Row(List<String> cells, long count, boolean isFilled, boolean isTooLong) {}

    private final CaseReader reader;
    private final Charset charset;
    private final CsvParser parser;
    private final CsvColumns columns;
    private Optional<CaseEntry> next = Optional.empty();
    private boolean isOver;

    CsvEntries(CaseReader reader, InputStream in, Charset charset) throws IOException {
        this.reader = reader;
        this.charset = charset;
        // what is malformed becomes U+FFFD, so that it is the fault of its row alone
        parser = FACTORY.createParser(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
        parser.nextToken();
        Optional<Row> header = row(MAX_COLUMNS);
        if (header.filter(row -> row.count() > MAX_COLUMNS || row.isTooLong()).isPresent()) {
            throw new UsageException("the first row must hold at most " + MAX_COLUMNS + " columns in " + MAX_CHARACTERS
                    + " characters, was more");
        }
        isOver = header.isEmpty();
        columns = CsvColumns.of(header.map(Row::cells).orElse(List.of()));
    }

    /** The next row, of which so many cells are kept; empty at the end. */
    private Optional<Row> row(int kept) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        long count = 0;
        long characters = 0;
        boolean isFilled = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String cell = parser.getText().strip();
            count++;
            characters += cell.length();
            isFilled |= !cell.isEmpty();
            if (count <= kept && characters <= MAX_CHARACTERS) {
                cells.add(cell);
            }
        }
        return Optional.of(new Row(cells, count, isFilled, characters > MAX_CHARACTERS));
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !isOver) {
            advance();
        }
        return next.isPresent();
    }

    private void advance() {
        try {
            Optional<Row> row = row(columns.size());
            isOver = row.isEmpty();
            next = row.filter(Row::isFilled).map(this::entry);
        } catch (com.fasterxml.jackson.core.JacksonException broken) {
            isOver = true;
            next = Optional.of(fault("must be CSV, was not: " + broken.getOriginalMessage()
                    + "; the rest of the file could not be read"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CaseEntry entry(Row row) {
        List<String> cells = row.cells();
        if (row.count() > columns.size()) {
            return fault("must have at most " + columns.size() + " cells, was " + row.count());
        }
        if (row.isTooLong()) {
            return fault("must have at most " + MAX_CHARACTERS + " characters, was longer");
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
            return fault("must be " + charset.name() + ", was not; name another encoding with --charset");
        }
        return columns.json(cells)
                .map(json -> reader.read(json, line()))
                .orElseGet(() -> fault(
                        "must state a property in one way, was stated in several, such as amount and amount.min"));
    }

    private InputFault fault(String message) {
        return new InputFault(line(), Optional.empty(), "", message);
    }

    /** The line on which the row ends, which for a row without line breaks is its only one. */
    private long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public CaseEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further row");
        }
        CaseEntry entry = next.orElseThrow();
        next = Optional.empty();
        return entry;
    }
}
