package io.github.menkan.counting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of a text in UTF-8, and where in it something stands that is no character. */
final class TextBlock {

    /** The room before the text, for the beginning of a record that the block before holds. */
    static final int BEFORE = 1 << 13;

    private final ByteBuffer bytes;
    private int[] undecodable = new int[8];
    private int undecodableCount;
    private boolean isLast;
    private @Nullable IOException failure;

    TextBlock(int capacity) {
        bytes = ByteBuffer.allocate(BEFORE + capacity);
    }

    /** Empties the block, and returns where the text goes. */
    ByteBuffer begin(boolean last) {
        isLast = last;
        undecodableCount = 0;
        return bytes.clear().position(BEFORE);
    }

    /** Adds a place, counted from the beginning of the text in this block. */
    void addUndecodable(int place) {
        if (undecodableCount == undecodable.length) {
            undecodable = Arrays.copyOf(undecodable, 2 * undecodableCount);
        }
        undecodable[undecodableCount++] = place;
    }

    void failWith(IOException e) {
        failure = e;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    /** The bytes, of which the text begins after {@link #BEFORE}. */
    byte[] bytes() {
        return bytes.array();
    }

    int length() {
        return bytes.position() - BEFORE;
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
