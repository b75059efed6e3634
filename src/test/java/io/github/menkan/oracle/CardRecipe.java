package io.github.menkan.oracle;

import java.util.List;
import java.util.Map;

/** Cases of the three offences with credit cards. */
final class CardRecipe implements Recipe {

    private static final String JUDGED = "2026-11-21";

    private static final List<String> KINDS_OF_CARDS = List.of(
            "forgedCards",
            "forgedBlankCards",
            "othersCardsHeld",
            "cardsByFalseIdentity",
            "forgedOrFalselyObtainedCardsTraded");

    private static final List<String> OVERDRAFT =
            List.of("illegalPossessionIntent", "twoValidCollections", "unpaidOverThreeMonths");

    private static final Map<String, List<String>> FLAGS = Map.of(
            "card-information",
            List.of("bankStaff", "otherSerious"),
            "card-management",
            List.of("otherSerious"),
            "card-fraud",
            List.of(
                    "illegalPossessionIntent",
                    "twoValidCollections",
                    "twoCollections",
                    "unpaidOverThreeMonths",
                    "disguisedLoan",
                    "repaidBeforeProsecution",
                    "repaidBeforeJudgment",
                    "punishedTwiceForCardFraud",
                    "otherSerious",
                    "otherEspeciallySerious"));

    private final String offence;
    private final boolean disputed;

    CardRecipe(String offence, boolean disputed) {
        this.offence = offence;
        this.disputed = disputed;
    }

    @Override
    public void fill(Map<String, Object> facts, Dice dice) {
        facts.put("committed", "2023-05-01");
        facts.put("judged", JUDGED);
        if (dice.chance(0.3)) {
            dates(facts, dice);
        }
        switch (offence) {
            case "card-information" -> facts.put("cards", dice.nearBoundOf(offence, "cards"));
            case "card-management" -> {
                for (int kinds = 0; kinds < 2; kinds++) {
                    String kind = dice.pick(KINDS_OF_CARDS);
                    facts.put(kind, dice.nearBoundOf(offence, kind));
                }
            }
            default -> {
                if (dice.chance(0.6)) {
                    facts.put("amount", dice.yuanNearBoundOf(offence, "amount"));
                }
                if (dice.chance(0.7) || !facts.containsKey("amount")) {
                    overdraft(facts, dice);
                }
            }
        }
    }

    private static void overdraft(Map<String, Object> facts, Dice dice) {
        facts.put("overdraftPrincipal", dice.yuanNearBoundOf("card-fraud", "overdraftPrincipal"));
        for (String condition : OVERDRAFT) {
            if (dice.chance(0.9)) {
                facts.put(condition, true);
            }
        }
        if (dice.chance(0.2)) {
            facts.put("twoCollections", true);
        }
        if (dice.chance(0.1)) {
            facts.put("disguisedLoan", true);
        }
    }

    /** Days beside the borders of the statute and of the interpretations; acts before these are judged under one of them. */
    private void dates(Map<String, Object> facts, Dice dice) {
        String act = offence.equals("card-fraud")
                ? dice.pick("2005-06-01", "2009-12-15", "2009-12-16", "2015-03-01", "2018-11-30", "2018-12-01")
                : dice.pick("2005-02-27", "2005-02-28", "2009-12-15", "2009-12-16", "2018-12-01");
        String early = disputed ? act : "2009-12-16";
        String judged = dice.pick(early, "2009-12-16", "2018-11-30", "2018-12-01", JUDGED);
        // two interpretations after an act before both: which of them are compared is a reading
        boolean beforeBoth = act.compareTo("2009-12-16") < 0;
        if (beforeBoth && !disputed && judged.compareTo("2018-12-01") >= 0) {
            judged = "2018-11-30";
        }
        facts.put("committed", act);
        facts.put("judged", judged.compareTo(act) < 0 ? act : judged);
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        return FLAGS.get(offence);
    }

    /** What is said of an overdraft is said of one. */
    @Override
    public void settle(Map<String, Object> facts) {
        if (!facts.containsKey("overdraftPrincipal")) {
            facts.keySet().removeAll(OVERDRAFT);
            facts.remove("twoCollections");
            facts.remove("disguisedLoan");
        }
    }
}
