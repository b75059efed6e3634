package io.github.menkan.network;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.Force.SHALL;
import static io.github.menkan.network.NetworkAid.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Answer;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 法发〔2021〕22号 and 法发〔2025〕12号 on cards and accounts, beside 法释〔2019〕15号. Both are opinions: the court may follow them, and the one
 * of the day of the act counts. Their figures are known from secondary sources alone.
 */
final class AidOpinions {

    static final Document OPINION_2021 =
            Document.of("法发〔2021〕22号", "关于办理电信网络诈骗等刑事案件适用法律若干问题的意见（二）", LocalDate.of(2021, 6, 22));
    static final Document OPINION_2025 =
            Document.of("法发〔2025〕12号", "关于办理帮助信息网络犯罪活动等刑事案件有关问题的意见", LocalDate.of(2025, 7, 28));

    private static final LocalDate FROM_2021 = OPINION_2021.inForce().from();
    private static final LocalDate FROM_2025 = OPINION_2025.inForce().from();

    private static final Wording SECONDARY_2021 = Wording.of("法发〔2021〕22号第九条系转引，未核对原文；该意见不是司法解释，是否据以认定由法院裁量");
    private static final Wording SECONDARY_2025 =
            Wording.of("法发〔2025〕12号第六条系转引（数额有六处材料一致，条文未读到）；该意见不是司法解释，是否据以认定由法院裁量");

    private static final Wording NOT_BACK_2021 =
            Wording.of("法发〔2021〕22号第九条（账户五个以上、他人电话卡二十张以上）自2021-06-22起适用，不是司法解释，不溯及以前的行为，本结论未采用");
    private static final Wording NOT_BACK_2025 =
            Wording.of("法发〔2025〕12号第六条（2025-07-28起）不是司法解释，本结论未用于以前的行为；其数额对行为人有利的能否适用，未见规定，须由人判断");

    private static final List<Element> OF_OPINIONS = List.of(
            OWN_ACCOUNTS,
            OTHERS_ACCOUNTS,
            PAYMENT_INTERFACES,
            OWN_ACCOUNTS_INFLOW,
            OTHERS_ACCOUNTS_INFLOW,
            OWN_PHONE_CARDS,
            OTHERS_PHONE_CARDS);

    // 法发〔2025〕12号第九条第(一)项至第(八)项, in that order
    private static final List<Element> ARTICLE_9 = List.of(
            ORGANISED_TRADE,
            USED_VULNERABLE_PERSONS,
            INDUSTRY_STAFF,
            CROSS_BORDER,
            TOOLS_MADE_FOR_CRIME,
            ARTIFICIAL_INTELLIGENCE,
            AID_ADMIN_PENALTY_WITHIN_TWO_YEARS,
            AID_CONVICTION_WITHIN_FIVE_YEARS);

    // 第十条第(一)项至第(四)项, in that order
    private static final List<Element> ARTICLE_10 =
            List.of(INDUCED, BRIEF_AND_LITTLE_GAIN, ADMITTED_GUILT, HELPED_TO_TRACE);

    private AidOpinions() {}

    /** The days on which the opinions of a day of the act count for acts. */
    static InForce days(LocalDate act) {
        if (!act.isBefore(FROM_2025)) {
            return OPINION_2025.inForce();
        }
        return act.isBefore(FROM_2021)
                ? InForce.between(NetworkLaw.INTERPRETATION_2019.inForce().from(), FROM_2021)
                : InForce.between(FROM_2021, FROM_2025);
    }

    /** The grounds of the opinion of the day of the act; none before 2021-06-22. */
    static void grounds(Grounds serious, LocalDate act) {
        if (!act.isBefore(FROM_2025)) {
            // 第六条: own accounts need number and money, accounts of others money alone; phone cards of anyone
            serious.may(OPINION_2025.article(6), atLeast(OWN_ACCOUNTS, 3), atLeast(OWN_ACCOUNTS_INFLOW, 300_000_00))
                    .warned(SECONDARY_2025)
                    .may(OPINION_2025.article(6), atLeast(OTHERS_ACCOUNTS_INFLOW, 300_000_00))
                    .warned(SECONDARY_2025)
                    .may(
                            OPINION_2025.article(6),
                            sum(OWN_PHONE_CARDS).plus(1, OTHERS_PHONE_CARDS).reaches(20))
                    .warned(SECONDARY_2025);
        } else if (!act.isBefore(FROM_2021)) {
            // 第九条第(一)项、第(二)项: accounts of every kind together; phone cards of others only
            serious.may(
                            OPINION_2021.item(9, 1),
                            sum(OWN_ACCOUNTS)
                                    .plus(1, OTHERS_ACCOUNTS)
                                    .plus(1, PAYMENT_INTERFACES)
                                    .reaches(5))
                    .warned(SECONDARY_2021)
                    .may(OPINION_2021.item(9, 2), atLeast(OTHERS_PHONE_CARDS, 20))
                    .warned(SECONDARY_2021);
        }
    }

