package io.github.menkan.oracle;

import java.math.BigDecimal;

/**
 * The local amounts in yuan that a case is measured by; most offences need none.
 *
 * @param older the figures of the interpretation before 2013-04-04 (theft), 2011-04-08 (fraud), 2013-04-27 (extortion),
 *     2013-11-18 (snatching), and of the one before 2021-04-15 for concealment, which has 较大 alone
 * @param current the province's figures under the interpretation in force since then
 */
public record Figures(Triple older, Triple current) {

    /** For offences whose amounts are the same everywhere. */
    public static final Figures NATIONWIDE = new Figures(Triple.of(0, 0, 0), Triple.of(0, 0, 0));

    /** 数额较大, 数额巨大, 数额特别巨大. */
    public record Triple(BigDecimal large, BigDecimal huge, BigDecimal especiallyHuge) {

        static Triple of(long large, long huge, long especiallyHuge) {
            return new Triple(BigDecimal.valueOf(large), BigDecimal.valueOf(huge), BigDecimal.valueOf(especiallyHuge));
        }

        /** The tier of an amount: 0 below 数额较大, 3 from 数额特别巨大. */
        int tierOf(BigDecimal amount) {
            if (amount.compareTo(especiallyHuge) >= 0) {
                return 3;
            }
            if (amount.compareTo(huge) >= 0) {
                return 2;
            }
            return amount.compareTo(large) >= 0 ? 1 : 0;
        }
    }
}
