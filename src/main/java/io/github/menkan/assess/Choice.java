package io.github.menkan.assess;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The choice of version in time. 刑法第十二条: the law of the day of the act, unless the later one punishes more mildly, which
 * 1997-12-31 解释第一条、第二条 measure by the statutory maximum of the tier reached, then its minimum. 高检发释字〔2001〕5号: the
 * interpretation of the day of the act if there was one, unless a later one is more favourable; the later one if there was none.
 */
final class Choice {

    /** A version that was considered. */
    record Candidate(Standard standard, Evaluation evaluation, Wording reason) {}

    private static final Wording SAME =
            Wording.of("行为时与裁判时标准相同", "the standard is the same on the day of the act and of judgment");
    private static final Wording OLD = Wording.of(
            "行为时有效，从旧（刑法第十二条；高检发释字〔2001〕5号第三条）", "in force on the day of the act (刑法第十二条; 高检发释字〔2001〕5号第三条)");
    private static final Wording FILLS_GAP = Wording.of(
            "行为时无相关司法解释，适用其后的解释（高检发释字〔2001〕5号第二条）",
            "no interpretation on the day of the act, so the later one applies (高检发释字〔2001〕5号第二条)");
    private static final Wording NONE_YET = Wording.of(
            "行为时与裁判时均无相关司法解释，情节须由人判断", "no interpretation on either day: the circumstances need human judgment");
    private static final Wording LATER = Wording.of("裁判时的版本", "the version of the day of judgment");

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

    static Choice of(Matter matter) {
        LocalDate act = matter.committed().to();
        LocalDate judged = matter.judged();
        Optional<Standard> then = matter.statute().find(act, act);
        if (then.isEmpty()) {
            return new Choice(List.of());
        }
        List<Candidate> considered = new ArrayList<>();
        Optional<Standard> reread = matter.statute().find(act, judged);
        Optional<Standard> now = matter.statute().find(judged, judged);
        if (then.get().isInterpreted()) {
            add(considered, matter, then.get(), now.equals(then) ? SAME : OLD);
            reread.ifPresent(standard -> add(considered, matter, standard, LATER));
        } else {
            Standard standard = reread.orElse(then.get());
            add(considered, matter, standard, standard.isInterpreted() ? FILLS_GAP : NONE_YET);
        }
        now.filter(Standard::isInterpreted).ifPresent(standard -> add(considered, matter, standard, LATER));
        return new Choice(considered);
    }

    private static void add(List<Candidate> considered, Matter matter, Standard standard, Wording reason) {
        if (considered.stream().noneMatch(candidate -> candidate.standard().equals(standard))) {
            considered.add(new Candidate(standard, Evaluation.of(standard, matter.readings()), reason));
        }
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

    private static io.github.menkan.Penalty outcome(Candidate candidate, Tier tier) {
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

    Tier discretionaryTier() {
        return isOffence() ? applied().evaluation().discretionaryTier() : Tier.NONE;
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
