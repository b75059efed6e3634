package io.github.menkan.oracle;

import static io.github.menkan.oracle.Facts.anyFlag;
import static io.github.menkan.oracle.Facts.flag;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 刑法第二百六十四条 with 法释〔1998〕4号, 法释〔2013〕8号 and 法释〔2015〕23号, for completely known facts. */
final class TheftLaw {

    static final LocalDate INTERPRETATION = LocalDate.of(2013, 4, 4);

    /** Not a property of the format: which end of the open one-year count a completion takes. */
    static final String WITHIN_ONE_YEAR = "~withinOneYear";

    private static final LocalDate AMENDMENT_EIGHT = LocalDate.of(2011, 5, 1);
    private static final LocalDate RELICS = LocalDate.of(2016, 1, 1);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private TheftLaw() {}

    static Verdict judge(Map<String, ?> facts, Figures figures) {
        Counted counted = Counted.of(facts);
        LocalDate act = Facts.lastDay(facts);
        LocalDate judged = Facts.judged(facts);
        boolean gates = !act.isBefore(AMENDMENT_EIGHT);
        Verdict verdict = null;
        if (act.isBefore(INTERPRETATION)) {
            verdict = by1998(facts, counted, figures.older(), gates);
            if (judged.isBefore(INTERPRETATION)) {
                return verdict;
            }
        }
        if (act.isBefore(RELICS)) {
            Verdict next = by2013(facts, counted, figures.current(), gates, false);
            verdict = verdict == null ? next : verdict.unlessMilder(next);
            if (judged.isBefore(RELICS)) {
                return verdict;
            }
        }
        Verdict next = by2013(facts, counted, figures.current(), gates, true);
        return verdict == null ? next : verdict.unlessMilder(next);
    }

    private static Verdict by1998(Map<String, ?> facts, Counted counted, Figures.Triple local, boolean gates) {
        int tier = local.tierOf(counted.amount);
        boolean home = flag(facts, "burglary");
        boolean pocket = flag(facts, "pickpocketing");
        if (counted.withinOneYear >= 3 && (home || pocket)) {
            tier = Math.max(tier, 1);
        }
        if (gates && (home || pocket || flag(facts, "armed"))) {
            tier = Math.max(tier, 1);
        }
        tier = Math.max(tier, relicTier(counted, false));
        tier = Math.max(tier, asserted(facts));
        return Verdict.of(tier, attempt(facts, counted, local), 0);
    }

    private static Verdict by2013(
            Map<String, ?> facts, Counted counted, Figures.Triple local, boolean gates, boolean fiveForOne) {
        int tier = local.tierOf(counted.amount);
        if (counted.withinTwoYears >= 3) {
            tier = Math.max(tier, 1);
        }
        if (gates && anyFlag(facts, "burglary", "armed", "pickpocketing")) {
            tier = Math.max(tier, 1);
        }
        tier = Math.max(tier, relicTier(counted, fiveForOne));
        tier = Math.max(tier, asserted(facts));
        int may = Math.max(half(facts, counted, local), fiveForOne ? 0 : threeRelicsForOne(counted));
        return Verdict.of(tier, attempt(facts, counted, local), may);
    }

    /** Art. 2: half of 数额较大 with one of eight items; Art. 6: half of the higher figures with some of them. */
    private static int half(Map<String, ?> facts, Counted counted, Figures.Triple local) {
        BigDecimal twice = counted.amount.multiply(TWO);
        boolean articleTwoThreeToEight = anyFlag(
                facts,
                "organisedMinors",
                "emergencyScene",
                "vulnerableVictim",
                "hospitalVictim",
                "reliefFunds",
                "graveConsequence");
        if (articleTwoThreeToEight || anyFlag(facts, "burglary", "armed")) {
            if (twice.compareTo(local.especiallyHuge()) >= 0) {
                return 3;
            }
            if (twice.compareTo(local.huge()) >= 0) {
                return 2;
            }
        }
        boolean articleTwo =
                articleTwoThreeToEight || anyFlag(facts, "priorTheftConviction", "theftAdminPenaltyWithinOneYear");
        return articleTwo && twice.compareTo(local.large()) >= 0 ? 1 : 0;
    }

