package io.github.menkan.personalinformation;

import static io.github.menkan.information.InformationClass.HIGHLY_SENSITIVE;
import static io.github.menkan.information.InformationClass.ITEMS;
import static io.github.menkan.information.InformationClass.ORDINARY;
import static io.github.menkan.information.InformationClass.SENSITIVE;
import static io.github.menkan.information.InformationClass.UNCLASSIFIED;
import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.OffenceName;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import java.util.Map;

/**
 * The offence 侵犯公民个人信息罪（刑法第二百五十三条之一）and its elements. Those that are not derived are facts that a case states;
 * their names are the property names of case files.
 *
 * <pre>{@code
 * PersonalInformationCase.builder()
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .is(PersonalInformation.PRIOR_CONVICTION)
 *         .with(PersonalInformation.ILLEGAL_INCOME, Quantity.between(4_000_00, 6_000_00));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PersonalInformation {

    /** 侵犯公民个人信息罪. */
    public static final OffenceName OFFENCE = new OffenceName("personal-information", Wording.of("侵犯公民个人信息罪"), "刑法第二百五十三条之一");

    static final Element ON_DUTY_HIGHLY_SENSITIVE = onDuty(HIGHLY_SENSITIVE);
    static final Element ON_DUTY_SENSITIVE = onDuty(SENSITIVE);
    static final Element ON_DUTY_ORDINARY = onDuty(ORDINARY);
    static final Element ON_DUTY_UNCLASSIFIED = onDuty(UNCLASSIFIED);
    static final Element OBTAINED_HIGHLY_SENSITIVE = obtained(HIGHLY_SENSITIVE);
    static final Element OBTAINED_SENSITIVE = obtained(SENSITIVE);
    static final Element OBTAINED_ORDINARY = obtained(ORDINARY);
    static final Element OBTAINED_UNCLASSIFIED = obtained(UNCLASSIFIED);

    /** Items that fall under 第六条: ordinary, bought or received for lawful business, not disclosed. */
    public static final Element BUSINESS_ITEMS =
            count("businessItems", "为合法经营活动购买、收受且未转卖的一般信息", ITEMS).asDerived();

    static final Element ARTICLE_5 = circumstance("article5", "并非全部属于第六条情形").asDerived();

    static final Element WITHOUT_INTERPRETATION =
            judgment("withoutInterpretation", "情节是否严重（当时无司法解释，须由人判断）").asDerived();

    /** 违法所得, all of it, in fen. */
    public static final Element ILLEGAL_INCOME = money("illegalIncome", "违法所得");

    /** The part of 违法所得 from disclosing information obtained on duty, in fen: 第五条第一款第(八)项. */
    public static final Element ON_DUTY_INCOME =
            money("onDutyIncome", "履职信息违法所得").partOf(ILLEGAL_INCOME);

    /** 利用非法购买、收受的信息获利, in fen: 第六条第一款第(一)项. */
    public static final Element BUSINESS_PROFIT = money("businessProfit", "利用信息经营获利");

    /** 第五条第一款第(一)项. */
    public static final Element TRACK_USED_IN_CRIME = circumstance("trackUsedInCrime", "出售或者提供的行踪轨迹信息被他人用于犯罪");

    /** 第五条第一款第(二)项. */
    public static final Element KNEW_OF_CRIMINAL_USE =
            circumstance("knewOfCriminalUse", "知道或者应当知道他人利用公民个人信息实施犯罪而向其出售或者提供");

    /** 第五条第一款第(九)项: 曾因侵犯公民个人信息受过刑事处罚; no time limit. */
    public static final Element PRIOR_CONVICTION = circumstance("priorConviction", "曾因侵犯公民个人信息受过刑事处罚");

    /** 第五条第一款第(九)项: 二年内受过行政处罚. */
    public static final Element ADMIN_PENALTY_WITHIN_TWO_YEARS =
            circumstance("adminPenaltyWithinTwoYears", "二年内曾因侵犯公民个人信息受过行政处罚");

    /** 第五条第二款第(一)项. */
    public static final Element GRAVE_PERSONAL_HARM = circumstance("gravePersonalHarm", "造成被害人死亡、重伤、精神失常或者被绑架等严重后果");

    /** 第五条第二款第(二)项. */
    public static final Element MAJOR_LOSS_OR_IMPACT = circumstance("majorLossOrImpact", "造成重大经济损失或者恶劣社会影响");

    /** 第五条第一款第(十)项 or 第六条第一款第(三)项, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他情节严重的情形");

    /** 第五条第二款第(四)项, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他情节特别严重的情形");

    /** 第十条: 系初犯. */
    public static final Element FIRST_OFFENCE = circumstance("firstOffence", "系初犯");

    /** 第十条: 全部退赃. */
    public static final Element FULL_RESTITUTION = circumstance("fullRestitution", "全部退赃");

    /** 第十条: 确有悔罪表现. */
    public static final Element REMORSE = circumstance("remorse", "确有悔罪表现");

    /** Staff of a state organ or a financial, telecom, transport, education or medical unit: the statute before 2015-11-01. */
    public static final Element STAFF_OF_LISTED_UNIT = circumstance("staffOfListedUnit", "国家机关或者金融、电信、交通、教育、医疗等单位工作人员");

    /** The data were those recorded on resident identity cards: 居民身份证法第十九条. */
    public static final Element IDENTITY_CARD_DATA = circumstance("identityCardData", "居民身份证记载的公民个人信息");

    /** All elements of the offence. */
    public static final Elements ELEMENTS = Elements.of(
            HIGHLY_SENSITIVE,
            SENSITIVE,
            ORDINARY,
            UNCLASSIFIED,
            ON_DUTY_HIGHLY_SENSITIVE,
            ON_DUTY_SENSITIVE,
            ON_DUTY_ORDINARY,
            ON_DUTY_UNCLASSIFIED,
            OBTAINED_HIGHLY_SENSITIVE,
            OBTAINED_SENSITIVE,
            OBTAINED_ORDINARY,
            OBTAINED_UNCLASSIFIED,
            BUSINESS_ITEMS,
            ARTICLE_5,
            WITHOUT_INTERPRETATION,
            ILLEGAL_INCOME,
            ON_DUTY_INCOME,
            BUSINESS_PROFIT,
            TRACK_USED_IN_CRIME,
            KNEW_OF_CRIMINAL_USE,
            PRIOR_CONVICTION,
            ADMIN_PENALTY_WITHIN_TWO_YEARS,
            GRAVE_PERSONAL_HARM,
            MAJOR_LOSS_OR_IMPACT,
            OTHER_SERIOUS,
            OTHER_ESPECIALLY_SERIOUS,
            FIRST_OFFENCE,
            FULL_RESTITUTION,
            REMORSE,
            STAFF_OF_LISTED_UNIT,
            IDENTITY_CARD_DATA);

    /** What stands for each element in 第(八)项: what was obtained on duty and then sold or provided. */
    static final Map<Element, Element> ON_DUTY = Map.of(
            HIGHLY_SENSITIVE, ON_DUTY_HIGHLY_SENSITIVE,
            SENSITIVE, ON_DUTY_SENSITIVE,
            ORDINARY, ON_DUTY_ORDINARY,
            UNCLASSIFIED, ON_DUTY_UNCLASSIFIED,
            ILLEGAL_INCOME, ON_DUTY_INCOME);

    /** What stands for each element where only obtaining is an offence: the statute before 2015-11-01 for other than listed staff. */
    static final Map<Element, Element> OBTAINED = Map.of(
            HIGHLY_SENSITIVE, OBTAINED_HIGHLY_SENSITIVE,
            SENSITIVE, OBTAINED_SENSITIVE,
            ORDINARY, OBTAINED_ORDINARY,
            UNCLASSIFIED, OBTAINED_UNCLASSIFIED);

    private PersonalInformation() {}

    private static Element onDuty(Element whole) {
        return count("onDuty." + whole.name(), Wording.of("履职、服务中获得并出售或者提供的{0}", whole.label()), ITEMS)
                .asDerived()
                .partOf(whole);
    }

    private static Element obtained(Element whole) {
        return count("obtained." + whole.name(), Wording.of("非法获取的{0}", whole.label()), ITEMS)
                .asDerived()
                .partOf(whole);
    }
}
