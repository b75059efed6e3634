package io.github.menkan.proof;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Model;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A standard as a formula over integers: one variable from 0 for each element, circumstances at most 1, a part at most its whole.
 *
 * <p>Where a weight is a range, the contribution is a variable between the least and the greatest; where a bound is, the bound is
 * a variable, one for all figures that come from it (half of it, four fifths of it).
 */
final class Formula implements AutoCloseable {

    /** Which value of unknown weights and figures a formula takes. */
    enum Corner {
        /** As it really is: variables. */
        OPEN,
        /** Against the ground: least weights, greatest figures. */
        WORST,
        /** For the ground: greatest weights, least figures. */
        BEST
    }

    private static final List<long[]> DERIVED = List.of(new long[] {1, 2}, new long[] {4, 5});

    private static final String UNCLASSIFIED = "unclassified";
    private static final List<String> CLASSES = List.of("highlySensitive", "sensitive", "ordinary");

    final Context z3 = new Context();
    final Standard standard;
    private final Map<String, IntExpr> variables = new LinkedHashMap<>();
    private final Map<Bound, ArithExpr<IntSort>> figures = new LinkedHashMap<>();
    private final List<BoolExpr> facts = new ArrayList<>();
    private final String copy;
    private int contributions;

    Formula(Standard standard) {
        this.standard = standard;
        this.copy = "";
        facts.addAll(vector(copy, variables));
        List<Bound> open = standard.grounds().stream()
                .flatMap(ground -> ground.conditions().stream())
                .map(Inequality::bound)
                .filter(bound -> !bound.isKnown())
                .distinct()
                .toList();
        open.forEach(bound -> figure(bound, open));
    }

    @Override
    public void close() {
        z3.close();
    }

    /** What every vector of facts obeys: the ranges of elements, parts and wholes, figures. */
    BoolExpr[] facts() {
        return facts.toArray(BoolExpr[]::new);
    }

    IntExpr variable(Element element) {
        return variables.get(element.name());
    }

    /** A second vector of facts. */
    Map<String, IntExpr> another(String name, List<BoolExpr> obeys) {
        Map<String, IntExpr> vector = new LinkedHashMap<>();
        obeys.addAll(vector(name, vector));
        return vector;
    }

    private List<BoolExpr> vector(String name, Map<String, IntExpr> into) {
        List<BoolExpr> obeys = new ArrayList<>();
        for (Element element : standard.elements().list()) {
            IntExpr variable = z3.mkIntConst(element.name() + name);
            into.put(element.name(), variable);
            obeys.add(z3.mkGe(variable, z3.mkInt(0)));
            obeys.add(z3.mkLt(variable, z3.mkInt(Quantity.UNBOUNDED)));
            if (element.isFlag()) {
                obeys.add(z3.mkLe(variable, z3.mkInt(1)));
            }
        }
        for (Element element : standard.elements().list()) {
            element.whole().ifPresent(whole -> obeys.add(z3.mkLe(into.get(element.name()), into.get(whole))));
        }
        return obeys;
    }

    /** A variable for a figure that is not known; one that is a fixed part of another is that part. */
    private ArithExpr<IntSort> figure(Bound bound, List<Bound> open) {
        ArithExpr<IntSort> known = figures.get(bound);
        if (known != null) {
            return known;
        }
        ArithExpr<IntSort> figure = z3.mkIntConst("figure" + bound);
        figures.put(bound, figure);
        facts.add(z3.mkGe(figure, z3.mkInt(bound.min())));
        facts.add(z3.mkLe(figure, z3.mkInt(bound.max())));
        for (Bound whole : open) {
            for (long[] part : DERIVED) {
                if (whole.min() * part[0] == bound.min() * part[1] && whole.max() * part[0] == bound.max() * part[1]) {
                    facts.add(z3.mkEq(
                            z3.mkMul(z3.mkInt(part[1]), figure), z3.mkMul(z3.mkInt(part[0]), figure(whole, open))));
                }
            }
        }
        return figure;
    }

    /** Σ weight · element as it is in one corner. */
    ArithExpr<IntSort> sum(Inequality condition, Corner corner, Map<String, IntExpr> vector, List<BoolExpr> obeys) {
        List<ArithExpr<IntSort>> summands = new ArrayList<>();
        for (Term term : condition.terms()) {
            IntExpr element = vector.get(term.element().name());
            long weight = corner == Corner.BEST ? term.maxWeight() : term.minWeight();
            if (corner != Corner.OPEN || term.minWeight() == term.maxWeight()) {
                summands.add(z3.mkMul(z3.mkInt(weight), element));
            } else if (term.element().name().endsWith(UNCLASSIFIED)) {
                summands.addAll(byClass(condition, term, vector, obeys));
            } else {
                IntExpr contribution = z3.mkIntConst("contribution" + ++contributions);
                obeys.add(z3.mkGe(contribution, z3.mkMul(z3.mkInt(term.minWeight()), element)));
                obeys.add(z3.mkLe(contribution, z3.mkMul(z3.mkInt(term.maxWeight()), element)));
                summands.add(contribution);
            }
        }
        return sum(summands);
    }

