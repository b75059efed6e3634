package io.github.menkan.administrative;

import static io.github.menkan.administrative.Asked.NOTHING;
import static io.github.menkan.administrative.Asked.citations;
import static io.github.menkan.administrative.Asked.cited;
import static io.github.menkan.administrative.Asked.information;
import static io.github.menkan.administrative.Asked.on;
import static io.github.menkan.administrative.Asked.sold;
import static io.github.menkan.administrative.Asked.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles about personal information apply on which day, with which figures. */
class InformationPenaltiesTest {

    @Test
    void sellingSince2026IsDetentionWithoutFine() {
        AdministrativePenalty penalty = cited(
                Administrative.penalties(on("2026-01-01", "2026-02-01"), sold(NOTHING)), "治安管理处罚法（2025年修订）第五十六条第一款");
        assertThat(penalty.penalty().chinese()).isEqualTo("处10日以上15日以下拘留；情节较轻的，处5日以下拘留");
        assertThat(penalty.penalty().in(Language.ENGLISH))
                .isEqualTo("detention of 10 to 15 days; in less grave circumstances, detention of up to 5 days");
        assertThat(penalty.note().chinese()).contains("不设罚款", "六个月", "第二十五条", "与刑法的“情节严重”是两个标准");
    }

    @Test
    void obtainingIsParagraphTwo() {
        List<Deed> obtained = information(Answer.YES, Answer.NO, Answer.NO, Answer.NO, NOTHING);
        assertThat(citations(Administrative.penalties(on("2026-03-01", "2026-03-02"), obtained)))
                .containsExactly(
                        "治安管理处罚法（2025年修订）第五十六条第二款", "网络安全法（2025年修正）第七十一条第二款", "个人信息保护法第六十六条第一款", "个人信息保护法第六十六条第二款");
    }

