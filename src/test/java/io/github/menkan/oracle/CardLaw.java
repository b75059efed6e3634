package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 刑法第一百七十七条之一 and 第一百九十六条 with 法释〔2009〕19号 and its text of 2018, for completely known facts. */
final class CardLaw {

    static final LocalDate INTERPRETATION = LocalDate.of(2009, 12, 16);
    static final LocalDate AMENDED = LocalDate.of(2018, 12, 1);

    private static final LocalDate CODE = LocalDate.of(1997, 10, 1);
    private static final LocalDate AMENDMENT_FIVE = LocalDate.of(2005, 2, 28);

    /** From so many cards the first tier, from so many the second. */
    private record Steps(String cards, long first, long second) {

        int tierOf(Facts facts) {
            if (facts.countReaches(cards, second)) {
                return 2;
            }
            return facts.countReaches(cards, first) ? 1 : 0;
        }
    }

    private static final List<Steps> INFORMATION = List.of(new Steps("cards", 1, 5));

    private static final List<Steps> MANAGEMENT = List.of(
            new Steps("forgedCards", 1, 10),
            new Steps("forgedBlankCards", 10, 100),
            new Steps("othersCardsHeld", 5, 50),
            new Steps("cardsByFalseIdentity", 1, 10),
            new Steps("forgedOrFalselyObtainedCardsTraded", 1, 10));

    private static final Figures.Triple BY_CARD = Figures.Triple.of(5_000, 50_000, 500_000);
    private static final Figures.Triple OVERDRAFT_2009 = Figures.Triple.of(10_000, 100_000, 1_000_000);
    private static final Figures.Triple OVERDRAFT_2018 = Figures.Triple.of(50_000, 500_000, 5_000_000);

    private CardLaw() {}

    /** 窃取、收买、非法提供信用卡信息. */
    static Verdict information(Facts facts) {
        return byCards(facts, INFORMATION);
    }

    /** 妨害信用卡管理: each kind of card by its own steps, never added up. */
    static Verdict management(Facts facts) {
        return byCards(facts, MANAGEMENT);
    }

    private static Verdict byCards(Facts facts, List<Steps> kinds) {
        if (facts.lastDay().isBefore(AMENDMENT_FIVE)) {
            return Verdict.NONE;
        }
        boolean otherSerious = facts.flag("otherSerious");
        if (facts.judged().isBefore(INTERPRETATION)) {
            return Verdict.certain(otherSerious ? 2 : 0);
        }
        int tier = kinds.stream().mapToInt(kind -> kind.tierOf(facts)).max().orElseThrow();
        // 其他严重情节 presupposes the offence
        return Verdict.certain(tier == 1 && otherSerious ? 2 : tier);
    }

    /** 信用卡诈骗. */
    static Verdict fraud(Facts facts) {
        LocalDate act = facts.lastDay();
        if (act.isBefore(CODE)) {
            return Verdict.NONE;
        }
        CardFraud fraud = CardFraud.of(facts);
        return Version.mildest(
                        act,
                        facts.judged(),
                        new Version(INTERPRETATION, fraud::by2009),
                        new Version(AMENDED, fraud::by2018))
                .orElse(Verdict.certain(fraud.asserted()));
    }

    /**
     * A card fraud: money by cards not one's own, and an overdraft of one's own card, which are never added up.
     *
     * @param intentAndTerm the intent of unlawful possession, and more than three months without repayment
     * @param asserted the tier that a person asserts, 0 for none
     */
    private record CardFraud(
            BigDecimal byCard,
            BigDecimal overdraft,
            boolean intentAndTerm,
            boolean collectedTwice,
            boolean validlyCollectedTwice,
            boolean disguisedLoan,
            int asserted) {

        static CardFraud of(Facts facts) {
            boolean validlyTwice = facts.flag("twoValidCollections");
            return new CardFraud(
                    facts.money("amount"),
                    facts.money("overdraftPrincipal"),
                    facts.flag("illegalPossessionIntent") && facts.flag("unpaidOverThreeMonths"),
                    validlyTwice || facts.flag("twoCollections"),
                    validlyTwice,
                    facts.flag("disguisedLoan"),
                    facts.assertedTier());
        }

        Verdict by2009() {
            boolean malicious = intentAndTerm && collectedTwice;
            return verdict(malicious ? OVERDRAFT_2009.tierOf(overdraft) : 0);
        }

        Verdict by2018() {
            boolean malicious = intentAndTerm && validlyCollectedTwice && !disguisedLoan;
            return verdict(malicious ? OVERDRAFT_2018.tierOf(overdraft) : 0);
        }

        private Verdict verdict(int overdraftTier) {
            return Verdict.certain(Math.max(asserted, Math.max(BY_CARD.tierOf(byCard), overdraftTier)));
        }
    }
}
