package io.github.menkan.counting;

import java.util.stream.IntStream;

/** The items of one reading by class. Items are added, and taken out again when a further row changes what they are. */
final class ReadingTally {

    private static final int REASONS = UnsoundReason.values().length;

    final long[] sound;
    final long[][] unsound;
    final long[] leastCounted;
    final long[] mostCounted;
    final long[] leastDisclosed;
    final long[] mostDisclosed;

    ReadingTally(int classes) {
        sound = new long[classes];
        unsound = new long[classes][REASONS];
        leastCounted = new long[classes];
        mostCounted = new long[classes];
        leastDisclosed = new long[classes];
        mostDisclosed = new long[classes];
    }

    /** Adds items of one mark and so many recipients, or takes them out when {@code items} is negative. */
    void add(long mark, int recipients, long items) {
        int category = Mark.category(mark);
        long counted = items * Math.max(1, recipients);
        long disclosed = items * recipients;
        mostCounted[category] += counted;
        mostDisclosed[category] += disclosed;
        if (Mark.isSound(mark)) {
            sound[category] += items;
            leastCounted[category] += counted;
            leastDisclosed[category] += disclosed;
        } else {
            unsound[category][Mark.reason(mark)] += items;
        }
    }

    void clear() {
        add(this, -1);
    }

    void add(ReadingTally other) {
        add(other, 1);
    }

    private void add(ReadingTally other, int times) {
        add(sound, other.sound, times);
        for (int c = 0; c < unsound.length; c++) {
            add(unsound[c], other.unsound[c], times);
        }
        add(leastCounted, other.leastCounted, times);
        add(mostCounted, other.mostCounted, times);
        add(leastDisclosed, other.leastDisclosed, times);
        add(mostDisclosed, other.mostDisclosed, times);
    }

    private static void add(long[] sums, long[] summands, int times) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], times * summands[i]);
        }
    }

    long distinct() {
        return IntStream.range(0, sound.length).mapToLong(this::distinct).sum();
    }

    long distinct(int category) {
        long distinct = sound[category];
        for (long items : unsound[category]) {
            distinct += items;
        }
        return distinct;
    }
}
