package io.github.menkan.assess;

import io.github.menkan.Distance;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much more of each element alone would reach the next tier, from what is established. Each number is tried on the case: with it the
 * tier is reached under the version of the law that then applies, and not with one less.
 */
final class Distances {

    private final Choice choice;
    private final Trial trial;
    private final int next;
    private @Nullable Element tried;
    private long triedMore;
    private Versions reached = new Versions(List.of());

    Distances(Choice choice, Trial trial) {
        this.choice = choice;
        this.trial = trial;
        this.next = choice.tier().level() + 1;
    }

    List<Distance> toNextTier() {
        List<Distance> distances = new ArrayList<>();
        for (Element element : elements()) {
            Optional<Long> more = least(element);
            more.flatMap(by -> citation(element, by))
                    .ifPresent(clause -> distances.add(
                            new Distance(element.name(), element.label(), element.unit(), more.get(), clause)));
        }
        return distances;
    }

    /** What a clause of the next tier measures and lacks, in some version of the law; the trial tells of which alone more is enough. */
    private Set<Element> elements() {
        Set<Element> elements = new LinkedHashSet<>();
        for (Choice.Candidate candidate : choice.appliedFirst()) {
            add(candidate.evaluation(), elements);
        }
        return elements;
    }

    private void add(Evaluation evaluation, Set<Element> elements) {
        List<Ground> grounds = evaluation.standard().grounds();
        for (int g = 0; g < grounds.size(); g++) {
            Ground ground = grounds.get(g);
            if (ground.tier().level() < next || ground.force() != Force.SHALL || ground.attempt()) {
                continue;
            }
            for (int c = 0; c < ground.conditions().size(); c++) {
                Inequality condition = ground.conditions().get(c);
                if (!isFailing(evaluation, g, c)) {
                    continue;
                }
                boolean isMeasured = ground.tier().level() == next && !condition.isCircumstance();
                for (int t = 0; t < condition.terms().size(); t++) {
                    Term term = condition.terms().get(t);
                    if (term.minWeight() > 0
                            && term.minWeight() == term.maxWeight()
                            && (isMeasured || isCounted(term.element()))
                            && isListed(term.element(), evaluation)) {
                        elements.add(term.element());
                    }
                }
            }
        }
    }

    /** Of what one thing is enough, or what leads past the next tier only, is spoken where the case states how much there is of it. */
    private boolean isCounted(Element element) {
        return !element.isFlag() && trial.facts().isStated(element);
    }

    /** A part of another element is only spoken of where the case has some of it. */
    private static boolean isListed(Element element, Evaluation evaluation) {
        return element.whole().isEmpty() || !evaluation.get(element).isZero();
    }

    /** The conditions of a ground that do not hold for certain. */
    static List<Integer> failing(Evaluation evaluation, int ground) {
        List<Inequality> conditions =
                evaluation.standard().grounds().get(ground).conditions();
        List<Integer> failing = new ArrayList<>();
        for (int c = 0; c < conditions.size(); c++) {
            if (isFailing(evaluation, ground, c)) {
                failing.add(c);
            }
        }
        return failing;
    }

    private static boolean isFailing(Evaluation evaluation, int ground, int condition) {
        Inequality one =
                evaluation.standard().grounds().get(ground).conditions().get(condition);
        return evaluation.least(ground, condition) < one.bound().max();
    }

    /** How much of a term's element is missing from a condition that does not hold in the worst reading. */
    static long missing(Evaluation evaluation, int ground, int condition, Term term) {
        Inequality one =
                evaluation.standard().grounds().get(ground).conditions().get(condition);
        long gap = one.bound().max() - evaluation.least(ground, condition);
        return Math.max(1, (gap + term.minWeight() - 1) / term.minWeight());
    }

