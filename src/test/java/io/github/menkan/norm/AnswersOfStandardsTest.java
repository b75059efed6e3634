package io.github.menkan.norm;

import static io.github.menkan.norm.ExampleLaw.LAW;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Answer;
import io.github.menkan.Finding.Status;
import io.github.menkan.Force;
import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a standard answers of readings, and of which days, articles and documents it is. */
class AnswersOfStandardsTest {

    private static final Element A = Element.count("a", "甲", Unit.of("件"));
    private static final Element B = Element.count("b", "乙", Unit.of("件"));
    private static final Element FLAG = Element.circumstance("flag", "情形");
    private static final Element OPEN = Element.judgment("open", "其他情节");
    private static final Elements ELEMENTS = Elements.of(A, B, FLAG, OPEN);
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static Facts facts(long a, long b, Answer flag) {
        return Facts.builder(ELEMENTS)
                .put(A, Quantity.exactly(a))
                .put(B, Quantity.exactly(b))
                .put(FLAG, flag)
                .build();
    }

    @Nested
    class OverReadings {

        private final Standard standard = ExampleLaw.begun(
                        ELEMENTS,
                        Grounds.of().when(LAW.item(1, 1), sum(2, A).plus(1, B).reaches(10)),
                        Grounds.of().attempted(LAW.item(2, 1), atLeast(B, 5)))
                .warning(LAW.article(7), Wording.of("甲"), atLeast(A, 4))
                .lenient(LAW.article(8), Force.MAY, Tier.FIRST, Wording.of("乙"), is(FLAG))
                .build();

        private Evaluation of(Facts... readings) {
            return Evaluation.of(standard, List.of(readings));
        }

        @Test
        void anElementIsTheLeastRangeThatHoldsEveryReadings() {
            Evaluation evaluation = of(facts(3, 1, Answer.NO), facts(7, 0, Answer.NO), facts(5, 2, Answer.NO));

            assertThat(evaluation.get(A)).isEqualTo(Quantity.between(3, 7));
            assertThat(evaluation.get(0, 0, 0)).isEqualTo(Quantity.between(3, 7));
            assertThat(evaluation.get(0, 0, 1)).isEqualTo(Quantity.between(0, 2));
            assertThat(of(facts(3, 1, Answer.NO)).get(0, 0, 1)).isEqualTo(Quantity.exactly(1));
        }

        @Test
        void aSumIsTakenInItsWorstReadingAndInItsBest() {
            Evaluation evaluation = of(facts(5, 2, Answer.NO), facts(3, 1, Answer.NO), facts(4, 0, Answer.NO));

            assertThat(evaluation.least(0, 0)).isEqualTo(7);
            assertThat(evaluation.greatest(0, 0)).isEqualTo(12);
        }

        @ParameterizedTest
        @CsvSource({"3, 3, NOT_MET", "4, 4, MET", "3, 4, OPEN", "4, 3, OPEN"})
        void aWarningIsOpenWhereReadingsDiffer(long one, long other, Status status) {
            assertThat(of(facts(one, 0, Answer.NO), facts(other, 0, Answer.NO)).ofWarning(0))
                    .isEqualTo(status);
        }

        @ParameterizedTest
        @CsvSource({"NO, NO, NOT_MET", "YES, YES, MET", "NO, YES, OPEN", "YES, NO, OPEN", "UNKNOWN, YES, OPEN"})
        void soIsAFactor(Answer one, Answer other, Status status) {
            assertThat(of(facts(0, 0, one), facts(0, 0, other), facts(0, 0, other))
                            .ofFactor(0))
                    .isEqualTo(status);
        }

        @Test
        void whatIsCompletedAndWhatCouldBeRequiredAreApart() {
            Evaluation evaluation = of(facts(5, 5, Answer.NO));
            assertThat(evaluation.completedTier()).isEqualTo(Tier.FIRST);
            assertThat(evaluation.tier()).isEqualTo(Tier.SECOND);
            assertThat(evaluation.attempted()).isEqualTo(Answer.YES);
            assertThat(of(facts(5, 0, Answer.NO), facts(0, 5, Answer.NO)).highestRequired())
                    .isEqualTo(Tier.SECOND);
            assertThat(of(facts(5, 0, Answer.NO)).highestRequired()).isEqualTo(Tier.FIRST);
            assertThat(of(facts(4, 0, Answer.NO)).highestRequired()).isEqualTo(Tier.NONE);
        }

        /** One reading completes the first tier, the other only attempts the second. */
        @Test
        void whetherATierRestsOnAttemptsMayBeOpen() {
            assertThat(of(facts(5, 0, Answer.NO), facts(0, 5, Answer.NO)).attempted())
                    .isEqualTo(Answer.UNKNOWN);
        }
    }