    /** Items of no established class are each of one class, the same in every ground, and weigh what items of that class do. */
    private List<ArithExpr<IntSort>> byClass(
            Inequality condition, Term term, Map<String, IntExpr> vector, List<BoolExpr> obeys) {
        String name = term.element().name();
        String prefix = name.substring(0, name.length() - UNCLASSIFIED.length());
        List<ArithExpr<IntSort>> parts = new ArrayList<>();
        List<ArithExpr<IntSort>> weighed = new ArrayList<>();
        for (String each : CLASSES) {
            IntExpr part = z3.mkIntConst(vector.get(name) + " as " + each);
            obeys.add(z3.mkGe(part, z3.mkInt(0)));
            parts.add(part);
            weighed.add(z3.mkMul(z3.mkInt(weightOf(prefix + each, condition)), part));
        }
        obeys.add(z3.mkEq(sum(parts), vector.get(name)));
        return weighed;
    }

    /** Whether the range of weights of every unclassified element is that of the classes beside it. */
    boolean weighsUnclassifiedAsItsClasses(Inequality condition) {
        return condition.terms().stream()
                .filter(term -> term.element().name().endsWith(UNCLASSIFIED))
                .allMatch(term -> {
                    String name = term.element().name();
                    String prefix = name.substring(0, name.length() - UNCLASSIFIED.length());
                    List<Long> weights = CLASSES.stream()
                            .map(each -> weightOf(prefix + each, condition))
                            .sorted()
                            .toList();
                    return term.minWeight() == weights.get(0) && term.maxWeight() == weights.get(2);
                });
    }

    private static long weightOf(String element, Inequality condition) {
        return condition.terms().stream()
                .filter(term -> term.element().name().equals(element))
                .mapToLong(Term::minWeight)
                .findFirst()
                .orElse(0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ArithExpr<IntSort> sum(List<ArithExpr<IntSort>> summands) {
        return summands.size() == 1 ? summands.get(0) : z3.mkAdd(summands.toArray(new ArithExpr[0]));
    }

    ArithExpr<IntSort> figure(Bound bound, Corner corner) {
        if (bound.isKnown() || corner != Corner.OPEN) {
            return z3.mkInt(corner == Corner.BEST ? bound.min() : bound.max());
        }
        return figures.get(bound);
    }

    BoolExpr holds(Inequality condition, Corner corner) {
        return holds(condition, corner, variables, facts);
    }

    BoolExpr holds(Inequality condition, Corner corner, Map<String, IntExpr> vector, List<BoolExpr> obeys) {
        return z3.mkGe(sum(condition, corner, vector, obeys), figure(condition.bound(), corner));
    }

    BoolExpr holds(Ground ground, Corner corner) {
        return holds(ground, corner, variables, facts);
    }

    BoolExpr holds(Ground ground, Corner corner, Map<String, IntExpr> vector, List<BoolExpr> obeys) {
        return z3.mkAnd(ground.conditions().stream()
                .map(condition -> holds(condition, corner, vector, obeys))
                .toArray(BoolExpr[]::new));
    }

    /** Whether some ground of the kind opens at least the tier. */
    BoolExpr reaches(Tier tier, Corner corner, Predicate<Ground> kind) {
        return reaches(tier, corner, kind, variables, facts);
    }

    BoolExpr reaches(
            Tier tier, Corner corner, Predicate<Ground> kind, Map<String, IntExpr> vector, List<BoolExpr> obeys) {
        return z3.mkOr(standard.grounds().stream()
                .filter(kind)
                .filter(ground -> ground.tier().isAtLeast(tier))
                .map(ground -> holds(ground, corner, vector, obeys))
                .toArray(BoolExpr[]::new));
    }

    static boolean any(Ground ground) {
        return ground.tier() != Tier.NONE;
    }

    static Tier above(Tier tier) {
        return switch (tier) {
            case NONE -> Tier.FIRST;
            case FIRST -> Tier.SECOND;
            case SECOND -> Tier.THIRD;
            case THIRD -> throw new IllegalArgumentException("no tier is above THIRD");
        };
    }

    static Tier below(Tier tier) {
        return switch (tier) {
            case THIRD -> Tier.SECOND;
            case SECOND -> Tier.FIRST;
            case FIRST -> Tier.NONE;
            case NONE -> throw new IllegalArgumentException("no tier is below NONE");
        };
    }

    static boolean shall(Ground ground) {
        return ground.force() == Force.SHALL;
    }

    /** Facts under which all hold; empty when it is proved that there are none. */
    Optional<Model> find(BoolExpr... all) {
        Solver solver = z3.mkSolver();
        solver.add(facts());
        solver.add(all);
        return find(solver);
    }

    static Optional<Model> find(Solver solver) {
        Status status = solver.check();
        if (status == Status.UNKNOWN) {
            throw new IllegalStateException("Z3 must decide integer linear formulas: " + solver.getReasonUnknown());
        }
        return status == Status.SATISFIABLE ? Optional.of(solver.getModel()) : Optional.empty();
    }

    /** The facts of a model, one value for each element in order. */
    long[] values(Model model) {
        return values(model, variables);
    }

    long[] values(Model model, Map<String, IntExpr> vector) {
        return vector.values().stream()
                .mapToLong(variable -> Long.parseLong(model.eval(variable, true).toString()))
                .toArray();
    }

    boolean isTrue(Model model, BoolExpr formula) {
        return model.eval(formula, true).isTrue();
    }
}
