package io.github.menkan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one version of the law says about the case, the one applied or one that lost the comparison of 刑法第十二条.
 *
 * <pre>{@code
 * VersionOutcome applied = assessment.versions().get(0);
 * applied.interpretation(); // "法释〔2017〕10号"
 * applied.interpretationFrom(); // 2017-06-01
 * applied.applied(); // true
 * }</pre>
 *
 * @param law the version of the statute
 * @param lawFrom the first day of that version
 * @param interpretation the interpretation or other standard applied with it
 * @param interpretationFrom the first day of that interpretation
 * @param standardFrom the first day on which it stood as it was applied, with the local figures and further documents beside it
 * @param applied whether the assessment rests on this version
 * @param tier the established tier under this version
 * @param possibleTier the possible tier under this version
 * @param term the words of this version for the established tier
 * @param possibleTerm the words of this version for the possible tier
 * @param penalty the statutory range of the established tier under this version
 * @param why why it was considered and applied or not
 * @since 0.1.0
 */
public record VersionOutcome(
        String law,
        LocalDate lawFrom,
        String interpretation,
        LocalDate interpretationFrom,
        LocalDate standardFrom,
        boolean applied,
        Tier tier,
        Tier possibleTier,
        Wording term,
        Wording possibleTerm,
        Penalty penalty,
        Wording why) {

    /** Refuses null. */
    public VersionOutcome {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(lawFrom, "lawFrom");
        Objects.requireNonNull(interpretation, "interpretation");
        Objects.requireNonNull(interpretationFrom, "interpretationFrom");
        Objects.requireNonNull(standardFrom, "standardFrom");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(possibleTier, "possibleTier");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(possibleTerm, "possibleTerm");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(why, "why");
    }
}
