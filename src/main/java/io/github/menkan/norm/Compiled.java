package io.github.menkan.norm;

import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A standard made ready for fact vectors. The readable standard is the only source. */
final class Compiled {

    final Elements elements;
    /** The conditions of each ground, factor and warning. */
    final Condition[][] ofGrounds;

    final Condition[][] ofFactors;
    final Condition[][] ofWarnings;
    private final List<Ground> grounds;
    /** The grounds beside which each ground is not listed. */
    private final int[][] leading;
    /** Those that lead highest first. */
    private final Ladder[] ladders;
    /** What each needs of the facts, side by side: most of a standard is about what a case has nothing of. */
    private final long[] needed;
    /** The elements that must be absent in some ground. */
    private final int[] mitigating;

    Compiled(Elements elements, List<Ground> grounds, List<FactorRule> factors, List<Warning> warnings) {
        this.elements = elements;
        this.grounds = grounds;
        this.ofGrounds = new Condition[grounds.size()][];
        this.leading = new int[grounds.size()][];
        boolean[] absent = new boolean[elements.size()];
        for (int g = 0; g < ofGrounds.length; g++) {
            Ground ground = grounds.get(g);
            ofGrounds[g] = conditions(ground.conditions());
            leading[g] = leading(ground);
            for (Inequality condition : ground.conditions()) {
                for (Term term : condition.terms()) {
                    absent[elements.indexOf(term.element())] |= term.isMitigating();
                }
            }
        }
        this.ofFactors = new Condition[factors.size()][];
        for (int f = 0; f < ofFactors.length; f++) {
            ofFactors[f] = conditions(factors.get(f).conditions());
        }
        this.ofWarnings = new Condition[warnings.size()][];
        for (int w = 0; w < ofWarnings.length; w++) {
            ofWarnings[w] = conditions(warnings.get(w).when());
        }
        this.ladders = ladders();
        this.needed = new long[ladders.length];
        for (int i = 0; i < needed.length; i++) {
            needed[i] = ladders[i].needed;
        }
        this.mitigating = which(absent);
    }

    private Condition[] conditions(List<Inequality> inequalities) {
        Condition[] conditions = new Condition[inequalities.size()];
        for (int c = 0; c < conditions.length; c++) {
            conditions[c] = new Condition(inequalities.get(c), elements);
        }
        return conditions;
    }

    private int[] leading(Ground ground) {
        boolean[] leading = new boolean[ground.yieldsTo().isEmpty() ? 0 : grounds.size()];
        for (int g = 0; g < leading.length; g++) {
            leading[g] = ground.yieldsTo(grounds.get(g));
        }
        return which(leading);
    }

    private Ladder[] ladders() {
        List<Ladder> ladders = new ArrayList<>();
        for (int level = Tier.THIRD.level(); level > 0; level--) {
            for (int g = 0; g < grounds.size(); g++) {
                Ground ground = grounds.get(g);
                if (ground.tier().level() == level && ground.force() == Force.SHALL && !isImplied(g)) {
                    ladder(ladders, ground, ofGrounds[g]).add(level, ofGrounds[g][0]);
                }
            }
        }
        return ladders.toArray(new Ladder[0]);
    }

    /** Whether another ground makes one superfluous; of two that say the same, the first does. */
    private boolean isImplied(int ground) {
        boolean implied = false;
        for (int g = 0; g < grounds.size() && !implied; g++) {
            implied = g != ground
                    && grounds.get(ground).isImpliedBy(grounds.get(g))
                    && (g < ground || !grounds.get(g).isImpliedBy(grounds.get(ground)));
        }
        return implied;
    }

    private static Ladder ladder(List<Ladder> ladders, Ground ground, Condition[] conditions) {
        for (Ladder ladder : ladders) {
            if (ladder.takes(ground, conditions[0])) {
                return ladder;
            }
        }
        Ladder ladder = new Ladder(ground, conditions);
        ladders.add(ladder);
        return ladder;
    }

    private static int[] which(boolean[] flags) {
        int[] which = new int[flags.length];
        int size = 0;
        for (int i = 0; i < flags.length; i++) {
            if (flags[i]) {
                which[size++] = i;
            }
        }
        return Arrays.copyOf(which, size);
    }

    /** Whether one of the grounds beside which a ground is not listed is met. */
    boolean isLed(int ground, Status[] status) {
        boolean led = false;
        for (int other : leading[ground]) {
            led |= status[other] == Status.MET;
        }
        return led;
    }

    void check(Facts facts) {
        if (!facts.elements().equals(elements)) {
            throw new IllegalArgumentException("facts must be over " + elements + ", was " + facts.elements());
        }
    }

    /** The first unknown mitigating circumstance, or -1. It counts against one ground and may count for another. */
    int branch(Facts facts) {
        for (int element : mitigating) {
            if (facts.low(element) != facts.high(element)) {
                return element;
            }
        }
        return -1;
    }

    /** Readings in which every mitigating circumstance is known. */
    List<Facts> settled(List<Facts> readings) {
        boolean isSettled = true;
        for (int i = 0; i < readings.size(); i++) {
            check(readings.get(i));
            isSettled &= branch(readings.get(i)) < 0;
        }
        if (isSettled) {
            return List.copyOf(readings);
        }
        List<Facts> settled = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            settle(readings.get(i), settled);
        }
        return List.copyOf(settled);
    }

    private void settle(Facts facts, List<Facts> settled) {
        int open = branch(facts);
        if (open < 0) {
            settled.add(facts);
            return;
        }
        Element element = elements.list().get(open);
        settle(facts.with(element, Quantity.exactly(0)), settled);
        settle(facts.with(element, Quantity.exactly(1)), settled);
    }

    /** The tier that SHALL grounds carry in every completion. */
    Tier tier(Facts facts) {
        check(facts);
        int open = branch(facts);
        if (open >= 0) {
            Element element = elements.list().get(open);
            return tier(facts.with(element, Quantity.exactly(0))).min(tier(facts.with(element, Quantity.exactly(1))));
        }
        long present = facts.present();
        int best = 0;
        for (int i = 0; i < needed.length; i++) {
            if ((needed[i] & present) != 0 && ladders[i].top > best) {
                best = Math.max(best, ladders[i].level(facts));
            }
        }
        return Standard.TIERS.get(best);
    }
}
