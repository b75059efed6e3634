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
                        new Deed(Act.ENDANGERING_NETWORKS, Answer.UNKNOWN, gain)));
    }
}
