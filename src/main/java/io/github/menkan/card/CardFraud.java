package io.github.menkan.card;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Penalty;
import io.github.menkan.StartingPoint;
import io.github.menkan.Subject;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.Offence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The offence 信用卡诈骗罪（刑法第一百九十六条） and its elements: money by forged, falsely obtained, void or other persons' cards, and 恶意透支.
 * The two amounts have scales of their own and are never added.
 *
 * <p>Not decided here: intent, whether a collection was valid and what principal was left are stated. A stolen card that is used is
 * theft (第一百九十六条第三款).
 *
 * <pre>{@code
 * CaseBuilder.of(CardFraud.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(CardFraud.OVERDRAFT_PRINCIPAL, Yuan.of(60_000))
 *         .is(CardFraud.ILLEGAL_POSSESSION_INTENT, CardFraud.TWO_VALID_COLLECTIONS, CardFraud.UNPAID_OVER_THREE_MONTHS)
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CardFraud extends Offence {

    /** Money by forged, falsely obtained or void cards or by those of others (冒用), in fen: 第一款第(一)项至第(三)项, 第五条第一款. */
    public static final Element AMOUNT = money("amount", "使用伪造、骗领、作废的信用卡或者冒用他人信用卡的数额");

    /** 恶意透支的本金 still unpaid when the case was filed (立案), without interest and fees, in fen: 法释〔2018〕19号第八条、第九条. */
    public static final Element OVERDRAFT_PRINCIPAL = money("overdraftPrincipal", "立案时尚未归还的透支本金");

    /** 以非法占有为目的: 刑法第一百九十六条第二款, 法释〔2018〕19号第六条. */
    public static final Element ILLEGAL_POSSESSION_INTENT = circumstance("illegalPossessionIntent", "透支以非法占有为目的");

    /** 两次有效催收: 法释〔2018〕19号第六条第一款、第七条. Includes {@link #TWO_COLLECTIONS}. */
    public static final Element TWO_VALID_COLLECTIONS = circumstance("twoValidCollections", "经发卡银行两次有效催收");

    /** 两次催收, also not valid ones: enough before 2018-12-01, 法释〔2009〕19号第六条第一款. */
    public static final Element TWO_COLLECTIONS = circumstance("twoCollections", "经发卡银行两次催收");

    /** 催收后超过三个月仍不归还: 第六条第一款. */
    public static final Element UNPAID_OVER_THREE_MONTHS = circumstance("unpaidOverThreeMonths", "第二次催收后超过三个月仍不归还");

    /** 发卡银行违规以信用卡透支形式变相发放贷款: 法释〔2018〕19号第十一条. No effect before 2018-12-01. */
    public static final Element DISGUISED_LOAN = circumstance("disguisedLoan", "发卡银行违规以信用卡透支形式变相发放贷款");

    /** 提起公诉前全部归还: 法释〔2018〕19号第十条. */
    public static final Element REPAID_BEFORE_PROSECUTION = circumstance("repaidBeforeProsecution", "提起公诉前全部归还透支");

    /** 一审判决前全部归还: 法释〔2018〕19号第十条. */
    public static final Element REPAID_BEFORE_JUDGMENT = circumstance("repaidBeforeJudgment", "一审判决前全部归还透支");

    /** 曾因信用卡诈骗受过两次以上处罚: 法释〔2018〕19号第十条. */
    public static final Element PUNISHED_TWICE_FOR_CARD_FRAUD =
            circumstance("punishedTwiceForCardFraud", "曾因信用卡诈骗受过两次以上处罚");

    /** 其他严重情节, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重情节");

    /** 其他特别严重情节, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他特别严重情节");

    /** 刑法第一百九十六条第一款 since the revision of 1997. */
    static final Article ARTICLE = Article.of("第一百九十六条第一款", "刑法第一百九十六条", CardLaw.CODE_1997)
            .tier("数额较大", Penalty.upTo(5).withFine().of(2, 20))
            .tier("数额巨大或者有其他严重情节", Penalty.years(5, 10).withFine().of(5, 50), OTHER_SERIOUS)
            .tier(
                    "数额特别巨大或者有其他特别严重情节",
                    Penalty.from(10).orLife().withFineOrConfiscation().of(5, 50),
                    OTHER_ESPECIALLY_SERIOUS);

    private static final Wording OVER_FRAUD = Wording.of("刑法第二百六十六条：本法另有规定的，依照规定；信用卡诈骗是特别规定，以信用卡诈骗罪论处");
    static final Wording BESIDE_INFORMATION =
            Wording.of("非法获取公民个人信息后又用以实施信用卡诈骗的，数罪并罚（人民司法2018-32-013，苏讨米案，喻海松评析；裁判和评析只供参考，不具有约束力）");
    private static final Wording STOLEN_CARD =
            Wording.of("刑法第一百九十六条第三款：盗窃信用卡并使用的，定盗窃罪，数额为使用数额；以其他方式取得的卡而使用的，定信用卡诈骗罪。卡如何取得由人认定，本库不作决定");

    private static final Wording NO_FIGURES_YET =
            Wording.of("2009-12-16以前信用卡诈骗的数额标准（法发〔1996〕32号）未能确认，本结论未予采用，须由人核对是否对行为人更有利");
    private static final Wording NOT_BY_FALSE_IDENTITY =
            Wording.of("使用骗领的信用卡自2005-02-28起才列入第一百九十六条第一款第(一)项（刑法修正案（五））：此前的这部分数额是否计入，须由人判断");
    private static final Wording REPAID_UNDER_THE_LATER_LAW = Wording.of(
            "恶意透支数额较大，提起公诉前全部归还的可以不起诉，一审判决前全部归还的可以免予刑事处罚，受过两次以上处罚的除外（法释〔2018〕19号第十条）：2018-12-01以后裁判的，该规定对行为人有利，应予适用（高检发释字〔2001〕5号第三条）");

    /** 信用卡诈骗罪. */
    public static final Offence OFFENCE = new CardFraud();

    private CardFraud() {
        super(Offence.named("card-fraud", "信用卡诈骗罪", "刑法第一百九十六条")
                .article(ARTICLE)
                .modelledFrom(CardLaw.CODE_1997)
                .elements(AMOUNT, OVERDRAFT_PRINCIPAL, ILLEGAL_POSSESSION_INTENT, TWO_VALID_COLLECTIONS)
                .elements(TWO_COLLECTIONS, UNPAID_OVER_THREE_MONTHS, DISGUISED_LOAN)
                .elements(REPAID_BEFORE_PROSECUTION, REPAID_BEFORE_JUDGMENT, PUNISHED_TWICE_FOR_CARD_FRAUD)
                .elements(OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                .interpretation(new CardFraud2009())
                .interpretation(new CardFraud2018())
                .startingPoint(Tier.FIRST, StartingPoint.upTo(2, "(五)"))
                .startingPoint(Tier.SECOND, StartingPoint.between(5, 6, "(五)"))
                .startingPoint(Tier.THIRD, StartingPoint.between(10, 12, "(五)").exceptLife())
                .concurrence(ConcurrenceRule.governs("fraud", OVER_FRAUD, CardLaw.CODE_1997))
                .concurrence(ConcurrenceRule.together("personal-information", BESIDE_INFORMATION, CardLaw.CODE_1997))
                .concurrence(ConcurrenceRule.open(STOLEN_CARD, "theft")));
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        LocalDate act = facts.committed().to();
        LocalDate amended = CardLaw.INTERPRETATION_2018.inForce().from();
        List<Wording> warnings = new ArrayList<>();
        if (act.isBefore(CardLaw.INTERPRETATION_2009.inForce().from())) {
            warnings.add(NO_FIGURES_YET);
        }
        if (act.isBefore(CardLaw.AMENDMENT_5) && facts.answer(AMOUNT) != Answer.NO) {
            warnings.add(NOT_BY_FALSE_IDENTITY);
        }
        if (act.isBefore(amended)
                && !facts.judged().isBefore(amended)
                && facts.answer(OVERDRAFT_PRINCIPAL) != Answer.NO
                && facts.anyOf(REPAID_BEFORE_PROSECUTION, REPAID_BEFORE_JUDGMENT) != Answer.NO
                && facts.answer(PUNISHED_TWICE_FOR_CARD_FRAUD) != Answer.YES) {
            warnings.add(REPAID_UNDER_THE_LATER_LAW);
        }
        if (facts.subject() == Subject.UNIT) {
            warnings.add(CardLaw.NO_UNIT_CRIME);
        }
        return warnings;
    }

    /** {@inheritDoc} Cards of others used below 5000 yuan are fraud in administrative law; an overdraft is none. */
    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return Administrative.penalties(
                facts.occasion(), List.of(new Deed(Act.FRAUD, facts.answer(AMOUNT), facts.get(AMOUNT))));
    }
}
