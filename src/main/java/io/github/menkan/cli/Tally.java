package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many cases reached which tier. */
final class Tally {

    private final Map<Tier, Long> counts = new EnumMap<>(Tier.class);
    private long invalid;

    void add(Tier tier) {
        counts.merge(tier, 1L, Long::sum);
    }

    void add(Tally other) {
        other.counts.forEach((tier, count) -> counts.merge(tier, count, Long::sum));
        invalid += other.invalid;
    }

    void addInvalid() {
        invalid++;
    }

    long invalid() {
        return invalid;
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum() + invalid;
    }

    /** The summary: a line for each tier that occurs, the invalid cases, and the sum. */
    String table(Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Wording.of("档次").in(language), Wording.of("件数").in(language)));
        counts.forEach((tier, count) -> rows.add(List.of(tier.name(), Long.toString(count))));
        if (invalid > 0) {
            rows.add(List.of(Wording.of("无效").in(language), Long.toString(invalid)));
        }
        rows.add(List.of(Wording.of("合计").in(language), Long.toString(total())));
        return Columns.aligned(rows);
    }
}