    @Test
    void aGroundBesideAnotherThatIsMetIsNotListed() {
        Measure one = Measure.of(LAW.item(1, 1), atLeast(A, 5));
        Measure both =
                Measure.of(LAW.item(1, 2), sum(2, A).plus(1, B).reaches(10)).yieldingTo(one);
        Standard standard = ExampleLaw.standard(ELEMENTS, Grounds.of().when(Measures.of(one, both)));

        Evaluation alone = Evaluation.of(standard, facts(5, 0, Answer.NO));
        assertThat(alone.status(1)).isEqualTo(Status.MET);
        assertThat(alone.isSubsidiary(1)).isTrue();
        assertThat(alone.isSubsidiary(0)).isFalse();
        assertThat(Evaluation.of(standard, facts(4, 2, Answer.NO)).isSubsidiary(1))
                .isFalse();
    }

    @Test
    void factsAreTakenOverToMoreElements() {
        Facts facts = facts(3, 1, Answer.YES);
        Elements more = ELEMENTS.and(Element.WITHOUT_INTERPRETATION);

        assertThat(facts.over(ELEMENTS)).isSameAs(facts);
        assertThat(facts.over(more).elements()).isEqualTo(more);
        assertThat(facts.over(more).get(A)).isEqualTo(Quantity.exactly(3));
        assertThat(facts.copy(more).put(B, Quantity.exactly(9)).build().get(A)).isEqualTo(Quantity.exactly(3));
        assertThat(facts.withoutInterpretation(more).get(Element.WITHOUT_INTERPRETATION))
                .isEqualTo(Quantity.between(0, 1));
        assertThat(ELEMENTS.and()).isSameAs(ELEMENTS);
        assertThat(more.list()).hasSize(5).endsWith(Element.WITHOUT_INTERPRETATION);
    }

    @Nested
    class WithoutInterpretation {

        private final Article article = Article.of("第一条", "刑法第一条", DAY)
                .tierByItem("第一档", Penalty.upTo(3), OPEN, Element.judgment("second", "第二项"))
                .tier("第二档", Penalty.years(3, 7));

        @Test
        void aPersonJudgesEveryTierAndItsCatchAlls() {
            Elements elements = Elements.of(OPEN, Element.judgment("second", "第二项"));
            Standard standard = Standard.uninterpreted(ExampleLaw.OFFENCE, article, elements, InForce.from(DAY));

            assertThat(standard.interpretation()).isEmpty();
            assertThat(standard.grounds())
                    .extracting(ground -> ground.tier() + " " + ground.citation())
                    .containsExactly("FIRST 刑法第一条", "FIRST 刑法第一条第(一)项", "FIRST 刑法第一条第(二)项", "SECOND 刑法第一条");
            Facts nothing = Facts.builder(elements).build();
            assertThat(Evaluation.of(standard, nothing.withoutInterpretation(standard.elements()))
                            .possibleTier())
                    .isEqualTo(Tier.SECOND);
        }

        @Test
        void aCatchAllOfTheWholeTierIsCitedByTheArticle() {
            Article whole = Article.of("第一条", "刑法第一条", DAY).tier("第一档", Penalty.upTo(3), OPEN);
            Standard standard = Standard.uninterpreted(ExampleLaw.OFFENCE, whole, Elements.of(OPEN), InForce.from(DAY));

            assertThat(standard.grounds())
                    .extracting(ground -> ground.citation().toString())
                    .containsExactly("刑法第一条", "刑法第一条");
        }
    }

    @Nested
    class Days {

        private final InForce year = InForce.between(DAY, LocalDate.of(2021, 1, 1));

        @ParameterizedTest
        @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-12-31, true", "2021-01-01, false"})
        void theFirstDayIsInForceAndTheEndIsNot(LocalDate day, boolean is) {
            assertThat(year.contains(day)).isEqualTo(is);
            Document document = Document.of("示例", "示例", DAY).until(LocalDate.of(2021, 1, 1));
            assertThat(document.isInForce(day)).isEqualTo(is);
        }

        @ParameterizedTest
        @CsvSource({
            "2019-01-01, 2020-01-01, false",
            "2019-01-01, 2020-01-02, true",
            "2020-12-31, 2022-01-01, true",
            "2021-01-01, 2022-01-01, false"
        })
        void timesThatTouchDoNotOverlap(LocalDate from, LocalDate until, boolean is) {
            InForce other = InForce.between(from, until);
            assertThat(year.overlaps(other)).isEqualTo(is);
            assertThat(other.overlaps(year)).isEqualTo(is);
            Document one = new Document("甲", "甲", year);
            assertThat(one.overlaps(new Document("乙", "乙", other))).isEqualTo(is);
        }

        @Test
        void withoutAnEndItLasts() {
            assertThat(InForce.from(DAY).contains(LocalDate.of(2999, 1, 1))).isTrue();
            assertThat(InForce.from(DAY).overlaps(year)).isTrue();
            assertThat(year).isNotEqualTo(InForce.from(DAY)).isNotEqualTo(year.toString());
        }

        @Test
        void anArticleEndsWithItsDocument() {
            Article article = ExampleLaw.article(2).until(LocalDate.of(2011, 5, 1));
            assertThat(article.document().inForce().until()).contains(LocalDate.of(2011, 5, 1));
            assertThat(article.tiers()).hasSize(2);
            assertThat(article).isNotEqualTo(ExampleLaw.article(2)).isNotEqualTo(LAW);
            assertThat(ExampleLaw.article(1))
                    .isNotEqualTo(ExampleLaw.article(2))
                    .isEqualTo(ExampleLaw.article(1));
        }
    }

