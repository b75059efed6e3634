package io.github.menkan.administrative;

import static io.github.menkan.administrative.Asked.citations;
import static io.github.menkan.administrative.Asked.cited;
import static io.github.menkan.administrative.Asked.on;
import static io.github.menkan.administrative.Asked.penalties;
import static io.github.menkan.administrative.Asked.provider;
import static io.github.menkan.administrative.Asked.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Language;
import io.github.menkan.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which articles about computers and networks apply on which day, with which figures. */
class NetworkPenaltiesTest {

    @Test
    void acrossTheRevisionTheGraverRangeOfComputersStays() {
        List<AdministrativePenalty> penalties =
                penalties(on("2025-12-31", "2026-01-01"), Act.COMPUTER_SABOTAGE, Act.ENDANGERING_NETWORKS);
        assertThat(citations(penalties)).containsExactly("治安管理处罚法（2012年修正）第二十九条", "网络安全法（2016年）第六十三条第一款");
        assertThat(penalties.get(0).penalty().chinese()).isEqualTo("处5日以下拘留；情节较重的，处5日以上10日以下拘留");
        assertThat(penalties.get(0).note().chinese()).contains("幅度相同", "情节较重的，处5日以上15日以下拘留", "拘留上限");
    }

    @Test
    void toolsHadNoArticleOfPublicSecurityBefore2026() {
        assertThat(citations(penalties(on("2025-05-01", "2025-05-02"), Act.COMPUTER_TOOLS, Act.ENDANGERING_NETWORKS)))
                .containsExactly("网络安全法（2016年）第六十三条第一款");
        assertThat(citations(penalties(on("2026-05-01", "2026-05-02"), Act.COMPUTER_TOOLS, Act.ENDANGERING_NETWORKS)))
                .containsExactly("治安管理处罚法（2025年修订）第三十三条", "网络安全法（2025年修正）第六十六条");
    }

    @Test
    void intrusionSince2026ReachesFifteenDays() {
        AdministrativePenalty penalty = penalties(
                        on("2026-01-01", "2026-01-01"), Act.COMPUTER_INTRUSION, Act.ENDANGERING_NETWORKS)
                .get(0);
        assertThat(penalty.penalty().chinese()).isEqualTo("处5日以下拘留；情节较重的，处5日以上15日以下拘留");
        assertThat(penalty.note().chinese()).startsWith("以造成危害为要件");
    }

    @Test
    void aUnitEndangeringNetworksIsFinedAndItsPersonsDetained() {
        assertThat(cited(
                                penalties(
                                        unit("2025-05-01", "2025-05-01"), Act.COMPUTER_TOOLS, Act.ENDANGERING_NETWORKS),
                                "网络安全法（2016年）第六十三条第二款")
                        .penalty()
                        .chinese())
                .isEqualTo("没收违法所得，处10万元以上100万元以下罚款；对直接负责的主管人员和其他直接责任人员，处5日以下拘留，可以并处5万元以上50万元以下罚款；"
                        + "对直接责任人员，情节较重的，处5日以上15日以下拘留，可以并处10万元以上100万元以下罚款");
    }

    @Test
    void aMassLeakSince2026CostsUpToTenMillion() {
        assertThat(provider(unit("2026-01-01", "2026-02-01"), Answer.YES, Answer.NO)
                        .get(2)
                        .penalty()
                        .chinese())
                .isEqualTo("处50万元以上200万元以下罚款；对责任人员，处5万元以上20万元以下罚款；"
                        + "造成特别严重后果的，处200万元以上1000万元以下罚款；造成特别严重后果的，对责任人员，处20万元以上100万元以下罚款");
    }

    @Test
    void aLeakBefore2026StaysUnderTheLowerFine() {
        List<AdministrativePenalty> penalties = provider(unit("2025-12-31", "2026-02-01"), Answer.YES, Answer.NO);
        assertThat(citations(penalties))
                .containsExactly(
                        "网络安全法（2016年）第五十九条第一款",
                        "网络安全法（2016年）第五十九条第二款",
                        "网络安全法（2016年）第六十四条第一款",
                        "个人信息保护法第六十六条第一款",
                        "个人信息保护法第六十六条第二款");
        assertThat(penalties.get(0).note().chinese()).contains("网络安全法（2025年修正）第六十一条第一款", "从旧");
    }

    @Test
    void sitesForUnlawfulActsKeepTheirFiguresUnderANewNumber() {
        assertThat(penalties(on("2025-12-31", "2026-01-01"), Act.SITES_FOR_UNLAWFUL_ACTS))
                .singleElement()
                .satisfies(penalty -> {
                    assertThat(penalty.citation()).isEqualTo("网络安全法（2016年）第六十七条第一款");
                    assertThat(penalty.penalty().chinese())
                            .isEqualTo("处5日以下拘留，可以并处1万元以上10万元以下罚款；情节较重的，处5日以上15日以下拘留，可以并处5万元以上50万元以下罚款");
                    assertThat(penalty.note().chinese()).contains("第六十八条", "幅度相同");
                });
    }

    @Test
    void aUnitRunningSitesIsFined() {
        assertThat(penalties(unit("2026-01-01", "2026-01-01"), Act.SITES_FOR_UNLAWFUL_ACTS)
                        .get(0)
                        .penalty()
                        .in(Language.ENGLISH))
                .startsWith(
                        "a fine of 100000 yuan to 500000 yuan; for the persons responsible, detention of up to 5 days");
    }

