package io.github.menkan.assess;

import io.github.menkan.Finding.Status;
import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The unknown facts that could still change the answer, ranked by computing how far settling each one alone, at its lowest and
 * at its highest, narrows the span from the established to the possible tier.
 */
final class OpenFacts {

    private static final Wording LOCAL_FIGURE = Wording.of("当地数额标准");

    private final Standard standard;
    private final Evaluation evaluation;

    OpenFacts(Evaluation evaluation) {
        this.standard = evaluation.standard();
        this.evaluation = evaluation;
    }

    List<OpenFact> ranked() {
        List<OpenFact> open = new ArrayList<>();
        boolean figureOpen = false;
        Set<Element> elements = new LinkedHashSet<>();
        Set<Element> classes = new LinkedHashSet<>();
        for (int g = 0; g < standard.grounds().size(); g++) {
            Ground ground = standard.grounds().get(g);
            if (evaluation.status(g) != Status.OPEN || evaluation.tier().isAtLeast(ground.tier())) {
                continue;
            }
            for (int c : Distances.failing(evaluation, g)) {
                Inequality condition = ground.conditions().get(c);
                figureOpen |= !condition.bound().isKnown();
                for (Term term : condition.terms()) {
                    Quantity value = evaluation.get(term.element());
                    if (!value.isKnown()) {
                        elements.add(term.element());
                    } else if (term.minWeight() != term.maxWeight() && !value.isZero()) {
                        classes.add(term.element());
                    }
                }
            }
        }
        elements.forEach(element -> open.add(settling(element)));
        Tier lowest = evaluation.tier();
        Tier highest = evaluation.possibleTier();
        int both = 2 * span(lowest, highest);
        classes.forEach(element -> open.add(fact(
                element.name(),
                Wording.of("{0}的类别", element.label()),
                element.unit(),
                evaluation.get(element),
                lowest,
                highest,
                both)));
        if (figureOpen) {
            open.add(fact("region", LOCAL_FIGURE, Unit.YUAN, Quantity.unknown(), lowest, highest, both));
        }
        open.sort(Comparator.comparingInt(OpenFact::narrowing).reversed());
        return List.copyOf(open);
    }

    private OpenFact settling(Element element) {
        Quantity value = evaluation.get(element);
        Evaluation least = settled(element, value.min());
        Evaluation most = settled(element, Math.min(value.max(), Quantity.UNBOUNDED - 1));
        // A circumstance that a ground requires to be absent counts for the case when it is settled at its least.
        Tier lowest = least.possibleTier().min(most.possibleTier());
        Tier highest = least.tier().max(most.tier());
        return fact(
                element.name(),
                element.label(),
                element.unit(),
                value,
                lowest,
                highest,
                span(lowest, evaluation.possibleTier()) + span(evaluation.tier(), highest));
    }

    private OpenFact fact(
            String name, Wording label, Unit unit, Quantity value, Tier lowest, Tier highest, int narrowing) {
        boolean unknown = !value.isBounded() && value.min() == 0;
        Wording low = standard.term(lowest);
        Wording high = standard.term(highest);
        Wording text = unknown
                ? Wording.of("{0}（不明；查明为最低时最高可能为“{1}”，查明为最高时至少为“{2}”）", label, low, high)
                : Wording.of(
                        "{0}（现知{1}{2}；查明为最低时最高可能为“{3}”，查明为最高时至少为“{4}”）",
                        label, unit.show(value), unit.words(), low, high);
        return new OpenFact(name, label, unit, value, lowest, highest, narrowing, text);
    }

    private Evaluation settled(Element element, long at) {
        List<Facts> readings = new ArrayList<>();
        for (Facts facts : evaluation.readings()) {
            Quantity value = facts.get(element);
            if (value.min() <= at && at <= value.max()) {
                readings.add(facts.with(element, Quantity.exactly(at)));
            }
        }
        return Evaluation.of(standard, readings);
    }

    private static int span(Tier from, Tier to) {
        return Math.abs(to.level() - from.level());
    }
}
