package io.github.menkan.theft;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.Offence;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Elements;
import java.util.List;

/**
 * The offence 盗窃罪（刑法第二百六十四条）and its elements. Those that are not derived are facts that a case states; their names are the
 * property names of case files, {@code relics.general} being {@code general} inside {@code relics}.
 *
 * <pre>{@code
 * TheftCase.builder()
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .with(Theft.AMOUNT, Yuan.of(600))
 *         .is(Theft.PICKPOCKETING)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Theft {

    /** 盗窃罪. */
    public static final Offence OFFENCE = new Offence("theft", Wording.of("盗窃罪"), "刑法第二百六十四条");

    private static final Unit TIMES = Unit.of("次");
    private static final Unit PIECES = Unit.of("件");

    /** Completed thefts, added up, in fen: 法释〔2013〕8号第一条第一款. */
    public static final Element AMOUNT = money("amount", "盗窃数额");

    /** What attempts aimed at, added up, in fen: 第十二条第一款第(一)项. */
    public static final Element ATTEMPTED_AMOUNT = money("attemptedAmount", "盗窃未遂的目标数额");

    /** 第三条第一款: thefts within two years; punished and attempted ones are included. */
    public static final Element THEFTS_WITHIN_TWO_YEARS = count("theftsWithinTwoYears", "二年内盗窃次数", TIMES);

    /** 第三条第二款: 入户盗窃, by illegal entry. */
    public static final Element BURGLARY = circumstance("burglary", "入户盗窃");

    /** 第三条第三款: 携带凶器盗窃. */
    public static final Element ARMED = circumstance("armed", "携带凶器盗窃");

    /** 第三条第四款: 扒窃. */
    public static final Element PICKPOCKETING = circumstance("pickpocketing", "扒窃");

    /** 第二条第(一)项: 曾因盗窃受过刑事处罚; no time limit. */
    public static final Element PRIOR_THEFT_CONVICTION = circumstance("priorTheftConviction", "曾因盗窃受过刑事处罚");

    /** 第二条第(二)项: 一年内曾因盗窃受过行政处罚. */
    public static final Element THEFT_ADMIN_PENALTY_WITHIN_ONE_YEAR =
            circumstance("theftAdminPenaltyWithinOneYear", "一年内曾因盗窃受过行政处罚");

    /** 第二条第(三)项. */
    public static final Element ORGANISED_MINORS = circumstance("organisedMinors", "组织、控制未成年人盗窃");

    /** 第二条第(四)项: the time and the place of the event. */
    public static final Element EMERGENCY_SCENE = circumstance("emergencyScene", "自然灾害、事故灾害、社会安全事件等突发事件期间，在事件发生地盗窃");

    /** 第二条第(五)项. */
    public static final Element VULNERABLE_VICTIM = circumstance("vulnerableVictim", "盗窃残疾人、孤寡老人、丧失劳动能力人的财物");

    /** 第二条第(六)项. */
    public static final Element HOSPITAL_VICTIM = circumstance("hospitalVictim", "在医院盗窃病人或者其亲友财物");

    /** 第二条第(七)项; medical funds are not among them. */
    public static final Element RELIEF_FUNDS = circumstance("reliefFunds", "盗窃救灾、抢险、防汛、优抚、扶贫、移民、救济款物");

    /** 第二条第(八)项. */
    public static final Element GRAVE_CONSEQUENCE = circumstance("graveConsequence", "因盗窃造成严重后果");

    /** 一般文物, in pieces. */
    public static final Element RELICS_GENERAL = count("relics.general", "一般文物", PIECES);

    /** 三级文物, in pieces. */
    public static final Element RELICS_GRADE_THREE = count("relics.gradeThree", "三级文物", PIECES);

    /** 二级以上文物, in pieces. */
    public static final Element RELICS_GRADE_TWO_OR_ABOVE = count("relics.gradeTwoOrAbove", "二级以上文物", PIECES);

    /** 第十二条第一款第(二)项. */
    public static final Element ATTEMPTED_PRECIOUS_RELIC = circumstance("attemptedPreciousRelic", "以珍贵文物为盗窃目标（未遂）");

    /** 第一条第四款: 毒品等违禁品; no amount is taken. */
    public static final Element CONTRABAND = circumstance("contraband", "盗窃毒品等违禁品（不计数额）");

    /** 刑法第二百六十四条: 其他严重情节, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重情节");

    /** 刑法第二百六十四条: 其他特别严重情节, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他特别严重情节");

    /** 第七条: 认罪、悔罪，退赃、退赔. */
    public static final Element REMORSE_AND_RESTITUTION = circumstance("remorseAndRestitution", "认罪、悔罪，退赃、退赔");

    /** 第七条第(一)项. */
    public static final Element STATUTORY_LENIENCY = circumstance("statutoryLeniency", "具有法定从宽处罚情节");

    /** 第七条第(二)项. */
    public static final Element MINOR_SHARE_NOT_PRINCIPAL = circumstance("minorShareNotPrincipal", "没有参与分赃或者获赃较少且不是主犯");

    /** 第七条第(三)项, 第八条. */
    public static final Element VICTIM_FORGAVE = circumstance("victimForgave", "被害人谅解");

    /** 第八条: 家庭成员或者近亲属的财物. */
    public static final Element FAMILY_PROPERTY = circumstance("familyProperty", "偷拿家庭成员或者近亲属的财物");

    /** Game accounts, coins, virtual currency and other virtual property; bears on the choice of charge only. */
    public static final Element VIRTUAL_PROPERTY = circumstance("virtualProperty", "盗窃游戏账号、游戏币、虚拟货币等虚拟财产");

    /** A bank card was used; bears on the choice of charge only (刑法第一百九十六条). */
    public static final Element BANK_CARD_USED = circumstance("bankCardUsed", "取得他人信用卡并使用");

    /** Violence or threat on the spot; bears on the choice of charge only (刑法第二百六十九条). */
    public static final Element VIOLENCE_ON_THE_SPOT = circumstance("violenceOnTheSpot", "当场使用暴力或者以暴力相威胁");

    /** The payee's payment code was replaced; bears on the choice of charge only. */
    public static final Element PAYMENT_CODE_REPLACED = circumstance("paymentCodeReplaced", "偷换商家收款二维码");

    /** 入户盗窃 and 在公共场所扒窃 within one year: 法释〔1998〕4号第四条. */
    static final Element HOMES_AND_POCKETS_WITHIN_ONE_YEAR =
            count("homesAndPocketsWithinOneYear", "一年内入户盗窃或者在公共场所扒窃的次数", TIMES).asDerived();

    static final Element CONTRABAND_CIRCUMSTANCES =
            judgment("contrabandCircumstances", "盗窃违禁品的情节轻重（须由人判断）").asDerived();

    static final Element WITHOUT_INTERPRETATION =
            judgment("withoutInterpretation", "数额、情节是否达到（当时无现行刑法的司法解释，须由人判断）").asDerived();

    /** 第二条第(一)项至第(八)项, in that order. */
    static final List<Element> ARTICLE_2 = List.of(
            PRIOR_THEFT_CONVICTION,
            THEFT_ADMIN_PENALTY_WITHIN_ONE_YEAR,
            ORGANISED_MINORS,
            EMERGENCY_SCENE,
            VULNERABLE_VICTIM,
            HOSPITAL_VICTIM,
            RELIEF_FUNDS,
            GRAVE_CONSEQUENCE);

    /** All elements of the offence. */
    public static final Elements ELEMENTS = Elements.of(
            AMOUNT,
            ATTEMPTED_AMOUNT,
            THEFTS_WITHIN_TWO_YEARS,
            HOMES_AND_POCKETS_WITHIN_ONE_YEAR,
            BURGLARY,
            ARMED,
            PICKPOCKETING,
            PRIOR_THEFT_CONVICTION,
            THEFT_ADMIN_PENALTY_WITHIN_ONE_YEAR,
            ORGANISED_MINORS,
            EMERGENCY_SCENE,
            VULNERABLE_VICTIM,
            HOSPITAL_VICTIM,
            RELIEF_FUNDS,
            GRAVE_CONSEQUENCE,
            RELICS_GENERAL,
            RELICS_GRADE_THREE,
            RELICS_GRADE_TWO_OR_ABOVE,
            ATTEMPTED_PRECIOUS_RELIC,
            CONTRABAND,
            CONTRABAND_CIRCUMSTANCES,
            WITHOUT_INTERPRETATION,
            OTHER_SERIOUS,
            OTHER_ESPECIALLY_SERIOUS,
            REMORSE_AND_RESTITUTION,
            STATUTORY_LENIENCY,
            MINOR_SHARE_NOT_PRINCIPAL,
            VICTIM_FORGAVE,
            FAMILY_PROPERTY,
            VIRTUAL_PROPERTY,
            BANK_CARD_USED,
            VIOLENCE_ON_THE_SPOT,
            PAYMENT_CODE_REPLACED);

    private Theft() {}
}
