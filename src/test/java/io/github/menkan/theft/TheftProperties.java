package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.place.Division;
import io.github.menkan.place.LocalTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of theft that hold for all cases. */
class TheftProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 4, 30);
    private static final List<Element> FLAGS = OFFENCE.elements().list().stream()
            .filter(element -> element.isFlag() && !element.derived())
            .toList();

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 70_000_000),
                Arbitraries.of(
                        50_000L,
                        100_000L,
                        150_000L,
                        200_000L,
                        300_000L,
                        1_500_000L,
                        3_000_000L,
                        5_000_000L,
                        10_000_000L,
                        20_000_000L,
                        30_000_000L,
                        40_000_000L,
                        50_000_000L),
                Arbitraries.of(99_999L, 199_999L, 299_999L, 2_999_999L, 9_999_999L, 49_999_999L));
    }

    @Provide
    Arbitrary<Set<Element>> flags() {
        return Arbitraries.of(FLAGS).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<SingleAct> act() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()),
                        fen(),
                        fen(),
                        Arbitraries.of(Answer.NO, Answer.NO, Answer.YES, Answer.UNKNOWN))
                .as((day, one, other, attempted) -> new SingleAct(
                        FIRST_DAY.plusDays(day),
                        day % 5 == 0
                                ? Quantity.between(Math.min(one, other), Math.max(one, other))
                                : Quantity.exactly(one),
                        attempted));
    }

    @Provide
    Arbitrary<List<SingleAct>> acts() {
        return act().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Division> division() {
        return Arbitraries.of(Division.provinces());
    }

    private static CaseBuilder of(List<SingleAct> acts, Set<Element> flags) {
        CaseBuilder builder = CaseBuilder.of(OFFENCE)
                .committed(new Period(FIRST_DAY, LAST_DAY))
                .judgedOn(LAST_DAY);
        acts.forEach(act -> builder.add(SingleAct.ACTS, act));
        return builder.is(flags.toArray(Element[]::new));
    }

    private static void narrows(Assessment wide, Assessment narrow) {
        assertThat(narrow.tier()).isGreaterThanOrEqualTo(wide.tier());
        assertThat(narrow.discretionaryTier()).isGreaterThanOrEqualTo(wide.discretionaryTier());
        assertThat(narrow.possibleTier()).isLessThanOrEqualTo(wide.possibleTier());
    }

    @Property(tries = 300)
    void aKnownPlaceNarrows(
            @ForAll("acts") List<SingleAct> acts,
            @ForAll("flags") Set<Element> flags,
            @ForAll("division") Division place) {
        narrows(
                of(acts, flags).build().assess(),
                of(acts, flags).region(place).build().assess());
    }

    @Property(tries = 100)
    void aFigureInsideTheRangeNeverLeavesTheRangesAnswer(
            @ForAll("acts") List<SingleAct> acts, @ForAll("flags") Set<Element> flags, @ForAll Random random) {
        String row = "theft,22,全省,," + random.nextInt(1_000, 3_001) + "," + random.nextInt(30_000, 100_001) + ","
                + random.nextInt(300_000, 500_001) + ",测试,,2013-04-04,,,HIGH,HIGH,HIGH,2026-11-21,,,";
        LocalTables own = LocalTables.parse(
                "own",
                String.join(",", LocalTables.columns()) + "\n" + row + "\n",
                Theft.OFFENCE.amounts().orElseThrow());
        narrows(
                of(acts, flags).build().assess(),
                of(acts, flags).region("22").figures(own).build().assess());
    }

    @Property(tries = 300)
    void oneMoreActNeverLowersATier(
            @ForAll("acts") List<SingleAct> acts,
            @ForAll("act") SingleAct more,
            @ForAll("flags") Set<Element> flags,
            @ForAll("division") Division place) {
        List<SingleAct> all = new ArrayList<>(acts);
        all.add(more);
        Assessment less = of(acts, flags).region(place).build().assess();
        Assessment greater = of(all, flags).region(place).build().assess();
        assertThat(greater.tier()).isGreaterThanOrEqualTo(less.tier());
        assertThat(greater.discretionaryTier()).isGreaterThanOrEqualTo(less.discretionaryTier());
        assertThat(greater.possibleTier()).isGreaterThanOrEqualTo(less.possibleTier());
    }

    @Property(tries = 300)
    void theOrderOfActsSaysNothing(
            @ForAll("acts") List<SingleAct> acts, @ForAll("flags") Set<Element> flags, @ForAll Random random) {
        List<SingleAct> shuffled = new ArrayList<>(acts);
        java.util.Collections.shuffle(shuffled, random);
        Assessment one = of(acts, flags).build().assess();
        Assessment other = of(shuffled, flags).build().assess();
        assertThat(other.grounds()).isEqualTo(one.grounds());
        assertThat(other.versions()).isEqualTo(one.versions());
        assertThat(other.warnings()).isEqualTo(one.warnings());
        assertThat(other.openFacts()).isEqualTo(one.openFacts());
    }

    @Property(tries = 300)
    void settlingWhetherAnActWasCompletedNarrows(
            @ForAll("acts") List<SingleAct> acts, @ForAll("flags") Set<Element> flags, @ForAll boolean attempted) {
        List<SingleAct> settled = acts.stream()
                .map(act -> act.attempted() == Answer.UNKNOWN
                        ? new SingleAct(act.on(), act.amount(), attempted ? Answer.YES : Answer.NO)
                        : act)
                .toList();
        narrows(of(acts, flags).build().assess(), of(settled, flags).build().assess());
    }

    @Property(tries = 300)
    void settlingACircumstanceNarrows(
            @ForAll("acts") List<SingleAct> acts, @ForAll("flags") Set<Element> flags, @ForAll boolean present) {
        CaseBuilder open = of(acts, Set.of());
        flags.forEach(open::unknown);
        narrows(
                open.build().assess(),
                of(acts, present ? flags : Set.of()).build().assess());
    }

    @Property(tries = 300)
    void oneFenMoreNeverLowersATierAtAnyTime(
            @ForAll("fen") long fen,
            @ForAll("flags") Set<Element> flags,
            @ForAll("division") Division place,
            @ForAll Random random) {
        LocalDate act = LocalDate.of(1998, 3, 17).plusDays(random.nextInt(10_000));
        LocalDate judged = act.plusDays(random.nextInt(2_000));
        Assessment less = at(act, judged, place, flags, fen);
        Assessment more = at(act, judged, place, flags, fen + 1);
        assertThat(more.tier()).isGreaterThanOrEqualTo(less.tier());
        assertThat(more.possibleTier()).isGreaterThanOrEqualTo(less.possibleTier());
    }

    private static Assessment at(LocalDate act, LocalDate judged, Division place, Set<Element> flags, long fen) {
        return CaseBuilder.of(OFFENCE)
                .committedOn(act)
                .judgedOn(judged)
                .region(place)
                .with(AMOUNT, new Yuan(fen))
                .is(flags.toArray(Element[]::new))
                .build()
                .assess();
    }
}
