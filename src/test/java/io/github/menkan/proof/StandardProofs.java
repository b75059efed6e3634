package io.github.menkan.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.Model;
import io.github.menkan.Force;
import io.github.menkan.Tier;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import io.github.menkan.proof.Formula.Corner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is proved of one standard, each in one question to Z3; what is not proved comes with the facts that stand against it. */
final class StandardProofs implements AutoCloseable {

    private final Formula formula;
    private final Standard standard;
    private int proved;

    StandardProofs(Standard standard) {
        this.standard = standard;
        this.formula = new Formula(standard);
    }

    @Override
    public void close() {
        formula.close();
    }

    /** How many questions were answered. */
    int proved() {
        return proved;
    }

    /** The tiers that no facts reach without reaching a higher one; a tier that the law leaves to the court throughout is reached so. */
    List<String> unreachableTiers() {
        List<String> unreachable = new ArrayList<>();
        for (Tier tier : AllStandards.tiers(standard)) {
            BoolExpr reached = tier == Tier.NONE
                    ? formula.z3.mkTrue()
                    : formula.reaches(standard, tier, Corner.OPEN, isLeft(tier) ? Formula::any : Formula::shall);
            // without interpretation one open judgment stands for every tier at once
            BoolExpr higher = tier == Tier.THIRD || (!standard.isInterpreted() && tier != Tier.NONE)
                    ? formula.z3.mkFalse()
                    : formula.reaches(standard, AllStandards.tier(tier.level() + 1), Corner.OPEN, Formula::any);
            if (find(reached, formula.z3.mkNot(higher)).isEmpty()) {
                unreachable.add(tier.name());
            }
        }
        return unreachable;
    }

    /** Whether the court may find the tier on each of its grounds, and must on none. */
    private boolean isLeft(Tier tier) {
        return standard.grounds().stream()
                .filter(ground -> ground.tier() == tier)
                .allMatch(ground -> ground.force() == Force.MAY);
    }

    List<Ground> unreachableGrounds() {
        return standard.grounds().stream()
                .filter(ground -> find(formula.holds(ground, Corner.OPEN)).isEmpty())
                .toList();
    }

    /**
     * The grounds that change no answer: wherever one holds, so does another of the same or a higher tier that is not weaker, a
     * MAY ground or an attempt being weaker than what is neither.
     */
    List<Ground> redundantGrounds() {
        List<Ground> redundant = new ArrayList<>();
        List<Ground> grounds = standard.grounds();
        for (Ground ground : grounds) {
            Predicate<Ground> others = other -> !other.equals(ground)
                    && (ground.force() == Force.MAY || other.force() == Force.SHALL)
                    && (ground.attempt() || !other.attempt() || ground.force() == Force.MAY);
            BoolExpr otherwise = formula.reaches(standard, ground.tier(), Corner.OPEN, others);
            if (Collections.frequency(grounds, ground) > 1
                    || find(formula.holds(ground, Corner.OPEN), formula.z3.mkNot(otherwise))
                            .isEmpty()) {
                redundant.add(ground);
            }
        }
        return redundant;
    }

    /** The grounds of a higher tier that can hold where nothing opens the tier below, with such facts. */
    Map<Ground, String> groundsAboveNothing() {
        Map<Ground, String> found = new LinkedHashMap<>();
        for (Ground ground : standard.grounds()) {
            if (ground.tier().isAtLeast(Tier.SECOND)) {
                Tier below = AllStandards.tier(ground.tier().level() - 1);
                BoolExpr none = formula.z3.mkNot(formula.reaches(
                        standard, below, Corner.OPEN, other -> other.tier() == below && other.force() == Force.SHALL));
                find(formula.holds(ground, Corner.OPEN), none)
                        .ifPresent(model -> found.put(ground, CaseFile.of(standard, formula.facts(model))));
            }
        }
        return found;
    }

    /** The elements that stand against a ground: those with a negative weight. */
    Set<Element> withNegativeWeight() {
        Set<Element> elements = new LinkedHashSet<>();
        standard.grounds().stream()
                .flatMap(ground -> ground.conditions().stream())
                .flatMap(condition -> condition.terms().stream())
                .filter(Term::isMitigating)
                .forEach(term -> elements.add(term.element()));
        return elements;
    }

    /** More of everything but the given elements, and the same of these, that reaches a lower tier; empty when proved impossible. */
    Optional<String> moreReachesLess(Set<Element> fixed) {
        return moreReachesLess(element -> !fixed.contains(element));
    }

    /** More of one element alone that reaches a lower tier; empty when proved impossible. */
    Optional<String> moreReachesLess(Element more) {
        return moreReachesLess(more::equals);
    }

    private Optional<String> moreReachesLess(Predicate<Element> grows) {
        List<BoolExpr> obeys = new ArrayList<>();
        Map<String, IntExpr> after = formula.vector("'", obeys);
        for (Element element : standard.elements().list()) {
            IntExpr before = formula.variable(element.name());
            obeys.add(
                    grows.test(element)
                            ? formula.z3.mkGe(after.get(element.name()), before)
                            : formula.z3.mkEq(after.get(element.name()), before));
        }
        for (Predicate<Ground> kind : List.<Predicate<Ground>>of(Formula::shall, Formula::any)) {
            for (Corner corner : List.of(Corner.WORST, Corner.BEST)) {
                for (Article.TierRange range : standard.article().tiers()) {
                    Tier tier = range.tier();
                    List<BoolExpr> all = new ArrayList<>(obeys);
                    all.add(formula.reaches(standard, tier, corner, kind));
                    all.add(formula.z3.mkNot(formula.reaches(standard, tier, corner, kind, after, all)));
                    Optional<Model> less = find(all.toArray(BoolExpr[]::new));
                    if (less.isPresent()) {
                        return Optional.of(CaseFile.of(standard, formula.facts(less.get())) + " and with more "
                                + CaseFile.of(standard, formula.facts(less.get(), after)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Model> find(BoolExpr... all) {
        proved++;
        return formula.find(all);
    }
}
