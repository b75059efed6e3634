package io.github.menkan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Ground;
import io.github.menkan.proof.AllStandards.At;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every standard of every offence, place and day, proved over all facts. */
@Tag("proof")
class StandardsProofTest {

    /** Asks of every standard; fails with everything that was not proved. */
    private static void ofEvery(String name, BiConsumer<At, StandardProofs> question, Collection<String> problems) {
        long start = System.nanoTime();
        AtomicInteger proved = new AtomicInteger();
        AllStandards.all().parallelStream().forEach(at -> {
            try (StandardProofs proofs = new StandardProofs(at.standard())) {
                question.accept(at, proofs);
                proved.addAndGet(proofs.proved());
            }
        });
        Report.line(
                name,
                proved + " questions to Z3 over " + AllStandards.all().size() + " standards, " + problems.size()
                        + " without proof, " + Report.since(start));
        Report.counterexamples(name, problems);
        assertThat(problems).isEmpty();
    }

    private static List<String> safe() {
        return Collections.synchronizedList(new ArrayList<>());
    }

    @Test
    void allOffencesAreThere() {
        Map<String, Long> standards = AllStandards.all().stream()
                .collect(Collectors.groupingBy(at -> at.standard().offence().id(), Collectors.counting()));
        Report.line("standards", AllStandards.all().size() + ": " + new TreeMap<>(standards));
        assertThat(standards.keySet())
                .containsExactlyInAnyOrderElementsOf(Offences.builtIn().ids());
    }

    @Test
    void everyTierAndEveryGroundCanBeReached() {
        List<String> problems = safe();
        ofEvery(
                "proved: every tier and every ground can be reached",
                (at, proofs) -> {
                    proofs.unreachableTiers().forEach(tier -> problems.add(at + ": " + tier));
                    proofs.unreachableGrounds().forEach(ground -> problems.add(at + ": " + ground));
                },
                problems);
    }

    @Test
    void noGroundIsSuperfluousButThoseListed() {
        List<String> problems = safe();
        Set<Listed> used = ConcurrentHashMap.newKeySet();
        Set<Listed> here = ConcurrentHashMap.newKeySet();
        Set<Listed> elsewhere = ConcurrentHashMap.newKeySet();
        ofEvery(
                "proved: no ground is superfluous but those listed",
                (at, proofs) -> {
                    List<Ground> redundant = proofs.redundantGrounds();
                    for (Ground ground : at.standard().grounds()) {
                        List<Listed> entries = Listed.find(Listed.SUPERFLUOUS, at.standard(), ground);
                        used.addAll(entries);
                        List<Listed> somewhere = Listed.find(Listed.SUPERFLUOUS_SOMEWHERE, at.standard(), ground);
                        (redundant.contains(ground) ? here : elsewhere).addAll(somewhere);
                        if (redundant.contains(ground) && entries.isEmpty() && somewhere.isEmpty()) {
                            problems.add(at + ": implied by others and not listed: " + ground);
                        } else if (!redundant.contains(ground) && !entries.isEmpty()) {
                            problems.add(at + ": listed as implied by others, and is not: " + ground);
                        }
                    }
                },
                problems);
        assertThat(used).as("no entry of the list is left over").containsAll(Listed.SUPERFLUOUS);
        assertThat(here).containsAll(Listed.SUPERFLUOUS_SOMEWHERE);
        assertThat(elsewhere).containsAll(Listed.SUPERFLUOUS_SOMEWHERE);
    }

    @Test
    void aHigherTierImpliesTheLowerOneButForThoseListed() {
        List<String> problems = safe();
        Set<Listed> used = ConcurrentHashMap.newKeySet();
        ofEvery(
                "proved: a ground of a higher tier implies the lower tier but those listed",
                (at, proofs) -> {
                    Map<Ground, Map<String, Long>> above = proofs.groundsAboveNothing();
                    for (Ground ground : at.standard().grounds()) {
                        List<Listed> entries = Listed.find(Listed.WITHOUT_LOWER_TIER, at.standard(), ground);
                        used.addAll(entries);
                        if (above.containsKey(ground) && entries.isEmpty()) {
                            problems.add(at + ": does not imply the lower tier: " + ground + "\n"
                                    + CaseFile.of(at.standard(), above.get(ground)));
                        } else if (!above.containsKey(ground) && !entries.isEmpty()) {
                            problems.add(at + ": listed as not implying the lower tier, and does: " + ground);
                        }
                    }
                },
                problems);
        assertThat(used).as("no entry of the list is left over").containsAll(Listed.WITHOUT_LOWER_TIER);
    }

    @Test
    void moreNeverReachesLessButOfTheElementsListed() {
        List<String> problems = safe();
        Set<String> used = ConcurrentHashMap.newKeySet();
        ofEvery(
                "proved: more never reaches less but of the elements listed",
                (at, proofs) -> {
                    Set<String> listed = Listed.mitigating(at.standard());
                    Set<Element> fixed = at.standard().elements().list().stream()
                            .filter(element -> listed.contains(element.name()))
                            .collect(Collectors.toSet());
                    proofs.moreReachesLess(fixed).ifPresent(facts -> problems.add(at + ": " + facts));
                    for (Element element : proofs.withNegativeWeight()) {
                        if (fixed.contains(element)
                                && proofs.moreReachesLess(element).isPresent()) {
                            used.add(element.name());
                        }
                    }
                },
                problems);
        assertThat(used)
                .as("every element listed does work against the tier somewhere")
                .containsExactlyInAnyOrderElementsOf(Listed.MITIGATING.values().stream()
                        .flatMap(elements -> elements.keySet().stream())
                        .toList());
    }

    @Test
    void itemsOfNoSettledClassWeighWhatTheirClassesWeigh() {
        List<String> problems = new ArrayList<>();
        AllStandards.all().forEach(at -> {
            for (Ground ground : at.standard().grounds()) {
                if (!ground.conditions().stream().allMatch(Formula::weighsAsItsClasses)) {
                    problems.add(at + ": " + ground);
                }
            }
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void theEngineAnswersWhatTheFormulaSaysOnEveryBoundary() {
        long start = System.nanoTime();
        AtomicInteger models = new AtomicInteger();
        AtomicInteger neighbours = new AtomicInteger();
        List<String> problems = safe();
        List<At> all = AllStandards.all();
        IntStream.range(0, all.size()).parallel().forEach(i -> {
            try (BoundaryModels boundary = new BoundaryModels(all.get(i).standard(), i)) {
                problems.addAll(boundary.check());
                models.addAndGet(boundary.models());
                neighbours.addAndGet(boundary.neighbours());
            }
        });
        Report.line(
                "checked: engine, formula and plain reading agree",
                models + " boundary models of Z3 and " + neighbours + " neighbours, on both sides of every ground, "
                        + problems.size()
                        + " disagreements, " + Report.since(start));
        assertThat(problems).isEmpty();
        assertThat(models.get()).isGreaterThan(65 * all.size());
    }
}
