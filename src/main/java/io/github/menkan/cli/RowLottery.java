package io.github.menkan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Draws rows for a person to verify: every set of so many rows is as likely as any other, and the seed draws the same again. */
final class RowLottery {

    /**
     * A row that was drawn.
     *
     * @param place which row of all it was
     */
    record DrawnRow(long place, String file, long line) {}

    private final int size;
    private final SplittableRandom random;
    private final List<DrawnRow> drawn = new ArrayList<>();
    private long seen;

    RowLottery(int size, long seed) {
        this.size = size;
        this.random = new SplittableRandom(seed);
    }

    void take(String file, long line) {
        if (size == 0) {
            return;
        }
        seen++;
        if (drawn.size() < size) {
            drawn.add(new DrawnRow(seen, file, line));
        } else {
            long place = random.nextLong(seen);
            if (place < size) {
                drawn.set((int) place, new DrawnRow(seen, file, line));
            }
        }
    }

    /** The rows drawn, in the order in which they came. */
    List<DrawnRow> drawn() {
        return drawn.stream().sorted(Comparator.comparingLong(DrawnRow::place)).toList();
    }
}
