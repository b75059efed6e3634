package io.github.menkan.network;

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
 * The offence 非法获取计算机信息系统数据、非法控制计算机信息系统罪（刑法第二百八十五条第二款） and its elements.
 *
 * <pre>{@code
 * CaseBuilder.of(ComputerData.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(ComputerData.FINANCIAL_CREDENTIALS, 12)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComputerData extends NetworkOffence {

    private static final Unit SETS = Unit.of("组");

    /** 支付结算、证券交易、期货交易等网络金融服务的身份认证信息: 法释〔2011〕19号第一条第一款第(一)项. */
    public static final Element FINANCIAL_CREDENTIALS = count("financialCredentials", "网络金融服务的身份认证信息", SETS);

    /** 其他身份认证信息: 第一条第一款第(二)项. */
    public static final Element OTHER_CREDENTIALS = count("otherCredentials", "其他身份认证信息", SETS);

    /**
     * 非法控制的计算机信息系统: 第一条第一款第(三)项; also those under another's illegal control that one knowingly made use of,
     * 第一条第三款.
     */
    public static final Element SYSTEMS_CONTROLLED = count("systemsControlled", "非法控制的计算机信息系统", Unit.of("台"));

    /** 违法所得, in fen: 第一条第一款第(四)项. */
    public static final Element ILLEGAL_INCOME = money("illegalIncome", "违法所得");

    /** 经济损失, direct loss and the cost of restoring (第十一条第三款), in fen: 第一条第一款第(四)项. */
    public static final Element ECONOMIC_LOSS = money("economicLoss", "经济损失");

    /** 其他情节严重的情形: 第一条第一款第(五)项, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他情节严重的情形");

    /** 其他情节特别严重的情形: 第一条第二款第(二)项, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他情节特别严重的情形");

    /** The income of one who knowingly helped, in fen, never added to {@link #ILLEGAL_INCOME}: 第九条第一款第(二)项. */
    public static final Element AIDED_BY_ILLEGAL_INCOME = ComputerAccomplices.INCOME;

    /** Funds that one who knowingly helped provided, in fen: 第九条第一款第(三)项. */
    public static final Element AIDED_BY_FUNDS_PROVIDED = ComputerAccomplices.FUNDS;

    /** 刑法第二百八十五条第二款 since 刑法修正案（七）. */
    static final Article ARTICLE = Article.of("第二百八十五条第二款", "刑法第二百八十五条第二款（刑法修正案（七））", NetworkLaw.AMENDMENT_7)
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone(), OTHER_SERIOUS)
            .tier("情节特别严重", Penalty.years(3, 7).withFine(), OTHER_ESPECIALLY_SERIOUS);

    /** 非法获取计算机信息系统数据、非法控制计算机信息系统罪. */
    public static final Offence OFFENCE = new ComputerData();

    private ComputerData() {
        super(
                Offence.named("computer-data", "非法获取计算机信息系统数据、非法控制计算机信息系统罪", "刑法第二百八十五条第二款")
                        .article(ARTICLE)
                        .elements(FINANCIAL_CREDENTIALS, OTHER_CREDENTIALS, SYSTEMS_CONTROLLED, ILLEGAL_INCOME)
                        .elements(ECONOMIC_LOSS, OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                        .elements(AIDED_BY_ILLEGAL_INCOME, AIDED_BY_FUNDS_PROVIDED)
                        .interpretation(new ComputerData2011())
                        .concurrence(ConcurrenceRule.open(NetworkLaw.BESIDE_PROPERTY, "theft", "fraud")),
                "刑法第二百八十五条第四款");
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(
                facts.occasion(), List.of(Deed.of(Act.COMPUTER_INTRUSION), Deed.of(Act.ENDANGERING_NETWORKS)));
    }
}
