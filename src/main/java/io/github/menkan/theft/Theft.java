package io.github.menkan.theft;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Penalty;
import io.github.menkan.StartingPoint;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ListedActs;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.SingleAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The offence 盗窃罪（刑法第二百六十四条）and its elements. Those that are not derived are facts that a case states; their names are the
 * property names of case files, {@code relics.general} being {@code general} inside {@code relics}.
 *
 * <pre>{@code
 * CaseBuilder.of(Theft.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(Theft.AMOUNT, Yuan.of(600))
 *         .is(Theft.PICKPOCKETING)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Theft extends Offence {

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

    /** What the relics are worth, in fen; added to the amount where the grade does not decide: 法释〔2015〕23号第二条第二款、第十四条. */
    public static final Element RELIC_VALUE = money("relicValue", "文物的价值");

    /** 法释〔2015〕23号第二条第二款: no grade can be given, or it makes the punishment plainly too heavy or too light. */
    public static final Element RELIC_GRADE_UNFIT = circumstance("relicGradeUnfit", "文物等级无法确定，或者按等级定罪量刑明显过重、过轻");

    /** 法释〔2015〕23号第十三条: five of one grade are not worth one of the next. */
    public static final Element RELIC_VALUES_INCOMMENSURATE =
            circumstance("relicValuesIncommensurate", "五件同级文物的价值与一件高一级文物明显不相当");

    /** 法释〔2013〕8号第九条第三款: not 国有馆藏; bears on the law before 2016-01-01 only. */
    public static final Element PRIVATELY_HELD_RELICS = circumstance("privatelyHeldRelics", "民间收藏的文物");

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

    private static final Wording BEFORE_1998 =
            Wording.of("1998年3月17日以前所执行的数额标准（法发〔1992〕43号）未能核实，本结论适用其后的解释（高检发释字〔2001〕5号第二条）");
    private static final Wording UNIT = Wording.of("单位组织、指使盗窃的，追究组织者、指使者、直接实施者的刑事责任，不对单位判处罚金（法释〔2013〕8号第十三条）");

    /** 刑法第二百六十四条 since 1997-10-01: 数额较大 or 多次; the death penalty in two narrow cases. */
    static final Article ARTICLE_1997 = tiers(
                    Article.of("第二百六十四条", "刑法第二百六十四条（1997年修订）", LocalDate.of(1997, 10, 1)), "数额较大或者多次盗窃")
            .until(LocalDate.of(2011, 5, 1));

    /** Since 刑法修正案（八）: 入户, 携带凶器 and 扒窃 too; no death penalty. */
    static final Article ARTICLE_2011 =
            tiers(Article.of("第二百六十四条", "刑法第二百六十四条（刑法修正案（八））", LocalDate.of(2011, 5, 1)), "数额较大，或者多次盗窃、入户盗窃、携带凶器盗窃、扒窃");

    private static Article tiers(Article article, String first) {
        return article.tier(first, Penalty.upTo(3).orSurveillance().fineOrFineAlone())
                .tier("数额巨大或者有其他严重情节", Penalty.years(3, 10).withFine(), OTHER_SERIOUS)
                .tier(
                        "数额特别巨大或者有其他特别严重情节",
                        Penalty.from(10).orLife().withFineOrConfiscation(),
                        OTHER_ESPECIALLY_SERIOUS);
    }

    /** 盗窃罪. */
    public static final Offence OFFENCE = new Theft();

    private Theft() {
        super(Offence.named("theft", "盗窃罪", "刑法第二百六十四条")
                .article(ARTICLE_1997)
                .article(ARTICLE_2011)
                .modelledFrom(LocalDate.of(1997, 10, 1))
                .elements(AMOUNT, ATTEMPTED_AMOUNT, THEFTS_WITHIN_TWO_YEARS, BURGLARY, ARMED, PICKPOCKETING)
                .elements(ARTICLE_2.toArray(new Element[0]))
                .elements(RELICS_GENERAL, RELICS_GRADE_THREE, RELICS_GRADE_TWO_OR_ABOVE)
                .elements(RELIC_VALUE, RELIC_GRADE_UNFIT, RELIC_VALUES_INCOMMENSURATE, PRIVATELY_HELD_RELICS)
                .elements(ATTEMPTED_PRECIOUS_RELIC)
                .elements(CONTRABAND, OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                .elements(REMORSE_AND_RESTITUTION, STATUTORY_LENIENCY, MINOR_SHARE_NOT_PRINCIPAL, VICTIM_FORGAVE)
                .elements(
                        FAMILY_PROPERTY, VIRTUAL_PROPERTY, BANK_CARD_USED, VIOLENCE_ON_THE_SPOT, PAYMENT_CODE_REPLACED)
                .entries(SingleAct.ACTS)
                .amounts(TheftAmounts.AMOUNTS)
                .startingPoint(Tier.FIRST, StartingPoint.upTo(1, "(十一)"))
                .startingPoint(Tier.SECOND, StartingPoint.between(3, 4, "(十一)"))
                .startingPoint(Tier.THIRD, StartingPoint.between(10, 12, "(十一)").exceptLife())
                .interpretation(new Interpretation1998())
                .interpretation(new Interpretation2013()));
    }

    /** {@inheritDoc} Acts are stated instead of totals, and the value of relics with the relics. */
    @Override
    public void check(CaseFacts facts) {
        if (facts.isStated(RELIC_VALUE)
                && !facts.isStated(RELICS_GENERAL)
                && !facts.isStated(RELICS_GRADE_THREE)
                && !facts.isStated(RELICS_GRADE_TWO_OR_ABOVE)) {
            throw new IllegalArgumentException(RELIC_VALUE + " must be stated together with relics, was "
                    + RELIC_VALUE.unit().show(facts.get(RELIC_VALUE)));
        }
        ListedActs.refuseTotals(facts, AMOUNT, ATTEMPTED_AMOUNT, THEFTS_WITHIN_TWO_YEARS);
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        List<Wording> warnings = new ArrayList<>();
        if (DisputedSum.isSumDisputed(facts)) {
            warnings.add(DisputedSum.WARNING);
        }
        if (facts.committed().to().isBefore(Interpretation1998.LAW.inForce().from())) {
            warnings.add(BEFORE_1998);
        }
        if (facts.subject() == Subject.UNIT) {
            warnings.add(UNIT);
        }
        return warnings;
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(facts.occasion(), List.of(Deed.of(Act.THEFT)));
    }
}
