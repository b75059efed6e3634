package io.github.menkan.assess;

import io.github.menkan.Finding.Status;
import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Term;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The unknown facts that could still change the answer, ranked by how far settling each one alone narrows the span from the established
 * to the possible tier. What would follow at its least and at its most is tried on the case.
 */
final class OpenFacts {

    private static final Wording LOCAL_FIGURE = Wording.of("当地数额标准");

    private final Choice choice;
    private final Trial trial;
    private final TierSpan now;
    private final Set<Element> elements = new LinkedHashSet<>();
    private final Set<Element> classes = new LinkedHashSet<>();
    private boolean figureOpen;

    OpenFacts(Choice choice, Trial trial) {
        this.choice = choice;
        this.trial = trial;
        this.now = new TierSpan(choice.tier(), choice.possibleTier());
    }

    List<OpenFact> ranked() {
        if (now.isSettled()) {
            return List.of();
        }
        choice.open().forEach(evaluation -> look(evaluation, now.possible()));
        if (elements.isEmpty() && classes.isEmpty() && !figureOpen) {
            // a version that could give more than is possible yields to a milder one, which then gives what is possible
            choice.open().forEach(evaluation -> look(evaluation, evaluation.possibleTier()));
        }
        List<OpenFact> open = new ArrayList<>();
        elements.forEach(element -> open.add(settling(element)));
        int both = 2 * (now.possible().level() - now.established().level());
        classes.forEach(element -> open.add(fact(
                element.name(),
                Wording.of("{0}的类别", element.label()),
                element.unit(),
                choice.applied().evaluation().get(element),
                now,
                now,
                both)));
        if (figureOpen) {
            open.add(fact("region", figure(), Unit.YUAN, Quantity.unknown(), now, now, both));
        }
        open.sort(Comparator.comparingInt(OpenFact::narrowing).reversed());
        return List.copyOf(open);
    }

    /** The local figure, or, where the province's figures are known, the class of the place. */
    private Wording figure() {
        Optional<Amounts> amounts = trial.facts().offence().amounts();
        if (amounts.isEmpty()) {
            return LOCAL_FIGURE;
        }
        LocalDate day = Place.settledDay(choice.applied().standard().inForce());
        List<Wording> classes = new ArrayList<>();
        trial.facts()
                .place()
                .figures(amounts.get(), day)
                .ifPresent(figures -> figures.classesOpen().forEach(name -> classes.add(Wording.of(name))));
        return classes.isEmpty() ? LOCAL_FIGURE : Wording.of("犯罪地属于{0}", Wording.joined("还是", classes));
    }

    /** What is not known in the open grounds of a version. */
    private void look(Evaluation evaluation, Tier highest) {
        List<Ground> grounds = evaluation.standard().grounds();
        for (int g = 0; g < grounds.size(); g++) {
            Ground ground = grounds.get(g);
            boolean matters = !now.established().isAtLeast(ground.tier()) && highest.isAtLeast(ground.tier());
            if (evaluation.status(g) != Status.OPEN || !matters) {
                continue;
            }
            for (int c : Distances.failing(evaluation, g)) {
                Inequality condition = ground.conditions().get(c);
                figureOpen |= !condition.bound().isKnown();
                for (Term term : condition.terms()) {
                    Quantity value = evaluation.get(term.element());
                    if (!value.isKnown()) {
                        for (Element behind : unknownBehind(evaluation, term.element())) {
                            elements.add(statedBehind(behind).orElse(behind));
                        }
                    } else if (term.minWeight() != term.maxWeight() && !value.isZero()) {
                        classes.add(term.element());
                    }
                }
            }
        }
    }

