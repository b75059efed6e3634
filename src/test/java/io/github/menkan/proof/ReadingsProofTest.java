package io.github.menkan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Model;
import com.microsoft.z3.Optimize;
import com.microsoft.z3.Status;
import io.github.menkan.Tier;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.place.Place;
import io.github.menkan.proof.Formula.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be proved of the counts of personal information: 法释〔2017〕10号第五条 and 法释〔2019〕15号第四条. */
@Tag("proof")
class ReadingsProofTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Standard standard(String offence) {
        return Offences.builtIn()
                .find(offence)
                .orElseThrow()
                .timeline(Place.UNKNOWN)
                .find(TODAY, TODAY, TODAY)
                .orElseThrow()
                .standard();
    }

    /** The sum of an item of the law in a tier. */
    private static Inequality sum(Standard standard, Tier tier, String cited, String origin) {
        List<Ground> grounds = standard.grounds().stream()
                .filter(ground -> ground.tier() == tier
                        && ground.citation().provision().equals(cited)
                        && ground.origin().equals(origin)
                        && !ground.toString().contains("onDuty"))
                .toList();
        assertThat(grounds).as(tier + " " + cited + " " + origin).hasSize(1);
        return grounds.get(0).conditions().stream()
                .filter(condition -> !condition.isCircumstance())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFiguresOf2019AreThoseOf2017TimesTen() {
        Standard of2017 = standard("personal-information");
        Standard of2019 = standard("network-duty");
        int proved = 0;
        try (Formula formula = new Formula(of2017, of2019)) {
            for (int item = 1; item <= 4; item++) {
                String old = "第五条第一款第(" + "三四五六".charAt(item - 1) + ")项";
                String later = "第四条第(" + "一二三四".charAt(item - 1) + ")项";
                Inequality small = sum(of2017, Tier.FIRST, old, old);
                Inequality large = sum(of2019, Tier.FIRST, later, later);
                for (Corner corner : List.of(Corner.WORST, Corner.BEST, Corner.OPEN)) {
                    Inequality tenfold = new Inequality(
                            small.terms(),
                            new Bound(small.bound().min() * 10, small.bound().max() * 10));
                    BoolExpr same = formula.z3.mkEq(formula.holds(tenfold, corner), formula.holds(large, corner));
                    assertThat(formula.find(formula.z3.mkNot(same))
                                    .map(model -> CaseFile.of(of2017, formula.facts(model))))
                            .as(later + " is ten times " + old)
                            .isEmpty();
                    proved++;
                }
            }
        }
        Report.line("proved: 法释〔2019〕15号第四条 is 法释〔2017〕10号第五条 times ten", proved + " equivalences");
    }

    /**
     * 第(六)项 speaks of counts that do not reach items (3) to (5). At the first tier that changes nothing. Ten times item (6) is
     * read in two ways: each class must stay below its own standard, so that the sum stays below 3 and never reaches 10; or no
     * class need reach ten times its own, which is the reading chosen.
     */
    @Test
    void theTwoReadingsOfItemSixPartAtTheTenfoldLevelOnly() {
        Standard standard = standard("personal-information");
        String six = "第五条第一款第(六)项";
        Inequality sum = sum(standard, Tier.FIRST, six, six);
        Inequality tenfold = sum(standard, Tier.SECOND, "第五条第二款第(三)项", six);
        try (Formula formula = new Formula(standard)) {
            IntExpr high = formula.variable("highlySensitive");
            IntExpr middle = formula.variable("sensitive");
            IntExpr low = formula.variable("ordinary");
            BoolExpr known = formula.z3.mkAnd(sum.terms().stream()
                    .filter(term -> term.minWeight() != term.maxWeight())
                    .map(term -> formula.is(term.element().name(), 0))
                    .toArray(BoolExpr[]::new));
            BoolExpr belowOwn = below(formula, high, 50, middle, 500, low, 5_000);
            BoolExpr belowTenfold = below(formula, high, 500, middle, 5_000, low, 50_000);
            BoolExpr items3To5 = formula.z3.mkNot(belowOwn);

            BoolExpr strict = formula.z3.mkOr(items3To5, formula.z3.mkAnd(belowOwn, formula.holds(sum, Corner.OPEN)));
            BoolExpr wide = formula.z3.mkOr(items3To5, formula.holds(sum, Corner.OPEN));
            assertThat(formula.find(known, formula.z3.mkNot(formula.z3.mkEq(strict, wide))))
                    .as("the readings agree at 情节严重")
                    .isEmpty();

            BoolExpr three = formula.z3.mkGe(weighed(formula, high, middle, low), formula.z3.mkInt(3 * 5_000));
            assertThat(formula.find(known, belowOwn, three))
                    .as("every class below its own standard keeps the sum below 3")
                    .isEmpty();
            assertThat(formula.find(known, belowOwn, formula.holds(tenfold, Corner.OPEN)))
                    .as("so the strict reading never reaches ten times")
                    .isEmpty();

            BoolExpr part = formula.z3.mkAnd(known, belowTenfold, formula.holds(tenfold, Corner.OPEN));
            Optimize fewest = formula.z3.mkOptimize();
            fewest.Add(formula.obeyed());
            fewest.Add(new BoolExpr[] {part, formula.is("article5", 1)});
            fewest.MkMinimize(formula.z3.mkAdd(high, middle, low));
            assertThat(fewest.Check(new BoolExpr[0])).isEqualTo(Status.SATISFIABLE);
            Model model = fewest.getModel();
            long a = value(model, high);
            long b = value(model, middle);
            assertThat(a).isEqualTo(499);
            assertThat(b).isEqualTo(10);
            Map<String, Long> facts = Map.of("highlySensitive", a, "sensitive", b, "article5", 1L);
            assertThat(PlainReading.of(standard, facts).tier()).isEqualTo(Tier.SECOND);
            Report.line(
                    "compared: item (6) at ten times",
                    "the readings part exactly where no class reaches ten times its own standard and"
                            + " 100a + 10b + c is at least 50000; fewest items: " + CaseFile.of(standard, facts)
                            + ": 情节特别严重 as chosen, 情节严重 where each class must stay below its own standard");
        }
    }

    private static BoolExpr below(Formula formula, IntExpr a, long x, IntExpr b, long y, IntExpr c, long z) {
        return formula.z3.mkAnd(
                formula.z3.mkLt(a, formula.z3.mkInt(x)),
                formula.z3.mkLt(b, formula.z3.mkInt(y)),
                formula.z3.mkLt(c, formula.z3.mkInt(z)));
    }

    private static ArithExpr<IntSort> weighed(Formula formula, IntExpr a, IntExpr b, IntExpr c) {
        return formula.z3.mkAdd(
                formula.z3.mkMul(formula.z3.mkInt(100), a), formula.z3.mkMul(formula.z3.mkInt(10), b), c);
    }

    private static long value(Model model, IntExpr variable) {
        return ((IntNum) model.eval(variable, true)).getInt64();
    }
}
