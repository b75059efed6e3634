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
 * The offence 提供侵入、非法控制计算机信息系统程序、工具罪（刑法第二百八十五条第三款）, its elements and its cases. The four kinds of tools are
 * measured apart.
 *
 * <pre>{@code
 * Case tools = ComputerTools.builder()
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .with(ComputerTools.OTHER_TOOLS, 20)
 *         .build();
 * tools.tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComputerTools {

    /** 提供侵入、非法控制计算机信息系统程序、工具罪. */
    public static final OffenceName OFFENCE =
            new OffenceName("computer-tools", Wording.of("提供侵入、非法控制计算机信息系统程序、工具罪"), "刑法第二百八十五条第三款");

    private static final Unit TIMES = Unit.of("人次");

    /** 能够用于非法获取网络金融服务身份认证信息的专门性程序、工具: 法释〔2011〕19号第三条第一款第(一)项. */
    public static final Element FINANCIAL_TOOLS = count("financialTools", "提供专门获取网络金融服务身份认证信息的程序、工具", TIMES);

    /** 第(一)项以外的专门用于侵入、非法控制的程序、工具: 第三条第一款第(二)项. */
    public static final Element OTHER_TOOLS = count("otherTools", "提供其他专门用于侵入、非法控制的程序、工具", TIMES);

    /** 明知他人非法获取网络金融服务身份认证信息而提供程序、工具: 第三条第一款第(三)项. */
    public static final Element FINANCIAL_TOOLS_KNOWINGLY =
            count("financialToolsKnowingly", "明知他人非法获取网络金融服务身份认证信息而提供程序、工具", TIMES);

    /** 明知他人实施其他侵入、非法控制行为而提供程序、工具: 第三条第一款第(四)项. */
    public static final Element OTHER_TOOLS_KNOWINGLY =
            count("otherToolsKnowingly", "明知他人实施其他侵入、非法控制行为而提供程序、工具", TIMES);

    /** 违法所得, in fen: 第三条第一款第(五)项. */
    public static final Element ILLEGAL_INCOME = money("illegalIncome", "违法所得");

    /** 经济损失, in fen: 第三条第一款第(五)项. */
    public static final Element ECONOMIC_LOSS = money("economicLoss", "经济损失");

    /** 其他情节严重的情形: 第三条第一款第(六)项, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他情节严重的情形");

    /** 其他情节特别严重的情形: 第三条第二款第(二)项, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他情节特别严重的情形");

    /** All elements of the offence. */
    public static final Elements ELEMENTS = Elements.of(
            FINANCIAL_TOOLS,
            OTHER_TOOLS,
            FINANCIAL_TOOLS_KNOWINGLY,
            OTHER_TOOLS_KNOWINGLY,
            ILLEGAL_INCOME,
            ECONOMIC_LOSS,
            OTHER_SERIOUS,
            OTHER_ESPECIALLY_SERIOUS,
            WITHOUT_INTERPRETATION);

    private ComputerTools() {}

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
        return ComputerTools2011.STATUTE;
    }
}