    /** The least that reaches the tier, by doubling and halving: more never lowers a tier, so that what the most does not reach is out of reach. */
    private Optional<Long> least(Element element) {
        long high = guess(element);
        long low = high - 1;
        if (!reaches(element, high)) {
            long most = high;
            while (2 * most < Trial.MOST) {
                most *= 2;
            }
            if (!reaches(element, most)) {
                return Optional.empty();
            }
            while (high < most && !reaches(element, high)) {
                low = high;
                high *= 2;
            }
        } else if (low == 0 || !reaches(element, low)) {
            return Optional.of(high);
        } else {
            high = low;
            low = 0;
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (reaches(element, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Optional.of(high);
    }

    private boolean reaches(Element element, long more) {
        return shifted(element, more).tier().level() >= next;
    }

    /** The case with so much more; what reached the tier last is asked for again. */
    private Versions shifted(Element element, long more) {
        if (!element.equals(tried) || more != triedMore) {
            Versions versions = trial.shifted(element, more).versions();
            if (versions.tier().level() < next) {
                return versions;
            }
            tried = element;
            triedMore = more;
            reached = versions;
        }
        return reached;
    }

    /** What the version that applies lacks in a ground that lacks nothing else: mostly the answer. */
    private long guess(Element element) {
        long least = Long.MAX_VALUE;
        Evaluation evaluation = choice.applied().evaluation();
        List<Ground> grounds = evaluation.standard().grounds();
        for (int g = 0; g < grounds.size(); g++) {
            Ground ground = grounds.get(g);
            if (ground.tier().level() == next && ground.force() == Force.SHALL && !ground.attempt()) {
                least = Math.min(least, missing(evaluation, g, element));
            }
        }
        return least == Long.MAX_VALUE ? 1 : least;
    }

    /** How much of an element alone a ground lacks. */
    private static long missing(Evaluation evaluation, int ground, Element element) {
        List<Inequality> conditions =
                evaluation.standard().grounds().get(ground).conditions();
        long most = 0;
        for (int c = 0; c < conditions.size(); c++) {
            if (isFailing(evaluation, ground, c)) {
                Optional<Term> term = measuring(conditions.get(c), element);
                if (term.isEmpty() || term.get().minWeight() <= 0) {
                    return Long.MAX_VALUE;
                }
                most = Math.max(most, missing(evaluation, ground, c, term.get()));
            }
        }
        return most == 0 ? Long.MAX_VALUE : most;
    }

    private static Optional<Term> measuring(Inequality condition, Element element) {
        List<Term> terms = condition.terms();
        for (int t = 0; t < terms.size(); t++) {
            if (terms.get(t).element().equals(element)) {
                return Optional.of(terms.get(t));
            }
        }
        return Optional.empty();
    }

    /**
     * The clause that only then is met, one about the element if there is any; none where it is met through what the element is a part of.
     * Where clauses are met one or the other, as what is unknown turns out, the first of those, again one about the element if there is any.
     */
    private Optional<String> citation(Element element, long more) {
        Choice then = Choice.of(shifted(element, more));
        Optional<Ground> other = Optional.empty();
        Optional<Ground> open = Optional.empty();
        Optional<Ground> either = Optional.empty();
        for (Choice.Candidate version : then.appliedFirst()) {
            Evaluation after = version.evaluation();
            Evaluation before = before(version);
            List<Ground> grounds = after.standard().grounds();
            for (int g = 0; g < grounds.size(); g++) {
                Ground ground = grounds.get(g);
                if (ground.tier().level() < next || ground.force() != Force.SHALL || after.isSubsidiary(g)) {
                    continue;
                }
                if (after.status(g) == Status.MET && before.status(g) != Status.MET) {
                    if (measures(ground, element)) {
                        return Optional.of(ground.citation().toString());
                    }
                    other = other.or(() -> Optional.of(ground));
                } else if (after.status(g) == Status.OPEN) {
                    open = open.or(() -> Optional.of(ground).filter(one -> measures(one, element)));
                    either = either.or(() -> Optional.of(ground));
                }
            }
        }
        Optional<Ground> first = other.isPresent() ? other : open.isPresent() ? open : either;
        return element.whole().isPresent()
                ? Optional.empty()
                : first.map(ground -> ground.citation().toString());
    }

    private Evaluation before(Choice.Candidate version) {
        for (Choice.Candidate candidate : choice.candidates()) {
            if (candidate.standard().equals(version.standard())) {
                return candidate.evaluation();
            }
        }
        return version.evaluation();
    }

    private static boolean measures(Ground ground, Element element) {
        for (Inequality condition : ground.conditions()) {
            if (measuring(condition, element).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
