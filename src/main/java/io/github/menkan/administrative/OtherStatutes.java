package io.github.menkan.administrative;

import static io.github.menkan.Subject.NATURAL_PERSON;
import static io.github.menkan.Subject.UNIT;
import static io.github.menkan.administrative.Rule.Statute.IDENTITY_CARD;
import static io.github.menkan.administrative.Rule.Statute.PERSONAL_INFORMATION;
import static io.github.menkan.administrative.Rule.Statute.TELECOM_FRAUD;

import io.github.menkan.Wording;
import io.github.menkan.administrative.Fine.Joining;
import java.time.LocalDate;
import java.util.List;

/** 居民身份证法（2011年修正, from 2012-01-01）, 个人信息保护法 (from 2021-11-01), 反电信网络诈骗法 (from 2022-12-01). */
final class OtherStatutes {

    private static final LocalDate IDENTITY_CARDS = LocalDate.of(2012, 1, 1);
    private static final LocalDate INFORMATION = LocalDate.of(2021, 11, 1);
    private static final LocalDate FRAUD = LocalDate.of(2022, 12, 1);

    private static final Wording LEAKING = Wording.of("国家机关或者金融、电信、交通、教育、医疗等单位泄露履行职责、提供服务中获得的居民身份证记载的公民个人信息");

    static final List<Rule> RULES = List.of(
            Rule.of(
                            IDENTITY_CARD,
                            "第十七条第一款",
                            IDENTITY_CARDS,
                            Act.MISUSING_IDENTITY_CARDS,
                            Wording.of("冒用他人居民身份证或者使用骗领的居民身份证，购买、出售、使用伪造、变造的居民身份证"),
                            Band.of(0, 10, Fine.between(Joining.OR, 200, 1_000)))
                    .leading("没收违法所得", "confiscation of illegal income")
                    .noting("伪造、变造、骗领的证件予以收缴", "the cards are taken away"),
            Rule.of(
                            IDENTITY_CARD,
                            "第十九条第一款",
                            IDENTITY_CARDS,
                            Act.LEAKING_IDENTITY_CARD_DATA,
                            LEAKING,
                            Band.of(10, 15, Fine.between(Joining.ADD, 5_000, 5_000)))
                    .onlyFor(NATURAL_PERSON)
                    .leading("没收违法所得", "confiscation of illegal income")
                    .noting("罚款为定额5000元，不是幅度", "the fine is 5000 yuan exactly, not a range"),
            Rule.of(
                            IDENTITY_CARD,
                            "第十九条第二款",
                            IDENTITY_CARDS,
                            Act.LEAKING_IDENTITY_CARD_DATA,
                            LEAKING,
                            Band.of(10, 15, Fine.between(Joining.ADD, 100_000, 500_000))
                                    .when("对直接负责的主管人员和其他直接责任人员", "for the persons responsible"))
                    .onlyFor(UNIT)
                    .leading("没收违法所得", "confiscation of illegal income")
                    .noting(
                            "条文的罚款接在责任人员的拘留之后",
                            "the text attaches the fine to the detention of the persons responsible"),
            Rule.of(
                            PERSONAL_INFORMATION,
                            "第六十六条第一款",
                            INFORMATION,
                            Act.PROCESSING_INFORMATION,
                            Wording.of("违法处理个人信息"),
                            Band.fine(Fine.upTo(Joining.ALONE, 1_000_000)).when("拒不改正的", "on refusal to correct"),
                            Band.fine(Fine.between(Joining.ALONE, 10_000, 100_000))
                                    .when("对直接负责的主管人员和其他直接责任人员", "for the persons responsible"))
                    .leading("责令改正，给予警告，没收违法所得", "an order to correct, a warning, confiscation of illegal income")
                    .noting("以个人信息处理者违法处理为前提", "for those who process personal information unlawfully"),
            Rule.of(
                            PERSONAL_INFORMATION,
                            "第六十六条第二款",
                            INFORMATION,
                            Act.PROCESSING_INFORMATION,
                            Wording.of("违法处理个人信息，情节严重（行政）"),
                            Band.fine(Fine.between(Joining.ALONE, 100_000, 1_000_000))
                                    .when("对直接负责的主管人员和其他直接责任人员", "for the persons responsible"))
                    .leading(
                            "由省级以上部门责令改正，没收违法所得，并处5000万元以下或者上一年度营业额5%以下罚款",
                            "by a department of a province or above: an order to correct, confiscation of illegal income, and a fine"
                                    + " of up to 50 million yuan or up to 5% of last year's turnover")
                    .noting("责任人员并可禁止任职", "the persons responsible may also be barred from office"),
            Rule.of(
                            TELECOM_FRAUD,
                            "第三十八条第二款",
                            FRAUD,
                            Act.TELECOM_FRAUD,
                            Wording.of("组织、策划、实施、参与电信网络诈骗活动或者为其提供帮助"),
                            Band.of(10, 15, Fine.oneToTenTimes(Joining.ADD, 10_000, 100_000)))
                    .leading("没收违法所得", "confiscation of illegal income"),
            Rule.of(
                            TELECOM_FRAUD,
                            "第四十二条",
                            FRAUD,
                            Act.SUPPORT_OF_TELECOM_FRAUD,
                            Wording.of("为他人实施电信网络诈骗提供个人信息等支持或者帮助（第十四条、第二十五条第一款）"),
                            Band.fine(Fine.oneToTenTimes(Joining.ALONE, 50_000, 500_000)),
                            custody())
                    .leading("没收违法所得", "confiscation of illegal income")
                    .noting("以被帮助的是电信网络诈骗为前提", "only where telecom or network fraud was supported"),
            Rule.of(
                            TELECOM_FRAUD,
                            "第四十四条",
                            FRAUD,
                            Act.TRADE_IN_CARDS_AND_ACCOUNTS,
                            Wording.of("非法买卖、出租、出借电话卡、银行账户、支付账户、互联网账号等（第三十一条第一款）"),
                            Band.fine(Fine.oneToTenTimes(Joining.ALONE, 20_000, 200_000)),
                            custody())
                    .leading("没收违法所得", "confiscation of illegal income")
                    .noting("以涉及上述卡、账户、账号为前提", "only where such cards or accounts were traded or lent"));

    private OtherStatutes() {}

    private static Band custody() {
        return Band.of(0, 15, Fine.NONE).when("情节严重的，除罚款外", "in serious circumstances, besides the fine");
    }
}
