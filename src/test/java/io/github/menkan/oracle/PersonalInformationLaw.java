package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/** 刑法第二百五十三条之一 with 法释〔2017〕10号, for completely known facts. */
final class PersonalInformationLaw {

    private static final LocalDate AMENDMENT_SEVEN = LocalDate.of(2009, 2, 28);
    private static final LocalDate AMENDMENT_NINE = LocalDate.of(2015, 11, 1);
    private static final LocalDate INTERPRETATION = LocalDate.of(2017, 6, 1);

    private PersonalInformationLaw() {}

    static Verdict judge(Facts facts) {
        LocalDate act = facts.lastDay();
        if (act.isBefore(AMENDMENT_SEVEN)) {
            return Verdict.NONE;
        }
        boolean seventh = act.isBefore(AMENDMENT_NINE);
        if (facts.judged().isBefore(INTERPRETATION)) {
            int asserted = facts.flag("otherEspeciallySerious") ? 2 : facts.flag("otherSerious") ? 1 : 0;
            return Verdict.certain(seventh ? Math.min(asserted, 1) : asserted);
        }
        // Amendment (VII) reached sellers only on the staff of the listed units, and only with what their unit had
        // obtained in
        // performing duties or providing services; obtainers whoever they were
        boolean staff = facts.flag("staffOfListedUnit");
        Verdict verdict = Verdict.certain(tier(facts, seventh, staff));
        return seventh ? verdict.atMost(1) : verdict;
    }

    private static int tier(Facts facts, boolean seventh, boolean staff) {
        Tally tally = new Tally();
        List<Facts> entries = facts.list("information");
        for (Facts entry : entries) {
            tally.add(entry, !seventh || (staff && entry.flag("onDuty")));
        }
        boolean disclosingIsACrime = !seventh || staff;
        // what is said of the information disclosed is said of disclosures that are punished
        tally.circumstancesOfDisclosingCount = !seventh || entries.isEmpty() || tally.anythingDisclosed;
        boolean articleFive = entries.isEmpty() ? disclosingIsACrime : !tally.everyEntryIsArticleSix;
        if (seventh && !entries.isEmpty()) {
            articleFive = tally.anythingUnderArticleFive;
        }
        if (articleFive) {
            if (articleFiveEspeciallySerious(facts, tally, disclosingIsACrime)) {
                return 2;
            }
            if (articleFiveSerious(facts, tally, disclosingIsACrime)) {
                return 1;
            }
        }
        boolean articleSix =
                entries.isEmpty() ? facts.money("businessProfit").signum() > 0 : tally.someEntryIsArticleSix;
        if (articleSix && facts.moneyReaches("businessProfit", 50_000)) {
            return 1;
        }
        return (articleFive || articleSix)
                        && facts.anyFlag("priorConviction", "adminPenaltyWithinTwoYears", "otherSerious")
                ? 1
                : 0;
    }

    private static boolean articleFiveEspeciallySerious(Facts facts, Tally tally, boolean disclosingIsACrime) {
        if (facts.anyFlag("gravePersonalHarm", "majorLossOrImpact", "otherEspeciallySerious")) {
            return true;
        }
        // ten times items (3) to (7)
        if (tally.all.reaches(500, 5_000, 50_000, 50_000) || facts.moneyReaches("illegalIncome", 50_000)) {
            return true;
        }
        // ten times item (8), which is half of items (3) to (7)
        return tally.onDuty.reaches(250, 2_500, 25_000, 25_000)
                || (disclosingIsACrime && facts.moneyReaches("onDutyIncome", 25_000));
    }

    private static boolean articleFiveSerious(Facts facts, Tally tally, boolean disclosingIsACrime) {
        if (disclosingIsACrime
                && tally.circumstancesOfDisclosingCount
                && facts.anyFlag("trackUsedInCrime", "knewOfCriminalUse")) {
            return true;
        }
        if (tally.all.reaches(50, 500, 5_000, 5_000) || facts.moneyReaches("illegalIncome", 5_000)) {
            return true;
        }
        if (tally.onDuty.reaches(25, 250, 2_500, 2_500)
                || (disclosingIsACrime && facts.moneyReaches("onDutyIncome", 2_500))) {
            return true;
        }
        return facts.anyFlag("priorConviction", "adminPenaltyWithinTwoYears", "otherSerious");
    }

    /** A part cannot exceed its whole: such a completion of unknown incomes or counts is no possible world. */
    static boolean consistent(Facts facts) {
        BigDecimal whole = facts.money("illegalIncome");
        return facts.money("onDutyIncome").compareTo(whole) <= 0
                && facts.list("information").stream()
                        .filter(entry -> entry.states("counted"))
                        .noneMatch(entry ->
                                countedDisclosed(entry, entry.count("counted")).compareTo(entry.count("counted")) > 0);
    }

    /** How much of what was counted elsewhere was disclosed: as stated, or as a completion has it. */
    private static BigInteger countedDisclosed(Facts entry, BigInteger all) {
        if (entry.get("countedDisclosed") instanceof String share) {
            return switch (share) {
                case "none" -> BigInteger.ZERO;
                case "one" -> all.min(BigInteger.ONE);
                case "all but one" -> all.subtract(BigInteger.ONE).max(BigInteger.ZERO);
                default -> all;
            };
        }
        return entry.count("countedDisclosed");
    }

