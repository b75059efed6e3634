package io.github.menkan.proof;

import com.microsoft.z3.BoolExpr;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.proof.Formula.Corner;
import java.util.List;
import java.util.Optional;

/** Whether grounds imply others, for tests in the package that arranges them. */
public final class Implication implements AutoCloseable {

    private final Standard standard;
    private final Formula formula;

    /** The grounds of a standard as formulas. */
    public Implication(Standard standard) {
        this.standard = standard;
        this.formula = new Formula(standard);
    }

    /** Every standard of every offence, place and day that differs in more than its days. */
    public static List<Standard> standards() {
        return AllStandards.all().stream().map(AllStandards.At::standard).toList();
    }

    /**
     * Facts under which the ground is established and none of the others of its tier or a higher one is; empty when it is proved
     * that there are none.
     */
    public Optional<String> counterexample(Ground ground, List<Ground> others) {
        BoolExpr covered = formula.z3.mkOr(others.stream()
                .filter(other -> other.tier().isAtLeast(ground.tier()))
                .map(other -> formula.holds(other, Corner.WORST))
                .toArray(BoolExpr[]::new));
        return formula.find(formula.holds(ground, Corner.WORST), formula.z3.mkNot(covered))
                .map(model -> CaseFile.of(standard, formula.facts(model)));
    }

    @Override
    public void close() {
        formula.close();
    }
}
