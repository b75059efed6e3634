package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 刑法第二百六十四条 with 法释〔1998〕4号, 法释〔2013〕8号 and 法释〔2015〕23号, for completely known facts. */
final class TheftLaw {

    static final LocalDate INTERPRETATION = LocalDate.of(2013, 4, 4);

    /** Not a property of the format: which end of the open one-year count a completion takes. */
    static final String WITHIN_ONE_YEAR = "~withinOneYear";

    private static final LocalDate AMENDMENT_EIGHT = LocalDate.of(2011, 5, 1);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private TheftLaw() {}

    static Verdict judge(Facts facts, Figures figures) {
        Counted counted = Counted.of(facts);
        LocalDate act = facts.lastDay();
        LocalDate judged = facts.judged();
        boolean gates = !act.isBefore(AMENDMENT_EIGHT);
        Verdict verdict = null;
        if (act.isBefore(INTERPRETATION)) {
            verdict = by1998(facts, counted, figures.older(), gates);
            if (judged.isBefore(INTERPRETATION)) {
                return verdict;
            }
        }
        if (act.isBefore(Relics.OF_2015)) {
            Verdict next = by2013(facts, counted, figures.current(), gates, false);
            verdict = verdict == null ? next : verdict.unlessMilder(next);
            if (judged.isBefore(Relics.OF_2015)) {
                return verdict;
            }
        }
        Verdict next = by2013(facts, counted, figures.current(), gates, true);
        return verdict == null ? next : verdict.unlessMilder(next);
    }

    private static Verdict by1998(Facts facts, Counted counted, Figures.Triple local, boolean gates) {
        int tier = local.tierOf(counted.amount(false));
        boolean home = facts.flag("burglary");
        boolean pocket = facts.flag("pickpocketing");
        if (counted.withinOneYear >= 3 && (home || pocket)) {
            tier = Math.max(tier, 1);
        }
        if (gates && (home || pocket || facts.flag("armed"))) {
            tier = Math.max(tier, 1);
        }
        tier = Math.max(tier, counted.relics.tier(false));
        tier = Math.max(tier, facts.assertedTier());
        return Verdict.of(tier, attempt(facts, counted, local), 0);
    }

    private static Verdict by2013(
            Facts facts, Counted counted, Figures.Triple local, boolean gates, boolean since2016) {
        int tier = local.tierOf(counted.amount(since2016));
        if (counted.withinTwoYears >= 3) {
            tier = Math.max(tier, 1);
        }
        if (gates && facts.anyFlag("burglary", "armed", "pickpocketing")) {
            tier = Math.max(tier, 1);
        }
        tier = Math.max(tier, counted.relics.tier(since2016));
        tier = Math.max(tier, facts.assertedTier());
        int may = Math.max(
                half(facts, counted.amount(since2016), local), since2016 ? 0 : counted.relics.mayTierThreeForOne());
        return Verdict.of(tier, attempt(facts, counted, local), may);
    }

    /** Art. 2: half of 数额较大 with one of eight items; Art. 6: half of the higher figures with some of them. */
    private static int half(Facts facts, BigDecimal amount, Figures.Triple local) {
        BigDecimal twice = amount.multiply(TWO);
        boolean articleTwoThreeToEight = facts.anyFlag(
                "organisedMinors",
                "emergencyScene",
                "vulnerableVictim",
                "hospitalVictim",
                "reliefFunds",
                "graveConsequence");
        if (articleTwoThreeToEight || facts.anyFlag("burglary", "armed")) {
            if (twice.compareTo(local.especiallyHuge()) >= 0) {
                return 3;
            }
            if (twice.compareTo(local.huge()) >= 0) {
                return 2;
            }
        }
        boolean articleTwo =
                articleTwoThreeToEight || facts.anyFlag("priorTheftConviction", "theftAdminPenaltyWithinOneYear");
        return articleTwo && twice.compareTo(local.large()) >= 0 ? 1 : 0;
    }

    /** Art. 12: an attempt counts when it aims at 数额巨大 or more, or at a precious relic. */
    private static int attempt(Facts facts, Counted counted, Figures.Triple local) {
        int aimed = local.tierOf(counted.attempted);
        int relic = facts.flag("attemptedPreciousRelic") ? 2 : 0;
        return Math.max(aimed >= 2 ? aimed : 0, relic);
    }

    /** Whether the number of thefts within one year, which only the 1998 standard asks for, is left open. */
    static boolean oneYearCountIsOpen(Facts facts) {
        return !facts.states("acts")
                && facts.states("theftsWithinTwoYears")
                && facts.lastDay().isBefore(INTERPRETATION);
    }

    /** What happened, counted. */
    private record Counted(
            BigDecimal amount, BigDecimal attempted, long withinTwoYears, long withinOneYear, Relics relics) {

        static Counted of(Facts facts) {
            Takings takings = Takings.of(facts, "theftsWithinTwoYears");
            long twoYears = takings.withinTwoYears();
            boolean dated = facts.states("acts");
            long stated = "half".equals(facts.get(WITHIN_ONE_YEAR)) ? (twoYears + 1) / 2 : twoYears;
            boolean contraband = facts.flag("contraband");
            return new Counted(
                    contraband ? BigDecimal.ZERO : takings.taken(),
                    contraband ? BigDecimal.ZERO : takings.aimedAt(),
                    twoYears,
                    dated ? takings.withinOneYear() : stated,
                    Relics.of(facts));
        }

        /** With the relics that count by their value. */
        BigDecimal amount(boolean since2016) {
            return amount.add(relics.valueThatCounts(since2016));
        }
    }
}
