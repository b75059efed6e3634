package io.github.menkan.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sum of two counts that share no item. */
final class CountSum {

    private CountSum() {}

    static LedgerCount of(LedgerCount one, LedgerCount other) {
        Map<ItemCategory, ClassCount> classes = new TreeMap<>();
        one.classes().forEach(count -> classes.put(count.category(), count));
        other.classes().forEach(count -> classes.merge(count.category(), count, CountSum::of));
        TreeSet<String> recipients = new TreeSet<>(one.recipients());
        recipients.addAll(other.recipients());
        return new LedgerCount(
                Math.addExact(one.rows(), other.rows()),
                Math.addExact(one.faulty(), other.faulty()),
                List.copyOf(classes.values()),
                List.copyOf(recipients),
                one.samples(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    private static ClassCount of(ClassCount one, ClassCount other) {
        List<ReadingCount> readings = new ArrayList<>();
        if (one.readings().size() != other.readings().size()) {
            throw new IllegalArgumentException("counts must have the same readings, was of another mapping");
        }
        for (int i = 0; i < one.readings().size(); i++) {
            readings.add(of(one.readings().get(i), other.readings().get(i)));
        }
        return new ClassCount(one.category(), Math.addExact(one.rows(), other.rows()), readings);
    }

    private static ReadingCount of(ReadingCount one, ReadingCount other) {
        if (!one.sameItem().equals(other.sameItem())) {
            throw new IllegalArgumentException("counts must have the same readings, was " + other.sameItem());
        }
        Map<UnsoundReason, Long> unsound = new EnumMap<>(one.unsound());
        other.unsound().forEach((reason, items) -> unsound.merge(reason, items, Math::addExact));
        return new ReadingCount(
                one.sameItem(),
                Math.addExact(one.duplicates(), other.duplicates()),
                Math.addExact(one.sound(), other.sound()),
                unsound,
                one.counted().plus(other.counted()),
                one.disclosed().plus(other.disclosed()));
    }
}
