package io.github.menkan.counting;

import java.util.function.Function;

/** One reading while it is counted. */
final class ReadingState {

    /** Items with a key, where the store follows each row. */
    final ReadingTally live;
    /** Items without key, and items whose rows were counted elsewhere. */
    private final ReadingTally other;
    private final ItemStore store;
    private long rows;
    private long otherItems;

    ReadingState(int classes, Function<ReadingTally, ItemStore> store) {
        this.live = new ReadingTally(classes);
        this.other = new ReadingTally(classes);
        this.store = store.apply(live);
    }

    void inAnyOrder() {
        store.inAnyOrder();
    }

    void addKeyed(long high, long low, long mark, int recipient) {
        rows++;
        store.add(high, low, mark, recipient);
    }

    /** Adds a row that is an item of its own. */
    void addOwn(long mark, int recipient) {
        addJoined(mark, recipient == ItemStore.NOBODY ? 0 : 1, 1);
    }

    /** Adds an item of so many rows. */
    void addJoined(long mark, int recipients, long itsRows) {
        rows += itsRows;
        otherItems++;
        other.add(mark, recipients, 1);
    }

    /** Adds a part, whose recipients have other numbers here. */
    void merge(ReadingState part, int[] recipientsHere) {
        rows += part.rows;
        otherItems += part.otherItems;
        other.add(part.other);
        part.store.forEach((high, low, mark, recipients) -> {
            store.add(high, low, mark, ItemStore.NOBODY);
            for (int i = 0; i < recipientsHere.length; i++) {
                if (ItemSegment.holds(recipients, i)) {
                    store.add(high, low, mark, recipientsHere[i]);
                }
            }
        });
    }

    /** The items so far, after looking that every row is one of an item or repeats one. */
    ReadingTally complete(long expectedRows) {
        ReadingTally complete = new ReadingTally(live.sound.length);
        long items = store.complete(complete) + otherItems;
        complete.add(other);
        if (rows != expectedRows || complete.distinct() != items || items > rows) {
            throw new IllegalStateException("every row must be accounted for, was " + expectedRows + " rows, " + rows
                    + " of them in a reading, with " + items + " items, " + complete.distinct() + " of them in classes");
        }
        return complete;
    }

    void close() {
        store.close();
    }
}
