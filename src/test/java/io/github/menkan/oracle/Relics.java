package io.github.menkan.oracle;

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

    static Relics of(Facts facts) {
        Facts relics = facts.part("relics");
        return new Relics(
                relics.count("general"),
                relics.count("gradeThree"),
                relics.count("gradeTwoOrAbove"),
                facts.money("relicValue"),
                facts.flag("relicGradeUnfit"),
                facts.flag("relicValuesIncommensurate"),
                facts.flag("privatelyHeldRelics"));
    }

    /** Whether relics count by a value that is not stated. */
    static boolean valueIsOpen(Facts facts) {
        boolean byValue = facts.mayBe("relicGradeUnfit")
                || (facts.mayBe("privatelyHeldRelics") && facts.lastDay().isBefore(OF_2015));
        return mayBeSome(facts) && !facts.states("relicValue") && byValue;
    }

    private static boolean mayBeSome(Facts facts) {
        return facts.part("relics").stated().values().stream()
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
