package io.github.menkan.norm;

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
import io.github.menkan.Force;
import io.github.menkan.Language;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written line by line into a standard is what is read from it. */
class WrittenStandardTest {

    private final Element things = Element.count("things", "物品", Unit.of("件"));
    private final Element others = Element.count("others", "其他物品", Unit.of("件"));
    private final Element income = Element.money("income", "违法所得");
    private final Element repaid = Element.circumstance("repaid", "全部退赃");
    private final Element other = Element.judgment("other", "其他情节严重的情形");
    private final Elements elements = Elements.of(List.of(things, others, income, repaid, other));
    private final Document law = ExampleLaw.LAW;
    private final Document local = Document.of("示例高法〔2021〕2号", "地方标准", LocalDate.of(2021, 1, 1));

    private StandardBuilder written() {
        return ExampleLaw.begun(elements, lines());
    }

    private Grounds lines() {
        return Grounds.of().when(law.item(1, 1), atLeast(things, 10)).when(law.item(1, 2), is(other));
    }

    private List<Ground> grounds(Grounds of) {
        return ExampleLaw.standard(elements, of).grounds();
    }

    @Nested
    class Lines {

        @Test
        void documentsAndDays() {
            Standard standard = written()
                    .restingOn(local)
                    .checkedUntil(LocalDate.of(2026, 6, 3))
                    .build();

            assertThat(standard.interpretation()).contains(law);
            assertThat(standard.isInterpreted()).isTrue();
            assertThat(standard.documents()).containsExactly(standard.article().document(), law, local);
            assertThat(standard.checkedUntil()).contains(LocalDate.of(2026, 6, 3));
            assertThat(standard.title()).isEqualTo("示例〔2020〕1号 / 刑法第一条");
        }

        @Test
        void aStateOfAnInterpretationMayBeInForceForSomeDaysOnly() {
            InForce days = InForce.between(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1));

            assertThat(written().build().inForce()).isEqualTo(law.inForce());
            assertThat(written().inForce(days).build().inForce()).isEqualTo(days);
        }

        @Test
        void tiersHaveTheWordsAndRangesOfTheArticle() {
            Standard standard = ExampleLaw.standard(elements, lines(), lines());

            assertThat(standard.article().citation()).hasToString("刑法第一条");
            assertThat(standard.term(Tier.FIRST)).isEqualTo(Wording.of("第一档"));
            assertThat(standard.term(Tier.SECOND)).isEqualTo(Wording.of("第二档"));
            assertThat(standard.term(Tier.NONE)).isEqualTo(Wording.of("未达刑事立案追诉标准"));
            assertThat(standard.term(Tier.THIRD)).isEqualTo(Wording.of("法律没有该量刑档次"));
            assertThat(standard.penalty(Tier.FIRST)).isEqualTo(Penalty.upTo(1));
            assertThat(standard.penalty(Tier.SECOND)).isEqualTo(Penalty.upTo(2));
            assertThat(standard.penalty(Tier.NONE)).isEqualTo(Penalty.NONE);
            assertThat(standard.penalty(Tier.THIRD)).isEqualTo(Penalty.NONE);
        }

        @Test
        void factorsWarningsAndFines() {
            Wording mild = Wording.of("可以不起诉");
            Wording harsh = Wording.of("从重处罚");
            Wording doubt = Wording.of("成本是否扣除有争议");
            FineGuide guide = new FineGuide(law.article(12), income, 1, 5, 0, 0);
            Standard standard = written()
                    .lenient(law.article(10), Force.MAY, Tier.FIRST, mild, is(repaid))
                    .severe(law.article(9), Force.SHALL, harsh, atLeast(things, 3))
                    .warning(law.article(1), doubt, atLeast(income, 1))
                    .fine(guide)
                    .build();

            assertThat(standard.factors())
                    .containsExactly(
                            new FactorRule(
                                    law.article(10),
                                    Direction.LENIENT,
                                    Force.MAY,
                                    Tier.FIRST,
                                    Tier.FIRST,
                                    List.of(is(repaid)),
                                    mild),
                            new FactorRule(
                                    law.article(9),
                                    Direction.SEVERE,
                                    Force.SHALL,
                                    Tier.FIRST,
                                    Tier.THIRD,
                                    List.of(atLeast(things, 3)),
                                    harsh));
            assertThat(standard.warnings())
                    .containsExactly(new Warning(law.article(1), doubt, List.of(atLeast(income, 1))));
            assertThat(standard.fineGuides()).containsExactly(guide);
        }

