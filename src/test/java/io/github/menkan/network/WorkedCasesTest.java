package io.github.menkan.network;

import static io.github.menkan.network.LeakedInformation.LEAKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The worked cases through the typed API. */
class WorkedCasesTest {

    private static CaseBuilder dated(CaseBuilder builder) {
        return builder.committedOn(LocalDate.of(2023, 5, 1)).judgedOn(LocalDate.of(2026, 11, 21));
    }

    private static CaseBuilder leak() {
        return dated(CaseBuilder.of(NetworkDuty.OFFENCE))
                .add(LEAKED, LeakedInformation.of(Category.CREDIT, 400))
                .add(LEAKED, LeakedInformation.of(Category.LODGING, 900))
                .add(LEAKED, LeakedInformation.of(Category.ORDINARY, 1_000))
                .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.REFUSED);
    }

    @Test
    void classesOfLeakedItemsAddUpInProportion() {
        Assessment assessment =
                leak().is(NetworkDuty.ORDERED_TO_CORRECT).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.FIRST);
        assertThat(assessment.grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.citation()).isEqualTo("法释〔2019〕15号第四条第(四)项"));
        assertThat(assessment.term()).contains("用户信息泄露造成严重后果");
    }

    @Test
    void withoutAnOrderToCorrectThereIsNoOffence() {
        Assessment assessment = leak().build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("责令采取改正措施是构成本罪的前提"));
    }

    @Test
    void videosAndOtherItemsAreConverted() {
        assertThat(dated(CaseBuilder.of(NetworkDuty.OFFENCE))
                        .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
                        .with(NetworkDuty.ILLEGAL_VIDEOS, 150)
                        .with(NetworkDuty.OTHER_ILLEGAL_ITEMS, 500)
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void nineSetsOfPaymentCredentialsAreTooFew() {
        assertThat(credentials(9)).isEqualTo(Tier.NONE);
    }

    @Test
    void tenSetsOfPaymentCredentialsAreSerious() {
        assertThat(credentials(10)).isEqualTo(Tier.FIRST);
    }

    @Test
    void fiftySetsOfPaymentCredentialsAreEspeciallySerious() {
        assertThat(credentials(50)).isEqualTo(Tier.SECOND);
    }

    private static Tier credentials(long sets) {
        return dated(CaseBuilder.of(ComputerData.OFFENCE))
                .with(ComputerData.FINANCIAL_CREDENTIALS, sets)
                .build()
                .tier();
    }

    @Test
    void aLossOfTenThousandYuanIsSerious() {
        assertThat(dated(CaseBuilder.of(ComputerData.OFFENCE))
                        .with(ComputerData.ECONOMIC_LOSS, Yuan.of("10000"))
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void anHourWithoutServiceForTwelveThousandUsersIsSerious() {
        assertThat(dated(CaseBuilder.of(ComputerSabotage.OFFENCE))
                        .with(ComputerSabotage.USERS_SERVED, 12_000)
                        .with(ComputerSabotage.OUTAGE_MINUTES, 60)
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void twentyProvisionsOfToolsAreSerious() {
        assertThat(dated(CaseBuilder.of(ComputerTools.OFFENCE))
                        .with(ComputerTools.OTHER_TOOLS, 20)
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void threeSitesAreSerious() {
        assertThat(dated(CaseBuilder.of(NetworkMisuse.OFFENCE))
                        .with(NetworkMisuse.SITES, 3)
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void twoHundredThousandYuanSettledIsSerious() {
        assertThat(dated(CaseBuilder.of(NetworkAid.OFFENCE))
                        .with(NetworkAid.PAYMENT_SETTLED, Yuan.of("200000"))
                        .build()
                        .tier())
                .isEqualTo(Tier.FIRST);
    }

    @Test
    void whereTheAidedCrimeCannotBeVerifiedFiveTimesAreNeeded() {
        Assessment assessment = dated(CaseBuilder.of(NetworkAid.OFFENCE))
                .with(NetworkAid.PAYMENT_SETTLED, Yuan.of("990000"))
                .is(NetworkAid.AIDED_CRIME_UNVERIFIABLE)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.distanceToNextTier())
                .anyMatch(distance -> distance.element().equals("paymentSettled") && distance.more() == 10_000_00);
    }
}
