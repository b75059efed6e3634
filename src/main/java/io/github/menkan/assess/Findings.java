package io.github.menkan.assess;

import io.github.menkan.Answer;
import io.github.menkan.Circumstance;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Measurement;
import io.github.menkan.Ratio;
import io.github.menkan.Wording;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes out what each ground of an evaluation says. */
final class Findings {

    private static final Comparator<Finding> HIGHEST_TIER_FIRST =
            Comparator.comparing(Finding::tier).reversed();

    private static final Wording PRESENT = Wording.of("有该情形", "present");

    private final Evaluation evaluation;
    private final List<Ground> grounds;
    private final List<Facts> readings;
    private final Sums sums;

    Findings(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.grounds = evaluation.standard().grounds();
        this.readings = evaluation.readings();
        this.sums = new Sums(readings);
    }

    /** The grounds met or open that say something, highest tier first. */
    List<Finding> relevant() {
        List<Finding> findings = new ArrayList<>();
        for (int g = 0; g < grounds.size(); g++) {
            if (evaluation.status(g) != Status.NOT_MET && !isIdle(grounds.get(g)) && !isSubsidiary(g)) {
                findings.add(finding(g));
            }
        }
        findings.sort(HIGHEST_TIER_FIRST);
        return List.copyOf(findings);
    }

    /** The grounds not met although the case has something of what they measure. */
    List<Finding> notMet() {
        List<Finding> findings = new ArrayList<>();
        for (int g = 0; g < grounds.size(); g++) {
            if (evaluation.status(g) == Status.NOT_MET && !isIdle(grounds.get(g)) && !isSubsidiary(g)) {
                Finding finding = finding(g);
                if (hasSomething(finding) && !isMayWithoutItsCircumstance(finding)) {
                    findings.add(finding);
                }
            }
        }
        return List.copyOf(findings);
    }

    private static boolean hasSomething(Finding finding) {
        return finding.measurements().stream()
                .anyMatch(measurement -> !measurement.contributions().isEmpty());
    }

    private static boolean isMayWithoutItsCircumstance(Finding finding) {
        return finding.force() == Force.MAY
                && finding.circumstances().stream().anyMatch(one -> one.answer() == Answer.NO);
    }

    /** A MAY ground that opens nothing above the established tier. */
    private boolean isIdle(Ground ground) {
        return ground.force() == Force.MAY && evaluation.tier().isAtLeast(ground.tier());
    }

    private boolean isSubsidiary(int ground) {
        for (int g = 0; g < grounds.size(); g++) {
            if (evaluation.status(g) == Status.MET && grounds.get(ground).yieldsTo(grounds.get(g))) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(int index) {
        Ground ground = grounds.get(index);
        List<Measurement> measurements = new ArrayList<>();
        List<Circumstance> circumstances = new ArrayList<>();
        for (Inequality condition : ground.conditions()) {
            if (condition.isCircumstance()) {
                if (!isRoute(condition) || !holds(condition)) {
                    circumstances.addAll(circumstances(condition));
                }
            } else if (condition.equals(ground.conditions().get(0)) || !isGate(condition)) {
                measurements.add(sums.measurement(condition));
            }
        }
        Ratio attainment = Ratio.ONE;
        Ratio possible = Ratio.ONE;
        boolean limited = measurements.isEmpty();
        if (measurements.isEmpty()) {
            for (Circumstance one : circumstances) {
                attainment = one.answer() == Answer.YES ? attainment : Ratio.ZERO;
                possible = one.answer() == Answer.NO ? Ratio.ZERO : possible;
            }
        } else {
            attainment = measurements.get(0).attainment();
            for (Measurement one : measurements) {
                attainment = least(attainment, one.attainment());
                Ratio most = one.possibleAttainment().orElse(possible);
                possible = limited ? least(possible, most) : most;
                limited |= one.possibleAttainment().isPresent();
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
                attainment,
                limited ? Optional.of(possible) : Optional.empty(),
                working(measurements, circumstances),
                ground.note());
    }

    private static Ratio least(Ratio one, Ratio other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private boolean holds(Inequality condition) {
        for (Facts facts : readings) {
            if (!condition.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /** A circumstance that counting derives to tell which clauses govern; only worth a word when it is not met. */
    private static boolean isRoute(Inequality condition) {
        return condition.terms().get(0).element().derived();
    }

    /** A further condition that there is anything of a kind at all; it measures nothing and says nothing once it holds. */
    private boolean isGate(Inequality condition) {
        return condition.bound().max() == 1 && holds(condition);
    }

    private static Wording working(List<Measurement> measurements, List<Circumstance> circumstances) {
        String sums = "";
        for (Measurement one : measurements) {
            sums += (sums.isEmpty() ? "" : "；") + one.working();
        }
        String chinese = "";
        String english = "";
        for (Circumstance one : circumstances) {
            chinese += (chinese.isEmpty() ? "" : "；")
                    + one.label().chinese()
                    + switch (one.answer()) {
                        case YES -> "";
                        case NO -> "：否";
                        case UNKNOWN -> "：不明";
                    };
            english += (english.isEmpty() ? "" : "; ")
                    + one.label().english()
                    + switch (one.answer()) {
                        case YES -> "";
                        case NO -> ": no";
                        case UNKNOWN -> ": unknown";
                    };
        }
        String inEnglish = measurements.size() < 2 ? sums : sums.replace("；", "; ");
        if (sums.isEmpty()) {
            return circumstances.isEmpty() ? PRESENT : Wording.of(chinese, english);
        }
        return circumstances.isEmpty()
                ? Wording.of(sums, inEnglish)
                : Wording.of(sums + "；" + chinese, inEnglish + "; " + english);
    }

    /** One circumstance; of several alternative ones those that the case has or may have, or that it has none. */
    private List<Circumstance> circumstances(Inequality condition) {
        if (condition.terms().size() == 1 || !condition.terms().get(0).element().isFlag()) {
            return List.of(circumstance(condition));
        }
        List<Circumstance> present = alternatives(condition, Answer.YES);
        if (!present.isEmpty()) {
            return present;
        }
        List<Circumstance> open = alternatives(condition, Answer.UNKNOWN);
        if (!open.isEmpty()) {
            return open;
        }
        Wording first = condition.terms().get(0).element().label();
        int size = condition.terms().size();
        return List.of(new Circumstance(
                Wording.of(
                        "“" + first.chinese() + "”等" + size + "种情形之一",
                        "one of " + size + " circumstances, such as " + first.english()),
                Answer.NO));
    }

    private List<Circumstance> alternatives(Inequality condition, Answer answer) {
        return condition.terms().stream()
                .map(term -> circumstance(Inequality.is(term.element())))
                .filter(one -> one.answer() == answer)
                .toList();
    }

    private Circumstance circumstance(Inequality condition) {
        boolean holds = holds(condition);
        boolean mayHold = holds || readings.stream().anyMatch(condition::mayHold);
        Term term = condition.terms().get(0);
        Wording label = term.isMitigating()
                ? Wording.of(
                        "无“" + term.element().label().chinese() + "”",
                        "not: " + term.element().label().english())
                : term.element().label();
        return new Circumstance(label, holds ? Answer.YES : mayHold ? Answer.UNKNOWN : Answer.NO);
    }
}