        @Test
        void aWarningBelongsToTheGroundBeforeIt() {
            Wording doubt = Wording.of("出处未核实");
            List<Ground> grounds = grounds(lines().warned(doubt));

            assertThat(grounds.get(0).warning()).isEmpty();
            assertThat(grounds.get(1).warning()).contains(doubt);
            assertThatIllegalStateException()
                    .isThrownBy(() -> Grounds.of().warned(doubt))
                    .withMessage("a ground must stand before its warning");
        }

        @Test
        void groundsReadAsOneLine() {
            List<Ground> grounds = grounds(Grounds.of()
                    .when(Measures.of(Measure.of(law.item(1, 1, 7), atLeast(income, 5_000_00)))
                            .halved()
                            .under(law.item(1, 1, 8)))
                    .attempted(law.article(12), atLeast(things, 10), isNot(repaid))
                    .may(law.article(6), sum(income).reaches(new Bound(50_000, 150_000))));

            assertThat(grounds)
                    .extracting(Ground::toString)
                    .containsExactly(
                            "FIRST SHALL 示例〔2020〕1号第一条第一款第(八)项（第一条第一款第(七)项标准的一半）: income ≥ 250000",
                            "FIRST SHALL ATTEMPT 示例〔2020〕1号第十二条: things ≥ 10 ∧ -1·repaid ≥ 0",
                            "FIRST MAY 示例〔2020〕1号第六条: income ≥ [50000, 150000]");
        }

        @Test
        void whatTheOffenceDoesNotCountIsRefusedWhereItIsWritten() {
            StandardBuilder builder = Standard.builder(ExampleLaw.OFFENCE, ExampleLaw.article(1), elements, law);
            Element unknown = Element.count("unknown", "未知", Unit.of("件"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.tier(
                            Tier.FIRST, Grounds.of().when(law.item(1, 3), atLeast(things, 1), atLeast(unknown, 1))))
                    .withMessage("element must be one of [income, other, others, repaid, things], was unknown");
        }
    }

    @Nested
    class Subsidiary {

        private final Measure one = Measure.of(law.item(5, 1, 3), atLeast(things, 50));
        private final Measure both = Measure.of(
                        law.item(5, 1, 6), sum(2, things).plus(1, others).reaches(100))
                .yieldingTo(one);
        private final Measures measures = Measures.of(one).and(Measures.of(both));

        @Test
        void aGroundYieldsToTheOneBeforeIt() {
            List<Ground> grounds = grounds(lines().when(law.item(1, 3), atLeast(things, 20))
                    .when(law.item(1, 4), atLeast(things, 15))
                    .subsidiary());

            assertThat(grounds).hasSize(4);
            assertThat(grounds.get(3).yieldsTo(grounds.get(2))).isTrue();
            assertThat(grounds.get(2).yieldsTo(grounds.get(3))).isFalse();
            assertThat(grounds.get(3).yieldsTo(grounds.get(1))).isFalse();
            assertThat(grounds.get(1).yieldsTo(grounds.get(0))).isFalse();
        }

        @Test
        void measuresBeforeAndAfterItAreFamiliesOfTheirOwn() {
            Grounds own = lines().when(law.item(1, 3), atLeast(things, 20))
                    .when(law.item(1, 4), atLeast(things, 15))
                    .subsidiary()
                    .when(measures)
                    .when(law.item(1, 5), atLeast(things, 30))
                    .when(law.item(1, 6), atLeast(things, 25))
                    .subsidiary();
            List<Ground> grounds = ExampleLaw.standard(
                            elements, own, Grounds.of().when(measures))
                    .grounds();

            assertThat(grounds).extracting(Ground::family).containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 4, 4);
            assertThat(grounds.get(5).yieldsTo(grounds.get(4))).isTrue();
            assertThat(grounds.get(7).yieldsTo(grounds.get(6))).isTrue();
            assertThat(grounds.get(9).yieldsTo(grounds.get(4))).isFalse();
        }

