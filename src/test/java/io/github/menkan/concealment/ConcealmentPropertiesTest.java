package io.github.menkan.concealment;

import static io.github.menkan.concealment.Concealment.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import io.github.menkan.report.Report;
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

/** What holds of concealment whatever the facts are. */
class ConcealmentPropertiesTest {

    private static final List<Long> FEN = List.of(
            0L,
            2_999_99L,
            3_000_00L,
            4_999_99L,
            5_000_00L,
            10_000_00L,
            49_999_99L,
            50_000_00L,
            99_999_99L,
            100_000_00L,
            249_999_99L,
            250_000_00L,
            499_999_99L,
            500_000_00L,
            2_500_000_00L,
            4_999_999_99L,
            5_000_000_00L);
    private static final List<Long> COUNTS = List.of(0L, 1L, 2L, 3L, 4L, 5L, 9L, 10L, 49L, 50L);

    private static final List<Element> STATED = OFFENCE.elements().list();

    private static CaseBuilder aCase(LocalDate act, LocalDate judged, Map<Element, Quantity> facts) {
        CaseBuilder builder = CaseBuilder.of(OFFENCE).committedOn(act).judgedOn(judged);
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

    @Provide
    Arbitrary<Element> elements() {
        return Arbitraries.of(STATED);
    }

    @Provide
    Arbitrary<Map<Element, Quantity>> facts() {
        return Arbitraries.of(STATED)
                .flatMap(element -> range(element).map(value -> Tuple.of(element, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> {
                    Map<Element, Quantity> facts = new LinkedHashMap<>();
                    list.forEach(one -> facts.put(one.get1(), one.get2()));
                    return facts;
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2005, 6, 1),
                LocalDate.of(2014, 6, 1),
                LocalDate.of(2015, 6, 1),
                LocalDate.of(2021, 4, 14),
                LocalDate.of(2021, 4, 15),
                LocalDate.of(2025, 8, 25),
                LocalDate.of(2025, 8, 26));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    @Property(tries = 500)
    void moreNeverLowersATierExceptThatTheUpstreamCrimeHasHighStandards(
            @ForAll("days") LocalDate day,
            @ForAll("facts") Map<Element, Quantity> facts,
            @ForAll("elements") Element element) {
        if (element.equals(UPSTREAM_WITH_HIGH_STANDARDS)) {
            return;
        }
        Assessment less = aCase(day, day, facts).build().assess();
        long most = facts.getOrDefault(element, Quantity.exactly(0)).max();
        long more = element.isFlag() ? 1 : most + 1;
        Assessment greater = aCase(day, day, facts)
                .with(element, Quantity.exactly(more))
                .build()
                .assess();

        assertThat(greater.tier()).isGreaterThanOrEqualTo(less.tier());
        assertThat(greater.discretionaryTier()).isGreaterThanOrEqualTo(less.discretionaryTier());
    }

    @Property(tries = 500)
    void highStandardsUpstreamNeverRaiseATier(
            @ForAll("days") LocalDate day, @ForAll("facts") Map<Element, Quantity> facts) {
        Map<Element, Quantity> low = new LinkedHashMap<>(facts);
        low.put(UPSTREAM_WITH_HIGH_STANDARDS, Quantity.exactly(0));
        Map<Element, Quantity> high = new LinkedHashMap<>(facts);
        high.put(UPSTREAM_WITH_HIGH_STANDARDS, Quantity.exactly(1));

        assertThat(aCase(day, day, high).build().assess().discretionaryTier())
                .isLessThanOrEqualTo(aCase(day, day, low).build().assess().discretionaryTier());
    }

    @Property(tries = 500)
    void settlingEveryFactStaysBetweenTheEstablishedAndThePossibleTier(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("facts") Map<Element, Quantity> facts,
            @ForAll boolean high,
            @ForAll boolean warranted) {
        LocalDate act = earlier(one, other);
        LocalDate judged = later(one, other);
        Assessment open = aCase(act, judged, facts).build().assess();
        Map<Element, Quantity> settled = new LinkedHashMap<>();
        settled.put(WARRANTS_CONVICTION, Quantity.exactly(warranted ? 1 : 0));
        facts.forEach((element, value) -> settled.put(element, Quantity.exactly(high ? value.max() : value.min())));
        Assessment known = aCase(act, judged, settled).build().assess();

        assertThat(known.tier()).isBetween(open.tier(), open.possibleTier());
        assertThat(known.discretionaryTier()).isBetween(open.discretionaryTier(), open.possibleTier());
        if (open.decided()) {
            assertThat(known.tier()).isEqualTo(open.tier());
        }
    }

    @Property(tries = 300)
    void nothingStatedOfTheJudgmentIsTheSameAsNotKnown(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("facts") Map<Element, Quantity> facts) {
        Map<Element, Quantity> silent = new LinkedHashMap<>(facts);
        silent.remove(WARRANTS_CONVICTION);
        LocalDate act =
                LocalDate.of(2015, 6, 1).isAfter(earlier(one, other)) ? LocalDate.of(2015, 6, 1) : earlier(one, other);
        LocalDate judged = later(act, later(one, other));
        Assessment absent = aCase(act, judged, silent).build().assess();
        Assessment unknown =
                aCase(act, judged, silent).unknown(WARRANTS_CONVICTION).build().assess();

        assertThat(absent.tier()).isEqualTo(unknown.tier());
        assertThat(absent.discretionaryTier()).isEqualTo(unknown.discretionaryTier());
        assertThat(absent.possibleTier()).isEqualTo(unknown.possibleTier());
        assertThat(absent.openFacts()).isEqualTo(unknown.openFacts());
    }

    @Property(tries = 300)
    void everyAnswerCanBePrinted(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("facts") Map<Element, Quantity> facts) {
        Assessment assessment =
                aCase(earlier(one, other), later(one, other), facts).build().assess();
        for (Language language : Language.values()) {
            assertThat(Report.of(assessment).toText(language)).isNotEmpty();
        }
    }
}
