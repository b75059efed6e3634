package io.github.menkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.menkan.Finding.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The fractions and the workings that answers are made of, with the figures of 法释〔2017〕10号第五条第一款第(六)项. */
class MeasurementTest {

    private static final Unit ITEMS = Unit.of("条");
    private static final Quantity STANDARD = Quantity.exactly(5000);

    private static Contribution items(Quantity amount, long minWeight, long maxWeight, Quantity bound) {
        return new Contribution("items", Wording.of("信息"), ITEMS, amount, minWeight, maxWeight, bound);
    }

    private static Contribution items(long amount, long weight) {
        return items(Quantity.exactly(amount), weight, weight, STANDARD);
    }

    private static Measurement sum(long least, long greatest, Contribution... parts) {
        return new Measurement(List.of(parts), least, greatest, STANDARD);
    }

    private static Finding finding(List<Measurement> measurements, Circumstance... circumstances) {
        return new Finding(
                "法释〔2017〕10号第五条第一款第(六)项",
                Optional.empty(),
                Tier.FIRST,
                Force.SHALL,
                false,
                Status.OPEN,
                measurements,
                List.of(circumstances),
                Optional.empty());
    }

    private static Circumstance circumstance(Answer answer) {
        return new Circumstance(Wording.of("造成恶劣社会影响"), answer);
    }

    @Nested
    class OneElement {

        @Test
        void aKnownAmountIsShownOverItsOwnStandard() {
            Contribution one = items(30, 100);

            assertThat(one.working()).isEqualTo("30/50");
            assertThat(one.share()).isEqualTo(Ratio.of(3, 5));
            assertThat(one.possibleShare()).contains(Ratio.of(3, 5));
        }

        @Test
        void anAmountInARangeIsBracketed() {
            Contribution one = items(Quantity.between(40, 60), 100, 100, STANDARD);

            assertThat(one.working()).isEqualTo("[40–60]/50");
            assertThat(one.share()).isEqualTo(Ratio.of(4, 5));
            assertThat(one.possibleShare()).contains(Ratio.of(6, 5));
        }

        @Test
        void anAmountWithoutLimitHasNoPossibleShare() {
            Contribution one = items(Quantity.atLeast(40), 100, 100, STANDARD);

            assertThat(one.working()).isEqualTo("[40–]/50");
            assertThat(one.possibleShare()).isEmpty();
        }

        @Test
        void anUnclassifiedItemCountsForARange() {
            Contribution one = items(Quantity.exactly(60), 1, 100, STANDARD);

            assertThat(one.working()).isEqualTo("60×[1–100]/5000");
            assertThat(one.share()).isEqualTo(Ratio.of(60, 5000));
            assertThat(one.possibleShare()).contains(Ratio.of(6, 5));
        }

        @Test
        void aFigureThatIsNotKnownIsShownAsARange() {
            Contribution money = new Contribution(
                    "amount",
                    Wording.of("数额"),
                    Unit.YUAN,
                    Quantity.exactly(2_000_00),
                    1,
                    1,
                    Quantity.between(1_000_00, 3_000_00));

            assertThat(money.working()).isEqualTo("2000/[1000–3000]");
            assertThat(money.share()).isEqualTo(Ratio.of(2, 3));
            assertThat(money.possibleShare()).contains(Ratio.of(2, 1));
        }

        @Test
        void aStandardThatIsNoWholeNumberKeepsTheWeight() {
            assertThat(items(Quantity.exactly(4), 3, 3, Quantity.exactly(10)).working())
                    .isEqualTo("3×4/10");
        }

        @Test
        void whatMustBeAbsentTakesAway() {
            Contribution one = items(Quantity.between(0, 1), -1, -1, Quantity.exactly(2));

            assertThat(one.share()).isEqualTo(Ratio.of(-1, 2));
            assertThat(one.possibleShare()).contains(Ratio.ZERO);
        }

        @Test
        void aWeightOfZeroCountsForNothing() {
            Contribution one = items(Quantity.exactly(4), 0, 0, Quantity.exactly(10));

            assertThat(one.working()).isEqualTo("0×4/10");
            assertThat(one.share()).isEqualTo(Ratio.ZERO);
        }

