package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an offender took by all acts together, and how close together the acts lie.
 *
 * @param taken yuan taken by completed acts
 * @param aimedAt yuan aimed at by attempts
 * @param withinTwoYears the largest number of acts within two years, attempts included
 * @param withinOneYear the largest number of acts within one year, attempts included
 */
record Takings(BigDecimal taken, BigDecimal aimedAt, long withinTwoYears, long withinOneYear) {

    private static final BigInteger MANY = BigInteger.valueOf(1_000_000);

    /** The takings of dated acts where there are any, else as stated, their number by the property of that name. */
    static Takings of(Facts facts, String twoYears) {
        return of(facts, capped(facts, twoYears), 0);
    }

    /** The same where the number within one year has a property of its own. */
    static Takings of(Facts facts, String twoYears, String oneYear) {
        return of(facts, capped(facts, twoYears), capped(facts, oneYear));
    }

    private static Takings of(Facts facts, long inTwoYears, long inOneYear) {
        if (facts.states("acts")) {
            return ofActs(facts.list("acts"));
        }
        return new Takings(
                facts.money("amount"), facts.money("attemptedAmount"), Math.max(inTwoYears, inOneYear), inOneYear);
    }

    private static Takings ofActs(List<Facts> acts) {
        BigDecimal taken = BigDecimal.ZERO;
        BigDecimal aimedAt = BigDecimal.ZERO;
        List<LocalDate> days = new ArrayList<>();
        for (Facts act : acts) {
            days.add(LocalDate.parse(act.word("on")));
            BigDecimal yuan = act.money("amount");
            if (act.flag("attempted")) {
                aimedAt = aimedAt.add(yuan);
            } else {
                taken = taken.add(yuan);
            }
        }
        return new Takings(taken, aimedAt, densest(days, 2), densest(days, 1));
    }

    /** The largest number of days that lie within so many years of the first of them, both ends included. */
    static int densest(List<LocalDate> days, int years) {
        int most = 0;
        for (LocalDate first : days) {
            LocalDate last = first.plusYears(years);
            int within = 0;
            for (LocalDate day : days) {
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    within++;
                }
            }
            most = Math.max(most, within);
        }
        return most;
    }

    private static long capped(Facts facts, String name) {
        return facts.count(name).min(MANY).longValueExact();
    }
}
