package io.github.menkan.administrative;

import static io.github.menkan.administrative.Asked.on;
import static io.github.menkan.administrative.Asked.penalties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which occasions there are, and what an article presupposes. */
class AdministrativeTest {

    @Test
    void aDecisionBeforeTheActIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2026-05-02", "2026-05-01"))
                .withMessage("decided must not be before acted (2026-05-02), was 2026-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 2025-06-01, 尚不够刑事处罚的（第二条）",
        "THEFT, 2026-06-01, 尚不够刑事处罚的（第三条）",
        "ENDANGERING_NETWORKS, 2020-06-01, 尚不构成犯罪的",
        "INFORMATION_IN_NETWORKS, 2026-06-01, 尚不构成犯罪的",
        "LEAKING_IDENTITY_CARD_DATA, 2020-06-01, 尚不构成犯罪的",
        "TELECOM_FRAUD, 2026-06-01, 尚不构成犯罪的",
    })
    void theStatuteSaysThatTheActIsNoCrime(Act act, String day, String condition) {
        assertThat(penalties(on(day, day), act).get(0).condition())
                .hasValueSatisfying(one -> assertThat(one.chinese()).isEqualTo(condition));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESSING_INFORMATION", "SUPPORT_OF_TELECOM_FRAUD", "TRADE_IN_CARDS_AND_ACCOUNTS"})
    void anArticleThatSaysNothingOfCrimesHasNoSuchCondition(Act act) {
        assertThat(penalties(on("2026-06-01", "2026-06-01"), act))
                .isNotEmpty()
                .allSatisfy(penalty -> assertThat(penalty.condition()).isEmpty());
    }
}
