package io.github.menkan.administrative;

import static io.github.menkan.administrative.Asked.NOTHING;
import static io.github.menkan.administrative.Asked.citations;
import static io.github.menkan.administrative.Asked.cited;
import static io.github.menkan.administrative.Asked.fraud;
import static io.github.menkan.administrative.Asked.on;
import static io.github.menkan.administrative.Asked.penalties;
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

/** 治安管理处罚法 in its three versions, and the law against telecom fraud beside it. */
class PublicSecurityTest {

    @Test
    void theftBefore2026IsArticleFortyNine() {
        List<AdministrativePenalty> penalties = penalties(on("2025-12-31", "2025-12-31"), Act.THEFT);
        assertThat(citations(penalties)).containsExactly("治安管理处罚法（2012年修正）第四十九条");
        assertThat(penalties.get(0).penalty().chinese())
                .isEqualTo("处5日以上10日以下拘留，可以并处500元以下罚款；情节较重的，处10日以上15日以下拘留，可以并处1000元以下罚款");
        assertThat(penalties.get(0).note().chinese()).contains("第二十二条").doesNotContain("第三十七条");
    }

    @Test
    void theftSince2026IsArticleFiftyEight() {
        List<AdministrativePenalty> penalties = penalties(on("2026-01-01", "2026-01-01"), Act.THEFT);
        assertThat(citations(penalties)).containsExactly("治安管理处罚法（2025年修订）第五十八条");
        assertThat(penalties.get(0).penalty().chinese())
                .isEqualTo("处5日以上10日以下拘留或者2000元以下罚款；情节较重的，处10日以上15日以下拘留，可以并处3000元以下罚款");
        assertThat(penalties.get(0).penalty().in(Language.ENGLISH))
                .isEqualTo("detention of 5 to 10 days or a fine of up to 2000 yuan; in graver circumstances,"
                        + " detention of 10 to 15 days, to which may be added a fine of up to 3000 yuan");
    }

    @Test
    void onlyOfAUnitItIsSaidThatDetentionIsForPersons() {
        assertThat(penalties(unit("2026-01-01", "2026-01-01"), Act.THEFT)
                        .get(0)
                        .note()
                        .chinese())
                .contains("拘留只能对自然人");
        assertThat(penalties(on("2026-01-01", "2026-01-01"), Act.THEFT)
                        .get(0)
                        .note()
                        .chinese())
                .doesNotContain("拘留只能对自然人");
        // 网络安全法第六十三条第二款 is about units and names the persons itself
        assertThat(cited(
                                penalties(
                                        unit("2025-05-01", "2025-05-01"), Act.COMPUTER_TOOLS, Act.ENDANGERING_NETWORKS),
                                "网络安全法（2016年）第六十三条第二款")
                        .note()
                        .chinese())
                .doesNotContain("拘留只能对自然人");
    }

