package io.github.menkan.proof;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Model;
import com.microsoft.z3.Solver;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.bulk.ManyCases;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import io.github.menkan.proof.Formula.Corner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Facts on the boundary of every condition of every ground of a standard: Z3 finds some where the sum is one below the figure, at
 * it, and one above, while the ground's other conditions hold; the engine, the formula and a plain reading must agree on them, and
 * the engine and the plain reading also on the neighbours.
 */
final class BoundaryModels implements AutoCloseable {

    private final Standard standard;
    private final Formula formula;
    private final SplittableRandom random;
    private final Map<Tier, BoolExpr[]> reached = new EnumMap<>(Tier.class);
    private final List<String> problems = new ArrayList<>();
    private final List<Map<String, Long>> checked = new ArrayList<>();
    private int models;

    BoundaryModels(Standard standard, long seed) {
        this.standard = standard;
        this.formula = new Formula(standard);
        this.random = new SplittableRandom(seed);
        for (Tier tier : List.of(Tier.FIRST, Tier.SECOND, Tier.THIRD)) {
            reached.put(tier, new BoolExpr[] {
                formula.reaches(standard, tier, Corner.WORST, Formula::shall),
                formula.reaches(standard, tier, Corner.BEST, Formula::shall),
                formula.reaches(standard, tier, Corner.WORST, Formula::any),
                formula.reaches(standard, tier, Corner.BEST, Formula::any)
            });
        }
    }

    @Override
    public void close() {
        formula.close();
    }

    int models() {
        return models;
    }

    int neighbours() {
        return checked.size() - models;
    }

    List<String> check() {
        Solver solver = formula.z3.mkSolver();
        solver.add(formula.obeyed());
        for (Ground ground : standard.grounds()) {
            boolean below = false;
            boolean reached = false;
            for (Inequality condition : ground.conditions()) {
                solver.push();
                ground.conditions().stream()
                        .filter(other -> !other.equals(condition))
                        .forEach(other -> solver.add(new BoolExpr[] {formula.holds(other, Corner.WORST)}));
                boolean known = condition.bound().isKnown();
                for (Corner corner : known ? List.of(Corner.WORST) : List.of(Corner.WORST, Corner.BEST)) {
                    for (long offset = -1; offset <= 1; offset++) {
                        boolean found = at(solver, ground, condition, corner, offset);
                        below |= found && offset < 0;
                        reached |= found && offset == 0;
                    }
                }
                solver.pop();
            }
            if (!below || !reached) {
                problems.add(standard + ": no facts on both sides of " + ground);
            }
        }
        batch();
        return problems;
    }

    /** Facts whose sum is so far from the figure, or as near as its weights allow on that side; whether there are any. */
    private boolean at(Solver solver, Ground ground, Inequality condition, Corner corner, long offset) {
        ArithExpr<IntSort> sum = formula.sum(condition, corner, formula.variables(), new ArrayList<>());
        long figure = corner == Corner.WORST
                ? condition.bound().max()
                : condition.bound().min();
        long widest =
                condition.terms().stream().mapToLong(Term::maxWeight).max().orElse(1);
        BoolExpr exact = formula.z3.mkEq(sum, formula.z3.mkInt(figure + offset));
        BoolExpr near = formula.z3.mkAnd(
                formula.z3.mkGe(sum, formula.z3.mkInt(offset < 0 ? figure - widest : figure + offset)),
                formula.z3.mkLe(sum, formula.z3.mkInt(offset < 0 ? figure + offset : figure + widest)));
        List<BoolExpr> others = others(ground);
        Optional<Model> found = find(solver, exact, others)
                .or(() -> find(solver, exact, List.of()))
                .or(() -> find(solver, near, List.of()));
        found.ifPresent(model -> {
            models++;
            Map<String, Long> facts = formula.facts(model);
            compare(facts, model);
            neighbours(condition, facts);
        });
        return found.isPresent();
    }

    private Optional<Model> find(Solver solver, BoolExpr wanted, List<BoolExpr> others) {
        solver.push();
        solver.add(new BoolExpr[] {wanted});
        solver.add(others.toArray(BoolExpr[]::new));
        Optional<Model> found = Formula.find(solver);
        solver.pop();
        return found;
    }

    /** Values for what the ground does not ask about: mostly nothing, now and then something. */
    private List<BoolExpr> others(Ground ground) {
        Set<String> asked = new HashSet<>();
        ground.conditions().stream()
                .flatMap(condition -> condition.terms().stream())
                .forEach(term -> asked.add(term.element().name()));
        List<BoolExpr> others = new ArrayList<>();
        for (Element element : standard.elements().list()) {
            boolean apart = element.whole().isEmpty() && !asked.contains(element.name());
            if (apart && random.nextInt(8) > 0) {
                others.add(formula.is(element.name(), 0));
            } else if (apart) {
                long most = element.isFlag() ? 1 : random.nextInt(2) == 0 ? 40 : 4_000;
                others.add(formula.is(element.name(), random.nextLong(1, most + 1)));
            }
        }
        return others;
    }

    private void compare(Map<String, Long> facts, Model model) {
        PlainReading plain = compare(facts);
        reached.forEach((tier, formulas) -> {
            Tier[] read = {plain.tier(), plain.required(), plain.discretionary(), plain.possible()};
            for (int i = 0; i < formulas.length; i++) {
                if (model.eval(formulas[i], true).isTrue() != read[i].isAtLeast(tier)) {
                    problems.add("formula " + i + " at " + tier + ": " + CaseFile.of(standard, facts));
                }
            }
        });
    }

    private PlainReading compare(Map<String, Long> facts) {
        checked.add(facts);
        PlainReading plain = PlainReading.of(standard, facts);
        Facts vector = vector(facts);
        Evaluation engine = Evaluation.of(standard, vector);
        PlainReading answered = new PlainReading(
                engine.tier(), engine.highestRequired(), engine.discretionaryTier(), engine.possibleTier());
        if (!answered.equals(plain) || standard.tier(vector) != plain.tier()) {
            problems.add(standard + ": " + answered + ", " + standard.tier(vector) + " but " + plain + " for "
                    + CaseFile.of(standard, facts));
        }
        return plain;
    }

    private Facts vector(Map<String, Long> facts) {
        Facts.Builder vector = Facts.builder(standard.elements());
        standard.elements().list().forEach(element -> vector.put(element, Quantity.exactly(facts.get(element.name()))));
        return vector.build();
    }

    /** One more and one less of each element of the condition. */
    private void neighbours(Inequality condition, Map<String, Long> facts) {
        for (Term term : condition.terms()) {
            for (long step = -1; step <= 1; step += 2) {
                Map<String, Long> other = new LinkedHashMap<>(facts);
                long value = other.merge(term.element().name(), step, Long::sum);
                if (value >= 0 && (!term.element().isFlag() || value <= 1)) {
                    compare(other);
                }
            }
        }
    }

    /** All of them once more through the columns. */
    private void batch() {
        long[][] columns = new long[standard.elements().size()][checked.size()];
        for (int i = 0; i < checked.size(); i++) {
            for (int e = 0; e < columns.length; e++) {
                columns[e][i] =
                        checked.get(i).get(standard.elements().list().get(e).name());
            }
        }
        byte[] levels = ManyCases.of(standard).levels(columns);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != PlainReading.of(standard, checked.get(i)).tier().level()) {
                problems.add(
                        standard + ": column gives " + levels[i] + " for " + CaseFile.of(standard, checked.get(i)));
            }
        }
    }
}
