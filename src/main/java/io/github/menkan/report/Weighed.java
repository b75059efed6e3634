package io.github.menkan.report;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.OpenFact;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The grounds of an assessment by what they do to the answer.
 *
 * @param deciding met, and carrying the established tier
 * @param discretionary met, and letting the court (可以) go higher
 * @param lifting open, and able to lift the established tier
 * @param others all others: of a lower tier, or not met
 * @param inapplicable how many more are not met because a circumstance that they require is absent
 */
record Weighed(
        List<Finding> deciding,
        List<Finding> discretionary,
        List<Finding> lifting,
        List<Finding> others,
        int inapplicable) {

    static Weighed of(Assessment assessment) {
        List<Finding> applicable =
                assessment.notMet().stream().filter(Weighed::isApplicable).toList();
        int inapplicable = assessment.notMet().size() - applicable.size();
        Weighed weighed =
                new Weighed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), inapplicable);
        for (Finding finding : assessment.grounds()) {
            weighed.group(finding, assessment.tier()).add(finding);
        }
        weighed.others.addAll(applicable);
        return weighed;
    }

    private List<Finding> group(Finding finding, Tier established) {
        boolean isHigher = !established.isAtLeast(finding.tier());
        if (finding.status() == Status.MET && finding.force() == Force.SHALL && finding.tier() == established) {
            return deciding;
        }
        if (finding.status() == Status.MET && finding.force() == Force.MAY && isHigher) {
            return discretionary;
        }
        return finding.status() == Status.OPEN && isHigher ? lifting : others;
    }

    /** Whether what is missing is a quantity: no circumstance that the ground requires is absent. */
    static boolean isApplicable(Finding finding) {
        return finding.circumstances().stream().noneMatch(circumstance -> circumstance.answer() == Answer.NO);
    }

    /** The tiers that the standard knows, from {@link Tier#NONE}; the words of the others are those of "not reached". */
    static List<Tier> tiers(Assessment assessment) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier == Tier.NONE
                        || !assessment.termOf(tier).equals(assessment.termOf(Tier.NONE))
                        || assessment.tier() == tier)
                .toList();
    }

    /** The next tier above the established one. */
    static Optional<Tier> next(Assessment assessment) {
        return tiers(assessment).stream()
                .filter(tier -> !assessment.tier().isAtLeast(tier))
                .findFirst();
    }

    /** Whether the act was an offence when it was committed. */
    static boolean isOffence(Assessment assessment) {
        return !assessment.versions().isEmpty();
    }

    /** Whether nothing unknown and no discretion can change anything. */
    static boolean isFinal(Assessment assessment) {
        return assessment.decided() && assessment.possibleTier() == assessment.tier();
    }

    /** The facts to establish first, those that narrow the answer most. */
    static List<OpenFact> first(Assessment assessment) {
        List<OpenFact> open = assessment.openFacts();
        return open.stream()
                .filter(fact -> fact.narrowing() == open.get(0).narrowing())
                .toList();
    }
}
