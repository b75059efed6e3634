package io.github.menkan.administrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles apply on which day, with which figures. */
class AdministrativeTest {

    private static final Quantity NOTHING = Quantity.exactly(0);

    private static Occasion on(String acted, String decided) {
        return new Occasion(LocalDate.parse(acted), LocalDate.parse(decided), Subject.NATURAL_PERSON);
    }

    private static Occasion unit(String acted, String decided) {
        return new Occasion(LocalDate.parse(acted), LocalDate.parse(decided), Subject.UNIT);
    }

    private static List<AdministrativePenalty> penalties(Occasion when, Act... acts) {
        return Administrative.penalties(when, Stream.of(acts).map(Deed::of).toList());
    }

    private static List<Deed> sold(Quantity gain) {
        return information(Answer.NO, Answer.YES, Answer.NO, Answer.NO, gain);
    }

    private static List<Deed> information(
            Answer obtained, Answer disclosed, Answer identityCardData, Answer forTelecomFraud, Quantity gain) {
        return List.of(
                new Deed(Act.DISCLOSING_INFORMATION, disclosed, gain),
                new Deed(Act.OBTAINING_INFORMATION, obtained, gain),
                new Deed(Act.INFORMATION_IN_NETWORKS, disclosed == Answer.NO ? obtained : disclosed, gain),
                new Deed(Act.LEAKING_IDENTITY_CARD_DATA, identityCardData, gain),
                new Deed(Act.PROCESSING_INFORMATION, Answer.YES, gain),
                new Deed(Act.SUPPORT_OF_TELECOM_FRAUD, forTelecomFraud, gain));
    }

    private static List<AdministrativePenalty> fraud(Occasion when, Answer telecom, Quantity gain) {
        return Administrative.penalties(
                when, List.of(new Deed(Act.TELECOM_FRAUD, telecom, gain), new Deed(Act.FRAUD, Answer.YES, gain)));
    }

    private static List<AdministrativePenalty> provider(Occasion when, Answer leak, Answer content) {
        return Administrative.penalties(
                when,
                List.of(
                        new Deed(Act.NEGLECTING_SECURITY_DUTIES, leak, NOTHING),
                        new Deed(Act.OPERATOR_AGAINST_INFORMATION, leak, NOTHING),
                        new Deed(Act.PROCESSING_INFORMATION, leak, NOTHING),
                        new Deed(Act.LETTING_UNLAWFUL_CONTENT_SPREAD, content, NOTHING)));
    }

    private static List<String> citations(List<AdministrativePenalty> penalties) {
        return penalties.stream().map(AdministrativePenalty::citation).toList();
    }

    private static AdministrativePenalty of(List<AdministrativePenalty> penalties, String citation) {
        return penalties.stream()
                .filter(penalty -> penalty.citation().equals(citation))
                .findFirst()
                .orElseThrow(() -> new AssertionError(citation + " not in " + citations(penalties)));
    }