    /** What is not known of an element: itself, or the circumstances by which the readings of it differ. */
    private static List<Element> unknownBehind(Evaluation evaluation, Element element) {
        List<Facts> readings = evaluation.readings();
        boolean isKnown = true;
        boolean isSame = true;
        for (Facts facts : readings) {
            isKnown &= facts.get(element).isKnown();
            isSame &= facts.get(element).equals(readings.get(0).get(element));
        }
        if (isSame) {
            return List.of(element);
        }
        List<Element> behind = new ArrayList<>();
        for (Element other : evaluation.standard().elements().list()) {
            if (other.isFlag() && !other.derived() && !evaluation.get(other).isKnown()) {
                boolean isSettled = true;
                for (Facts facts : readings) {
                    isSettled &= facts.get(other).isKnown();
                }
                if (isSettled) {
                    behind.add(other);
                }
            }
        }
        if (!isKnown || behind.isEmpty()) {
            behind.add(0, element);
        }
        return behind;
    }

    /** What the case leaves open where counting adds it to what the case states: it alone then makes the sum known. */
    private Optional<Element> statedBehind(Element element) {
        CaseFacts facts = trial.facts();
        boolean isStated = facts.offence().elements().find(element.name()).isPresent();
        if (element.isFlag() || !isStated || !facts.stated().get(element).isKnown()) {
            return Optional.empty();
        }
        return facts.offence().elements().list().stream()
                .filter(other -> !other.isFlag() && !other.equals(element))
                .filter(other ->
                        !facts.isStated(other) || !facts.stated().get(other).isKnown())
                .filter(other -> trial.settled(other, 0).versions().list().stream()
                        .flatMap(version -> version.counted().readings().stream())
                        .allMatch(reading -> reading.get(element).isKnown()))
                .findFirst();
    }

    private OpenFact settling(Element element) {
        Quantity value = value(element);
        TierSpan least = trial.settled(element, value.min()).span();
        long highest = Math.max(value.min(), Math.min(value.max(), Trial.MOST));
        TierSpan most = trial.settled(element, highest).span();
        // a circumstance that a ground requires to be absent works the other way round
        Tier lowest = least.possible().min(most.possible());
        Tier certain = least.established().max(most.established());
        int narrowing = Math.max(0, now.possible().level() - lowest.level())
                + Math.max(0, certain.level() - now.established().level());
        return fact(element.name(), element.label(), element.unit(), value, least, most, narrowing);
    }

    private Quantity value(Element element) {
        for (Choice.Candidate candidate : choice.candidates()) {
            if (Trial.find(candidate.standard().elements(), element).isPresent()) {
                return candidate.evaluation().get(element);
            }
        }
        // counting adds it to something else
        return trial.facts().isStated(element) ? trial.facts().stated().get(element) : Quantity.unknown();
    }

    private OpenFact fact(
            String name, Wording label, Unit unit, Quantity value, TierSpan least, TierSpan most, int narrowing) {
        Function<Tier, Wording> terms = tier -> choice.speakingOf(tier).term(tier);
        return new OpenFact(
                name, label, unit, value, least, most, narrowing, text(label, unit, value, least, most, terms));
    }

    static Wording text(
            Wording label, Unit unit, Quantity value, TierSpan least, TierSpan most, Function<Tier, Wording> terms) {
        if (least.equals(most)) {
            return Wording.of("{0}（不明；该案{1}）", label, words(least, terms));
        }
        if (unit.equals(Unit.CIRCUMSTANCE)) {
            return Wording.of("{0}（不明；不能认定时{1}，认定时{2}）", label, words(least, terms), words(most, terms));
        }
        return value.min() == 0 && !value.isBounded()
                ? Wording.of("{0}（不明；没有时{1}，足够多时{2}）", label, words(least, terms), words(most, terms))
                : Wording.of(
                        "{0}（现知{1}{2}；为最低时{3}，为最高时{4}）",
                        label, unit.show(value), unit.words(), words(least, terms), words(most, terms));
    }

    /** What is certain and what is possible, in the words of a standard. */
    static Wording words(TierSpan span, Function<Tier, Wording> terms) {
        Wording established = terms.apply(span.established());
        return span.isSettled()
                ? Wording.of("为“{0}”", established)
                : Wording.of("至少为“{0}”、至多为“{1}”", established, terms.apply(span.possible()));
    }
}
