package io.github.menkan.counting;

import java.util.List;
import java.util.OptionalLong;

/**
 * The row after which the least count carries a tier: the proportional sum of 法释〔2017〕10号第五条第一款第(六)项, in which each of the
 * items (三) to (五) is contained, and its tenfold by 第二款第(三)项. An item without key is never sound and weighs nothing here.
 */
final class Settlement {

    private static final long FIRST = 5_000;
    private static final long SECOND = 10 * FIRST;

    private final int[] weights;
    private final List<ReadingState> readings;
    private long row;
    private long first;
    private long second;
    private boolean isOrdered = true;

    Settlement(List<ItemCategory> categories, List<ReadingState> readings) {
        this.weights = categories.stream().mapToInt(ItemCategory::leastWeight).toArray();
        this.readings = readings;
    }

    /** The tier that a proportional sum reaches: 0, 1 or 2. */
    static int tier(long sum) {
        return sum >= SECOND ? 2 : sum >= FIRST ? 1 : 0;
    }

    /** Rows that count for nothing have been passed. */
    void rowsPassed(long count) {
        row += count;
    }

    /** A row has been counted. */
    void rowDone() {
        row++;
        if (second == 0 && isOrdered) {
            long sum = least();
            if (first == 0 && sum >= FIRST) {
                first = row;
            }
            if (sum >= SECOND) {
                second = row;
            }
        }
    }

    private long least() {
        long sum = 0;
        for (int c = 0; c < weights.length; c++) {
            long least = Long.MAX_VALUE;
            for (int r = 0; r < readings.size(); r++) {
                least = Math.min(least, readings.get(r).live.leastCounted[c]);
            }
            sum += weights[c] * least;
        }
        return sum;
    }

    /** Whether no further row can change the answer. */
    boolean isDone() {
        return second > 0 || !isOrdered;
    }

    /** Rows have come in an order that says nothing. */
    void orderIsLost() {
        isOrdered = false;
    }

    OptionalLong first() {
        return at(first);
    }

    OptionalLong second() {
        return at(second);
    }

    private OptionalLong at(long settled) {
        return isOrdered && settled > 0 ? OptionalLong.of(settled) : OptionalLong.empty();
    }
}
