package io.github.menkan.oracle;

import static io.github.menkan.oracle.Facts.count;
import static io.github.menkan.oracle.Facts.flag;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;

/**
 * Stolen relics: by their grade, or by what they are worth (法释〔2013〕8号第九条; 法释〔2015〕23号第二条、第十三条).
 *
 * @param value yuan, where the grade does not decide
 * @param gradeUnfit no grade can be given, or the grade makes the punishment plainly too heavy or too light
 * @param incommensurate five of a grade are plainly not worth one of the next
 * @param privatelyHeld not 国有馆藏
 */
record Relics(
        BigInteger general,
        BigInteger gradeThree,
        BigInteger gradeTwoOrAbove,
        BigDecimal value,
        boolean gradeUnfit,
        boolean incommensurate,
        boolean privatelyHeld) {

    static final LocalDate OF_2015 = LocalDate.of(2016, 1, 1);

    @SuppressWarnings("unchecked")
    static Relics of(Map<String, ?> facts) {
        Map<String, Object> relics = facts.get("relics") == null ? Map.of() : (Map<String, Object>) facts.get("relics");
        return new Relics(
                count(relics, "general"),
                count(relics, "gradeThree"),
                count(relics, "gradeTwoOrAbove"),
                Facts.money(facts, "relicValue"),
                flag(facts, "relicGradeUnfit"),
                flag(facts, "relicValuesIncommensurate"),
                flag(facts, "privatelyHeldRelics"));
    }

    /** Whether relics count by a value that is not stated. */
    static boolean valueIsOpen(Map<String, ?> facts) {
        boolean byValue = Facts.mayBe(facts, "relicGradeUnfit")
                || (Facts.mayBe(facts, "privatelyHeldRelics")
                        && Facts.lastDay(facts).isBefore(OF_2015));
        return mayBeSome(facts) && !facts.containsKey("relicValue") && byValue;
    }

    private static boolean mayBeSome(Map<String, ?> facts) {
        return facts.get("relics") instanceof Map<?, ?> grades
                && grades.values().stream()
                        .anyMatch(number -> number == null
                                || number instanceof Map<?, ?>
                                || Facts.whole(number, "relics").signum() > 0);
    }

    /** The tier by grade; those privately held had no grade that counted before 2016. */
    int tier(boolean since2016) {
        if (since2016) {
            return gradeUnfit ? 0 : incommensurate ? tierOfTheBest() : tierFiveForOne();
        }
        return privatelyHeld ? 0 : tierOfTheBest();
    }

    /** What is added to the amount because the grade does not decide. */
    BigDecimal valueThatCounts(boolean since2016) {
        return (since2016 ? gradeUnfit : privatelyHeld) ? value : BigDecimal.ZERO;
    }

    /** 法释〔2013〕8号第九条第二款: three of a grade may count as one of the next. */
    int mayTierThreeForOne() {
        BigInteger thirds = general.add(BigInteger.valueOf(3).multiply(gradeThree));
        if (privatelyHeld) {
            return 0;
        }
        if (thirds.compareTo(BigInteger.valueOf(9)) >= 0) {
            return 3;
        }
        return thirds.compareTo(BigInteger.valueOf(3)) >= 0 ? 2 : 0;
    }

    /** One 一般, 三级 or 二级以上文物 is tier 1, 2, 3. */
    private int tierOfTheBest() {
        if (gradeTwoOrAbove.signum() > 0) {
            return 3;
        }
        if (gradeThree.signum() > 0) {
            return 2;
        }
        return general.signum() > 0 ? 1 : 0;
    }

    /** Five of a grade count as one of the next. */
    private int tierFiveForOne() {
        BigInteger fifths = general.add(BigInteger.valueOf(5).multiply(gradeThree));
        BigInteger all = fifths.add(BigInteger.valueOf(25).multiply(gradeTwoOrAbove));
        if (all.compareTo(BigInteger.valueOf(25)) >= 0) {
            return 3;
        }
        if (fifths.compareTo(BigInteger.valueOf(5)) >= 0) {
            return 2;
        }
        return all.signum() > 0 ? 1 : 0;
    }
}
