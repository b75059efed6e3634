package io.github.menkan.concealment;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.count;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.StartingPoint;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Offence;
import java.util.List;

/**
 * The offence 掩饰、隐瞒犯罪所得、犯罪所得收益罪（刑法第三百一十二条） and its elements.
 *
 * <p>Since 2021-04-15 no figure opens its first tier: {@link #WARRANTS_CONVICTION} is for a person to judge, and where it is not stated it
 * is not known. 情节严重 has figures under every interpretation; under 法释〔2025〕13号 the court may find it, but need not.
 *
 * <pre>{@code
 * CaseBuilder.of(Concealment.OFFENCE)
 *         .committedOn(LocalDate.of(2025, 10, 1))
 *         .judgedOn(LocalDate.of(2026, 1, 10))
 *         .with(Concealment.AMOUNT, Yuan.of(5_000))
 *         .is(Concealment.WARRANTS_CONVICTION)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Concealment extends Offence {

    /**
     * The value of the proceeds and what they yielded, in fen, when they were concealed; the price of purchase or resale where it is
     * higher. Acts not yet dealt with add up; no object counts twice: 法释〔2015〕11号第四条, 法释〔2025〕13号第六条.
     */
    public static final Element AMOUNT = money("amount", "掩饰、隐瞒的犯罪所得及其收益的价值");

    /**
     * How often (次), counting only acts whose object is itself the proceeds of a crime, and acts of one intent as one: 法释〔2015〕11号第三条
     * 第一款第(二)项, 法释〔2025〕13号第五条第一款第(一)项.
     */
    public static final Element TIMES = count("times", "掩饰、隐瞒犯罪所得的次数", Unit.of("次"));

    /** Loss caused by refusing to help the recovery, in fen: 法释〔2025〕13号第五条第一款第(四)项、第二款. */
    public static final Element LOSS = money("loss", "因拒不配合追缴等造成的损失");

    /** 电力设备、救灾款物 and the like: 法释〔2015〕11号第一条第一款第(三)项; wider since 法释〔2025〕13号第五条第一款第(二)项. */
    public static final Element SPECIAL_PROPERTY = circumstance("specialProperty", "掩饰、隐瞒的系电力设备、救灾款物等特定款物");

    /** 法释〔2025〕13号第五条第一款第(三)项. */
    public static final Element REFUSED_RECOVERY = circumstance("refusedRecovery", "拒不配合财物追缴，致使赃款赃物无法追缴");

    /** 非法采矿 and the like, whose own figures are high: 法释〔2025〕13号第五条第一款. */
    public static final Element UPSTREAM_WITH_HIGH_STANDARDS =
            circumstance("upstreamWithHighStandards", "上游犯罪为非法采矿等数额标准较高的犯罪");

    /** 法释〔2015〕11号第一条第一款第(四)项. */
    public static final Element UPSTREAM_UNSOLVED = circumstance("upstreamUnsolved", "致使上游犯罪无法及时查处，并造成公私财物损失无法挽回");

    /** 法释〔2015〕11号第一条第一款第(五)项. */
    public static final Element OBSTRUCTED_UPSTREAM = circumstance("obstructedUpstream", "妨害司法机关对上游犯罪进行追究");

    /** 法释〔2015〕11号第三条第一款第(五)项. */
    public static final Element GRAVELY_OBSTRUCTED_UPSTREAM =
            circumstance("gravelyObstructedUpstream", "严重妨害司法机关对上游犯罪进行追究");

    /** 法释〔2015〕11号第三条第一款第(四)项. */
    public static final Element GRAVE_LOSS = circumstance("graveLoss", "致使上游犯罪无法及时查处，并造成公私财物重大损失无法挽回或者其他严重后果");

    /** 法释〔2015〕11号第一条第一款第(二)项. */
    public static final Element CONCEALMENT_ADMIN_PENALTY_WITHIN_ONE_YEAR =
            circumstance("concealmentAdminPenaltyWithinOneYear", "一年内曾因掩饰、隐瞒犯罪所得及其收益受过行政处罚");

    /** Vehicles stolen, robbed, obtained by fraud or snatched: 法释〔2007〕11号第一条. */
    public static final Element VEHICLES = count("vehicles", "盗窃、抢劫、诈骗、抢夺的机动车", Unit.of("辆"));

    /** 违法所得 from concealing data or control of computer systems that were obtained by a crime, in fen: 法释〔2011〕19号第七条. */
    public static final Element COMPUTER_DATA_INCOME = money("computerDataIncome", "掩饰、隐瞒非法获取的计算机信息系统数据、控制权的违法所得");

    /** Wild animals bought in the knowledge that they were hunted illegally: 法释〔2015〕11号第一条第四款. */
    public static final Element HUNTED_ANIMALS = count("huntedAnimals", "明知是非法狩猎而收购的野生动物", Unit.of("只"));

    /** Whether all the circumstances warrant a conviction, asserted by a person: 法释〔2021〕8号, 法释〔2025〕13号第三条. */
    public static final Element WARRANTS_CONVICTION = judgment("warrantsConviction", "综合全案情节应当定罪处罚");

    /** 其他情形: 法释〔2025〕13号第五条第一款第(五)项, asserted by a person; only together with the figure. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他情节严重的情形（须同时达到数额）");

    /** 认罪认罚 (before: 认罪、悔罪), and helped to recover, gave back or made good what was taken: 法释〔2015〕11号第二条第一款, 法释〔2025〕13号第四条. */
    public static final Element COOPERATED_IN_RECOVERY = circumstance("cooperatedInRecovery", "认罪认罚、悔罪，并退赃退赔或者积极配合追缴");

    /** 法释〔2015〕11号第二条第一款第(二)项, 法释〔2025〕13号第四条第(二)项. */
    public static final Element CLOSE_RELATIVE_FIRST_OFFENDER =
            circumstance("closeRelativeFirstOffender", "为近亲属掩饰、隐瞒，且系初犯、偶犯");

    /** 法释〔2025〕13号第四条第(三)项. */
    public static final Element HELPED_SOLVE_UPSTREAM = circumstance("helpedSolveUpstream", "配合司法机关追查上游犯罪起较大作用");

    /** 法释〔2015〕11号第二条第一款第(一)项, 法释〔2025〕13号第四条第(一)项. */
    public static final Element STATUTORY_LENIENCY = circumstance("statutoryLeniency", "具有法定从宽处罚情节");

    /** 情节轻微, asserted by a person: 法释〔2015〕11号第二条第一款第(三)项, 法释〔2025〕13号第四条. */
    public static final Element MINOR = judgment("minor", "综合全案认为情节轻微");

    private static final String FIRST = "入罪";

    /** 刑法第三百一十二条 since 1997-10-01: 赃物, one tier. */
    static final Article ARTICLE_1997 = first(Article.of("第三百一十二条", "刑法第三百一十二条（1997年修订）", ConcealmentLaw.CODE_1997))
            .until(ConcealmentLaw.AMENDMENT_6);

    /** Since 刑法修正案（六）: 犯罪所得及其产生的收益, by any method, and 情节严重. */
    static final Article ARTICLE_2006 = second(
                    first(Article.of("第三百一十二条", "刑法第三百一十二条（刑法修正案（六））", ConcealmentLaw.AMENDMENT_6)))
            .until(ConcealmentLaw.AMENDMENT_7);

    /** Since 刑法修正案（七）: units too (第二款). */
    static final Article ARTICLE_2009 =
            second(first(Article.of("第三百一十二条第一款", "刑法第三百一十二条（刑法修正案（七））", ConcealmentLaw.AMENDMENT_7)));

    private static Article first(Article article) {
        return article.tier(FIRST, Penalty.upTo(3).orSurveillance().fineOrFineAlone(), WARRANTS_CONVICTION);
    }

    private static Article second(Article article) {
        return article.tier("情节严重", Penalty.years(3, 7).withFine());
    }

    /** 掩饰、隐瞒犯罪所得、犯罪所得收益罪. */
    public static final Offence OFFENCE = new Concealment();

    private Concealment() {
        super(ConcealmentConcurrence.addTo(Offence.named("concealment", "掩饰、隐瞒犯罪所得、犯罪所得收益罪", "刑法第三百一十二条")
                .article(ARTICLE_1997)
                .article(ARTICLE_2006)
                .article(ARTICLE_2009)
                .modelledFrom(ConcealmentLaw.CODE_1997)
                .elements(AMOUNT, TIMES, LOSS, SPECIAL_PROPERTY, REFUSED_RECOVERY, UPSTREAM_WITH_HIGH_STANDARDS)
                .elements(UPSTREAM_UNSOLVED, OBSTRUCTED_UPSTREAM, GRAVELY_OBSTRUCTED_UPSTREAM, GRAVE_LOSS)
                .elements(CONCEALMENT_ADMIN_PENALTY_WITHIN_ONE_YEAR, VEHICLES, COMPUTER_DATA_INCOME, HUNTED_ANIMALS)
                .elements(WARRANTS_CONVICTION, OTHER_SERIOUS)
                .elements(COOPERATED_IN_RECOVERY, CLOSE_RELATIVE_FIRST_OFFENDER, HELPED_SOLVE_UPSTREAM)
                .elements(STATUTORY_LENIENCY, MINOR)
                .amounts(ConcealmentAmounts.AMOUNTS)
                .startingPoint(Tier.FIRST, StartingPoint.upTo(1, "(十九)"))
                .startingPoint(Tier.SECOND, StartingPoint.between(3, 4, "(十九)"))
                .interpretation(new Concealment2015())
                .interpretation(new Concealment2021())
                .interpretation(new Concealment2025())));
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        return ConcealmentWarnings.of(facts);
    }

    /** {@inheritDoc} How the proceeds were concealed is not stated. */
    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(
                facts.occasion(),
                List.of(
                        new Deed(Act.CONCEALING_LOOT, Answer.UNKNOWN, Quantity.unknown()),
                        new Deed(Act.BUYING_LOOT, Answer.UNKNOWN, Quantity.unknown()),
                        new Deed(Act.TRADE_IN_CARDS_AND_ACCOUNTS, Answer.UNKNOWN, Quantity.unknown())));
    }
}
