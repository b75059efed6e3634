package io.github.menkan.norm;

import java.util.Arrays;
import java.util.List;

/**
 * The SHALL grounds that measure the same under the same further conditions, so that the established tier needs it measured once. Those
 * that ask for one of some circumstances, for the same tier, are one ladder too.
 */
final class Ladder {

    /** The {@linkplain Facts#present bits} of which one is needed to be on the ladder at all. */
    long needed;
    /** The highest level that it leads to. */
    int top;

    private final Ground ground;
    private final Condition measured;
    private final Condition[] given;
    /** The figure of each level; level 0 needs none. */
    private final long[] figures = {Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};

    Ladder(Ground ground, Condition[] conditions) {
        this.ground = ground;
        this.measured = conditions[0];
        this.given = Arrays.copyOfRange(conditions, 1, conditions.length);
    }

    /** Whether a ground belongs to this ladder. */
    boolean takes(Ground other, Condition condition) {
        boolean alike = (measured.presence && condition.presence)
                ? ground.tier() == other.tier()
                : ground.conditions()
                        .get(0)
                        .terms()
                        .equals(other.conditions().get(0).terms());
        return alike && given(ground).equals(given(other));
    }

    private static List<Inequality> given(Ground ground) {
        return ground.conditions().subList(1, ground.conditions().size());
    }

    void add(int level, Condition condition) {
        needed |= condition.needed;
        top = Math.max(top, level);
        figures[level] = Math.min(figures[level], condition.maxBound);
    }

    /** The level that the facts reach, some of the needed bits being there. */
    int level(Facts facts) {
        int level = top;
        if (!measured.presence) {
            long sum = measured.least(facts);
            while (sum < figures[level]) {
                level--;
            }
        }
        return level > 0 && Condition.hold(given, facts) ? level : 0;
    }
}
