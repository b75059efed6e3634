package io.github.menkan.property;

import io.github.menkan.region.AmountStandards;
import io.github.menkan.region.Division;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The timelines of one offence, so that those of the places this library knows by name are written once and shared by all cases.
 * Timelines with an application's own figures are not kept. Safe for use by several threads; what it keeps is never more than one
 * timeline for each listed division.
 *
 * @since 0.1.0
 */
public final class Timelines {

    private final RegionalRules rules;
    private final Map<Optional<Division>, RegionalStatute> kept = new ConcurrentHashMap<>();

    /**
     * No timeline is written yet.
     *
     * @param rules the offence
     */
    public Timelines(RegionalRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * The timeline at a place.
     *
     * @param place the place with its tables
     * @return the timeline
     */
    public RegionalStatute at(Place place) {
        boolean lasting = place.standards().equals(AmountStandards.builtIn())
                && place.division().map(Division::isListed).orElse(true);
        return lasting
                ? kept.computeIfAbsent(place.division(), unused -> new RegionalStatute(rules, place))
                : new RegionalStatute(rules, place);
    }
}
