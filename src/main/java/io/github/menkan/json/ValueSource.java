package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.function.Supplier;

/** An array of objects, or objects one after the other. What follows a place that is not JSON cannot be read any more. */
final class ValueSource implements CaseEntries.EntrySource {

    private final CaseReader reader;
    private final JsonParser parser;
    private final Shape shape;
    private final long linesBefore;
    private boolean isStarted;
    private boolean isOver;

    ValueSource(CaseReader reader, Opening opening, Source source, Charset charset) {
        this.reader = reader;
        this.shape = opening.shape();
        this.linesBefore = opening.blankLines();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        opening.lines().forEach(line -> {
            read.writeBytes(line.bytes());
            read.write('\n');
        });
        SequenceInputStream whole = new SequenceInputStream(new ByteArrayInputStream(read.toByteArray()), source);
        try {
            parser = TreeReader.FACTORY.createParser(new InputStreamReader(
                    whole,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Optional<Supplier<CaseEntry>> next() {
        if (isOver) {
            return Optional.empty();
        }
        try {
            JsonToken token = parser.nextToken();
            if (!isStarted && shape == Shape.ARRAY) {
                token = parser.nextToken();
            }
            isStarted = true;
            if (token == JsonToken.END_ARRAY) {
                isOver = true;
                return parser.nextToken() == null
                        ? Optional.empty()
                        : Optional.of(fault("must be one array, was followed by more"));
            }
            if (token == null) {
                isOver = true;
                return Optional.empty();
            }
            long line = line();
            TreeReader.Tree tree = TreeReader.read(parser, false);
            return Optional.of(() -> reader.entry(tree, line));
        } catch (IOException broken) {
            isOver = true;
            return Optional.of(fault(BrokenJson.message(broken)
                    + (shape == Shape.ARRAY ? "; the rest of the array could not be read" : "")));
        }
    }

    private Supplier<CaseEntry> fault(String message) {
        InputFault fault = new InputFault(line(), Optional.empty(), "", message);
        return () -> fault;
    }

    private long line() {
        return linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
