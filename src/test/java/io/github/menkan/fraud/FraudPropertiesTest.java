package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of fraud whatever the facts are. */
class FraudPropertiesTest {

    private static final List<Long> FEN = List.of(
            0L,
            2_999_99L,
            3_000_00L,
            5_000_00L,
            9_999_99L,
            10_000_00L,
            23_999_99L,
            24_000_00L,
            30_000_00L,
            79_999_99L,
            80_000_00L,
            100_000_00L,
            399_999_99L,
            400_000_00L,
            499_999_99L,
            500_000_00L);
    private static final List<Long> COUNTS =
            List.of(0L, 29L, 30L, 499L, 500L, 4_999L, 5_000L, 49_999L, 50_000L, 60_000L);

    private static Tier tier(CaseBuilder builder) {
        return builder.build().tier();
    }

    private static CaseBuilder aCase(LocalDate day, Map<Element, Quantity> facts) {
        CaseBuilder builder = CaseBuilder.of(OFFENCE).committedOn(day).judgedOn(day);
        facts.forEach(builder::with);
        return builder;
    }

    private static Arbitrary<Long> value(Element element) {
        return switch (element.kind()) {
            case MONEY -> Arbitraries.of(FEN);
            case COUNT -> Arbitraries.of(COUNTS);
            case CIRCUMSTANCE, JUDGMENT -> Arbitraries.of(0L, 1L);
        };
    }

    private static Arbitrary<Quantity> range(Element element) {
        return Combinators.combine(value(element), value(element))
                .as((one, other) -> Quantity.between(Math.min(one, other), Math.max(one, other)));
    }

    private static final List<Element> STATED = OFFENCE.elements().list().stream()
            .filter(element -> !element.derived())
            .toList();

    @Provide
    Arbitrary<Element> elements() {
        return Arbitraries.of(STATED);
    }

    /** A few elements, each known or between two values at the figures. */
    @Provide
    Arbitrary<Map<Element, Quantity>> facts() {
        return Arbitraries.of(STATED)
                .flatMap(element -> range(element).map(value -> Tuple.of(element, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(list -> {
                    Map<Element, Quantity> facts = new LinkedHashMap<>();
                    list.forEach(one -> facts.put(one.get1(), one.get2()));
                    return facts;
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2010, 6, 1),
                LocalDate.of(2014, 6, 1),
                LocalDate.of(2016, 12, 20),
                LocalDate.of(2021, 6, 22),
                LocalDate.of(2024, 6, 1));
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(
                "11", "22", "31", "32", "33", "41", "42", "44", "4403", "4405", "50", "51", "65", "320500");
    }

    @Property(tries = 500)
    void moreNeverLowersATierExceptLegitimateActivity(
            @ForAll("days") LocalDate day,
            @ForAll("facts") Map<Element, Quantity> facts,
            @ForAll("elements") Element element) {
        if (element.equals(LEGITIMATE_ACTIVITY_PROVED)) {
            return;
        }
        Assessment less = aCase(day, facts).build().assess();
        long least = facts.getOrDefault(element, Quantity.exactly(0)).min();
        long more = element.isFlag()
                ? 1
                : Math.max(
                                least,
                                facts.getOrDefault(element, Quantity.exactly(0)).max())
                        + 1;
        Assessment greater =
                aCase(day, facts).with(element, Quantity.exactly(more)).build().assess();

        assertThat(greater.tier()).isGreaterThanOrEqualTo(less.tier());
        assertThat(greater.discretionaryTier()).isGreaterThanOrEqualTo(less.discretionaryTier());
    }

    @Property(tries = 500)
    void settlingEveryFactStaysBetweenTheEstablishedAndThePossibleTier(
            @ForAll("days") LocalDate day, @ForAll("facts") Map<Element, Quantity> facts, @ForAll boolean high) {
        Assessment open = aCase(day, facts).build().assess();
        Map<Element, Quantity> settled = new LinkedHashMap<>();
        facts.forEach((element, value) -> settled.put(element, Quantity.exactly(high ? value.max() : value.min())));
        Assessment known = aCase(day, settled).build().assess();

        assertThat(known.tier()).isBetween(open.tier(), open.possibleTier());
        assertThat(known.possibleTier()).isBetween(open.tier(), open.possibleTier());
        if (open.decided()) {
            assertThat(known.tier()).isEqualTo(open.tier());
        }
    }

    @Property(tries = 300)
    void aPlaceNarrowsWhatTheNationalRangeLeavesOpen(
            @ForAll("days") LocalDate day,
            @ForAll("facts") Map<Element, Quantity> facts,
            @ForAll("regions") String region) {
        Assessment nowhere = aCase(day, facts).build().assess();
        Assessment somewhere = aCase(day, facts).region(region).build().assess();

        assertThat(somewhere.tier()).isBetween(nowhere.tier(), nowhere.possibleTier());
        assertThat(somewhere.possibleTier()).isBetween(nowhere.tier(), nowhere.possibleTier());
    }

    @Property(tries = 200)
    void theTierAloneIsThatOfTheAssessment(
            @ForAll("days") LocalDate day,
            @ForAll("facts") Map<Element, Quantity> facts,
            @ForAll("regions") String region) {
        CaseBuilder builder = aCase(day, facts).region(region).judgedOn(LocalDate.of(2026, 11, 21));
        Assessment assessment = builder.build().assess();

        assertThat(tier(builder)).isEqualTo(assessment.tier());
        assertThat(assessment.discretionaryTier()).isBetween(assessment.tier(), assessment.possibleTier());
    }
}
