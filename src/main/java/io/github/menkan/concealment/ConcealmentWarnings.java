package io.github.menkan.concealment;

import static io.github.menkan.concealment.Concealment.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Answer;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the figures do not decide, the other charges, disputed readings, and facts without effect, shown where they bear on a case. */
final class ConcealmentWarnings {

    static final Wording SECONDARY_VEHICLES = Wording.of("法释〔2007〕11号第一条系转引，未核对原文");

    static final Wording BALANCE =
            Wording.of("情节严重的认定应当与上游犯罪的量刑相均衡：数额、次数虽已达到，上游犯罪所处刑罚较轻的，有判决仍在第一档量刑（参见最高人民法院公报2022年建湖县案、刑事审判参考第1219号）");

    static final Wording BALANCE_2025 = Wording.of(
            "认定情节严重应当注意与上游犯罪保持量刑均衡（法释〔2025〕13号第五条第三款）；上游犯罪所处刑罚较轻的，有判决仍在第一档量刑（参见最高人民法院公报2022年建湖县案、刑事审判参考第1219号）");

    /** A person denies what another ground establishes. */
    static final Wording DENIED = Wording.of("虽认为综合全案不应当定罪处罚，本案另有达到或者可能达到的法定情形；该判断不推翻这些情形，请核对");

    static final Wording JUDGMENT_2015 = Wording.of("2021-04-15以前入罪以数额和所列情形为准，综合全案是否应当定罪处罚的判断不改变本结论（法释〔2015〕11号第一条）");

    private static final Wording TIMES_COUNTED =
            Wording.of("次数只计对象本身即为犯罪所得及其收益的行为，出于同一犯意连续实施的一般计为一次（刑事审判参考第1518号：十七次收购认定为四次；第1488号：十三次取款认定为一次；检例第211号）");

    private static final Wording NO_UNITS_YET =
            Wording.of("行为时刑法没有规定单位可以构成该罪（2009-02-28起才有规定）；以单位名义或者单位形式实施的，本结论针对组织、策划、实施的自然人");

    private static final Wording UNIT =
            Wording.of("单位适用与自然人相同的标准：对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照该条规定处罚（{0}）", "刑法第三百一十二条第二款");

    private static final Wording MISUSED_UNIT =
            Wording.of("盗用单位名义实施，违法所得由行为人私分的，依照自然人犯罪定罪处罚（法释〔2015〕11号第九条，法释〔2025〕13号第十一条）");

    private static final Wording BEFORE_2015 = Wording.of(
            "2015-06-01以前该罪没有一般的司法解释；当时涉机动车的另有法释〔2007〕11号第一条（五辆或者总额五十万元以上为情节严重），涉计算机数据、控制权的另有法释〔2011〕19号第七条（违法所得五千元、五万元），是否据以认定须由人判断");

    private static final Wording NO_CATCH_ALL = Wording.of("2025-08-26以前情节严重没有“其他情形”一项，所称其他情节严重的情形不改变本结论");

    private ConcealmentWarnings() {}

    /** Under every version of the law and under none. */
    static List<Wording> of(CaseFacts facts) {
        List<Wording> warnings = new ArrayList<>();
        if (facts.subject() == Subject.UNIT) {
            LocalDate act = facts.committed().to();
            if (act.isBefore(ConcealmentLaw.AMENDMENT_7)) {
                warnings.add(NO_UNITS_YET);
            } else {
                warnings.addAll(List.of(UNIT, MISUSED_UNIT));
            }
        }
        if (facts.judged().isBefore(ConcealmentLaw.FROM_2015)) {
            if (facts.anyOf(VEHICLES, COMPUTER_DATA_INCOME) != Answer.NO) {
                warnings.add(BEFORE_2015);
            }
            if (facts.answer(OTHER_SERIOUS) != Answer.NO) {
                warnings.add(NO_CATCH_ALL);
            }
        }
        return warnings;
    }

    /** Where the first tier has no figure. */
    static StandardBuilder judged(StandardBuilder standard, Citation provision) {
        return standard.warning(
                provision,
                Wording.of(
                        "入罪没有数额标准：应当综合上游犯罪的性质，掩饰、隐瞒的情节、后果和妨害司法的程度等判断是否定罪处罚，须由人作出；没有作出的，本结论按尚不明确处理（{0}）",
                        provision.toString()));
    }

    /** Under 法释〔2015〕11号, also as 法释〔2021〕8号 left it. */
    static StandardBuilder under2015(StandardBuilder standard, Article article) {
        Document law = ConcealmentLaw.OF_2015;
        general(standard, article, law, 8, 5, 4);
        return standard.warning(law.paragraph(3, 1), NO_CATCH_ALL, is(OTHER_SERIOUS))
                .warning(
                        law.paragraph(3, 1),
                        Wording.of("拒不配合追缴、由此造成的损失、上游犯罪的数额标准较高，自2025-08-26起才影响情节严重的认定，不改变本结论（法释〔2025〕13号第五条）"),
                        sum(LOSS)
                                .plus(1, REFUSED_RECOVERY)
                                .plus(1, UPSTREAM_WITH_HIGH_STANDARDS)
                                .reaches(1))
                .warning(
                        law.item(1, 1, 3),
                        Wording.of("特定款物限于电力设备、交通设施、广播电视设施、公用电信设施、军事设施和救灾、抢险、防汛、优抚、扶贫、移民、救济款物（法释〔2015〕11号第一条第一款第(三)项）"),
                        is(SPECIAL_PROPERTY));
    }

