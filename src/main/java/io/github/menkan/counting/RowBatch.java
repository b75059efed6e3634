package io.github.menkan.counting;

import java.util.Arrays;
import java.util.List;

/** What is known of some rows, from the one who reads them to the one who keeps the items. */
final class RowBatch {

    private static final int ROWS = 4096;
    private static final int FAULTY = -1;
    /** For each row and reading the two halves of the digest, and the mark. */
    private static final int WORDS = 3;

    private final int readings;
    private final int[] categories = new int[ROWS];
    private final int[] recipients = new int[ROWS];
    private final long[] items;
    /** Where the keys end; a key without bytes is that of a row that has none. */
    private final int[] ends;

    private final KeyBytes keys = new KeyBytes();
    private int size;
    private boolean isDigested;

    RowBatch(int readings) {
        this.readings = readings;
        items = new long[WORDS * ROWS * readings];
        ends = new int[ROWS * readings];
    }

    void clear() {
        size = 0;
        isDigested = false;
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
            int place = size * readings + i;
            int reasons = marker.keyReasons(i);
            items[WORDS * place + 2] = marker.mark(reasons);
            if (RowMarker.hasKey(reasons)) {
                marker.addKey(i, keys);
            }
            ends[place] = keys.length();
        }
        recipients[size] = recipient;
        categories[size++] = marker.category();
    }

    /** Digests the keys, unless it has been done. */
    void digest(KeyedHash hash) {
        int begin = 0;
        for (int place = 0; place < size * readings && !isDigested; place++) {
            if (ends[place] > begin) {
                hash.digest(keys, begin, ends[place]);
                items[WORDS * place] = hash.high();
                items[WORDS * place + 1] = hash.low();
            }
            begin = ends[place];
        }
        isDigested = true;
    }

    int size() {
        return size;
    }

    boolean isFaulty(int row) {
        return categories[row] == FAULTY;
    }

    /** Adds a row, whose keys have been digested, to every reading. */
    void addTo(List<ReadingState> states, int row) {
        for (int i = 0; i < readings; i++) {
            int place = row * readings + i;
            int at = WORDS * place;
            if (ends[place] == (place == 0 ? 0 : ends[place - 1])) {
                states.get(i).addOwn(categories[row], items[at + 2], recipients[row]);
            } else {
                states.get(i).addKeyed(categories[row], items[at], items[at + 1], items[at + 2], recipients[row]);
            }
        }
    }
}
