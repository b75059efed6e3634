package io.github.menkan.counting;

import java.util.Arrays;
import java.util.List;

/** What is known of some rows, from the one who reads them to the one who keeps the items. */
final class RowBatch {

    static final int ROWS = 1024;

    private static final int FAULTY = -1;

    private final int readings;
    private final int[] categories = new int[ROWS];
    private final int[] recipients = new int[ROWS];
    private final long[] marks;
    /** Where the keys end; a key without bytes is that of a row that has none. */
    private final int[] ends;

    private final KeyBytes keys = new KeyBytes();
    private int size;

    RowBatch(int readings) {
        this.readings = readings;
        marks = new long[ROWS * readings];
        ends = new int[ROWS * readings];
    }

    void clear() {
        size = 0;
        keys.clear();
    }

    boolean isFull() {
        return size == ROWS;
    }

    void addFaulty() {
        Arrays.fill(ends, size * readings, (size + 1) * readings, keys.length());
        categories[size++] = FAULTY;
    }

    /** Adds the row that a marker has read. */
    void add(RowMarker marker, int recipient) {
        for (int i = 0; i < readings; i++) {
            marks[size * readings + i] = marker.mark(i);
            if (marker.hasKey(i)) {
                marker.addKey(i, keys);
            }
            ends[size * readings + i] = keys.length();
        }
        recipients[size] = recipient;
        categories[size++] = marker.category();
    }

    int size() {
        return size;
    }

    boolean isFaulty(int row) {
        return categories[row] == FAULTY;
    }

    /** Adds a row to every reading. */
    void addTo(List<ReadingState> states, KeyedHash hash, int row) {
        for (int i = row * readings; i < (row + 1) * readings; i++) {
            ReadingState state = states.get(i - row * readings);
            int begin = i == 0 ? 0 : ends[i - 1];
            if (ends[i] == begin) {
                state.addOwn(categories[row], marks[i], recipients[row]);
            } else {
                hash.digest(keys, begin, ends[i]);
                state.addKeyed(categories[row], hash.high(), hash.low(), marks[i], recipients[row]);
            }
        }
    }
}
