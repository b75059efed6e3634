package io.github.menkan.counting;

import java.util.function.Function;

/** One reading while it is counted. */
final class ReadingState {

    /** Items with a key, where the store follows each row. */
    final ReadingTally live;
    /** Items without key, and items whose rows were counted elsewhere. */
    private final ReadingTally other;

    private final ItemStore store;
    private final long[] rows;
    private long otherItems;

    ReadingState(int classes, Function<ReadingTally, ItemStore> store) {
        this.live = new ReadingTally(classes);
        this.other = new ReadingTally(classes);
        this.store = store.apply(live);
        this.rows = new long[classes];
    }

    void inAnyOrder() {
        store.inAnyOrder();
    }

    void addKeyed(int category, long high, long low, long mark, int recipient) {
        rows[category]++;
        store.add(high, low, mark, recipient);
    }

    /** Adds a row that is an item of its own. */
    void addOwn(int category, long mark, int recipient) {
        rows[category]++;
        otherItems++;
        other.add(mark, recipient == ItemStore.NOBODY ? 0 : 1, 1);
    }

    /** Adds items whose rows were looked at elsewhere. */
    void addJoined(ItemMark mark) {
        mark.addRowsTo(rows);
        otherItems += mark.items();
        other.add(mark.mark(), mark.recipientCount(), mark.items());
    }

    /** Adds a part, whose recipients have other numbers here. */
    void merge(ReadingState part, int[] recipientsHere) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] += part.rows[i];
        }
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

    /** Rows of each class. */
    long[] rows() {
        return rows.clone();
    }

    /** The items so far, after looking that the items that were found are those that have a class. */
    ReadingTally complete() {
        ReadingTally complete = new ReadingTally(rows.length);
        long items = store.complete(complete) + otherItems;
        complete.add(other);
        if (complete.distinct() != items) {
            throw new IllegalStateException("every row must be accounted for, was " + items + " items, "
                    + complete.distinct() + " of them in classes");
        }
        return complete;
    }

    void close() {
        store.close();
    }
}
