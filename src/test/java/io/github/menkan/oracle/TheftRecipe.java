package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases of 盗窃罪. */
final class TheftRecipe implements Recipe {

    private static final List<String> REGIONS = List.of(
            "11", "31", "33", "36", "41", "42", "43", "44", "4401", "4403", "440300", "4405", "440500", "51", "22");

    private static final List<String> OTHERS = List.of(
            "armed",
            "priorTheftConviction",
            "theftAdminPenaltyWithinOneYear",
            "organisedMinors",
            "emergencyScene",
            "vulnerableVictim",
            "hospitalVictim",
            "reliefFunds",
            "graveConsequence",
            "otherSerious",
            "otherEspeciallySerious",
            "remorseAndRestitution",
            "victimForgave",
            "familyProperty");

    private static final List<BigDecimal> PARTS =
            List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.5"));

    private final boolean disputed;

    TheftRecipe(boolean disputed) {
        this.disputed = disputed;
    }

    @Override
    public void fill(Map<String, Object> facts, Dice dice) {
        boolean before = dice.chance(0.2);
        if (dice.chance(0.9) && (disputed || !before)) {
            facts.put("region", dice.pick(REGIONS));
        }
        boolean band = !facts.containsKey("region") || "22".equals(facts.get("region"));
        if (before) {
            older(facts, dice, band);
        } else {
            boolean firstDay = band && dice.chance(0.2);
            String act = firstDay
                    ? "2013-04-04"
                    : dice.pick("2014-06-01", "2015-12-31", "2016-01-01", "2020-02-29", "2023-05-01", "2023-05-01");
            facts.put("committed", act);
            String judged = dice.pick("2014-06-01", "2015-12-31", "2016-01-01", "2026-11-21", "2026-11-21");
            facts.put("judged", judged.compareTo(act) < 0 ? "2026-11-21" : judged);
        }
        boolean old = old(facts);
        if (dice.chance(0.25)) {
            acts(facts, dice, old);
            return;
        }
        if (dice.chance(0.85)) {
            facts.put("amount", amount(facts, dice));
        }
        if (dice.chance(0.25) && (disputed || !old)) {
            facts.put("attemptedAmount", amount(facts, dice));
        }
        if (dice.chance(0.3)) {
            facts.put("theftsWithinTwoYears", dice.between(0, 6));
        }
        if (dice.chance(0.2) && (disputed || !old)) {
            relics(facts, dice);
        }
    }

    /** Acts before the interpretation of 2013, judged before it or after. */
    private void older(Map<String, Object> facts, Dice dice, boolean band) {
        String act = dice.pick("1998-03-17", "2005-06-01", "2011-04-30", "2011-05-01", "2013-04-03");
        String judged = dice.pick(act, "2013-04-03", band ? "2013-04-04" : "2014-06-01", "2015-12-31", "2026-11-21");
        facts.put("committed", act);
        facts.put("judged", judged.compareTo(act) < 0 ? act : judged);
    }

    private static boolean old(Map<String, Object> facts) {
        return new Facts(facts).lastDay().isBefore(TheftLaw.INTERPRETATION);
    }

    private static Object amount(Map<String, Object> facts, Dice dice) {
        return dice.yuanNear(bound(facts, dice));
    }

    /** A figure that may be in force for the case, or the half of it. */
    private static BigDecimal bound(Map<String, Object> facts, Dice dice) {
        Map<String, Object> place = new LinkedHashMap<>(facts);
        place.keySet().retainAll(Set.of("offence", "region", "committed", "judged"));
        Figures figures = dice.pick(Oracle.figures(place));
        Figures.Triple triple =
                old(facts) && (dice.chance(0.5) || figures.current().large().signum() == 0)
                        ? figures.older()
                        : figures.current();
        return dice.pick(triple.large(), triple.huge(), triple.especiallyHuge()).multiply(dice.pick(PARTS));
    }

    private static void relics(Map<String, Object> facts, Dice dice) {
        Map<String, Object> relics = new LinkedHashMap<>();
        if (dice.chance(0.8)) {
            relics.put("general", dice.chance(0.2) ? dice.between(20, 26) : dice.between(0, 10));
        }
        if (dice.chance(0.5)) {
            relics.put("gradeThree", dice.between(0, 6));
        }
        if (dice.chance(0.15)) {
            relics.put("gradeTwoOrAbove", dice.between(0, 2));
        }
        facts.put("relics", relics);
        if (dice.chance(0.2)) {
            facts.put("attemptedPreciousRelic", true);
        }
        if (dice.chance(0.3)) {
            byValue(facts, relics, dice);
        }
    }

    /** Relics that their value decides, or would decide at another time. */
    private static void byValue(Map<String, Object> facts, Map<String, Object> relics, Dice dice) {
        boolean by2013 = new Facts(facts).lastDay().isBefore(Relics.OF_2015);
        relics.put("general", dice.between(1, 6));
        if (dice.chance(0.9)) {
            facts.put("relicValue", amount(facts, dice));
        }
        if (by2013 || dice.chance(0.2)) {
            facts.put("privatelyHeldRelics", true);
        } else {
            facts.put(dice.pick("relicGradeUnfit", "relicGradeUnfit", "relicValuesIncommensurate"), true);
        }
    }

    private void acts(Map<String, Object> facts, Dice dice, boolean old) {
        LocalDate earliest = old ? LocalDate.of(2006, 2, 27) : LocalDate.of(2016, 2, 27);
        BigDecimal total = Facts.yuan(dice.yuanNear(bound(facts, dice)), "amount");
        facts.put("judged", old ? dice.pick("2013-04-03", "2026-11-21") : "2026-11-21");
        DatedActs.put(facts, earliest, total, disputed || !old, dice);
    }

    private boolean oneYearIsOpen(Map<String, Object> facts) {
        return old(facts) && !disputed && (facts.containsKey("theftsWithinTwoYears") || facts.containsKey("acts"));
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        List<String> flags = new ArrayList<>(OTHERS);
        if (disputed) {
            flags.add("contraband");
        }
        if (!oneYearIsOpen(facts)) {
            flags.add("burglary");
            flags.add("pickpocketing");
        }
        if (!old(facts) || disputed) {
            flags.add("attemptedPreciousRelic");
        }
        return flags;
    }
}