    @Test
    void acrossTheRevisionTheOrdinaryRangeIsTheLaterAndTheGraverTheEarlier() {
        List<AdministrativePenalty> penalties = penalties(on("2025-12-31", "2026-01-01"), Act.THEFT);
        assertThat(citations(penalties)).containsExactly("治安管理处罚法（2025年修订）第五十八条", "治安管理处罚法（2012年修正）第四十九条");
        assertThat(penalties.get(0).penalty().chinese()).isEqualTo("处5日以上10日以下拘留或者2000元以下罚款");
        assertThat(penalties.get(0).note().chinese())
                .contains("行为时的治安管理处罚法（2012年修正）第四十九条为“处5日以上10日以下拘留，可以并处500元以下罚款”", "拘留下限", "从轻");
        assertThat(penalties.get(1).penalty().chinese()).isEqualTo("情节较重的，处10日以上15日以下拘留，可以并处1000元以下罚款");
        assertThat(penalties.get(1).note().chinese())
                .contains("后法治安管理处罚法（2025年修订）第五十八条为“情节较重的，处10日以上15日以下拘留，可以并处3000元以下罚款”", "罚款上限", "从旧");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-30, 治安管理处罚法（2012年修正）第四十九条",
        "2022-12-01, 反电信网络诈骗法第三十八条第二款",
    })
    void telecomFraudHasItsOwnArticleSinceItsLaw(String day, String first) {
        assertThat(citations(fraud(on(day, day), Answer.YES, NOTHING)))
                .startsWith(first)
                .endsWith("治安管理处罚法（2012年修正）第四十九条");
    }

    @ParameterizedTest
    @CsvSource({
        "999999, 没收违法所得，处10日以上15日以下拘留，并处10万元以下罚款（没有违法所得或者不足1万元）",
        "1000000, 没收违法所得，处10日以上15日以下拘留，并处违法所得1倍以上10倍以下罚款（违法所得10000元，即10000元以上100000元以下）",
    })
    void telecomFraudIsFinedByItsIncomeFromTenThousandYuan(long fen, String penalty) {
        assertThat(fraud(on("2024-05-01", "2024-05-01"), Answer.YES, Quantity.exactly(fen))
                        .get(0)
                        .penalty()
                        .chinese())
                .isEqualTo(penalty);
    }

    @Test
    void ordinaryFraudIsNotTelecomFraud() {
        assertThat(citations(fraud(on("2026-05-01", "2026-05-01"), Answer.NO, NOTHING)))
                .containsExactly("治安管理处罚法（2025年修订）第五十八条");
    }

    @Test
    void whetherItWasTelecomFraudMayBeOpen() {
        assertThat(fraud(on("2026-05-01", "2026-05-01"), Answer.UNKNOWN, NOTHING)
                        .get(0)
                        .note()
                        .in(Language.ENGLISH))
                .startsWith("only if the act is established");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-02-28, ''",
        "2006-03-01, 治安管理处罚法（2005年）第四十九条",
        "2012-12-31, 治安管理处罚法（2005年）第四十九条",
        "2013-01-01, 治安管理处罚法（2012年修正）第四十九条",
        "2025-12-31, 治安管理处罚法（2012年修正）第四十九条",
        "2026-01-01, 治安管理处罚法（2025年修订）第五十八条",
    })
    void theArticleIsThatOfTheDay(String day, String article) {
        for (Act act : List.of(Act.THEFT, Act.FRAUD, Act.SNATCHING, Act.EXTORTION)) {
            assertThat(String.join("", citations(penalties(on(day, day), act)))).isEqualTo(article);
        }
    }

    @Test
    void theTextOf2005IsKnownFromSecondarySources() {
        AdministrativePenalty penalty =
                penalties(on("2012-12-15", "2013-02-01"), Act.THEFT).get(0);
        assertThat(penalty.penalty().chinese())
                .isEqualTo("处5日以上10日以下拘留，可以并处500元以下罚款；情节较重的，处10日以上15日以下拘留，可以并处1000元以下罚款");
        assertThat(penalty.note().chinese())
                .startsWith("该条文系转引，未核对原文")
                // 行政处罚法第三十七条 is in force since 2021-07-15
                .doesNotContain("第三十七条");
        assertThat(penalties(on("2012-12-15", "2021-07-14"), Act.THEFT)
                        .get(0)
                        .note()
                        .chinese())
                .doesNotContain("第三十七条");
        assertThat(penalties(on("2012-12-15", "2021-07-15"), Act.THEFT)
                        .get(0)
                        .note()
                        .chinese())
                .contains("后法治安管理处罚法（2012年修正）第四十九条", "幅度相同", "第三十七条");
    }

    @Test
    void whoIsNotDetainedIsSaidWithTheExceptionOf2025() {
        assertThat(penalties(on("2025-12-31", "2025-12-31"), Act.THEFT)
                        .get(0)
                        .note()
                        .chinese())
                .contains("不执行拘留：", "婴儿的（第二十一条）", "不再处罚（第二十二条）")
                .doesNotContain("仍执行");
        assertThat(penalties(on("2026-01-01", "2026-01-01"), Act.THEFT)
                        .get(0)
                        .note()
                        .chinese())
                .contains("前三种人情节严重、影响恶劣的", "一年以内二次以上的，仍执行（第二款）（第二十三条）", "不再处罚（第二十五条）");
    }

    @Test
    void lootThatIsHiddenOrSoldForOthers() {
        assertThat(penalties(on("2012-06-01", "2012-06-01"), Act.CONCEALING_LOOT))
                .singleElement()
                .satisfies(penalty -> {
                    assertThat(penalty.citation()).isEqualTo("治安管理处罚法（2005年）第六十条第(三)项");
                    assertThat(penalty.penalty().chinese()).isEqualTo("处5日以上10日以下拘留，并处200元以上500元以下罚款");
                });
        assertThat(penalties(on("2026-06-01", "2026-06-01"), Act.CONCEALING_LOOT))
                .singleElement()
                .satisfies(penalty -> {
                    assertThat(penalty.citation()).isEqualTo("治安管理处罚法（2025年修订）第七十二条第(三)项");
                    assertThat(penalty.penalty().chinese())
                            .isEqualTo("处5日以上10日以下拘留，可以并处1000元以下罚款；情节较轻的，处警告或者1000元以下罚款");
                });
    }

    @Test
    void acrossTheRevisionMinorConcealmentIsTheLaterAndTheOrdinaryTheEarlier() {
        List<AdministrativePenalty> penalties = penalties(on("2025-12-31", "2026-01-01"), Act.CONCEALING_LOOT);
        assertThat(citations(penalties)).containsExactly("治安管理处罚法（2012年修正）第六十条第(三)项", "治安管理处罚法（2025年修订）第七十二条第(三)项");
        assertThat(penalties.get(0).penalty().chinese()).isEqualTo("处5日以上10日以下拘留，并处200元以上500元以下罚款");
        assertThat(penalties.get(0).note().chinese()).contains("罚款上限", "从旧", "第二十一条");
        assertThat(penalties.get(1).penalty().chinese()).isEqualTo("情节较轻的，处警告或者1000元以下罚款");
        assertThat(penalties.get(1).note().chinese())
                .contains("拘留上限", "从轻")
                // no detention, so nothing about who is not detained
                .doesNotContain("不执行拘留");
    }

    @Test
    void buyingLootIsFined() {
        assertThat(penalties(on("2025-12-31", "2026-01-01"), Act.BUYING_LOOT))
                .singleElement()
                .satisfies(penalty -> {
                    assertThat(penalty.citation()).isEqualTo("治安管理处罚法（2012年修正）第五十九条第(三)项");
                    assertThat(penalty.penalty().chinese())
                            .isEqualTo("处500元以上1000元以下罚款；情节严重的，处5日以上10日以下拘留，并处500元以上1000元以下罚款");
                });
        assertThat(penalties(on("2026-01-01", "2026-01-01"), Act.BUYING_LOOT)
                        .get(0)
                        .penalty()
                        .chinese())
                .isEqualTo("处1000元以上3000元以下罚款；情节严重的，处5日以上10日以下拘留，并处1000元以上3000元以下罚款");
    }
}
