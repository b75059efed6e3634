package io.github.menkan.counting;

import io.github.menkan.Quantity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The items of one class in one reading of "the same item". Every row is one of these items or repeats one:
 * {@code rows = distinct + duplicates}, and {@code distinct = sound +} the sum of {@code unsound}.
 *
 * <pre>{@code
 * ReadingCount reading = ledger.count().classes().get(0).readings().get(0);
 * reading.distinct() == reading.sound() + reading.unsound().values().stream().mapToLong(Long::longValue).sum(); // true
 * }</pre>
 *
 * @param sameItem the headers of the key
 * @param duplicates rows of the class that repeat an item of any class
 * @param sound items of which some row is sound
 * @param unsound items of which none is, by reason; every reason is there
 * @param counted what the items count by 第十一条: each as many times as it has recipients, at least once; from the sound ones to all
 * @param disclosed the part of it that was sold or provided
 * @since 0.1.0
 */
public record ReadingCount(
        List<String> sameItem,
        long duplicates,
        long sound,
        Map<UnsoundReason, Long> unsound,
        Quantity counted,
        Quantity disclosed) {

    /** Copies the lists. */
    public ReadingCount {
        sameItem = List.copyOf(Objects.requireNonNull(sameItem, "sameItem"));
        Map<UnsoundReason, Long> copy = new EnumMap<>(UnsoundReason.class);
        copy.putAll(Objects.requireNonNull(unsound, "unsound"));
        unsound = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(disclosed, "disclosed");
    }

    static ReadingCount of(List<String> sameItem, long rows, ReadingTally tally, int category) {
        Map<UnsoundReason, Long> unsound = new EnumMap<>(UnsoundReason.class);
        for (UnsoundReason reason : UnsoundReason.values()) {
            unsound.put(reason, tally.unsound[category][reason.place()]);
        }
        return new ReadingCount(
                sameItem,
                rows - tally.distinct(category),
                tally.sound[category],
                unsound,
                Quantity.between(tally.leastCounted[category], tally.mostCounted[category]),
                Quantity.between(tally.leastDisclosed[category], tally.mostDisclosed[category]));
    }

    /**
     * All items, sound or not.
     *
     * @return their number
     */
    public long distinct() {
        return sound + unsound.values().stream().mapToLong(Long::longValue).sum();
    }
}
