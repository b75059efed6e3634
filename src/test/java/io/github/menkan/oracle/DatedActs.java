package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Acts with dates: days one or two years apart to the day, amounts that add up to a bound. */
final class DatedActs {

    private DatedActs() {}

    /** Puts one to five acts into the case, the first on the given day or up to a year later, and their period. */
    static void put(Map<String, Object> facts, LocalDate earliest, BigDecimal total, boolean attempts, Dice dice) {
        List<LocalDate> days = days(earliest, dice);
        Map<String, Object> committed = new LinkedHashMap<>();
        committed.put("from", days.get(0).toString());
        committed.put("to", days.get(days.size() - 1).toString());
        facts.put("committed", committed);
        BigDecimal left = total;
        List<Object> acts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            BigDecimal part = i + 1 == days.size()
                    ? left
                    : left.multiply(BigDecimal.valueOf(dice.between(0, 100), 2)).setScale(2, RoundingMode.DOWN);
            left = left.subtract(part);
            Map<String, Object> act = new LinkedHashMap<>();
            act.put("on", days.get(i).toString());
            act.put("amount", dice.written(part));
            if (attempts && dice.chance(0.2)) {
                act.put("attempted", true);
            }
            acts.add(act);
        }
        // the order of the acts says nothing
        Collections.rotate(acts, (int) dice.between(0, 4));
        facts.put("acts", acts);
    }

    private static List<LocalDate> days(LocalDate earliest, Dice dice) {
        LocalDate day = earliest.plusDays(dice.pick(0L, 1L, 2L, dice.between(0, 365)));
        List<LocalDate> days = new ArrayList<>();
        for (long left = dice.between(1, 5); left > 0; left--) {
            days.add(day);
            LocalDate next = switch ((int) dice.between(0, 5)) {
                case 0 -> day;
                case 1 -> day.plusYears(1);
                case 2 -> days.get(0).plusYears(2);
                case 3 -> days.get(0).plusYears(dice.between(1, 2)).plusDays(dice.between(-1, 1));
                default -> day.plusDays(dice.between(1, 500));
            };
            day = next.isBefore(day) ? day : next;
        }
        return days;
    }
}
