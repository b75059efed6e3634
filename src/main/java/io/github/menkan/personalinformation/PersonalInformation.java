package io.github.menkan.personalinformation;

import static io.github.menkan.norm.Element.circumstance;
import static io.github.menkan.norm.Element.judgment;
import static io.github.menkan.norm.Element.money;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Answer;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.ConcurrenceRule;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Offence;
import java.time.LocalDate;
import java.util.List;

/**
 * The offence 侵犯公民个人信息罪（刑法第二百五十三条之一）and what its cases state; the names of its elements are the property names of case files.
 *
 * <pre>{@code
 * CaseBuilder.of(PersonalInformation.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
 *         .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.TRANSACTION, 250))
 *         .with(PersonalInformation.ILLEGAL_INCOME, Yuan.of("3200.00"))
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PersonalInformation extends Offence {

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

    /** {@code information}: the batches of information. */
    public static final Entries<InformationEntry> INFORMATION = new InformationEntries();

    /** From 2009-02-28 until 2015-11-01: one tier; selling and providing only by staff of listed units. */
    static final Article ARTICLE_2009 = Article.of("第二百五十三条之一第一款", "刑法第二百五十三条之一（刑法修正案（七））", LocalDate.of(2009, 2, 28))
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone(), OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
            .until(LocalDate.of(2015, 11, 1));

    /** Since 2015-11-01: anyone, two tiers. */
    static final Article ARTICLE_2015 = Article.of("第二百五十三条之一第一款", "刑法第二百五十三条之一（刑法修正案（九））", LocalDate.of(2015, 11, 1))
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone(), OTHER_SERIOUS)
            .tier("情节特别严重", Penalty.years(3, 7).withFine(), OTHER_ESPECIALLY_SERIOUS);

    private static final Wording UNIT_2009 =
            Wording.of("单位犯罪的，对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照各该款处罚（刑法修正案（七）第二百五十三条之一第三款）");
    private static final Wording UNIT_2015 =
            Wording.of("单位犯罪的，对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照各该款处罚（刑法第二百五十三条之一第四款），定罪量刑标准与自然人相同（法释〔2017〕10号第七条）");
    private static final Wording OVER_MISUSE =
            Wording.of("法释〔2017〕10号第八条：设立网站、通讯群组构成非法利用信息网络罪，同时构成侵犯公民个人信息罪的，依照侵犯公民个人信息罪定罪处罚（不是从一重；以发布信息构成的不在该条之列）");
    private static final Wording BESIDE_PROPERTY = Wording.of("获取、提供个人信息与侵犯财产通常是两个行为，一般数罪并罚，本库不作决定");
    private static final Wording BESIDE_FRAUD =
            Wording.of("使用非法获取的公民个人信息实施电信网络诈骗，构成数罪的，应当并罚（法发〔2016〕32号三(二)，系裁判转引）；其他诈骗与获取、提供个人信息通常也是两个行为，一般数罪并罚，本库不作决定");
    private static final Wording BESIDE_DATA = Wording.of(
            "所获取的数据就是公民个人信息的，没有条文规定两罪的关系，也未查得可以援引的裁判，本库不作决定；以侵入等手段一次获取的，是一个行为触犯两罪（通说从一重处断），获取以后另行出售、提供的，是否另成一罪并罚须由人认定");

    /** 侵犯公民个人信息罪. */
    public static final Offence OFFENCE = new PersonalInformation();

    private PersonalInformation() {
        super(Offence.named("personal-information", "侵犯公民个人信息罪", "刑法第二百五十三条之一")
                .article(ARTICLE_2009)
                .article(ARTICLE_2015)
                .entries(INFORMATION)
                .elements(ILLEGAL_INCOME, ON_DUTY_INCOME, BUSINESS_PROFIT)
                .elements(TRACK_USED_IN_CRIME, KNEW_OF_CRIMINAL_USE, PRIOR_CONVICTION, ADMIN_PENALTY_WITHIN_TWO_YEARS)
                .elements(GRAVE_PERSONAL_HARM, MAJOR_LOSS_OR_IMPACT, OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                .elements(FIRST_OFFENCE, FULL_RESTITUTION, REMORSE, STAFF_OF_LISTED_UNIT, IDENTITY_CARD_DATA)
                .interpretation(new Interpretation2017())
                .concurrence(ConcurrenceRule.governs("network-misuse", OVER_MISUSE, LocalDate.of(2017, 6, 1)))
                .concurrence(ConcurrenceRule.open(BESIDE_FRAUD, "fraud"))
                .concurrence(ConcurrenceRule.open(BESIDE_PROPERTY, "theft"))
                .concurrence(ConcurrenceRule.open(BESIDE_DATA, "computer-data")));
    }

    /**
     * {@inheritDoc} A part of the income is no more than all of it, the items together can be counted, and before 2015-11-01 obtaining
     * and disclosing are told apart.
     */
    @Override
    public void check(CaseFacts facts) {
        items(facts, true, true);
        for (InformationEntry entry : facts.entries(INFORMATION)) {
            if (entry.counted().isPresent()
                    && ARTICLE_2009.document().isInForce(facts.committed().to())) {
                throw new IllegalArgumentException(
                        "information must state obtained and disclosed apart for an act before "
                                + ARTICLE_2015.document().inForce().from() + ", was counted");
            }
        }
        Quantity part = facts.get(ON_DUTY_INCOME);
        Quantity whole = facts.get(ILLEGAL_INCOME);
        if (facts.isStated(ILLEGAL_INCOME) && part.min() > whole.max()) {
            throw new IllegalArgumentException("onDutyIncome must not exceed illegalIncome ("
                    + ILLEGAL_INCOME.unit().show(whole) + "), was "
                    + ON_DUTY_INCOME.unit().show(part));
        }
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        if (facts.subject() != Subject.UNIT) {
            return List.of();
        }
        return List.of(ARTICLE_2009.document().isInForce(facts.committed().to()) ? UNIT_2009 : UNIT_2015);
    }

    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        boolean isListed = !facts.entries(INFORMATION).isEmpty();
        Answer obtained = isListed ? Answer.of(items(facts, true, false)) : Answer.UNKNOWN;
        Answer disclosed = isListed ? Answer.of(items(facts, false, true)) : Answer.UNKNOWN;
        Answer any = isListed ? Answer.of(items(facts, true, true)) : Answer.UNKNOWN;
        Answer cards = both(disclosed, both(facts.answer(IDENTITY_CARD_DATA), facts.answer(STAFF_OF_LISTED_UNIT)));
        // The case does not say which crime the information was for.
        Answer forTelecomFraud = both(both(disclosed, facts.answer(KNEW_OF_CRIMINAL_USE)), Answer.UNKNOWN);
        Quantity gain = income(facts);
        return Administrative.penalties(
                facts.occasion(),
                List.of(
                        new Deed(Act.DISCLOSING_INFORMATION, disclosed, gain),
                        new Deed(Act.OBTAINING_INFORMATION, obtained, gain),
                        new Deed(Act.INFORMATION_IN_NETWORKS, any, gain),
                        new Deed(Act.LEAKING_IDENTITY_CARD_DATA, cards, gain),
                        new Deed(Act.PROCESSING_INFORMATION, Answer.YES, gain),
                        new Deed(Act.SUPPORT_OF_TELECOM_FRAUD, forTelecomFraud, gain)));
    }

    private static Quantity items(CaseFacts facts, boolean obtained, boolean disclosed) {
        Quantity items = Quantity.exactly(0);
        for (InformationEntry entry : facts.entries(INFORMATION)) {
            CountedEntry counted = CountedEntry.of(entry);
            items = obtained ? items.plus(counted.obtained()) : items;
            items = disclosed ? items.plus(counted.disclosed()) : items;
        }
        return items;
    }

    /** 违法所得: a part of it is at least that much of it. */
    static Quantity income(CaseFacts facts) {
        Quantity part = facts.get(ON_DUTY_INCOME);
        Quantity whole = facts.get(ILLEGAL_INCOME);
        return facts.isStated(ILLEGAL_INCOME) ? new Quantity(Math.max(part.min(), whole.min()), whole.max()) : part;
    }

    static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }
}
