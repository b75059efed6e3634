package io.github.menkan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Model;
import io.github.menkan.Assessment;
import io.github.menkan.Penalty;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.assess.Below;
import io.github.menkan.assess.CountedCase;
import io.github.menkan.assess.Matter;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Statute;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Place;
import io.github.menkan.proof.Formula.Corner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For which facts an older version is the milder one, and a newer one is; and that the choice follows (刑法第十二条). */
@Tag("proof")
class VersionsProofTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> PLACES = List.of("11", "31", "41", "44", "4403");

    /** By the statutory maximum, then the minimum: 1997-12-31 解释第一条、第二条. */
    private static final Comparator<Penalty> SEVERITY = Comparator.comparing(Penalty::life)
            .thenComparing(penalty -> penalty.maxMonths().orElse(0))
            .thenComparing(penalty -> penalty.minMonths().orElse(0));

    private int pairs;
    private int olderMilder;
    private int newerMilder;
    private int models;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> examples = new TreeSet<>();
    private final Set<Object> seen = new HashSet<>();

    @Test
    void theMilderVersionIsChosenWhereTheOlderOneIsAndWhereTheNewerOneIs() {
        long start = System.nanoTime();
        for (Offence charge : Offences.builtIn().list()) {
            List<Optional<String>> places = new ArrayList<>(List.of(Optional.empty()));
            if (AllStandards.isLocal(charge)) {
                PLACES.forEach(place -> places.add(Optional.of(place)));
            }
            places.forEach(place -> compare(charge.timeline(Place.of(place))));
        }
        Report.line(
                "proved: versions compared",
                pairs + " pairs of versions; the older can be milder in " + olderMilder + " and the newer in "
                        + newerMilder + ", never in the others; " + models + " models of Z3 checked for the choice, "
                        + problems.size() + " disagreements, " + Report.since(start));
        Report.section("which version is milder, and for which facts", examples);
        Report.counterexamples("the milder version is chosen", problems);
        assertThat(problems).isEmpty();
        assertThat(olderMilder).isPositive();
        assertThat(newerMilder).isPositive();
    }

    private void compare(Statute statute) {
        List<LocalDate> days = List.copyOf(days(statute));
        for (LocalDate act : days) {
            for (LocalDate judged : days) {
                Optional<Standard> then = statute.find(act, act);
                Optional<Standard> now = statute.find(judged, judged);
                if (judged.isAfter(act) && then.isPresent() && now.isPresent() && !then.equals(now)) {
                    compare(statute, then.get(), now.get(), act, judged);
                }
            }
        }
    }

    private static Set<LocalDate> days(Statute statute) {
        Set<LocalDate> days = new TreeSet<>(List.of(TODAY));
        statute.standards().forEach(standard -> {
            days.add(standard.inForce().from());
            days.add(standard.law().inForce().from());
        });
        return days;
    }

    private void compare(Statute statute, Standard older, Standard newer, LocalDate act, LocalDate judged) {
        if (!seen.add(List.of(older.offence(), older.grounds(), newer.grounds(), older.tiers(), newer.tiers()))) {
            return;
        }
        pairs++;
        try (Formula formula = new Formula(older)) {
            List<BoolExpr> old = new ArrayList<>();
            List<BoolExpr> young = new ArrayList<>();
            for (Tier one : Tier.values()) {
                for (Tier other : Tier.values()) {
                    int order = SEVERITY.compare(older.penalty(one), newer.penalty(other));
                    if (knows(older, one) && knows(newer, other) && order != 0) {
                        BoolExpr both = formula.z3.mkAnd(exactly(formula, older, one), exactly(formula, newer, other));
                        (order < 0 ? old : young).add(both);
                    }
                }
            }
            Optional<String> oldExample = check(formula, old, newer, statute, act, judged);
            Optional<String> youngExample = check(formula, young, newer, statute, act, judged);
            olderMilder += oldExample.isPresent() ? 1 : 0;
            newerMilder += youngExample.isPresent() ? 1 : 0;
            String versions =
                    older.offence() + ", " + older.inForce() + " " + older + " → " + newer.inForce() + " " + newer;
            examples.add(versions + ": older milder "
                    + oldExample.map(facts -> "for example for `" + facts + "`").orElse("for no facts")
                    + "; newer milder "
                    + youngExample
                            .map(facts -> "for example for `" + facts + "`")
                            .orElse("for no facts"));
        }
    }

    private static boolean knows(Standard standard, Tier tier) {
        return tier == Tier.NONE || standard.tiers().stream().anyMatch(range -> range.tier() == tier);
    }

    private static BoolExpr exactly(Formula formula, Standard standard, Tier tier) {
        BoolExpr reached = tier == Tier.NONE ? formula.z3.mkTrue() : reaches(formula, standard, tier);
        return tier == Tier.THIRD
                ? reached
                : formula.z3.mkAnd(reached, formula.z3.mkNot(reaches(formula, standard, Formula.above(tier))));
    }

    private static BoolExpr reaches(Formula formula, Standard standard, Tier tier) {
        return formula.z3.mkOr(standard.grounds().stream()
                .filter(Formula::shall)
                .filter(ground -> ground.tier().isAtLeast(tier))
                .map((Ground ground) -> formula.holds(ground, Corner.WORST))
                .toArray(BoolExpr[]::new));
    }

    /** Every way in which one version is the milder: a case for which it is, if any, and whether the choice follows it. */
    private Optional<String> check(
            Formula formula, List<BoolExpr> ways, Standard newer, Statute statute, LocalDate act, LocalDate judged) {
        Optional<String> example = Optional.empty();
        for (BoolExpr way : ways) {
            Optional<Model> model = formula.find(way);
            if (model.isPresent()) {
                models++;
                long[] values = formula.values(model.get());
                choose(statute, facts(formula, values), act, judged);
                if (example.isEmpty()) {
                    example = Optional.of(CaseFile.of(formula.standard, needed(formula.standard, newer, values)));
                }
            }
        }
        return example;
    }

    /** The facts without those that are not needed for one version to be milder than the other. */
    private static long[] needed(Standard older, Standard newer, long[] values) {
        long[] needed = values.clone();
        int order = order(older, newer, values);
        for (int e = 0; e < needed.length; e++) {
            needed[e] = 0;
            needed[e] = order(older, newer, needed) == order ? 0 : values[e];
        }
        return needed;
    }

    private static int order(Standard older, Standard newer, long[] values) {
        return Integer.signum(SEVERITY.compare(
                older.penalty(PlainReading.of(older, values).tier()),
                newer.penalty(PlainReading.of(newer, values).tier())));
    }

    private void choose(Statute statute, Facts facts, LocalDate act, LocalDate judged) {
        CountedCase counted = new CountedCase(new Matter(
                statute, List.of(facts), Period.on(act), judged, Subject.NATURAL_PERSON, List.of(), Below.NONE));
        Assessment assessment = counted.assess();
        Penalty mildest = candidates(statute, act, judged).stream()
                .map(standard -> standard.penalty(
                        PlainReading.of(standard, values(facts)).tier()))
                .min(SEVERITY)
                .orElseThrow();
        if (SEVERITY.compare(assessment.penalty(), mildest) != 0 || counted.tier() != assessment.tier()) {
            problems.add(statute.offence() + " " + act + " judged " + judged + ": "
                    + assessment.penalty().text() + " and not " + mildest.text() + " for " + facts);
        }
    }

    /** The versions that may apply: 高检发释字〔2001〕5号第二条、第三条 for interpretations, 刑法第十二条 for the statute. */
    private static Set<Standard> candidates(Statute statute, LocalDate act, LocalDate judged) {
        Set<Standard> candidates = new LinkedHashSet<>();
        Standard then = statute.find(act, act).orElseThrow();
        Standard reread = statute.find(act, judged).orElse(then);
        if (then.isInterpreted()) {
            candidates.add(then);
        }
        candidates.add(reread);
        statute.find(judged, judged).filter(Standard::isInterpreted).ifPresent(candidates::add);
        return candidates;
    }

    private static Facts facts(Formula formula, long[] values) {
        Facts.Builder facts = Facts.builder(formula.standard.elements());
        for (int e = 0; e < values.length; e++) {
            facts.put(formula.standard.elements().list().get(e), Quantity.exactly(values[e]));
        }
        return facts.build();
    }

    private static long[] values(Facts facts) {
        return facts.elements().list().stream()
                .mapToLong(element -> facts.get(element).min())
                .toArray();
    }
}
