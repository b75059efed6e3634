package io.github.menkan.snatching;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.StartingPoint;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.ListedActs;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.LocalFigures;
import io.github.menkan.place.NationalBand;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The offence 抢夺罪（刑法第二百六十七条）and its elements, the facts that a case states; their names are the property names of case files.
 * Provisions without a document are those of 法释〔2013〕25号.
 *
 * <pre>{@code
 * CaseBuilder.of(Snatching.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .region("43")
 *         .with(Snatching.AMOUNT, Yuan.of(20_000))
 *         .is(Snatching.VULNERABLE_VICTIM)
 *         .build()
 *         .tier(); // SECOND
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Snatching extends Offence {

    /** Known from secondary sources alone. */
    static final Document OF_2002 = Document.of(
                    "法释〔2002〕18号", "最高人民法院关于审理抢夺刑事案件具体应用法律若干问题的解释", LocalDate.of(2002, 7, 20))
            .until(LocalDate.of(2013, 11, 18));

    static final Document OF_2013 =
            Document.of("法释〔2013〕25号", "最高人民法院、最高人民检察院关于办理抢夺刑事案件适用法律若干问题的解释", LocalDate.of(2013, 11, 18));

    private static final Unit TIMES = Unit.of("次");

    /** What was snatched, added up over the acts not yet dealt with, in fen: 第一条第一款. */
    public static final Element AMOUNT = money("amount", "抢夺数额");

    /** What attempts aimed at, added up, in fen. */
    public static final Element ATTEMPTED_AMOUNT = money("attemptedAmount", "抢夺未遂的目标数额");

    /** 刑法第二百六十七条第一款: 多次抢夺; never fewer than {@link #SNATCHINGS_WITHIN_ONE_YEAR}, whatever is stated. */
    public static final Element SNATCHINGS_WITHIN_TWO_YEARS = count("snatchingsWithinTwoYears", "二年内抢夺次数", TIMES);

    /** 第二条第(三)项: three of them. */
    public static final Element SNATCHINGS_WITHIN_ONE_YEAR = count("snatchingsWithinOneYear", "一年内抢夺次数", TIMES);

    /** 第二条第(一)项: 抢劫、抢夺 or 聚众哄抢; no time limit. */
    public static final Element PRIOR_ROBBERY_OR_SNATCHING_CONVICTION =
            circumstance("priorRobberyOrSnatchingConviction", "曾因抢劫、抢夺或者聚众哄抢受过刑事处罚");

    /** 第二条第(二)项. */
    public static final Element SNATCHING_ADMIN_PENALTY_WITHIN_ONE_YEAR =
            circumstance("snatchingAdminPenaltyWithinOneYear", "一年内曾因抢夺或者哄抢受过行政处罚");

    /** 第二条第(四)项: motor vehicles and others. */
    public static final Element BY_VEHICLE = circumstance("byVehicle", "驾驶机动车、非机动车抢夺");

    /** 第二条第(五)项. */
    public static final Element ORGANISED_MINORS = circumstance("organisedMinors", "组织、控制未成年人抢夺");

    /** 第二条第(六)项. */
    public static final Element VULNERABLE_VICTIM =
            circumstance("vulnerableVictim", "抢夺老年人、未成年人、孕妇、携带婴幼儿的人、残疾人、丧失劳动能力人的财物");

    /** 第二条第(七)项. */
    public static final Element HOSPITAL_VICTIM = circumstance("hospitalVictim", "在医院抢夺病人或者其亲友财物");

    /** 第二条第(八)项. */
    public static final Element RELIEF_FUNDS = circumstance("reliefFunds", "抢夺救灾、抢险、防汛、优抚、扶贫、移民、救济款物");

    /** 第二条第(九)项: the time and the place of the event. */
    public static final Element EMERGENCY_SCENE = circumstance("emergencyScene", "自然灾害、事故灾害、社会安全事件等突发事件期间，在事件发生地抢夺");

    /** 第二条第(十)项: 轻伤, 精神失常 and the like. */
    public static final Element MINOR_INJURY = circumstance("minorInjury", "导致他人轻伤或者精神失常等严重后果");

    /** 第三条第(一)项. */
    public static final Element SERIOUS_INJURY = circumstance("seriousInjury", "抢夺导致他人重伤");

    /** 第三条第(二)项. */
    public static final Element SUICIDE = circumstance("suicide", "抢夺导致他人自杀");

    /** 第四条第(一)项. */
    public static final Element DEATH = circumstance("death", "抢夺导致他人死亡");

    /** 刑法第二百六十七条第一款: 其他严重情节, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重情节");

    /** 刑法第二百六十七条第一款: 其他特别严重情节, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他特别严重情节");

    /** 刑法第二百六十七条第二款: 抢劫罪; bears on the choice of charge only. */
    public static final Element ARMED = circumstance("armed", "携带凶器抢夺");

    /** 刑法第二百六十九条: 抢劫罪; bears on the choice of charge only. */
    public static final Element VIOLENCE_ON_THE_SPOT = circumstance("violenceOnTheSpot", "当场使用暴力或者以暴力相威胁");

    /** 第五条: 系初犯. */
    public static final Element FIRST_OFFENCE = circumstance("firstOffence", "系初犯");

    /** 第五条: 认罪、悔罪，退赃、退赔. */
    public static final Element REMORSE_AND_RESTITUTION = circumstance("remorseAndRestitution", "认罪、悔罪，退赃、退赔");

    /** 第五条第(一)项. */
    public static final Element STATUTORY_LENIENCY = circumstance("statutoryLeniency", "具有法定从宽处罚情节");

    /** 第五条第(二)项. */
    public static final Element MINOR_SHARE_NOT_PRINCIPAL = circumstance("minorShareNotPrincipal", "没有参与分赃或者获赃较少且不是主犯");

    /** 第五条第(三)项. */
    public static final Element VICTIM_FORGAVE = circumstance("victimForgave", "被害人谅解");

    /** 刑法第二百六十七条第一款 since 1997-10-01. */
    static final Article ARTICLE_1997 = tiers(
                    Article.of("第二百六十七条第一款", "刑法第二百六十七条（1997年修订）", LocalDate.of(1997, 10, 1)), "数额较大")
            .until(LocalDate.of(2015, 11, 1));

    /** Since 刑法修正案（九）: also 多次. */
    static final Article ARTICLE_2015 =
            tiers(Article.of("第二百六十七条第一款", "刑法第二百六十七条（刑法修正案（九））", LocalDate.of(2015, 11, 1)), "数额较大，或者多次抢夺");

    private static Article tiers(Article article, String first) {
        return article.tier(first, Penalty.upTo(3).orSurveillance().fineOrFineAlone())
                .tier("数额巨大或者有其他严重情节", Penalty.years(3, 10).withFine(), OTHER_SERIOUS)
                .tier(
                        "数额特别巨大或者有其他特别严重情节",
                        Penalty.from(10).orLife().withFineOrConfiscation(),
                        OTHER_ESPECIALLY_SERIOUS);
    }

    /** 法释〔2002〕18号第一条, and 法释〔2013〕25号第一条第一款, inside which each province fixes its own. */
    private static final Amounts AMOUNTS = Amounts.of(
            "snatching",
            "抢夺罪",
            NationalBand.of(
                            OF_2002.article(1),
                            NationalBand.yuan(500, 2_000),
                            NationalBand.yuan(5_000, 20_000),
                            NationalBand.yuan(30_000, 100_000))
                    .asQuoted(),
            NationalBand.of(
                    OF_2013.paragraph(1, 1),
                    NationalBand.yuan(1_000, 3_000),
                    NationalBand.yuan(30_000, 80_000),
                    NationalBand.yuan(200_000, 400_000)));

    private static final Wording BEFORE_2002 = Wording.of("2002年7月20日以前所执行的抢夺数额标准未能核实，本结论适用其后的解释（高检发释字〔2001〕5号第二条）");
    private static final Wording NO_UNIT_CRIME = Wording.of("第二百六十七条没有规定单位犯罪：单位组织、指使抢夺的，本结论针对组织、策划、实施的自然人");
    private static final Wording TWO_PLACES =
            Wording.of("抢夺行为发生在两地以上的，各依行为地的数额标准判断，不能简单相加（参见人民司法2020-17-031，敲诈勒索案件）；本结论只用一地的标准");
    private static final Wording BESIDE_PROPERTY =
            Wording.of("取得同一财物只定一罪：公然夺取的为抢夺，秘密窃取、骗取、胁迫交付的各依其罪；行为各自独立的，数罪并罚，本库不作决定");

    /** 抢夺罪. */
    public static final Offence OFFENCE = new Snatching();

    private Snatching() {
        super(Offence.named("snatching", "抢夺罪", "刑法第二百六十七条")
                .article(ARTICLE_1997)
                .article(ARTICLE_2015)
                .modelledFrom(LocalDate.of(1997, 10, 1))
                .elements(AMOUNT, ATTEMPTED_AMOUNT, SNATCHINGS_WITHIN_TWO_YEARS, SNATCHINGS_WITHIN_ONE_YEAR)
                .elements(PRIOR_ROBBERY_OR_SNATCHING_CONVICTION, SNATCHING_ADMIN_PENALTY_WITHIN_ONE_YEAR, BY_VEHICLE)
                .elements(ORGANISED_MINORS, VULNERABLE_VICTIM, HOSPITAL_VICTIM, RELIEF_FUNDS, EMERGENCY_SCENE)
                .elements(MINOR_INJURY, SERIOUS_INJURY, SUICIDE, DEATH, OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                .elements(ARMED, VIOLENCE_ON_THE_SPOT, FIRST_OFFENCE, REMORSE_AND_RESTITUTION)
                .elements(STATUTORY_LENIENCY, MINOR_SHARE_NOT_PRINCIPAL, VICTIM_FORGAVE)
                .entries(SingleAct.ACTS)
                .amounts(AMOUNTS)
                .startingPoint(Tier.FIRST, StartingPoint.upTo(1, "(十三)"))
                .startingPoint(Tier.SECOND, StartingPoint.between(3, 5, "(十三)"))
                .startingPoint(Tier.THIRD, StartingPoint.between(10, 12, "(十三)").exceptLife())
                .interpretation(new Snatching2002())
                .interpretation(new Snatching2013())
                .concurrence(ConcurrenceRule.open(BESIDE_PROPERTY, "theft", "fraud", "extortion")));
    }

    /** {@inheritDoc} Acts are stated instead of totals. */
    @Override
    public void check(CaseFacts facts) {
        ListedActs.refuseTotals(
                facts, AMOUNT, ATTEMPTED_AMOUNT, SNATCHINGS_WITHIN_TWO_YEARS, SNATCHINGS_WITHIN_ONE_YEAR);
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        List<Wording> warnings = new ArrayList<>();
        if (facts.anyOf(ARMED, VIOLENCE_ON_THE_SPOT) != Answer.NO) {
            warnings.add(robbery(facts));
        }
        if (facts.entries(SingleAct.ACTS).size() > 1
                || facts.get(SNATCHINGS_WITHIN_TWO_YEARS).max() > 1
                || facts.get(SNATCHINGS_WITHIN_ONE_YEAR).max() > 1) {
            warnings.add(TWO_PLACES);
        }
        if (facts.committed().to().isBefore(OF_2002.inForce().from())) {
            warnings.add(BEFORE_2002);
        }
        if (facts.subject() == Subject.UNIT) {
            warnings.add(NO_UNIT_CRIME);
        }
        return warnings;
    }

    /** 法释〔2000〕35号第四条: what is a huge amount of robbery is the local figure of theft. */
    private static Wording robbery(CaseFacts facts) {
        Wording robbery = Wording.of(
                "携带凶器抢夺，或者为窝藏赃物、抗拒抓捕、毁灭罪证而当场使用暴力或者以暴力相威胁的，依照抢劫罪定罪处罚" + "（第二百六十三条、第二百六十七条第二款、第二百六十九条；责任年龄为十四周岁），本结论不适用");
        Optional<LocalFigures> theft = facts.place()
                .figures(
                        Theft.OFFENCE.amounts().orElseThrow(), facts.committed().to());
        if (theft.isEmpty()) {
            return robbery;
        }
        String huge = Theft.AMOUNT
                .unit()
                .show(new Quantity(theft.get().huge().min(), theft.get().huge().max()));
        return Wording.of(
                "{0}；抢劫数额巨大的起点为当地盗窃罪的数额巨大（{1}{2}元，法释〔2000〕35号第四条）",
                robbery, theft.get().place(), huge);
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(facts.occasion(), List.of(Deed.of(Act.SNATCHING)));
    }
}
