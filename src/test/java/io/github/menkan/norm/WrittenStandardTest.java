package io.github.menkan.norm;

import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.menkan.Force;
import io.github.menkan.Language;
import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Quantity;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
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
    private final OffenceName offence = new OffenceName("example", Wording.of("示例罪"), "刑法第一条");
    private final Document statute = Document.of("刑法", "刑法第一条", LocalDate.of(2009, 2, 28));
    private final Document law = Document.of("示例〔2020〕1号", "示例", LocalDate.of(2020, 1, 1));
    private final Document local = Document.of("示例高法〔2021〕2号", "地方标准", LocalDate.of(2021, 1, 1));

    private final Penalty first = new Penalty(
            Wording.of("三年以下有期徒刑"),
            OptionalInt.empty(),
            OptionalInt.of(36),
            false,
            true,
            false,
            Fine.OPTIONAL_ALONE,
            false);
    private final Penalty second = new Penalty(
            Wording.of("三年以上七年以下有期徒刑"),
            OptionalInt.of(36),
            OptionalInt.of(84),
            false,
            false,
            false,
            Fine.OBLIGATORY,
            false);

    private StandardBuilder written() {
        return Standard.builder(offence, elements, statute, law)
                .tier(Tier.FIRST, "情节严重", first)
                .when(law.item(1, 1), atLeast(things, 10))
                .when(law.item(1, 2), is(other));
    }

    @Nested
    class Lines {

        @Test
        void documentsAndDays() {
            Standard standard = written()
                    .restingOn(local)
                    .checkedUntil(LocalDate.of(2026, 6, 3))
                    .build();

            assertThat(standard.law()).isEqualTo(statute);
            assertThat(standard.interpretation()).contains(law);
            assertThat(standard.isInterpreted()).isTrue();
            assertThat(standard.documents()).containsExactly(statute, law, local);
            assertThat(standard.checkedUntil()).contains(LocalDate.of(2026, 6, 3));
            assertThat(standard.title()).isEqualTo("示例〔2020〕1号 / 刑法第一条");
        }

        @Test
        void daysWithoutInterpretationRestOnTheStatuteAlone() {
            InForce days = InForce.between(LocalDate.of(2009, 2, 28), LocalDate.of(2020, 1, 1));
            Standard standard = Standard.uninterpreted(offence, elements, statute, days)
                    .tier(Tier.FIRST, "情节严重", first)
                    .when(statute.at("第一条"), is(other))
                    .build();

            assertThat(standard.isInterpreted()).isFalse();
            assertThat(standard.interpretation()).isEmpty();
            assertThat(standard.documents()).containsExactly(statute);
            assertThat(standard.inForce()).isEqualTo(days);
            assertThat(standard.title()).isEqualTo("无司法解释 / 刑法第一条");
        }

        @Test
        void tiersHaveTheirWordsAndRanges() {
            Standard standard = written()
                    .tier(Tier.SECOND, "情节特别严重", second)
                    .when(law.item(2, 1), atLeast(things, 100))
                    .build();

            assertThat(standard.tiers())
                    .containsExactly(
                            new TierRange(Tier.FIRST, Wording.of("情节严重"), first),
                            new TierRange(Tier.SECOND, Wording.of("情节特别严重"), second));
            assertThat(standard.term(Tier.FIRST)).isEqualTo(Wording.of("情节严重"));
            assertThat(standard.term(Tier.SECOND)).isEqualTo(Wording.of("情节特别严重"));
            assertThat(standard.term(Tier.NONE)).isEqualTo(Wording.of("未达刑事立案追诉标准"));
            assertThat(standard.penalty(Tier.FIRST)).isEqualTo(first);
            assertThat(standard.penalty(Tier.SECOND)).isEqualTo(second);
            assertThat(standard.penalty(Tier.NONE)).isEqualTo(Penalty.NONE);
            assertThat(standard.penalty(Tier.THIRD)).isEqualTo(Penalty.NONE);
        }

        @Test
        void factorsCautionsAndFines() {
            Wording mild = Wording.of("可以不起诉");
            Wording harsh = Wording.of("从重处罚");
            Wording doubt = Wording.of("成本是否扣除有争议");
            FactorRule own = new FactorRule(
                    law.article(8), Direction.SEVERE, Force.MAY, Tier.SECOND, Tier.THIRD, List.of(is(other)), harsh);
            FineGuide guide = new FineGuide(law.article(12), income, 1, 5, 0, 0);
            Standard standard = written()
                    .lenient(law.article(10), Force.MAY, Tier.FIRST, mild, is(repaid))
                    .severe(law.article(9), Force.SHALL, harsh, atLeast(things, 3))
                    .factor(own)
                    .caution(law.article(1), doubt, atLeast(income, 1))
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
                                    harsh),
                            own);
            assertThat(standard.cautions())
                    .containsExactly(new Caution(List.of(atLeast(income, 1)), doubt, law.article(1)));
            assertThat(standard.fineGuides()).containsExactly(guide);
        }

        @Test
        void aDoubtBelongsToTheGroundBeforeIt() {
            Wording doubt = Wording.of("出处未核实");
            List<Ground> grounds = written().noted(doubt).build().grounds();

            assertThat(grounds.get(0).note()).isEmpty();
            assertThat(grounds.get(1).note()).contains(doubt);
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            Standard.builder(offence, elements, statute, law).noted(doubt))
                    .withMessage("a ground must stand before its note");
        }

        @Test
        void groundsReadAsOneLine() {
            List<Ground> grounds = Standard.builder(offence, elements, statute, law)
                    .tier(Tier.FIRST, "情节严重", first)
                    .when(Measures.of(Measure.of(law.item(1, 1, 7), atLeast(income, 5_000_00)))
                            .halved()
                            .under(law.item(1, 1, 8)))
                    .attempted(law.article(12), atLeast(things, 10), isNot(repaid))
                    .may(law.article(6), sum(income).reaches(new Bound(50_000, 150_000)))
                    .build()
                    .grounds();

            assertThat(grounds)
                    .extracting(Ground::toString)
                    .containsExactly(
                            "FIRST SHALL 示例〔2020〕1号第一条第一款第(八)项（第一条第一款第(七)项标准的一半）: income ≥ 250000",
                            "FIRST SHALL ATTEMPT 示例〔2020〕1号第十二条: things ≥ 10 ∧ -1·repaid ≥ 0",
                            "FIRST MAY 示例〔2020〕1号第六条: income ≥ [50000, 150000]");
        }

        @Test
        void whatTheOffenceDoesNotCountIsRefusedWhereItIsWritten() {
            StandardBuilder builder = written();
            Element unknown = Element.count("unknown", "未知", Unit.of("件"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.when(law.item(1, 3), atLeast(things, 1), atLeast(unknown, 1)))
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
            List<Ground> grounds = written()
                    .when(law.item(1, 3), atLeast(things, 20))
                    .when(law.item(1, 4), atLeast(things, 15))
                    .subsidiary()
                    .build()
                    .grounds();

            assertThat(grounds).hasSize(4);
            assertThat(grounds.get(3).yieldsTo(grounds.get(2))).isTrue();
            assertThat(grounds.get(2).yieldsTo(grounds.get(3))).isFalse();
            assertThat(grounds.get(3).yieldsTo(grounds.get(1))).isFalse();
            assertThat(grounds.get(1).yieldsTo(grounds.get(0))).isFalse();
        }

        @Test
        void measuresBeforeAndAfterItAreFamiliesOfTheirOwn() {
            List<Ground> grounds = written()
                    .when(law.item(1, 3), atLeast(things, 20))
                    .when(law.item(1, 4), atLeast(things, 15))
                    .subsidiary()
                    .when(measures)
                    .when(law.item(1, 5), atLeast(things, 30))
                    .when(law.item(1, 6), atLeast(things, 25))
                    .subsidiary()
                    .build()
                    .grounds();

            assertThat(grounds).extracting(Ground::family).containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
            assertThat(grounds.get(5).yieldsTo(grounds.get(4))).isTrue();
            assertThat(grounds.get(7).yieldsTo(grounds.get(6))).isTrue();
        }

        @Test
        void theFirstTwoGroundsMayBeSuchAPair() {
            List<Ground> grounds = written().subsidiary().build().grounds();

            assertThat(grounds.get(1).yieldsTo(grounds.get(0))).isTrue();
        }

        @Test
        void withoutTwoGroundsOfTheirOwnItIsRefused() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Standard.builder(offence, elements, statute, law)
                            .tier(Tier.FIRST, "情节严重", first)
                            .when(law.item(1, 1), atLeast(things, 10))
                            .subsidiary())
                    .withMessage("two grounds of their own must stand before, was 1");
            assertThatIllegalStateException()
                    .isThrownBy(() -> written().when(measures).subsidiary());
            assertThatIllegalStateException()
                    .isThrownBy(() -> written()
                            .when(measures)
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

            assertThat(open.holds(facts)).isFalse();
            assertThat(open.mayHold(facts)).isTrue();
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
        void oneInterpretationMayStandBesideTwoVersionsOfTheStatute() {
            Document later = Document.of("刑法", "刑法第一条（修正）", LocalDate.of(2015, 11, 1));
            Standard underEarlier = Standard.builder(offence, elements, statute.until(LocalDate.of(2015, 11, 1)), law)
                    .tier(Tier.FIRST, "情节严重", first)
                    .when(law.item(1, 1), atLeast(things, 10))
                    .build();
            Standard underLater = Standard.builder(offence, elements, later, law)
                    .tier(Tier.FIRST, "情节严重", first)
                    .when(law.item(1, 1), atLeast(things, 10))
                    .build();
            Statute timeline = Statute.of(List.of(underEarlier, underLater));

            assertThat(timeline.offence()).isEqualTo(offence);
            assertThat(timeline.elements()).isEqualTo(elements);
            assertThat(timeline.find(LocalDate.of(2015, 10, 31), LocalDate.of(2020, 1, 1)))
                    .contains(underEarlier);
            assertThat(timeline.find(LocalDate.of(2015, 11, 1), LocalDate.of(2020, 1, 1)))
                    .contains(underLater);
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
            assertThat(evaluation.attempted()).isFalse();
        }
    }
}
