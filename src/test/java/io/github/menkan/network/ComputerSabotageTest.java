package io.github.menkan.network;

import static io.github.menkan.network.ComputerSabotage.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Finding;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 刑法第二百八十六条: outages, which know no multiple, and what belongs to 第四条 or to 第六条. */
class ComputerSabotageTest {

    private static CaseBuilder sabotage() {
        return CaseBuilder.of(ComputerSabotage.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2023, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 59, NONE",
        "100, 0, 60, FIRST",
        "99, 9999, 60, NONE",
        "499, 0, 300, FIRST",
        "499, 49999, 100000, FIRST",
        "500, 0, 60, SECOND",
        "500, 0, 59, NONE",
        "0, 50000, 60, SECOND",
        "0, 50000, 59, NONE",
        "0, 10000, 300, FIRST"
    })
    void theHourIsNeverMultiplied(long systems, long users, long minutes, Tier tier) {
        assertThat(sabotage()
                        .with(BASE_SERVICE_SYSTEMS, systems)
                        .with(USERS_SERVED, users)
                        .with(OUTAGE_MINUTES, minutes)
                        .build()
                        .tier())
                .isEqualTo(tier);
    }

    @Test
    void anUnknownOutageTimeLeavesTheTierOpen() {
        Assessment assessment = sabotage()
                .with(USERS_SERVED, 50_000)
                .unknown(OUTAGE_MINUTES)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.possibleTier()).isEqualTo(Tier.SECOND);
    }

    @Test
    void incomeFromVirusesAloneIsCitedFromArticle6() {
        assertThat(income(sabotage().with(MALWARE_PROVIDED, 1))).containsExactly("法释〔2011〕19号第六条第一款第(四)项");
    }

    @Test
    void incomeWithoutVirusesIsCitedFromArticle4() {
        assertThat(income(sabotage().with(SYSTEMS_DISABLED, 1))).containsExactly("法释〔2011〕19号第四条第一款第(三)项");
    }

    @Test
    void incomeOfACaseOfBothIsCitedFromBoth() {
        assertThat(income(sabotage().with(SYSTEMS_DISABLED, 1).with(SYSTEMS_IMPLANTED, 1)))
                .containsExactly("法释〔2011〕19号第四条第一款第(三)项", "法释〔2011〕19号第六条第一款第(四)项");
    }

    private static java.util.List<String> income(CaseBuilder builder) {
        return builder.with(ILLEGAL_INCOME, Yuan.of("5000")).build().assess().grounds().stream()
                .map(Finding::citation)
                .toList();
    }

    @Test
    void whicheverArticleGovernsIncomeDecides() {
        Assessment assessment = sabotage()
                .with(ILLEGAL_INCOME, Yuan.of("25000"))
                .unknown(MALWARE_PROVIDED, SYSTEMS_DISABLED)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.SECOND);
        assertThat(assessment.decided()).isTrue();
        Assessment viruses = sabotage()
                .with(ILLEGAL_INCOME, Yuan.of("25000"))
                .with(MALWARE_PROVIDED, 1)
                .unknown(SYSTEMS_DISABLED)
                .build()
                .assess();
        assertThat(viruses.tier()).isEqualTo(Tier.SECOND);
    }

    @Test
    void incomeMayBeOfVirusesWhereThatIsNotKnown() {
        // whether a virus spread is unknown: 第六条第一款第(四)项 stays open beside 第四条第一款第(三)项
        Assessment assessment = sabotage()
                .with(ILLEGAL_INCOME, Yuan.of("5000"))
                .unknown(SELF_REPLICATING_SPREAD)
                .build()
                .assess();

        assertThat(assessment.grounds())
                .filteredOn(finding -> finding.citation().equals("法释〔2011〕19号第六条第一款第(四)项"))
                .extracting(Finding::status)
                .containsExactly(Finding.Status.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2015-10-31, 法释〔2011〕19号第八条, 对单位判处罚金", "2015-11-01, 对单位判处罚金, 法释〔2011〕19号第八条"})
    void unitsCommitItSince2015(LocalDate day, String said, String unsaid) {
        Assessment assessment = CaseBuilder.of(ComputerSabotage.OFFENCE)
                .committedOn(day)
                .judgedOn(day)
                .by(Subject.UNIT)
                .with(SYSTEMS_DISABLED, 10)
                .build()
                .assess();

        assertThat(assessment.warnings())
                .anyMatch(warning -> warning.chinese().contains(said))
                .noneMatch(warning -> warning.chinese().contains(unsaid));
    }

    @Test
    void aPersonIsToldNothingOfUnits() {
        assertThat(sabotage().with(SYSTEMS_DISABLED, 10).build().assess().warnings())
                .noneMatch(warning -> warning.chinese().contains("单位"));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-01, 2016-12-31, NONE, 无, 尚无环境质量监测系统的解释",
        "2016-02-01, 2017-06-15, FIRST, 法释〔2016〕29号第十条, 指导性案例104号",
        "2018-05-01, 2019-05-01, FIRST, 法释〔2016〕29号第十条, 未核对原文",
        "2023-08-14, 2023-08-15, FIRST, 法释〔2016〕29号第十条, 裁判时的法释〔2023〕7号",
        "2023-08-15, 2024-05-01, FIRST, 法释〔2023〕7号第十一条, 条号第十一条未能确认",
        "2026-01-05, 2026-03-19, FIRST, 法释〔2023〕7号第十一条, 2026年环境污染解释"
    })
    void environmentalMonitoringFollowsItsOwnInterpretations(
            LocalDate act, LocalDate judged, Tier tier, String citation, String said) {
        Assessment assessment = CaseBuilder.of(ComputerSabotage.OFFENCE)
                .committedOn(act)
                .judgedOn(judged)
                .is(ENVIRONMENTAL_MONITORING)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.decided()).isTrue();
        assertThat(assessment.versions()).hasSize(1);
        assertThat(assessment.grounds())
                .extracting(Finding::citation)
                .isEqualTo(tier == Tier.NONE ? java.util.List.of() : java.util.List.of(citation));
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains(said));
    }

    @Test
    void aHelpersIncomeIsNeverAddedToTheIncomeOfOthers() {
        Assessment assessment = sabotage()
                .with(ILLEGAL_INCOME, Yuan.of("4999.99"))
                .with(AIDED_BY_ILLEGAL_INCOME, Yuan.of("4999.99"))
                .build()
                .assess();

        assertThat(assessment.possibleTier()).isEqualTo(Tier.NONE);
        assertThat(assessment.warnings()).anyMatch(warning -> warning.chinese().contains("第九条"));
    }
}
