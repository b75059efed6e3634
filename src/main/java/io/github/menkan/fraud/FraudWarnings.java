package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.place.LocalFigures;
import java.time.LocalDate;

/** Which charge, what an amount is, disputed points, and facts that contradict each other, shown where they bear on a case. */
final class FraudWarnings {

    static final Inequality SOME_COUNT =
            sum(MESSAGES_SENT).plus(1, CALLS_MADE).plus(1, PAGE_VIEWS).reaches(1);
    private static final Inequality SOME_AMOUNT =
            sum(AMOUNT).plus(1, ATTEMPTED_AMOUNT).reaches(1);

    private FraudWarnings() {}

    /** What holds under every document. */
    static void always(StandardBuilder standard) {
        Document law = ARTICLE.document();
        standard.checkedUntil(LocalDate.of(2026, 5, 16))
                .warning(
                        ARTICLE.citation(),
                        Wording.of(
                                "本法另有规定的依照规定：金融诈骗（第一百九十二条至第一百九十八条）、骗取出口退税（第二百零四条）、合同诈骗（第二百二十四条）等先于第二百六十六条；骗取增值税专用发票等依第二百一十条第二款以本罪论，组织、利用邪教组织又诈骗的依第三百条第三款数罪并罚"))
                .warning(
                        law.at("第一百九十六条"),
                        Wording.of(
                                "改定罪名：拾得、骗取他人信用卡并使用的，以信用卡诈骗罪论（第一百九十六条，5000元、5万元、50万元）；盗窃信用卡并使用的，以盗窃罪论（第一百九十六条第三款）；偷换商家收款二维码的，盗窃还是诈骗有争议；为窝藏赃物、抗拒抓捕、毁灭罪证当场使用暴力或者以暴力相威胁的，转化为抢劫罪（第二百六十九条）"),
                        SOME_AMOUNT)
                .warning(
                        ARTICLE.citation(),
                        Wording.of(
                                "数额只扣除案发前已归还同一被害人的部分（以骗还骗亦同，转引1991年答复）；案发后退赃、退赔不扣除，作量刑情节；为诈骗支出的成本不扣除（参见刑事审判参考第1373号）"),
                        atLeast(AMOUNT, 1))
                .warning(
                        law.at("第二十三条"),
                        Wording.of("未遂以数额巨大为目标或者有其他严重情节的才处罚，未遂档次如何确定有争议（刑事审判参考第1419号、第1321号）"),
                        atLeast(ATTEMPTED_AMOUNT, 1))
                .warning(
                        law.at("第二十六条"),
                        Wording.of("共同犯罪的数额是参与期间的全部数额，不是分得的份额；从犯在此基础上从宽（刑法第二十六条、第二十七条）"),
                        atLeast(AMOUNT, 1),
                        anyOf(MINOR_SHARE_NOT_PRINCIPAL, RINGLEADER, LED_GANG))
                .warning(
                        law.at("第二十六条"),
                        Wording.of("首要分子或者组织、指挥者与“没有参与分赃或者获赃较少且不是主犯”矛盾，请核对"),
                        anyOf(RINGLEADER, LED_GANG),
                        is(MINOR_SHARE_NOT_PRINCIPAL));
    }

    /** What belongs to 法释〔2011〕7号. */
    static void since2011(StandardBuilder standard, LocalFigures figures) {
        Document law = Interpretation2011.LAW;
        standard.warning(
                        law.article(6),
                        Wording.of("既遂数额与未遂数额分别衡量，不相加（法释〔2011〕7号第六条）"),
                        atLeast(AMOUNT, 1),
                        atLeast(ATTEMPTED_AMOUNT, 1))
                .warning(
                        law.paragraph(5, 1),
                        Wording.of("其他严重情节与未遂并存：该情节属于未遂部分的，应当按未遂认定"),
                        atLeast(ATTEMPTED_AMOUNT, 1),
                        anyOf(OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS))
                .warning(
                        law.paragraph(5, 2),
                        Wording.of("条数、次数、浏览量只在诈骗数额难以查证时有意义，本案未陈述难以查证"),
                        SOME_COUNT,
                        isNot(AMOUNT_UNVERIFIABLE))
                .warning(
                        law.paragraph(5, 2),
                        Wording.of("诈骗手段恶劣只在诈骗数额难以查证时作为档次依据（第五条第二款第(三)项），本案未陈述难以查证"),
                        anyOf(VILE_MEANS, ESPECIALLY_VILE_MEANS),
                        isNot(AMOUNT_UNVERIFIABLE))
                .warning(
                        law.paragraph(5, 2),
                        Wording.of("既称数额难以查证又陈述了数额：已查明的数额与条数、次数分别衡量，以较重者论"),
                        is(AMOUNT_UNVERIFIABLE),
                        SOME_AMOUNT)
                .warning(
                        law.item(3, 2),
                        Wording.of("数额难以查证与全部退赃、退赔矛盾，请核对"),
                        is(AMOUNT_UNVERIFIABLE),
                        is(FULL_RESTITUTION))
                .warning(
                        law.paragraph(5, 2),
                        Wording.of("条数、次数标准限于利用发送短信、拨打电话、互联网等电信技术手段对不特定多数人诈骗，广播电视、报刊杂志不在其列；本案未陈述电信网络诈骗"),
                        is(AMOUNT_UNVERIFIABLE),
                        SOME_COUNT,
                        isNot(TELECOM))
                .warning(
                        law.paragraph(5, 2),
                        Wording.of(
                                "条数、人次、浏览量分别衡量，没有相互折算的规定；重复拨打、重复发送累计计算（转引法发〔2016〕32号二（四））；要求汇款等直接实施诈骗的信息才计入，与同一对象的整套话术按一条计（法院观点，上海一中院）"),
                        is(AMOUNT_UNVERIFIABLE),
                        SOME_COUNT)
                .warning(
                        law.item(2, 1, 4),
                        Wording.of("未成年人、在校学生、重病患者只是电信网络诈骗的从重对象；其他诈骗限于残疾人、老年人、丧失劳动能力人"),
                        is(VULNERABLE_VICTIM),
                        isNot(TELECOM))
                .warning(
                        law.article(8),
                        Wording.of("冒充国家机关工作人员诈骗，同时构成诈骗罪和招摇撞骗罪（第二百七十九条）的，依照处罚较重的规定（法释〔2011〕7号第八条）"),
                        is(IMPERSONATED_OFFICIALS))
                .warning(
                        law.paragraph(4, 2),
                        Wording.of("诈骗近亲属的财物，确有追究刑事责任必要的，具体处理也应酌情从宽（法释〔2011〕7号第四条第二款）"),
                        is(CLOSE_RELATIVE))
                .warning(
                        law.article(4), Wording.of("电信网络诈骗针对不特定的人，与诈骗近亲属财物通常不能并存，请核对"), is(CLOSE_RELATIVE), is(TELECOM))
                .warning(
                        law.paragraph(1, 1),
                        Wording.of("诈骗罪罚金数额司法解释未作规定，一般不少于1000元，未成年人不少于500元（最高人民法院关于适用财产刑若干问题的规定第二条）"),
                        sum(AMOUNT).reaches(figures.large()));
    }
}