        @Test
        void aBoundOfZeroAndOneWithoutLimitAreRefused() {
            assertThatThrownBy(() -> items(Quantity.exactly(1), 1, 1, Quantity.between(0, 5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bound must be from 1 and have a limit, was 0–5");
            assertThatThrownBy(() -> items(Quantity.exactly(1), 1, 1, Quantity.atLeast(5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bound must be from 1 and have a limit, was 5–");
        }

        @Test
        void weightsOutOfOrderAreRefused() {
            assertThatThrownBy(() -> items(Quantity.exactly(1), 2, 1, STANDARD))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("maxWeight must be from minWeight (2), was 1");
        }

        @Test
        void aProductBeyondLongIsNoWrongFraction() {
            Contribution one = items(Quantity.exactly(9_000_000_000_000_000L), 2000, 2000, STANDARD);

            assertThatThrownBy(one::share).isInstanceOf(ArithmeticException.class);
        }
    }

    @Nested
    class Sums {

        @Test
        void thirtyAndTwoHundredAndFiftyAreElevenTenths() {
            Measurement sum = sum(5500, 5500, items(30, 100), items(250, 10));

            assertThat(sum.working()).isEqualTo("30/50 + 250/500 = 11/10");
            assertThat(sum.attainment()).isEqualTo(Ratio.of(11, 10));
            assertThat(sum.possibleAttainment()).contains(Ratio.of(11, 10));
        }

        @Test
        void aSumThatMayBeMoreShowsBothEnds() {
            Measurement sum = sum(4000, 5000, items(30, 100), items(Quantity.between(100, 200), 10, 10, STANDARD));

            assertThat(sum.working()).isEqualTo("30/50 + [100–200]/500 = 4/5–1");
            assertThat(sum.attainment()).isEqualTo(Ratio.of(4, 5));
            assertThat(sum.possibleAttainment()).contains(Ratio.ONE);
        }

        @Test
        void aSumWithoutLimitHasNoUpperEnd() {
            Measurement sum =
                    sum(3000, Quantity.UNBOUNDED, items(30, 100), items(Quantity.unknown(), 10, 10, STANDARD));

            assertThat(sum.working()).isEqualTo("30/50 + [0–]/500 = 3/5–");
            assertThat(sum.possibleAttainment()).isEmpty();
        }

        @Test
        void aFractionThatIsItsOwnTotalIsNotRepeated() {
            assertThat(sum(4900, 4900, items(49, 100)).working()).isEqualTo("49/50");
            assertThat(sum(5000, 5000, items(50, 100)).working()).isEqualTo("50/50 = 1");
        }

        @Test
        void nothingIsNothing() {
            Measurement nothing = sum(0, 0);

            assertThat(nothing.working()).isEqualTo("0");
            assertThat(nothing.attainment()).isEqualTo(Ratio.ZERO);
            assertThat(nothing.possibleAttainment()).contains(Ratio.ZERO);
        }

        @Test
        void sumsOutOfOrderAndABoundOfZeroAreRefused() {
            assertThatThrownBy(() -> sum(5, 4))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("greatest must be from least (5), was 4");
            assertThatThrownBy(() -> new Measurement(List.of(), 0, 0, Quantity.between(0, 5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bound must be from 1 and have a limit, was 0–5");
            assertThatThrownBy(() -> new Measurement(List.of(), 0, 0, Quantity.atLeast(5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bound must be from 1 and have a limit, was 5–");
        }
    }

    @Nested
    class Grounds {

        private static final Measurement HALF = sum(2500, 2500, items(25, 100));
        private static final Measurement FIFTH = sum(1000, 1000, items(10, 100));
        private static final Measurement NO_LIMIT =
                sum(500, Quantity.UNBOUNDED, items(Quantity.atLeast(5), 100, 100, STANDARD));

        @Test
        void ofSeveralSumsTheLeastCounts() {
            assertThat(finding(List.of(HALF, FIFTH)).attainment()).isEqualTo(Ratio.of(1, 5));
            assertThat(finding(List.of(FIFTH, HALF)).attainment()).isEqualTo(Ratio.of(1, 5));
            assertThat(finding(List.of(HALF, FIFTH)).possibleAttainment()).contains(Ratio.of(1, 5));
            assertThat(finding(List.of(FIFTH, HALF)).possibleAttainment()).contains(Ratio.of(1, 5));
        }

        @Test
        void aSumWithoutLimitDoesNotLimitTheGround() {
            assertThat(finding(List.of(NO_LIMIT, HALF)).possibleAttainment()).contains(Ratio.of(1, 2));
            assertThat(finding(List.of(HALF, NO_LIMIT)).possibleAttainment()).contains(Ratio.of(1, 2));
            assertThat(finding(List.of(NO_LIMIT)).possibleAttainment()).isEmpty();
        }

        @Test
        void aCircumstanceIsWhollyThereOrNotAtAll() {
            Finding yes = finding(List.of(), circumstance(Answer.YES));
            Finding open = finding(List.of(), circumstance(Answer.YES), circumstance(Answer.UNKNOWN));
            Finding no = finding(List.of(), circumstance(Answer.UNKNOWN), circumstance(Answer.NO));

            assertThat(yes.attainment()).isEqualTo(Ratio.ONE);
            assertThat(yes.possibleAttainment()).contains(Ratio.ONE);
            assertThat(open.attainment()).isEqualTo(Ratio.ZERO);
            assertThat(open.possibleAttainment()).contains(Ratio.ONE);
            assertThat(no.attainment()).isEqualTo(Ratio.ZERO);
            assertThat(no.possibleAttainment()).contains(Ratio.ZERO);
        }

        @Test
        void sumsComeBeforeCircumstances() {
            Finding finding = finding(List.of(HALF, FIFTH), circumstance(Answer.UNKNOWN), circumstance(Answer.NO));

            assertThat(finding.working()).hasToString("25/50 = 1/2；10/50 = 1/5；造成恶劣社会影响：不明；造成恶劣社会影响：否");
            assertThat(finding(List.of(), circumstance(Answer.YES)).working()).hasToString("造成恶劣社会影响");
            assertThat(finding(List.of()).working()).isEqualTo(Wording.of("有该情形"));
        }
    }

    @Nested
    class Fractions {

        @Test
        void areInLowestTerms() {
            assertThat(new Ratio(55, 50)).isEqualTo(Ratio.of(11, 10)).hasToString("11/10");
            assertThat(new Ratio(-6, 4)).hasToString("-3/2");
            assertThat(new Ratio(0, 7)).isEqualTo(Ratio.ZERO).hasToString("0");
        }

        @Test
        void haveADenominatorFromOne() {
            assertThatThrownBy(() -> Ratio.of(1, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("denominator must be from 1, was 0");
        }

        @Test
        void areComparedExactlyHoweverLong() {
            Ratio little = Ratio.of(9_223_372_036_854_775_806L, 9_223_372_036_854_775_807L);
            Ratio less = Ratio.of(9_223_372_036_854_775_805L, 9_223_372_036_854_775_806L);

            assertThat(less).isLessThan(little);
            assertThat(little).isGreaterThan(less).isLessThan(Ratio.ONE);
            assertThat(little.min(less)).isEqualTo(less);
            assertThat(less.min(little)).isEqualTo(less);
            assertThat(Ratio.of(-1, 3)).isLessThan(Ratio.of(-1, 4)).isLessThan(Ratio.ZERO);
            assertThat(Ratio.of(-9_223_372_036_854_775_807L, 2)).isLessThan(Ratio.of(1, 3));
        }
    }

    @Test
    void oneQuantityOrAnotherIsTheRangeOfBoth() {
        assertThat(Quantity.exactly(3).or(Quantity.exactly(3))).isEqualTo(Quantity.exactly(3));
        assertThat(Quantity.between(1, 4).or(Quantity.atLeast(2))).isEqualTo(Quantity.atLeast(1));
    }

    @Test
    void thereIsSomethingOfAQuantityFromOne() {
        assertThat(Answer.of(Quantity.between(1, 4))).isEqualTo(Answer.YES);
        assertThat(Answer.of(Quantity.between(0, 4))).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.of(Quantity.exactly(0))).isEqualTo(Answer.NO);
    }
}
