package io.github.menkan.norm;

import io.github.menkan.Answer;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import java.util.List;

/**
 * A standard applied to the facts of a case: the status of every ground, and the tiers they carry.
 *
 * <p>The facts may be given in several <em>readings</em>, where an unknown fact does not add to an element but decides which
 * element things count under. A ground is met when it holds in every reading.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(standard, facts);
 * evaluation.tier(); // FIRST
 * evaluation.status(0); // MET
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Evaluation {
    private final Standard standard;
    private final List<Facts> readings;
    private final Status[] status;
    private final int tier;
    private final int completed;
    private final int completedAtMost;
    private final int highestRequired;
    private final int discretionary;
    private final int possible;

    private Evaluation(Standard standard, List<Facts> readings) {
        this.standard = standard;
        this.readings = readings;
        this.status = new Status[standard.grounds().size()];
        int leastRequired = Integer.MAX_VALUE;
        int leastCompleted = Integer.MAX_VALUE;
        int leastOfAll = Integer.MAX_VALUE;
        int mostCompleted = 0;
        int mostRequired = 0;
        int mostOfAll = 0;
        for (int r = 0; r < readings.size(); r++) {
            int required = 0;
            int done = 0;
            int all = 0;
            for (int g = 0; g < status.length; g++) {
                Status here = Condition.status(standard.compiled.ofGrounds[g], readings.get(r));
                status[g] = status[g] == null || status[g] == here ? here : Status.OPEN;
                if (here == Status.NOT_MET) {
                    continue;
                }
                Ground ground = standard.grounds().get(g);
                int level = ground.tier().level();
                boolean shall = ground.force() == Force.SHALL;
                boolean complete = shall && !ground.attempt();
                mostOfAll = Math.max(mostOfAll, level);
                mostRequired = shall ? Math.max(mostRequired, level) : mostRequired;
                mostCompleted = complete ? Math.max(mostCompleted, level) : mostCompleted;
                if (here == Status.MET) {
                    all = Math.max(all, level);
                    required = shall ? Math.max(required, level) : required;
                    done = complete ? Math.max(done, level) : done;
                }
            }
            leastRequired = Math.min(leastRequired, required);
            leastCompleted = Math.min(leastCompleted, done);
            leastOfAll = Math.min(leastOfAll, all);
        }
        this.tier = leastRequired;
        this.completed = leastCompleted;
        this.completedAtMost = mostCompleted;
        this.highestRequired = mostRequired;
        this.discretionary = leastOfAll;
        this.possible = mostOfAll;
    }

    /**
     * Applies a standard to facts.
     *
     * @param standard the standard
     * @param readings the readings of the facts, at least one, over the standard's elements
     * @return the evaluation
     * @throws IllegalArgumentException when there is no reading, or one is over other elements
     */
    public static Evaluation of(Standard standard, List<Facts> readings) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("readings must not be empty, was []");
        }
        return new Evaluation(standard, standard.compiled.settled(readings));
    }

    /**
     * Applies a standard to facts.
     *
     * @param standard the standard
     * @param facts the facts, over the standard's elements
     * @return the evaluation
     * @throws IllegalArgumentException when the facts are over other elements
     */
    public static Evaluation of(Standard standard, Facts facts) {
        return of(standard, List.of(facts));
    }

    /**
     * The standard.
     *
     * @return the standard
     */
    public Standard standard() {
        return standard;
    }

    /**
     * The readings, with every circumstance that must be absent in some ground settled both ways.
     *
     * @return the readings
     */
    public List<Facts> readings() {
        return readings;
    }

    /**
     * What is known of an element over all readings.
     *
     * @param element the element
     * @return the least range that holds every reading's
     * @throws IllegalArgumentException when the standard has no such element
     */
    public Quantity get(Element element) {
        Quantity all = readings.get(0).get(element);
        for (int i = 1; i < readings.size(); i++) {
            all = all.or(readings.get(i).get(element));
        }
        return all;
    }

    /**
     * What is known of the element of one term over all readings.
     *
     * @param ground the index of the ground in the standard
     * @param condition the index of the condition in the ground
     * @param term the index of the term in the condition
     * @return the least range that holds every reading's
     */
    public Quantity get(int ground, int condition, int term) {
        Condition one = standard.compiled.ofGrounds[ground][condition];
        Quantity all = one.amount(term, readings.get(0));
        for (int i = 1; i < readings.size(); i++) {
            all = all.or(one.amount(term, readings.get(i)));
        }
        return all;
    }

    /**
     * What one ground says.
     *
     * @param ground the index of the ground in the standard
     * @return its status
     */
    public Status status(int ground) {
        return status[ground];
    }

    /**
     * Whether the conditions of a factor hold.
     *
     * @param factor the index of the factor in the standard
     * @return its status
     */
    public Status ofFactor(int factor) {
        return overReadings(standard.compiled.ofFactors[factor]);
    }

    /**
     * Whether a warning bears on the case.
     *
     * @param warning the index of the warning in the standard
     * @return its status
     */
    public Status ofWarning(int warning) {
        return overReadings(standard.compiled.ofWarnings[warning]);
    }

    private Status overReadings(Condition[] conditions) {
        Status all = Condition.status(conditions, readings.get(0));
        for (int i = 1; i < readings.size() && all != Status.OPEN; i++) {
            Status here = Condition.status(conditions, readings.get(i));
            all = here == all ? all : Status.OPEN;
        }
        return all;
    }

    /**
     * The least that the sum of one condition is in any reading.
     *
     * @param ground the index of the ground in the standard
     * @param condition the index of the condition in the ground
     * @return the sum in its worst case; the condition holds where it reaches the bound's {@code max}
     */
    public long least(int ground, int condition) {
        Condition one = standard.compiled.ofGrounds[ground][condition];
        long least = Long.MAX_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            least = Math.min(least, one.least(readings.get(i)));
        }
        return least;
    }

    /**
     * The most that the sum of one condition is in any reading.
     *
     * @param ground the index of the ground in the standard
     * @param condition the index of the condition in the ground
     * @return the sum in its best case; the condition may hold where it reaches the bound's {@code min}
     */
    public long greatest(int ground, int condition) {
        Condition one = standard.compiled.ofGrounds[ground][condition];
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            greatest = Math.max(greatest, one.greatest(readings.get(i)));
        }
        return greatest;
    }

    /**
     * Whether a ground is not listed because one that it yields to is met.
     *
     * @param ground the index of the ground in the standard
     * @return true when it says no more than the other one
     */
    public boolean isSubsidiary(int ground) {
        return standard.compiled.isLed(ground, status);
    }

    /**
     * The tier that SHALL grounds carry in every completion of what is unknown.
     *
     * @return the established tier
     */
    public Tier tier() {
        return Standard.TIERS.get(tier);
    }

    /**
     * The highest tier that SHALL grounds carry in some completion.
     *
     * @return the highest tier that the law could still require
     */
    public Tier highestRequired() {
        return Standard.TIERS.get(highestRequired);
    }

    /**
     * The tier that SHALL and MAY grounds together carry in every completion.
     *
     * @return the discretionary tier
     */
    public Tier discretionaryTier() {
        return Standard.TIERS.get(discretionary);
    }

    /**
     * The highest tier that SHALL and MAY grounds together carry in some completion.
     *
     * @return the possible tier
     */
    public Tier possibleTier() {
        return Standard.TIERS.get(possible);
    }

    /**
     * Whether no unknown fact or figure can change the established tier.
     *
     * @return true when the lowest and the highest required tier are the same
     */
    public boolean decided() {
        return tier == highestRequired;
    }

    /**
     * The tier that SHALL grounds of completed acts carry in every completion.
     *
     * @return the established tier without the attempts
     */
    public Tier completedTier() {
        return Standard.TIERS.get(completed);
    }

    /**
     * Whether the established tier rests on attempt grounds alone.
     *
     * @return no when a SHALL ground of a completed act carries it; unknown when what is unknown decides that
     */
    public Answer attempted() {
        Answer atMost = completedAtMost < tier ? Answer.YES : Answer.UNKNOWN;
        return completed >= tier ? Answer.NO : atMost;
    }
}
