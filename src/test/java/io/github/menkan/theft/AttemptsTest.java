package io.github.menkan.theft;

import static io.github.menkan.theft.Theft.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Answer;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Finding.Status;
import io.github.menkan.Language;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.report.Report;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completed thefts beside attempts: 法释〔2013〕8号第十二条第二款 compares them. */
class AttemptsTest {

    private static CaseBuilder theft(String yuan) {
        return CaseBuilder.of(OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 5, 1))
                .with(AMOUNT, Yuan.of(yuan));
    }

    @ParameterizedTest
    @CsvSource({"24999.99, false", "25000, true"})
    void aClauseThatACompletedTheftMeetsIsNotDroppedBesideAnAttempt(String yuan, boolean met) {
        // Henan: half of 50000
        Assessment assessment = theft(yuan)
                .region("41")
                .with(ATTEMPTED_AMOUNT, Yuan.of(60_000))
                .is(BURGLARY)
                .build()
                .assess();
        assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
        assertThat(assessment.attempted()).isEqualTo(Answer.YES);
        assertThat(assessment.grounds().stream()
                        .anyMatch(one -> one.citation().equals("法释〔2013〕8号第六条") && one.status() == Status.MET))
                .isEqualTo(met);
        assertThat(Report.of(assessment).toText(Language.CHINESE).contains("人民法院可以对既遂部分也认定为该档次"))
                .isEqualTo(met);
    }

    @Test
    void besideACompletedTheftOfTheSameTierSuchAClauseOpensNothing() {
        assertThat(theft("50000").region("41").is(BURGLARY).build().assess().grounds())
                .extracting(Finding::citation)
                .doesNotContain("法释〔2013〕8号第六条");
    }

    @ParameterizedTest
    @CsvSource({"29999.99, YES, MET", "30000, UNKNOWN, OPEN", "99999.99, UNKNOWN, OPEN", "100000, NO, "})
    void aLocalFigureThatIsNotKnownLeavesOpenWhetherAttemptsAloneCarryTheTier(
            String yuan, Answer attempted, Status article23) {
        Assessment assessment = theft(yuan).is(ATTEMPTED_PRECIOUS_RELIC).build().assess();
        assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
        assertThat(assessment.attempted()).isEqualTo(attempted);
        assertThat(assessment.leniency())
                .filteredOn(factor -> factor.citation().equals("刑法第二十三条第二款"))
                .extracting(SentencingFactor::status)
                .isEqualTo(article23 == null ? java.util.List.of() : java.util.List.of(article23));
    }

    @Test
    void anAttemptIsNoReasonToLetOff() {
        assertThat(theft("0")
                        .region("41")
                        .with(ATTEMPTED_AMOUNT, Yuan.of(60_000))
                        .build()
                        .assess()
                        .administrative())
                .isEmpty();
    }
}
