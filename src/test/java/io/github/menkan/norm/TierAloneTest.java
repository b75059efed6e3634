package io.github.menkan.norm;

import static io.github.menkan.norm.ExampleLaw.LAW;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Finding.Status;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tier asked for alone is that of the full evaluation. */
class TierAloneTest {

    private static final Unit PIECES = Unit.of("件");
    private static final Element A = Element.count("a", "甲", PIECES);
    private static final Element B = Element.count("b", "乙", PIECES);
    private static final Element MONEY = Element.money("money", "金额");
    private static final Element FLAG = Element.circumstance("flag", "情形");
    private static final Element OTHER = Element.judgment("other", "其他情形");
    private static final Element EXCUSE = Element.circumstance("excuse", "例外");
    private static final Element NIGHT = Element.circumstance("night", "夜间");
    private static final Element GUN = Element.circumstance("gun", "持枪");
    private static final Elements ELEMENTS = Elements.of(EXCUSE, A, B, MONEY, FLAG, OTHER, NIGHT, GUN);
    // built for every test anew, not once for all
    private final Standard standard = ExampleLaw.standard(
            ELEMENTS,
            Grounds.of()
                    .when(LAW.item(1, 1), atLeast(A, 50))
                    .when(LAW.item(1, 2), sum(100, A).plus(10, B).reaches(5_000))
                    .when(LAW.item(1, 3), atLeast(MONEY, 500), isNot(EXCUSE))
                    .when(LAW.item(1, 4), is(FLAG))
                    .when(LAW.item(1, 5), is(OTHER))
                    .when(LAW.item(1, 7), anyOf(NIGHT, GUN), atLeast(B, 3))
                    .when(LAW.item(1, 8), is(NIGHT), atLeast(MONEY, 400))
                    .when(LAW.item(1, 9), is(GUN), atLeast(MONEY, 400))
                    .when(LAW.item(1, 10), atLeast(B, 7), isNot(NIGHT))
                    .when(LAW.item(1, 11), isNot(GUN), atLeast(B, 7), is(FLAG))
                    .when(LAW.item(1, 12), atLeast(B, 600), atLeast(MONEY, 30))
                    .when(LAW.item(1, 13), atLeast(B, 700), atLeast(MONEY, 40))
                    .when(LAW.item(1, 14), anyOf(GUN, EXCUSE), atLeast(B, 3))
                    .when(LAW.item(1, 15), isNot(GUN), atLeast(A, 20))
                    .when(LAW.item(1, 16), isNot(NIGHT), atLeast(A, 20))
                    .when(LAW.item(1, 17), atLeast(MONEY, 5_900))
                    .may(LAW.item(1, 6), atLeast(A, 1)),
            Grounds.of()
                    .when(LAW.item(2, 1), sum(100, A).plus(10, B).reaches(50_000))
                    .when(LAW.item(2, 2), atLeast(MONEY, 5_000), is(EXCUSE))
                    .when(LAW.item(2, 3), is(OTHER), atLeast(MONEY, 400)),
            Grounds.of().when(LAW.item(3, 1), sum(100, A).plus(10, B).reaches(500_000), is(FLAG)));

