package io.github.menkan.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Offences;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version applies to an act: the days on which the offences began and were interpreted. */
class TimeTest {

    @ParameterizedTest
    @CsvSource({
        // the first day of the offence, judged today: the interpretation fills the gap
        "computer-data, financialCredentials, 50, 2009-02-27, 2023-05-01, NONE, 无",
        "computer-data, financialCredentials, 50, 2009-02-28, 2023-05-01, SECOND, 法释〔2011〕19号",
        "computer-data, financialCredentials, 50, 2011-09-01, 2011-09-01, SECOND, 法释〔2011〕19号",
        "computer-tools, financialTools, 25, 2009-02-27, 2023-05-01, NONE, 无",
        "computer-tools, financialTools, 25, 2009-02-28, 2023-05-01, SECOND, 法释〔2011〕19号",
        "computer-sabotage, systemsDisabled, 50, 1997-09-30, 2023-05-01, NONE, 无",
        "computer-sabotage, systemsDisabled, 50, 1997-10-01, 2023-05-01, SECOND, 法释〔2011〕19号",
        "network-duty, clicks, 50000, 2015-10-31, 2023-05-01, NONE, 无",
        "network-duty, clicks, 50000, 2015-11-01, 2023-05-01, FIRST, 法释〔2019〕15号",
        "network-duty, clicks, 50000, 2018-05-01, 2019-11-01, FIRST, 法释〔2019〕15号",
        "network-duty, clicks, 50000, 2019-11-01, 2019-11-01, FIRST, 法释〔2019〕15号",
        "network-misuse, sites, 3, 2015-10-31, 2023-05-01, NONE, 无",
        "network-misuse, sites, 3, 2015-11-01, 2023-05-01, FIRST, 法释〔2019〕15号",
        "network-aid, personsAided, 3, 2015-10-31, 2023-05-01, NONE, 无",
        "network-aid, personsAided, 3, 2015-11-01, 2023-05-01, FIRST, 法释〔2019〕15号"
    })
    void aVersionAppliesByItsDays(
            String offence, String element, long count, LocalDate act, LocalDate judged, Tier tier, String document) {
        Assessment assessment = assess(offence, element, count, act, judged);

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.decided()).isTrue();
        assertThat(assessment.standard().number()).isEqualTo(document);
        assertThat(assessment.versions()).hasSize(tier == Tier.NONE ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "computer-data, financialCredentials, 2009-02-28, 2011-08-31, SECOND",
        "computer-tools, financialTools, 2009-02-28, 2011-08-31, SECOND",
        "computer-sabotage, systemsDisabled, 1997-10-01, 2011-08-31, SECOND",
        "network-duty, clicks, 2015-11-01, 2019-10-31, FIRST",
        "network-misuse, sites, 2015-11-01, 2019-10-31, FIRST",
        "network-aid, personsAided, 2015-11-01, 2019-10-31, FIRST"
    })
    void judgedBeforeAnyInterpretationAPersonMustDecide(
            String offence, String element, LocalDate act, LocalDate judged, Tier possible) {
        Assessment assessment = assess(offence, element, 1_000_000, act, judged);

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(possible);
        assertThat(assessment.decided()).isFalse();
        assertThat(assessment.standard().number()).isEqualTo("无");
    }

    @ParameterizedTest
    @CsvSource({
        "computer-data, otherSerious, 2010-01-01, FIRST",
        "computer-data, otherEspeciallySerious, 2010-01-01, SECOND",
        "computer-tools, otherSerious, 2010-01-01, FIRST",
        "computer-tools, otherEspeciallySerious, 2010-01-01, SECOND",
        "computer-sabotage, otherSerious, 2010-01-01, FIRST",
        "computer-sabotage, otherEspeciallySerious, 2010-01-01, SECOND",
        "network-duty, otherMassDissemination, 2018-01-01, FIRST",
        "network-duty, otherGraveConsequence, 2018-01-01, FIRST",
        "network-duty, otherSeriousEvidenceLoss, 2018-01-01, FIRST",
        "network-duty, otherSerious, 2018-01-01, FIRST",
        "network-misuse, otherSerious, 2018-01-01, FIRST",
        "network-aid, otherSerious, 2018-01-01, FIRST"
    })
    void judgedBeforeAnyInterpretationAPersonMayAssertTheTier(
            String offence, String element, LocalDate day, Tier tier) {
        assertThat(assess(offence, element, 1, day, day).tier()).isEqualTo(tier);
    }

    private static Assessment assess(String offence, String element, long count, LocalDate act, LocalDate judged) {
        CaseBuilder builder = CaseBuilder.of(Offences.builtIn().find(offence).orElseThrow());
        builder.committedOn(act).judgedOn(judged);
        if (offence.equals("network-duty")) {
            builder.is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED);
        }
        return builder.with(
                        Offences.builtIn()
                                .find(offence)
                                .orElseThrow()
                                .elements()
                                .find(element)
                                .orElseThrow(),
                        Quantity.exactly(count))
                .build()
                .assess();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-16, false", "2026-05-17, true"})
    void afterTheLastCheckTheAnswerSaysSo(LocalDate judged, boolean warned) {
        assertThat(
                        assess("computer-data", "financialCredentials", 10, LocalDate.of(2023, 5, 1), judged)
                                .warnings()
                                .stream()
                                .anyMatch(warning -> warning.chinese().contains("核验至2026-05-16")))
                .isEqualTo(warned);
    }
}
