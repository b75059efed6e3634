package io.github.menkan.property;

import io.github.menkan.region.AmountStandards;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The timelines at places with the figures this library knows, kept because writing one takes far longer than deciding a case.
 * Which are kept shows in no answer: a timeline follows from the offence and the place.
 */
final class KnownTimelines {

    /** As many as hold all places with rows of their own; cases may come from anywhere, and must not fill the memory. */
    static final KnownTimelines OF_BUILT_IN_FIGURES = new KnownTimelines(1_000);

    private final Map<List<Object>, RegionalStatute> kept = new ConcurrentHashMap<>();
    private final int most;

    KnownTimelines(int most) {
        this.most = most;
    }

    RegionalStatute of(RegionalRules rules, Place place) {
        if (!place.standards().equals(AmountStandards.builtIn())) {
            return new RegionalStatute(rules, place);
        }
        List<Object> key = List.of(rules, place.division());
        RegionalStatute known = kept.get(key);
        if (known != null) {
            return known;
        }
        RegionalStatute written = new RegionalStatute(rules, place);
        if (kept.size() < most) {
            kept.put(key, written);
        }
        return written;
    }
}
