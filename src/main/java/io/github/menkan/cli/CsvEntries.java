package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonToken;
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
        parser = new CsvFactory()
                .createParser(new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
        parser.nextToken();
        Optional<List<String>> header = row();
        isOver = header.isEmpty();
        columns = CsvColumns.of(header.orElse(List.of()));
    }

    /** The cells of the next row; empty at the end. */
    private Optional<List<String>> row() throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(parser.getText().strip());
        }
        return Optional.of(cells);
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
            Optional<List<String>> cells = row();
            isOver = cells.isEmpty();
            if (!isOver && cells.orElseThrow().stream().anyMatch(cell -> !cell.isEmpty())) {
                next = Optional.of(entry(cells.orElseThrow()));
            }
        } catch (com.fasterxml.jackson.core.JacksonException broken) {
            isOver = true;
            next = Optional.of(fault("must be CSV, was not: " + broken.getOriginalMessage()
                    + "; the rest of the file could not be read"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CaseEntry entry(List<String> cells) {
        if (cells.size() > columns.size()) {
            return fault("must have at most " + columns.size() + " cells, was " + cells.size());
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
            return fault("must be " + charset.name() + ", was not; name another encoding with --charset");
        }
        return reader.read(columns.json(cells), line());
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
