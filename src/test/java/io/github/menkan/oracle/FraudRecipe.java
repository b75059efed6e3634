package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases of 诈骗罪. */
final class FraudRecipe implements Recipe {

    private static final List<String> REGIONS = List.of(
            "11", "31", "33", "36", "41", "42", "43", "44", "4401", "4403", "440300", "4405", "440500", "51", "22");

    private static final LocalDate SHANGHAI_REVISED = LocalDate.of(2023, 5, 1);
    private static final List<String> ALSO_IN_1996 =
            List.of("reliefFunds", "graveConsequence", "ringleader", "otherSerious");
    private static final List<String> OTHERS = List.of(
            "massMedia",
            "charityPretext",
            "vulnerableVictim",
            "impersonatedOfficials",
            "ledGang",
            "actedFromAbroad",
            "priorTelecomFraud",
            "disruptedAuthorities",
            "phishingOrIntrusion",
            "otherEspeciallySerious",
            "remorse",
            "fullRestitution",
            "closeRelative",
            "victimForgave");

    private static final List<BigDecimal> PARTS = List.of(
            BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.8"), new BigDecimal("0.8"), new BigDecimal("0.5"));

    private final boolean disputed;

    FraudRecipe(boolean disputed) {
        this.disputed = disputed;
    }

    @Override
    public void fill(Map<String, Object> facts, Dice dice) {
        if (dice.chance(0.9)) {
            facts.put("region", dice.pick(REGIONS));
        }
        boolean band = !facts.containsKey("region") || Set.of("22", "31").contains(facts.get("region"));
        if (dice.chance(0.15)) {
            String act = dice.pick("1997-10-01", "2005-06-01", "2011-04-07");
            String judged =
                    dice.pick(act, "2011-04-07", band ? "2011-04-08" : "2014-06-01", "2016-12-20", "2026-11-21");
            facts.put("committed", act);
            facts.put("judged", judged);
        } else {
            boolean firstDay = band && dice.chance(0.1);
            String act = firstDay
                    ? "2011-04-08"
                    : dice.pick(
                            "2014-06-01",
                            "2016-12-19",
                            "2016-12-20",
                            "2021-06-21",
                            "2021-06-22",
                            "2023-05-01",
                            "2023-05-01");
            facts.put("committed", act);
            String judged = dice.pick("2016-12-19", "2016-12-20", "2026-11-21", "2026-11-21");
            facts.put("judged", judged.compareTo(act) < 0 ? "2026-11-21" : judged);
        }
        boolean old = old(facts);
        if (dice.chance(0.5) && (disputed || !old)) {
            facts.put("telecom", true);
        }
        if (!disputed
                && "31".equals(facts.get("region"))
                && new Facts(facts).lastDay().isBefore(SHANGHAI_REVISED)) {
            facts.put("region", "33");
        }
        if (dice.chance(0.8)) {
            facts.put("amount", amount(facts, dice));
        }
        if (dice.chance(0.25) && (disputed || !old)) {
            facts.put("attemptedAmount", amount(facts, dice));
        }
        if (dice.chance(0.3)) {
            facts.put(dice.pick(facts.containsKey("telecom") ? TELECOM_CIRCUMSTANCES : CIRCUMSTANCES), true);
        }
        if (dice.chance(0.35) && (disputed || (!old && facts.containsKey("telecom")))) {
            unverifiable(facts, dice);
        }
        if (old && !disputed) {
            facts.keySet().removeAll(ALSO_IN_1996);
        }
    }

    private static final List<String> CIRCUMSTANCES =
            List.of("massMedia", "reliefFunds", "charityPretext", "vulnerableVictim", "graveConsequence", "ringleader");
    private static final List<String> TELECOM_CIRCUMSTANCES = List.of(
            "massMedia",
            "reliefFunds",
            "charityPretext",
            "vulnerableVictim",
            "graveConsequence",
            "ringleader",
            "impersonatedOfficials",
            "ledGang",
            "actedFromAbroad",
            "priorTelecomFraud",
            "disruptedAuthorities",
            "phishingOrIntrusion");

    private static boolean old(Map<String, Object> facts) {
        return new Facts(facts).lastDay().isBefore(FraudLaw.INTERPRETATION);
    }

    private static void unverifiable(Map<String, Object> facts, Dice dice) {
        if (dice.chance(0.9)) {
            facts.put("amountUnverifiable", true);
        }
        for (String name : List.of("messagesSent", "callsMade", "pageViews", "daysAtForeignDen")) {
            if (dice.chance(0.4)) {
                facts.put(name, dice.nearBoundOf("fraud", name));
            }
        }
        for (String name :
                List.of("vileMeans", "especiallyVileMeans", "multipleTripsAbroad", "legitimateActivityProved")) {
            if (dice.chance(0.1)) {
                facts.put(name, true);
            }
        }
    }

    private static Object amount(Map<String, Object> facts, Dice dice) {
        Map<String, Object> place = new LinkedHashMap<>(facts);
        place.keySet().retainAll(Set.of("offence", "region", "committed", "judged"));
        Figures figures = dice.pick(Oracle.figures(place));
        Figures.Triple triple = figures.current();
        if (old(facts) && (dice.chance(0.5) || triple.large().signum() == 0)) {
            triple = figures.older();
            if (dice.chance(0.2)) {
                return dice.yuanNear(BigDecimal.valueOf(100_000));
            }
        } else if (facts.containsKey("telecom") && dice.chance(0.8)) {
            triple = Figures.Triple.of(3_000, 30_000, 500_000);
        }
        BigDecimal bound = dice.pick(triple.large(), triple.huge(), triple.especiallyHuge());
        return dice.yuanNear(bound.multiply(dice.pick(PARTS)));
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        List<String> flags = new ArrayList<>(OTHERS);
        if (!old(facts) || disputed) {
            flags.addAll(ALSO_IN_1996);
        }
        return flags;
    }

    /** Whether the fraud is telecom fraud stays known where the counts of telecom fraud are stated. */
    @Override
    public Set<String> untouched(Map<String, Object> facts) {
        if (disputed || !facts.containsKey("amountUnverifiable")) {
            return SETTLED;
        }
        List<String> known = new ArrayList<>(SETTLED);
        known.add("telecom");
        return Set.copyOf(known);
    }

    /** Whether the older item of wide dissemination raises telecom fraud close to a figure is open. */
    @Override
    public void settle(Map<String, Object> facts) {
        if (!disputed && facts.containsKey("telecom")) {
            facts.remove("massMedia");
        }
    }
}
