package io.github.menkan.report;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Change;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.OpenFact;
import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.VersionOutcome;
import io.github.menkan.Wording;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a report is about: an assessment, with what takes it time to tell asked once.
 *
 * @param assessment the assessment
 * @param versions the versions of the law; none when the act was no offence
 * @param met grounds met or open
 * @param notMet grounds not met for lack of a quantity
 * @param inapplicable how many more are not met because a circumstance that they require is absent
 * @param openFacts what is not known and could change the answer
 * @param distances how much more of one thing reaches the next tier
 * @param changesAbove what else reaches it
 * @param changesBelow after what the case is below its tier
 */
record Material(
        Assessment assessment,
        List<VersionOutcome> versions,
        List<Finding> met,
        List<Finding> notMet,
        int inapplicable,
        List<OpenFact> openFacts,
        List<Distance> distances,
        List<Change> changesAbove,
        List<Change> changesBelow) {

    static Material of(Assessment assessment) {
        List<VersionOutcome> versions = assessment.versions();
        Optional<Tier> next = versions.isEmpty() ? Optional.empty() : next(assessment);
        List<Finding> notMet = assessment.notMet();
        List<Finding> applicable =
                notMet.stream().filter(Material::isApplicable).toList();
        return new Material(
                assessment,
                versions,
                assessment.grounds(),
                applicable,
                notMet.size() - applicable.size(),
                assessment.openFacts(),
                next.isPresent() ? assessment.distanceToNextTier() : List.of(),
                next.map(assessment::toReach).orElse(List.of()),
                assessment.tier() == Tier.NONE ? List.of() : assessment.toFallBelow());
    }

    /** Whether what is missing is a quantity: no circumstance that the ground requires is absent. */
    private static boolean isApplicable(Finding finding) {
        return finding.circumstances().stream().noneMatch(circumstance -> circumstance.answer() == Answer.NO);
    }

    Tier tier() {
        return assessment.tier();
    }

    /** All the words of the statute for a tier, in quotation marks. */
    Wording wholeTerm(Tier tier) {
        return Phrase.term(assessment.termOf(tier));
    }

    /** The words of a tier, in quotation marks: of several alternatives those that are at stake in the case. */
    Wording term(Tier tier) {
        return term(tier, met);
    }

    /** The words for the tier that the case reaches: the alternatives that it meets. */
    Wording reached() {
        return term(tier(), deciding());
    }

    /** The words for the tier that a ground opens. */
    Wording term(Finding finding) {
        return term(finding.tier(), List.of(finding));
    }

    private Wording term(Tier tier, List<Finding> findings) {
        Alternatives alternatives = Alternatives.of(assessment.termOf(tier));
        List<Wording> named = findings.stream()
                .filter(one -> one.tier() == tier)
                .map(alternatives::of)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(alternatives.inOrder())
                .toList();
        return named.isEmpty() ? wholeTerm(tier) : Phrase.term(Wording.joined("或者#档次", named));
    }

    /** The words for the tier that more of something reaches. */
    Wording term(Tier tier, Distance distance) {
        return Alternatives.of(assessment.termOf(tier))
                .of(distance)
                .map(Phrase::term)
                .orElse(term(tier));
    }

    /** Whether the case has anything to do with what an element is about; a relic is none where nobody speaks of relics. */
    boolean isInPlay(String element) {
        return !isRelic(element) || distancesInPlay().stream().anyMatch(one -> isRelic(one.element()));
    }

    private static boolean isRelic(String element) {
        return element.startsWith("relics.") || element.endsWith("Relic");
    }

    /** What the case has some of, and with it would reach the next tier; everything, where it has nothing of the kind. */
    List<Distance> distancesInPlay() {
        Set<String> inPlay = new HashSet<>();
        Stream.concat(met.stream(), notMet.stream())
                .flatMap(finding -> finding.measurements().stream())
                .flatMap(sum -> sum.contributions().stream())
                .forEach(one -> inPlay.add(one.element()));
        List<Distance> some =
                distances.stream().filter(one -> inPlay.contains(one.element())).toList();
        return some.isEmpty() ? distances : some;
    }

    /** Whether the act was an offence when it was committed. */
    boolean isOffence() {
        return !versions.isEmpty();
    }

    /** Whether nothing unknown and no discretion can change anything. */
    boolean isFinal() {
        return assessment.decided() && assessment.possibleTier() == assessment.tier();
    }

    /** The tiers that the standard knows, from {@link Tier#NONE}; the words of the others are those of "not reached". */
    List<Tier> tiers() {
        return tiers(assessment);
    }

    private static List<Tier> tiers(Assessment assessment) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier == Tier.NONE
                        || tier == assessment.tier()
                        || !assessment.penaltyOf(tier).equals(Penalty.NONE))
                .toList();
    }

    /** The next tier above the established one. */
    Optional<Tier> next() {
        return next(assessment);
    }

    private static Optional<Tier> next(Assessment assessment) {
        return tiers(assessment).stream()
                .filter(tier -> !assessment.tier().isAtLeast(tier))
                .findFirst();
    }

    /** The tiers above the established one that what is unknown, or the court, could lead to. */
    List<Tier> possible() {
        return tiers().stream()
                .filter(tier -> isHigher(tier) && assessment.possibleTier().isAtLeast(tier))
                .filter(tier ->
                        tier == assessment.possibleTier() || met.stream().anyMatch(finding -> finding.tier() == tier))
                .toList();
    }

    private boolean isHigher(Tier tier) {
        return !tier().isAtLeast(tier);
    }

    /** The facts to establish first, those that narrow the answer most. */
    List<OpenFact> firstToEstablish() {
        return openFacts.stream()
                .filter(fact -> fact.narrowing() == openFacts.get(0).narrowing())
                .toList();
    }

    /** Grounds met that carry the established tier. */
    List<Finding> deciding() {
        return met.stream().filter(this::decides).toList();
    }

    private boolean decides(Finding one) {
        return one.status() == Status.MET && one.force() == Force.SHALL && one.tier() == tier();
    }

    /** Grounds met that let the court (可以) go higher. */
    List<Finding> discretionary() {
        return met.stream().filter(this::isDiscretionary).toList();
    }

    private boolean isDiscretionary(Finding one) {
        return one.status() == Status.MET && one.force() == Force.MAY && isHigher(one.tier());
    }

    /** Grounds met that let the court find the tier for completed acts too, where attempts alone require it. */
    List<Finding> ofCompleted() {
        return met.stream()
                .filter(one -> one.status() == Status.MET
                        && one.force() == Force.MAY
                        && !one.attempt()
                        && one.tier() == tier())
                .toList();
    }

    /** Grounds open that could lift the established tier. */
    List<Finding> lifting() {
        return met.stream().filter(this::lifts).toList();
    }

    private boolean lifts(Finding one) {
        return one.status() == Status.OPEN && isHigher(one.tier());
    }

    /** All other grounds: of a lower tier, or not met. */
    List<Finding> others() {
        return Stream.concat(
                        met.stream().filter(one -> !decides(one) && !isDiscretionary(one) && !lifts(one)),
                        notMet.stream())
                .toList();
    }

    /** The grounds that are shown, those that decide first. */
    List<Finding> grounds() {
        return Stream.of(deciding(), discretionary(), lifting(), others())
                .flatMap(List::stream)
                .toList();
    }
}
