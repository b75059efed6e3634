package io.github.menkan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Case;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of generated cases of every offence, at both sides of its figures and its days: the grounds listed are those of the tier. */
class TierAndGroundsAgreeTest {

    private static final int CASES = 2_000;
    private static final List<String> REGIONS = List.of("11", "31", "33", "41", "4403", "22");

    private Random random = new Random(1);

    static Stream<Offence> offences() {
        return Offences.builtIn().list().stream();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void theGroundsListedAreThoseOfTheTier(Offence offence) {
        List<Standard> standards = offence.timeline(Place.UNKNOWN).standards();
        Map<Element, List<Long>> figures = figures(offence, standards);
        random = new Random(offence.id().hashCode());
        int assessed = 0;
        for (int i = 0; i < 2 * CASES && assessed < CASES; i++) {
            Optional<Case> generated = aCase(offence, standards, figures);
            if (generated.isPresent()) {
                agree(generated.get());
                assessed++;
            }
        }
        assertThat(assessed).isGreaterThan(CASES / 2);
    }

    private static void agree(Case aCase) {
        Assessment assessment = aCase.assess();
        Tier tier = assessment.tier();
        List<Finding> grounds = assessment.grounds();
        assertThat(grounds)
                .as("%s: no ground requires more than the tier", aCase)
                .noneMatch(
                        one -> one.force() == Force.SHALL && one.status() == Status.MET && !tier.isAtLeast(one.tier()));
        if (tier != Tier.NONE) {
            // where readings differ, each may carry the tier by a ground that is open over all of them
            boolean several = grounds.stream().anyMatch(one -> one.status() == Status.OPEN);
            assertThat(grounds)
                    .as("%s: a ground carries the tier", aCase)
                    .anyMatch(one -> one.force() == Force.SHALL
                            && one.tier().isAtLeast(tier)
                            && (several || one.status() == Status.MET));
        }
        if (assessment.discretionaryTier() != tier) {
            assertThat(grounds)
                    .as("%s: a ground leaves the tier to the court", aCase)
                    .anyMatch(one -> one.tier().isAtLeast(assessment.discretionaryTier()));
        }
    }

    /** Every figure that an element is measured by. */
    private static Map<Element, List<Long>> figures(Offence offence, List<Standard> standards) {
        Map<Element, List<Long>> figures = new LinkedHashMap<>();
        offence.elements().list().forEach(element -> figures.put(element, new ArrayList<>(List.of(1L))));
        for (Standard standard : standards) {
            for (Ground ground : standard.grounds()) {
                for (Inequality condition : ground.conditions()) {
                    for (Term term : condition.terms()) {
                        List<Long> known = figures.get(term.element());
                        if (known != null && term.maxWeight() > 0) {
                            known.add((condition.bound().max() + term.maxWeight() - 1) / term.maxWeight());
                        }
                    }
                }
            }
        }
        return figures;
    }

    private Optional<Case> aCase(Offence offence, List<Standard> standards, Map<Element, List<Long>> figures) {
        try {
            CaseBuilder builder = CaseBuilder.of(offence);
            LocalDate committed = day(standards);
            LocalDate judged = day(standards);
            builder.committedOn(committed).judgedOn(judged.isBefore(committed) ? committed : judged);
            if (offence.amounts().isPresent() && random.nextBoolean()) {
                builder.region(any(REGIONS));
            }
            for (int i = random.nextInt(6); i >= 0; i--) {
                Element element = any(offence.elements().list());
                builder.with(element, element.isFlag() ? answer().asQuantity() : quantity(figures.get(element)));
            }
            for (Entries<?> list : offence.entries()) {
                for (int i = random.nextInt(4); i > 1; i--) {
                    add(builder, list, committed);
                }
            }
            return Optional.of(builder.build());
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }

    private <T> void add(CaseBuilder builder, Entries<T> list, LocalDate on) {
        Entry entry = new Entry();
        for (Field field : list.fields()) {
            if (field.isRequired() || random.nextBoolean()) {
                entry.put(field.name(), value(field, on));
            }
        }
        builder.add(list, list.read(entry));
    }

    private Object value(Field field, LocalDate on) {
        List<Long> figures = List.of(1L, 50L, 500L, 5_000L, 50_000L, 300_000L);
        return switch (field.kind()) {
            case QUANTITY, MONEY -> quantity(figures);
            case QUANTITIES -> List.of(quantity(figures), quantity(figures));
            case FLAG -> answer();
            case DATE -> on;
            case WORD, WORDS -> List.of(any(field.words()));
        };
    }

    private LocalDate day(List<Standard> standards) {
        Standard standard = any(standards);
        LocalDate from = random.nextBoolean()
                ? standard.inForce().from()
                : standard.article().document().inForce().from();
        return from.plusDays(random.nextInt(3) - 1L);
    }

    private Quantity quantity(List<Long> figures) {
        long figure = any(figures);
        return switch (random.nextInt(5)) {
            case 0 -> Quantity.exactly(figure - 1);
            case 1 -> Quantity.between(figure - 1, figure);
            case 2 -> Quantity.atLeast(figure);
            default -> Quantity.exactly(figure);
        };
    }

    private Answer answer() {
        return random.nextInt(4) == 0 ? Answer.UNKNOWN : Answer.YES;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
