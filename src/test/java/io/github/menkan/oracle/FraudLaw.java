package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 刑法第二百六十六条 with 法发〔1996〕32号, 法释〔2011〕7号, 法发〔2016〕32号, 法发〔2021〕22号, for known facts. */
final class FraudLaw {

    static final LocalDate INTERPRETATION = LocalDate.of(2011, 4, 8);

    private static final LocalDate TELECOM_OPINION = LocalDate.of(2016, 12, 20);
    private static final LocalDate SECOND_TELECOM_OPINION = LocalDate.of(2021, 6, 22);
    private static final Figures.Triple NATIONAL_TELECOM = Figures.Triple.of(3_000, 30_000, 500_000);
    private static final BigDecimal NEAR = new BigDecimal("0.8");

    private FraudLaw() {}

    static Verdict judge(Facts facts, Figures figures) {
        LocalDate act = facts.lastDay();
        LocalDate judged = facts.judged();
        boolean telecom = facts.flag("telecom");
        if (act.isBefore(INTERPRETATION)) {
            Verdict older = by1996(facts, figures.older());
            return judged.isBefore(INTERPRETATION) ? older : older.unlessMilder(ordinary(facts, figures.current()));
        }
        if (!telecom) {
            return ordinary(facts, figures.current());
        }
        if (act.isBefore(TELECOM_OPINION)) {
            Verdict local = ordinary(facts, figures.current());
            return judged.isBefore(TELECOM_OPINION) ? local : local.unlessMilder(telecom(facts, act));
        }
        return telecom(facts, act);
    }

    private static Verdict by1996(Facts facts, Figures.Triple fixed) {
        int tier = fixed.tierOf(facts.money("amount"));
        if (facts.moneyReaches("amount", 100_000) && facts.anyFlag("ringleader", "reliefFunds", "graveConsequence")) {
            tier = 3;
        }
        return Verdict.of(Math.max(tier, facts.assertedTier()), aimed(facts, fixed), 0);
    }

    private static Verdict ordinary(Facts facts, Figures.Triple local) {
        BigDecimal amount = facts.money("amount");
        int tier = Math.max(local.tierOf(amount), facts.assertedTier());
        int near = fiveItemsOrRingleader(facts) ? nearTier(amount, local) : 0;
        int attempt = Math.max(aimed(facts, local), means(facts, false));
        return Verdict.of(tier, attempt, near);
    }

    private static Verdict telecom(Facts facts, LocalDate act) {
        BigDecimal amount = facts.money("amount");
        int tier = Math.max(NATIONAL_TELECOM.tierOf(amount), facts.assertedTier());
        if (fiveItemsOrRingleader(facts) || tenItems(facts)) {
            tier = Math.max(tier, nearTier(amount, NATIONAL_TELECOM));
        }
        int attempt = Math.max(aimed(facts, NATIONAL_TELECOM), means(facts, true));
        if (!act.isBefore(SECOND_TELECOM_OPINION)
                && facts.flag("amountUnverifiable")
                && !facts.flag("legitimateActivityProved")
                && (facts.countReaches("daysAtForeignDen", 30) || facts.flag("multipleTripsAbroad"))) {
            attempt = Math.max(attempt, 2);
        }
        return Verdict.of(tier, attempt, 0);
    }

    /** 接近: four fifths of 数额巨大 or 数额特别巨大. */
    private static int nearTier(BigDecimal amount, Figures.Triple local) {
        if (amount.compareTo(local.especiallyHuge().multiply(NEAR)) >= 0) {
            return 3;
        }
        return amount.compareTo(local.huge().multiply(NEAR)) >= 0 ? 2 : 0;
    }

    private static boolean fiveItemsOrRingleader(Facts facts) {
        return facts.anyFlag(
                "massMedia", "reliefFunds", "charityPretext", "vulnerableVictim", "graveConsequence", "ringleader");
    }

    private static boolean tenItems(Facts facts) {
        return facts.anyFlag(
                "graveConsequence",
                "impersonatedOfficials",
                "ledGang",
                "actedFromAbroad",
                "priorTelecomFraud",
                "vulnerableVictim",
                "reliefFunds",
                "charityPretext",
                "disruptedAuthorities",
                "phishingOrIntrusion");
    }

    private static int aimed(Facts facts, Figures.Triple local) {
        int tier = local.tierOf(facts.money("attemptedAmount"));
        return tier >= 2 ? tier : 0;
    }

    /** Messages, calls, views and means, when the amount cannot be verified: each on its own, never converted. */
    private static int means(Facts facts, boolean views) {
        boolean unspecifiedPersons = facts.anyFlag("telecom", "massMedia");
        if (!unspecifiedPersons || !facts.flag("amountUnverifiable")) {
            return 0;
        }
        if (facts.countReaches("messagesSent", 50_000)
                || facts.countReaches("callsMade", 5_000)
                || (views && facts.countReaches("pageViews", 50_000))
                || facts.flag("especiallyVileMeans")) {
            return 3;
        }
        boolean second = facts.countReaches("messagesSent", 5_000)
                || facts.countReaches("callsMade", 500)
                || (views && facts.countReaches("pageViews", 5_000))
                || facts.flag("vileMeans");
        return second ? 2 : 0;
    }
}
