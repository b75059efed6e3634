package io.github.menkan.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Cases with known facts, drawn the same way in every run: about as many below the threshold as in each tier. */
final class Drawn {

    private static final List<String> CLASSES = List.of("HighlySensitive", "Sensitive", "Ordinary", "Unclassified");
    private static final int[] SCALE = {60, 500, 5_000, 1_500};

    private Drawn() {}

    /** So many cases. */
    static List<CaseFacts> cases(int count) {
        SplittableRandom random = new SplittableRandom(253);
        List<CaseFacts> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(new CaseFacts(facts(random)));
        }
        return List.copyOf(cases);
    }

    private static Map<String, Object> facts(SplittableRandom random) {
        Map<String, Object> facts = new HashMap<>();
        boolean business = random.nextInt(8) == 0;
        if (business) {
            facts.put("businessItems", random.nextLong(1, 20_000));
            facts.put("businessProfit", yuan(random, 80_000));
        }
        boolean article5 = !business || random.nextBoolean();
        facts.put("article5", article5);
        if (article5) {
            // one case in two is ten times as large as the others
            int size = random.nextInt(2) == 0 ? 10 : 1;
            for (int c = 0; c < SCALE.length; c++) {
                long all = random.nextInt(3) == 0 ? random.nextLong(1, (long) SCALE[c] * size) : 0;
                long onDuty = all > 0 && random.nextInt(4) == 0 ? random.nextLong(all) / 2 : 0;
                facts.put(
                        Character.toLowerCase(CLASSES.get(c).charAt(0))
                                + CLASSES.get(c).substring(1),
                        all);
                facts.put("onDuty" + CLASSES.get(c), onDuty);
            }
            BigDecimal income = random.nextInt(4) == 0 ? yuan(random, 6_000L * size) : BigDecimal.ZERO;
            facts.put("illegalIncome", income);
            facts.put(
                    "onDutyIncome",
                    random.nextInt(4) == 0 ? income.movePointLeft(1).setScale(2, RoundingMode.DOWN) : BigDecimal.ZERO);
            facts.put("trackUsedInCrime", (long) facts.get("highlySensitive") > 0 && random.nextInt(30) == 0);
            facts.put("knewOfCriminalUse", random.nextInt(30) == 0);
            facts.put("gravePersonalHarm", random.nextInt(60) == 0);
            facts.put("majorLossOrImpact", random.nextInt(60) == 0);
            facts.put("otherEspeciallySerious", random.nextInt(100) == 0);
        }
        facts.put("priorConviction", random.nextInt(30) == 0);
        facts.put("adminPenaltyWithinTwoYears", random.nextInt(30) == 0);
        facts.put("otherSerious", random.nextInt(60) == 0);
        return facts;
    }

    private static BigDecimal yuan(SplittableRandom random, long below) {
        return BigDecimal.valueOf(random.nextLong(below * 100), 2);
    }
}
