package io.github.menkan.concealment;

import static io.github.menkan.charges.Concurrence.Position.GIVES_WAY;
import static io.github.menkan.charges.Concurrence.Position.GOVERNS;
import static io.github.menkan.charges.Concurrence.Position.NOT_DECIDED;
import static io.github.menkan.concealment.Concealment.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.charges.Concurrence.Standing;
import io.github.menkan.fraud.Fraud;
import io.github.menkan.information.Category;
import io.github.menkan.network.ComputerData;
import io.github.menkan.network.NetworkAid;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of concealment beside the offences it meets. */
class ConcealmentConcurrenceTest {

    private static final LocalDate IN_2022 = LocalDate.of(2022, 3, 1);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 10, 1);

    private static Assessment concealed(LocalDate day, long yuan) {
        return CaseBuilder.of(OFFENCE)
                .committedOn(day)
                .judgedOn(day)
                .with(AMOUNT, Yuan.of(yuan))
                .is(WARRANTS_CONVICTION)
                .build()
                .assess();
    }

    private static Assessment aided(LocalDate day) {
        return CaseBuilder.of(NetworkAid.OFFENCE)
                .committedOn(day)
                .judgedOn(day)
                .with(NetworkAid.PAYMENT_SETTLED, Yuan.of(200_000))
                .build()
                .assess();
    }

    private static List<Standing> beside(Assessment one, Assessment other) {
        return Concurrence.of(List.of(one, other)).standings();
    }

    @Test
    void theHeavierOfConcealmentAndAidingGoverns() {
        List<Standing> standings = beside(concealed(IN_2022, 100_000), aided(IN_2022));

        assertThat(standings).extracting(Standing::position).containsExactly(GOVERNS, GIVES_WAY);
        assertThat(standings.get(0).why(Language.CHINESE)).startsWith("法释〔2015〕11号第七条：依照处罚较重的规定");
        assertThat(standings.get(1).why(Language.CHINESE)).startsWith("刑法第二百八十七条之二第三款：依照处罚较重的规定");
    }

    @Test
    void inTheFirstTierTheRangesAreEqual() {
        assertThat(beside(concealed(IN_2025, 100_000), aided(IN_2025)))
                .extracting(Standing::position)
                .containsExactly(NOT_DECIDED, NOT_DECIDED);
    }

    @Test
    void theHeavierOfConcealmentAndPersonalInformationGoverns() {
        Assessment information = CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(IN_2025)
                .judgedOn(IN_2025)
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.CREDIT, 500))
                .build()
                .assess();
        List<Standing> standings = beside(concealed(IN_2025, 100_000), information);

        assertThat(standings).extracting(Standing::position).containsExactly(GIVES_WAY, GOVERNS);
        assertThat(standings.get(1).why(Language.CHINESE)).startsWith("法释〔2025〕13号第九条");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 法释〔2025〕13号第七条",
        "2025-08-26, 法释〔2025〕13号第七条",
        "2025-08-25, 法释〔2015〕11号第五条",
        "2022-03-01, 法释〔2015〕11号第五条"
    })
    void besideTheUpstreamCrimeItIsAQuestionOfWhatWasAgreedBeforehand(LocalDate day, String clause) {
        Assessment theft = CaseBuilder.of(Theft.OFFENCE)
                .committedOn(day)
                .judgedOn(day)
                .with(Theft.AMOUNT, Yuan.of(3_000))
                .build()
                .assess();
        Assessment fraud = CaseBuilder.of(Fraud.OFFENCE)
                .committedOn(day)
                .judgedOn(day)
                .with(Fraud.AMOUNT, Yuan.of(500_000))
                .build()
                .assess();

        for (Assessment upstream : List.of(theft, fraud)) {
            assertThat(beside(concealed(day, 100_000), upstream)).allSatisfy(standing -> {
                assertThat(standing.position()).isEqualTo(NOT_DECIDED);
                assertThat(standing.why(Language.CHINESE)).contains("以上游犯罪的共犯论处（" + clause + "）");
            });
        }
    }

    @Test
    void dataObtainedByAnotherOrByOneself() {
        Assessment data = CaseBuilder.of(ComputerData.OFFENCE)
                .committedOn(IN_2022)
                .judgedOn(IN_2022)
                .with(ComputerData.FINANCIAL_CREDENTIALS, 10)
                .build()
                .assess();

        assertThat(beside(concealed(IN_2022, 100_000), data)).allSatisfy(standing -> {
            assertThat(standing.position()).isEqualTo(NOT_DECIDED);
            assertThat(standing.why(Language.CHINESE)).contains("法释〔2011〕19号第七条");
        });
    }
}