    @Test
    void aDecisionBeforeTheActIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2026-05-02", "2026-05-01"))
                .withMessage("decided must not be before acted (2026-05-02), was 2026-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "THEFT, 2025-06-01, 尚不够刑事处罚的（第二条）",
        "THEFT, 2026-06-01, 尚不够刑事处罚的（第三条）",
        "ENDANGERING_NETWORKS, 2020-06-01, 尚不构成犯罪的",
        "INFORMATION_IN_NETWORKS, 2026-06-01, 尚不构成犯罪的",
        "LEAKING_IDENTITY_CARD_DATA, 2020-06-01, 尚不构成犯罪的",
        "TELECOM_FRAUD, 2026-06-01, 尚不构成犯罪的",
    })
    void theStatuteSaysThatTheActIsNoCrime(Act act, String day, String condition) {
        assertThat(penalties(on(day, day), act).get(0).condition())
                .hasValueSatisfying(one -> assertThat(one.chinese()).isEqualTo(condition));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESSING_INFORMATION", "SUPPORT_OF_TELECOM_FRAUD", "TRADE_IN_CARDS_AND_ACCOUNTS"})
    void anArticleThatSaysNothingOfCrimesHasNoSuchCondition(Act act) {
        assertThat(penalties(on("2026-06-01", "2026-06-01"), act))
                .isNotEmpty()
                .allSatisfy(penalty -> assertThat(penalty.condition()).isEmpty());
    }

    @Nested
    class PersonalInformation {

        @Test
        void sellingSince2026IsDetentionWithoutFine() {
            AdministrativePenalty penalty = of(
                    Administrative.penalties(on("2026-01-01", "2026-02-01"), sold(NOTHING)),
                    "治安管理处罚法（2025年修订）第五十六条第一款");
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
            assertThat(of(
                                    Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(income)),
                                    "网络安全法（2016年）第六十四条第二款")
                            .penalty()
                            .chinese())
                    .isEqualTo("由公安机关没收违法所得，处违法所得1倍以上10倍以下罚款（违法所得3200.5元，即3200.5元以上32005元以下）");
        }

        @Test
        void withoutIncomeTheCeilingIsOneMillion() {
            assertThat(of(
                                    Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(NOTHING)),
                                    "网络安全法（2016年）第六十四条第二款")
                            .penalty()
                            .chinese())
                    .isEqualTo("由公安机关没收违法所得，处100万元以下罚款（没有违法所得）");
        }

        @Test
        void unknownIncomeLeavesBothWays() {
            assertThat(of(
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
            assertThat(of(Administrative.penalties(on("2023-05-01", "2023-06-01"), upTo), "反电信网络诈骗法第四十二条")
                            .penalty()
                            .in(Language.ENGLISH))
                    .contains("a fine of 1 to 10 times the illegal income; without illegal income or with less than"
                            + " 50000 yuan, a fine of up to 500000 yuan");
        }

        @ParameterizedTest
        @ValueSource(longs = {1_000_000_000_000_000L, 2_000_000_000_000_000L})
        void aFineBeyondWhatAnAmountMayBeIsNotComputed(long fen) {
            Quantity income = Quantity.exactly(fen);
            assertThat(of(
                                    Administrative.penalties(on("2025-05-01", "2025-06-01"), sold(income)),
                                    "网络安全法（2016年）第六十四条第二款")
                            .penalty()
                            .chinese())
                    .isEqualTo("由公安机关没收违法所得，处违法所得1倍以上10倍以下罚款");
        }

        @Test
        void unknownIncomeInEnglishSaysWhatHappensWithoutIt() {
            assertThat(of(
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
                assertThat(of(Administrative.penalties(when, open), "网络安全法（2016年）第六十四条第二款")
                                .note()
                                .in(Language.ENGLISH))
                        .startsWith("only if the act is established");
            }
            assertThat(of(Administrative.penalties(when, sold(NOTHING)), "网络安全法（2016年）第六十四条第二款")
                            .note()
                            .in(Language.ENGLISH))
                    .doesNotContain("only if the act is established");
            assertThat(citations(Administrative.penalties(when, neither)))
                    .containsExactly("个人信息保护法第六十六条第一款", "个人信息保护法第六十六条第二款");
        }

        @Test
        void theEarlierFineStaysBecauseDetentionIsHarsher() {
            List<AdministrativePenalty> penalties =
                    Administrative.penalties(on("2025-12-01", "2026-02-01"), sold(NOTHING));
            assertThat(citations(penalties))
                    .contains("网络安全法（2016年）第六十四条第二款")
                    .noneMatch(citation -> citation.startsWith("治安管理处罚法"))
                    .doesNotContain("网络安全法（2025年修正）第七十一条第二款");
            assertThat(of(penalties, "网络安全法（2016年）第六十四条第二款").note().chinese())
                    .contains("网络安全法（2025年修正）第七十一条第二款", "第五十六条设拘留，重于罚款", "从旧（行政处罚法第三十七条）");
        }

        @Test
        void leakingIdentityCardDataIsFinedFiveThousandExactly() {
            List<Deed> leaked = information(Answer.NO, Answer.YES, Answer.YES, Answer.NO, NOTHING);
            assertThat(of(Administrative.penalties(on("2023-05-01", "2023-06-01"), leaked), "居民身份证法（2011年修正）第十九条第一款")
                            .penalty()
                            .chinese())
                    .isEqualTo("没收违法所得，处10日以上15日以下拘留，并处5000元罚款");
        }

        @Test
        void aUnitThatLeaksIdentityCardDataIsParagraphTwo() {
            List<Deed> leaked = information(Answer.NO, Answer.YES, Answer.YES, Answer.NO, NOTHING);
            List<AdministrativePenalty> penalties = Administrative.penalties(unit("2023-05-01", "2023-06-01"), leaked);
            assertThat(citations(penalties)).doesNotContain("居民身份证法（2011年修正）第十九条第一款");
            assertThat(of(penalties, "居民身份证法（2011年修正）第十九条第二款").penalty().chinese())
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
                AdministrativePenalty found = of(penalties, "反电信网络诈骗法第四十二条");
                assertThat(found.penalty().chinese()).isEqualTo(penalty);
                assertThat(found.note().chinese()).startsWith("须先查明确有该行为；以被帮助的是电信网络诈骗为前提");
            }
        }

        @Test
        void seriousInThePersonalInformationLawIsNotTheCriminalOne() {
            AdministrativePenalty penalty =
                    of(Administrative.penalties(unit("2024-05-01", "2024-06-01"), sold(NOTHING)), "个人信息保护法第六十六条第二款");
            assertThat(penalty.penalty().chinese())
                    .isEqualTo(
                            "由省级以上部门责令改正，没收违法所得，并处5000万元以下或者上一年度营业额5%以下罚款，" + "对直接负责的主管人员和其他直接责任人员，处10万元以上100万元以下罚款");
            assertThat(penalty.note().chinese())
                    .contains("与刑法的“情节严重”是两个标准")
                    // the six months are those of 治安管理处罚法; the article knows no detention
                    .doesNotContain("六个月", "拘留只能对自然人");
        }
    }

    @Nested
    class TheftAndFraud {

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
            assertThat(of(
                                    penalties(
                                            unit("2025-05-01", "2025-05-01"),
                                            Act.COMPUTER_TOOLS,
                                            Act.ENDANGERING_NETWORKS),
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
    }

    @Nested
    class Computers {

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
            assertThat(citations(
                            penalties(on("2025-05-01", "2025-05-02"), Act.COMPUTER_TOOLS, Act.ENDANGERING_NETWORKS)))
                    .containsExactly("网络安全法（2016年）第六十三条第一款");
            assertThat(citations(
                            penalties(on("2026-05-01", "2026-05-02"), Act.COMPUTER_TOOLS, Act.ENDANGERING_NETWORKS)))
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
            assertThat(of(
                                    penalties(
                                            unit("2025-05-01", "2025-05-01"),
                                            Act.COMPUTER_TOOLS,
                                            Act.ENDANGERING_NETWORKS),
                                    "网络安全法（2016年）第六十三条第二款")
                            .penalty()
                            .chinese())
                    .isEqualTo("没收违法所得，处10万元以上100万元以下罚款；对直接负责的主管人员和其他直接责任人员，处5日以下拘留，可以并处5万元以上50万元以下罚款；"
                            + "对直接责任人员，情节较重的，处5日以上15日以下拘留，可以并处10万元以上100万元以下罚款");
        }
    }

    @Nested
    class Networks {

        @Test
        void aMassLeakSince2026CostsUpToTenMillion() {
            assertThat(provider(unit("2026-01-01", "2026-02-01"), Answer.YES, Answer.NO)
                            .get(0)
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
                            "网络安全法（2016年）第五十九条第一款", "网络安全法（2016年）第六十四条第一款", "个人信息保护法第六十六条第一款", "个人信息保护法第六十六条第二款");
            assertThat(penalties.get(0).note().chinese()).contains("网络安全法（2025年修正）第六十一条第三款", "从旧");
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
            AdministrativePenalty penalty = of(
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
        void unlawfulContentHasNoArticleHeldSince2026() {
            assertThat(citations(provider(unit("2025-05-01", "2025-05-01"), Answer.NO, Answer.YES)))
                    .containsExactly("网络安全法（2016年）第六十八条第一款");
            assertThat(provider(unit("2026-05-01", "2026-05-01"), Answer.NO, Answer.YES))
                    .isEmpty();
        }
    }
}
