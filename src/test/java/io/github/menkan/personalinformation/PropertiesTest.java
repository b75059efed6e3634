package io.github.menkan.personalinformation;

import static io.github.menkan.personalinformation.PersonalInformation.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.Tier;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Laws of the domain: more never lowers a tier, settling narrows, partition and order change nothing, sums are exact. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PropertiesTest {

    private static final List<Category> CLASSED = List.of(Category.PROPERTY, Category.LODGING, Category.ORDINARY);

    /** Facts of a case: batches, income and profit in fen, circumstances; committed before or after 2015-11-01. */
    record Sample(
            List<InformationEntry> entries,
            Quantity income,
            Quantity profit,
            Answer prior,
            Answer harm,
            Answer tracks,
            Answer staff,
            int year) {

        CaseBuilder builder() {
            CaseBuilder builder = CaseBuilder.of(OFFENCE)
                    .committedOn(LocalDate.of(year, 5, 1))
                    .judgedOn(LocalDate.of(2023, 6, 1))
                    .with(ILLEGAL_INCOME, income)
                    .with(BUSINESS_PROFIT, profit)
                    .with(PRIOR_CONVICTION, prior)
                    .with(GRAVE_PERSONAL_HARM, harm)
                    .with(TRACK_USED_IN_CRIME, tracks)
                    .with(STAFF_OF_LISTED_UNIT, staff);
            entries.forEach(entry -> builder.add(INFORMATION, entry));
            return builder;
        }

        Sample with(List<InformationEntry> others) {
            return new Sample(others, income, profit, prior, harm, tracks, staff, year);
        }

        Assessment assess() {
            return builder().build().assess();
        }
    }

    private static Arbitrary<Long> around(long... figures) {
        List<Long> near = new ArrayList<>();
        for (long figure : figures) {
            for (long by = -2; by <= 2; by++) {
                near.add(Math.max(0, figure + by));
            }
        }
        return Arbitraries.oneOf(Arbitraries.of(near), Arbitraries.longs().between(0, 60_000));
    }

    private static Arbitrary<Quantity> quantities() {
        Arbitrary<Long> values = around(25, 50, 250, 500, 2_500, 5_000, 25_000, 50_000);
        return Arbitraries.oneOf(
                values.map(Quantity::exactly),
                Combinators.combine(values, values).as((a, b) -> Quantity.between(Math.min(a, b), Math.max(a, b))),
                Arbitraries.of(Quantity.unknown()));
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<Set<Category>> categories = Arbitraries.oneOf(
                Arbitraries.of(Category.values()).map(Set::of),
                Arbitraries.of(CLASSED).set().ofMinSize(1));
        Arbitrary<Optional<Quantity>> distinct =
                Arbitraries.of(Optional.empty(), Optional.empty(), Optional.of(Quantity.unknown()));
        Arbitrary<InformationEntry> entries = Combinators.combine(
                        categories,
                        quantities(),
                        quantities().list().ofMaxSize(2),
                        distinct,
                        Arbitraries.of(Answer.values()),
                        mostlyNot())
                .as((category, obtained, disclosed, different, onDuty, business) -> new InformationEntry(
                        category,
                        obtained,
                        disclosed,
                        different,
                        Optional.empty(),
                        Optional.empty(),
                        onDuty,
                        business));
        Arbitrary<Quantity> money = Arbitraries.oneOf(
                around(250_000, 500_000, 2_500_000, 5_000_000).map(Quantity::exactly),
                Arbitraries.of(Quantity.exactly(0), Quantity.exactly(0), Quantity.unknown()));
        return Combinators.combine(
                        entries.list().ofMaxSize(4),
                        money,
                        money,
                        mostlyNot(),
                        mostlyNot(),
                        mostlyNot(),
                        Arbitraries.of(Answer.values()),
                        Arbitraries.of(2014, 2023, 2023))
                .as(Sample::new);
    }

    private static Arbitrary<Answer> mostlyNot() {
        return Arbitraries.of(Answer.NO, Answer.NO, Answer.NO, Answer.YES, Answer.UNKNOWN);
    }

    @Property
    void theThreeTiersAreInOrder(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        assertThat(assessment.discretionaryTier().isAtLeast(assessment.tier())).isTrue();
        assertThat(assessment.possibleTier().isAtLeast(assessment.discretionaryTier()))
                .isTrue();
        assertThat(sample.builder().build().tier()).isEqualTo(assessment.tier());
    }

    /** Circumstances stated without any batch are read under 第五条; a first batch may show that 第六条 governs instead. */
    @Property
    void moreNeverLowersATier(@ForAll("samples") Sample sample, @ForAll("samples") Sample more) {
        Assume.that(!sample.entries().isEmpty());
        List<InformationEntry> both = new ArrayList<>(sample.entries());
        both.addAll(more.entries());
        Assessment before = sample.assess();
        Assessment after = sample.with(both).assess();

        assertThat(after.tier().isAtLeast(before.tier())).isTrue();
        assertThat(after.possibleTier().isAtLeast(before.possibleTier())).isTrue();
    }

    @Property
    void settlingWhatIsUnknownStaysWithinTheSpan(@ForAll("samples") Sample sample, @ForAll long seed) {
        Random random = new Random(seed);
        Assessment open = sample.assess();
        Sample settled = new Sample(
                sample.entries().stream()
                        .flatMap(entry -> settle(entry, random).stream())
                        .toList(),
                settle(sample.income(), random),
                settle(sample.profit(), random),
                settle(sample.prior(), random),
                settle(sample.harm(), random),
                settle(sample.tracks(), random),
                settle(sample.staff(), random),
                sample.year());
        Assessment closed = settled.assess();

        assertThat(closed.tier().isAtLeast(open.tier())).isTrue();
        assertThat(open.possibleTier().isAtLeast(closed.possibleTier())).isTrue();
        if (open.decided()) {
            assertThat(closed.tier()).isEqualTo(open.tier());
        }
    }

    /** What was only obtained may turn out to be of several kinds, each part for itself. */
    private static List<InformationEntry> settle(InformationEntry entry, Random random) {
        Quantity obtained = settle(entry.obtained(), random);
        if (!entry.disclosed().isEmpty() || random.nextBoolean()) {
            return List.of(settled(entry, obtained, random));
        }
        Quantity part = settle(new Quantity(0, obtained.max()), random);
        Quantity rest = Quantity.exactly(obtained.max() - part.max());
        return List.of(settled(entry, part, random), settled(entry, rest, random));
    }

    private static InformationEntry settled(InformationEntry entry, Quantity obtained, Random random) {
        List<Category> alternatives =
                entry.categories().contains(Category.UNCLASSIFIED) ? CLASSED : List.copyOf(entry.categories());
        return new InformationEntry(
                Set.of(alternatives.get(random.nextInt(alternatives.size()))),
                obtained,
                entry.disclosed().stream().map(one -> settle(one, random)).toList(),
                entry.disclosedDistinct(),
                Optional.empty(),
                Optional.empty(),
                settle(entry.onDuty(), random),
                settle(entry.boughtForBusiness(), random));
    }

    private static Quantity settle(Quantity quantity, Random random) {
        long span = Math.min(quantity.max(), quantity.min() + 100_000) - quantity.min();
        return Quantity.exactly(quantity.min() + (span == 0 ? 0 : Math.floorMod(random.nextLong(), span + 1)));
    }

    private static Answer settle(Answer answer, Random random) {
        return answer == Answer.UNKNOWN ? (random.nextBoolean() ? Answer.YES : Answer.NO) : answer;
    }

    @Property
    void theOrderOfBatchesChangesNothing(@ForAll("samples") Sample sample, @ForAll long seed) {
        List<InformationEntry> shuffled = new ArrayList<>(sample.entries());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(said(sample.with(shuffled).assess())).isEqualTo(said(sample.assess()));
    }

    private static List<Object> said(Assessment assessment) {
        return List.of(
                assessment.tier(),
                assessment.possibleTier(),
                assessment.decided(),
                assessment.grounds(),
                assessment.openFacts(),
                assessment.warnings());
    }

    @Provide
    Arbitrary<List<Long>> counts() {
        return around(25, 50, 100, 500, 5_000).list().ofSize(3);
    }

    @Property
    void splittingABatchChangesNothing(@ForAll("counts") List<Long> counts, @ForAll("counts") List<Long> cuts) {
        CaseBuilder whole =
                CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(2023, 5, 1)).judgedOn(LocalDate.of(2023, 5, 1));
        CaseBuilder parts =
                CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(2023, 5, 1)).judgedOn(LocalDate.of(2023, 5, 1));
        for (int i = 0; i < CLASSED.size(); i++) {
            long cut = Math.min(counts.get(i), cuts.get(i));
            whole.add(INFORMATION, InformationEntry.obtained(CLASSED.get(i), counts.get(i)));
            parts.add(INFORMATION, InformationEntry.obtained(CLASSED.get(i), cut))
                    .add(INFORMATION, InformationEntry.obtained(CLASSED.get(i), counts.get(i) - cut));
        }

        assertThat(said(parts.build().assess())).isEqualTo(said(whole.build().assess()));
    }

    @Property(tries = 100_000)
    void theProportionalSumIsExact(@ForAll("counts") List<Long> counts) {
        BigInteger points = BigInteger.valueOf(counts.get(0))
                .multiply(BigInteger.valueOf(100))
                .add(BigInteger.valueOf(counts.get(1)).multiply(BigInteger.TEN))
                .add(BigInteger.valueOf(counts.get(2)));
        Tier expected = points.compareTo(BigInteger.valueOf(50_000)) >= 0
                ? Tier.SECOND
                : points.compareTo(BigInteger.valueOf(5_000)) >= 0 ? Tier.FIRST : Tier.NONE;

        assertThat(builderOf(counts).build().tier()).isEqualTo(expected);
    }

    /** Sums that are exactly the figure, and one point less. */
    @Property(tries = 20_000)
    void aSumOfExactlyOneIsReached(@ForAll("exactly") List<Long> counts) {
        Assessment reached = builderOf(counts).build().assess();

        assertThat(reached.tier()).isEqualTo(Tier.FIRST);
        assertThat(reached.grounds())
                .anySatisfy(finding -> assertThat(finding.attainment()).isEqualTo(Ratio.ONE));
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                List<Long> less = new ArrayList<>(counts);
                less.set(i, counts.get(i) - 1);
                assertThat(builderOf(less).build().tier()).isEqualTo(Tier.NONE);
            }
        }
    }

    @Provide
    Arbitrary<List<Long>> exactly() {
        return Arbitraries.longs()
                .between(0, 50)
                .flatMap(first -> Arbitraries.longs()
                        .between(0, (5_000 - 100 * first) / 10)
                        .map(second -> List.of(first, second, 5_000 - 100 * first - 10 * second)));
    }

    private static CaseBuilder builderOf(List<Long> counts) {
        CaseBuilder builder =
                CaseBuilder.of(OFFENCE).committedOn(LocalDate.of(2023, 5, 1)).judgedOn(LocalDate.of(2023, 5, 1));
        for (int i = 0; i < CLASSED.size(); i++) {
            builder.add(INFORMATION, InformationEntry.obtained(CLASSED.get(i), counts.get(i)));
        }
        return builder;
    }
}
