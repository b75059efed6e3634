package io.github.menkan.norm;

import static io.github.menkan.norm.ExampleLaw.LAW;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.menkan.Answer;
import io.github.menkan.Finding.Status;
import io.github.menkan.Language;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlgebraTest {

    private static final Unit PIECES = Unit.of("件");
    private static final Element A = Element.count("a", "甲", PIECES);
    private static final Element B = Element.count("b", "乙", PIECES);
    private static final Element MONEY = Element.money("money", "金额");
    private static final Element FLAG = Element.circumstance("flag", "情形");
    private static final Element EXCUSE = Element.circumstance("excuse", "例外");
    private static final Elements ELEMENTS = Elements.of(A, B, MONEY, FLAG, EXCUSE);

    private static Facts facts(Quantity a, Quantity b) {
        return Facts.builder(ELEMENTS).put(A, a).put(B, b).build();
    }

    private static Standard standard(Grounds... tiers) {
        return ExampleLaw.standard(ELEMENTS, tiers);
    }

    private static Status status(Inequality inequality, Facts facts) {
        return Evaluation.of(standard(Grounds.of().when(LAW.item(1, 1), inequality)), facts)
                .status(0);
    }

    @Nested
    class Citations {

        @ParameterizedTest
        @CsvSource({
            "1, 一",
            "9, 九",
            "10, 十",
            "11, 十一",
            "19, 十九",
            "20, 二十",
            "21, 二十一",
            "99, 九十九",
            "100, 一百",
            "101, 一百零一",
            "110, 一百一十",
            "111, 一百一十一",
            "253, 二百五十三",
            "286, 二百八十六",
            "300, 三百",
            "999, 九百九十九",
        })
        void articlesAreNumberedAsStatutesNumberThem(int number, String numeral) {
            assertThat(LAW.article(number)).hasToString("示例〔2020〕1号第" + numeral + "条");
        }

        @ParameterizedTest
        @CsvSource({"0", "-1", "1000"})
        void otherNumbersAreRefused(int number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LAW.article(number))
                    .withMessage("number must be from 1 to 999, was " + number);
        }

        @Test
        void itemsAreCitedWithArticleAndParagraph() {
            assertThat(LAW.item(5, 1, 6)).hasToString("示例〔2020〕1号第五条第一款第(六)项");
            assertThat(LAW.item(4, 4)).hasToString("示例〔2020〕1号第四条第(四)项");
            assertThat(LAW.paragraph(6, 2)).hasToString("示例〔2020〕1号第六条第二款");
        }
    }

    @Nested
    class Inequalities {

        @ParameterizedTest
        @CsvSource({"4, 4, NOT_MET", "5, 5, MET", "4, 5, OPEN", "5, 9, MET", "0, 4, NOT_MET"})
        void holdForAllForSomeOrForNoValue(long min, long max, Status status) {
            Facts facts = facts(Quantity.between(min, max), Quantity.exactly(0));

            assertThat(status(atLeast(A, 5), facts)).isEqualTo(status);
        }

        @ParameterizedTest
        @CsvSource({"2, NOT_MET", "3, OPEN", "9, OPEN", "10, MET"})
        void aBoundMayBeARange(long a, Status status) {
            Facts facts = facts(Quantity.exactly(a), Quantity.exactly(0));

            assertThat(status(sum(A).reaches(new Bound(3, 10)), facts)).isEqualTo(status);
        }

        @ParameterizedTest
        @CsvSource({"0, NOT_MET", "1, OPEN", "49, OPEN", "50, OPEN", "99, OPEN", "100, MET"})
        void aWeightMayBeARange(long a, Status status) {
            Facts facts = facts(Quantity.exactly(a), Quantity.exactly(0));

            assertThat(status(new Inequality(List.of(new Term(A, 1, 100)), Bound.of(100)), facts))
                    .isEqualTo(status);
        }

        @ParameterizedTest
        @CsvSource({"YES, NOT_MET", "NO, MET", "UNKNOWN, OPEN"})
        void aCircumstanceMayHaveToBeAbsent(Answer excuse, Status status) {
            Facts facts = Facts.builder(ELEMENTS).put(EXCUSE, excuse).build();

            assertThat(status(isNot(EXCUSE), facts)).isEqualTo(status);
        }

        @Test
        void onlyACircumstanceIsThereOrNot() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> is(MONEY))
                    .withMessage("a circumstance must be present, was money, a money");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> anyOf(FLAG, A))
                    .withMessage("a circumstance must be present, was a, a count");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> isNot(MONEY))
                    .withMessage("minWeight must be from 0 for money, was -1");
        }

        @Test
        void halvingIsExact() {
            assertThat(atLeast(A, 50).halved()).isEqualTo(atLeast(A, 25));
            assertThat(atLeast(A, 5).halved()).isEqualTo(sum(2, A).reaches(5));
            assertThat(sum(A).reaches(new Bound(3, 10)).halved())
                    .isEqualTo(sum(2, A).reaches(new Bound(3, 10)));
        }

        @Test
        void tenTimesAndOtherElements() {
            assertThat(atLeast(A, 50).times(10)).isEqualTo(atLeast(A, 500));
            assertThat(sum(10, A).plus(1, B).reaches(7).over(Map.of(A, MONEY)))
                    .isEqualTo(sum(10, MONEY).plus(1, B).reaches(7));
        }

        @Test
        void noSumCanOverflow() {
            Facts huge = facts(Quantity.exactly(Quantity.UNBOUNDED - 1), Quantity.unknown());

            assertThat(status(sum(450, A).plus(450, B).reaches(Quantity.UNBOUNDED - 1), huge))
                    .isEqualTo(Status.MET);
            assertThat(status(
                            sum(450, B).plus(450, A).reaches(Quantity.UNBOUNDED - 1),
                            facts(Quantity.exactly(0), Quantity.unknown())))
                    .isEqualTo(Status.OPEN);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sum(450, A).plus(451, B).reaches(1))
                    .withMessage("weights must add up to 900 at most, was 901");
        }

        @Test
        void aSumThatAlwaysReachesItsBoundIsNoCondition() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sum(A).reaches(new Bound(0, 5)))
                    .withMessage("bound must be from 1 for [a], was [0, 5]");
        }

        @Test
        void malformedOnesAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Inequality(List.of(), Bound.of(1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sum(A).plus(1, A).reaches(1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Term(A, 2, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Term(A, -1, -1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Term(FLAG, -1, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Bound(-1, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> new Bound(2, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Bound(0, Quantity.UNBOUNDED));
        }

        @Test
        void theyReadInWordsAndInNames() {
            Inequality inequality = sum(100, A).plus(1, 10, B).reaches(5000);

            assertThat(inequality).hasToString("100·a + [1, 10]·b ≥ 5000");
            assertThat(inequality.inWords().in(Language.CHINESE)).isEqualTo("100×甲 + [1–10]×乙 ≥ 5000件");
            assertThat(atLeast(MONEY, 500_000).inWords().in(Language.CHINESE)).isEqualTo("金额 ≥ 5000元");
            assertThat(sum(MONEY).reaches(new Bound(100_000, 300_000)).inWords().in(Language.ENGLISH))
                    .isEqualTo("金额 ≥ 1000–3000 yuan");
            assertThat(is(FLAG).inWords().in(Language.CHINESE)).isEqualTo("情形");
            assertThat(isNot(EXCUSE).inWords().in(Language.CHINESE)).isEqualTo("无“例外”");
        }
    }

    @Nested
    class MeasuresTest {

        private final Measure one = Measure.of(LAW.item(5, 1, 3), atLeast(A, 50));
        private final Measure both =
                Measure.of(LAW.item(5, 1, 6), sum(2, A).plus(1, B).reaches(100)).yieldingTo(one);
        private final Measures measures = Measures.of(one, both);

        @Test
        void theyAreComposedAsTheLawComposesThem() {
            Measures composed = measures.over(Map.of(A, MONEY)).halved().under(LAW.item(5, 1, 8));

            assertThat(composed.list())
                    .extracting(Measure::condition)
                    .containsExactly(
                            atLeast(MONEY, 25), sum(2, MONEY).plus(1, B).reaches(50));
            assertThat(composed.list())
                    .extracting(measure -> measure.citation().toString())
                    .containsOnly("示例〔2020〕1号第五条第一款第(八)项");
            assertThat(composed.times(10)
                            .under(LAW.item(5, 2, 3))
                            .list()
                            .get(0)
                            .basis()
                            .orElseThrow()
                            .chinese())
                    .isEqualTo("第五条第一款第(三)项标准的一半的10倍");
        }

        @Test
        void aSubsidiaryGroundYieldsInItsOwnFamilyOnly() {
            Standard standard = standard(
                    Grounds.of().when(measures).when(measures.times(2)),
                    Grounds.of().when(measures.times(10)));
            List<Ground> grounds = standard.grounds();

            assertThat(grounds.get(1).yieldsTo(grounds.get(0))).isTrue();
            assertThat(grounds.get(3).yieldsTo(grounds.get(2))).isTrue();
            assertThat(grounds.get(1).yieldsTo(grounds.get(2))).isFalse();
            assertThat(grounds.get(0).yieldsTo(grounds.get(1))).isFalse();
            assertThat(grounds.get(5).yieldsTo(grounds.get(4))).isTrue();
            assertThat(grounds.get(5).yieldsTo(grounds.get(0))).isFalse();
        }
    }

    @Nested
    class Evaluations {

        private final Standard excusable = standard(
                Grounds.of()
                        .when(LAW.item(1, 1), atLeast(A, 20), isNot(EXCUSE))
                        .when(LAW.item(1, 2), atLeast(A, 100), is(EXCUSE)),
                Grounds.of().may(LAW.item(2, 1), atLeast(A, 200)).attempted(LAW.item(2, 2), atLeast(B, 5)));

        @ParameterizedTest
        @CsvSource({
            "19, NONE, NONE, true",
            "20, NONE, FIRST, false",
            "99, NONE, FIRST, false",
            "100, FIRST, FIRST, true",
        })
        void anUnknownExcuseIsReadBothWays(long a, Tier tier, Tier possible, boolean decided) {
            Facts facts = Facts.builder(ELEMENTS)
                    .put(A, Quantity.exactly(a))
                    .put(EXCUSE, Answer.UNKNOWN)
                    .build();
            Evaluation evaluation = Evaluation.of(excusable, facts);

            assertThat(evaluation.tier()).isEqualTo(tier);
            assertThat(excusable.tier(facts)).isEqualTo(tier);
            assertThat(evaluation.possibleTier()).isEqualTo(possible);
            assertThat(evaluation.decided()).isEqualTo(decided);
            assertThat(evaluation.readings()).hasSize(2);
        }

        @Test
        void mayGroundsOpenOnlyTheDiscretionaryTier() {
            Evaluation evaluation = Evaluation.of(excusable, facts(Quantity.exactly(200), Quantity.exactly(0)));

            assertThat(evaluation.tier()).isEqualTo(Tier.FIRST);
            assertThat(evaluation.discretionaryTier()).isEqualTo(Tier.SECOND);
            assertThat(evaluation.possibleTier()).isEqualTo(Tier.SECOND);
            assertThat(evaluation.decided()).isTrue();
            assertThat(evaluation.attempted()).isEqualTo(Answer.NO);
        }

        @Test
        void aTierCarriedByAttemptsAloneIsMarked() {
            Evaluation evaluation = Evaluation.of(excusable, facts(Quantity.exactly(20), Quantity.exactly(5)));

            assertThat(evaluation.tier()).isEqualTo(Tier.SECOND);
            assertThat(evaluation.attempted()).isEqualTo(Answer.YES);
        }

        @Test
        void aGroundMetInOneReadingOnlyIsOpen() {
            Facts met = facts(Quantity.exactly(20), Quantity.exactly(0));
            Facts notMet = facts(Quantity.exactly(0), Quantity.exactly(0));
            Evaluation evaluation = Evaluation.of(excusable, List.of(met, notMet));

            assertThat(evaluation.status(0)).isEqualTo(Status.OPEN);
            assertThat(evaluation.tier()).isEqualTo(Tier.NONE);
            assertThat(evaluation.possibleTier()).isEqualTo(Tier.FIRST);
        }

        @Test
        void otherElementsAreRefused() {
            Facts other = Facts.builder(Elements.of(A)).build();

            assertThatIllegalArgumentException().isThrownBy(() -> excusable.tier(other));
            assertThatIllegalArgumentException().isThrownBy(() -> Evaluation.of(excusable, other));
            assertThatIllegalArgumentException().isThrownBy(() -> Evaluation.of(excusable, List.of()));
        }
    }

    @Nested
    class Standards {

        @Test
        void whatIsGivenBelongsToEveryGroundOfItsBlock() {
            Grounds first = Grounds.of()
                    .given(is(FLAG))
                    .when(LAW.item(1, 1), atLeast(A, 1))
                    .given()
                    .when(LAW.item(1, 2), atLeast(B, 1));
            Standard standard = standard(first, Grounds.of().when(LAW.item(2, 1), atLeast(A, 2)));

            assertThat(standard.grounds())
                    .extracting(Ground::conditions)
                    .containsExactly(List.of(atLeast(A, 1), is(FLAG)), List.of(atLeast(B, 1)), List.of(atLeast(A, 2)));
        }

        @Test
        void whatTheArticleRequiresBelongsToEveryGround() {
            Standard standard = Standard.builder(
                            ExampleLaw.OFFENCE, ExampleLaw.article(1).given(is(FLAG)), ELEMENTS, LAW)
                    .tier(Tier.FIRST, Grounds.of().when(LAW.item(1, 1), atLeast(A, 1)))
                    .build();

            assertThat(standard.grounds().get(0).conditions()).containsExactly(atLeast(A, 1), is(FLAG));
        }

        @Test
        void theHashChangesWithAnyGround() {
            Standard one = standard(Grounds.of().when(LAW.item(1, 1), atLeast(A, 50)));
            Standard same = standard(Grounds.of().when(LAW.item(1, 1), atLeast(A, 50)));
            Standard bound = standard(Grounds.of().when(LAW.item(1, 1), atLeast(A, 51)));
            Standard force = standard(Grounds.of().may(LAW.item(1, 1), atLeast(A, 50)));

            assertThat(one.hash()).isEqualTo(same.hash()).matches("[0-9a-f]{64}");
            assertThat(one.hash()).as("worked out once").isSameAs(one.hash());
            assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(one.hash()).isNotEqualTo(bound.hash()).isNotEqualTo(force.hash());
            assertThat(one).isNotEqualTo(bound);
        }

        @Test
        void aTierHasItsPlaceAndItsGrounds() {
            StandardBuilder two = Standard.builder(ExampleLaw.OFFENCE, ExampleLaw.article(2), ELEMENTS, LAW);
            Grounds some = Grounds.of().when(LAW.item(1, 1), is(FLAG));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.tier(Tier.FIRST, Grounds.of()))
                    .withMessage("a tier must have a ground, was FIRST without any");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.tier(Tier.SECOND, some))
                    .withMessageContaining("after NONE, was SECOND");
            assertThatIllegalStateException().isThrownBy(two::build).withMessageEndingWith("was without FIRST");
            two.tier(Tier.FIRST, some);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.tier(Tier.FIRST, some))
                    .withMessageContaining("after FIRST, was FIRST");
            assertThatIllegalStateException().isThrownBy(two::build).withMessageEndingWith("was without SECOND");
            two.tier(Tier.SECOND, some);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.tier(Tier.THIRD, some))
                    .withMessageContaining("after SECOND, was THIRD");
            assertThat(two.build().grounds()).extracting(Ground::tier).containsExactly(Tier.FIRST, Tier.SECOND);
        }

        @Test
        void anArticleHasOneToThreeTiersAndJudgmentsForWhatIsOpen() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ExampleLaw.standard(ELEMENTS))
                    .withMessageStartingWith("every tier of ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExampleLaw.article(3).tier("第四档", Penalty.upTo(4)))
                    .withMessage("tiers must be three at most, was 第四档");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExampleLaw.article(1).tier("第二档", Penalty.upTo(2), FLAG))
                    .withMessage("a catch-all must be a judgment, was flag");
        }

        @Test
        void namesMustDiffer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Elements.of(A, Element.count("a", "他", PIECES)))
                    .withMessage("element names must differ, was twice a");
        }
    }
}
