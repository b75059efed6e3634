package io.github.menkan.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An interpretation and what it makes of the case at hand.
 *
 * @param since its first day; it ends the day before the next one begins
 * @param verdict the outcome when it alone is applied
 */
record Version(LocalDate since, Supplier<Verdict> verdict) {

    /**
     * The mildest of the interpretations in force on some day from the act to the judgment, the oldest of equally mild
     * ones (从旧兼从轻). The first interpretation is also the one for acts before it. Empty when the judgment was before
     * all of them.
     */
    static Optional<Verdict> mildest(LocalDate act, LocalDate judged, Version... inOrder) {
        Verdict mildest = null;
        for (int i = 0; i < inOrder.length; i++) {
            boolean begun = !judged.isBefore(inOrder[i].since);
            boolean overBeforeTheAct = i + 1 < inOrder.length && !act.isBefore(inOrder[i + 1].since);
            if (begun && !overBeforeTheAct) {
                Verdict each = inOrder[i].verdict.get();
                mildest = mildest == null ? each : mildest.unlessMilder(each);
            }
        }
        return Optional.ofNullable(mildest);
    }
}
