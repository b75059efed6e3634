package io.github.menkan.assess;

import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import java.util.ArrayList;
import java.util.List;

/**
 * The choice of the most favourable version. 刑法第十二条 and 高检发释字〔2001〕5号第三条 keep the version of the day of the act unless a
 * later one punishes more mildly, which 1997-12-31 解释第一条、第二条 measure by the statutory maximum of the tier reached, then its
 * minimum.
 */
final class Choice {

    /** A version that was considered. */
    record Candidate(Standard standard, Evaluation evaluation, Wording reason) {}

    private final List<Candidate> candidates;
    private final int applied;

    private Choice(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        int mildest = 0;
        for (int i = 1; i < candidates.size(); i++) {
            if (isMilder(candidates.get(i), candidates.get(mildest))) {
                mildest = i;
            }
        }
        this.applied = mildest;
    }

    static Choice of(Versions versions, List<Facts> readings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Versions.Version version : versions.list()) {
            Evaluation evaluation = Evaluation.of(version.standard(), readings);
            candidates.add(new Candidate(version.standard(), evaluation, version.reason()));
        }
        return new Choice(candidates);
    }

    private static boolean isMilder(Candidate later, Candidate earlier) {
        int byTier = outcome(later, later.evaluation().tier())
                .compareTo(outcome(earlier, earlier.evaluation().tier()));
        if (byTier != 0) {
            return byTier < 0;
        }
        return outcome(later, later.evaluation().discretionaryTier())
                        .compareTo(outcome(earlier, earlier.evaluation().discretionaryTier()))
                < 0;
    }

    private static Penalty outcome(Candidate candidate, Tier tier) {
        return candidate.standard().penalty(tier);
    }

    /** Whether the act was an offence when it was committed. */
    boolean isOffence() {
        return !candidates.isEmpty();
    }

    /** Every version considered, in the order of preference. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** The version that applies; only when the act was an offence. */
    Candidate applied() {
        return candidates.get(applied);
    }

    Tier tier() {
        return isOffence() ? applied().evaluation().tier() : Tier.NONE;
    }

    /** The lowest of the discretionary tiers of the versions that some completion of the unknown would choose. */
    Tier discretionaryTier() {
        if (!isOffence()) {
            return Tier.NONE;
        }
        Tier lowest = applied().evaluation().discretionaryTier();
        for (Candidate candidate : candidates) {
            if (mayBeChosen(candidate)) {
                lowest = lowest.min(candidate.evaluation().discretionaryTier());
            }
        }
        return lowest.max(tier());
    }

    /** Whether the established tier rests on attempts alone, whichever version some completion of the unknown would choose. */
    boolean attempted() {
        boolean attempted = isOffence();
        for (Candidate candidate : candidates) {
            attempted &= !mayBeChosen(candidate) || candidate.evaluation().attempted();
        }
        return attempted;
    }

    /** Whether some completion of what is unknown may choose the version. */
    private boolean mayBeChosen(Candidate candidate) {
        if (candidate == applied()) {
            return true;
        }
        boolean open = isOpen(candidate.evaluation()) || isOpen(applied().evaluation());
        return open
                && outcome(candidate, candidate.evaluation().tier())
                                .compareTo(outcome(
                                        applied(), applied().evaluation().highestRequired()))
                        <= 0;
    }

    private static boolean isOpen(Evaluation evaluation) {
        return !evaluation.decided() || evaluation.discretionaryTier() != evaluation.possibleTier();
    }

    /**
     * The highest tier still possible. Whatever the unknown turns out to be, the mildest version would then be chosen, so no
     * outcome is above the lowest of the possible tiers.
     */
    Tier possibleTier() {
        return candidates.stream()
                .map(candidate -> candidate.evaluation().possibleTier())
                .min(Tier::compareTo)
                .orElse(Tier.NONE)
                .max(discretionaryTier());
    }

    /** Whether no unknown fact or figure can change {@link #tier()}. */
    boolean decided() {
        return candidates.stream()
                .map(candidate -> candidate.evaluation().highestRequired())
                .min(Tier::compareTo)
                .map(highest -> tier().isAtLeast(highest))
                .orElse(true);
    }

    /** Why the applied version applies. */
    Wording why() {
        if (applied == 0) {
            return applied().reason();
        }
        return Wording.of(
                "裁判时的版本对行为人更有利，从轻（刑法第十二条；高检发释字〔2001〕5号第三条）",
                "the later version is more favourable (刑法第十二条; 高检发释字〔2001〕5号第三条)");
    }
}
