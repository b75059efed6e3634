package io.github.menkan.counting;

import java.util.List;

/** What is known of some rows, from the one who reads them to the one who keeps the items. */
final class RowBatch {

    static final int ROWS = 1024;

    private static final int FAULTY = -1;
    private static final int WORDS = 3;
    /** Marks a row without key. */
    private static final long OWN = Long.MIN_VALUE;

    private final int readings;
    private final int[] categories = new int[ROWS];
    private final int[] recipients = new int[ROWS];
    private final long[] words;
    private int size;

    RowBatch(int readings) {
        this.readings = readings;
        words = new long[ROWS * readings * WORDS];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == ROWS;
    }

    void addFaulty() {
        categories[size++] = FAULTY;
    }

    /** Adds the row that a marker has read. */
    void add(RowMarker marker, int recipient) {
        int at = size * readings * WORDS;
        for (int i = 0; i < readings; i++) {
            long mark = marker.mark(i);
            if (marker.hasKey(i)) {
                KeyedHash key = marker.digest(i);
                words[at] = key.high();
                words[at + 1] = key.low();
                words[at + 2] = mark;
            } else {
                words[at + 2] = mark | OWN;
            }
            at += WORDS;
        }
        recipients[size] = recipient;
        categories[size++] = marker.category();
    }

    boolean isFaulty(int row) {
        return categories[row] == FAULTY;
    }

    /** Adds a row to every reading. */
    void addTo(List<ReadingState> states, int row) {
        int at = row * readings * WORDS;
        for (int i = 0; i < readings; i++) {
            long mark = words[at + 2];
            if (mark < 0) {
                states.get(i).addOwn(categories[row], mark & Mark.ALL, recipients[row]);
            } else {
                states.get(i).addKeyed(categories[row], words[at], words[at + 1], mark, recipients[row]);
            }
            at += WORDS;
        }
    }
}