    /** Under 法释〔2025〕13号. */
    static StandardBuilder under2025(StandardBuilder standard, Article article) {
        Document law = ConcealmentLaw.OF_2025;
        general(standard, article, law, 10, 7, 6);
        readings(standard, law);
        withoutEffect(standard, law);
        return standard.warning(
                ConcealmentLaw.AID_2025.article(7),
                Wording.of("帮助信息网络犯罪活动与掩饰、隐瞒犯罪所得之分，看明知的内容和程度、帮助的类型和方式，主客观相一致（法发〔2025〕12号第七条）"));
    }

    private static void readings(StandardBuilder standard, Document law) {
        standard.warning(
                        law.paragraph(5, 2),
                        Wording.of(
                                "“五十万元以上，且具有……情形之一，或者造成损失二十五万元以上”有两种读法：本结论要求数额五十万元与损失二十五万元同时具备；另一种读法认为损失二十五万元以上即可认定情节严重，本结论未采用（法释〔2025〕13号第五条第二款）"),
                        atLeast(LOSS, 250_000_00),
                        isNot(UPSTREAM_WITH_HIGH_STANDARDS))
                .warning(law.item(5, 1, 1), Wording.of("法释〔2025〕13号没有规定“多次”是几次，本结论按三次以上"), atLeast(TIMES, 2))
                .warning(
                        law.item(5, 1, 2),
                        Wording.of("特定款物的列举以“等”字结尾：与以前相比增加防疫款物、社会捐助款物、社会保险基金，不再列扶贫款物（法释〔2025〕13号第五条第一款第(二)项）"),
                        is(SPECIAL_PROPERTY))
                .warning(
                        law.item(5, 1, 5),
                        Wording.of("其他情节严重的情形须同时达到五百万元、五十万元的数额，不能单独认定情节严重（法释〔2025〕13号第五条）"),
                        is(OTHER_SERIOUS));
    }

    private static void withoutEffect(StandardBuilder standard, Document law) {
        standard.warning(
                        law.article(3),
                        Wording.of(
                                "一年内受过行政处罚、上游犯罪无法及时查处、重大损失、妨害追究等自2025-08-26起不再单独决定入罪或者情节严重，由人在综合判断时考虑（法释〔2025〕13号第三条）"),
                        anyOf(
                                CONCEALMENT_ADMIN_PENALTY_WITHIN_ONE_YEAR,
                                UPSTREAM_UNSOLVED,
                                OBSTRUCTED_UPSTREAM,
                                GRAVELY_OBSTRUCTED_UPSTREAM,
                                GRAVE_LOSS))
                .warning(
                        ConcealmentLaw.VEHICLES.article(1),
                        Wording.of("法释〔2007〕11号第一条（五辆或者总额五十万元以上为情节严重）与法释〔2025〕13号不一致的部分以后者为准（第十二条），是否仍适用未能确认，本结论未采用"),
                        atLeast(VEHICLES, 1))
                .warning(
                        ConcealmentLaw.COMPUTERS.article(7),
                        Wording.of("法释〔2011〕19号第七条（违法所得五千元、五万元）与法释〔2025〕13号不一致的部分以后者为准（第十二条），是否仍适用未能确认，本结论未采用"),
                        atLeast(COMPUTER_DATA_INCOME, 1))
                .warning(
                        law.article(12),
                        Wording.of("非法狩猎的野生动物五十只以上的标准随法释〔2015〕11号废止，法释〔2025〕13号没有相应规定，由人综合判断（法释〔2025〕13号第十二条）"),
                        atLeast(HUNTED_ANIMALS, 1));
    }

    /** What every interpretation says, each in its own articles: the two about accomplices and about loot taken again follow each other. */
    private static void general(
            StandardBuilder standard, Article article, Document law, int upstream, int accomplice, int counting) {
        if (article.equals(ARTICLE_1997)) {
            standard.warning(
                    ARTICLE_1997.citation(), Wording.of("行为时的刑法只处罚窝藏、转移、收购、代为销售赃物，只设一档；以其他方法掩饰、隐瞒的，或者对象是赃物所生收益的，不在其列"));
        }
        Citation established = law.article(upstream);
        Citation agreed = law.article(accomplice);
        Citation loot = law.article(accomplice + 1);
        Citation heavier = law.article(accomplice + 2);
        Citation counted = law.article(counting);
        standard.warning(article.citation(), Wording.of("本结论以行为人明知是犯罪所得及其收益为前提；明知包括知道和应当知道，由人综合判断"))
                .warning(
                        established,
                        Wording.of("以上游犯罪事实成立为前提；上游犯罪尚未裁判，行为人未到案、死亡或者依法不负刑事责任的，不影响认定（{0}）", established.toString()))
                .warning(agreed, Wording.of("与上游犯罪人事前通谋的，以上游犯罪的共犯论处，不以本罪论处（{0}）", agreed.toString()))
                .warning(loot, Wording.of("对犯罪所得及其收益实施盗窃、抢劫、诈骗、抢夺等的，依照各该罪定罪处罚（{0}）", loot.toString()))
                .warning(heavier, Wording.of("同时构成其他犯罪的，依照处罚较重的规定定罪处罚（{0}）", heavier.toString()))
                .warning(
                        article.document().at("第一百九十一条"),
                        Wording.of("上游犯罪为毒品犯罪、黑社会性质的组织犯罪、恐怖活动犯罪、走私犯罪、贪污贿赂犯罪、破坏金融管理秩序犯罪、金融诈骗犯罪的，另看洗钱罪（刑法第一百九十一条）"))
                .warning(
                        counted,
                        Wording.of(
                                "价值以掩饰、隐瞒时为准，收购、代为销售的价格高于实际价值的按该价格；多次实施、未经处理且依法应当追诉的累计，同一财物不重复计算（{0}）",
                                counted.toString()),
                        atLeast(AMOUNT, 1))
                .warning(counted, TIMES_COUNTED, atLeast(TIMES, 2));
    }
}
