package io.github.menkan.assess;

import io.github.menkan.TierSpan;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that lie together and on each of which the same is said of the case.
 *
 * @param from the first day
 * @param to the last day
 * @param judgment the case, committed on the first of them
 */
record Stretch(LocalDate from, LocalDate to, Judgment judgment) {

    TierSpan span() {
        return new TierSpan(judgment.tier(), judgment.possibleTier());
    }

    boolean isOffence() {
        return judgment.choice().isOffence();
    }

    /** What must be the same on two days for them to lie in one stretch. */
    static List<Object> content(Judgment judgment) {
        return List.of(
                judgment.tier(),
                judgment.discretionaryTier(),
                judgment.possibleTier(),
                judgment.decided(),
                judgment.attempted(),
                judgment.versions(),
                judgment.grounds(),
                judgment.warnings(),
                judgment.administrative());
    }

    Stretch until(LocalDate last) {
        return new Stretch(from, last, judgment);
    }

    /** The days, in words. */
    Wording days() {
        return days(from, to);
    }

    static Wording days(LocalDate from, LocalDate to) {
        return from.equals(to) ? Wording.of("{0}", from) : Wording.of("{0}至{1}", from, to);
    }
}
