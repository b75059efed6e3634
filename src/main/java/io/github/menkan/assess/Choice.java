package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Ground;
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
    record Candidate(Standard standard, Evaluation evaluation, List<Wording> warnings, Wording reason) {}

    private static final List<Tier> TIERS = List.of(Tier.values());

    private final List<Candidate> candidates;
    private final int applied;
    private final Tier possible;

    private Choice(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        int mildest = 0;
        for (int i = 1; i < candidates.size(); i++) {
            if (isMilder(candidates.get(i), candidates.get(mildest))) {
                mildest = i;
            }
        }
        this.applied = mildest;
        this.possible = candidates.size() == 1 ? applied().evaluation().possibleTier() : highest();
    }

    static Choice of(Versions versions) {
        List<Candidate> candidates = new ArrayList<>(versions.list().size());
        for (int i = 0; i < versions.list().size(); i++) {
            Versions.Version version = versions.list().get(i);
            Evaluation evaluation =
                    Evaluation.of(version.standard(), version.counted().readings());
            candidates.add(new Candidate(
                    version.standard(), evaluation, version.counted().warnings(), version.reason()));
        }
        return new Choice(candidates);
    }

    /** Milder by what is established; among equals by what the court may find, then by what is possible: the version that settles more. */
    private static boolean isMilder(Candidate later, Candidate earlier) {
        int byTier = compare(
                later, later.evaluation().tier(), earlier, earlier.evaluation().tier());
        int byDiscretion = compare(
                later, later.evaluation().discretionaryTier(),
                earlier, earlier.evaluation().discretionaryTier());
        int byPossible = compare(
                later,
                later.evaluation().possibleTier(),
                earlier,
                earlier.evaluation().possibleTier());
        return byTier != 0 ? byTier < 0 : byDiscretion != 0 ? byDiscretion < 0 : byPossible < 0;
    }

    private static int compare(Candidate one, Tier tier, Candidate other, Tier otherTier) {
        return outcome(one, tier).compareTo(outcome(other, otherTier));
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

    /** The same, the one that applies first. */
    List<Candidate> appliedFirst() {
        if (applied == 0) {
            return candidates;
        }
        List<Candidate> all = new ArrayList<>(candidates);
        all.add(0, all.remove(applied));
        return all;
    }

    /** The version that applies; only when the act was an offence. */
    Candidate applied() {
        return candidates.get(applied);
    }

    Tier tier() {
        return isOffence() ? applied().evaluation().tier() : Tier.NONE;
    }

    /** The lowest of the discretionary tiers of the versions that some completion of the unknown may choose. */
    Tier discretionaryTier() {
        Tier lowest = Tier.THIRD;
        for (int i = 0; i < candidates.size(); i++) {
            lowest = mayBeChosen(i) ? lowest.min(candidates.get(i).evaluation().discretionaryTier()) : lowest;
        }
        return isOffence() ? lowest.max(tier()) : Tier.NONE;
    }

    /**
     * The highest tier still possible: whatever the unknown turns out to be, the mildest version would then be chosen.
     */
    Tier possibleTier() {
        return possible;
    }

    private Tier highest() {
        Tier highest = Tier.NONE;
        for (int i = 0; i < candidates.size(); i++) {
            highest = mayBeChosen(i) ? highest.max(highestOf(candidates.get(i))) : highest;
        }
        return highest;
    }

    /** Whether the established tier rests on attempts alone, under every version that some completion may choose. */
    Answer attempted() {
        Answer attempted = isOffence() ? applied().evaluation().attempted() : Answer.NO;
        for (int i = 0; i < candidates.size(); i++) {
            Evaluation other = candidates.get(i).evaluation();
            if (mayBeChosen(i) && other.tier().isAtLeast(tier()) && other.attempted() != attempted) {
                return Answer.UNKNOWN;
            }
        }
        return attempted;
    }

    /** What the versions say that some completion of what is unknown may choose, the applied one first. */
    List<Evaluation> open() {
        List<Evaluation> open = new ArrayList<>();
        open.add(applied().evaluation());
        for (int i = 0; i < candidates.size(); i++) {
            if (i != applied && mayBeChosen(i)) {
                open.add(candidates.get(i).evaluation());
            }
        }
        return open;
    }

    /** Whether some completion of what is unknown may choose the version; the answer may be yes where none does. */
    private boolean mayBeChosen(int version) {
        if (version == applied) {
            return true;
        }
        Candidate other = candidates.get(version);
        Evaluation chosen = applied().evaluation();
        return (isOpen(other.evaluation()) || isOpen(chosen))
                && outcome(other, other.evaluation().tier()).compareTo(outcome(applied(), chosen.highestRequired()))
                        <= 0;
    }

    private static boolean isOpen(Evaluation evaluation) {
        return !evaluation.decided() || evaluation.discretionaryTier() != evaluation.possibleTier();
    }

    private Tier highestOf(Candidate candidate) {
        Tier highest = Tier.NONE;
        for (Tier tier : TIERS) {
            boolean required =
                    candidate.evaluation().highestRequired().isAtLeast(tier) && mayBeRequired(candidate, tier);
            if (required || (isLeft(candidate, tier) && mayBeLeft(candidate, tier))) {
                highest = tier;
            }
        }
        return highest;
    }

    /** Whether every other version could require as much: only then is one that requires the tier the mildest. */
    private boolean mayBeRequired(Candidate candidate, Tier tier) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate other = candidates.get(i);
            if (outcome(candidate, tier)
                            .compareTo(outcome(other, other.evaluation().highestRequired()))
                    > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a ground leaves the tier to the court. */
    private static boolean isLeft(Candidate candidate, Tier tier) {
        List<Ground> grounds = candidate.standard().grounds();
        for (int g = 0; g < grounds.size(); g++) {
            boolean open = candidate.evaluation().status(g) != Status.NOT_MET;
            if (open && grounds.get(g).force() == Force.MAY && grounds.get(g).tier() == tier) {
                return true;
            }
        }
        return false;
    }

    /** Whether the version may be the mildest by what it requires, or, where others require as much, by what it leaves to the court. */
    private boolean mayBeLeft(Candidate candidate, Tier tier) {
        Penalty least = outcome(candidate, candidate.evaluation().tier());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate other = candidates.get(i);
            Evaluation evaluation = other.evaluation();
            boolean milder = least.compareTo(outcome(other, evaluation.highestRequired())) < 0;
            if (!milder && outcome(candidate, tier).compareTo(outcome(other, evaluation.possibleTier())) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no unknown fact or figure can change {@link #tier()}. */
    boolean decided() {
        Tier highest = Tier.THIRD;
        for (int i = 0; i < candidates.size(); i++) {
            highest = highest.min(candidates.get(i).evaluation().highestRequired());
        }
        return !isOffence() || tier().isAtLeast(highest);
    }

    /** The standard whose words for a tier are used: the one applied, or, for a tier that only another version knows, that one. */
    Standard speakingOf(Tier tier) {
        Standard first = applied().standard();
        if (tier == Tier.NONE || knows(first, tier)) {
            return first;
        }
        for (Candidate candidate : candidates) {
            if (knows(candidate.standard(), tier)) {
                return candidate.standard();
            }
        }
        return first;
    }

    private static boolean knows(Standard standard, Tier tier) {
        return !standard.penalty(tier).equals(Penalty.NONE);
    }

    /** Why the applied version applies. */
    Wording why() {
        if (applied == 0) {
            return applied().reason();
        }
        return Wording.of("裁判时的版本对行为人更有利，从轻（刑法第十二条；高检发释字〔2001〕5号第三条）");
    }
}
