package io.github.menkan.fraud;

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
import io.github.menkan.norm.Element;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Offence;
import java.time.LocalDate;
import java.util.List;

/**
 * The offence 诈骗罪（刑法第二百六十六条）and its elements, the facts that a case states; their names are the property names of case files.
 *
 * <pre>{@code
 * CaseBuilder.of(Fraud.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .region("11")
 *         .with(Fraud.AMOUNT, Yuan.of(24_000))
 *         .is(Fraud.TELECOM, Fraud.IMPERSONATED_OFFICIALS)
 *         .build()
 *         .tier(); // SECOND
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Fraud extends Offence {

    private static final Unit TIMES = Unit.of("次");

    /**
     * What was obtained by completed frauds, in fen, added up over the acts not yet dealt with; without what went back to the same
     * victim before discovery.
     */
    public static final Element AMOUNT = money("amount", "诈骗数额");

    /** What attempted frauds aimed at, in fen: 法释〔2011〕7号第五条第一款. */
    public static final Element ATTEMPTED_AMOUNT = money("attemptedAmount", "未遂所指向的数额");

    /** Telecom or network fraud on unspecified persons, without contact: 法发〔2016〕32号, 反电信网络诈骗法第二条. */
    public static final Element TELECOM = circumstance("telecom", "电信网络诈骗");

    /** By message, telephone, internet, broadcast or press to many unspecified persons: 法释〔2011〕7号第二条第一款第(一)项. */
    public static final Element MASS_MEDIA = circumstance("massMedia", "对不特定多数人发布虚假信息实施诈骗");

    /** 救灾、抢险、防汛、优抚、扶贫、移民、救济、医疗款物: 法释〔2011〕7号第二条第一款第(二)项; 法发〔2016〕32号二（二）7. */
    public static final Element RELIEF_FUNDS = circumstance("reliefFunds", "诈骗救灾、扶贫、医疗等款物");

    /** 法释〔2011〕7号第二条第一款第(三)项; 法发〔2016〕32号二（二）8. */
    public static final Element CHARITY_PRETEXT = circumstance("charityPretext", "以赈灾、募捐等公益名义诈骗");

    /**
     * The victim is disabled, old, or unable to work: 法释〔2011〕7号第二条第一款第(四)项; in telecom fraud also a minor, a student, gravely
     * ill or of such a person's family: 法发〔2016〕32号二（二）6.
     */
    public static final Element VULNERABLE_VICTIM = circumstance("vulnerableVictim", "诈骗残疾人、老年人、丧失劳动能力人等");

    /** 法释〔2011〕7号第二条第一款第(五)项; 法发〔2016〕32号二（二）1. */
    public static final Element GRAVE_CONSEQUENCE = circumstance("graveConsequence", "造成被害人死亡、自杀、精神失常或者其他严重后果");

    /** 法释〔2011〕7号第二条第二款: 诈骗集团首要分子. */
    public static final Element RINGLEADER = circumstance("ringleader", "系诈骗集团首要分子");

    /** 法发〔2016〕32号二（二）2. */
    public static final Element IMPERSONATED_OFFICIALS = circumstance("impersonatedOfficials", "冒充司法机关等国家机关工作人员");

    /** 法发〔2016〕32号二（二）3. */
    public static final Element LED_GANG = circumstance("ledGang", "组织、指挥电信网络诈骗犯罪团伙");

    /** 法发〔2016〕32号二（二）4. */
    public static final Element ACTED_FROM_ABROAD = circumstance("actedFromAbroad", "在境外实施电信网络诈骗");

    /** 法发〔2016〕32号二（二）5: convicted at any time, or administratively punished within two years. */
    public static final Element PRIOR_TELECOM_FRAUD = circumstance("priorTelecomFraud", "曾因电信网络诈骗受过刑事处罚，或者二年内因此受过行政处罚");

    /** 法发〔2016〕32号二（二）9. */
    public static final Element DISRUPTED_AUTHORITIES = circumstance("disruptedAuthorities", "以电话追呼系统等技术手段干扰公安机关等部门工作");

    /** 法发〔2016〕32号二（二）10. */
    public static final Element PHISHING_OR_INTRUSION = circumstance("phishingOrIntrusion", "利用钓鱼网站、木马程序、网络渗透等隐蔽技术手段");

    /** 诈骗数额难以查证: 法释〔2011〕7号第五条第二款. Only then the counts matter. */
    public static final Element AMOUNT_UNVERIFIABLE = circumstance("amountUnverifiable", "诈骗数额难以查证");

    /** Fraud messages sent; several to one person add up. */
    public static final Element MESSAGES_SENT = count("messagesSent", "发送诈骗信息", Unit.of("条"));

    /** Fraud calls made, call-backs answered included (人次); several to one number add up. */
    public static final Element CALLS_MADE = count("callsMade", "拨打诈骗电话", Unit.of("人次"));

    /** Views of pages with the false information, added up. */
    public static final Element PAGE_VIEWS = count("pageViews", "诈骗信息页面浏览量", TIMES);

    /** 法释〔2011〕7号第五条第二款第(三)项: vile means and grave harm. */
    public static final Element VILE_MEANS = circumstance("vileMeans", "诈骗手段恶劣、危害严重");

    /** 法释〔2011〕7号第五条第三款: especially vile means and especially grave harm. */
    public static final Element ESPECIALLY_VILE_MEANS = circumstance("especiallyVileMeans", "诈骗手段特别恶劣、危害特别严重");

    /** Days spent at a den for fraud abroad within one year: 法发〔2021〕22号三. */
    public static final Element DAYS_AT_FOREIGN_DEN = count("daysAtForeignDen", "一年内出境赴诈骗犯罪窝点累计时间", Unit.of("日"));

    /** Went out to such a den several times: 法发〔2021〕22号三. */
    public static final Element MULTIPLE_TRIPS_ABROAD = circumstance("multipleTripsAbroad", "多次出境赴诈骗犯罪窝点");

    /** 法发〔2021〕22号三: there is proof of legitimate activity abroad. */
    public static final Element LEGITIMATE_ACTIVITY_PROVED = circumstance("legitimateActivityProved", "有证据证明出境从事正当活动");

    /** 其他严重情节, asserted by a person. */
    public static final Element OTHER_SERIOUS = judgment("otherSerious", "其他严重情节");

    /** 其他特别严重情节, asserted by a person. */
    public static final Element OTHER_ESPECIALLY_SERIOUS = judgment("otherEspeciallySerious", "其他特别严重情节");

    /** 法释〔2011〕7号第三条: 认罪、悔罪. */
    public static final Element REMORSE = circumstance("remorse", "认罪、悔罪");

    /** 法释〔2011〕7号第三条第(一)项. */
    public static final Element STATUTORY_LENIENCY = circumstance("statutoryLeniency", "具有法定从宽处罚情节");

    /** 法释〔2011〕7号第三条第(二)项: all of it, before the first-instance judgment. */
    public static final Element FULL_RESTITUTION = circumstance("fullRestitution", "一审宣判前全部退赃、退赔");

    /** 法释〔2011〕7号第三条第(三)项. */
    public static final Element MINOR_SHARE_NOT_PRINCIPAL = circumstance("minorShareNotPrincipal", "没有参与分赃或者获赃较少且不是主犯");

    /** 法释〔2011〕7号第三条第(四)项、第四条. */
    public static final Element VICTIM_FORGAVE = circumstance("victimForgave", "被害人谅解");

    /** 法释〔2011〕7号第四条: the property is a close relative's. */
    public static final Element CLOSE_RELATIVE = circumstance("closeRelative", "诈骗近亲属的财物");

    private static final Wording NO_UNIT_CRIME =
            Wording.of("第二百六十六条没有规定单位犯罪：以单位名义诈骗的，本结论针对组织、策划、实施的自然人；法发〔1996〕32号对此另设的数额（5万元至10万元、20万元至30万元，转引）未予适用");

    /** Unchanged since the revision of 1997. */
    static final Article ARTICLE = Article.of("第二百六十六条", "刑法第二百六十六条", LocalDate.of(1997, 10, 1))
            .tier("数额较大", Penalty.upTo(3).orSurveillance().fineOrFineAlone())
            .tier("数额巨大或者有其他严重情节", Penalty.years(3, 10).withFine(), OTHER_SERIOUS)
            .tier("数额特别巨大或者有其他特别严重情节", Penalty.from(10).orLife().withFineOrConfiscation(), OTHER_ESPECIALLY_SERIOUS);

    /** 诈骗罪. */
    public static final Offence OFFENCE = new Fraud();

    private Fraud() {
        super(Offence.named("fraud", "诈骗罪", "刑法第二百六十六条")
                .article(ARTICLE)
                .modelledFrom(LocalDate.of(1997, 10, 1))
                .elements(AMOUNT, ATTEMPTED_AMOUNT, TELECOM)
                .elements(MASS_MEDIA, RELIEF_FUNDS, CHARITY_PRETEXT, VULNERABLE_VICTIM, GRAVE_CONSEQUENCE, RINGLEADER)
                .elements(IMPERSONATED_OFFICIALS, LED_GANG, ACTED_FROM_ABROAD, PRIOR_TELECOM_FRAUD)
                .elements(DISRUPTED_AUTHORITIES, PHISHING_OR_INTRUSION)
                .elements(AMOUNT_UNVERIFIABLE, MESSAGES_SENT, CALLS_MADE, PAGE_VIEWS, VILE_MEANS, ESPECIALLY_VILE_MEANS)
                .elements(DAYS_AT_FOREIGN_DEN, MULTIPLE_TRIPS_ABROAD, LEGITIMATE_ACTIVITY_PROVED)
                .elements(OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS)
                .elements(REMORSE, STATUTORY_LENIENCY, FULL_RESTITUTION, MINOR_SHARE_NOT_PRINCIPAL, VICTIM_FORGAVE)
                .elements(CLOSE_RELATIVE)
                .amounts(FraudAmounts.AMOUNTS)
                .startingPoint(Tier.FIRST, StartingPoint.upTo(1, "(十二)"))
                .startingPoint(Tier.SECOND, StartingPoint.between(3, 4, "(十二)"))
                .startingPoint(Tier.THIRD, StartingPoint.between(10, 12, "(十二)").exceptLife())
                .interpretation(new Interpretation1996())
                .interpretation(new Interpretation2011()));
    }

    @Override
    public List<Wording> warnings(CaseFacts facts) {
        return facts.subject() == Subject.UNIT ? List.of(NO_UNIT_CRIME) : List.of();
    }

    /** {@inheritDoc} What was obtained is the gain; it may be more where the amount is hard to verify. */
    @Override
    public List<AdministrativePenalty> below(CaseFacts facts) {
        Quantity obtained = facts.get(AMOUNT);
        Quantity gain = facts.answer(AMOUNT_UNVERIFIABLE) == Answer.NO ? obtained : Quantity.atLeast(obtained.min());
        return Administrative.penalties(
                facts.occasion(),
                List.of(
                        new Deed(Act.TELECOM_FRAUD, facts.answer(TELECOM), gain),
                        new Deed(Act.FRAUD, Answer.YES, gain)));
    }
}
