package io.github.menkan.concealment;

import static io.github.menkan.concealment.Concealment.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding.Status;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of every figure of the three interpretations. */
class ConcealmentBoundariesTest {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 5, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 3, 1);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 10, 1);

    private static CaseBuilder on(LocalDate day) {
        return CaseBuilder.of(OFFENCE).committedOn(day).judgedOn(day);
    }

    private static Element element(String name) {
        return OFFENCE.elements().find(name).orElseThrow();
    }

    private static Quantity value(Element element, String written) {
        return element.kind() == Element.Kind.MONEY
                ? Quantity.of(Yuan.of(written))
                : Quantity.exactly(Long.parseLong(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2999.99, NONE, NONE",
        "3000, NONE, FIRST",
        "9999.99, NONE, FIRST",
        "10000, FIRST, FIRST",
        "99999.99, FIRST, FIRST",
        "100000, SECOND, SECOND"
    })
    void amountsIn2018(String yuan, Tier tier, Tier possible) {
        Assessment assessment = on(IN_2018).with(AMOUNT, Yuan.of(yuan)).build().assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.discretionaryTier()).isEqualTo(tier);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isEqualTo(tier == possible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "44", "440300", "650000"})
    void noProvincesFigureIsKnown(String region) {
        Assessment assessment =
                on(IN_2018).region(region).with(AMOUNT, Yuan.of(5_000)).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "times, 9, NONE, 10, SECOND",
        "computerDataIncome, 4999.99, NONE, 5000, FIRST",
        "computerDataIncome, 49999.99, FIRST, 50000, SECOND",
        "vehicles, 0, NONE, 1, FIRST",
        "vehicles, 4, FIRST, 5, SECOND",
        "huntedAnimals, 49, NONE, 50, FIRST",
        "specialProperty, 0, NONE, 1, FIRST",
        "upstreamUnsolved, 0, NONE, 1, FIRST",
        "obstructedUpstream, 0, NONE, 1, FIRST",
        "concealmentAdminPenaltyWithinOneYear, 0, NONE, 1, FIRST",
        "graveLoss, 0, NONE, 1, SECOND",
        "gravelyObstructedUpstream, 0, NONE, 1, SECOND",
        "otherSerious, 0, NONE, 1, NONE",
        "refusedRecovery, 0, NONE, 1, NONE",
        "loss, 0, NONE, 2500000, NONE"
    })
    void oneThingAloneUntil2025(String name, String below, Tier before, String reached, Tier after) {
        for (LocalDate day : new LocalDate[] {IN_2018, IN_2022}) {
            for (String value : new String[] {below, reached}) {
                Assessment assessment = on(day).with(WARRANTS_CONVICTION, Answer.NO)
                        .with(element(name), value(element(name), value))
                        .build()
                        .assess();

                assertThat(assessment.tier())
                        .as("%s %s on %s", name, value, day)
                        .isEqualTo(value.equals(below) ? before : after);
                assertThat(assessment.possibleTier()).isEqualTo(assessment.tier());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "times, 3, 49999.99, FIRST",
        "times, 3, 50000, SECOND",
        "times, 2, 99999.99, FIRST",
        "specialProperty, 1, 49999.99, FIRST",
        "specialProperty, 1, 50000, SECOND",
        "upstreamUnsolved, 1, 99999.99, FIRST"
    })
    void withFiftyThousandUntil2025(String name, long count, String yuan, Tier tier) {
        for (LocalDate day : new LocalDate[] {IN_2018, IN_2022}) {
            assertThat(on(day).is(WARRANTS_CONVICTION)
                            .with(element(name), Quantity.exactly(count))
                            .with(AMOUNT, Yuan.of(yuan))
                            .build()
                            .tier())
                    .isEqualTo(tier);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 499999.99, times, 3, FIRST",
        "0, 500000, times, 2, FIRST",
        "0, 500000, times, 3, SECOND",
        "0, 500000, specialProperty, 1, SECOND",
        "0, 500000, refusedRecovery, 1, SECOND",
        "0, 500000, otherSerious, 1, SECOND",
        "0, 499999.99, otherSerious, 1, FIRST",
        "0, 500000, loss, 249999.99, FIRST",
        "0, 500000, loss, 250000, SECOND",
        "0, 499999.99, loss, 250000, FIRST",
        "0, 500000, upstreamUnsolved, 1, FIRST",
        "0, 500000, graveLoss, 1, FIRST",
        "0, 500000, vehicles, 5, FIRST",
        "0, 500000, computerDataIncome, 50000, FIRST",
        "1, 4999999.99, times, 3, FIRST",
        "1, 5000000, times, 2, FIRST",
        "1, 5000000, times, 3, SECOND",
        "1, 5000000, specialProperty, 1, SECOND",
        "1, 5000000, refusedRecovery, 1, SECOND",
        "1, 5000000, otherSerious, 1, SECOND",
        "1, 5000000, loss, 2499999.99, FIRST",
        "1, 5000000, loss, 2500000, SECOND",
        "1, 500000, specialProperty, 1, FIRST"
    })
    void since2025TheCourtMayFindTheSecondTier(long high, String yuan, String name, String value, Tier discretionary) {
        Assessment assessment = on(IN_2025)
                .is(WARRANTS_CONVICTION)
                .with(UPSTREAM_WITH_HIGH_STANDARDS, Quantity.exactly(high))
                .with(AMOUNT, Yuan.of(yuan))
                .with(element(name), value(element(name), value))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
        assertThat(assessment.possibleTier()).isEqualTo(discretionary);
        assertThat(assessment.decided()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "499999.99, specialProperty, 1, FIRST, FIRST",
        "500000, specialProperty, 1, FIRST, SECOND",
        "4999999.99, specialProperty, 1, FIRST, SECOND",
        "5000000, specialProperty, 1, SECOND, SECOND",
        "5000000, times, 3, SECOND, SECOND",
        "5000000, refusedRecovery, 1, SECOND, SECOND",
        "5000000, otherSerious, 1, SECOND, SECOND",
        "5000000, loss, 249999.99, FIRST, FIRST",
        "5000000, loss, 2499999.99, FIRST, SECOND",
        "5000000, loss, 2500000, SECOND, SECOND"
    })
    void anUpstreamCrimeNotKnownIsSettledBothWays(
            String yuan, String name, String value, Tier discretionary, Tier possible) {
        Assessment assessment = on(IN_2025)
                .is(WARRANTS_CONVICTION)
                .unknown(UPSTREAM_WITH_HIGH_STANDARDS)
                .with(AMOUNT, Yuan.of(yuan))
                .with(element(name), value(element(name), value))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        // where the court may find the second tier, a ground says on what
        assertThat(assessment.grounds().stream()
                        .anyMatch(
                                ground -> ground.citation().equals("法释〔2025〕13号第五条") && ground.status() == Status.MET))
                .isEqualTo(discretionary == Tier.SECOND);
    }

    @Test
    void theLawOf1997KnowsOneTier() {
        Assessment assessment = CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2006, 6, 28))
                .judgedOn(IN_2018)
                .with(AMOUNT, Yuan.of(100_000))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.penalty().maxMonths()).hasValue(36);
    }

    @Test
    void rangesOfTheTiers() {
        Assessment first = on(IN_2018).with(AMOUNT, Yuan.of(10_000)).build().assess();
        assertThat(first.penalty().minMonths()).isEmpty();
        assertThat(first.penalty().maxMonths()).hasValue(36);
        assertThat(first.penalty().publicSurveillance()).isTrue();
        assertThat(first.penalty().fine()).isEqualTo(Penalty.Fine.OPTIONAL_ALONE);

        Assessment second = on(IN_2018).with(AMOUNT, Yuan.of(100_000)).build().assess();
        assertThat(second.penalty().minMonths()).hasValue(36);
        assertThat(second.penalty().maxMonths()).hasValue(84);
        assertThat(second.penalty().criminalDetention()).isFalse();
        assertThat(second.penalty().fine()).isEqualTo(Penalty.Fine.OBLIGATORY);
        assertThat(second.term()).isEqualTo("情节严重");
    }
}
