package io.github.menkan.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases of 掩饰、隐瞒犯罪所得、犯罪所得收益罪. */
final class ConcealmentRecipe implements Recipe {

    private static final String JUDGED = "2026-11-21";

    private static final List<String> FLAGS = List.of(
            "specialProperty",
            "refusedRecovery",
            "upstreamWithHighStandards",
            "upstreamUnsolved",
            "obstructedUpstream",
            "gravelyObstructedUpstream",
            "graveLoss",
            "concealmentAdminPenaltyWithinOneYear",
            "otherSerious",
            "cooperatedInRecovery",
            "closeRelativeFirstOffender",
            "helpedSolveUpstream",
            "statutoryLeniency",
            "minor");

    private final boolean disputed;

    ConcealmentRecipe(boolean disputed) {
        this.disputed = disputed;
    }

    @Override
    public void fill(Map<String, Object> facts, Dice dice) {
        dates(facts, dice);
        if (dice.chance(0.3)) {
            facts.put("region", dice.pick("11", "32", "440300", "51"));
        }
        if (dice.chance(0.9)) {
            facts.put("amount", dice.yuanNearBoundOf("concealment", "amount"));
        }
        if (dice.chance(0.5)) {
            facts.put("times", dice.nearBoundOf("concealment", "times"));
        }
        if (dice.chance(0.25)) {
            facts.put("loss", dice.yuanNearBoundOf("concealment", "loss"));
        }
        if (dice.chance(0.2)) {
            facts.put("upstreamWithHighStandards", true);
        }
        if (dice.chance(0.4)) {
            facts.put(dice.pick(FLAGS), true);
        }
        if (dice.chance(0.6)) {
            facts.put("warrantsConviction", dice.chance(0.7));
        }
        if (dice.chance(0.1)) {
            facts.put("vehicles", dice.nearBoundOf("concealment", "vehicles"));
        }
        if (dice.chance(0.1)) {
            facts.put("computerDataIncome", dice.yuanNearBoundOf("concealment", "computerDataIncome"));
        }
    }

    /** Days beside the borders of the three interpretations; before the first one only where readings are at stake. */
    private void dates(Map<String, Object> facts, Dice dice) {
        List<String> acts = new ArrayList<>(List.of(
                "2015-06-01",
                "2018-05-01",
                "2021-04-14",
                "2021-04-15",
                "2023-03-01",
                "2025-08-25",
                "2025-08-26",
                "2025-10-01"));
        if (disputed) {
            acts.addAll(List.of("2001-05-01", "2006-06-28", "2006-06-29", "2007-05-10", "2011-09-01", "2015-05-31"));
        }
        String act = dice.pick(acts);
        String judged =
                dice.pick(act, "2019-03-01", "2021-04-14", "2021-04-15", "2025-08-25", "2025-08-26", JUDGED, JUDGED);
        facts.put("committed", act);
        facts.put("judged", judged.compareTo(act) < 0 ? JUDGED : judged);
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        return FLAGS;
    }
}