    /**
     * Whether what on-duty information earned is left open: some was disclosed by one whose disclosing is punished, there is income,
     * and how much of it came from that is not stated.
     */
    static boolean onDutyIncomeIsOpen(Facts facts) {
        boolean disclosing = !facts.lastDay().isBefore(AMENDMENT_NINE) || facts.mayBe("staffOfListedUnit");
        return disclosing
                && facts.states("illegalIncome")
                && !facts.states("onDutyIncome")
                && facts.list("information").stream()
                        .anyMatch(entry -> entry.mayBe("onDuty") && entry.disclosesSomething());
    }

    /** Whether how many different items were disclosed is left open by what the entry says (Art. 11). */
    static boolean overlapIsOpen(Facts entry) {
        boolean severalRecipients = entry.get("disclosed") instanceof List<?> recipients && recipients.size() > 1;
        return entry.states("obtained")
                && entry.get("disclosedDistinct") == null
                && (severalRecipients || overlapIsUnknown(entry));
    }

    /** Whether it is said that nothing is known of the overlap: perhaps nothing disclosed had been obtained. */
    static boolean overlapIsUnknown(Facts entry) {
        return entry.states("disclosedDistinct") && entry.get("disclosedDistinct") == null;
    }

    /** Whether how much of what was counted elsewhere was disclosed matters and is not stated. */
    static boolean countedDisclosedIsOpen(Facts entry) {
        return entry.states("counted")
                && !entry.states("countedDisclosed")
                && (entry.mayBe("onDuty") || entry.mayBe("boughtForBusiness"));
    }

    private static BigInteger different(Facts entry, BigInteger obtained, BigInteger sum, BigInteger largest) {
        BigInteger most = obtained.min(sum);
        Object stated = entry.get("disclosedDistinct");
        if (stated == null || stated.equals("highest")) {
            return most;
        }
        if (stated.equals("lowest")) {
            return obtained.min(largest);
        }
        if (stated.equals("none")) {
            return BigInteger.ZERO;
        }
        return Facts.whole(stated, "disclosedDistinct").min(most);
    }

    /** Items counted over the entries by Art. 11. */
    private static final class Tally {

        private final Items all = new Items();
        private final Items onDuty = new Items();
        private boolean everyEntryIsArticleSix = true;
        private boolean someEntryIsArticleSix;
        private boolean anythingUnderArticleFive;
        private boolean anythingDisclosed;
        private boolean circumstancesOfDisclosingCount;

        void add(Facts entry, boolean disclosingIsACrime) {
            if (entry.states("counted")) {
                BigInteger all = entry.count("counted");
                BigInteger disclosed = countedDisclosed(entry, all);
                add(entry, disclosed, disclosed, all.subtract(disclosed), disclosingIsACrime);
                return;
            }
            BigInteger sum = BigInteger.ZERO;
            BigInteger largest = BigInteger.ZERO;
            if (entry.get("disclosed") instanceof List<?> recipients) {
                for (Object recipient : recipients) {
                    BigInteger items = Facts.whole(recipient, "disclosed");
                    sum = sum.add(items);
                    largest = largest.max(items);
                }
            } else {
                sum = entry.count("disclosed");
                largest = sum;
            }
            BigInteger obtained = entry.count("obtained");
            BigInteger distinct = different(entry, obtained, sum, largest);
            add(entry, sum, distinct, obtained.subtract(distinct), disclosingIsACrime);
        }

        private void add(
                Facts entry, BigInteger sum, BigInteger distinct, BigInteger kept, boolean disclosingIsACrime) {
            int standard = Facts.standardOf(entry.word("category"));
            boolean bought = standard == 5_000 && entry.flag("boughtForBusiness");
            everyEntryIsArticleSix &= bought && sum.signum() == 0;
            someEntryIsArticleSix |= bought && (sum.signum() == 0 || kept.signum() > 0);
            anythingDisclosed |= disclosingIsACrime && sum.signum() > 0;
            // what was bought for business and kept never counts under Art. 5; what was resold does
            BigInteger counted = disclosingIsACrime ? sum : distinct;
            BigInteger underFive = bought ? counted : counted.add(kept);
            anythingUnderArticleFive |= underFive.signum() > 0;
            all.add(standard, underFive);
            if (disclosingIsACrime && entry.flag("onDuty")) {
                onDuty.add(standard, sum);
            }
        }
    }

    /** Items by class. */
    private static final class Items {

        private BigInteger highlySensitive = BigInteger.ZERO;
        private BigInteger sensitive = BigInteger.ZERO;
        private BigInteger ordinary = BigInteger.ZERO;

        void add(int standard, BigInteger items) {
            switch (standard) {
                case 50 -> highlySensitive = highlySensitive.add(items);
                case 500 -> sensitive = sensitive.add(items);
                default -> ordinary = ordinary.add(items);
            }
        }

        /** Items (3), (4), (5), or (6): a/3 + b/4 + c/5 &gt;= 1 written with the common denominator. */
        boolean reaches(long third, long fourth, long fifth, long common) {
            if (highlySensitive.compareTo(BigInteger.valueOf(third)) >= 0
                    || sensitive.compareTo(BigInteger.valueOf(fourth)) >= 0
                    || ordinary.compareTo(BigInteger.valueOf(fifth)) >= 0) {
                return true;
            }
            BigInteger sum = highlySensitive
                    .multiply(BigInteger.valueOf(common / third))
                    .add(sensitive.multiply(BigInteger.valueOf(common / fourth)))
                    .add(ordinary.multiply(BigInteger.valueOf(common / fifth)));
            return sum.compareTo(BigInteger.valueOf(common)) >= 0;
        }
    }
}