    @Test
    void itIsThatOfTheFullEvaluationInDrawnCases() {
        SplittableRandom random = new SplittableRandom(20201);
        Set<Tier> tiers = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            Facts.Builder facts = Facts.builder(ELEMENTS);
            for (Element element : ELEMENTS.list()) {
                long below = element.isFlag() ? 2 : random.nextBoolean() ? 60 : 6_000;
                long least = random.nextLong(below);
                facts.put(
                        element,
                        Quantity.between(least, random.nextInt(4) == 0 ? random.nextLong(least, below) : least));
            }
            Evaluation evaluation = Evaluation.of(standard, facts.build());

            assertThat(standard.tier(facts.build())).isEqualTo(evaluation.tier());
            tiers.add(evaluation.tier());
        }
        assertThat(tiers).containsExactlyInAnyOrder(Tier.values());
    }

    @Test
    void anUnknownExcuseIsReadBothWaysOnTheTierOnlyPathToo() {
        Facts facts = Facts.builder(ELEMENTS)
                .put(MONEY, Quantity.exactly(5_000))
                .put(EXCUSE, Quantity.between(0, 1))
                .build();

        assertThat(standard.tier(facts)).isEqualTo(Tier.FIRST);
        assertThat(Evaluation.of(standard, facts).tier()).isEqualTo(Tier.FIRST);
        assertThat(standard.tier(facts.with(EXCUSE, Quantity.exactly(0)))).isEqualTo(Tier.FIRST);
        assertThat(standard.tier(facts.with(EXCUSE, Quantity.exactly(1)))).isEqualTo(Tier.SECOND);
    }

    @Test
    void anExcuseThatMayBeThereTakesTheTierAway() {
        Facts facts = Facts.builder(ELEMENTS)
                .put(MONEY, Quantity.exactly(500))
                .put(EXCUSE, Quantity.between(0, 1))
                .build();

        assertThat(standard.tier(facts)).isEqualTo(Tier.NONE);
        assertThat(standard.tier(facts.with(EXCUSE, Quantity.exactly(0)))).isEqualTo(Tier.FIRST);
    }

    @Test
    void everyTermOfALongSumCounts() {
        List<Element> parts = new ArrayList<>();
        for (int weight = 1; weight <= 6; weight++) {
            parts.add(Element.count("part" + weight, "部分" + weight, PIECES));
        }
        Elements elements = Elements.of(parts);
        Inequality.Sum sum = sum(1, parts.get(0));
        for (int weight = 2; weight <= 6; weight++) {
            sum = sum.plus(weight, parts.get(weight - 1));
        }
        Standard weighted = ExampleLaw.standard(
                elements,
                Grounds.of().when(LAW.item(1, 1), sum.reaches(60)),
                Grounds.of().when(LAW.item(2, 1), sum.reaches(600)),
                Grounds.of().when(LAW.item(3, 1), sum.reaches(6_000)));

        for (int weight = 1; weight <= 6; weight++) {
            Element part = parts.get(weight - 1);
            long enough = 60 / weight;
            assertThat(tier(weighted, part, enough - 1)).isEqualTo(Tier.NONE);
            assertThat(tier(weighted, part, enough)).isEqualTo(Tier.FIRST);
            assertThat(tier(weighted, part, 10 * enough - 1)).isEqualTo(Tier.FIRST);
            assertThat(tier(weighted, part, 10 * enough)).isEqualTo(Tier.SECOND);
            assertThat(tier(weighted, part, 100 * enough - 1)).isEqualTo(Tier.SECOND);
            assertThat(tier(weighted, part, 100 * enough)).isEqualTo(Tier.THIRD);
        }
        // three of each weigh 63, and without one of the fourth 59
        Facts.Builder three = Facts.builder(elements);
        parts.forEach(part -> three.put(part, Quantity.exactly(3)));
        assertThat(weighted.tier(three.build())).isEqualTo(Tier.FIRST);
        assertThat(weighted.tier(three.build().with(parts.get(3), Quantity.exactly(2))))
                .isEqualTo(Tier.NONE);
    }

    @Test
    void aCircumstanceThatIsNotThereOpensNothing() {
        Elements three = Elements.of(FLAG, NIGHT, GUN);
        Standard any = ExampleLaw.standard(
                three,
                Grounds.of().when(LAW.item(1, 1), is(NIGHT)),
                Grounds.of().when(LAW.item(2, 1), is(GUN)));

        assertThat(tier(any, FLAG, 1)).isEqualTo(Tier.NONE);
        assertThat(tier(any, NIGHT, 1)).isEqualTo(Tier.FIRST);
        assertThat(tier(any, GUN, 1)).isEqualTo(Tier.SECOND);
    }

    @Test
    void aGroundMetInEveryReadingIsMet() {
        Facts facts = Facts.builder(ELEMENTS).put(FLAG, Quantity.exactly(1)).build();
        Evaluation evaluation = Evaluation.of(standard, List.of(facts, facts.with(B, Quantity.exactly(1))));

        assertThat(evaluation.status(3)).isEqualTo(Status.MET);
        assertThat(evaluation.status(0)).isEqualTo(Status.NOT_MET);
        assertThat(Elements.of(FLAG)).isEqualTo(Elements.of(FLAG)).isNotEqualTo(Elements.of(GUN));
    }

    private static Tier tier(Standard standard, Element element, long count) {
        return standard.tier(Facts.builder(standard.elements())
                .put(element, Quantity.exactly(count))
                .build());
    }

    @Test
    void anyOfSeveralExcusesMayBeUnknown() {
        // by day (十) is met, at night (七): the first tier either way
        Facts facts = Facts.builder(ELEMENTS)
                .put(B, Quantity.exactly(7))
                .put(NIGHT, Quantity.between(0, 1))
                .build();

        assertThat(standard.tier(facts)).isEqualTo(Tier.FIRST);
        assertThat(Evaluation.of(standard, facts).tier()).isEqualTo(Tier.FIRST);
        assertThat(standard.tier(facts.with(B, Quantity.exactly(6)))).isEqualTo(Tier.NONE);
    }

    @Test
    void whatIsMeasuredOnceIsHeldAgainstTheFigureOfEachTier() {
        Standard steps = ExampleLaw.standard(
                ELEMENTS,
                Grounds.of().when(LAW.item(1, 1), atLeast(A, 1)).when(LAW.item(1, 2), is(NIGHT), is(GUN)),
                Grounds.of().when(LAW.item(2, 1), atLeast(A, 5)).when(LAW.item(2, 2), atLeast(A, 7)),
                Grounds.of().when(LAW.item(3, 1), atLeast(A, 9), is(FLAG)).when(LAW.item(3, 2), is(GUN), is(FLAG)));

        assertThat(List.of(
                        tier(steps, A, 0), tier(steps, A, 1), tier(steps, A, 4), tier(steps, A, 5), tier(steps, A, 9)))
                .containsExactly(Tier.NONE, Tier.FIRST, Tier.FIRST, Tier.SECOND, Tier.SECOND);
        assertThat(steps.tier(given(A, 9, FLAG, 1))).isEqualTo(Tier.THIRD);
        assertThat(steps.tier(given(A, 8, FLAG, 1))).isEqualTo(Tier.SECOND);
        assertThat(steps.tier(given(NIGHT, 1, GUN, 1))).isEqualTo(Tier.FIRST);
        assertThat(steps.tier(given(NIGHT, 1, FLAG, 1))).isEqualTo(Tier.NONE);
        assertThat(steps.tier(given(FLAG, 1, GUN, 1))).isEqualTo(Tier.THIRD);
    }

    private static Facts given(Element one, long value, Element other, long otherValue) {
        return Facts.builder(ELEMENTS)
                .put(one, Quantity.exactly(value))
                .put(other, Quantity.exactly(otherValue))
                .build();
    }

    /** From 64 elements on two of them share a bit, so that a bit no longer says which of them is there. */
    @ParameterizedTest
    @ValueSource(ints = {62, 63, 64, 65, 128, 200})
    void howeverManyElementsThereAreNoneStandsForAnother(int size) {
        Elements many = Elements.of(IntStream.range(0, size)
                .mapToObj(i -> Element.circumstance("flag" + i, "情形" + i))
                .toList());
        Standard any = ExampleLaw.standard(
                many,
                Grounds.of()
                        .when(
                                LAW.item(1, 1),
                                is(many.list().get(0)),
                                is(many.list().get(1))));

        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                Facts facts = Facts.builder(many)
                        .put(many.list().get(i), Quantity.exactly(1))
                        .put(many.list().get(j), Quantity.exactly(1))
                        .build();
                assertThat(any.tier(facts)).isEqualTo(i + j == 1 ? Tier.FIRST : Tier.NONE);
            }
        }
    }

    @Test
    void factsAreVectorsWithValueEquality() {
        Facts facts = Facts.builder(ELEMENTS)
                .put(A, Quantity.between(1, 2))
                .add(A, Quantity.exactly(3))
                .build();

        assertThat(facts).hasToString("{a=4–5}");
        assertThat(facts.elements()).isEqualTo(ELEMENTS).hasSameHashCodeAs(ELEMENTS);
        assertThat(facts.with(A, Quantity.exactly(0)))
                .isEqualTo(Facts.builder(ELEMENTS).build());
        assertThat(facts)
                .isNotEqualTo(Facts.builder(ELEMENTS).build())
                .isNotEqualTo(Facts.builder(Elements.of(A))
                        .put(A, Quantity.between(4, 5))
                        .build())
                .hasSameHashCodeAs(
                        Facts.builder(ELEMENTS).put(A, Quantity.between(4, 5)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.with(FLAG, Quantity.exactly(2)))
                .withMessage("flag must be 0 or 1, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.get(Element.count("c", "丙", PIECES)))
                .withMessage("element must be one of [a, b, excuse, flag, gun, money, night, other], was c");
        assertThatIllegalArgumentException().isThrownBy(() -> facts.get(Element.count("a", "别的甲", PIECES)));
        assertThat(ELEMENTS.find("money")).contains(MONEY);
        assertThat(ELEMENTS.find("none")).isEmpty();
        assertThat(ELEMENTS).hasToString("[excuse, a, b, money, flag, other, night, gun]");
    }

    @Test
    void whatIsMalformedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FineGuide(LAW.article(1), MONEY, 2, 1, 0, 0))
                .withMessage("multiples must be from 0 and in order, was 2 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FineGuide(LAW.article(1), MONEY, 0, 1, -1, 0))
                .withMessage("fines must not be negative, was -1 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.count("Not A Name", "甲", PIECES))
                .withMessage("name must be a lower camel case word, was Not A Name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1)))
                .withMessage("until must be after from (2020-01-01), was 2020-01-01");
        assertThat(InForce.from(LocalDate.of(2020, 1, 1))).hasToString("2020-01-01/");
        assertThat(standard).hasToString("示例〔2020〕1号 / 刑法第一条").isNotEqualTo(LAW);
    }
}
