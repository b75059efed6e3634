package io.github.menkan.bulk;

import static io.github.menkan.norm.ExampleLaw.LAW;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Force;
import io.github.menkan.Quantity;
import io.github.menkan.Unit;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.ExampleLaw;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many cases at once against the wording of the grounds, case by case and ground by ground, and against the tier of each case alone. */
class ManyCasesTest {

    private static final Unit PIECES = Unit.of("件");
    private static final List<Element> COUNTS = IntStream.range(0, 7)
            .mapToObj(i -> Element.count("count" + i, "数量" + i, PIECES))
            .toList();
    private static final List<Element> FLAGS = IntStream.range(0, 7)
            .mapToObj(i -> Element.circumstance("flag" + i, "情形" + i))
            .toList();
    private static final Elements ELEMENTS = elements();
    private static final int SIZE = ELEMENTS.size();

    private static Elements elements() {
        List<Element> mixed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            mixed.add(FLAGS.get(i));
            mixed.add(COUNTS.get(i));
        }
        return Elements.of(mixed);
    }

    private static Element count(int i) {
        return COUNTS.get(i);
    }

    private static Element flag(int i) {
        return FLAGS.get(i);
    }

    private static ManyCases only(Inequality... conditions) {
        return many(Grounds.of().when(LAW.item(1, 1), conditions));
    }

    private static ManyCases many(Grounds... tiers) {
        return ManyCases.of(ExampleLaw.standard(ELEMENTS, tiers));
    }

    /** The level of one case of which only these elements are not zero. */
    private static int level(ManyCases standard, Object... elementsAndValues) {
        long[][] columns = new long[SIZE][1];
        for (int i = 0; i < elementsAndValues.length; i += 2) {
            columns[ELEMENTS.indexOf((Element) elementsAndValues[i])][0] =
                    ((Number) elementsAndValues[i + 1]).longValue();
        }
        return standard.levels(columns)[0];
    }

    @Test
    void oneOfSeveralCircumstancesOpensEachTier() {
        ManyCases standard = many(
                Grounds.of().when(LAW.item(1, 1), anyOf(flag(0), flag(1))),
                Grounds.of().when(LAW.item(2, 1), anyOf(flag(2), flag(3), flag(4))),
                Grounds.of().when(LAW.item(3, 1), anyOf(flag(3), flag(4), flag(5), flag(6))));

        assertThat(IntStream.range(0, 7).map(i -> level(standard, flag(i), 1))).containsExactly(1, 1, 2, 3, 3, 3, 3);
        assertThat(level(standard)).isZero();
        assertThat(level(standard, flag(0), 1, flag(2), 1)).isEqualTo(2);
        assertThat(level(standard, flag(1), 1, flag(6), 1)).isEqualTo(3);
    }

    @Test
    void circumstancesThatMustComeTogetherAreCounted() {
        Inequality.Sum both = sum(flag(0)).plus(1, flag(1));

        assertThat(level(only(both.reaches(2)), flag(0), 1)).isZero();
        assertThat(level(only(both.reaches(2)), flag(0), 1, flag(1), 1)).isEqualTo(1);
        assertThat(level(only(sum(2, flag(0)).plus(1, flag(1)).reaches(1)), flag(0), 1, flag(1), 1))
                .isEqualTo(1);
        assertThat(level(only(sum(2, flag(0)).plus(-1, flag(1)).reaches(1)), flag(0), 1, flag(1), 1))
                .isEqualTo(1);
        assertThat(level(only(sum(flag(0)).plus(-1, flag(1)).reaches(1)), flag(0), 1, flag(1), 1))
                .isZero();
        assertThat(level(only(sum(flag(0)).plus(0, 1, flag(1)).reaches(1)), flag(1), 1))
                .isZero();
    }

    @Test
    void aCircumstanceBesideACountIsSummed() {
        ManyCases standard = only(sum(flag(0)).plus(1, count(0)).reaches(1));

        assertThat(level(standard, count(0), 2)).isEqualTo(1);
        assertThat(level(standard, count(0), 4)).isEqualTo(1);
        assertThat(level(standard, flag(0), 1)).isEqualTo(1);
        assertThat(level(standard)).isZero();
    }

    @Test
    void aSumOfOneElementIsWeighedToo() {
        assertThat(level(only(sum(2, count(0)).reaches(7)), count(0), 3)).isZero();
        assertThat(level(only(sum(2, count(0)).reaches(7)), count(0), 4)).isEqualTo(1);
    }

    @Test
    void theLargestValuesAreSummedExactly() {
        long most = 9_999_999_999_999_999L;
        ManyCases standard = many(
                Grounds.of()
                        .when(
                                LAW.item(1, 1),
                                sum(450, count(0)).plus(449, count(1)).reaches(most)),
                Grounds.of()
                        .when(LAW.item(2, 1), sum(count(0)).plus(-899, flag(0)).reaches(most)),
                Grounds.of()
                        .when(LAW.item(3, 1), sum(count(2)).plus(1, count(3)).reaches(most)));

        assertThat(level(standard, count(0), most, count(1), most, flag(0), 1)).isEqualTo(1);
        assertThat(level(standard, count(0), most)).isEqualTo(2);
        assertThat(level(standard, count(0), most - 1)).isEqualTo(1);
        assertThat(level(standard, count(2), most - 1)).isZero();
        assertThat(level(standard, count(2), most - 1, count(3), 1)).isEqualTo(3);
        assertThat(level(standard, flag(0), 1)).isZero();
    }

    @Test
    void everyFurtherConditionIsHeldAgainstTheCase() {
        ManyCases standard = only(atLeast(count(0), 5), is(flag(0)), atLeast(count(1), 3), isNot(flag(1)));

        assertThat(level(standard, count(0), 5, flag(0), 1, count(1), 3)).isEqualTo(1);
        assertThat(level(standard, count(0), 4, flag(0), 1, count(1), 3)).isZero();
        assertThat(level(standard, count(0), 5, count(1), 3)).isZero();
        assertThat(level(standard, count(0), 5, flag(0), 1, count(1), 2)).isZero();
        assertThat(level(standard, count(0), 5, flag(0), 1, count(1), 3, flag(1), 1))
                .isZero();
    }

    @Test
    void whatOneGroundLacksAnotherDoesNotTakeAway() {
        ManyCases standard = many(
                Grounds.of()
                        .when(LAW.item(1, 1), atLeast(count(0), 5), is(flag(0)))
                        .when(LAW.item(1, 2), atLeast(count(1), 5), is(flag(1)), is(flag(2))),
                Grounds.of().when(LAW.item(2, 1), atLeast(count(2), 5), is(flag(3))));

        assertThat(level(standard, count(0), 5, flag(0), 1)).isEqualTo(1);
        assertThat(level(standard, count(1), 5, flag(1), 1, flag(2), 1)).isEqualTo(1);
        assertThat(level(standard, count(2), 5, flag(3), 1)).isEqualTo(2);
        assertThat(level(standard, count(2), 5, flag(0), 1)).isZero();
        assertThat(level(standard, count(0), 5, flag(0), 1, count(2), 5)).isEqualTo(1);
    }

    /** Both sides of the sizes at which something else is done: blocks of 2,048, arrays kept up to 4,096. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 63, 64, 65, 2_047, 2_048, 2_049, 4_095, 4_096, 4_097, 9_001})
    void drawnStandardsAreReadAsTheirWordingSays(int cases) {
        SplittableRandom random = new SplittableRandom(cases);
        for (int draw = 0; draw < 10; draw++) {
            Standard standard = drawn(random);
            long[][] columns = new long[SIZE][cases];
            for (int e = 0; e < SIZE; e++) {
                int below = ELEMENTS.list().get(e).isFlag() ? 2 : 12;
                columns[e] = random.longs(cases, 0, below).toArray();
            }
            long[][] before = Arrays.stream(columns).map(long[]::clone).toArray(long[][]::new);
            byte[] expected = new byte[cases];
            byte[] alone = new byte[cases];
            for (int i = 0; i < cases; i++) {
                expected[i] = (byte) asWorded(standard, columns, i);
                alone[i] = (byte) standard.tier(facts(columns, i)).level();
            }

            assertThat(alone).as("each case under %s", standard.grounds()).isEqualTo(expected);
            assertThat(ManyCases.of(standard).levels(columns))
                    .as("levels under %s", standard.grounds())
                    .isEqualTo(expected);
            assertThat(columns).isDeepEqualTo(before);
        }
    }

    private static Facts facts(long[][] columns, int one) {
        Facts.Builder facts = Facts.builder(ELEMENTS);
        for (int e = 0; e < SIZE; e++) {
            facts.put(ELEMENTS.list().get(e), Quantity.exactly(columns[e][one]));
        }
        return facts.build();
    }

    private static Standard drawn(SplittableRandom random) {
        Grounds[] tiers = new Grounds[random.nextInt(1, 4)];
        for (int tier = 0; tier < tiers.length; tier++) {
            tiers[tier] = Grounds.of();
            for (int ground = random.nextInt(1, 5); ground > 0; ground--) {
                Inequality[] conditions = new Inequality[random.nextInt(1, 5)];
                Arrays.setAll(conditions, c -> condition(random));
                if (random.nextInt(9) == 0) {
                    tiers[tier].may(LAW.item(tier + 1, ground), conditions);
                } else {
                    tiers[tier].when(LAW.item(tier + 1, ground), conditions);
                }
            }
        }
        return ExampleLaw.standard(ELEMENTS, tiers);
    }

    private static Inequality condition(SplittableRandom random) {
        List<Element> elements = new ArrayList<>(random.nextBoolean() ? FLAGS : ELEMENTS.list());
        boolean plain = random.nextBoolean();
        List<Term> terms = new ArrayList<>();
        for (int term = random.nextInt(1, 8); term > 0; term--) {
            Element element = elements.remove(random.nextInt(elements.size()));
            long weight = plain ? 1 : random.nextLong(element.isFlag() ? -2 : 1, 20);
            terms.add(new Term(element, weight, weight));
        }
        long least = terms.stream().anyMatch(Term::isMitigating) ? 0 : 1;
        return new Inequality(terms, Bound.of(random.nextBoolean() ? 1 : random.nextLong(least, 60)));
    }

    private static int asWorded(Standard standard, long[][] columns, int one) {
        int level = 0;
        for (Ground ground : standard.grounds()) {
            boolean met = ground.force() == Force.SHALL;
            for (Inequality condition : ground.conditions()) {
                long sum = 0;
                for (Term term : condition.terms()) {
                    sum += term.minWeight() * columns[ELEMENTS.indexOf(term.element())][one];
                }
                met &= sum >= condition.bound().max();
            }
            level = met ? Math.max(level, ground.tier().level()) : level;
        }
        return level;
    }

    @Test
    void aGroundThatAnotherOneImpliesIsLeftOut() {
        Grounds first = Grounds.of()
                .when(LAW.item(1, 1), atLeast(count(0), 50))
                .when(LAW.item(1, 2), is(flag(0)))
                .when(LAW.item(1, 3), sum(10, count(0)).plus(1, count(1)).reaches(500))
                .when(LAW.item(1, 4), is(flag(0)))
                .may(LAW.item(1, 5), is(flag(1)));

        assertThat(Group.deciding(ExampleLaw.standard(ELEMENTS, first).grounds()))
                .extracting(ground -> ground.citation().provision())
                .containsExactly("第一条第(二)项", "第一条第(三)项");
    }

    @Test
    void noCasesHaveNoTiers() {
        assertThat(only(is(flag(0))).levels(new long[SIZE][0])).isEmpty();
    }

    @Test
    void columnsMustBeWhole() {
        long[][] uneven = new long[SIZE][1];
        uneven[3] = new long[2];

        assertThatIllegalArgumentException()
                .isThrownBy(() -> only(is(flag(0))).levels(new long[SIZE - 1][1]))
                .withMessage("columns must be one for each of 14 elements, was 13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only(is(flag(0))).levels(uneven))
                .withMessage("columns must have one length (1), was 2 for count1");
    }

    @Test
    void whatOneCallLeavesBehindDoesNotReachTheNext() {
        ManyCases standard = only(atLeast(count(0), 5), is(flag(0)));
        for (int cases : new int[] {10, 4_000, 3, 4_096, 5_000, 4_096, 0, 1}) {
            assertThat(standard.levels(filled(5, cases))).containsOnly(cases == 0 ? new byte[0] : new byte[] {1});
            assertThat(standard.levels(filled(4, cases))).containsOnly(cases == 0 ? new byte[0] : new byte[] {0});
        }
    }

    /** The first count of every case, and the first circumstance present. */
    private static long[][] filled(long value, int cases) {
        long[][] columns = new long[SIZE][cases];
        Arrays.fill(columns[ELEMENTS.indexOf(count(0))], value);
        Arrays.fill(columns[ELEMENTS.indexOf(flag(0))], 1);
        return columns;
    }

    @Test
    void severalThreadsMayAskTheSameStandard() {
        ManyCases standard = only(sum(2, count(0)).plus(1, count(1)).reaches(10), is(flag(0)));
        long[][] enough = filled(5, 3_000);
        long[][] less = filled(4, 3_000);

        long right = IntStream.range(0, 1_000)
                .parallel()
                .filter(i -> {
                    int sum = 0;
                    for (byte level : standard.levels(i % 2 == 0 ? enough : less)) {
                        sum += level;
                    }
                    return sum == (i % 2 == 0 ? 3_000 : 0);
                })
                .count();

        assertThat(right).isEqualTo(1_000);
    }

    @Test
    void whateverIsOutOfRangeIsRefusedWhereverItStands() {
        ManyCases standard = only(atLeast(count(0), 5), is(flag(0)));
        for (int cases : new int[] {1, 2_048, 4_999}) {
            long[][] columns = filled(5, cases);
            for (int e = 0; e < SIZE; e++) {
                Element element = ELEMENTS.list().get(e);
                long most = element.isFlag() ? 1 : 9_999_999_999_999_999L;
                for (int one : new int[] {0, cases / 2, cases - 1}) {
                    for (long value : new long[] {-1, Long.MIN_VALUE, most + 1, Long.MAX_VALUE}) {
                        long was = columns[e][one];
                        columns[e][one] = value;
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> standard.levels(columns))
                                .withMessage(element + " must be from 0 to " + most + ", was " + value);
                        columns[e][one] = was;
                    }
                }
            }
            assertThat(standard.levels(columns)).containsOnly(1);
        }
    }

    @Test
    void theGreatestValuesAreInRangeInEveryColumn() {
        long[][] columns = new long[SIZE][3_000];
        for (int e = 0; e < SIZE; e++) {
            Arrays.fill(columns[e], ELEMENTS.list().get(e).isFlag() ? 1 : 9_999_999_999_999_999L);
        }
        // no single value is too large, though the bits of these two together are
        columns[ELEMENTS.indexOf(count(0))][7] = 9_007_199_254_740_992L;

        byte[] expected = new byte[3_000];
        Arrays.fill(expected, (byte) 1);
        expected[7] = 0;

        assertThat(only(atLeast(count(0), 9_999_999_999_999_999L)).levels(columns))
                .containsExactly(expected);
    }
}
