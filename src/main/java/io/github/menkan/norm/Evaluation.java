package io.github.menkan.norm;

import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import java.util.ArrayList;
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

    private static final int SHALL_LOW = 0;
    private static final int SHALL_HIGH = 1;
    private static final int ALL_LOW = 2;
    private static final int ALL_HIGH = 3;

    private final Standard standard;
    private final List<Facts> readings;
    private final Status[] status;
    private final int[] tiers;

    private Evaluation(Standard standard, List<Facts> readings) {
        this.standard = standard;
        this.readings = readings;
        Compiled compiled = standard.compiled();
        this.status = new Status[compiled.size];
        this.tiers = new int[] {Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 0};
        for (int i = 0; i < readings.size(); i++) {
            read(compiled, readings.get(i));
        }
    }

    private void read(Compiled compiled, Facts facts) {
        int shallLow = 0;
        int shallHigh = 0;
        int allLow = 0;
        int allHigh = 0;
        for (int g = 0; g < status.length; g++) {
            Status here = compiled.status(g, facts);
            status[g] = status[g] == null || status[g] == here ? here : Status.OPEN;
            if (here == Status.NOT_MET) {
                continue;
            }
            int level = compiled.level[g];
            boolean shall = compiled.shall[g];
            boolean met = here == Status.MET;
            allHigh = Math.max(allHigh, level);
            allLow = met ? Math.max(allLow, level) : allLow;
            shallHigh = shall ? Math.max(shallHigh, level) : shallHigh;
            shallLow = shall && met ? Math.max(shallLow, level) : shallLow;
        }
        tiers[SHALL_LOW] = Math.min(tiers[SHALL_LOW], shallLow);
        tiers[SHALL_HIGH] = Math.max(tiers[SHALL_HIGH], shallHigh);
        tiers[ALL_LOW] = Math.min(tiers[ALL_LOW], allLow);
        tiers[ALL_HIGH] = Math.max(tiers[ALL_HIGH], allHigh);
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
        Compiled compiled = standard.compiled();
        boolean settled = true;
        for (int i = 0; i < readings.size(); i++) {
            Facts facts = readings.get(i);
            if (!facts.elements().equals(standard.elements())) {
                throw new IllegalArgumentException(
                        "facts must be over " + standard.elements() + ", was " + facts.elements());
            }
            settled &= compiled.branch(facts) < 0;
        }
        return new Evaluation(standard, settled ? List.copyOf(readings) : settled(compiled, readings));
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

    private static List<Facts> settled(Compiled compiled, List<Facts> readings) {
        List<Facts> settled = new ArrayList<>();
        for (Facts facts : readings) {
            settle(compiled, facts, settled);
        }
        return List.copyOf(settled);
    }

    private static void settle(Compiled compiled, Facts facts, List<Facts> settled) {
        int open = compiled.branch(facts);
        if (open < 0) {
            settled.add(facts);
            return;
        }
        Element element = compiled.elements.list().get(open);
        settle(compiled, facts.with(element, Quantity.exactly(0)), settled);
        settle(compiled, facts.with(element, Quantity.exactly(1)), settled);
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
     * @throws IllegalArgumentException when the offence has no such element
     */
    public Quantity get(Element element) {
        Quantity all = readings.get(0).get(element);
        for (int i = 1; i < readings.size(); i++) {
            all = all.or(readings.get(i).get(element));
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
     * Whether a ground is not listed because one that it yields to is met.
     *
     * @param ground the index of the ground in the standard
     * @return true when it says no more than the other one
     */
    public boolean isSubsidiary(int ground) {
        for (int leading : standard.compiled().leading[ground]) {
            if (status[leading] == Status.MET) {
                return true;
            }
        }
        return false;
    }

    /**
     * The tier that SHALL grounds carry in every completion of what is unknown.
     *
     * @return the established tier
     */
    public Tier tier() {
        return Compiled.TIERS.get(tiers[SHALL_LOW]);
    }

    /**
     * The highest tier that SHALL grounds carry in some completion.
     *
     * @return the highest tier that the law could still require
     */
    public Tier highestRequired() {
        return Compiled.TIERS.get(tiers[SHALL_HIGH]);
    }

    /**
     * The tier that SHALL and MAY grounds together carry in every completion.
     *
     * @return the discretionary tier
     */
    public Tier discretionaryTier() {
        return Compiled.TIERS.get(tiers[ALL_LOW]);
    }

    /**
     * The highest tier that SHALL and MAY grounds together carry in some completion.
     *
     * @return the possible tier
     */
    public Tier possibleTier() {
        return Compiled.TIERS.get(tiers[ALL_HIGH]);
    }

    /**
     * Whether no unknown fact or figure can change the established tier.
     *
     * @return true when the lowest and the highest required tier are the same
     */
    public boolean decided() {
        return tier() == highestRequired();
    }

    /**
     * Whether the established tier rests on attempt grounds alone.
     *
     * @return true when no met SHALL ground of a completed act carries it
     */
    public boolean attempted() {
        boolean attempt = false;
        for (int g = 0; g < status.length; g++) {
            Ground ground = standard.grounds().get(g);
            if (status[g] == Status.MET && ground.tier() == tier() && ground.force() == Force.SHALL) {
                if (!ground.attempt()) {
                    return false;
                }
                attempt = true;
            }
        }
        return attempt;
    }
}
