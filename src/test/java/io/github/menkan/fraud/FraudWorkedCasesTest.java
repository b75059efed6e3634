package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The worked cases of fraud through the typed API. */
class FraudWorkedCasesTest {

    private static CaseBuilder committed2023(String region) {
        return CaseBuilder.of(OFFENCE)
                .region(region)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2026, 11, 21));
    }

    private static void reaches(CaseBuilder builder, Tier tier, boolean attempted) {
        Assessment assessment = builder.build().assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.attempted()).isEqualTo(attempted ? Answer.YES : Answer.NO);
        assertThat(builder.build().tier()).isEqualTo(tier);
    }

    @Test
    void fraud1Beijing4999() {
        Assessment assessment =
                committed2023("11").with(AMOUNT, Yuan.of(4_999)).build().assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
    }

    @Test
    void fraud2Beijing5000() {
        reaches(committed2023("11").with(AMOUNT, Yuan.of(5_000)), Tier.FIRST, false);
    }

    @Test
    void fraud3Telecom30000() {
        reaches(committed2023("11").with(AMOUNT, Yuan.of(30_000)).is(TELECOM), Tier.SECOND, false);
    }

    @Test
    void fraud4Jilin500000() {
        reaches(committed2023("22").with(AMOUNT, Yuan.of(500_000)), Tier.THIRD, false);
    }

    @Test
    void fraud5TelecomNearHugeImpersonatingOfficials() {
        reaches(
                committed2023("11").with(AMOUNT, Yuan.of(24_000)).is(TELECOM, IMPERSONATED_OFFICIALS),
                Tier.SECOND,
                false);
    }

    @Test
    void fraud6FiveThousandMessages() {
        reaches(committed2023("11").is(TELECOM, AMOUNT_UNVERIFIABLE).with(MESSAGES_SENT, 5_000), Tier.SECOND, true);
    }

    @Test
    void fraud7OneMessageLess() {
        reaches(committed2023("11").is(TELECOM, AMOUNT_UNVERIFIABLE).with(MESSAGES_SENT, 4_999), Tier.NONE, false);
    }

    @Test
    void fraud8AttemptAtAHugeAmount() {
        reaches(committed2023("11").with(ATTEMPTED_AMOUNT, Yuan.of(200_000)), Tier.SECOND, true);
    }
}
