package io.github.menkan.network;

import static io.github.menkan.network.NetworkLaw.WITHOUT_INTERPRETATION;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.OffenceName;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.Statute;

/**
 * The offence 非法获取计算机信息系统数据、非法控制计算机信息系统罪（刑法第二百八十五条第二款）, its elements and its cases.
 *
 * <pre>{@code
 * Case data = ComputerData.builder()
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .with(ComputerData.FINANCIAL_CREDENTIALS, 12)
 *         .build();
 * data.tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComputerData {

    /** 非法获取计算机信息系统数据、非法控制计算机信息系统罪. */
    public static final OffenceName OFFENCE =
            new OffenceName("computer-data", Wording.of("非法获取计算机信息系统数据、非法控制计算机信息系统罪"), "刑法第二百八十五条第二款");

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

    /** All elements of the offence. */
    public static final Elements ELEMENTS = Elements.of(
            FINANCIAL_CREDENTIALS,
            OTHER_CREDENTIALS,
            SYSTEMS_CONTROLLED,
            ILLEGAL_INCOME,
            ECONOMIC_LOSS,
            OTHER_SERIOUS,
            OTHER_ESPECIALLY_SERIOUS,
            WITHOUT_INTERPRETATION);

    private ComputerData() {}

    /**
     * Starts a case.
     *
     * @return the builder
     */
    public static NetworkCaseBuilder builder() {
        return new NetworkCaseBuilder(statute(), "刑法第二百八十五条第四款");
    }

    /**
     * The timeline of the offence's standards.
     *
     * @return the statute
     */
    public static Statute statute() {
        return ComputerData2011.STATUTE;
    }
}
