package io.github.menkan;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The statutory range of punishment of a tier (法定刑), put together in the words of the statute.
 *
 * <pre>{@code
 * Penalty range = Penalty.upTo(3).orSurveillance().fineOrFineAlone();
 * range.text().chinese(); // "三年以下有期徒刑、拘役或者管制，并处或者单处罚金"
 * range.maxMonths().getAsInt(); // 36
 * range.criminalDetention(); // true
 * range.fine(); // OPTIONAL_ALONE
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Penalty implements Comparable<Penalty> {

    /**
     * How a fine goes with the range.
     *
     * @since 0.1.0
     */
    public enum Fine {
        /** No fine is provided. */
        NONE,
        /** 并处或者单处罚金: a fine is imposed with the term, or alone. */
        OPTIONAL_ALONE,
        /** 并处罚金: a fine is always imposed. */
        OBLIGATORY
    }

    /** The absence of punishment, for {@link Tier#NONE}. */
    public static final Penalty NONE = new Penalty(0, 0, "", "", Fine.NONE);

    private static final String DIGITS = "零一二三四五六七八九十";
    private static final String DETENTION = "或者拘役";
    private static final String SURVEILLANCE = "、拘役或者管制";
    private static final String LIFE = "或者无期徒刑";
    private static final String OR_CONFISCATION = "或者没收财产";
    private static final String CONFISCATION = "，并处罚金" + OR_CONFISCATION;
    /** 刑法第四十五条: the longest fixed term, where the law says only "and above". */
    private static final int LONGEST = 15;

    private final int minYears;
    private final int maxYears;
    private final String kinds;
    private final String additional;
    private final Fine fine;
    private final Wording text;

    private Penalty(int minYears, int maxYears, String kinds, String additional, Fine fine) {
        this.minYears = minYears;
        this.maxYears = maxYears;
        this.kinds = kinds;
        this.additional = additional;
        this.fine = fine;
        this.text = worded();
    }

    /**
     * Imprisonment up to a term, or criminal detention (…年以下有期徒刑或者拘役).
     *
     * @param years the longest term, inclusive, from 1 to 10
     * @return the range, without a fine
     */
    public static Penalty upTo(int years) {
        requireYears("years", years);
        return new Penalty(0, years, DETENTION, "", Fine.NONE);
    }

    /**
     * Imprisonment between two terms (…年以上…年以下有期徒刑).
     *
     * @param from the shortest term, inclusive, from 1
     * @param to the longest term, inclusive, up to 10
     * @return the range, without a fine
     */
    public static Penalty years(int from, int to) {
        requireYears("from", from);
        requireYears("to", to);
        if (from > to) {
            throw new IllegalArgumentException("from must not exceed to (" + to + "), was " + from);
        }
        return new Penalty(from, to, "", "", Fine.NONE);
    }

    /**
     * Imprisonment from a term up to the fifteen years of 刑法第四十五条 (…年以上有期徒刑).
     *
     * @param years the shortest term, inclusive, from 1 to 10
     * @return the range, without a fine
     */
    public static Penalty from(int years) {
        requireYears("years", years);
        return new Penalty(years, LONGEST, "", "", Fine.NONE);
    }

    private static void requireYears(String name, int years) {
        if (years < 1 || years >= DIGITS.length()) {
            throw new IllegalArgumentException(name + " must be from 1 to 10, was " + years);
        }
    }

    /**
     * With public surveillance too (管制).
     *
     * @return the range
     */
    public Penalty orSurveillance() {
        return new Penalty(minYears, maxYears, SURVEILLANCE, additional, fine);
    }

    /**
     * With life imprisonment too (无期徒刑).
     *
     * @return the range
     */
    public Penalty orLife() {
        return new Penalty(minYears, maxYears, LIFE, additional, fine);
    }

    /**
     * With a fine beside the term or instead of it (并处或者单处罚金).
     *
     * @return the range
     */
    public Penalty fineOrFineAlone() {
        return new Penalty(minYears, maxYears, kinds, "，并处或者单处罚金", Fine.OPTIONAL_ALONE);
    }

    /**
     * With a fine beside the term (并处罚金).
     *
     * @return the range
     */
    public Penalty withFine() {
        return new Penalty(minYears, maxYears, kinds, "，并处罚金", Fine.OBLIGATORY);
    }

    /**
     * With a fine or the confiscation of property beside the term (并处罚金或者没收财产).
     *
     * @return the range
     */
    public Penalty withFineOrConfiscation() {
        return new Penalty(minYears, maxYears, kinds, CONFISCATION, Fine.OBLIGATORY);
    }

    /**
     * With the bounds that the article gives the fine, both inclusive (…元以上…元以下罚金).
     *
     * @param from the least fine in ten thousands of yuan (万元), from 1 to 99
     * @param to the greatest fine in ten thousands of yuan, up to 99
     * @return the range
     * @throws IllegalArgumentException when the bounds are out of order, or the range has no fine
     */
    public Penalty of(int from, int to) {
        if (from < 1) {
            throw new IllegalArgumentException("from must be from 1, was " + from);
        }
        if (to < from || to > 99) {
            throw new IllegalArgumentException("to must be from " + from + " to 99, was " + to);
        }
        if (fine == Fine.NONE) {
            throw new IllegalArgumentException("a range with bounds of a fine must have a fine, was " + this);
        }
        String bounds = inTens(from) + "万元以上" + inTens(to) + "万元以下罚金";
        return new Penalty(minYears, maxYears, kinds, additional.replace("罚金", bounds), fine);
    }

    private static String inTens(int number) {
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
        return tens == 0 ? ones : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十" + ones;
    }

    /**
     * The range in the words of the statute.
     *
     * @return such as 三年以上十年以下有期徒刑，并处罚金
     */
    public Wording text() {
        return text;
    }

    private Wording worded() {
        if (maxYears == 0) {
            return Wording.of("未达刑事门槛，无法定刑");
        }
        String from = minYears == 0 ? "" : DIGITS.charAt(minYears) + "年以上";
        String to = maxYears == LONGEST ? "" : DIGITS.charAt(maxYears) + "年以下";
        return Wording.of(from + to + "有期徒刑" + kinds + additional);
    }

    /**
     * The shortest fixed term in months.
     *
     * @return the months, inclusive; empty when the law names no minimum (有期徒刑 begins at six months, 刑法第四十五条)
     */
    public OptionalInt minMonths() {
        return minYears == 0 ? OptionalInt.empty() : OptionalInt.of(minYears * 12);
    }

    /**
     * The longest fixed term in months.
     *
     * @return the months, inclusive; 180 where the law says only "and above"; empty when there is no imprisonment
     */
    public OptionalInt maxMonths() {
        return maxYears == 0 ? OptionalInt.empty() : OptionalInt.of(maxYears * 12);
    }

    /**
     * Whether life imprisonment (无期徒刑) is in the range.
     *
     * @return true when it is
     */
    public boolean life() {
        return kinds.equals(LIFE);
    }

    /**
     * Whether criminal detention (拘役) is in the range.
     *
     * @return true when it is
     */
    public boolean criminalDetention() {
        return kinds.equals(DETENTION) || publicSurveillance();
    }

    /**
     * Whether public surveillance (管制) is in the range.
     *
     * @return true when it is
     */
    public boolean publicSurveillance() {
        return kinds.equals(SURVEILLANCE);
    }

    /**
     * The fine.
     *
     * @return how it goes with the range
     */
    public Fine fine() {
        return fine;
    }

    /**
     * Whether confiscation of property (没收财产) may take the place of the fine.
     *
     * @return true when it may
     */
    public boolean confiscation() {
        return additional.endsWith(OR_CONFISCATION);
    }

    /**
     * Orders ranges by severity as 1997-12-31 解释第一条 and 第二条 do for "处刑较轻": the statutory maximum decides, then the minimum.
     *
     * @param other the range to compare with
     * @return negative when this range is milder
     */
    @Override
    public int compareTo(Penalty other) {
        int byLife = Boolean.compare(life(), other.life());
        if (byLife != 0) {
            return byLife;
        }
        int byMaximum = Integer.compare(maxYears, other.maxYears);
        return byMaximum != 0 ? byMaximum : Integer.compare(minYears, other.minYears);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Penalty that
                        && minYears == that.minYears
                        && maxYears == that.maxYears
                        && kinds.equals(that.kinds)
                        && additional.equals(that.additional));
    }

    @Override
    public int hashCode() {
        return Objects.hash(minYears, maxYears, kinds, additional);
    }

    @Override
    public String toString() {
        return text().toString();
    }
}
