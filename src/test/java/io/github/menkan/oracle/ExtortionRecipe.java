package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases of 敲诈勒索罪. */
final class ExtortionRecipe implements Recipe {

    private static final List<String> REGIONS = List.of(
            "11", "12", "13", "31", "32", "34", "41", "42", "43", "44", "4401", "440300", "4405", "440500", "45", "46",
            "50", "51", "53");

    private static final List<String> ITEMS = List.of(
            "priorExtortionConviction",
            "extortionAdminPenaltyWithinOneYear",
            "vulnerableVictim",
            "threatOfGraveViolence",
            "inNameOfGang",
            "specialIdentity",
            "graveConsequence");

    private static final List<String> OTHERS = List.of(
            "otherSerious",
            "otherEspeciallySerious",
            "remorseAndRestitution",
            "statutoryLeniency",
            "minorShareNotPrincipal",
            "victimForgave",
            "familyProperty",
            "victimAtFault");

    private static final List<BigDecimal> PARTS =
            List.of(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.8"), new BigDecimal("0.5"));

    private final boolean disputed;

    ExtortionRecipe(boolean disputed) {
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
        if (dice.chance(0.25)) {
            facts.put("extortionsWithinTwoYears", dice.nearBoundOf("extortion", "extortionsWithinTwoYears"));
        }
    }

    /** No day on which an interpretation was in force and the province's figures were not yet, unless it is a first day. */
    private void dates(Map<String, Object> facts, boolean old, Dice dice) {
        if (old) {
            // 河南's older figures begin on 2000-10-09
            String first = facts.getOrDefault("region", "").equals("41") ? "2000-10-09" : "2000-05-18";
            String act = dice.pick(first, "2005-06-01", "2011-04-30", "2011-05-01", "2013-04-26");
            String judged = dice.pick(act, "2013-04-26", "2015-01-01", "2026-11-21");
            facts.put("committed", act);
            facts.put("judged", judged);
            return;
        }
        boolean withoutDate = List.of("11", "13", "31", "50", "51").contains(facts.getOrDefault("region", "51"));
        facts.put(
                "committed",
                withoutDate && dice.chance(0.2) ? "2013-04-27" : dice.pick("2014-08-28", "2018-06-01", "2023-05-01"));
        facts.put("judged", dice.pick("2023-05-01", "2026-11-21"));
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        return Stream.concat(ITEMS.stream(), OTHERS.stream()).toList();
    }
}