    /** The factors and warnings of the opinion of the day of the act. */
    static void rest(StandardBuilder standard, LocalDate act) {
        Inequality inflow =
                sum(OWN_ACCOUNTS_INFLOW).plus(1, OTHERS_ACCOUNTS_INFLOW).reaches(1);
        if (act.isBefore(FROM_2025)) {
            standard.warning(
                    OPINION_2025.article(6),
                    Wording.of("2025-07-28以前流入账户的资金不是单独的数额标准；2022年3月会议纪要以单向流入三十万元以上且其中至少三千元查证系诈骗资金为准（转引，效力不明），本结论未采用"),
                    inflow);
            if (!act.isBefore(FROM_2021)) {
                standard.restingOn(OPINION_2021);
            }
            return;
        }
        Inequality accounts = sum(OWN_ACCOUNTS)
                .plus(1, OTHERS_ACCOUNTS)
                .plus(1, OWN_ACCOUNTS_INFLOW)
                .plus(1, OTHERS_ACCOUNTS_INFLOW)
                .reaches(1);
        standard.restingOn(OPINION_2025);
        factors(standard);
        standard.warning(
                        OPINION_2025.paragraph(5, 2),
                        Wording.of(
                                "非法提供批量插卡、改号、批量切换账号、批量接收验证码等设备、软件、平台的，因涉诈等异常被限制、暂停服务后仍实施的，事先准备应对调查的话术口径的，可以认定明知，有相反证据的除外；对犯罪类型的误解不影响明知（法发〔2025〕12号第五条）"))
                .warning(
                        OPINION_2025.article(6),
                        Wording.of("单纯提供账户、银行卡而没有转账、套现、取现等行为的，不属支付结算，不计入支付结算金额（起草人员观点，转引）"),
                        atLeast(PAYMENT_SETTLED, 1))
                .warning(
                        OPINION_2025.article(7),
                        Wording.of("帮助信息网络犯罪活动与掩饰、隐瞒犯罪所得之分，看明知的内容和程度、帮助的类型和方式，主客观相一致（法发〔2025〕12号第七条）"),
                        accounts)
                .warning(
                        OPINION_2025.article(8),
                        Wording.of("事先通谋，或者与电信网络诈骗团伙形成较为稳定的配合关系的，是诈骗罪的共犯（法发〔2025〕12号第八条，转引）"),
                        accounts);
    }

    private static void factors(StandardBuilder standard) {
        List<Inequality> minor = new ArrayList<>(List.of(is(UNDERAGE)));
        for (int item = 1; item <= ARTICLE_9.size(); item++) {
            Element one = ARTICLE_9.get(item - 1);
            standard.severe(OPINION_2025.item(9, item), SHALL, Wording.of("{0}：从严惩处", one.label()), is(one));
            minor.add(isNot(one));
        }
        for (int item = 1; item <= ARTICLE_10.size(); item++) {
            Element one = ARTICLE_10.get(item - 1);
            standard.lenient(
                    OPINION_2025.item(10, item),
                    MAY,
                    Tier.FIRST,
                    Wording.of("{0}：可以从宽；犯罪情节轻微的，可以不起诉或者免予刑事处罚", one.label()),
                    is(one));
        }
        standard.lenient(
                OPINION_2025.paragraph(11, 1),
                MAY,
                Tier.FIRST,
                Wording.of("未成年人，无第九条从严情形：情节显著轻微的，不作为犯罪处理"),
                minor.toArray(new Inequality[0]));
        minor.add(is(MINOR_CIRCUMSTANCES));
        minor.add(anyOf(ARTICLE_10.toArray(new Element[0])));
        standard.lenient(
                OPINION_2025.paragraph(11, 1),
                SHALL,
                Tier.FIRST,
                Wording.of("未成年人，有第十条从宽情形、无第九条从严情形，犯罪情节轻微：一般应当不起诉或者免予刑事处罚"),
                minor.toArray(new Inequality[0]));
    }

    /** What must be said of an opinion that is later than the act. */
    static List<Wording> later(CaseFacts facts) {
        LocalDate act = facts.committed().to();
        List<Wording> warnings = new ArrayList<>();
        if (act.isBefore(FROM_2021)
                && !facts.judged().isBefore(FROM_2021)
                && facts.anyOf(OWN_ACCOUNTS, OTHERS_ACCOUNTS, PAYMENT_INTERFACES, OTHERS_PHONE_CARDS) != Answer.NO) {
            warnings.add(NOT_BACK_2021);
        }
        if (act.isBefore(FROM_2025)
                && !facts.judged().isBefore(FROM_2025)
                && facts.anyOf(OF_OPINIONS.toArray(new Element[0])) != Answer.NO) {
            warnings.add(NOT_BACK_2025);
        }
        return warnings;
    }
}
