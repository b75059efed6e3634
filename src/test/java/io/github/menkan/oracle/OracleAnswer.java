package io.github.menkan.oracle;

import java.util.Map;

/**
 * What the oracle says about one case. Tiers are "NONE", "FIRST", "SECOND", "THIRD".
 *
 * @param tier what the SHALL grounds carry under every completion of the unknown facts and figures
 * @param discretionaryTier what SHALL and MAY grounds together carry under every completion
 * @param possibleTier what SHALL and MAY grounds together carry under some completion
 * @param decided whether the SHALL grounds carry the same tier under every completion
 * @param attempted "YES" when {@code tier} rests on attempt grounds alone under every completion, "UNKNOWN" when under some
 */
public record OracleAnswer(
        String tier, String discretionaryTier, String possibleTier, boolean decided, String attempted) {

    /** The answer by the names of the format; whether it rests on attempts is "UNKNOWN" where it is neither true nor false. */
    Map<String, Object> byName() {
        return Map.of(
                "tier", tier,
                "discretionaryTier", discretionaryTier,
                "possibleTier", possibleTier,
                "decided", decided,
                "attempted", attempted.equals("UNKNOWN") ? attempted : attempted.equals("YES"));
    }
}