    @Nested
    class Equality {

        private final Warning warning = new Warning(LAW.article(1), Wording.of("甲"), List.of(is(FLAG)));
        private final StandardBuilder begun =
                ExampleLaw.begun(ELEMENTS, Grounds.of().when(LAW.item(1, 1), atLeast(A, 5)));

        private FactorRule factor(Tier to, Inequality... conditions) {
            return ExampleLaw.begun(ELEMENTS, Grounds.of().when(LAW.item(1, 1), atLeast(A, 5)))
                    .lenient(LAW.article(8), Force.MAY, to, Wording.of("乙"), conditions)
                    .build()
                    .factors()
                    .get(0);
        }

        @Test
        void isOfEveryPart() {
            assertThat(warning)
                    .isEqualTo(new Warning(LAW.article(1), Wording.of("甲"), List.of(is(FLAG))))
                    .isNotEqualTo(new Warning(LAW.article(2), Wording.of("甲"), List.of(is(FLAG))))
                    .isNotEqualTo(new Warning(LAW.article(1), Wording.of("乙"), List.of(is(FLAG))))
                    .isNotEqualTo(new Warning(LAW.article(1), Wording.of("甲"), List.of()))
                    .isNotEqualTo(LAW);
            assertThat(factor(Tier.FIRST, is(FLAG)))
                    .isEqualTo(factor(Tier.FIRST, is(FLAG)))
                    .isNotEqualTo(factor(Tier.FIRST, isNot(FLAG)))
                    .isNotEqualTo(warning);
            assertThat(LAW.article(1))
                    .isEqualTo(LAW.article(1))
                    .isNotEqualTo(LAW.article(2))
                    .isNotEqualTo(Document.of(LAW.number(), "另一示例", DAY).article(1))
                    .isNotEqualTo(LAW);
            assertThat(LAW.article(1).document()).isEqualTo(LAW);
        }

        @Test
        void aFingerprintCoversWhatDecides() {
            String plain = begun.build().hash();
            Standard factor = ExampleLaw.begun(ELEMENTS, Grounds.of().when(LAW.item(1, 1), atLeast(A, 5)))
                    .lenient(LAW.article(8), Force.MAY, Tier.FIRST, Wording.of("乙"), is(FLAG))
                    .build();
            FineGuide guide = new FineGuide(LAW.article(9), Element.money("money", "金额"), 1, 2, 1_000_00, 0);
            Elements withMoney = ELEMENTS.and(Element.money("money", "金额"));
            Standard fined = ExampleLaw.begun(withMoney, Grounds.of().when(LAW.item(1, 1), atLeast(A, 5)))
                    .fine(guide)
                    .build();
            Standard bound = ExampleLaw.begun(withMoney, Grounds.of().when(LAW.item(1, 1), atLeast(A, 5)))
                    .fine(guide.binding())
                    .build();
            Standard two = ExampleLaw.standard(
                    ELEMENTS,
                    Grounds.of().when(LAW.item(1, 1), atLeast(A, 5)),
                    Grounds.of().when(LAW.item(1, 2), atLeast(A, 50)));

            assertThat(List.of(plain, factor.hash(), fined.hash(), bound.hash(), two.hash()))
                    .doesNotHaveDuplicates();
            assertThat(guide.isBinding()).isFalse();
            assertThat(guide.binding().isBinding()).isTrue();
        }

        /** Nothing else differs than the offence, a document, or what the tier is punished with. */
        @Test
        void aFingerprintCoversTheOffenceItsDocumentsAndItsPenalties() {
            Grounds grounds = Grounds.of().when(LAW.item(1, 1), atLeast(A, 5));
            Document older = new Document(LAW.number(), LAW.title(), InForce.from(LocalDate.of(2019, 1, 1)));
            Standard plain = ExampleLaw.begun(ELEMENTS, grounds).build();
            Standard resting =
                    ExampleLaw.begun(ELEMENTS, grounds).restingOn(older).build();
            Standard harsher = Standard.builder(
                            ExampleLaw.OFFENCE,
                            Article.of("第一条", "刑法第一条", LocalDate.of(1997, 10, 1))
                                    .tier("第一档", Penalty.upTo(2)),
                            ELEMENTS,
                            LAW)
                    .tier(Tier.FIRST, grounds)
                    .build();
            Standard other = Standard.builder(
                            new OffenceName("other", Wording.of("示例罪"), "刑法第一条"), ExampleLaw.article(1), ELEMENTS, LAW)
                    .tier(Tier.FIRST, grounds)
                    .build();

            assertThat(List.of(plain.hash(), resting.hash(), harsher.hash(), other.hash()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theEndOfADocumentComesAfterItsFirstDay() {
        Document document = Document.of("示例", "示例", DAY);
        assertThat(document.until(LocalDate.of(2020, 1, 2)).inForce().until()).contains(LocalDate.of(2020, 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.until(DAY))
                .withMessage("until must be after from (2020-01-01), was 2020-01-01");
    }
}
