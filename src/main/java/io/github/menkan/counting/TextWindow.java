package io.github.menkan.counting;

import org.jspecify.annotations.Nullable;

/** The part of a text in UTF-8 that is being looked at: from the beginning of a record to as far as has been read. */
final class TextWindow {

    /** The answer to a question for which more must be read. */
    static final int MORE = -1;

    /** A record of more bytes is faulty, so that an unclosed quote does not need memory for the rest of the file. */
    static final int LONGEST = 1 << 22;

    private final TextFeed feed;
    /** The block whose bytes these are, unless a record was too long for it. */
    private @Nullable TextBlock held;

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private boolean isComplete;
    private boolean isCut;
    private long line = 1;
    private long passed;
    private long[] undecodable = new long[8];
    private int undecodableFrom;
    private int undecodableTo;

    TextWindow(TextFeed feed) {
        this.feed = feed;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the record begins. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the text ends at {@link #end}. */
    boolean isComplete() {
        return isComplete;
    }

    /** The record is done with; the next one begins here. */
    void advance(int to) {
        start = to;
    }

    /** Whether something before a place is no character; asked once for each place, in order. */
    boolean takesUndecodableBefore(int place) {
        long before = passed + place;
        boolean any = false;
        while (undecodableFrom < undecodableTo && undecodable[undecodableFrom] < before) {
            undecodableFrom++;
            any = true;
        }
        return any;
    }

    static boolean isBreak(byte c) {
        return c == '\n' || c == '\r';
    }

    /** Where the line after a line break begins, or {@link #MORE}. */
    int afterBreak(int at) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        if (at + 1 == end) {
            return isComplete ? at + 1 : MORE;
        }
        return bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /** Moves over empty lines; false at the end of the text. */
    boolean hasLine() {
        while (true) {
            if (start == end) {
                if (isComplete) {
                    return false;
                }
                readOn();
            } else if (isBreak(bytes[start])) {
                int after = afterBreak(start);
                if (after == MORE) {
                    readOn();
                } else {
                    start = after;
                    line++;
                }
            } else {
                return true;
            }
        }
    }

    /** Reads on to the end of the line that begins here, and returns its place. A line of too many bytes is cut. */
    int endOfLine() {
        isCut = false;
        int length = 0;
        while (true) {
            int at = start + length;
            if (at < end && !isBreak(bytes[at])) {
                length++;
            } else if (at < end ? afterBreak(at) != MORE : isComplete) {
                return at;
            } else {
                if (length > LONGEST) {
                    isCut = true;
                    start = at;
                    length = 0;
                }
                readOn();
            }
        }
    }

    /** Whether the line that was read last has lost its beginning. */
    boolean isCut() {
        return isCut;
    }

    /** Takes lines, and returns the number of the first of them. */
    long takeLines(int count) {
        long first = line;
        line += count;
        return first;
    }

    /** Reads on. Everything before {@link #start} is forgotten, so that places move: what is left goes before the next block. */
    void readOn() {
        TextBlock next = feed.take();
        int kept = end - start;
        boolean fits = kept <= TextBlock.BEFORE;
        byte[] target = fits ? next.bytes() : new byte[kept + next.length()];
        int begin = fits ? TextBlock.BEFORE - kept : 0;
        System.arraycopy(bytes, start, target, begin, kept);
        if (!fits) {
            System.arraycopy(next.bytes(), TextBlock.BEFORE, target, kept, next.length());
        }
        passed += start - begin;
        bytes = target;
        start = begin;
        end = begin + kept + next.length();
        takeUndecodable(next, begin + kept);
        isComplete = next.isLast();
        if (held != null) {
            feed.giveBack(held);
        }
        held = next;
    }

    private void takeUndecodable(TextBlock block, int place) {
        if (block.undecodableCount() == 0) {
            return;
        }
        int kept = undecodableTo - undecodableFrom;
        long[] all = new long[kept + block.undecodableCount()];
        System.arraycopy(undecodable, undecodableFrom, all, 0, kept);
        for (int i = 0; i < block.undecodableCount(); i++) {
            all[kept + i] = passed + place + block.undecodable(i);
        }
        undecodable = all;
        undecodableFrom = 0;
        undecodableTo = all.length;
    }
}
