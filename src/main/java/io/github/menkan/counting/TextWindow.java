package io.github.menkan.counting;

import java.util.Arrays;

/** The part of a text that is being looked at: from the beginning of a record to as far as has been read. */
final class TextWindow {

    /** The answer to a question for which more must be read. */
    static final int MORE = -1;

    /** A record of more characters is faulty, so that an unclosed quote does not need memory for the rest of the file. */
    static final int LONGEST = 1 << 22;

    private final TextFeed feed;
    private char[] chars = new char[1 << 18];
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

    char[] chars() {
        return chars;
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

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where the line after a line break begins, or {@link #MORE}. */
    int afterBreak(int at) {
        if (chars[at] == '\n') {
            return at + 1;
        }
        if (at + 1 == end) {
            return isComplete ? at + 1 : MORE;
        }
        return chars[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /** Moves over empty lines; false at the end of the text. */
    boolean hasLine() {
        while (true) {
            if (start == end) {
                if (isComplete) {
                    return false;
                }
                readOn();
            } else if (isBreak(chars[start])) {
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

    /** Reads on to the end of the line that begins here, and returns its place. A line of too many characters is cut. */
    int endOfLine() {
        isCut = false;
        int length = 0;
        while (true) {
            int at = start + length;
            if (at < end && !isBreak(chars[at])) {
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

    /** Reads on. Everything before {@link #start} is forgotten, so that places move. */
    void readOn() {
        TextBlock block = feed.take();
        System.arraycopy(chars, start, chars, 0, end - start);
        passed += start;
        end -= start;
        start = 0;
        if (end + block.length() > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, end + block.length()));
        }
        System.arraycopy(block.chars(), 0, chars, end, block.length());
        takeUndecodable(block);
        end += block.length();
        isComplete = block.isLast();
        feed.giveBack(block);
    }

    private void takeUndecodable(TextBlock block) {
        if (block.undecodableCount() == 0) {
            return;
        }
        int kept = undecodableTo - undecodableFrom;
        long[] all = new long[kept + block.undecodableCount()];
        System.arraycopy(undecodable, undecodableFrom, all, 0, kept);
        for (int i = 0; i < block.undecodableCount(); i++) {
            all[kept + i] = passed + end + block.undecodable(i);
        }
        undecodable = all;
        undecodableFrom = 0;
        undecodableTo = all.length;
    }
}
