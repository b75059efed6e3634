package io.github.menkan.counting;

/** Looks for the end of a record, one character after the other. */
final class RecordEnd {

    private final byte delimiter;
    private boolean isAtStart = true;
    private boolean isQuoted;
    private boolean isAfterQuote;
    private byte last;
    private int breaks;

    RecordEnd(byte delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether the text so far ends inside quotes. */
    boolean isQuoted() {
        return isQuoted;
    }

    /** The line breaks inside quotes. */
    int breaks() {
        return breaks;
    }

    /** Whether the record ends before a character, the next one; a character before which it ends may be asked for again. */
    boolean endsBefore(byte c) {
        if (isQuoted) {
            if (c == '"') {
                isQuoted = false;
                isAfterQuote = true;
            } else if (c == '\r' || (c == '\n' && last != '\r')) {
                breaks++;
            }
            last = c;
            return false;
        }
        if (c == '\n' || c == '\r') {
            return true;
        }
        if (c == '"' && (isAtStart || isAfterQuote)) {
            isQuoted = true;
        }
        isAtStart = c == delimiter;
        isAfterQuote = false;
        last = c;
        return false;
    }
}
