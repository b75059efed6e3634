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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Standards as formulas over integers: one variable from 0 for each element that one of them has, by its name; circumstances at most
 * 1, a part at most its whole.
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

    /** The classes of information; an element whose name holds several, or "unclassified", counts items that may be of each. */
    private static final List<String> CLASSES = List.of("highlySensitive", "sensitive", "ordinary");

    final Context z3 = new Context();
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, IntExpr> variables;
    private final Map<Bound, ArithExpr<IntSort>> figures = new LinkedHashMap<>();
    private final List<BoolExpr> facts = new ArrayList<>();
    private int contributions;

    Formula(Standard... standards) {
        List<Bound> open = new ArrayList<>();
        for (Standard standard : standards) {
            standard.elements().list().stream()
                    .filter(element ->
                            elements.stream().noneMatch(known -> known.name().equals(element.name())))
                    .forEach(elements::add);
            standard.grounds().stream()
                    .flatMap(ground -> ground.conditions().stream())
                    .map(Inequality::bound)
                    .filter(bound -> !bound.isKnown() && !open.contains(bound))
                    .forEach(open::add);
        }
        this.variables = vector("", facts);
        open.forEach(bound -> figure(bound, open));
    }

    @Override
    public void close() {
        z3.close();
    }

    /** What every vector of facts obeys: the ranges of elements, parts and wholes, figures. */
    BoolExpr[] obeyed() {
        return facts.toArray(BoolExpr[]::new);
    }

    Map<String, IntExpr> variables() {
        return variables;
    }

    IntExpr variable(String element) {
        return variables.get(element);
    }

    BoolExpr is(String element, long value) {
        return z3.mkEq(variable(element), z3.mkInt(value));
    }

    /** A vector of facts, and what it obeys. */
    Map<String, IntExpr> vector(String name, List<BoolExpr> obeys) {
        Map<String, IntExpr> vector = new LinkedHashMap<>();
        for (Element element : elements) {
            IntExpr variable = z3.mkIntConst(element.name() + name);
            vector.put(element.name(), variable);
            obeys.add(z3.mkGe(variable, z3.mkInt(0)));
            obeys.add(z3.mkLt(variable, z3.mkInt(element.isFlag() ? 2 : Quantity.UNBOUNDED)));
        }
        for (Element element : elements) {
            element.whole().ifPresent(whole -> obeys.add(z3.mkLe(vector.get(element.name()), vector.get(whole))));
        }
        return vector;
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
            } else if (!classes(term.element()).isEmpty()) {
                summands.addAll(byClass(condition, term.element(), element, obeys));
            } else {
                IntExpr contribution = z3.mkIntConst("contribution" + ++contributions);
                obeys.add(z3.mkGe(contribution, z3.mkMul(z3.mkInt(term.minWeight()), element)));
                obeys.add(z3.mkLe(contribution, z3.mkMul(z3.mkInt(term.maxWeight()), element)));
                summands.add(contribution);
            }
        }
        return sum(summands);
    }

    /** Items that may be of several classes are each of one, the same in every ground, and weigh what items of that class do. */
    private List<ArithExpr<IntSort>> byClass(
            Inequality condition, Element element, IntExpr variable, List<BoolExpr> obeys) {
        List<ArithExpr<IntSort>> parts = new ArrayList<>();
        List<ArithExpr<IntSort>> weighed = new ArrayList<>();
        for (String each : classes(element)) {
            IntExpr part = z3.mkIntConst(variable + " as " + each);
            obeys.add(z3.mkGe(part, z3.mkInt(0)));
            parts.add(part);
            weighed.add(z3.mkMul(z3.mkInt(weightOf(each, condition)), part));
        }
        obeys.add(z3.mkEq(sum(parts), variable));
        return weighed;
    }

    /** The elements of the classes that the items of an element may be of; none for any other element. */
    private static List<String> classes(Element element) {
        String prefix = element.name().startsWith("onDuty.") ? "onDuty." : "";
        String name = element.name().substring(prefix.length());
        if (name.equals("unclassified")) {
            return CLASSES.stream().map(prefix::concat).toList();
        }
        List<String> either = new ArrayList<>();
        for (String part : name.split("Or(?=[A-Z])", -1)) {
            String of = part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
            if (CLASSES.contains(of)) {
                either.add(prefix + of);
            }
        }
        return either.size() > 1 ? either : List.of();
    }

    /** Whether the weights of items of no settled class are those of the classes that they may be of. */
    static boolean weighsAsItsClasses(Inequality condition) {
        return condition.terms().stream()
                .filter(term -> !classes(term.element()).isEmpty())
                .allMatch(term -> {
                    List<Long> weights = classes(term.element()).stream()
                            .map(each -> weightOf(each, condition))
                            .sorted()
                            .toList();
                    return term.minWeight() == weights.get(0) && term.maxWeight() == weights.get(weights.size() - 1);
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

    private ArithExpr<IntSort> figure(Bound bound, Corner corner) {
        return bound.isKnown() || corner != Corner.OPEN
                ? z3.mkInt(corner == Corner.BEST ? bound.min() : bound.max())
                : figures.get(bound);
    }

    BoolExpr holds(Inequality condition, Corner corner) {
        return holds(condition, corner, variables, facts);
    }

    private BoolExpr holds(Inequality condition, Corner corner, Map<String, IntExpr> vector, List<BoolExpr> obeys) {
        return z3.mkGe(sum(condition, corner, vector, obeys), figure(condition.bound(), corner));
    }

    BoolExpr holds(Ground ground, Corner corner) {
        return holds(ground, corner, variables, facts);
    }

    private BoolExpr holds(Ground ground, Corner corner, Map<String, IntExpr> vector, List<BoolExpr> obeys) {
        return z3.mkAnd(ground.conditions().stream()
                .map(condition -> holds(condition, corner, vector, obeys))
                .toArray(BoolExpr[]::new));
    }

    /** Whether some ground of the kind opens at least the tier. */
    BoolExpr reaches(Standard standard, Tier tier, Corner corner, Predicate<Ground> kind) {
        return reaches(standard, tier, corner, kind, variables, facts);
    }

    BoolExpr reaches(
            Standard standard,
            Tier tier,
            Corner corner,
            Predicate<Ground> kind,
            Map<String, IntExpr> vector,
            List<BoolExpr> obeys) {
        return z3.mkOr(standard.grounds().stream()
                .filter(kind)
                .filter(ground -> ground.tier().isAtLeast(tier))
                .map(ground -> holds(ground, corner, vector, obeys))
                .toArray(BoolExpr[]::new));
    }

    static boolean any(Ground ground) {
        return ground.tier() != Tier.NONE;
    }

    static boolean shall(Ground ground) {
        return ground.force() == Force.SHALL;
    }

    /** Facts under which all hold; empty when it is proved that there are none. */
    Optional<Model> find(BoolExpr... all) {
        Solver solver = z3.mkSolver();
        solver.add(obeyed());
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

    /** The facts of a model: the value of each element by its name. */
    Map<String, Long> facts(Model model) {
        return facts(model, variables);
    }

    Map<String, Long> facts(Model model, Map<String, IntExpr> vector) {
        Map<String, Long> values = new LinkedHashMap<>();
        vector.forEach((name, variable) ->
                values.put(name, Long.parseLong(model.eval(variable, true).toString())));
        return values;
    }
}
