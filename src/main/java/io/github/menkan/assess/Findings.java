package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Circumstance;
import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Measurement;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out what each ground of an evaluation says. Here, and wherever else every assessment passes, lists are read by index: an
 * iterator is shared with the whole application, and the JVM then no longer knows which kind of list it reads.
 */
final class Findings {

    private final Evaluation evaluation;
    private final List<Ground> grounds;

    private final Tier highest;

    /** What is said of an evaluation; an open ground above the highest tier that is possible at all is none of it. */
    Findings(Evaluation evaluation, Tier highest) {
        this.highest = highest;
        this.evaluation = evaluation;
        this.grounds = evaluation.standard().grounds();
    }

    /** The grounds met or open that say something, highest tier first. */
    List<Finding> relevant() {
        List<Finding> findings = new ArrayList<>();
        for (int level = highest.level(); level > 0; level--) {
            for (int g = 0; g < grounds.size(); g++) {
                boolean open = evaluation.status(g) != Status.NOT_MET;
                if (open && grounds.get(g).tier().level() == level && saysSomething(g)) {
                    findings.add(finding(g));
                }
            }
        }
        return List.copyOf(findings);
    }

    /** The grounds not met although the case has something of what they measure. */
    List<Finding> notMet() {
        List<Finding> findings = new ArrayList<>();
        for (int g = 0; g < grounds.size(); g++) {
            if (evaluation.status(g) == Status.NOT_MET && saysSomething(g)) {
                Finding finding = finding(g);
                if (hasSomething(finding) && !isMayWithoutItsCircumstance(finding)) {
                    findings.add(finding);
                }
            }
        }
        return List.copyOf(findings);
    }

    private boolean saysSomething(int ground) {
        return !isIdle(ground) && !evaluation.isSubsidiary(ground);
    }

    private static boolean hasSomething(Finding finding) {
        return finding.measurements().stream()
                .anyMatch(measurement -> !measurement.contributions().isEmpty());
    }

    private static boolean isMayWithoutItsCircumstance(Finding finding) {
        return finding.force() == Force.MAY
                && finding.circumstances().stream().anyMatch(one -> one.answer() == Answer.NO);
    }

    /** A MAY ground that opens nothing above the tier; but one met by a completed act is compared with an attempt that carries it. */
    private boolean isIdle(int index) {
        Ground ground = grounds.get(index);
        boolean compared = evaluation.status(index) == Status.MET && !ground.attempt();
        Tier reached = compared ? evaluation.completedTier() : evaluation.tier();
        return ground.force() == Force.MAY && reached.isAtLeast(ground.tier());
    }

    private Finding finding(int index) {
        Ground ground = grounds.get(index);
        boolean met = evaluation.status(index) == Status.MET;
        List<Inequality> conditions = ground.conditions();
        List<Measurement> measurements = new ArrayList<>(conditions.size());
        List<Circumstance> circumstances = new ArrayList<>();
        for (int c = 0; c < conditions.size(); c++) {
            Inequality condition = conditions.get(c);
            boolean holds =
                    met || evaluation.least(index, c) >= condition.bound().max();
            if (condition.isCircumstance()) {
                if (!isRoute(condition) || !holds) {
                    addCircumstances(index, c, holds, circumstances);
                }
            } else if (condition.bound().min() > 0 && (c == 0 || !isGate(condition) || !holds)) {
                measurements.add(measurement(index, c));
            }
        }
        return new Finding(
                ground.citation().toString(),
                ground.basis(),
                ground.tier(),
                ground.force(),
                ground.attempt(),
                evaluation.status(index),
                measurements,
                circumstances,
                ground.warning());
    }

    /** A circumstance that counting derives to tell which clauses govern; only worth a word when it is not met. */
    private static boolean isRoute(Inequality condition) {
        return condition.terms().get(0).element().derived();
    }

    /** A further condition that there is anything of a kind at all; it measures nothing and says nothing once it holds. */
    private static boolean isGate(Inequality condition) {
        return condition.bound().max() == 1;
    }

    /** What each element contributes to a sum. */
    private Measurement measurement(int ground, int index) {
        Inequality condition = grounds.get(ground).conditions().get(index);
        Quantity bound =
                Quantity.between(condition.bound().min(), condition.bound().max());
        List<Contribution> contributions = new ArrayList<>(condition.terms().size());
        for (int t = 0; t < condition.terms().size(); t++) {
            Term term = condition.terms().get(t);
            Element element = term.element();
            Quantity amount = evaluation.get(ground, index, t);
            if (!amount.isZero() && term.maxWeight() != 0) {
                contributions.add(new Contribution(
                        element.name(),
                        element.label(),
                        element.unit(),
                        amount,
                        term.minWeight(),
                        term.maxWeight(),
                        bound));
            }
        }
        return new Measurement(
                contributions, evaluation.least(ground, index), evaluation.greatest(ground, index), bound);
    }

    /** One circumstance; of several alternative ones those that the case has or may have, or that it has none. */
    private void addCircumstances(int ground, int index, boolean holds, List<Circumstance> circumstances) {
        Inequality condition = grounds.get(ground).conditions().get(index);
        Term first = condition.terms().get(0);
        int size = condition.terms().size();
        if (size == 1 || !first.element().isFlag()) {
            boolean maybe =
                    evaluation.greatest(ground, index) >= condition.bound().min();
            circumstances.add(new Circumstance(label(first), holds ? Answer.YES : maybe ? Answer.UNKNOWN : Answer.NO));
        } else if (!addAlternatives(condition, Answer.YES, circumstances)
                && !addAlternatives(condition, Answer.UNKNOWN, circumstances)) {
            Wording label = first.element().label();
            circumstances.add(new Circumstance(Wording.of("“{0}”等{1}种情形之一", label, size), Answer.NO));
        }
    }

    private boolean addAlternatives(Inequality condition, Answer answer, List<Circumstance> circumstances) {
        boolean any = false;
        for (Term term : condition.terms()) {
            if (Answer.of(evaluation.get(term.element())) == answer) {
                circumstances.add(new Circumstance(term.element().label(), answer));
                any = true;
            }
        }
        return any;
    }

    private static Wording label(Term term) {
        Wording label = term.element().label();
        return term.isMitigating() ? Wording.of("无“{0}”", label) : label;
    }
}
