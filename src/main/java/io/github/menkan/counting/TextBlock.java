package io.github.menkan.counting;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of a text, and where in it something stands that is no character. */
final class TextBlock {

    private static final char REPLACEMENT = '\uFFFD';

    private final char[] chars;
    private final CharBuffer buffer;
    private int[] undecodable = new int[8];
    private int undecodableCount;
    private boolean isLast;
    private @Nullable IOException failure;

    TextBlock(int capacity) {
        chars = new char[capacity];
        buffer = CharBuffer.wrap(chars);
    }

    /** Empties the block, and returns where characters go. */
    CharBuffer begin(boolean last) {
        isLast = last;
        undecodableCount = 0;
        return buffer.clear();
    }

    void addUndecodable(CharBuffer output) {
        if (undecodableCount == undecodable.length) {
            undecodable = Arrays.copyOf(undecodable, 2 * undecodableCount);
        }
        undecodable[undecodableCount++] = output.position();
        output.put(REPLACEMENT);
    }

    void failWith(IOException e) {
        failure = e;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return buffer.position();
    }

    boolean isLast() {
        return isLast;
    }

    int undecodableCount() {
        return undecodableCount;
    }

    int undecodable(int index) {
        return undecodable[index];
    }
}
