package io.github.menkan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.report.Report;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The longest lists that a case may hold take time in proportion to their length: each of these cases is read and answered in a
 * second or so, and would take minutes if every entry were held against every other.
 */
class LargeCaseTest {

    private static final Duration FIFTY_TIMES_WHAT_IT_TAKES = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aHundredAndEightyThousandBatchesOfInformation() {
        Assessment assessment = assess("personal-information", "information", "{\"category\":\"face\"}", 180_000);
        assertThat(assessment.tier().level()).isZero();
    }

    @Test
    void sixtyThousandBatchesThatMayBeForBusiness() {
        Assessment assessment = assess(
                "personal-information",
                "information",
                "{\"category\":\"ordinary\",\"obtained\":1,\"boughtForBusiness\":null}",
                60_000);
        assertThat(assessment.tier().level()).isZero();
        assertThat(assessment.possibleTier().level()).isEqualTo(2);
    }

    @Test
    void aMillionRecipientsOfOneBatch() {
        String recipients = "1,".repeat(999_999) + "1";
        Assessment assessment = assess(
                "personal-information",
                "information",
                "{\"category\":\"face\",\"obtained\":1,\"disclosed\":[" + recipients + "]}",
                1);
        assertThat(assessment.tier().level()).isEqualTo(2);
    }

    @Test
    void ninetyThousandThefts() {
        Assessment assessment = assess("theft", "acts", "{\"on\":\"2023-05-01\",\"amount\":1}", 90_000);
        assertThat(assessment.tier().level()).isEqualTo(1);
    }

    @Test
    void seventyThousandTheftsThatMayBeAttempts() {
        Assessment assessment =
                assess("theft", "acts", "{\"on\":\"2023-05-01\",\"amount\":1,\"attempted\":null}", 70_000);
        assertThat(assessment.tier().level()).isEqualTo(1);
    }

    @Test
    void aHundredThousandLeaks() {
        Assessment assessment = assess(
                "network-duty\",\"serviceProvider\":true,\"orderedToCorrect\":true,\"refused\":true,\"id\":\"",
                "leaked",
                "{\"category\":\"face\",\"count\":1}",
                100_000);
        assertThat(assessment.tier().level()).isEqualTo(1);
    }

    private static Assessment assess(String offence, String list, String entry, int times) {
        String json = "{\"committed\":\"2023-05-01\",\"offence\":\"" + offence + "\",\"" + list + "\":["
                + (entry + ",").repeat(times - 1) + entry + "]}";
        return assertTimeout(FIFTY_TIMES_WHAT_IT_TAKES, () -> {
            CaseEntry read = CaseReader.on(TODAY).read(json);
            assertThat(read).isInstanceOf(ReadCase.class);
            Assessment assessment = ((ReadCase) read).facts().assess();
            assertThat(Report.of(assessment).toText(Language.CHINESE)).isNotEmpty();
            assertThat(Report.of(assessment).html(Language.CHINESE)).isNotEmpty();
            assertThat(AssessmentWriter.in(Language.CHINESE).write(read)).isNotEmpty();
            return assessment;
        });
    }
}
