package io.github.menkan.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a ledger by class, and its recipients. */
final class LedgerRows {

    private final ColumnMapping mapping;
    private final List<ReadingState> readings;
    private final Map<String, Integer> recipients = new LinkedHashMap<>();
    private final Settlement settlement;
    private long faulty;

    LedgerRows(ColumnMapping mapping, List<ReadingState> readings) {
        this.mapping = mapping;
        this.readings = readings;
        this.settlement = new Settlement(mapping.categories(), readings);
    }

    /** The number of a recipient. */
    int recipient(String name) {
        if (recipients.size() == ItemStore.MOST_RECIPIENTS && !recipients.containsKey(name)) {
            throw new IllegalArgumentException(
                    "recipients must be at most " + ItemStore.MOST_RECIPIENTS + ", was one more");
        }
        return recipients.computeIfAbsent(name, unused -> recipients.size());
    }

    /** Counts rows. */
    void add(RowBatch batch) {
        for (int row = 0; row < batch.size(); row++) {
            if (batch.isFaulty(row)) {
                addFaulty(1);
            } else {
                batch.addTo(readings, row);
                settlement.rowDone();
            }
        }
        if (settlement.isDone()) {
            readings.forEach(ReadingState::inAnyOrder);
        }
    }

    void addFaulty(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("faulty must be 0 or more, was " + count);
        }
        faulty += count;
        settlement.rowsPassed(count);
    }

    void addJoined(ItemMark mark) {
        settlement.orderIsLost();
        mark.recipients().forEach(this::recipient);
        readings.get(mark.reading()).addJoined(mark);
    }

    void orderIsLost() {
        settlement.orderIsLost();
    }

    /** Adds the rows of a part, and returns which numbers its recipients have here. */
    int[] merge(LedgerRows part) {
        settlement.orderIsLost();
        faulty += part.faulty;
        return part.recipients.keySet().stream().mapToInt(this::recipient).toArray();
    }

    LedgerCount count(List<MaskedSample> samples) {
        List<ReadingTally> complete =
                readings.parallelStream().map(ReadingState::complete).toList();
        List<ClassCount> classes = new ArrayList<>();
        for (int i = 0; i < mapping.categories().size(); i++) {
            int category = i;
            if (readings.stream().anyMatch(reading -> reading.rows()[category] > 0)) {
                classes.add(count(category, complete));
            }
        }
        return new LedgerCount(
                Math.addExact(Arrays.stream(readings.get(0).rows()).sum(), faulty),
                faulty,
                classes,
                List.copyOf(recipients.keySet()),
                samples,
                settlement.first(),
                settlement.second());
    }

    private ClassCount count(int category, List<ReadingTally> complete) {
        List<ReadingCount> counts = new ArrayList<>();
        for (int i = 0; i < complete.size(); i++) {
            List<String> key = mapping.sameItem().get(i);
            counts.add(ReadingCount.of(key, readings.get(i).rows()[category], complete.get(i), category));
        }
        return new ClassCount(
                mapping.categories().get(category), readings.get(0).rows()[category], counts);
    }
}
