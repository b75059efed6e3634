package io.github.menkan.network;

import static io.github.menkan.network.NetworkAid.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Force;
import io.github.menkan.SentencingFactor;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Element;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 法发〔2021〕22号第九条 and 法发〔2025〕12号: figures typed from the sheets, by the day of the act alone. */
class AidOpinionsTest {

    private static CaseBuilder aid(LocalDate day) {
        return CaseBuilder.of(NetworkAid.OFFENCE).committedOn(day).judgedOn(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-21, 99, 99, 99, 0, NONE",
        "2021-06-22, 5, 0, 0, 0, FIRST",
        "2021-06-22, 4, 0, 0, 0, NONE",
        "2021-06-22, 2, 2, 1, 0, FIRST",
        "2021-06-22, 2, 2, 0, 19, NONE",
        "2021-06-22, 0, 0, 0, 20, FIRST",
        "2025-07-27, 0, 5, 0, 0, FIRST",
        "2025-07-28, 9, 9, 9, 0, NONE",
        "2025-07-28, 9, 9, 9, 19, NONE",
        "2025-07-28, 0, 0, 0, 20, FIRST"
    })
    void numbersCountByTheOpinionOfTheDay(
            LocalDate day, long own, long others, long interfaces, long cards, Tier discretionary) {
        Assessment assessment = aid(day).with(OWN_ACCOUNTS, own)
                .with(OTHERS_ACCOUNTS, others)
                .with(PAYMENT_INTERFACES, interfaces)
                .with(OTHERS_PHONE_CARDS, cards)
                .build()
                .assess();

        assertThat(assessment.tier()).isEqualTo(Tier.NONE);
        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
        assertThat(assessment.possibleTier()).isEqualTo(discretionary);
        assertThat(assessment.decided()).isTrue();
        assertThat(assessment.versions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-27, 3, 300000, 0, NONE",
        "2025-07-28, 3, 300000, 0, FIRST",
        "2025-07-28, 2, 300000, 0, NONE",
        "2025-07-28, 3, 299999.99, 0, NONE",
        "2025-07-28, 0, 0, 300000, FIRST",
        "2025-07-28, 0, 0, 299999.99, NONE",
        "2025-07-28, 3, 150000, 150000, NONE"
    })
    void moneyCountsSince2025(LocalDate day, long own, String ownInflow, String othersInflow, Tier discretionary) {
        Assessment assessment = aid(day).with(OWN_ACCOUNTS, own)
                .with(OWN_ACCOUNTS_INFLOW, Yuan.of(ownInflow))
                .with(OTHERS_ACCOUNTS_INFLOW, Yuan.of(othersInflow))
                .build()
                .assess();

        assertThat(assessment.discretionaryTier()).isEqualTo(discretionary);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-27, 60, 19, NONE", "2025-07-28, 19, 0, NONE", "2025-07-28, 19, 1, FIRST"})
    void ownPhoneCardsCountSince2025(LocalDate day, long own, long others, Tier discretionary) {
        assertThat(aid(day).with(OWN_PHONE_CARDS, own)
                        .with(OTHERS_PHONE_CARDS, others)
                        .build()
                        .assess()
                        .discretionaryTier())
                .isEqualTo(discretionary);
    }

    @Test
    void theSourceIsSaidAndNothingCountsWhereTheAidedCrimeCannotBeVerified() {
        CaseBuilder five = aid(LocalDate.of(2023, 3, 1)).with(OWN_ACCOUNTS, 5);
        Assessment met = five.build().assess();
        assertThat(met.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.citation()).isEqualTo("法发〔2021〕22号第九条第(一)项");
            assertThat(ground.force()).isEqualTo(Force.MAY);
        });
        assertThat(met.warnings()).anyMatch(warning -> warning.chinese().contains("系转引"));
        assertThat(five.is(AIDED_CRIME_UNVERIFIABLE).build().assess().possibleTier())
                .isEqualTo(Tier.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01, 2021-06-21, false, false",
        "2020-05-01, 2021-06-22, true, false",
        "2020-05-01, 2025-07-28, true, true",
        "2023-05-01, 2025-07-27, false, false",
        "2023-05-01, 2025-07-28, false, true",
        "2025-07-28, 2026-07-28, false, false"
    })
    void aLaterOpinionIsNamedWhereItExistsAtJudgment(LocalDate act, LocalDate judged, boolean of2021, boolean of2025) {
        Assessment assessment = CaseBuilder.of(NetworkAid.OFFENCE)
                .committedOn(act)
                .judgedOn(judged)
                .with(OTHERS_ACCOUNTS, 1)
                .build()
                .assess();

        assertThat(assessment.warnings().stream()
                        .anyMatch(warning -> warning.chinese().contains("不溯及以前的行为")))
                .isEqualTo(of2021);
        assertThat(assessment.warnings().stream()
                        .anyMatch(warning -> warning.chinese().contains("未用于以前的行为")))
                .isEqualTo(of2025);
    }

    @Test
    void aMinorIsAsARuleNotProsecutedUnlessTheActIsAGraveOne() {
        CaseBuilder minor =
                aid(LocalDate.of(2025, 9, 1)).with(PERSONS_AIDED, 3).is(UNDERAGE, INDUCED, MINOR_CIRCUMSTANCES);
        assertThat(minor.build().assess().leniency())
                .extracting(SentencingFactor::citation)
                .containsExactly("法释〔2019〕15号第十五条", "法发〔2025〕12号第十条第(一)项", "法发〔2025〕12号第十一条第一款", "法发〔2025〕12号第十一条第一款");

        Assessment grave = minor.is(CROSS_BORDER).build().assess();
        assertThat(grave.aggravation()).extracting(SentencingFactor::citation).containsExactly("法发〔2025〕12号第九条第(四)项");
        assertThat(grave.leniency())
                .extracting(SentencingFactor::citation)
                .containsExactly("法释〔2019〕15号第十五条", "法发〔2025〕12号第十条第(一)项");
    }

    @ParameterizedTest
    @CsvSource({
        "organisedTrade, 法发〔2025〕12号第九条第(一)项",
        "usedVulnerablePersons, 法发〔2025〕12号第九条第(二)项",
        "industryStaff, 法发〔2025〕12号第九条第(三)项",
        "crossBorder, 法发〔2025〕12号第九条第(四)项",
        "toolsMadeForCrime, 法发〔2025〕12号第九条第(五)项",
        "artificialIntelligence, 法发〔2025〕12号第九条第(六)项",
        "aidAdminPenaltyWithinTwoYears, 法发〔2025〕12号第九条第(七)项",
        "aidConvictionWithinFiveYears, 法发〔2025〕12号第九条第(八)项"
    })
    void anItemOfArticle9IsSevereSince2025(String element, String citation) {
        Element item = NetworkAid.OFFENCE.elements().find(element).orElseThrow();
        assertThat(aid(LocalDate.of(2025, 7, 28))
                        .with(PERSONS_AIDED, 3)
                        .is(item)
                        .build()
                        .assess()
                        .aggravation())
                .extracting(SentencingFactor::citation)
                .containsExactly(citation);
        assertThat(aid(LocalDate.of(2025, 7, 27))
                        .with(PERSONS_AIDED, 3)
                        .is(item)
                        .build()
                        .assess()
                        .aggravation())
                .isEmpty();
    }
}
