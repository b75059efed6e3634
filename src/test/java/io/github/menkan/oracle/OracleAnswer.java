package io.github.menkan.oracle;

/**
 * What the oracle says about one case. Tiers are "NONE", "FIRST", "SECOND", "THIRD".
 *
 * @param tier what the SHALL grounds carry under every completion of the unknown facts and figures
 * @param discretionaryTier what SHALL and MAY grounds together carry under every completion
 * @param possibleTier what SHALL and MAY grounds together carry under some completion
 * @param decided whether the SHALL grounds carry the same tier under every completion
 * @param attempted whether {@code tier} rests on attempt grounds alone
 */
public record OracleAnswer(
        String tier, String discretionaryTier, String possibleTier, boolean decided, boolean attempted) {}
