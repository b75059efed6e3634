package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Limitation;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.charges.Coverage;
import io.github.menkan.charges.Coverage.Treatment;
import io.github.menkan.proof.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every provision that the table of provisions maps, on both sides of its boundary. A line of {@code boundaries.jsonl} names the
 * provision, what becomes of it, a case, what makes it the near and the far side, and the answers on both, typed from the law: the
 * provision is absent from the near answer and present in the far one.
 */
class ProvisionBoundariesTest {

    private static final Path FOLDER = Path.of("src/test/resources/provisions");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final CaseReader READER = CaseReader.on(LocalDate.of(2026, 11, 21));
    private static final Set<String> KNOWN = Set.of(
            "provision",
            "as",
            "case",
            "near",
            "far",
            "tier",
            "discretionaryTier",
            "possibleTier",
            "attempted",
            "standard",
            "cited",
            "shows",
            "why");

    private static List<JsonNode> boundaries() throws IOException {
        List<JsonNode> boundaries = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("boundaries.jsonl"))) {
            boundaries.add(MAPPER.readTree(line));
        }
        return boundaries;
    }

    /** The provisions without a boundary in a case, and why. */
    private static Map<String, String> without() throws IOException {
        Map<String, String> without = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("without-boundary.txt"))) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(2).doesNotContain("");
            assertThat(without.put(cells[0], cells[1])).as(line).isNull();
        }
        return without;
    }

    @TestFactory
    Stream<DynamicTest> aProvisionHoldsOnItsFarSideAndNotOnTheNear() throws IOException {
        return boundaries().stream()
                .map(boundary -> DynamicTest.dynamicTest(
                        text(boundary, "provision") + " " + text(boundary, "as") + ": " + text(boundary, "why"),
                        () -> check(boundary)));
    }

    private static void check(JsonNode boundary) {
        boundary.fieldNames().forEachRemaining(name -> assertThat(KNOWN).contains(name));
        assertThat(boundary.get("near")).isNotEqualTo(boundary.get("far"));
        List<Assessment> near = assessments(boundary, "near");
        List<Assessment> far = assessments(boundary, "far");
        for (int side = 0; side < 2; side++) {
            tiers(boundary, (side == 0 ? near : far).get(0), side);
        }
        assertThat(isSaid(boundary, near)).as("on the near side").isFalse();
        assertThat(isSaid(boundary, far)).as("on the far side").isTrue();
    }

    private static List<Assessment> assessments(JsonNode boundary, String side) {
        JsonNode facts = boundary.get(side);
        if (facts.isArray()) {
            List<Assessment> charges = new ArrayList<>();
            facts.forEach(charge -> charges.add(assessment(charge)));
            return charges;
        }
        ObjectNode whole = boundary.get("case").deepCopy();
        whole.setAll((ObjectNode) facts);
        return List.of(assessment(whole));
    }

    private static Assessment assessment(JsonNode facts) {
        CaseEntry entry = READER.read(facts.toString());
        assertThat(entry).as(entry.toString()).isInstanceOf(ReadCase.class);
        return ((ReadCase) entry).facts().assess();
    }

    /** What is stated of the tiers; a tier that is not stated is the one before it, since nothing is unknown. */
    private static void tiers(JsonNode boundary, Assessment assessment, int side) {
        Tier tier = Tier.valueOf(boundary.get("tier").get(side).textValue());
        Tier discretionary = stated(boundary, "discretionaryTier", side, tier);
        assertThat(assessment.tier()).as("tier").isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).as("discretionary tier").isEqualTo(discretionary);
        assertThat(assessment.possibleTier())
                .as("possible tier")
                .isEqualTo(stated(boundary, "possibleTier", side, discretionary));
        if (boundary.has("attempted")) {
            assertThat(assessment.attempted())
                    .as("attempted")
                    .isEqualTo(boundary.get("attempted").get(side).booleanValue() ? Answer.YES : Answer.NO);
        }
        if (boundary.has("standard")) {
            assertThat(assessment.standard().number())
                    .isEqualTo(boundary.get("standard").get(side).textValue());
        }
    }

    private static Tier stated(JsonNode boundary, String name, int side, Tier otherwise) {
        return boundary.has(name) ? Tier.valueOf(boundary.get(name).get(side).textValue()) : otherwise;
    }

    /** Whether the answer says what the provision brings. */
    private static boolean isSaid(JsonNode boundary, List<Assessment> answers) {
        Assessment answer = answers.get(0);
        String cited = boundary.has("cited") ? text(boundary, "cited") : text(boundary, "provision");
        String shows = boundary.path("shows").asText();
        return switch (Treatment.valueOf(text(boundary, "as"))) {
            case GROUND ->
                cites(
                        answer.grounds().stream()
                                .filter(ground -> ground.tier() == farTier(boundary))
                                .filter(ground -> boundary.has("possibleTier") || ground.status() == Finding.Status.MET)
                                .toList(),
                        Finding::citation,
                        cited);
            case FACTOR ->
                cites(answer.leniency(), SentencingFactor::citation, cited)
                        || cites(answer.aggravation(), SentencingFactor::citation, cited);
            case ADMINISTRATIVE -> cites(answer.administrative(), AdministrativePenalty::citation, cited);
            case WARNING -> contains(answer.warnings().stream(), shows);
            case PENALTY ->
                shows.isEmpty()
                        ? isFar(boundary, answer)
                        : contains(
                                Stream.of(
                                                Stream.of(answer.penalty().text()),
                                                answer.fineGuidance().stream(),
                                                answer.warnings().stream())
                                        .flatMap(texts -> texts),
                                shows);
            case CONCURRENCE ->
                contains(
                        Concurrence.of(answers).standings().stream().flatMap(standing -> standing.why().stream()),
                        shows);
            case COUNTING, TIME -> isFar(boundary, answer);
            case LIMITATION -> contains(answer.limitation().stream().map(Limitation::text), shows);
            case STARTING_POINT ->
                answer.startingPoint()
                        .filter(point -> point.source().equals(text(boundary, "provision")))
                        .isPresent();
            case NOT_MODELLED -> throw new AssertionError("a provision that is not modelled has no boundary");
        };
    }

    /** The highest tier of the far side, which is the one that the ground opens. */
    private static Tier farTier(JsonNode boundary) {
        Tier tier = Tier.valueOf(boundary.get("tier").get(1).textValue());
        return stated(boundary, "possibleTier", 1, stated(boundary, "discretionaryTier", 1, tier));
    }

    /** What has no citation of its own changes the outcome or the standard. */
    private static boolean isFar(JsonNode boundary, Assessment answer) {
        String of = boundary.has("standard") ? "standard" : "tier";
        assertThat(boundary.get(of).get(0)).isNotEqualTo(boundary.get(of).get(1));
        return boundary.get(of)
                .get(1)
                .textValue()
                .equals(
                        of.equals("tier")
                                ? answer.tier().name()
                                : answer.standard().number());
    }

    private static <T> boolean cites(List<T> said, Function<T, String> citation, String cited) {
        return said.stream().map(citation).anyMatch(cited::equals);
    }

    private static boolean contains(Stream<Wording> texts, String fragment) {
        assertThat(fragment).isNotEmpty();
        return texts.anyMatch(text -> text.chinese().contains(fragment));
    }

    private static String text(JsonNode boundary, String name) {
        return boundary.get(name).textValue();
    }

    @Test
    void everyMappedProvisionHasABoundaryOrAReasonForNone() throws IOException {
        Set<String> mapped = Coverage.lines().stream()
                .filter(line -> line.treatment() != Treatment.NOT_MODELLED)
                .map(line -> line.document() + line.provision() + " " + line.treatment())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = boundaries().stream()
                .map(boundary -> text(boundary, "provision") + " " + text(boundary, "as"))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> without = without();

        assertThat(tested).isSubsetOf(mapped);
        assertThat(without.keySet()).isSubsetOf(mapped);
        assertThat(without.keySet()).doesNotContainAnyElementsOf(tested);
        Set<String> left = new TreeSet<>(mapped);
        left.removeAll(tested);
        left.removeAll(without.keySet());
        assertThat(left).isEmpty();
        Report.line(
                "provisions with a case on each side",
                tested.size() + " of " + mapped.size() + " (provision and treatment), "
                        + boundaries().size()
                        + " pairs of cases; without: "
                        + without.entrySet().stream()
                                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                                .collect(Collectors.joining(", ")));
    }
}