    @ParameterizedTest
    @CsvSource({
        "1999999, 处20万元以下罚款（没有违法所得或者不足2万元）",
        "2000000, 处违法所得1倍以上10倍以下罚款（违法所得20000元，即20000元以上200000元以下）",
    })
    void sellingAccountsIsFinedByIncomeFromTwentyThousandYuan(long fen, String fine) {
        AdministrativePenalty penalty = cited(
                Administrative.penalties(
                        on("2023-05-01", "2023-05-01"),
                        List.of(new Deed(Act.TRADE_IN_CARDS_AND_ACCOUNTS, Answer.UNKNOWN, Quantity.exactly(fen)))),
                "反电信网络诈骗法第四十四条");
        assertThat(penalty.penalty().chinese()).contains(fine);
        assertThat(penalty.note().chinese()).contains("以涉及上述卡、账户、账号为前提");
    }

    @Test
    void misusingIdentityCardsIsArticleSeventeen() {
        assertThat(penalties(on("2012-01-01", "2012-01-01"), Act.MISUSING_IDENTITY_CARDS))
                .singleElement()
                .satisfies(penalty ->
                        assertThat(penalty.penalty().chinese()).isEqualTo("没收违法所得，处10日以下拘留或者200元以上1000元以下罚款"));
        assertThat(penalties(on("2011-12-31", "2011-12-31"), Act.MISUSING_IDENTITY_CARDS))
                .isEmpty();
    }

    @Test
    void unlawfulContentIsArticleSixtyNineSince2026() {
        assertThat(citations(provider(unit("2025-05-01", "2025-05-01"), Answer.NO, Answer.YES)))
                .containsExactly("网络安全法（2016年）第六十八条第一款");
        List<AdministrativePenalty> penalties = provider(unit("2026-01-01", "2026-01-01"), Answer.NO, Answer.YES);
        assertThat(citations(penalties)).containsExactly("网络安全法（2025年修正）第六十九条第一款", "网络安全法（2025年修正）第六十九条第二款");
        assertThat(penalties.get(0).penalty().chinese())
                .isEqualTo("责令改正，给予警告、予以通报，可以处5万元以上50万元以下罚款；拒不改正或者情节严重的，处50万元以上200万元以下罚款；"
                        + "拒不改正或者情节严重的，对直接负责的主管人员和其他直接责任人员，处5万元以上20万元以下罚款");
        assertThat(penalties.get(1).penalty().chinese())
                .endsWith("处200万元以上1000万元以下罚款；对直接负责的主管人员和其他直接责任人员，处20万元以上100万元以下罚款");
        assertThat(penalties.get(1).note().chinese()).startsWith("以造成特别严重影响、特别严重后果为前提");
    }

    @Test
    void contentThatSpreadBefore2026StaysUnderArticleSixtyEight() {
        List<AdministrativePenalty> penalties = provider(unit("2025-12-31", "2026-01-01"), Answer.NO, Answer.YES);
        assertThat(citations(penalties)).containsExactly("网络安全法（2016年）第六十八条第一款");
        assertThat(penalties.get(0).note().chinese()).contains("网络安全法（2025年修正）第六十九条第一款", "从旧");
    }

    @Test
    void securityDutiesSince2026AreFinedAtOnce() {
        List<AdministrativePenalty> penalties =
                penalties(unit("2026-01-01", "2026-01-01"), Act.NEGLECTING_SECURITY_DUTIES);
        assertThat(citations(penalties))
                .containsExactly("网络安全法（2025年修正）第六十一条第一款", "网络安全法（2025年修正）第六十一条第二款", "网络安全法（2025年修正）第六十一条第三款");
        assertThat(penalties.get(0).penalty().chinese())
                .isEqualTo("责令改正，给予警告，可以处1万元以上5万元以下罚款；拒不改正或者导致危害网络安全等后果的，处5万元以上50万元以下罚款；"
                        + "拒不改正或者导致危害网络安全等后果的，对直接负责的主管人员和其他直接责任人员，处1万元以上10万元以下罚款");
        assertThat(penalties.get(0).penalty().in(Language.ENGLISH))
                .startsWith(
                        "an order to correct and a warning; possibly a fine of 10000 yuan to 50000 yuan; on refusal,");
        assertThat(penalties.get(1).penalty().chinese())
                .startsWith("责令改正，给予警告，可以处5万元以上10万元以下罚款；拒不改正或者导致危害网络安全等后果的，处10万元以上100万元以下罚款；")
                .endsWith("处1万元以上10万元以下罚款");
        assertThat(penalties.get(1).note().chinese()).startsWith("以行为人系关键信息基础设施的运营者为前提");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-30, 0", "2022-12-01, 4"})
    void firmsThatNeglectTheirDutiesAgainstFraud(String day, int articles) {
        Act[] acts = {Act.NEGLECTING_DUTIES_AGAINST_FRAUD, Act.BANK_NEGLECTING_DUTIES_AGAINST_FRAUD};
        List<AdministrativePenalty> penalties = penalties(unit(day, day), acts);
        assertThat(penalties)
                .hasSize(articles)
                .allSatisfy(penalty -> assertThat(penalty.penalty().chinese())
                        .isEqualTo("责令改正，情节较轻的，处警告、通报批评或者5万元以上50万元以下罚款；情节严重的，处50万元以上500万元以下罚款；"
                                + "情节严重的，对直接负责的主管人员和其他直接责任人员，处1万元以上20万元以下罚款"));
        if (articles > 0) {
            assertThat(citations(penalties))
                    .containsExactly("反电信网络诈骗法第三十九条", "反电信网络诈骗法第四十一条", "反电信网络诈骗法第四十三条", "反电信网络诈骗法第四十条");
        }
        assertThat(penalties(on(day, day), acts)).isEmpty();
    }
}
