package io.github.menkan.network;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Unit;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.Offence;
import java.util.List;

/**
 * The offence 帮助信息网络犯罪活动罪（刑法第二百八十七条之二） and its elements.
 *
 * <p>Where it cannot be verified whether those aided committed crimes, {@link #AIDED_CRIME_UNVERIFIABLE}, five times the figures of
 * 法释〔2019〕15号第十二条第一款第(二)项至第(四)项 are needed, or {@link #ESPECIALLY_GRAVE_CONSEQUENCE}; nothing else then suffices.
 *
 * <pre>{@code
 * CaseBuilder.of(NetworkAid.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(NetworkAid.PAYMENT_SETTLED, Yuan.of("200000"))
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NetworkAid extends NetworkOffence {

    /** 帮助的对象: 法释〔2019〕15号第十二条第一款第(一)项. */
    public static final Element PERSONS_AIDED = count("personsAided", "帮助的对象", Unit.of("个"));

    /** 支付结算金额, in fen: 第十二条第一款第(二)项. */
    public static final Element PAYMENT_SETTLED = money("paymentSettled", "支付结算金额");

    /** 以投放广告等方式提供的资金, in fen: 第十二条第一款第(三)项. */
    public static final Element FUNDS_PROVIDED = money("fundsProvided", "以投放广告等方式提供的资金");

    /** 违法所得, in fen: 第十二条第一款第(四)项. */
    public static final Element ILLEGAL_INCOME = money("illegalIncome", "违法所得");

    /** 二年内曾因非法利用信息网络、帮助信息网络犯罪活动、危害计算机信息系统安全受过行政处罚: 第十二条第一款第(五)项. */
    public static final Element ADMIN_PENALTY_WITHIN_TWO_YEARS =
            circumstance("adminPenaltyWithinTwoYears", "二年内曾因非法利用信息网络、帮助信息网络犯罪活动、危害计算机信息系统安全受过行政处罚");

    /** 被帮助对象实施的犯罪造成严重后果: 第十二条第一款第(六)项. */
    public static final Element AIDED_CRIME_GRAVE_CONSEQUENCE =
            circumstance("aidedCrimeGraveConsequence", "被帮助对象实施的犯罪造成严重后果");

    /** 确因客观条件限制无法查证被帮助对象是否达到犯罪的程度: 第十二条第二款. */
    public static final Element AIDED_CRIME_UNVERIFIABLE =
            circumstance("aidedCrimeUnverifiable", "确因客观条件限制无法查证被帮助对象是否达到犯罪的程度");

    /** 造成特别严重后果: 第十二条第二款. */
    public static final Element ESPECIALLY_GRAVE_CONSEQUENCE = circumstance("especiallyGraveConsequence", "造成特别严重后果");

    /** 其他情节严重的情形: 第十二条第一款第(七)项, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他情节严重的情形");

    /** 犯罪情节轻微: 第十五条, asserted by a person. */
    public static final Element MINOR_CIRCUMSTANCES = judgment("minorCircumstances", "综合全案认为犯罪情节轻微");

    /** 本人的信用卡、银行账户、非银行支付账户 sold or let, own ones: 法发〔2021〕22号第九条第(一)项, 法发〔2025〕12号第六条. */
    public static final Element OWN_ACCOUNTS = count("ownAccounts", "收购、出售、出租的本人信用卡、银行账户、非银行支付账户", Unit.of("个"));

    /** The same of others or of units: 法发〔2021〕22号第九条第(一)项. */
    public static final Element OTHERS_ACCOUNTS =
            count("othersAccounts", "收购、出售、出租的他人或者单位信用卡、银行账户、非银行支付账户", Unit.of("个"));

    /** 网络支付接口、网银证书、有支付结算功能的互联网账号密码: 法发〔2021〕22号第九条第(一)项. */
    public static final Element PAYMENT_INTERFACES =
            count("paymentInterfaces", "收购、出售、出租的网络支付接口、网上银行数字证书、具有支付结算功能的互联网账号密码", Unit.of("个"));

    /** Money that flowed into own accounts, in fen: 法发〔2025〕12号第六条. */
    public static final Element OWN_ACCOUNTS_INFLOW = money("ownAccountsInflow", "流入本人账户的资金");

    /** Money that flowed into accounts of others or of units, in fen: 法发〔2025〕12号第六条. */
    public static final Element OTHERS_ACCOUNTS_INFLOW = money("othersAccountsInflow", "流入他人或者单位账户的资金");

    /** 本人的电话卡、流量卡、物联网卡: 法发〔2025〕12号第六条. */
    public static final Element OWN_PHONE_CARDS = count("ownPhoneCards", "收购、出售、出租的本人电话卡、流量卡、物联网卡", Unit.of("张"));

    /** 他人的电话卡、流量卡、物联网卡: 法发〔2021〕22号第九条第(二)项, 法发〔2025〕12号第六条. */
    public static final Element OTHERS_PHONE_CARDS = count("othersPhoneCards", "收购、出售、出租的他人电话卡、流量卡、物联网卡", Unit.of("张"));

    /** 法发〔2025〕12号第九条第(一)项. */
    public static final Element ORGANISED_TRADE = circumstance("organisedTrade", "组织或者长期收购、贩卖他人、单位账户，电话卡、物联网卡，互联网账号");

    /** 第九条第(二)项. */
    public static final Element USED_VULNERABLE_PERSONS =
            circumstance("usedVulnerablePersons", "组织、利用未成年人、在校学生、老年人、残疾人等");

    /** 第九条第(三)项. */
    public static final Element INDUSTRY_STAFF = circumstance("industryStaff", "电信、金融、互联网从业人员利用便利");

    /** 第九条第(四)项. */
    public static final Element CROSS_BORDER = circumstance("crossBorder", "跨境实施");

    /** 第九条第(五)项. */
    public static final Element TOOLS_MADE_FOR_CRIME = circumstance("toolsMadeForCrime", "提供专门或者主要用于信息网络犯罪的技术、软件、设备");

    /** 第九条第(六)项. */
    public static final Element ARTIFICIAL_INTELLIGENCE = circumstance("artificialIntelligence", "利用“深度合成”等人工智能技术");

    /** 第九条第(七)项; wider than {@link #ADMIN_PENALTY_WITHIN_TWO_YEARS} by 掩饰、隐瞒犯罪所得. */
    public static final Element AID_ADMIN_PENALTY_WITHIN_TWO_YEARS =
            circumstance("aidAdminPenaltyWithinTwoYears", "二年内曾因帮助信息网络犯罪活动、掩饰、隐瞒犯罪所得等受过行政处罚");

    /** 第九条第(八)项. */
    public static final Element AID_CONVICTION_WITHIN_FIVE_YEARS =
            circumstance("aidConvictionWithinFiveYears", "五年内曾因帮助信息网络犯罪活动、掩饰、隐瞒犯罪所得等被判决有罪或者相对不起诉");

    /** 第十条第(一)项. */
    public static final Element INDUCED = circumstance("induced", "被诱骗参与");

    /** 第十条第(二)项. */
    public static final Element BRIEF_AND_LITTLE_GAIN = circumstance("briefAndLittleGain", "参与时间短、获利少");

    /** 第十条第(三)项. */
    public static final Element ADMITTED_GUILT = circumstance("admittedGuilt", "认罪认罚");

    /** 第十条第(四)项. */
    public static final Element HELPED_TO_TRACE = circumstance("helpedToTrace", "配合追查起重要作用");

    /** 第十一条第一款: under eighteen. */
    public static final Element UNDERAGE = circumstance("underage", "行为人系未成年人");

    /** 刑法第二百八十七条之二第一款 since 刑法修正案（九）. */
    static final Article ARTICLE = Article.of("第二百八十七条之二第一款", "刑法第二百八十七条之二（刑法修正案（九））", NetworkLaw.AMENDMENT_9)
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone(), OTHER_SERIOUS);

    /** 帮助信息网络犯罪活动罪. */
    public static final Offence OFFENCE = new NetworkAid();

    private NetworkAid() {
        super(
                Offence.named("network-aid", "帮助信息网络犯罪活动罪", "刑法第二百八十七条之二")
                        .article(ARTICLE)
                        .elements(PERSONS_AIDED, PAYMENT_SETTLED, FUNDS_PROVIDED, ILLEGAL_INCOME)
                        .elements(
                                ADMIN_PENALTY_WITHIN_TWO_YEARS, AIDED_CRIME_GRAVE_CONSEQUENCE, AIDED_CRIME_UNVERIFIABLE)
                        .elements(ESPECIALLY_GRAVE_CONSEQUENCE, OTHER_SERIOUS, MINOR_CIRCUMSTANCES)
                        .elements(OWN_ACCOUNTS, OTHERS_ACCOUNTS, PAYMENT_INTERFACES)
                        .elements(OWN_ACCOUNTS_INFLOW, OTHERS_ACCOUNTS_INFLOW, OWN_PHONE_CARDS, OTHERS_PHONE_CARDS)
                        .elements(ORGANISED_TRADE, USED_VULNERABLE_PERSONS, INDUSTRY_STAFF, CROSS_BORDER)
                        .elements(TOOLS_MADE_FOR_CRIME, ARTIFICIAL_INTELLIGENCE)
                        .elements(AID_ADMIN_PENALTY_WITHIN_TWO_YEARS, AID_CONVICTION_WITHIN_FIVE_YEARS)
                        .elements(INDUCED, BRIEF_AND_LITTLE_GAIN, ADMITTED_GUILT, HELPED_TO_TRACE, UNDERAGE)
                        .interpretation(new Aid2019())
                        .concurrence(ConcurrenceRule.heavier("刑法第二百八十七条之二第三款")),
                "刑法第二百八十七条之二第二款，法释〔2019〕15号第十四条");
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        Quantity gain = facts.get(ILLEGAL_INCOME);
        return Administrative.penalties(
                facts.occasion(),
                List.of(
                        new Deed(Act.SUPPORT_OF_TELECOM_FRAUD, Answer.UNKNOWN, gain),
                        new Deed(Act.TRADE_IN_CARDS_AND_ACCOUNTS, Answer.UNKNOWN, gain),
                        new Deed(Act.ENDANGERING_NETWORKS, Answer.UNKNOWN, gain),
                        new Deed(Act.NEGLECTING_DUTIES_AGAINST_FRAUD, Answer.UNKNOWN, gain),
                        new Deed(Act.BANK_NEGLECTING_DUTIES_AGAINST_FRAUD, Answer.UNKNOWN, gain)));
    }
}
