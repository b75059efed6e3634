package io.github.menkan.bulk;

import io.github.menkan.Force;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.List;

/** Which grounds can be left out for the established tier, because each is met only where another of the same or a higher tier is. */
final class Implied {

    private Implied() {}

    /** The SHALL grounds that no other one makes superfluous. */
    static List<Ground> without(List<Ground> grounds) {
        List<Ground> kept = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.force() == Force.SHALL && kept.stream().noneMatch(other -> isImplied(ground, other))) {
                kept.removeIf(other -> isImplied(other, ground));
                kept.add(ground);
            }
        }
        return kept;
    }

    /** Whether one ground opens no higher tier and can be met only where the other is met too, shown condition by condition. */
    private static boolean isImplied(Ground one, Ground other) {
        return other.tier().isAtLeast(one.tier())
                && other.conditions().stream()
                        .allMatch(wanted -> one.conditions().stream().anyMatch(had -> implies(had, wanted)));
    }

    /** Σ w·x ≥ b implies Σ v·x ≥ c where v·b ≥ w·c for every element of the first sum, all weights being non-negative. */
    private static boolean implies(Inequality had, Inequality wanted) {
        if (had.equals(wanted)) {
            return true;
        }
        return had.bound().max() > 0
                && had.terms().stream().noneMatch(Term::isMitigating)
                && wanted.terms().stream().noneMatch(Term::isMitigating)
                && had.terms().stream()
                        .allMatch(term ->
                                weightOf(term.element(), wanted) * had.bound().max()
                                        >= term.minWeight() * wanted.bound().max());
    }

    private static long weightOf(Element element, Inequality inequality) {
        return inequality.terms().stream()
                .filter(term -> term.element().equals(element))
                .mapToLong(Term::minWeight)
                .sum();
    }
}
