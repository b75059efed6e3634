package io.github.menkan.extortion;

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
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.ListedActs;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.NationalBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The offence 敲诈勒索罪（刑法第二百七十四条）and its elements, the facts that a case states; their names are the property names of case files.
 * Provisions without a document are those of 法释〔2013〕10号.
 *
 * <pre>{@code
 * CaseBuilder.of(Extortion.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .region("32")
 *         .with(Extortion.AMOUNT, Yuan.of(4_000))
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Extortion extends Offence {

    /** Known from secondary sources alone; it had no third figure, and no third tier stood beside it before 2011-05-01. */
    static final Document OF_2000 = Document.of("法释〔2000〕11号", "最高人民法院关于敲诈勒索罪数额认定标准问题的规定", LocalDate.of(2000, 5, 18))
            .until(LocalDate.of(2013, 4, 27));

    static final Document OF_2013 =
            Document.of("法释〔2013〕10号", "最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释", LocalDate.of(2013, 4, 27));

    /** What was extorted, added up over the acts not yet dealt with, in fen: 第一条第一款. */
    public static final Element AMOUNT = money("amount", "敲诈勒索数额");

    /** What attempts demanded, added up, in fen; the whole of a demand, also where part of it was paid. */
    public static final Element ATTEMPTED_AMOUNT = money("attemptedAmount", "敲诈勒索未遂的目标数额");

    /** 第三条: acts of extortion within two years. */
    public static final Element EXTORTIONS_WITHIN_TWO_YEARS =
            count("extortionsWithinTwoYears", "二年内敲诈勒索次数", Unit.of("次"));

    /** 第二条第(一)项: no time limit. */
    public static final Element PRIOR_EXTORTION_CONVICTION = circumstance("priorExtortionConviction", "曾因敲诈勒索受过刑事处罚");

    /** 第二条第(二)项. */
    public static final Element EXTORTION_ADMIN_PENALTY_WITHIN_ONE_YEAR =
            circumstance("extortionAdminPenaltyWithinOneYear", "一年内曾因敲诈勒索受过行政处罚");

    /** 第二条第(三)项. */
    public static final Element VULNERABLE_VICTIM = circumstance("vulnerableVictim", "对未成年人、残疾人、老年人或者丧失劳动能力人敲诈勒索");

    /** 第二条第(四)项. */
    public static final Element THREAT_OF_GRAVE_VIOLENCE =
            circumstance("threatOfGraveViolence", "以将要实施放火、爆炸等危害公共安全的犯罪或者故意杀人、绑架等严重侵犯人身权利的犯罪相威胁");

    /** 第二条第(五)项. */
    public static final Element IN_NAME_OF_GANG = circumstance("inNameOfGang", "以黑恶势力名义敲诈勒索");

    /** 第二条第(六)项: of a state official, a soldier, a journalist and the like, real or feigned. */
    public static final Element SPECIAL_IDENTITY = circumstance("specialIdentity", "利用或者冒充国家机关工作人员、军人、新闻工作者等特殊身份敲诈勒索");

    /** 第二条第(七)项. */
    public static final Element GRAVE_CONSEQUENCE = circumstance("graveConsequence", "敲诈勒索造成其他严重后果");

    /** 刑法第二百七十四条: 其他严重情节, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重情节");

    /** 刑法第二百七十四条: 其他特别严重情节, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他特别严重情节");

    /** 第五条: 认罪、悔罪，退赃、退赔. */
    public static final Element REMORSE_AND_RESTITUTION = circumstance("remorseAndRestitution", "认罪、悔罪，退赃、退赔");

    /** 第五条第(一)项. */
    public static final Element STATUTORY_LENIENCY = circumstance("statutoryLeniency", "具有法定从宽处罚情节");

    /** 第五条第(二)项. */
    public static final Element MINOR_SHARE_NOT_PRINCIPAL = circumstance("minorShareNotPrincipal", "没有参与分赃或者获赃较少且不是主犯");

    /** 第五条第(三)项, 第六条第一款. */
    public static final Element VICTIM_FORGAVE = circumstance("victimForgave", "被害人谅解");

    /** 第六条第一款: the property is a close relative's. */
    public static final Element FAMILY_PROPERTY = circumstance("familyProperty", "敲诈勒索近亲属的财物");

    /** 第六条第二款. */
    public static final Element VICTIM_AT_FAULT = circumstance("victimAtFault", "被害人对敲诈勒索的发生存在过错");

    /** 第二条第(一)项至第(七)项, in that order. */
    static final List<Element> ARTICLE_2 = List.of(
            PRIOR_EXTORTION_CONVICTION,
            EXTORTION_ADMIN_PENALTY_WITHIN_ONE_YEAR,
            VULNERABLE_VICTIM,
            THREAT_OF_GRAVE_VIOLENCE,
            IN_NAME_OF_GANG,
            SPECIAL_IDENTITY,
            GRAVE_CONSEQUENCE);

    /** 刑法第二百七十四条 since 1997-10-01: two tiers, neither 多次 nor a fine. */
    static final Article ARTICLE_1997 = Article.of("第二百七十四条", "刑法第二百七十四条（1997年修订）", LocalDate.of(1997, 10, 1))
            .tier("数额较大", Penalty.upTo(3).orSurveillance())
            .tier("数额巨大或者有其他严重情节", Penalty.years(3, 10), OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
            .until(LocalDate.of(2011, 5, 1));

    /** Since 刑法修正案（八）: also 多次, fines, and a third tier. */
    static final Article ARTICLE_2011 = Article.of("第二百七十四条", "刑法第二百七十四条（刑法修正案（八））", LocalDate.of(2011, 5, 1))
            .tier("数额较大或者多次敲诈勒索", Penalty.upTo(3).orSurveillance().fineOrFineAlone())
            .tier("数额巨大或者有其他严重情节", Penalty.years(3, 10).withFine(), OTHER_SERIOUS)
            .tier("数额特别巨大或者有其他特别严重情节", Penalty.from(10).withFine(), OTHER_ESPECIALLY_SERIOUS);

    /** 法释〔2000〕11号一、二, and 法释〔2013〕10号第一条第一款, inside which each province fixes its own. */
    private static final Amounts AMOUNTS = Amounts.of(
            "extortion",
            "敲诈勒索罪",
            NationalBand.of(OF_2000.at("一、二"), NationalBand.yuan(1_000, 3_000), NationalBand.yuan(10_000, 30_000))
                    .asQuoted(),
            NationalBand.of(
                    OF_2013.paragraph(1, 1),
                    NationalBand.yuan(2_000, 5_000),
                    NationalBand.yuan(30_000, 100_000),
                    NationalBand.yuan(300_000, 500_000)));

    private static final Wording BEFORE_2000 = Wording.of("2000年5月18日以前所执行的敲诈勒索数额标准未能核实，本结论适用其后的规定（高检发释字〔2001〕5号第二条）");
    private static final Wording NO_UNIT_CRIME = Wording.of("第二百七十四条没有规定单位犯罪：以单位名义敲诈勒索的，本结论针对组织、策划、实施的自然人");
    private static final Wording TWO_PLACES =
            Wording.of("敲诈勒索行为发生在两地以上的，各依行为地的数额标准判断，不能简单相加（人民司法2020-17-031）；本结论只用一地的标准");
    private static final Wording BESIDE_INFORMATION =
            Wording.of("获取、提供个人信息与以之敲诈勒索通常是两个行为，一般数罪并罚；法发〔2016〕32号三（二）只就电信网络诈骗作此规定，对敲诈勒索未见明文，本库不作决定");
    private static final Wording BESIDE_COMPUTERS =
            Wording.of("利用计算机实施敲诈勒索的，刑法第二百八十七条规定依照有关规定定罪处罚；手段行为又构成计算机犯罪的，从一重处断还是数罪并罚未有定论，本库不作决定");
    private static final Wording BESIDE_PROPERTY = Wording.of("同一财物既因欺骗又因胁迫交付的，以被害人主要基于哪一种心理交付定罪；行为各自独立的，数罪并罚，本库不作决定");

    /** 敲诈勒索罪. */
    public static final Offence OFFENCE = new Extortion();

    private Extortion() {
        super(Offence.named("extortion", "敲诈勒索罪", "刑法第二百七十四条")
                .article(ARTICLE_1997)
                .article(ARTICLE_2011)
                .modelledFrom(LocalDate.of(1997, 10, 1))
                .elements(AMOUNT, ATTEMPTED_AMOUNT, EXTORTIONS_WITHIN_TWO_YEARS)
                .elements(ARTICLE_2.toArray(new Element[0]))
                .elements(OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                .elements(REMORSE_AND_RESTITUTION, STATUTORY_LENIENCY, MINOR_SHARE_NOT_PRINCIPAL, VICTIM_FORGAVE)
                .elements(FAMILY_PROPERTY, VICTIM_AT_FAULT)
                .entries(SingleAct.ACTS)
                .amounts(AMOUNTS)
                .startingPoint(Tier.FIRST, StartingPoint.upTo(1, "(十五)"))
                .startingPoint(Tier.SECOND, StartingPoint.between(3, 5, "(十五)"))
                .startingPoint(Tier.THIRD, StartingPoint.between(10, 12, "(十五)"))
                .interpretation(new Extortion2000())
                .interpretation(new Extortion2013())
                .concurrence(ConcurrenceRule.open(BESIDE_INFORMATION, "personal-information"))
                .concurrence(
                        ConcurrenceRule.open(BESIDE_COMPUTERS, "computer-data", "computer-tools", "computer-sabotage"))
                .concurrence(ConcurrenceRule.open(BESIDE_PROPERTY, "theft", "fraud")));
    }

    /** {@inheritDoc} Acts are stated instead of totals. */
    @Override
    public void check(CaseFacts facts) {
        ListedActs.refuseTotals(facts, AMOUNT, ATTEMPTED_AMOUNT, EXTORTIONS_WITHIN_TWO_YEARS);
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        List<Wording> warnings = new ArrayList<>();
        if (facts.entries(SingleAct.ACTS).size() > 1
                || facts.get(EXTORTIONS_WITHIN_TWO_YEARS).max() > 1) {
            warnings.add(TWO_PLACES);
        }
        if (facts.committed().to().isBefore(OF_2000.inForce().from())) {
            warnings.add(BEFORE_2000);
        }
        if (facts.subject() == Subject.UNIT) {
            warnings.add(NO_UNIT_CRIME);
        }
        return warnings;
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(facts.occasion(), List.of(Deed.of(Act.EXTORTION)));
    }
}
