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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
        ofNoneBut(
                Listed.SUPERFLUOUS,
                "proved: no ground is superfluous but those listed",
                proofs -> proofs.redundantGrounds().stream()
                        .collect(Collectors.toMap(
                                ground -> ground, ground -> "others hold wherever it does", (a, b) -> a)));
    }

    @Test
    void aHigherTierImpliesTheLowerOneButForThoseListed() {
        ofNoneBut(
                Listed.ABOVE_NOTHING,
                "proved: a ground of a higher tier implies the lower tier but those listed",
                StandardProofs::groundsAboveNothing);
    }

    /** Holds the grounds of which something is found, with the facts, against a list. */
    private static void ofNoneBut(
            List<Listed> list, String name, Function<StandardProofs, Map<Ground, String>> question) {
        List<String> problems = safe();
        Set<Listed> here = ConcurrentHashMap.newKeySet();
        Set<Listed> elsewhere = ConcurrentHashMap.newKeySet();
        ofEvery(
                name,
                (at, proofs) -> {
                    Map<Ground, String> found = question.apply(proofs);
                    for (Ground ground : at.standard().grounds()) {
                        Optional<Listed> entry = Listed.find(list, at.standard(), ground);
                        entry.ifPresent((found.containsKey(ground) ? here : elsewhere)::add);
                        if (found.containsKey(ground) && entry.isEmpty()) {
                            problems.add(at + ": not listed: " + ground + "\n" + found.get(ground));
                        } else if (!found.containsKey(ground)
                                && entry.isPresent()
                                && entry.get().everywhere()) {
                            problems.add(at + ": listed, and not found: " + ground);
                        }
                    }
                },
                problems);
        assertThat(here).as("no entry of the list is left over").containsAll(list);
        assertThat(elsewhere)
                .as("what is listed for some standards is not found in others")
                .containsExactlyInAnyOrderElementsOf(
                        list.stream().filter(entry -> !entry.everywhere()).toList());
    }

    @Test
    void moreNeverReachesLessButOfTheElementsListed() {
        List<String> problems = safe();
        Set<String> used = ConcurrentHashMap.newKeySet();
        ofEvery(
                "proved: more never reaches less but of the elements listed",
                (at, proofs) -> {
                    Set<String> listed =
                            Listed.mitigating(at.standard().offence().id());
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
                .isEqualTo(Listed.mitigating(""));
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
