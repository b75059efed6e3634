package io.github.menkan.norm;

import io.github.menkan.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One ladder made ready for reading facts quickly: fields and straight lines instead of lists and loops, and first of all a look at the
 * {@linkplain Facts#present bits} of what is present at all, because most of a standard is about what a case has nothing of.
 */
final class Rung {

    /** The highest level that the ladder leads to. */
    final int top;

    private final long needed;
    private final long gate;
    private final boolean presence;
    private final Sum sum;
    private final long first;
    private final long second;
    private final long third;
    private final Condition[] given;

    /** A further condition. */
    private record Condition(Sum sum, long bound) {}

    Rung(Ladders.Ladder ladder, Elements elements) {
        boolean exact = elements.size() < Long.SIZE;
        top = ladder.top();
        long lowest = Collections.min(ladder.figures().values());
        needed = needed(ladder.sum(), lowest, elements);
        presence = exact && ladder.figures().size() == 1 && isPresence(ladder.sum(), lowest);
        sum = new Sum(ladder.sum(), elements);
        first = ladder.figures().getOrDefault(Tier.FIRST, Long.MAX_VALUE);
        second = ladder.figures().getOrDefault(Tier.SECOND, Long.MAX_VALUE);
        third = ladder.figures().getOrDefault(Tier.THIRD, Long.MAX_VALUE);
        List<Condition> further = new ArrayList<>();
        long opening = Long.MIN_VALUE;
        for (Inequality one : ladder.given()) {
            long bound = one.bound().max();
            if (exact && opening == Long.MIN_VALUE && isPresence(one.terms(), bound)) {
                opening = needed(one.terms(), 1, elements);
            } else {
                further.add(new Condition(new Sum(one.terms(), elements), bound));
            }
        }
        gate = opening;
        given = further.toArray(new Condition[0]);
    }

    /** Whether anything of what is summed reaches a figure. */
    private static boolean isPresence(List<Term> terms, long figure) {
        for (Term term : terms) {
            if (term.minWeight() < figure) {
                return false;
            }
        }
        return figure >= 1;
    }

    /** The bits of which one is needed to reach a figure: a sum above zero needs something that adds to it, zero needs nothing. */
    private static long needed(List<Term> terms, long figure, Elements elements) {
        if (figure < 1) {
            return Long.MIN_VALUE;
        }
        long needed = 0;
        for (Term term : terms) {
            needed |= term.minWeight() > 0 ? Facts.bit(elements.indexOf(term.element())) : 0;
        }
        return needed;
    }

    /** The level that the facts reach on this ladder, every mitigating circumstance being settled. */
    int level(Facts facts) {
        long present = facts.present();
        if ((needed & present) == 0 || (gate & present) == 0) {
            return 0;
        }
        int level = presence ? top : reached(sum.of(facts));
        return level > 0 && isGiven(facts) ? level : 0;
    }

    private int reached(long value) {
        if (value < first && value < second && value < third) {
            return 0;
        }
        return value >= third ? 3 : value >= second ? 2 : 1;
    }

    private boolean isGiven(Facts facts) {
        for (Condition condition : given) {
            if (condition.sum.of(facts) < condition.bound) {
                return false;
            }
        }
        return true;
    }
}
