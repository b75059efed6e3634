package io.github.menkan.network;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Penalty;
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
 * The offence 破坏计算机信息系统罪（刑法第二百八十六条） and its elements: functions and data (法释〔2011〕19号第四条), and viruses
 * and the like (第六条).
 *
 * <pre>{@code
 * CaseBuilder.of(ComputerSabotage.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(ComputerSabotage.USERS_SERVED, 12_000)
 *         .with(ComputerSabotage.OUTAGE_MINUTES, 60)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComputerSabotage extends NetworkOffence {

    private static final Unit SYSTEMS = Unit.of("台");

    /** 主要软件或者硬件不能正常运行的计算机信息系统: 法释〔2011〕19号第四条第一款第(一)项. */
    public static final Element SYSTEMS_DISABLED = count("systemsDisabled", "主要软件或者硬件不能正常运行的计算机信息系统", SYSTEMS);

    /** 数据被删除、修改、增加的计算机信息系统: 第四条第一款第(二)项. */
    public static final Element SYSTEMS_DATA_ALTERED = count("systemsDataAltered", "数据被删除、修改、增加的计算机信息系统", SYSTEMS);

    /** 违法所得, in fen: 第四条第一款第(三)项, 第六条第一款第(四)项. */
    public static final Element ILLEGAL_INCOME = money("illegalIncome", "违法所得");

    /** 经济损失, in fen: 第四条第一款第(三)项, 第六条第一款第(四)项. */
    public static final Element ECONOMIC_LOSS = money("economicLoss", "经济损失");

    /** 由不能正常运行的系统提供域名解析、身份认证、计费等基础服务的系统: 第四条第一款第(四)项. */
    public static final Element BASE_SERVICE_SYSTEMS =
            count("baseServiceSystems", "停运系统为之提供域名解析、身份认证、计费等基础服务的系统", SYSTEMS);

    /** 不能正常运行的系统所服务的用户: 第四条第一款第(四)项. */
    public static final Element USERS_SERVED = count("usersServed", "停运系统服务的用户", Unit.of("个"));

    /** 该系统累计不能正常运行的分钟数: 第四条第一款第(四)项. */
    public static final Element OUTAGE_MINUTES = count("outageMinutes", "累计不能正常运行的时间", Unit.of("分钟"));

    /** 破坏国家机关或者公共服务领域的系统，生产、生活受到严重影响或者造成恶劣社会影响: 第四条第二款第(三)项. */
    public static final Element PUBLIC_SERVICE_SERIOUSLY_AFFECTED =
            circumstance("publicServiceSeriouslyAffected", "破坏国家机关或者金融、电信、交通、教育、医疗、能源等公共服务的系统，致使生产、生活受到严重影响或者造成恶劣社会影响");

    /** 能够自我复制、传播的破坏性程序因之传播: 第六条第一款第(一)项. */
    public static final Element SELF_REPLICATING_SPREAD =
            circumstance("selfReplicatingSpread", "制作、提供、传输能自我复制的破坏性程序，导致其传播");

    /** 该程序的传播致使生产、生活受到严重影响或者造成恶劣社会影响: 第六条第二款第(一)项. */
    public static final Element SELF_REPLICATING_SERIOUS_IMPACT =
            circumstance("selfReplicatingSeriousImpact", "能自我复制的破坏性程序传播，致使生产、生活受到严重影响或者造成恶劣社会影响");

    /** 被植入其他破坏性程序（第五条第(二)项、第(三)项）的计算机系统: 第六条第一款第(二)项. */
    public static final Element SYSTEMS_IMPLANTED = count("systemsImplanted", "被植入破坏性程序的计算机系统", SYSTEMS);

    /** 提供计算机病毒等破坏性程序: 第六条第一款第(三)项. */
    public static final Element MALWARE_PROVIDED = count("malwareProvided", "提供计算机病毒等破坏性程序", Unit.of("人次"));

    /** 造成其他严重后果: 第四条第一款第(五)项, 第六条第一款第(五)项, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "造成其他严重后果");

    /** 造成其他特别严重后果: 第四条第二款第(四)项, 第六条第二款第(三)项, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "造成其他特别严重后果");

    /** 环境质量监测系统: 法释〔2016〕29号第十条 and its successor. */
    public static final Element ENVIRONMENTAL_MONITORING =
            circumstance("environmentalMonitoring", "修改环境质量监测系统的参数、数据，或者干扰采样，致使监测数据严重失真");

    /** Tools for sabotage that one who knowingly helped provided: 第九条第一款第(一)项. */
    public static final Element AIDED_BY_TOOLS = ComputerAccomplices.TOOLS;

    /** The income of one who knowingly helped, in fen, never added to {@link #ILLEGAL_INCOME}: 第九条第一款第(一)项、第(二)项. */
    public static final Element AIDED_BY_ILLEGAL_INCOME = ComputerAccomplices.INCOME;

    /** Funds that one who knowingly helped provided, in fen: 第九条第一款第(三)项. */
    public static final Element AIDED_BY_FUNDS_PROVIDED = ComputerAccomplices.FUNDS;

    /** 刑法第二百八十六条第一款, to which 第二款 and 第三款 refer: no fine. */
    static final Article ARTICLE = Article.of("第二百八十六条第一款", "刑法第二百八十六条", NetworkLaw.CODE_1997)
            .tier("后果严重", Penalty.upTo(5), OTHER_SERIOUS)
            .tier("后果特别严重", Penalty.from(5), OTHER_ESPECIALLY_SERIOUS);

    /** 破坏计算机信息系统罪. */
    public static final Offence OFFENCE = new ComputerSabotage();

    private ComputerSabotage() {
        super(
                Offence.named("computer-sabotage", "破坏计算机信息系统罪", "刑法第二百八十六条")
                        .article(ARTICLE)
                        .elements(SYSTEMS_DISABLED, SYSTEMS_DATA_ALTERED, ILLEGAL_INCOME, ECONOMIC_LOSS)
                        .elements(BASE_SERVICE_SYSTEMS, USERS_SERVED, OUTAGE_MINUTES, PUBLIC_SERVICE_SERIOUSLY_AFFECTED)
                        .elements(SELF_REPLICATING_SPREAD, SELF_REPLICATING_SERIOUS_IMPACT, SYSTEMS_IMPLANTED)
                        .elements(MALWARE_PROVIDED, OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                        .elements(
                                ENVIRONMENTAL_MONITORING,
                                AIDED_BY_TOOLS,
                                AIDED_BY_ILLEGAL_INCOME,
                                AIDED_BY_FUNDS_PROVIDED)
                        .interpretation(new ComputerSabotage2011())
                        .concurrence(ConcurrenceRule.open(NetworkLaw.BESIDE_PROPERTY, "theft", "fraud")),
                "刑法第二百八十六条第四款");
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(
                facts.occasion(), List.of(Deed.of(Act.COMPUTER_SABOTAGE), Deed.of(Act.ENDANGERING_NETWORKS)));
    }
}
