package io.github.menkan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Model;
import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.Timeline;
import io.github.menkan.place.Place;
import io.github.menkan.proof.Formula.Corner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** Two days, the version of each, and an offence whose cases state what counting derives. */
    private record Pair(
            Offence stated, Optional<String> region, LocalDate act, LocalDate judged, Standard older, Standard newer) {

        int order(Map<String, Long> facts) {
            return SEVERITY.compare(penalty(older, facts), penalty(newer, facts));
        }
    }

    private static Penalty penalty(Standard standard, Map<String, Long> facts) {
        return standard.penalty(PlainReading.of(standard, facts).tier());
    }

    @Test
    void theMilderVersionIsChosenWhereTheOlderOneIsAndWhereTheNewerOneIs() {
        long start = System.nanoTime();
        for (Offence offence : Offences.builtIn().list()) {
            Offence stated = CountedOffence.of(offence);
            compare(stated, Optional.empty());
            if (offence.amounts().isPresent()) {
                PLACES.forEach(place -> compare(stated, Optional.of(place)));
            }
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

    private void compare(Offence stated, Optional<String> region) {
        Timeline timeline = stated.timeline(Place.of(region));
        Set<LocalDate> days = new TreeSet<>(List.of(TODAY));
        timeline.standards().forEach(standard -> {
            days.add(standard.inForce().from());
            days.add(standard.article().document().inForce().from());
        });
        for (LocalDate act : days) {
            for (LocalDate judged : days) {
                Optional<Standard> then = find(timeline, act, act, act);
                Optional<Standard> now = find(timeline, judged, judged, act);
                if (judged.isAfter(act) && then.isPresent() && now.isPresent() && !then.equals(now)) {
                    compare(new Pair(stated, region, act, judged, then.get(), now.get()));
                }
            }
        }
    }

    private static Optional<Standard> find(
            Timeline timeline, LocalDate article, LocalDate interpretation, LocalDate act) {
        return timeline.find(article, interpretation, act).map(Timeline.Version::standard);
    }

    private void compare(Pair pair) {
        Standard older = pair.older;
        Standard newer = pair.newer;
        if (!seen.add(List.of(
                older.offence(),
                older.grounds(),
                newer.grounds(),
                older.article().tiers(),
                newer.article().tiers()))) {
            return;
        }
        pairs++;
        List<Model> olderIsMilder = new ArrayList<>();
        List<Model> newerIsMilder = new ArrayList<>();
        try (Formula formula = new Formula(older, newer)) {
            for (Tier one : AllStandards.tiers(older)) {
                for (Tier other : AllStandards.tiers(newer)) {
                    int order = SEVERITY.compare(older.penalty(one), newer.penalty(other));
                    if (order != 0) {
                        List<BoolExpr> both =
                                new ArrayList<>(List.of(exactly(formula, older, one), exactly(formula, newer, other)));
                        if (formula.variable(Element.WITHOUT_INTERPRETATION.name()) != null) {
                            // nobody has judged what days without interpretation leave to judgment
                            both.add(formula.is(Element.WITHOUT_INTERPRETATION.name(), 0));
                        }
                        formula.find(both.toArray(BoolExpr[]::new))
                                .ifPresent((order < 0 ? olderIsMilder : newerIsMilder)::add);
                    }
                }
            }
            olderMilder += olderIsMilder.isEmpty() ? 0 : 1;
            newerMilder += newerIsMilder.isEmpty() ? 0 : 1;
            examples.add(older.offence() + ", " + older.inForce() + " " + older + " → " + newer.inForce() + " " + newer
                    + ": older milder " + check(pair, formula, olderIsMilder) + "; newer milder "
                    + check(pair, formula, newerIsMilder));
        }
    }

    private static BoolExpr exactly(Formula formula, Standard standard, Tier tier) {
        BoolExpr reached =
                tier == Tier.NONE ? formula.z3.mkTrue() : formula.reaches(standard, tier, Corner.WORST, Formula::shall);
        return tier == Tier.THIRD
                ? reached
                : formula.z3.mkAnd(
                        reached,
                        formula.z3.mkNot(formula.reaches(
                                standard, AllStandards.tier(tier.level() + 1), Corner.WORST, Formula::shall)));
    }

    /** Whether the choice follows for each case in which one version is the milder; one of them in words. */
    private String check(Pair pair, Formula formula, List<Model> found) {
        String example = "for no facts";
        for (Model model : found) {
            models++;
            Map<String, Long> facts = formula.facts(model);
            choose(pair, facts);
            if (example.equals("for no facts")) {
                example = "for example for `" + CaseFile.of(pair.older, needed(pair, facts)) + "`";
            }
        }
        return example;
    }

    /** The facts without those that are not needed for one version to be milder than the other. */
    private static Map<String, Long> needed(Pair pair, Map<String, Long> facts) {
        Map<String, Long> needed = new LinkedHashMap<>(facts);
        int order = Integer.signum(pair.order(facts));
        for (String element : facts.keySet()) {
            long value = needed.put(element, 0L);
            if (Integer.signum(pair.order(needed)) != order) {
                needed.put(element, value);
            }
        }
        return needed;
    }

    private void choose(Pair pair, Map<String, Long> facts) {
        CaseBuilder builder = CaseBuilder.of(pair.stated).committedOn(pair.act).judgedOn(pair.judged);
        pair.region.ifPresent(builder::region);
        for (Element element : pair.stated.elements().list()) {
            builder.with(element, Quantity.exactly(facts.getOrDefault(element.name(), 0L)));
        }
        Case counted = builder.build();
        Assessment assessment = counted.assess();
        Penalty mildest = candidates(pair).stream()
                .map(standard -> penalty(standard, facts))
                .min(SEVERITY)
                .orElseThrow();
        if (SEVERITY.compare(assessment.penalty(), mildest) != 0 || counted.tier() != assessment.tier()) {
            problems.add(pair.stated + " " + pair.act + " judged " + pair.judged + ": "
                    + assessment.penalty().text() + " and not " + mildest.text() + " for " + counted);
        }
    }

    /** The versions that may apply: 高检发释字〔2001〕5号第二条、第三条 for interpretations, 刑法第十二条 for the statute. */
    private static Set<Standard> candidates(Pair pair) {
        Timeline timeline = pair.stated.timeline(Place.of(pair.region));
        Set<Standard> candidates = new LinkedHashSet<>();
        if (pair.older.isInterpreted()) {
            candidates.add(pair.older);
        }
        candidates.add(find(timeline, pair.act, pair.judged, pair.act).orElse(pair.older));
        if (pair.newer.isInterpreted()) {
            candidates.add(pair.newer);
        }
        return candidates;
    }
}
