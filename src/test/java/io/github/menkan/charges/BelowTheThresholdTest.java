package io.github.menkan.charges;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.fraud.Fraud;
import io.github.menkan.information.Category;
import io.github.menkan.network.ComputerData;
import io.github.menkan.network.ComputerSabotage;
import io.github.menkan.network.ComputerTools;
import io.github.menkan.network.LeakedInformation;
import io.github.menkan.network.NetworkAid;
import io.github.menkan.network.NetworkDuty;
import io.github.menkan.network.NetworkMisuse;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What remains of each offence below its threshold. */
class BelowTheThresholdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static List<AdministrativePenalty> below(CaseBuilder builder) {
        builder.committedOn(DAY).judgedOn(DAY);
        return builder.build().assess().administrative();
    }

    private static List<String> citations(CaseBuilder builder) {
        return below(builder).stream().map(AdministrativePenalty::citation).toList();
    }

    @Test
    void aSmallTheftIsArticleFiftyEight() {
        assertThat(citations(CaseBuilder.of(Theft.OFFENCE).region("11").with(Theft.AMOUNT, Yuan.of(1))))
                .containsExactly("治安管理处罚法（2025年修订）第五十八条");
    }

    @Test
    void aLargeTheftIsACrime() {
        assertThat(citations(CaseBuilder.of(Theft.OFFENCE).region("11").with(Theft.AMOUNT, Yuan.of(3_000))))
                .isEmpty();
    }

    @Test
    void aSmallFraudIsFinedByItsIncomeWhenItIsTelecomFraud() {
        List<AdministrativePenalty> penalties = below(CaseBuilder.of(Fraud.OFFENCE)
                .region("11")
                .with(Fraud.AMOUNT, Yuan.of(2_999))
                .is(Fraud.TELECOM));
        assertThat(penalties)
                .extracting(AdministrativePenalty::citation)
                .containsExactly("反电信网络诈骗法第三十八条第二款", "治安管理处罚法（2025年修订）第五十八条");
        assertThat(penalties.get(0).penalty().chinese()).contains("10万元以下罚款（没有违法所得或者不足1万元）");
        assertThat(citations(CaseBuilder.of(Fraud.OFFENCE).region("11").with(Fraud.AMOUNT, Yuan.of(2_999))))
                .containsExactly("治安管理处罚法（2025年修订）第五十八条");
    }

    @Test
    void whereTheAmountIsHardToVerifyTheIncomeMayBeMore() {
        List<AdministrativePenalty> penalties = below(CaseBuilder.of(Fraud.OFFENCE)
                .region("11")
                .with(Fraud.AMOUNT, Yuan.of(2_999))
                .is(Fraud.TELECOM, Fraud.AMOUNT_UNVERIFIABLE));
        assertThat(penalties.get(0).penalty().chinese()).contains("违法所得1倍以上10倍以下罚款；没有违法所得或者违法所得不足1万元的，处10万元以下罚款");
    }

    @Test
    void aFewCredentialsAreArticleThirtyThree() {
        assertThat(citations(CaseBuilder.of(ComputerData.OFFENCE).with(ComputerData.FINANCIAL_CREDENTIALS, 9)))
                .containsExactly("治安管理处罚法（2025年修订）第三十三条", "网络安全法（2025年修正）第六十六条");
        assertThat(below(CaseBuilder.of(ComputerData.OFFENCE).with(ComputerData.FINANCIAL_CREDENTIALS, 9))
                        .get(0)
                        .act()
                        .chinese())
                .startsWith("侵入");
    }

    @Test
    void aFewToolsAndALittleSabotageAreArticleThirtyThreeToo() {
        assertThat(below(CaseBuilder.of(ComputerTools.OFFENCE).with(ComputerTools.OTHER_TOOLS, 19))
                        .get(0)
                        .act()
                        .chinese())
                .startsWith("提供侵入");
        assertThat(below(CaseBuilder.of(ComputerSabotage.OFFENCE).with(ComputerSabotage.SYSTEMS_DISABLED, 9))
                        .get(0)
                        .act()
                        .chinese())
                .startsWith("破坏");
    }

    @Test
    void twoSitesAreArticleSixtyEight() {
        assertThat(citations(CaseBuilder.of(NetworkMisuse.OFFENCE).with(NetworkMisuse.SITES, 2)))
                .containsExactly("网络安全法（2025年修正）第六十八条");
    }

    @Test
    void helpingTwoPersonsMayBeSupportOfTelecomFraud() {
        List<AdministrativePenalty> penalties = below(CaseBuilder.of(NetworkAid.OFFENCE)
                .with(NetworkAid.PERSONS_AIDED, 2)
                .with(NetworkAid.ILLEGAL_INCOME, Yuan.of(9_999)));
        assertThat(penalties)
                .extracting(AdministrativePenalty::citation)
                .containsExactly("反电信网络诈骗法第四十二条", "反电信网络诈骗法第四十四条", "网络安全法（2025年修正）第六十六条");
        assertThat(penalties)
                .allSatisfy(penalty -> assertThat(penalty.note().chinese()).startsWith("须先查明确有该行为"));
    }

    @Test
    void aProviderThatLeaksIsArticleSixtyOne() {
        assertThat(citations(CaseBuilder.of(NetworkDuty.OFFENCE)
                        .by(Subject.UNIT)
                        .is(NetworkDuty.SERVICE_PROVIDER)
                        .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.PROPERTY, 499))))
                .containsExactly(
                        "网络安全法（2025年修正）第六十一条第一款",
                        "网络安全法（2025年修正）第六十一条第二款",
                        "网络安全法（2025年修正）第六十一条第三款",
                        "网络安全法（2025年修正）第七十一条第一款第(二)项",
                        "个人信息保护法第六十六条第一款",
                        "个人信息保护法第六十六条第二款");
    }

    @Test
    void whoeverIsNoProviderHasNoDuties() {
        assertThat(citations(CaseBuilder.of(NetworkDuty.OFFENCE)
                        .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.PROPERTY, 499))))
                .isEmpty();
        assertThat(below(CaseBuilder.of(NetworkDuty.OFFENCE)
                                .with(NetworkDuty.SERVICE_PROVIDER, Answer.UNKNOWN)
                                .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.PROPERTY, 499)))
                        .get(0)
                        .note()
                        .chinese())
                .startsWith("须先查明确有该行为");
    }

    @Test
    void whetherUsersInformationLeakedMayBeOpen() {
        var certain = CaseBuilder.of(NetworkDuty.OFFENCE)
                .is(NetworkDuty.SERVICE_PROVIDER)
                .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.PROPERTY, 499));
        var open = CaseBuilder.of(NetworkDuty.OFFENCE)
                .is(NetworkDuty.SERVICE_PROVIDER)
                .add(
                        LeakedInformation.LEAKED,
                        new LeakedInformation(Set.of(Category.PROPERTY), Quantity.between(0, 499)));
        assertThat(below(certain).get(0).note().chinese()).doesNotContain("须先查明");
        assertThat(below(open).get(0).note().chinese()).startsWith("须先查明确有该行为");
        assertThat(citations(CaseBuilder.of(NetworkDuty.OFFENCE).is(NetworkDuty.SERVICE_PROVIDER)))
                .isEmpty();
    }

    @Test
    void aProviderThatLetContentSpreadBefore2026IsArticleSixtyEight() {
        LocalDate before = LocalDate.of(2025, 3, 1);
        assertThat(CaseBuilder.of(NetworkDuty.OFFENCE)
                        .committedOn(before)
                        .judgedOn(before)
                        .is(NetworkDuty.SERVICE_PROVIDER)
                        .with(NetworkDuty.CLICKS, 10)
                        .build()
                        .assess()
                        .administrative())
                .extracting(AdministrativePenalty::citation)
                .containsExactly("网络安全法（2016年）第六十八条第一款");
    }

    @Test
    void aUnitThatAidsMayHaveNeglectedItsDutiesAgainstFraud() {
        assertThat(citations(CaseBuilder.of(NetworkAid.OFFENCE).by(Subject.UNIT).with(NetworkAid.PERSONS_AIDED, 2)))
                .contains("反电信网络诈骗法第三十九条", "反电信网络诈骗法第四十条", "反电信网络诈骗法第四十一条", "反电信网络诈骗法第四十三条");
    }

    @Test
    void aTheftOfDecember2012IsArticleFortyNineOf2005() {
        LocalDate day = LocalDate.of(2012, 12, 15);
        assertThat(CaseBuilder.of(Theft.OFFENCE)
                        .committedOn(day)
                        .judgedOn(day)
                        .region("11")
                        .with(Theft.AMOUNT, Yuan.of(1))
                        .build()
                        .assess()
                        .administrative())
                .extracting(AdministrativePenalty::citation)
                .containsExactly("治安管理处罚法（2005年）第四十九条");
    }
}
