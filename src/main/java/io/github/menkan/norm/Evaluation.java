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
    private final Tier[] tiers;

    private Evaluation(Standard standard, List<Facts> readings) {
        this.standard = standard;
        this.readings = readings;
        Compiled compiled = standard.compiled();
        this.status = new Status[compiled.size];
        this.tiers = new Tier[] {Tier.THIRD, Tier.NONE, Tier.THIRD, Tier.NONE};
        for (Facts facts : readings) {
            read(compiled, facts);
        }
    }

    private void read(Compiled compiled, Facts facts) {
        Tier[] own = {Tier.NONE, Tier.NONE, Tier.NONE, Tier.NONE};
        for (int g = 0; g < status.length; g++) {
            Ground ground = standard.grounds().get(g);
            boolean shall = ground.force() == Force.SHALL;
            Status here = compiled.status(g, facts);
            if (here == Status.MET) {
                own[ALL_LOW] = own[ALL_LOW].max(ground.tier());
                own[SHALL_LOW] = shall ? own[SHALL_LOW].max(ground.tier()) : own[SHALL_LOW];
            }
            if (here != Status.NOT_MET) {
                own[ALL_HIGH] = own[ALL_HIGH].max(ground.tier());
                own[SHALL_HIGH] = shall ? own[SHALL_HIGH].max(ground.tier()) : own[SHALL_HIGH];
            }
            status[g] = status[g] == null || status[g] == here ? here : Status.OPEN;
        }
        tiers[SHALL_LOW] = tiers[SHALL_LOW].min(own[SHALL_LOW]);
        tiers[ALL_LOW] = tiers[ALL_LOW].min(own[ALL_LOW]);
        tiers[SHALL_HIGH] = tiers[SHALL_HIGH].max(own[SHALL_HIGH]);
        tiers[ALL_HIGH] = tiers[ALL_HIGH].max(own[ALL_HIGH]);
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
        List<Facts> settled = new ArrayList<>();
        for (Facts facts : readings) {
            if (!facts.elements().equals(standard.elements())) {
                throw new IllegalArgumentException(
                        "facts must be over " + standard.elements() + ", was " + facts.elements());
            }
            settle(standard.compiled(), facts, settled);
        }
        return new Evaluation(standard, List.copyOf(settled));
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
     * What one ground says.
     *
     * @param ground the index of the ground in the standard
     * @return its status
     */
    public Status status(int ground) {
        return status[ground];
    }

    /**
     * The tier that SHALL grounds carry in every completion of what is unknown.
     *
     * @return the established tier
     */
    public Tier tier() {
        return tiers[SHALL_LOW];
    }

    /**
     * The highest tier that SHALL grounds carry in some completion.
     *
     * @return the highest tier that the law could still require
     */
    public Tier highestRequired() {
        return tiers[SHALL_HIGH];
    }

    /**
     * The tier that SHALL and MAY grounds together carry in every completion.
     *
     * @return the discretionary tier
     */
    public Tier discretionaryTier() {
        return tiers[ALL_LOW];
    }

    /**
     * The highest tier that SHALL and MAY grounds together carry in some completion.
     *
     * @return the possible tier
     */
    public Tier possibleTier() {
        return tiers[ALL_HIGH];
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
