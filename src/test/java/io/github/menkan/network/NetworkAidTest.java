package io.github.menkan.network;

import static io.github.menkan.network.NetworkAid.AIDED_CRIME_UNVERIFIABLE;
import static io.github.menkan.network.NetworkAid.FUNDS_PROVIDED;
import static io.github.menkan.network.NetworkAid.ILLEGAL_INCOME;
import static io.github.menkan.network.NetworkAid.PAYMENT_SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 刑法第二百八十七条之二: when it cannot be verified whether those aided committed crimes, and when even that is not known. */
class NetworkAidTest {

    private static CaseBuilder aid() {
        return CaseBuilder.of(NetworkAid.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2023, 5, 1));
    }

    @Test
    void aMillionIsSeriousWhetherTheAidedCrimeCanBeVerifiedOrNot() {
        Assessment assessment = aid().with(PAYMENT_SETTLED, Yuan.of("1000000"))
                .unknown(AIDED_CRIME_UNVERIFIABLE)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.decided()).isTrue();
    }

    @Test
    void lessThanAMillionIsOpenUntilItIsKnownWhetherTheAidedCrimeCanBeVerified() {
        Assessment assessment = aid().with(PAYMENT_SETTLED, Yuan.of("990000"))
                .unknown(AIDED_CRIME_UNVERIFIABLE)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.openFacts()).singleElement().satisfies(open -> {
            assertThat(open.element()).isEqualTo("aidedCrimeUnverifiable");
            assertThat(open.atLeast().possible()).isEqualTo(Tier.FIRST);
            assertThat(open.atMost().possible()).isEqualTo(Tier.NONE);
            assertThat(open.narrowing()).isEqualTo(2);
        });
    }

    @Test
    void lessThanTheOrdinaryFigureIsSettledEitherWay() {
        Assessment assessment = aid().with(PAYMENT_SETTLED, Yuan.of("199999.99"))
                .unknown(AIDED_CRIME_UNVERIFIABLE)
                .build()
                .assess();

        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.decided()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adminPenaltyWithinTwoYears", "aidedCrimeGraveConsequence", "otherSerious"})
    void whereTheAidedCrimeCannotBeVerifiedOtherItemsDoNotSuffice(String element) {
        Assessment assessment = aid().is(
                        AIDED_CRIME_UNVERIFIABLE,
                        NetworkAid.OFFENCE.elements().find(element).orElseThrow())
                .with(NetworkAid.PERSONS_AIDED, 100)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
    }

    @Test
    void especiallyGraveConsequencesMatterOnlyWhereTheAidedCrimeCannotBeVerified() {
        assertThat(aid().is(NetworkAid.ESPECIALLY_GRAVE_CONSEQUENCE).build().tier())
                .isEqualTo(Tier.NONE);
    }

    @Test
    void amountsOfDifferentItemsAreNotAddedUpAndTheAnswerSaysSo() {
        Assessment assessment = aid().is(AIDED_CRIME_UNVERIFIABLE)
                .with(PAYMENT_SETTLED, Yuan.of("999999.99"))
                .with(FUNDS_PROVIDED, Yuan.of("249999.99"))
                .with(ILLEGAL_INCOME, Yuan.of("49999.99"))
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.warnings())
                .anyMatch(warning -> warning.chinese().contains("各项金额不相加"))
                .anyMatch(warning -> warning.chinese().contains("第十三条"));
    }

    @Test
    void knowledgeIsPresupposedAndTheAnswerSaysSo() {
        assertThat(aid().build().assess().warnings())
                .anyMatch(warning -> warning.chinese().contains("明知他人利用信息网络实施犯罪为前提"));
    }

    @Test
    void aDoubtShowsOnlyWhereItBears() {
        Assessment nothing = aid().build().assess();
        Assessment punished =
                aid().is(NetworkAid.ADMIN_PENALTY_WITHIN_TWO_YEARS).build().assess();

        assertThat(nothing.warnings()).hasSize(1);
        assertThat(punished.warnings()).anyMatch(warning -> warning.chinese().contains("二年内"));
    }
}
