package io.github.menkan.norm;

import static io.github.menkan.norm.ExampleLaw.LAW;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpliedTest {

    private static final Unit PIECES = Unit.of("件");
    private static final Element A = Element.count("a", "甲", PIECES);
    private static final Element B = Element.count("b", "乙", PIECES);
    private static final Element FLAG = Element.circumstance("flag", "情形");
    private static final Element GUN = Element.circumstance("gun", "持枪");
    private static final Elements ELEMENTS = Elements.of(A, B, FLAG, GUN);

    /** The grounds that no other one makes superfluous; of two that say the same none. */
    private static List<String> kept(Grounds... tiers) {
        List<Ground> all = ExampleLaw.standard(ELEMENTS, tiers).grounds();
        return all.stream()
                .filter(ground -> all.stream().noneMatch(other -> !other.equals(ground) && ground.isImpliedBy(other)))
                .map(ground -> ground.citation().provision())
                .toList();
    }

    @Test
    void aSumInProportionCoversItsParts() {
        assertThat(kept(Grounds.of()
                        .when(LAW.article(1), atLeast(A, 50))
                        .when(LAW.article(2), sum(100, A).plus(10, B).reaches(5_000))
                        .when(LAW.article(3), atLeast(B, 500), is(FLAG))
                        .when(LAW.article(4), atLeast(B, 499))
                        .when(LAW.article(5), atLeast(A, 49))))
                .containsExactly("第二条", "第四条", "第五条");
    }

    @Test
    void aHigherTierCoversALowerOneAndNotTheReverse() {
        assertThat(kept(
                        Grounds.of().when(LAW.article(1), atLeast(A, 50)).when(LAW.article(2), is(GUN)),
                        Grounds.of().when(LAW.article(3), atLeast(A, 50)).when(LAW.article(4), is(GUN), is(FLAG))))
                .containsExactly("第二条", "第三条", "第四条");
    }

    @Test
    void ofTwoThatSayTheSameEachImpliesTheOther() {
        Standard standard = ExampleLaw.standard(
                ELEMENTS, Grounds.of().when(LAW.article(1), is(GUN)).when(LAW.article(2), is(GUN)));

        assertThat(standard.grounds().get(0).isImpliedBy(standard.grounds().get(1)))
                .isTrue();
        assertThat(standard.grounds().get(1).isImpliedBy(standard.grounds().get(0)))
                .isTrue();
        assertThat(standard.tier(Facts.builder(ELEMENTS).put(GUN, Answer.YES).build()))
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void aWeightThatIsNotKnownCountsForItsLeast() {
        assertThat(kept(Grounds.of()
                        .when(LAW.article(1), sum(A).plus(0, 1, B).reaches(50))
                        .when(LAW.article(2), sum(A).plus(1, 100, B).reaches(50))
                        .when(LAW.article(3), sum(A).reaches(new Bound(40, 60)))))
                .containsExactly("第二条");
    }

    @Test
    void whatMustBeAbsentIsComparedAsAWholeOnly() {
        assertThat(kept(Grounds.of()
                        .when(LAW.article(1), isNot(GUN), atLeast(A, 20))
                        .when(LAW.article(2), isNot(GUN))
                        .when(LAW.article(3), sum(A).plus(-1, FLAG).reaches(30))
                        .when(LAW.article(4), sum(A).plus(-1, FLAG).reaches(20))
                        .when(LAW.article(5), atLeast(A, 40))))
                .containsExactly("第二条", "第三条", "第四条", "第五条");
    }

    @Test
    void whatTheCourtMayFindImpliesNothingItMust() {
        assertThat(kept(Grounds.of().may(LAW.article(1), is(GUN)).when(LAW.article(2), is(GUN), is(FLAG))))
                .containsExactly("第一条", "第二条");
    }
}
