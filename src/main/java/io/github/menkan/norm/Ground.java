package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One ground of a standard: a clause that opens a tier when all its conditions hold.
 *
 * <pre>{@code
 * Ground ground = standard.grounds().get(0);
 * ground.toString(); // "FIRST SHALL 法释〔2011〕19号第一条第一款第(四)项: income ≥ 500000"
 * }</pre>
 *
 * @param citation the clause
 * @param basis how the ground was scaled from another clause; empty when it stands alone
 * @param tier the tier it opens, from {@link Tier#FIRST}
 * @param force whether the court must or may find it
 * @param attempt whether it rests on an attempt (未遂)
 * @param conditions the conditions, all of which must hold, at least one
 * @param family the number of the measures that were put into the standard together; 0 for a ground of its own
 * @param origin the provision in which its measure was first defined
 * @param yieldsTo the origins in the same family beside which this ground is not listed when one of them is met
 * @param warning what must be said of its source; empty for a verified text
 * @since 0.1.0
 */
public record Ground(
        Citation citation,
        Optional<Wording> basis,
        Tier tier,
        Force force,
        boolean attempt,
        List<Inequality> conditions,
        int family,
        String origin,
        List<String> yieldsTo,
        Optional<Wording> warning) {

    /** Refuses a ground without conditions or without a tier. */
    public Ground {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(force, "force");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(origin, "origin");
        yieldsTo = List.copyOf(yieldsTo);
        Objects.requireNonNull(warning, "warning");
        if (tier == Tier.NONE) {
            throw new IllegalArgumentException("tier must be from FIRST, was NONE");
        }
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("conditions must not be empty for " + citation + ", was []");
        }
    }

    /**
     * The same ground in the standard as a whole: its tier, the number of its family behind those of the tiers before, and what the
     * article requires besides.
     */
    Ground in(Tier whole, int familiesBefore, List<Inequality> given) {
        List<Inequality> all = conditions;
        if (!given.isEmpty()) {
            all = new ArrayList<>(conditions);
            all.addAll(given);
        }
        return new Ground(
                citation,
                basis,
                whole,
                force,
                attempt,
                all,
                family == 0 ? 0 : family + familiesBefore,
                origin,
                yieldsTo,
                warning);
    }

    Ground inFamily(int number, List<String> origins) {
        return new Ground(citation, basis, tier, force, attempt, conditions, number, origin, origins, warning);
    }

    Ground warned(Wording text) {
        return new Ground(
                citation, basis, tier, force, attempt, conditions, family, origin, yieldsTo, Optional.of(text));
    }

    /**
     * Whether this ground is subsidiary to another one of the same measures, and not listed beside it.
     *
     * @param other the other ground
     * @return true when it yields to the other
     */
    public boolean yieldsTo(Ground other) {
        return !equals(other) && family != 0 && family == other.family && yieldsTo.contains(other.origin);
    }

    /**
     * Whether this ground makes no difference to the established tier beside another one: it opens no higher tier, and is met only
     * where the other is met too. Shown condition by condition.
     *
     * @param other the other ground
     * @return true when it is shown; false does not say that there is a case in which this one alone is met
     */
    public boolean isImpliedBy(Ground other) {
        boolean implied = other.force == Force.SHALL && other.tier.isAtLeast(tier);
        for (int c = 0; c < other.conditions.size() && implied; c++) {
            implied = implies(conditions, other.conditions.get(c));
        }
        return implied;
    }

    private static boolean implies(List<Inequality> had, Inequality wanted) {
        for (int c = 0; c < had.size(); c++) {
            if (had.get(c).equals(wanted) || implies(had.get(c), wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Σ w·x ≥ b implies Σ v·x ≥ c where v·b ≥ w·c for every element of the first sum, all weights being non-negative. */
    private static boolean implies(Inequality had, Inequality wanted) {
        long figure = had.bound().max();
        boolean implied = figure > 0 && !isMitigated(wanted);
        for (int t = 0; t < had.terms().size() && implied; t++) {
            Term term = had.terms().get(t);
            implied = !term.isMitigating()
                    && weightOf(term.element(), wanted) * figure
                            >= term.minWeight() * wanted.bound().max();
        }
        return implied;
    }

    private static boolean isMitigated(Inequality inequality) {
        boolean mitigated = false;
        for (int t = 0; t < inequality.terms().size(); t++) {
            mitigated |= inequality.terms().get(t).isMitigating();
        }
        return mitigated;
    }

    private static long weightOf(Element element, Inequality inequality) {
        for (int t = 0; t < inequality.terms().size(); t++) {
            if (inequality.terms().get(t).element().equals(element)) {
                return inequality.terms().get(t).minWeight();
            }
        }
        return 0;
    }

    /** Written out, with the method below, because standards are compared before the first verdict. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Ground that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return citation.hashCode();
    }

    private List<Object> parts() {
        return List.of(citation, basis, tier, force, attempt, conditions, family, origin, yieldsTo, warning);
    }

    /**
     * The ground over element names, such as {@code FIRST SHALL 法释〔2017〕10号第五条第一款第(七)项: illegalIncome ≥ 500000}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return tier + " " + force + (attempt ? " ATTEMPT " : " ") + citation
                + basis.map(words -> "（" + words.chinese() + "）").orElse("") + ": "
                + conditions.stream().map(Inequality::toString).collect(Collectors.joining(" ∧ "));
    }
}
