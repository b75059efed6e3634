package io.github.menkan.network;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;
import static io.github.menkan.norm.Inequality.is;

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
 * The offence 拒不履行信息网络安全管理义务罪（刑法第二百八十六条之一） and its elements. User information that leaked is stated as
 * {@link LeakedInformation}.
 *
 * <p>Every ground also requires {@link #SERVICE_PROVIDER}, {@link #ORDERED_TO_CORRECT} and {@link #REFUSED}.
 *
 * <pre>{@code
 * Assessment assessment = CaseBuilder.of(NetworkDuty.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
 *         .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.CREDIT, 400))
 *         .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.LODGING, 900))
 *         .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.ORDINARY, 1_000))
 *         .build()
 *         .assess();
 * assessment.grounds().get(0).measurements().get(0).working(); // "400/500 + 900/5000 + 1000/50000 = 1"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NetworkDuty extends NetworkOffence {

    private static final Unit PIECES = Unit.of("个");
    private static final Unit ACCOUNTS = Unit.of("个");

    /** 网络服务提供者: 法释〔2019〕15号第一条. */
    public static final Element SERVICE_PROVIDER = circumstance("serviceProvider", "系网络服务提供者");

    /** 经监管部门责令采取改正措施: 第二条第一款. */
    public static final Element ORDERED_TO_CORRECT = circumstance("orderedToCorrect", "经监管部门责令采取改正措施");

    /** 拒不改正: 第二条第二款. */
    public static final Element REFUSED = circumstance("refused", "拒不改正");

    /** 违法视频文件: 第三条第(一)项. */
    public static final Element ILLEGAL_VIDEOS = count("illegalVideos", "致使传播的违法视频文件", PIECES);

    /** 违法视频文件以外的其他违法信息: 第三条第(二)项. */
    public static final Element OTHER_ILLEGAL_ITEMS = count("otherIllegalItems", "致使传播的其他违法信息", PIECES);

    /** 接收违法信息的用户账号: 第三条第(四)项. */
    public static final Element ACCOUNTS_REACHED = count("accountsReached", "违法信息传播到的用户账号", ACCOUNTS);

    /** 传播违法信息的通讯群组的成员账号累计: 第三条第(五)项. */
    public static final Element GROUP_MEMBERS = count("groupMembers", "传播违法信息的群组成员账号累计", ACCOUNTS);

    /** 传播违法信息的社交网络的关注人员账号累计: 第三条第(五)项. */
    public static final Element FOLLOWERS = count("followers", "传播违法信息的社交网络关注人员账号累计", ACCOUNTS);

    /** 违法信息实际被点击数: 第三条第(六)项. */
    public static final Element CLICKS = count("clicks", "违法信息实际被点击数", Unit.of("次"));

    /** 其他致使违法信息大量传播的情形: 第三条第(七)项, asserted by a person. */
    public static final Element OTHER_MASS_DISSEMINATION = judgment("otherMassDissemination", "其他致使违法信息大量传播的情形");

    /** 造成他人死亡、重伤、精神失常或者被绑架等: 第四条第(五)项. */
    public static final Element GRAVE_PERSONAL_HARM = circumstance("gravePersonalHarm", "造成他人死亡、重伤、精神失常或者被绑架等严重后果");

    /** 造成重大经济损失: 第四条第(六)项. */
    public static final Element MAJOR_ECONOMIC_LOSS = circumstance("majorEconomicLoss", "造成重大经济损失");

    /** 严重扰乱社会秩序: 第四条第(七)项. */
    public static final Element SERIOUS_DISRUPTION = circumstance("seriousDisruption", "严重扰乱社会秩序");

    /** 造成其他严重后果: 第四条第(八)项, asserted by a person. */
    public static final Element OTHER_GRAVE_CONSEQUENCE = judgment("otherGraveConsequence", "造成其他严重后果");

    /** 危害国家安全、恐怖活动、黑社会性质组织、贪污贿赂犯罪案件的证据灭失: 第五条第(一)项. */
    public static final Element EVIDENCE_OF_GRAVE_CRIME_LOST =
            circumstance("evidenceOfGraveCrimeLost", "致使危害国家安全、恐怖活动、黑社会性质组织或者贪污贿赂犯罪案件的证据灭失");

    /** 可能判处五年有期徒刑以上刑罚的犯罪案件的证据灭失: 第五条第(二)项. */
    public static final Element EVIDENCE_OF_FIVE_YEAR_CRIME_LOST =
            circumstance("evidenceOfFiveYearCrimeLost", "致使可能判处五年有期徒刑以上刑罚的犯罪案件的证据灭失");

    /** 多次造成刑事案件证据灭失: 第五条第(三)项. */
    public static final Element EVIDENCE_LOST_REPEATEDLY = circumstance("evidenceLostRepeatedly", "多次造成刑事案件证据灭失");

    /** 致使刑事诉讼程序受到严重影响: 第五条第(四)项. */
    public static final Element PROCEEDINGS_SERIOUSLY_AFFECTED =
            circumstance("proceedingsSeriouslyAffected", "证据灭失致使刑事诉讼程序受到严重影响");

    /** 证据灭失的其他严重情节: 第五条第(五)项, asserted by a person. */
    public static final Element OTHER_SERIOUS_EVIDENCE_LOSS = judgment("otherSeriousEvidenceLoss", "证据灭失，其他情节严重的情形");

    /** 绝大多数用户日志未留存或者未落实真实身份信息认证: 第六条第(一)项. */
    public static final Element LOGS_OR_REAL_NAME_MISSING =
            circumstance("logsOrRealNameMissing", "对绝大多数用户日志未留存或者未落实真实身份信息认证义务");

    /** 二年内经多次责令改正拒不改正: 第六条第(二)项. */
    public static final Element ORDERED_REPEATEDLY_WITHIN_TWO_YEARS =
            circumstance("orderedRepeatedlyWithinTwoYears", "二年内经多次责令改正拒不改正");

    /** 信息网络服务被主要用于违法犯罪: 第六条第(三)项. */
    public static final Element SERVICE_MAINLY_FOR_CRIME = circumstance("serviceMainlyForCrime", "致使信息网络服务被主要用于违法犯罪");

    /** 被用于网络攻击，严重影响生产、生活: 第六条第(四)项. */
    public static final Element USED_FOR_ATTACKS = circumstance("usedForAttacks", "致使网络服务、设施被用于网络攻击，严重影响生产、生活");

    /** 被用于重大犯罪: 第六条第(五)项. */
    public static final Element USED_FOR_MAJOR_CRIME =
            circumstance("usedForMajorCrime", "致使信息网络服务被用于危害国家安全、恐怖活动、黑社会性质组织、贪污贿赂犯罪或者其他重大犯罪");

    /** 公共服务的信息网络受到破坏，严重影响生产、生活: 第六条第(六)项. */
    public static final Element PUBLIC_SERVICE_NETWORK_DAMAGED =
            circumstance("publicServiceNetworkDamaged", "致使国家机关或者关键领域公共服务的信息网络受到破坏，严重影响生产、生活");

    /** 其他严重违反信息网络安全管理义务的情形: 第六条第(七)项, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重违反信息网络安全管理义务的情形");

    /** 犯罪情节轻微: 第十五条, asserted by a person. */
    public static final Element MINOR_CIRCUMSTANCES = judgment("minorCircumstances", "综合全案认为犯罪情节轻微");

    /** 违法所得, in fen: no figure of its own; a person weighs it under {@link #OTHER_SERIOUS}. */
    public static final Element ILLEGAL_INCOME = money("illegalIncome", "违法所得");

    /** 刑法第二百八十六条之一第一款 since 刑法修正案（九）: one tier, the only one of these offences with 管制. */
    static final Article ARTICLE = Article.of("第二百八十六条之一第一款", "刑法第二百八十六条之一（刑法修正案（九））", NetworkLaw.AMENDMENT_9)
            .given(is(SERVICE_PROVIDER), is(ORDERED_TO_CORRECT), is(REFUSED))
            .tierByItem(
                    "致使违法信息大量传播、用户信息泄露造成严重后果、刑事案件证据灭失情节严重或者有其他严重情节",
                    Penalty.upTo(3).orSurveillance().fineOrFineAlone(),
                    OTHER_MASS_DISSEMINATION,
                    OTHER_GRAVE_CONSEQUENCE,
                    OTHER_SERIOUS_EVIDENCE_LOSS,
                    OTHER_SERIOUS);

    /** 拒不履行信息网络安全管理义务罪. */
    public static final Offence OFFENCE = new NetworkDuty();

    private NetworkDuty() {
        super(
                Offence.named("network-duty", "拒不履行信息网络安全管理义务罪", "刑法第二百八十六条之一")
                        .article(ARTICLE)
                        .elements(SERVICE_PROVIDER, ORDERED_TO_CORRECT, REFUSED, ILLEGAL_VIDEOS, OTHER_ILLEGAL_ITEMS)
                        .elements(ACCOUNTS_REACHED, GROUP_MEMBERS, FOLLOWERS, CLICKS, OTHER_MASS_DISSEMINATION)
                        .elements(GRAVE_PERSONAL_HARM, MAJOR_ECONOMIC_LOSS, SERIOUS_DISRUPTION, OTHER_GRAVE_CONSEQUENCE)
                        .elements(EVIDENCE_OF_GRAVE_CRIME_LOST, EVIDENCE_OF_FIVE_YEAR_CRIME_LOST)
                        .elements(EVIDENCE_LOST_REPEATEDLY, PROCEEDINGS_SERIOUSLY_AFFECTED, OTHER_SERIOUS_EVIDENCE_LOSS)
                        .elements(LOGS_OR_REAL_NAME_MISSING, ORDERED_REPEATEDLY_WITHIN_TWO_YEARS)
                        .elements(SERVICE_MAINLY_FOR_CRIME, USED_FOR_ATTACKS, USED_FOR_MAJOR_CRIME)
                        .elements(PUBLIC_SERVICE_NETWORK_DAMAGED, OTHER_SERIOUS, MINOR_CIRCUMSTANCES)
                        .elements(ILLEGAL_INCOME)
                        .entries(LeakedInformation.LEAKED)
                        .interpretation(new Duty2019())
                        .concurrence(ConcurrenceRule.heavier("刑法第二百八十六条之一第三款")),
                "刑法第二百八十六条之一第二款，法释〔2019〕15号第十四条");
    }

    /** {@inheritDoc} All leaked items together stay within what a count can be. */
    @Override
    public void check(CaseFacts facts) {
        try {
            leaked(facts);
        } catch (ArithmeticException tooMany) {
            throw new IllegalArgumentException("leaked " + tooMany.getMessage(), tooMany);
        }
    }

    private static Quantity leaked(CaseFacts facts) {
        Quantity all = Quantity.exactly(0);
        for (LeakedInformation leaked : facts.entries(LeakedInformation.LEAKED)) {
            all = all.plus(leaked.items());
        }
        return all;
    }

    /** {@inheritDoc} Income that is not stated is unknown, not none. */
    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        Answer provider = facts.answer(SERVICE_PROVIDER);
        Answer content =
                facts.anyOf(ILLEGAL_VIDEOS, OTHER_ILLEGAL_ITEMS, ACCOUNTS_REACHED, GROUP_MEMBERS, FOLLOWERS, CLICKS);
        Answer leak = provider.and(Answer.of(leaked(facts)));
        Quantity gain = facts.isStated(ILLEGAL_INCOME) ? facts.get(ILLEGAL_INCOME) : Quantity.unknown();
        return Administrative.penalties(
                facts.occasion(),
                List.of(
                        new Deed(Act.NEGLECTING_SECURITY_DUTIES, leak, gain),
                        new Deed(Act.OPERATOR_AGAINST_INFORMATION, leak, gain),
                        new Deed(Act.PROCESSING_INFORMATION, leak, gain),
                        new Deed(Act.LETTING_UNLAWFUL_CONTENT_SPREAD, provider.and(content), gain),
                        // the case does not say whether the content was about fraud
                        new Deed(
                                Act.NEGLECTING_DUTIES_AGAINST_FRAUD,
                                provider.and(content).and(Answer.UNKNOWN),
                                gain)));
    }
}
