package io.github.menkan.oracle;

import java.util.Comparator;

/**
 * The outcome for completely known facts, as numbers 0 (NONE) to 3 (THIRD).
 *
 * @param completed the tier carried by SHALL grounds other than attempts
 * @param shall the tier carried by SHALL grounds, attempts included
 * @param any the tier carried by SHALL and MAY grounds
 */
public record Verdict(int completed, int shall, int any) {

    static final Verdict NONE = new Verdict(0, 0, 0);

    private static final Comparator<Verdict> SEVERITY =
            Comparator.comparingInt(Verdict::shall).thenComparingInt(Verdict::any);

    private static final String[] NAMES = {"NONE", "FIRST", "SECOND", "THIRD"};

    static Verdict certain(int tier) {
        return new Verdict(tier, tier, tier);
    }

    static Verdict of(int completed, int attempt, int may) {
        int shall = Math.max(completed, attempt);
        return new Verdict(completed, shall, Math.max(shall, may));
    }

    /** The milder of two outcomes; this one, the older law's, when they are equally severe (从旧兼从轻). */
    Verdict unlessMilder(Verdict newer) {
        return SEVERITY.compare(newer, this) < 0 ? newer : this;
    }

    Verdict atMost(int tier) {
        return new Verdict(Math.min(completed, tier), Math.min(shall, tier), Math.min(any, tier));
    }

    /** Whether the tier is above NONE and rests on attempt grounds alone. */
    public boolean attempted() {
        return shall > completed;
    }

    static String name(int tier) {
        return NAMES[tier];
    }
}
