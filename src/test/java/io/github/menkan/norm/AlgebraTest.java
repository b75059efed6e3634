package io.github.menkan.norm;

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
import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.time.LocalDate;
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
    private static final OffenceName OFFENCE = new OffenceName("example", Wording.of("示例"), "刑法第一条");
    private static final Document STATUTE = Document.of("刑法", "刑法", LocalDate.of(1997, 10, 1));
    private static final Document LAW = Document.of("示例〔2020〕1号", "示例", LocalDate.of(2020, 1, 1));

    private static Facts facts(Quantity a, Quantity b) {
        return Facts.builder(ELEMENTS).put(A, a).put(B, b).build();
    }

    private static StandardBuilder standard() {
        return Standard.builder(OFFENCE, ELEMENTS, STATUTE, LAW);
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
            assertThat(STATUTE.article(number)).hasToString("刑法第" + numeral + "条");
        }

        @ParameterizedTest
        @CsvSource({"0", "-1", "1000"})
        void otherNumbersAreRefused(int number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STATUTE.article(number))
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
        @CsvSource({
            "4, 4, false, false",
            "5, 5, true, true",
            "4, 5, false, true",
            "5, 9, true, true",
            "0, 4, false, false",
        })
        void holdForAllForSomeOrForNoValue(long min, long max, boolean holds, boolean mayHold) {
            Facts facts = facts(Quantity.between(min, max), Quantity.exactly(0));

            assertThat(atLeast(A, 5).holds(facts)).isEqualTo(holds);
            assertThat(atLeast(A, 5).mayHold(facts)).isEqualTo(mayHold);
        }

        @ParameterizedTest
        @CsvSource({"2, false, false", "3, false, true", "9, false, true", "10, true, true"})
        void aBoundMayBeARange(long a, boolean holds, boolean mayHold) {
            Facts facts = facts(Quantity.exactly(a), Quantity.exactly(0));
            Inequality inequality = sum(A).reaches(new Bound(3, 10));

            assertThat(inequality.holds(facts)).isEqualTo(holds);
            assertThat(inequality.mayHold(facts)).isEqualTo(mayHold);
        }

        @ParameterizedTest
        @CsvSource({
            "0, false, false",
            "1, false, true",
            "49, false, true",
            "50, false, true",
            "99, false, true",
            "100, true, true"
        })
        void aWeightMayBeARange(long a, boolean holds, boolean mayHold) {
            Facts facts = facts(Quantity.exactly(a), Quantity.exactly(0));
            Inequality inequality = new Inequality(List.of(new Term(A, 1, 100)), Bound.of(100));

            assertThat(inequality.holds(facts)).isEqualTo(holds);
            assertThat(inequality.mayHold(facts)).isEqualTo(mayHold);
        }

        @ParameterizedTest
        @CsvSource({"YES, false, false", "NO, true, true", "UNKNOWN, false, true"})
        void aCircumstanceMayHaveToBeAbsent(Answer excuse, boolean holds, boolean mayHold) {
            Facts facts = Facts.builder(ELEMENTS).put(EXCUSE, excuse).build();

            assertThat(isNot(EXCUSE).holds(facts)).isEqualTo(holds);
            assertThat(isNot(EXCUSE).mayHold(facts)).isEqualTo(mayHold);
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

            assertThat(sum(450, A).plus(450, B).reaches(Quantity.UNBOUNDED - 1).mayHold(huge))
                    .isTrue();
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
            Standard standard = standard()
                    .tier(Tier.FIRST, "一", Penalty.NONE)
                    .when(measures)
                    .when(measures.times(2))
                    .build();
            List<Ground> grounds = standard.grounds();

            assertThat(grounds.get(1).yieldsTo(grounds.get(0))).isTrue();
            assertThat(grounds.get(3).yieldsTo(grounds.get(2))).isTrue();
            assertThat(grounds.get(1).yieldsTo(grounds.get(2))).isFalse();
            assertThat(grounds.get(0).yieldsTo(grounds.get(1))).isFalse();
        }
    }

    @Nested
    class Evaluations {

        private final Standard excusable = standard()
                .tier(Tier.FIRST, "一", Penalty.NONE)
                .when(LAW.item(1, 1), atLeast(A, 20), isNot(EXCUSE))
                .when(LAW.item(1, 2), atLeast(A, 100), is(EXCUSE))
                .tier(Tier.SECOND, "二", Penalty.NONE)
                .may(LAW.item(2, 1), atLeast(A, 200))
                .attempted(LAW.item(2, 2), atLeast(B, 5))
                .build();

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
            assertThat(evaluation.attempted()).isFalse();
        }

        @Test
        void aTierCarriedByAttemptsAloneIsMarked() {
            Evaluation evaluation = Evaluation.of(excusable, facts(Quantity.exactly(20), Quantity.exactly(5)));

            assertThat(evaluation.tier()).isEqualTo(Tier.SECOND);
            assertThat(evaluation.attempted()).isTrue();
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
            Standard standard = standard()
                    .tier(Tier.FIRST, "一", Penalty.NONE)
                    .given(is(FLAG))
                    .when(LAW.item(1, 1), atLeast(A, 1))
                    .tier(Tier.SECOND, "二", Penalty.NONE)
                    .when(LAW.item(2, 1), atLeast(A, 2))
                    .build();

            assertThat(standard.grounds().get(0).conditions()).containsExactly(atLeast(A, 1), is(FLAG));
            assertThat(standard.grounds().get(1).conditions()).containsExactly(atLeast(A, 2));
        }

        @Test
        void theHashChangesWithAnyGround() {
            StandardBuilder one = standard().tier(Tier.FIRST, "一", Penalty.NONE).when(LAW.item(1, 1), atLeast(A, 50));
            StandardBuilder same =
                    standard().tier(Tier.FIRST, "一", Penalty.NONE).when(LAW.item(1, 1), atLeast(A, 50));
            StandardBuilder bound =
                    standard().tier(Tier.FIRST, "一", Penalty.NONE).when(LAW.item(1, 1), atLeast(A, 51));
            StandardBuilder force =
                    standard().tier(Tier.FIRST, "一", Penalty.NONE).may(LAW.item(1, 1), atLeast(A, 50));

            assertThat(one.build().hash()).isEqualTo(same.build().hash()).matches("[0-9a-f]{64}");
            Standard standard = one.build();
            assertThat(standard.hash()).as("worked out once").isSameAs(standard.hash());
            assertThat(one.build()).isEqualTo(same.build()).hasSameHashCodeAs(same.build());
            assertThat(one.build().hash())
                    .isNotEqualTo(bound.build().hash())
                    .isNotEqualTo(force.build().hash());
            assertThat(one.build()).isNotEqualTo(bound.build());
        }

        @Test
        void disorderIsRefused() {
            assertThatIllegalStateException().isThrownBy(() -> standard().when(LAW.item(1, 1), is(FLAG)));
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> standard().tier(Tier.FIRST, "一", Penalty.NONE).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            standard().tier(Tier.SECOND, "二", Penalty.NONE).tier(Tier.FIRST, "一", Penalty.NONE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Elements.of(A, Element.count("a", "他", PIECES)))
                    .withMessage("element names must differ, was twice a");
        }

        @Test
        void aTimelineHasAtMostOneStandardADay() {
            Standard one = standard()
                    .tier(Tier.FIRST, "一", Penalty.NONE)
                    .when(LAW.item(1, 1), is(FLAG))
                    .build();
            Standard overlapping = standard()
                    .inForce(InForce.from(LocalDate.of(2021, 1, 1)))
                    .tier(Tier.FIRST, "一", Penalty.NONE)
                    .when(LAW.item(1, 1), is(FLAG))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Statute.of(List.of(one, overlapping)))
                    .withMessageStartingWith("standards must not overlap");
            assertThat(Statute.of(List.of(one)).find(LocalDate.of(2019, 12, 31), LocalDate.of(2019, 12, 31)))
                    .isEmpty();
            assertThat(Statute.of(List.of(one)).find(LocalDate.of(1997, 10, 1), LocalDate.of(2020, 1, 1)))
                    .contains(one);
        }
    }
}