    /** Art. 12: an attempt counts when it aims at 数额巨大 or more, or at a precious relic. */
    private static int attempt(Map<String, ?> facts, Counted counted, Figures.Triple local) {
        int aimed = local.tierOf(counted.attempted);
        int relic = flag(facts, "attemptedPreciousRelic") ? 2 : 0;
        return Math.max(aimed >= 2 ? aimed : 0, relic);
    }

    /** One 一般, 三级 or 二级以上文物 is tier 1, 2, 3; since 2016 five of a grade count as one of the next. */
    private static int relicTier(Counted counted, boolean fiveForOne) {
        BigInteger general = counted.general;
        BigInteger three = counted.gradeThree;
        BigInteger two = counted.gradeTwoOrAbove;
        if (fiveForOne) {
            BigInteger fifths = general.add(BigInteger.valueOf(5).multiply(three));
            BigInteger all = fifths.add(BigInteger.valueOf(25).multiply(two));
            if (all.compareTo(BigInteger.valueOf(25)) >= 0) {
                return 3;
            }
            if (fifths.compareTo(BigInteger.valueOf(5)) >= 0) {
                return 2;
            }
            return all.signum() > 0 ? 1 : 0;
        }
        if (two.signum() > 0) {
            return 3;
        }
        if (three.signum() > 0) {
            return 2;
        }
        return general.signum() > 0 ? 1 : 0;
    }

    /** 法释〔2013〕8号第九条第二款: three of a grade may count as one of the next. */
    private static int threeRelicsForOne(Counted counted) {
        BigInteger thirds = counted.general.add(BigInteger.valueOf(3).multiply(counted.gradeThree));
        if (thirds.compareTo(BigInteger.valueOf(9)) >= 0) {
            return 3;
        }
        return thirds.compareTo(BigInteger.valueOf(3)) >= 0 ? 2 : 0;
    }

    private static int asserted(Map<String, ?> facts) {
        return flag(facts, "otherEspeciallySerious") ? 3 : flag(facts, "otherSerious") ? 2 : 0;
    }

    /** Whether the number of thefts within one year, which only the 1998 standard asks for, is left open. */
    static boolean oneYearCountIsOpen(Map<String, ?> facts) {
        return !facts.containsKey("acts")
                && facts.containsKey("theftsWithinTwoYears")
                && Facts.lastDay(facts).isBefore(INTERPRETATION);
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

    /** What happened, counted. */
    private record Counted(
            BigDecimal amount,
            BigDecimal attempted,
            long withinTwoYears,
            long withinOneYear,
            BigInteger general,
            BigInteger gradeThree,
            BigInteger gradeTwoOrAbove) {

        static Counted of(Map<String, ?> facts) {
            BigDecimal amount = Facts.money(facts, "amount");
            BigDecimal attempted = Facts.money(facts, "attemptedAmount");
            long twoYears = capped(Facts.count(facts, "theftsWithinTwoYears"));
            long oneYear = "half".equals(facts.get(WITHIN_ONE_YEAR)) ? (twoYears + 1) / 2 : twoYears;
            if (facts.containsKey("acts")) {
                amount = BigDecimal.ZERO;
                attempted = BigDecimal.ZERO;
                List<LocalDate> days = new ArrayList<>();
                for (Map<String, Object> theft : Facts.list(facts, "acts")) {
                    days.add(LocalDate.parse((String) theft.get("on")));
                    if (flag(theft, "attempted")) {
                        attempted = attempted.add(Facts.money(theft, "amount"));
                    } else {
                        amount = amount.add(Facts.money(theft, "amount"));
                    }
                }
                twoYears = densest(days, 2);
                oneYear = densest(days, 1);
            }
            if (flag(facts, "contraband")) {
                amount = BigDecimal.ZERO;
                attempted = BigDecimal.ZERO;
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> relics =
                    facts.get("relics") == null ? Map.of() : (Map<String, Object>) facts.get("relics");
            return new Counted(
                    amount,
                    attempted,
                    twoYears,
                    oneYear,
                    Facts.count(relics, "general"),
                    Facts.count(relics, "gradeThree"),
                    Facts.count(relics, "gradeTwoOrAbove"));
        }

        private static long capped(BigInteger number) {
            return number.min(BigInteger.valueOf(1_000_000)).longValueExact();
        }
    }
}
