package io.github.menkan.counting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table of delimited cells (RFC 4180, with any delimiter and any line break). A cell that begins with a quote ends
 * with one, may hold line breaks, and doubles its quotes.
 */
final class DelimitedRecords {

    private final TextWindow text;
    private byte delimiter = ',';
    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] isDoubled = new boolean[16];
    private int count;
    private int breaks;
    private long line;
    private @Nullable RowFault fault;

    DelimitedRecords(TextWindow text) {
        this.text = text;
    }

    void setDelimiter(byte delimiter) {
        this.delimiter = delimiter;
    }

    /** Reads the record that begins here; {@link TextWindow#hasLine} must have said that one does. Its cells are valid until the next call. */
    void read() {
        int after = parse();
        while (after == TextWindow.MORE) {
            if (text.end() - text.start() > TextWindow.LONGEST) {
                skim();
                return;
            }
            text.readOn();
            after = parse();
        }
        end(after);
    }

    private void end(int after) {
        line = text.takeLines(breaks + 1);
        if (text.takesUndecodableBefore(after)) {
            fault = RowFault.UNDECODABLE;
        }
        for (int i = 0; i < count; i++) {
            if (isDoubled[i]) {
                to[i] = undouble(text.bytes(), from[i], to[i]);
            }
        }
        text.advance(after);
    }

    /** The line on which the record begins. */
    long line() {
        return line;
    }

    @Nullable
    RowFault fault() {
        return fault;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return text.bytes();
    }

    String text(int cell) {
        return new String(bytes(), from[cell], to[cell] - from[cell], StandardCharsets.UTF_8);
    }

    int from(int cell) {
        return from[cell];
    }

    int to(int cell) {
        return to[cell];
    }

    /** Finds the cells of the record, and where it ends; {@link TextWindow#MORE} when it goes on beyond what has been read. */
    private int parse() {
        byte[] bytes = text.bytes();
        int end = text.end();
        int at = text.start();
        count = 0;
        breaks = 0;
        fault = null;
        while (true) {
            at = at < end && bytes[at] == '"' ? quoted(bytes, at + 1, end) : plain(bytes, at, end);
            if (at == TextWindow.MORE || at == end) {
                return at == end && text.isComplete() ? end : TextWindow.MORE;
            }
            if (bytes[at] != delimiter) {
                return text.afterBreak(at);
            }
            at++;
        }
    }

    private int plain(byte[] bytes, int begin, int end) {
        int at = EightBytes.find(delimiter, bytes, begin, end);
        addCell(begin, at, false);
        return at;
    }

    private int quoted(byte[] bytes, int begin, int end) {
        boolean doubled = false;
        int at = begin;
        while (true) {
            if (at == end) {
                fault = RowFault.UNCLOSED_QUOTE;
                return text.isComplete() ? end : TextWindow.MORE;
            }
            byte c = bytes[at];
            if (c == '"') {
                if (at + 1 == end && !text.isComplete()) {
                    return TextWindow.MORE;
                }
                if (at + 1 == end || bytes[at + 1] != '"') {
                    break;
                }
                doubled = true;
                at++;
            } else if (c == '\n' || (c == '\r' && (at + 1 == end || bytes[at + 1] != '\n'))) {
                breaks++;
            }
            at++;
        }
        addCell(begin, at, doubled);
        int after = EightBytes.find(delimiter, bytes, at + 1, end);
        if (after > at + 1) {
            fault = RowFault.AFTER_QUOTE;
        }
        return after;
    }

    private void addCell(int begin, int end, boolean doubled) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            isDoubled = Arrays.copyOf(isDoubled, 2 * count);
        }
        from[count] = begin;
        to[count] = end;
        isDoubled[count++] = doubled;
    }

    private static int undouble(byte[] bytes, int from, int to) {
        int kept = from;
        for (int i = from; i < to; i++) {
            bytes[kept++] = bytes[i];
            if (bytes[i] == '"') {
                i++;
            }
        }
        return kept;
    }

    /** Passes over a record that is too long to be kept. */
    private void skim() {
        count = 0;
        breaks = 0;
        RecordEnd state = new RecordEnd(delimiter);
        int at = text.start();
        while (true) {
            if (at == text.end()) {
                boolean isUnclosed = state.isQuoted();
                if (text.isComplete()) {
                    fault = isUnclosed ? RowFault.UNCLOSED_QUOTE : RowFault.TOO_LONG;
                    end(at);
                    return;
                }
                text.advance(at);
                text.readOn();
                at = text.start();
            } else if (state.endsBefore(text.bytes()[at])) {
                int after = text.afterBreak(at);
                if (after != TextWindow.MORE) {
                    breaks = state.breaks();
                    fault = RowFault.TOO_LONG;
                    end(after);
                    return;
                }
                text.advance(at);
                text.readOn();
                at = text.start();
            } else {
                at++;
            }
        }
    }
}
