package io.github.menkan.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says of monitoring systems and of the opinions on 帮助信息网络犯罪活动罪, by the days of act and judgment. */
class SayingsTest {

    private static boolean says(Assessment assessment, String fragment) {
        return assessment.warnings().stream()
                .anyMatch(warning -> warning.chinese().contains(fragment));
    }

    @Nested
    class Monitoring {

        private CaseBuilder builder(String act, String judged) {
            return CaseBuilder.of(ComputerSabotage.OFFENCE)
                    .committedOn(LocalDate.parse(act))
                    .judgedOn(LocalDate.parse(judged));
        }

        private Assessment monitored(String act, String judged) {
            return builder(act, judged)
                    .is(ComputerSabotage.ENVIRONMENTAL_MONITORING)
                    .build()
                    .assess();
        }

        @ParameterizedTest
        @CsvSource({
            "2016-12-31, 2016-12-31, true, 裁判时尚无环境质量监测系统的解释",
            "2016-12-31, 2017-01-01, false, 裁判时尚无环境质量监测系统的解释",
            "2016-12-31, 2016-12-31, false, 行为时无环境质量监测系统的解释",
            "2016-12-31, 2017-01-01, true, 行为时无环境质量监测系统的解释",
            "2017-01-01, 2017-01-01, false, 行为时无环境质量监测系统的解释",
            "2023-08-14, 2023-08-14, false, 限于干扰系统采样",
            "2023-08-14, 2023-08-15, true, 限于干扰系统采样",
            "2023-08-15, 2023-08-15, false, 限于干扰系统采样",
            "2023-08-14, 2023-08-14, false, 2023-08-15起须干扰系统采样",
            "2023-08-15, 2023-08-15, true, 2023-08-15起须干扰系统采样",
            "2024-01-01, 2026-03-18, false, 2026年环境污染解释",
            "2024-01-01, 2026-03-19, true, 2026年环境污染解释",
            "2018-01-01, 2019-01-01, true, 没有量化“后果严重”",
            "2018-01-01, 2019-01-01, true, 法释〔2016〕29号第十条系转引",
            "2023-08-15, 2023-08-15, true, 法释〔2023〕7号系转引"
        })
        void eachSentenceHasItsDays(String act, String judged, boolean said, String fragment) {
            assertThat(says(monitored(act, judged), fragment)).isEqualTo(said);
            assertThat(says(builder(act, judged).build().assess(), fragment)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2016-12-31, 2016-12-31, NONE",
            "2016-12-31, 2017-01-01, FIRST",
            "2023-08-14, 2023-08-14, FIRST",
            "2023-08-15, 2023-08-15, FIRST"
        })
        void theClauseCountsSinceTheFirstInterpretation(String act, String judged, Tier tier) {
            assertThat(monitored(act, judged).tier()).isEqualTo(tier);
        }

        @ParameterizedTest
        @CsvSource({"2023-08-14, 法释〔2016〕29号", "2023-08-15, 法释〔2023〕7号"})
        void theDocumentIsThatOfTheDay(String day, String number) {
            Assessment assessment = monitored(day, day);
            assertThat(assessment.standard().documents()).anyMatch(document -> document.contains(number));
            assertThat(assessment.grounds()).extracting(Finding::citation).anyMatch(one -> one.startsWith(number));
        }
    }

    @Nested
    class Aid {

        private CaseBuilder on(String day) {
            return CaseBuilder.of(NetworkAid.OFFENCE)
                    .committedOn(LocalDate.parse(day))
                    .judgedOn(LocalDate.parse(day));
        }

        @ParameterizedTest
        @CsvSource({"2021-06-21, false", "2021-06-22, true", "2025-07-27, true"})
        void theOpinionOf2021StandsAmongTheDocumentsOfItsDays(String day, boolean is) {
            assertThat(on(day).build().assess().standard().documents())
                    .matches(all -> all.stream().anyMatch(one -> one.contains("法发〔2021〕22号")) == is);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-06-21, 5, 0, NONE",
            "2021-06-22, 5, 0, FIRST",
            "2021-06-22, 4, 0, NONE",
            "2025-07-27, 5, 0, FIRST",
            "2025-07-28, 5, 0, NONE",
            "2025-07-28, 3, 300000, FIRST",
            "2025-07-28, 3, 299999, NONE",
            "2025-07-28, 2, 300000, NONE"
        })
        void ownAccountsCountByTheOpinionOfTheDay(String day, long accounts, long inflow, Tier discretionary) {
            assertThat(on(day).with(NetworkAid.OWN_ACCOUNTS, accounts)
                            .with(NetworkAid.OWN_ACCOUNTS_INFLOW, Yuan.of(inflow))
                            .build()
                            .assess()
                            .discretionaryTier())
                    .isEqualTo(discretionary);
        }

        /** 法发〔2025〕12号第九条 has eight items, 第十条 four. */
        @Test
        void theLastItemsCountToo() {
            CaseBuilder serious = on("2025-08-01").with(NetworkAid.ILLEGAL_INCOME, Yuan.of(10_000));
            assertThat(serious.is(NetworkAid.AID_CONVICTION_WITHIN_FIVE_YEARS)
                            .build()
                            .assess()
                            .aggravation())
                    .extracting(SentencingFactor::citation)
                    .contains("法发〔2025〕12号第九条第(八)项");
            assertThat(serious.is(NetworkAid.HELPED_TO_TRACE).build().assess().leniency())
                    .extracting(SentencingFactor::citation)
                    .contains("法发〔2025〕12号第十条第(四)项");
        }
    }

    /** Each text of a standard counts from the day on which its documents do. */
    @ParameterizedTest
    @CsvSource({
        "network-aid, 2021-06-21, 2019-11-01",
        "network-aid, 2021-06-22, 2021-06-22",
        "network-aid, 2025-07-27, 2021-06-22",
        "network-aid, 2025-07-28, 2025-07-28",
        "computer-sabotage, 2023-08-14, 2011-09-01",
        "computer-sabotage, 2023-08-15, 2023-08-15"
    })
    void aStandardBeginsWithItsLatestDocument(String offence, LocalDate act, LocalDate from) {
        Assessment assessment = CaseBuilder.of(
                        offence.equals("network-aid") ? NetworkAid.OFFENCE : ComputerSabotage.OFFENCE)
                .committedOn(act)
                .judgedOn(act)
                .build()
                .assess();
        assertThat(assessment.versions())
                .singleElement()
                .satisfies(version -> assertThat(version.standardFrom()).isEqualTo(from));
    }

    @Test
    void incomeThatIsNotStatedIsUnknownToThePoliceToo() {
        CaseBuilder leak = CaseBuilder.of(NetworkDuty.OFFENCE)
                .committedOn(LocalDate.of(2020, 1, 1))
                .judgedOn(LocalDate.of(2020, 6, 1))
                .is(NetworkDuty.SERVICE_PROVIDER)
                .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.ORDINARY, 5));
        List<AdministrativePenalty> unknown = leak.build().assess().administrative();
        List<AdministrativePenalty> none = leak.with(NetworkDuty.ILLEGAL_INCOME, Yuan.of(0))
                .build()
                .assess()
                .administrative();
        List<AdministrativePenalty> said =
                leak.unknown(NetworkDuty.ILLEGAL_INCOME).build().assess().administrative();
        assertThat(unknown).isEqualTo(said).isNotEqualTo(none);
    }
}
