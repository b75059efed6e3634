package io.github.menkan.counting;

import java.util.Optional;

/** Items in memory: in one table that the tally follows while the order of rows matters, then in partitions. */
final class MemoryItems implements ItemStore {

    private final ReadingTally live;
    private ItemSegment table = new ItemSegment(0);
    private Optional<PartitionedItems> partitions = Optional.empty();

    MemoryItems(ReadingTally live) {
        this.live = live;
    }

    @Override
    public void inAnyOrder() {
        if (partitions.isEmpty()) {
            PartitionedItems all = new PartitionedItems(new MemoryBlocks());
            table.forEach((high, low, mark, recipients) -> addTo(all, high, low, mark, recipients));
            partitions = Optional.of(all);
            table = new ItemSegment(0);
            live.clear();
        }
    }

    private static void addTo(ItemStore store, long high, long low, long mark, long[] recipients) {
        store.add(high, low, mark, NOBODY);
        for (int i = 0; i < ItemSegment.most(recipients); i++) {
            if (ItemSegment.holds(recipients, i)) {
                store.add(high, low, mark, i);
            }
        }
    }

    @Override
    public void add(long high, long low, long mark, int recipient) {
        if (partitions.isPresent()) {
            partitions.get().add(high, low, mark, recipient);
            return;
        }
        int moreWords = ItemSegment.moreWords(recipient);
        if (moreWords > table.moreWords()) {
            table = table.widened(moreWords);
        }
        table.add(live, high, low, mark, recipient);
    }

    @Override
    public long complete(ReadingTally tally) {
        if (partitions.isPresent()) {
            return partitions.get().complete(tally);
        }
        tally.add(live);
        return table.size();
    }

    @Override
    public void forEach(ItemVisitor visitor) {
        if (partitions.isPresent()) {
            partitions.get().forEach(visitor);
        } else {
            table.forEach(visitor);
        }
    }

    @Override
    public void close() {
        partitions.ifPresent(PartitionedItems::close);
    }
}
