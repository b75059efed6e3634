package io.github.menkan.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Offence;
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

/** What holds of the offences about bank cards whatever the facts are. */
class CardPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final List<Long> CARDS = List.of(0L, 1L, 4L, 5L, 9L, 10L, 49L, 50L, 99L, 100L, 1_000L);
    private static final List<Long> FEN = List.of(
            0L,
            4_999_99L,
            5_000_00L,
            9_999_99L,
            10_000_00L,
            49_999_99L,
            50_000_00L,
            99_999_99L,
            100_000_00L,
            499_999_99L,
            500_000_00L,
            999_999_99L,
            1_000_000_00L,
            4_999_999_99L,
            5_000_000_00L);

    /** A charge, its days and what is known of it. */
    record Charge(Offence offence, LocalDate act, LocalDate judged, Map<Element, Quantity> facts) {

        CaseBuilder builder(Map<Element, Quantity> known) {
            CaseBuilder builder = CaseBuilder.of(offence).committedOn(act).judgedOn(judged);
            known.forEach(builder::with);
            return builder;
        }

        Assessment assess() {
            return builder(facts).build().assess();
        }
    }

    private static Arbitrary<Long> value(Element element) {
        return switch (element.kind()) {
            case MONEY -> Arbitraries.of(FEN);
            case COUNT -> Arbitraries.of(CARDS);
            case CIRCUMSTANCE, JUDGMENT -> Arbitraries.of(0L, 1L);
        };
    }

    private static Arbitrary<Quantity> range(Element element) {
        return Combinators.combine(value(element), value(element))
                .as((one, other) -> Quantity.between(Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<Charge> charges() {
        Arbitrary<LocalDate> acts = Arbitraries.of(
                LocalDate.of(2005, 2, 27),
                LocalDate.of(2008, 6, 1),
                LocalDate.of(2015, 6, 1),
                LocalDate.of(2018, 12, 1));
        return Arbitraries.of(CardInformation.OFFENCE, CardManagement.OFFENCE, CardFraud.OFFENCE)
                .flatMap(offence -> Arbitraries.of(offence.elements().list())
                        .flatMap(element -> range(element).map(value -> Tuple.of(element, value)))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .flatMap(list -> Combinators.combine(acts, Arbitraries.of(true, false))
                                .as((act, now) -> {
                                    Map<Element, Quantity> facts = new LinkedHashMap<>();
                                    list.forEach(one -> facts.put(one.get1(), one.get2()));
                                    return new Charge(offence, act, now ? TODAY : act, facts);
                                })));
    }

    @Property(tries = 1000)
    void moreNeverLowersATierExceptADisguisedLoan(@ForAll("charges") Charge charge, @ForAll("seeds") int seed) {
        List<Element> elements = charge.offence().elements().list();
        Element element = elements.get(seed % elements.size());
        if (element.equals(CardFraud.DISGUISED_LOAN)) {
            return;
        }
        Assessment less = charge.assess();
        long most = charge.facts().getOrDefault(element, Quantity.exactly(0)).max();
        Map<Element, Quantity> more = new LinkedHashMap<>(charge.facts());
        more.put(element, Quantity.exactly(element.isFlag() ? 1 : most + 1));
        Assessment greater = charge.builder(more).build().assess();

        assertThat(greater.tier()).isGreaterThanOrEqualTo(less.tier());
        assertThat(greater.discretionaryTier()).isGreaterThanOrEqualTo(less.discretionaryTier());
    }

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(0, 1_000);
    }

    @Property(tries = 1000)
    void settlingEveryFactStaysBetweenTheEstablishedAndThePossibleTier(
            @ForAll("charges") Charge charge, @ForAll boolean high) {
        Assessment open = charge.assess();
        Map<Element, Quantity> settled = new LinkedHashMap<>();
        charge.facts()
                .forEach((element, value) -> settled.put(element, Quantity.exactly(high ? value.max() : value.min())));
        Assessment known = charge.builder(settled).build().assess();

        assertThat(known.tier()).isBetween(open.tier(), open.possibleTier());
        assertThat(known.possibleTier()).isBetween(open.tier(), open.possibleTier());
        if (open.decided()) {
            assertThat(known.tier()).isEqualTo(open.tier());
        }
    }

    @Property(tries = 500)
    void theTierAloneIsThatOfTheAssessment(@ForAll("charges") Charge charge) {
        assertThat(charge.builder(charge.facts()).build().tier())
                .isEqualTo(charge.assess().tier());
    }

    @Property(tries = 500)
    void theLaterTextNeverMakesAnOverdraftGraver(
            @ForAll("fen") long principal, @ForAll boolean intent, @ForAll boolean valid, @ForAll boolean collected) {
        LocalDate act = LocalDate.of(2018, 11, 30);
        CaseBuilder builder = CaseBuilder.of(CardFraud.OFFENCE)
                .committedOn(act)
                .with(CardFraud.OVERDRAFT_PRINCIPAL, Quantity.exactly(principal))
                .with(CardFraud.ILLEGAL_POSSESSION_INTENT, Quantity.exactly(intent ? 1 : 0))
                .with(CardFraud.TWO_VALID_COLLECTIONS, Quantity.exactly(valid ? 1 : 0))
                .with(CardFraud.TWO_COLLECTIONS, Quantity.exactly(collected ? 1 : 0))
                .is(CardFraud.UNPAID_OVER_THREE_MONTHS);
        Tier then = builder.judgedOn(act).build().tier();
        Tier now = builder.judgedOn(LocalDate.of(2018, 12, 1)).build().tier();

        assertThat(now).isLessThanOrEqualTo(then);
        assertThat(now)
                .isEqualTo(
                        builder.committedOn(LocalDate.of(2018, 12, 1)).build().tier());
    }

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.of(FEN);
    }
}