        @Test
        void theFirstTwoGroundsMayBeSuchAPair() {
            List<Ground> grounds = grounds(lines().subsidiary());

            assertThat(grounds.get(1).yieldsTo(grounds.get(0))).isTrue();
        }

        @Test
        void aGroundNeverYieldsToItself() {
            // two items of one article, cited by the article
            List<Ground> grounds = grounds(Grounds.of()
                    .when(law.article(5), atLeast(things, 20))
                    .when(law.article(5), atLeast(things, 15))
                    .subsidiary());

            assertThat(grounds.get(1).yieldsTo(grounds.get(0))).isTrue();
            assertThat(grounds.get(1).yieldsTo(grounds.get(1))).isFalse();
        }

        @Test
        void withoutTwoGroundsOfTheirOwnItIsRefused() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Grounds.of()
                            .when(law.item(1, 1), atLeast(things, 10))
                            .subsidiary())
                    .withMessage("two grounds of their own must stand before, was 1");
            assertThatIllegalStateException()
                    .isThrownBy(() -> lines().when(measures).subsidiary());
            assertThatIllegalStateException()
                    .isThrownBy(() -> lines().when(measures)
                            .when(law.item(1, 3), atLeast(things, 20))
                            .subsidiary());
        }
    }

    @Nested
    class Words {

        @Test
        void anyOfSeveralCircumstancesIsSaidWithOr() {
            assertThat(anyOf(repaid, other).inWords().in(Language.CHINESE)).isEqualTo("全部退赃，或者其他情节严重的情形");
            assertThat(anyOf(repaid, other).inWords().in(Language.ENGLISH))
                    .isEqualTo("returned all proceeds, or other serious circumstances");
            assertThat(isNot(repaid).inWords().in(Language.ENGLISH)).isEqualTo("not: returned all proceeds");
        }

        @Test
        void somethingAtAllIsACircumstanceAndAFigureIsNot() {
            assertThat(is(repaid).isCircumstance()).isTrue();
            assertThat(isNot(repaid).isCircumstance()).isTrue();
            assertThat(anyOf(repaid, other).isCircumstance()).isTrue();
            assertThat(atLeast(things, 1).isCircumstance()).isTrue();
            assertThat(sum(things).plus(1, others).reaches(1).isCircumstance()).isTrue();
            assertThat(atLeast(things, 2).isCircumstance()).isFalse();
            assertThat(atLeast(income, 1).isCircumstance()).isFalse();
            assertThat(sum(2, things).reaches(1).isCircumstance()).isFalse();
            assertThat(sum(things).plus(1, income).reaches(1).isCircumstance()).isFalse();
            assertThat(sum(2, things).plus(1, repaid).reaches(2).isCircumstance())
                    .isFalse();
        }

        @Test
        void aWeightMayBeNothing() {
            // items whose class is open count once or not at all among those of one class
            Inequality open = sum(things).plus(0, 1, others).reaches(50);
            Facts facts = Facts.builder(elements)
                    .put(things, Quantity.exactly(40))
                    .put(others, Quantity.between(0, 10))
                    .build();

            Standard standard = ExampleLaw.standard(elements, Grounds.of().when(law.item(1, 1), open));

            assertThat(Evaluation.of(standard, facts).status(0)).isEqualTo(Status.OPEN);
            assertThat(open).hasToString("things + [0, 1]·others ≥ 50");
        }

        @Test
        void absencesWeighAsMuchAsWhatIsThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Inequality(List.of(new Term(repaid, -901, -901)), Bound.of(0)))
                    .withMessage("weights must add up to 900 at most, was 901");
        }
    }

    @Nested
    class Parts {

        @Test
        void elementsSayWhatTheyAre() {
            Element part = things.asDerived().partOf(others);

            assertThat(things.derived()).isFalse();
            assertThat(things.whole()).isEmpty();
            assertThat(part.derived()).isTrue();
            assertThat(part.whole()).contains("others");
            assertThat(part.name()).isEqualTo("things");
            assertThat(income.unit()).isEqualTo(Unit.YUAN);
            assertThat(List.of(things.isFlag(), income.isFlag(), repaid.isFlag(), other.isFlag()))
                    .containsExactly(false, false, true, true);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "z", "aA", "aZ", "a0", "a9", "a.b", "illegalIncome", "onDuty.highlySensitive"})
        void namesAreLowerCamelCaseWords(String name) {
            assertThat(Element.money(name, "金额").name()).isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "A", "Income", "0a", ".a", "a-b", "a b", "a_b", "a/b", "a:b", "a@", "a[", "a`", "a{", "金额", "a额"
                })
        void otherNamesAreRefused(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Element.money(name, "金额"))
                    .withMessage("name must be a lower camel case word, was " + name);
        }

        @Test
        void elementsAreEqualInAllTheirParts() {
            Element same = Element.count("things", "物品", Unit.of("件"));
            assertThat(things).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(things)
                    .isNotEqualTo(Element.count("others", "物品", Unit.of("件")))
                    .isNotEqualTo(Element.count("things", "东西", Unit.of("件")))
                    .isNotEqualTo(Element.count("things", "物品", Unit.of("个")))
                    .isNotEqualTo(things.asDerived())
                    .isNotEqualTo(things.partOf(others))
                    .isNotEqualTo("things");
            assertThat(Element.circumstance("x", "情形")).isNotEqualTo(Element.judgment("x", "情形"));
        }

        @Test
        void documentsAreEqualInNumberTitleAndDays() {
            Document same = Document.of("示例〔2020〕1号", "示例", LocalDate.of(2020, 1, 1));
            assertThat(law).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(law)
                    .isNotEqualTo(Document.of("示例〔2020〕2号", "示例", LocalDate.of(2020, 1, 1)))
                    .isNotEqualTo(Document.of("示例〔2020〕1号", "示例二", LocalDate.of(2020, 1, 1)))
                    .isNotEqualTo(Document.of("示例〔2020〕1号", "示例", LocalDate.of(2020, 1, 2)))
                    .isNotEqualTo(law.until(LocalDate.of(2021, 1, 1)))
                    .isNotEqualTo("示例〔2020〕1号");
        }

        @Test
        void daysAreEqualInTheirFirstAndTheirEnd() {
            InForce days = InForce.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
            InForce same = InForce.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
            assertThat(days).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(days)
                    .isNotEqualTo(InForce.between(LocalDate.of(2020, 1, 2), LocalDate.of(2021, 1, 1)))
                    .isNotEqualTo(InForce.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 2)))
                    .isNotEqualTo(InForce.from(LocalDate.of(2020, 1, 1)))
                    .isNotEqualTo("2020-01-01/2021-01-01");
        }

        @Test
        void aCopyOfABuilderGoesItsOwnWay() {
            Facts.Builder one = Facts.builder(elements).put(things, Quantity.exactly(9));
            Facts.Builder copy = one.copy().put(income, Quantity.exactly(1));
            assertThat(copy.get(things)).isEqualTo(Quantity.exactly(9));
            assertThat(one.get(income)).isEqualTo(Quantity.exactly(0));
        }

        @Test
        void aFineGuideStartsFromNothingOrFromAMultiple() {
            assertThat(new FineGuide(law.article(12), income, 0, 1, 0, 0).maxTimes())
                    .isEqualTo(1);
            assertThat(new FineGuide(law.article(12), income, 2, 2, 1_000_00, 100_000_00).floor())
                    .isEqualTo(1_000_00);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FineGuide(law.article(12), income, 0, 0, 0, 0))
                    .withMessage("multiples must be from 0 and in order, was 0 to 0");
            assertThatIllegalArgumentException().isThrownBy(() -> new FineGuide(law.article(12), income, -1, 1, 0, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> new FineGuide(law.article(12), income, 0, 1, 0, -1));
        }

        @Test
        void nothingMetIsNoAttempt() {
            Standard standard = written().build();
            Facts.Builder nine = Facts.builder(elements).put(things, Quantity.exactly(9));
            Evaluation evaluation = Evaluation.of(standard, nine.build());

            assertThat(nine.get(things)).isEqualTo(Quantity.exactly(9));
            assertThat(evaluation.standard()).isEqualTo(standard);
            assertThat(evaluation.tier()).isEqualTo(Tier.NONE);
            assertThat(evaluation.attempted()).isEqualTo(Answer.NO);
        }
    }
}
