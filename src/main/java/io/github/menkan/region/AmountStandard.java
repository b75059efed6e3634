package io.github.menkan.region;

import static java.util.Objects.requireNonNull;

import io.github.menkan.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The three amounts that open the tiers of theft or fraud at one place on one day (法释〔2013〕8号第一条, 法释〔2011〕7号第一条).
 *
 * <p>It does not decide whether a case reaches them, and knows nothing of the rules that halve or approach them. Two answers are equal
 * when the same figures from the same documents hold, with the same warnings.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2023, 5, 1);
 * AmountStandard national = AmountStandards.findNational(AmountOffence.THEFT, day).orElseThrow();
 * national.large().lowFen(); // 100000
 * national.large().highFen(); // 300000
 * }</pre>
 *
 * @param offence the offence
 * @param division the place asked for; empty for the whole country
 * @param classes the classes of places whose figures are given, in the order of their table; empty where
 *     one standard holds in the whole province, or none is in force
 * @param large 数额较大
 * @param huge 数额巨大
 * @param especiallyHuge 数额特别巨大
 * @param warnings what must be said with the figures, most general first, none twice
 * @since 0.1.0
 */
public record AmountStandard(
        AmountOffence offence,
        Optional<Division> division,
        List<String> classes,
        Figure large,
        Figure huge,
        Figure especiallyHuge,
        List<Wording> warnings) {

    /** Checks that nothing is null and copies the lists. */
    public AmountStandard {
        requireNonNull(offence, "offence");
        requireNonNull(division, "division");
        requireNonNull(large, "large");
        requireNonNull(huge, "huge");
        requireNonNull(especiallyHuge, "especiallyHuge");
        classes = List.copyOf(classes);
        warnings = List.copyOf(warnings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountStandard that
                && offence == that.offence
                && division.equals(that.division)
                && classes.equals(that.classes)
                && large.equals(that.large)
                && huge.equals(that.huge)
                && especiallyHuge.equals(that.especiallyHuge)
                && warnings.equals(that.warnings);
    }

    /** Written out, as {@link #equals}, because standards are compared before the first verdict. */
    @Override
    public int hashCode() {
        return 31 * division.hashCode() + large.hashCode();
    }

    /**
     * The figure of one tier.
     *
     * @param tier the tier
     * @return its figure
     */
    public Figure figure(AmountTier tier) {
        return tier == AmountTier.LARGE ? large : tier == AmountTier.HUGE ? huge : especiallyHuge;
    }

    /**
     * Whether all three figures are verified.
     *
     * @return false as soon as a national range stands in for a local figure
     */
    public boolean isVerified() {
        return large.verified() && huge.verified() && especiallyHuge.verified();
    }

    /**
     * The place, in Chinese, with its classes.
     *
     * @return for example 广东省深圳市（一类地区）, or 全国
     */
    public String place() {
        if (division.isEmpty()) {
            return "全国";
        }
        String name = division.get().fullName();
        return classes.isEmpty() ? name : name + "（" + String.join("、", classes) + "）";
    }
}
