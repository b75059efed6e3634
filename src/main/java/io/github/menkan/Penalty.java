package io.github.menkan;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The statutory range of punishment of a tier (法定刑).
 *
 * <pre>{@code
 * Penalty range = assessment.penalty();
 * range.maxMonths().getAsInt(); // 36
 * range.criminalDetention(); // true
 * range.fine(); // OPTIONAL_ALONE
 * }</pre>
 *
 * @param text the range in words
 * @param minMonths the shortest fixed term in months; empty when the law names no minimum (有期徒刑 begins at six months,
 *     刑法第四十五条)
 * @param maxMonths the longest fixed term in months, inclusive; 180 where the law says only "and above" (刑法第四十五条); empty
 *     when there is no imprisonment
 * @param life whether life imprisonment (无期徒刑) is in the range
 * @param criminalDetention whether 拘役 is in the range
 * @param publicSurveillance whether 管制 is in the range
 * @param fine the fine
 * @param confiscation whether confiscation of property (没收财产) may take the place of the fine
 * @since 0.1.0
 */
public record Penalty(
        Wording text,
        OptionalInt minMonths,
        OptionalInt maxMonths,
        boolean life,
        boolean criminalDetention,
        boolean publicSurveillance,
        Fine fine,
        boolean confiscation)
        implements Comparable<Penalty> {

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
    public static final Penalty NONE = new Penalty(
            Wording.of("未达刑事门槛，无法定刑"), OptionalInt.empty(), OptionalInt.empty(), false, false, false, Fine.NONE, false);

    /** Refuses a minimum above the maximum. */
    public Penalty {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fine, "fine");
        if (minMonths.isPresent() && maxMonths.isPresent() && minMonths.getAsInt() > maxMonths.getAsInt()) {
            throw new IllegalArgumentException(
                    "minMonths must not exceed maxMonths (" + maxMonths.getAsInt() + "), was " + minMonths.getAsInt());
        }
    }

    /**
     * Orders ranges by severity as 1997-12-31 解释第一条 and 第二条 do for "处刑较轻": the statutory maximum decides, then the minimum.
     *
     * @param other the range to compare with
     * @return negative when this range is milder
     */
    @Override
    public int compareTo(Penalty other) {
        int byLife = Boolean.compare(life, other.life);
        if (byLife != 0) {
            return byLife;
        }
        int byMaximum = Integer.compare(maxMonths.orElse(0), other.maxMonths.orElse(0));
        return byMaximum != 0 ? byMaximum : Integer.compare(minMonths.orElse(0), other.minMonths.orElse(0));
    }
}