    @Test
    void noArticleOfPublicSecurityNamedItBefore2026() {
        assertThat(citations(Administrative.penalties(on("2025-12-31", "2025-12-31"), sold(NOTHING))))
                .containsExactly("网络安全法（2016年）第六十四条第二款", "个人信息保护法第六十六条第一款", "个人信息保护法第六十六条第二款");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, 0", // nothing yet
        "2017-06-01, 1", // 网络安全法
        "2021-10-31, 1",
        "2021-11-01, 3", // 个人信息保护法
    })
    void theArticlesBeginOnTheirFirstDay(String day, int articles) {
        assertThat(Administrative.penalties(on(day, day), sold(NOTHING))).hasSize(articles);
    }

    @Test
    void aFineOfOneToTenTimesIsComputedFromTheIncome() {
        Quantity income = Quantity.of(Yuan.of("3200.50"));
        assertThat(cited(Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(income)), "网络安全法（2016年）第六十四条第二款")
                        .penalty()
                        .chinese())
                .isEqualTo("由公安机关没收违法所得，处违法所得1倍以上10倍以下罚款（违法所得3200.5元，即3200.5元以上32005元以下）");
    }

    @Test
    void withoutIncomeTheCeilingIsOneMillion() {
        assertThat(cited(
                                Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(NOTHING)),
                                "网络安全法（2016年）第六十四条第二款")
                        .penalty()
                        .chinese())
                .isEqualTo("由公安机关没收违法所得，处100万元以下罚款（没有违法所得）");
    }

    @Test
    void unknownIncomeLeavesBothWays() {
        assertThat(cited(
                                Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(Quantity.unknown())),
                                "网络安全法（2016年）第六十四条第二款")
                        .penalty()
                        .chinese())
                .isEqualTo("由公安机关没收违法所得，处违法所得1倍以上10倍以下罚款；没有违法所得的，处100万元以下罚款");
    }

    @Test
    void anIncomeThatMayReachFiftyThousandLeavesBothWays() {
        // 反电信网络诈骗法第四十二条: below 50 000 yuan the fine is not a multiple; at 50 000 it is
        List<Deed> upTo = information(Answer.NO, Answer.YES, Answer.NO, Answer.YES, Quantity.between(0, 5_000_000));
        assertThat(cited(Administrative.penalties(on("2023-05-01", "2023-06-01"), upTo), "反电信网络诈骗法第四十二条")
                        .penalty()
                        .in(Language.ENGLISH))
                .contains("a fine of 1 to 10 times the illegal income; without illegal income or with less than"
                        + " 50000 yuan, a fine of up to 500000 yuan");
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000_000_000_000L, 2_000_000_000_000_000L})
    void aFineBeyondWhatAnAmountMayBeIsNotComputed(long fen) {
        Quantity income = Quantity.exactly(fen);
        assertThat(cited(Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(income)), "网络安全法（2016年）第六十四条第二款")
                        .penalty()
                        .chinese())
                .isEqualTo("由公安机关没收违法所得，处违法所得1倍以上10倍以下罚款");
    }

    @Test
    void unknownIncomeInEnglishSaysWhatHappensWithoutIt() {
        assertThat(cited(
                                Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(Quantity.unknown())),
                                "网络安全法（2016年）第六十四条第二款")
                        .penalty()
                        .in(Language.ENGLISH))
                .endsWith("a fine of 1 to 10 times the illegal income; without illegal income, a fine of up to"
                        + " 1000000 yuan");
    }

    @Test
    void anActThatIsOpenIsNotedAndOneThatWasNotDoneIsNot() {
        List<Deed> perhapsObtained = information(Answer.UNKNOWN, Answer.NO, Answer.NO, Answer.NO, NOTHING);
        List<Deed> perhapsDisclosed = information(Answer.NO, Answer.UNKNOWN, Answer.NO, Answer.NO, NOTHING);
        List<Deed> neither = information(Answer.NO, Answer.NO, Answer.NO, Answer.NO, NOTHING);
        Occasion when = on("2025-05-01", "2025-06-01");
        for (List<Deed> open : List.of(perhapsObtained, perhapsDisclosed)) {
            assertThat(cited(Administrative.penalties(when, open), "网络安全法（2016年）第六十四条第二款")
                            .note()
                            .in(Language.ENGLISH))
                    .startsWith("only if the act is established");
        }
        assertThat(cited(Administrative.penalties(when, sold(NOTHING)), "网络安全法（2016年）第六十四条第二款")
                        .note()
                        .in(Language.ENGLISH))
                .doesNotContain("only if the act is established");
        assertThat(citations(Administrative.penalties(when, neither)))
                .containsExactly("个人信息保护法第六十六条第一款", "个人信息保护法第六十六条第二款");
    }

    @Test
    void theEarlierFineStaysBecauseDetentionIsHarsher() {
        List<AdministrativePenalty> penalties = Administrative.penalties(on("2025-12-01", "2026-02-01"), sold(NOTHING));
        assertThat(citations(penalties))
                .contains("网络安全法（2016年）第六十四条第二款")
                .noneMatch(citation -> citation.startsWith("治安管理处罚法"))
                .doesNotContain("网络安全法（2025年修正）第七十一条第二款");
        assertThat(cited(penalties, "网络安全法（2016年）第六十四条第二款").note().chinese())
                .contains("网络安全法（2025年修正）第七十一条第二款", "第五十六条设拘留，重于罚款", "从旧（行政处罚法第三十七条）");
    }

    @Test
    void leakingIdentityCardDataIsFinedFiveThousandExactly() {
        List<Deed> leaked = information(Answer.NO, Answer.YES, Answer.YES, Answer.NO, NOTHING);
        assertThat(cited(Administrative.penalties(on("2023-05-01", "2023-06-01"), leaked), "居民身份证法（2011年修正）第十九条第一款")
                        .penalty()
                        .chinese())
                .isEqualTo("没收违法所得，处10日以上15日以下拘留，并处5000元罚款");
    }

    @Test
    void aUnitThatLeaksIdentityCardDataIsParagraphTwo() {
        List<Deed> leaked = information(Answer.NO, Answer.YES, Answer.YES, Answer.NO, NOTHING);
        List<AdministrativePenalty> penalties = Administrative.penalties(unit("2023-05-01", "2023-06-01"), leaked);
        assertThat(citations(penalties)).doesNotContain("居民身份证法（2011年修正）第十九条第一款");
        assertThat(cited(penalties, "居民身份证法（2011年修正）第十九条第二款").penalty().chinese())
                .isEqualTo("没收违法所得，对直接负责的主管人员和其他直接责任人员，处10日以上15日以下拘留，并处10万元以上50万元以下罚款");
    }

    @Test
    void withoutIdentityCardsOrListedStaffArticleNineteenIsSilent() {
        assertThat(citations(Administrative.penalties(on("2023-05-01", "2023-06-01"), sold(NOTHING))))
                .noneMatch(citation -> citation.startsWith("居民身份证法"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-30, 4999999, false, ''",
        "2022-12-01, 0, true, '没收违法所得，处50万元以下罚款（没有违法所得或者不足5万元）；情节严重的，除罚款外，处15日以下拘留'",
        "2022-12-01, 4999999, true, '没收违法所得，处50万元以下罚款（没有违法所得或者不足5万元）；情节严重的，除罚款外，处15日以下拘留'",
        "2022-12-01, 5000000, true, '没收违法所得，处违法所得1倍以上10倍以下罚款（违法所得50000元，即50000元以上500000元以下）；情节严重的，除罚款外，处15日以下拘留'",
    })
    void sellingForTelecomFraudFallsUnderArticleFortyTwo(String day, long fen, boolean applies, String penalty) {
        List<Deed> act = information(Answer.NO, Answer.YES, Answer.NO, Answer.UNKNOWN, Quantity.exactly(fen));
        List<AdministrativePenalty> penalties = Administrative.penalties(on(day, "2023-12-01"), act);
        assertThat(citations(penalties).contains("反电信网络诈骗法第四十二条")).isEqualTo(applies);
        if (applies) {
            AdministrativePenalty found = cited(penalties, "反电信网络诈骗法第四十二条");
            assertThat(found.penalty().chinese()).isEqualTo(penalty);
            assertThat(found.note().chinese()).startsWith("须先查明确有该行为；以被帮助的是电信网络诈骗为前提");
        }
    }

    @Test
    void seriousInThePersonalInformationLawIsNotTheCriminalOne() {
        AdministrativePenalty penalty =
                cited(Administrative.penalties(unit("2024-05-01", "2024-06-01"), sold(NOTHING)), "个人信息保护法第六十六条第二款");
        assertThat(penalty.penalty().chinese())
                .isEqualTo("由省级以上部门责令改正，没收违法所得，并处5000万元以下或者上一年度营业额5%以下罚款，" + "对直接负责的主管人员和其他直接责任人员，处10万元以上100万元以下罚款");
        assertThat(penalty.note().chinese())
                .contains("与刑法的“情节严重”是两个标准")
                // the six months are those of 治安管理处罚法; the article knows no detention
                .doesNotContain("六个月", "拘留只能对自然人");
    }
}
