package io.github.menkan.norm;

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
    /** The grounds beside which each ground is not listed. */
    final int[][] leading;

    private final List<Ground> grounds;
    /** The SHALL grounds, those that open the highest tier first. */
    private final int[] binding;
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
        this.binding = binding();
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

    private int[] binding() {
        List<Integer> order = new ArrayList<>();
        for (int level = Tier.THIRD.level(); level > 0; level--) {
            for (int g = 0; g < grounds.size(); g++) {
                if (grounds.get(g).tier().level() == level && grounds.get(g).force() == Force.SHALL) {
                    order.add(g);
                }
            }
        }
        int[] binding = new int[order.size()];
        for (int i = 0; i < binding.length; i++) {
            binding[i] = order.get(i);
        }
        return binding;
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
        for (int ground : binding) {
            if (Condition.hold(ofGrounds[ground], facts)) {
                return grounds.get(ground).tier();
            }
        }
        return Tier.NONE;
    }
}
