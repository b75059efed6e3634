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
 * The offence 提供侵入、非法控制计算机信息系统程序、工具罪（刑法第二百八十五条第三款） and its elements. The four kinds of tools are
 * measured apart.
 *
 * <pre>{@code
 * CaseBuilder.of(ComputerTools.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(ComputerTools.OTHER_TOOLS, 20)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ComputerTools extends NetworkOffence {

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

    /** The income of one who knowingly helped, in fen, never added to {@link #ILLEGAL_INCOME}: 第九条第一款第(二)项. */
    public static final Element AIDED_BY_ILLEGAL_INCOME = ComputerAccomplices.INCOME;

    /** Funds that one who knowingly helped provided, in fen: 第九条第一款第(三)项. */
    public static final Element AIDED_BY_FUNDS_PROVIDED = ComputerAccomplices.FUNDS;

    /** 刑法第二百八十五条第三款 since 刑法修正案（七）: punished 依照前款. */
    static final Article ARTICLE = Article.of("第二百八十五条第三款", "刑法第二百八十五条第三款（刑法修正案（七））", NetworkLaw.AMENDMENT_7)
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone(), OTHER_SERIOUS)
            .tier("情节特别严重", Penalty.years(3, 7).withFine(), OTHER_ESPECIALLY_SERIOUS);

    /** 提供侵入、非法控制计算机信息系统程序、工具罪. */
    public static final Offence OFFENCE = new ComputerTools();

    private ComputerTools() {
        super(
                Offence.named("computer-tools", "提供侵入、非法控制计算机信息系统程序、工具罪", "刑法第二百八十五条第三款")
                        .article(ARTICLE)
                        .elements(FINANCIAL_TOOLS, OTHER_TOOLS, FINANCIAL_TOOLS_KNOWINGLY, OTHER_TOOLS_KNOWINGLY)
                        .elements(ILLEGAL_INCOME, ECONOMIC_LOSS, OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                        .elements(AIDED_BY_ILLEGAL_INCOME, AIDED_BY_FUNDS_PROVIDED)
                        .interpretation(new ComputerTools2011())
                        .concurrence(ConcurrenceRule.open(NetworkLaw.BESIDE_PROPERTY, "theft", "fraud")),
                "刑法第二百八十五条第四款");
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(
                facts.occasion(), List.of(Deed.of(Act.COMPUTER_TOOLS), Deed.of(Act.ENDANGERING_NETWORKS)));
    }
}
