package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases of 抢夺罪. */
final class SnatchingRecipe implements Recipe {

    private static final List<String> REGIONS =
            List.of("12", "13", "14", "32", "43", "4401", "4405", "440500", "45", "51", "52", "63");

    private static final List<String> ITEMS = List.of(
            "priorRobberyOrSnatchingConviction",
            "snatchingAdminPenaltyWithinOneYear",
            "byVehicle",
            "organisedMinors",
            "vulnerableVictim",
            "hospitalVictim",
            "reliefFunds",
            "emergencyScene",
            "minorInjury");

    private static final List<String> OTHERS = List.of(
            "seriousInjury",
            "suicide",
            "death",
            "otherSerious",
            "otherEspeciallySerious",
            "firstOffence",
            "remorseAndRestitution",
            "statutoryLeniency",
            "minorShareNotPrincipal",
            "victimForgave");

    /** They make it a robbery, which is said and not decided. */
    private static final List<String> ROBBERY = List.of("armed", "violenceOnTheSpot");

    private static final List<BigDecimal> PARTS =
            List.of(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.5"));

    private final boolean disputed;

    SnatchingRecipe(boolean disputed) {
        this.disputed = disputed;
    }

    @Override
    public void fill(Map<String, Object> facts, Dice dice) {
        if (dice.chance(0.9)) {
            facts.put("region", dice.pick(REGIONS));
        }
        boolean old = dice.chance(0.2);
        dates(facts, old, dice);
        if (dice.chance(0.4)) {
            facts.put(dice.pick(ITEMS), true);
        }
        boolean attempts = disputed || !old;
        if (!old && dice.chance(0.2)) {
            BigDecimal total = Facts.yuan(dice.yuanNear(LocalAmounts.bound(facts, PARTS, dice)), "amount");
            facts.put("judged", "2026-11-21");
            DatedActs.put(facts, LocalDate.of(2016, 2, 27), total, attempts, dice);
            return;
        }
        if (dice.chance(0.9)) {
            facts.put("amount", dice.yuanNear(LocalAmounts.bound(facts, PARTS, dice)));
        }
        if (attempts && dice.chance(0.25)) {
            facts.put("attemptedAmount", dice.yuanNear(LocalAmounts.bound(facts, PARTS, dice)));
        }
        for (String number : List.of("snatchingsWithinTwoYears", "snatchingsWithinOneYear")) {
            if (dice.chance(0.2)) {
                facts.put(number, dice.nearBoundOf("snatching", number));
            }
        }
    }

    /** No day on which an interpretation was in force and the province's figures were not yet, unless it is a first day. */
    private void dates(Map<String, Object> facts, boolean old, Dice dice) {
        if (old) {
            String act = dice.pick("2002-08-27", "2005-06-01", "2013-11-17");
            String judged = dice.pick(act, "2013-11-17", "2016-01-01", "2026-11-21");
            facts.put("committed", act);
            facts.put("judged", judged);
            return;
        }
        String region = (String) facts.getOrDefault("region", "51");
        boolean withoutDate = List.of("13", "14", "51").contains(region);
        boolean late = region.equals("45");
        facts.put(
                "committed",
                withoutDate && dice.chance(0.2)
                        ? "2013-11-18"
                        : late ? "2016-01-01" : dice.pick("2014-08-07", "2015-10-31", "2015-11-01", "2023-05-01"));
        facts.put("judged", dice.pick("2023-05-01", "2026-11-21"));
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        List<String> flags = new ArrayList<>(ITEMS);
        flags.addAll(OTHERS);
        flags.addAll(ROBBERY);
        return flags;
    }
}
