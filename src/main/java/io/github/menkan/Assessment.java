package io.github.menkan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer about one case: which statutory tier its facts carry, on which clauses, what is still uncertain, and how far the
 * next tier is. Immutable, equal by value, and safe to share between threads.
 *
 * <p>Three tiers answer three questions, in this order: {@link #tier()} what the law requires on what is established, {@link
 * #discretionaryTier()} what a court may find if it also uses every 可以 clause that is met, {@link #possibleTier()} what could
 * still follow if everything unknown turned out worst.
 *
 * <p>An assessment decides no guilt, weighs no evidence and exercises no discretion.
 *
 * <pre>{@code
 * assessment.tier(); // FIRST
 * assessment.term(); // "情节严重"
 * assessment.decided(); // true
 * assessment.grounds().get(0).attainment(); // 11/10
 * String report = Report.of(assessment).toText(Language.CHINESE);
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Assessment {

    /**
     * The offence charged.
     *
     * @return the offence
     */
    OffenceName offence();

    /**
     * When the act was committed. Where the day of one act {@linkplain Period#isDayOpen() is not known}, every day is judged for itself:
     * {@link #tier()} and {@link #discretionaryTier()} are the least, {@link #possibleTier()} the greatest of all days, and the other
     * parts of the answer are those of the days that the first warning names.
     *
     * @return the day, first and last day, or the days between which it lies
     */
    Period committed();

    /**
     * The day of judgment that the choice of law rests on.
     *
     * @return the day
     */
    LocalDate judged();

    /**
     * The day on which the case was filed or accepted (立案、受理).
     *
     * @return the day, where it is stated
     */
    Optional<LocalDate> filed();

    /**
     * Who committed the act.
     *
     * @return natural person or unit
     */
    Subject subject();

    /**
     * What the case does not state and the answer takes for granted: dates that are absent, or every fact.
     *
     * @return the assumptions; none where all is stated
     */
    List<Assumption> assumed();

    /**
     * The tier carried by SHALL grounds on what is established.
     *
     * @return the established tier
     */
    Tier tier();

    /**
     * The highest tier if the court also uses every MAY ground that is met on what is established.
     *
     * @return the discretionary tier, not below {@link #tier()}
     */
    Tier discretionaryTier();

    /**
     * The highest tier that any ground, SHALL or MAY, could still carry given the unknown facts and figures.
     *
     * @return the possible tier, not below {@link #discretionaryTier()}
     */
    Tier possibleTier();

    /**
     * Whether no unknown fact or figure can change {@link #tier()}.
     *
     * @return true when the established tier is final
     */
    boolean decided();

    /**
     * Whether the tier rests on attempt grounds (未遂) alone.
     *
     * @return no when a completed act carries the tier; unknown when a fact or figure that is not known decides that
     */
    Answer attempted();

    /**
     * The statutory words of the established tier, such as 情节严重; for {@link Tier#NONE} the words that say so.
     *
     * @return the term
     */
    Wording statutoryTerm();

    /**
     * The statutory words of the established tier in Chinese.
     *
     * @return the term, such as 情节严重
     */
    default String term() {
        return statutoryTerm().chinese();
    }

    /**
     * The statutory words of any tier under the standard applied.
     *
     * @param tier the tier
     * @return the term
     */
    Wording termOf(Tier tier);

    /**
     * Whether the case is 情节严重 (or 数额较大 …) or worse on what is established.
     *
     * @return true from {@link Tier#FIRST}
     */
    default boolean seriousOrWorse() {
        return tier().isAtLeast(Tier.FIRST);
    }

    /**
     * The grounds that are met or open, highest tier first, in the order of the standard. A MAY ground that opens nothing above
     * the established tier is left out, as is a subsidiary ground beside the one it yields to.
     *
     * @return the grounds
     */
    List<Finding> grounds();

    /**
     * The grounds that are not met although the case has something of what they measure, in the order of the standard. A MAY
     * ground whose circumstance is absent is left out.
     *
     * @return the grounds not met
     */
    List<Finding> notMet();

    /**
     * The unknown facts that could still change the answer, most decisive first.
     *
     * @return the open facts
     */
    List<OpenFact> openFacts();

    /**
     * For each element alone, how much more of it would reach the next tier above {@link #tier()}.
     *
     * @return the distances, in the order of the standard; empty at the highest tier
     */
    List<Distance> distanceToNextTier();

    /**
     * The least changes that would reach at least the given tier, each sufficient alone, fewest steps first.
     *
     * @param target a tier above {@link #tier()}
     * @return the changes; empty when no change of stated elements reaches it
     * @throws IllegalArgumentException when the target is not above the established tier
     */
    List<Change> toReach(Tier target);

    /**
     * The least changes after which the established tier would be lower, each sufficient alone as a whole, fewest steps first.
     *
     * @return the changes; empty at {@link Tier#NONE}
     */
    List<Change> toFallBelow();

    /**
     * The statutory range of the established tier.
     *
     * @return the range; {@link Penalty#NONE} below the threshold
     */
    Penalty penalty();

    /**
     * The statutory range of any tier under the standard applied.
     *
     * @param tier the tier
     * @return the range; {@link Penalty#NONE} for {@link Tier#NONE} and for a tier that the statute does not know
     */
    Penalty penaltyOf(Tier tier);

    /**
     * What the interpretation says about the amount of the fine, where it says something.
     *
     * @return the guidance
     */
    Optional<Wording> fineGuidance();

    /**
     * The limitation period (追诉时效) of the established tier.
     *
     * @return the period; empty where no tier is established
     */
    Optional<Limitation> limitation();

    /**
     * The starting point (量刑起点) that the sentencing guidance gives for the established tier.
     *
     * @return the range; empty where no tier is established, the guidance does not have the offence, or the judgment is older than it
     */
    Optional<StartingPoint> startingPoint();

    /**
     * Circumstances that make the outcome milder and whose conditions are met or open.
     *
     * @return the lenient factors
     */
    List<SentencingFactor> leniency();

    /**
     * Circumstances that make the outcome harsher inside the tier and whose conditions are met or open.
     *
     * @return the severe factors
     */
    List<SentencingFactor> aggravation();

    /**
     * The penalties below the criminal threshold that apply when no tier is reached or the case is let off.
     *
     * @return the penalties; empty when a tier is reached and no leniency lets the case off
     */
    List<AdministrativePenalty> administrative();

    /**
     * What the reader must know: disputed points, secondary sources, figures that are not verified, facts that contradict.
     *
     * @return the warnings
     */
    List<Wording> warnings();

    /**
     * The standard that the assessment rests on, and why.
     *
     * @return the standard
     */
    StandardInForce standard();

    /**
     * The versions of the law that were compared, the applied one first.
     *
     * @return the versions; empty when the act was no offence when it was committed
     */
    List<VersionOutcome> versions();
}
