package io.github.menkan.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** JSON Lines: one entry a line. */
final class LineSource implements CaseEntries.EntrySource {

    /** The longest line, in bytes. */
    static final int MAX_BYTES = TreeReader.MAX_CHARACTERS;

    /** What stands for bytes that are no characters. */
    private static final char REPLACEMENT = '\uFFFD';

    private final CaseReader reader;
    private final Source source;
    private final Charset charset;
    private final Deque<Source.Line> ahead;
    private long number;
    private long pendingBlanks;
    private Optional<Source.Line> filled = Optional.empty();

    LineSource(CaseReader reader, Source source, Charset charset) {
        this(reader, new Opening(Shape.LINES, 0, List.of()), source, charset);
    }

    LineSource(CaseReader reader, Opening opening, Source source, Charset charset) {
        this.reader = reader;
        this.source = source;
        this.charset = charset;
        this.ahead = new ArrayDeque<>(opening.lines());
        this.pendingBlanks = opening.blankLines();
    }

    /** A blank line is an entry only when something follows: blank lines at the end of a file are not meant. */
    @Override
    public Optional<Supplier<CaseEntry>> next() {
        if (filled.isEmpty() && !readFilled()) {
            return Optional.empty();
        }
        number++;
        if (pendingBlanks > 0) {
            pendingBlanks--;
            return Optional.of(fault(number, "must be an object, was a blank line"));
        }
        Source.Line line = filled.orElseThrow();
        long at = number;
        filled = Optional.empty();
        return Optional.of(
                line.isCut()
                        ? fault(at, "must have at most " + MAX_BYTES + " bytes, was longer")
                        : () -> entry(line.bytes(), at));
    }

    private boolean readFilled() {
        while (!ahead.isEmpty() || source.hasLine()) {
            Source.Line line = ahead.isEmpty() ? source.line(MAX_BYTES) : ahead.removeFirst();
            if (!isBlank(line)) {
                filled = Optional.of(line);
                return true;
            }
            pendingBlanks++;
        }
        return false;
    }

    private static Supplier<CaseEntry> fault(long line, String message) {
        return () -> new InputFault(line, Optional.empty(), "", message);
    }

    private CaseEntry entry(byte[] line, long at) {
        String text = new String(line, charset);
        return text.indexOf(REPLACEMENT) >= 0 && isMalformed(line)
                ? fault(at, "must be " + charset.name() + ", was not").get()
                : reader.read(text, at);
    }

    private boolean isMalformed(byte[] line) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line));
            return false;
        } catch (CharacterCodingException malformed) {
            return true;
        }
    }

    static boolean isBlank(Source.Line line) {
        for (byte one : line.bytes()) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return !line.isCut();
    }
}
