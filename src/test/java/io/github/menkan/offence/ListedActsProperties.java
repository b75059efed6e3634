package io.github.menkan.offence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Period;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.place.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for all cases of every offence whose acts are listed and whose figures the provinces fix. */
class ListedActsProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 4, 30);
    private static final List<Offence> OFFENCES = Offences.builtIn().list().stream()
            .filter(offence -> offence.entries().contains(SingleAct.ACTS))
            .filter(offence -> offence.amounts().isPresent())
            .toList();

    /** The answer to a case, with what else the facts need. */
    private record Question(Offence offence, Set<Element> flags) {

        CaseBuilder with(List<SingleAct> acts) {
            CaseBuilder builder = CaseBuilder.of(offence)
                    .committed(new Period(FIRST_DAY, LAST_DAY))
                    .judgedOn(LAST_DAY);
            acts.forEach(act -> builder.add(SingleAct.ACTS, act));
            return builder.is(flags.toArray(Element[]::new));
        }
    }

    @Provide
    Arbitrary<Question> question() {
        return Arbitraries.of(OFFENCES)
                .flatMap(offence -> Arbitraries.of(offence.elements().list().stream()
                                .filter(element -> element.isFlag() && !element.derived())
                                .toList())
                        .set()
                        .ofMaxSize(3)
                        .map(flags -> new Question(offence, flags)));
    }

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 70_000_000),
                Arbitraries.longs().between(500, 5_000).map(yuan -> yuan * 100),
                Arbitraries.longs().between(24, 80).map(thousands -> thousands * 100_000),
                Arbitraries.of(99_999L, 199_999L, 299_999L, 3_200_000L, 32_000_000L, 49_999_999L));
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

    private static void narrows(Assessment wide, Assessment narrow) {
        assertThat(narrow.tier()).isGreaterThanOrEqualTo(wide.tier());
        assertThat(narrow.discretionaryTier()).isGreaterThanOrEqualTo(wide.discretionaryTier());
        assertThat(narrow.possibleTier()).isLessThanOrEqualTo(wide.possibleTier());
    }

    private static void rises(Assessment less, Assessment more) {
        assertThat(more.tier()).isGreaterThanOrEqualTo(less.tier());
        assertThat(more.discretionaryTier()).isGreaterThanOrEqualTo(less.discretionaryTier());
        assertThat(more.possibleTier()).isGreaterThanOrEqualTo(less.possibleTier());
    }

    @Property(tries = 200)
    void aKnownPlaceNarrows(
            @ForAll("question") Question question,
            @ForAll("acts") List<SingleAct> acts,
            @ForAll("division") Division place) {
        narrows(
                question.with(acts).build().assess(),
                question.with(acts).region(place).build().assess());
    }

    @Property(tries = 200)
    void oneMoreActNeverLowersATier(
            @ForAll("question") Question question,
            @ForAll("acts") List<SingleAct> acts,
            @ForAll("act") SingleAct more,
            @ForAll("division") Division place) {
        List<SingleAct> all = new ArrayList<>(acts);
        all.add(more);
        rises(
                question.with(acts).region(place).build().assess(),
                question.with(all).region(place).build().assess());
    }

    @Property(tries = 200)
    void theOrderOfActsSaysNothing(
            @ForAll("question") Question question, @ForAll("acts") List<SingleAct> acts, @ForAll Random random) {
        List<SingleAct> shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, random);
        Assessment one = question.with(acts).build().assess();
        Assessment other = question.with(shuffled).build().assess();
        assertThat(other.grounds()).isEqualTo(one.grounds());
        assertThat(other.versions()).isEqualTo(one.versions());
        assertThat(other.warnings()).isEqualTo(one.warnings());
        assertThat(other.openFacts()).isEqualTo(one.openFacts());
    }

    @Property(tries = 200)
    void settlingWhetherAnActWasCompletedNarrows(
            @ForAll("question") Question question, @ForAll("acts") List<SingleAct> acts, @ForAll boolean attempted) {
        List<SingleAct> settled = acts.stream()
                .map(act -> act.attempted() == Answer.UNKNOWN
                        ? new SingleAct(act.on(), act.amount(), attempted ? Answer.YES : Answer.NO)
                        : act)
                .toList();
        narrows(
                question.with(acts).build().assess(),
                question.with(settled).build().assess());
    }

    @Property(tries = 200)
    void settlingACircumstanceNarrows(
            @ForAll("question") Question question, @ForAll("acts") List<SingleAct> acts, @ForAll boolean present) {
        Question none = new Question(question.offence(), Set.of());
        CaseBuilder open = none.with(acts);
        question.flags().forEach(open::unknown);
        narrows(
                open.build().assess(),
                (present ? question : none).with(acts).build().assess());
    }

    @Property(tries = 300)
    void oneFenMoreNeverLowersATierAtAnyTime(
            @ForAll("question") Question question,
            @ForAll("fen") long fen,
            @ForAll("division") Division place,
            @ForAll Random random) {
        LocalDate act = LocalDate.of(1998, 3, 17).plusDays(random.nextInt(10_000));
        LocalDate judged = act.plusDays(random.nextInt(2_000));
        rises(at(question, act, judged, place, fen), at(question, act, judged, place, fen + 1));
    }

    private static Assessment at(Question question, LocalDate act, LocalDate judged, Division place, long fen) {
        Element amount = question.offence().elements().find("amount").orElseThrow();
        return CaseBuilder.of(question.offence())
                .committedOn(act)
                .judgedOn(judged)
                .region(place)
                .with(amount, new Yuan(fen))
                .is(question.flags().toArray(Element[]::new))
                .build()
                .assess();
    }
}
