package io.github.menkan.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.menkan.Assessment;
import io.github.menkan.Change;
import io.github.menkan.Distance;
import io.github.menkan.Finding;
import io.github.menkan.OpenFact;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.TierSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every change that an answer speaks of is written into the case, and the case is assessed again: what was said of it holds. Fewer cases
 * for a short loop: {@code -Dclaims.cases=1000}.
 */
class ClaimsTest {

    private static final int FEW = Integer.getInteger("claims.few", 150);
    private static final int MANY = Integer.getInteger("claims.cases", 20_000);
    private static final int SHOWN = 12;

    /** More than any standard asks for. */
    private static final long PLENTY = 1_000_000_000_000L;

    static Stream<Arguments> offences() {
        return AnyCases.offences().stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void whatIsSaidOfSomeCasesHolds(String offence) {
        check(offence, 7, FEW);
    }

    @ParameterizedTest
    @MethodSource("offences")
    @Tag("oracle")
    void whatIsSaidOfManyCasesHolds(String offence) {
        check(offence, 8, MANY);
    }

    private static void check(String offence, long seed, int cases) {
        AnyCases generated = AnyCases.of(offence, seed);
        Claims claims = new Claims(generated);
        for (int i = 0; i < cases; i++) {
            claims.check(generated.next());
        }
        assertThat(claims.tried).isGreaterThan(cases / 2);
        assertThat(claims.problems)
                .as(claims.tried + " claims, " + claims.problems.size() + " untrue")
                .isEmpty();
    }

    /** The claims of answers that do not hold. */
    private static final class Claims {

        private final AnyCases generated;
        private final List<String> problems = new ArrayList<>();
        private int tried;

        Claims(AnyCases generated) {
            this.generated = generated;
        }

        void check(Map<String, Object> facts) {
            Assessment assessment = OracleCases.of(facts).assess();
            distances(facts, assessment);
            if (assessment.tier() != Tier.NONE) {
                changes(facts, assessment.toFallBelow());
            }
            for (Tier tier : Tier.values()) {
                if (!assessment.tier().isAtLeast(tier)) {
                    changes(facts, assessment.toReach(tier));
                }
            }
            openFacts(facts, assessment);
            agree(facts, assessment);
        }

        private void distances(Map<String, Object> facts, Assessment assessment) {
            for (Distance distance : assessment.distanceToNextTier()) {
                List<TierSpan> there = after(facts, distance.element(), distance.more());
                List<TierSpan> before =
                        distance.more() == 1 ? List.of() : after(facts, distance.element(), distance.more() - 1);
                if (!there.isEmpty()) {
                    hold(
                            there.stream().anyMatch(span -> isAbove(span, assessment)),
                            facts,
                            distance.more() + " more " + distance.element() + " do not reach the next tier: " + there);
                }
                if (!before.isEmpty()) {
                    hold(
                            !before.stream().allMatch(span -> isAbove(span, assessment)),
                            facts,
                            "fewer than " + distance.more() + " more " + distance.element() + " reach it: " + before);
                }
            }
            for (String element : generated.measured(facts)) {
                boolean isSaid = assessment.distanceToNextTier().stream()
                        .anyMatch(one -> one.element().equals(element));
                if (!isSaid) {
                    after(facts, element, PLENTY)
                            .forEach(span -> hold(
                                    !isAbove(span, assessment),
                                    facts,
                                    "enough " + element + " reaches the next tier, which is not said: " + span));
                }
            }
        }

        private static boolean isAbove(TierSpan span, Assessment assessment) {
            return span.established().level() > assessment.tier().level();
        }

        private void changes(Map<String, Object> facts, List<Change> changes) {
            for (Change change : changes) {
                Stream<Map<String, Object>> ways = Stream.of(facts);
                for (Change.Step step : change.steps()) {
                    ways = ways.flatMap(way -> Variant.shifted(way, step.element(), step.by()).stream());
                }
                List<TierSpan> spans = ways.flatMap(way -> span(way).stream()).toList();
                if (!spans.isEmpty()) {
                    hold(
                            spans.contains(change.span()),
                            facts,
                            change.steps() + " lead to " + change.span() + " it is said, but to " + spans);
                }
            }
        }

        private void openFacts(Map<String, Object> facts, Assessment assessment) {
            for (OpenFact open : assessment.openFacts()) {
                Quantity value = open.value();
                hold(
                        assessment.possibleTier().isAtLeast(open.atLeast().possible())
                                && assessment
                                        .possibleTier()
                                        .isAtLeast(open.atMost().possible()),
                        facts,
                        "above what is possible: " + open);
                Variant.settled(facts, open, value.min())
                        .flatMap(Claims::span)
                        .ifPresent(span -> hold(
                                span.equals(open.atLeast()),
                                facts,
                                open.element() + " at its least: " + span + ", said " + open));
                Variant.settled(facts, open, Math.min(value.max(), PLENTY))
                        .flatMap(Claims::span)
                        .ifPresent(span -> hold(
                                span.equals(open.atMost()),
                                facts,
                                open.element() + " at its most: " + span + ", said " + open));
            }
        }

        private void agree(Map<String, Object> facts, Assessment assessment) {
            boolean isSettled = assessment.decided() && assessment.possibleTier() == assessment.tier();
            hold(assessment.discretionaryTier().isAtLeast(assessment.tier()), facts, "discretionary below established");
            hold(
                    assessment.possibleTier().isAtLeast(assessment.discretionaryTier()),
                    facts,
                    "possible below discretionary");
            if (isSettled) {
                hold(assessment.openFacts().isEmpty(), facts, "settled, but open: " + assessment.openFacts());
                hold(
                        assessment.grounds().stream()
                                .noneMatch(one -> one.status() == Finding.Status.OPEN
                                        && !assessment.tier().isAtLeast(one.tier())),
                        facts,
                        "settled, but a ground above is open");
            } else if (assessment.discretionaryTier() != assessment.possibleTier() || !assessment.decided()) {
                hold(!assessment.openFacts().isEmpty(), facts, "not settled, but nothing is open");
            }
        }

        private static List<TierSpan> after(Map<String, Object> facts, String element, long by) {
            return Variant.shifted(facts, element, by).stream()
                    .flatMap(way -> span(way).stream())
                    .toList();
        }

        /** What is certain and possible; nothing for facts that contradict each other. */
        private static Optional<TierSpan> span(Map<String, Object> facts) {
            try {
                Assessment assessment = OracleCases.of(facts).assess();
                return Optional.of(new TierSpan(assessment.tier(), assessment.possibleTier()));
            } catch (IllegalArgumentException contradiction) {
                return Optional.empty();
            }
        }

        private static String json(Map<String, Object> facts) {
            try {
                return new JsonMapper().writeValueAsString(facts);
            } catch (JsonProcessingException unwritable) {
                throw new IllegalStateException(unwritable);
            }
        }

        private void hold(boolean holds, Map<String, Object> facts, String claim) {
            tried++;
            if (!holds && problems.size() < SHOWN) {
                problems.add(claim + "\n  " + json(facts) + "\n");
            }
        }
    }
}
