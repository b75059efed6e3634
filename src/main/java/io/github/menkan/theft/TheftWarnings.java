package io.github.menkan.theft;

import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.theft.Theft.*;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.place.LocalFigures;

/** The disputed points and the other charges that the same facts are tried under, each shown where it bears on a case. */
final class TheftWarnings {

    private static final Document LAW = Interpretation2013.LAW;
    private static final Document CODE = ARTICLE_2011.document();

    private TheftWarnings() {}

    /** Under 法释〔2013〕8号. */
    static StandardBuilder addTo(StandardBuilder standard, LocalFigures figures, boolean fiveForOne) {
        conditions(standard);
        relics(standard, fiveForOne);
        return general(standard, figures);
    }

    private static void conditions(StandardBuilder standard) {
        standard.warning(
                        LAW.item(2, 1),
                        Wording.of("因盗窃受过刑事处罚不限时间，但被封存的未成年人犯罪记录不得使用；只免予刑事处罚是否算“受过刑事处罚”未有定论"),
                        is(PRIOR_THEFT_CONVICTION))
                .warning(
                        LAW.paragraph(3, 1),
                        Wording.of("“次”以独立的盗窃行为计；基于同一犯意在同一地点连续盗窃的，一般为一次，须由人判断"),
                        atLeast(THEFTS_WITHIN_TWO_YEARS, 3))
                .warning(
                        LAW.paragraph(3, 1),
                        Wording.of("受过处罚的盗窃计入“二年内盗窃三次以上”（起草者的理解，非解释条文）"),
                        atLeast(THEFTS_WITHIN_TWO_YEARS, 3))
                .warning(
                        LAW.paragraph(3, 4),
                        Wording.of("扒窃限公共场所或者公共交通工具上他人随身携带的财物；“随身”通常指贴身或者触手可及，有争议（参见刑事审判参考1417号）"),
                        is(PICKPOCKETING));
    }

    private static void relics(StandardBuilder standard, boolean fiveForOne) {
        standard.warning(
                fiveForOne ? Interpretation2013.RELICS.article(13) : LAW.article(9),
                fiveForOne
                        ? Wording.of("文物等级不明或者按等级明显过轻、过重的，按价值；五件同级视为一件高一级，价值明显不相当的除外（法释〔2015〕23号第二条第二款、第十三条）")
                        : Wording.of("2016年以前限国有馆藏文物，民间收藏的文物按价值；三件同级文物“可以”视为一件高一级（法释〔2013〕8号第九条）"),
                sum(RELICS_GENERAL)
                        .plus(1, RELICS_GRADE_THREE)
                        .plus(1, RELICS_GRADE_TWO_OR_ABOVE)
                        .reaches(1));
    }

    /** Under every interpretation. */
    static StandardBuilder general(StandardBuilder standard, LocalFigures figures) {
        attempts(standard, figures);
        return otherCharges(standard.warning(
                LAW.paragraph(1, 4), Wording.of("盗窃毒品等违禁品不计数额，根据情节轻重量刑：所列数额未予计入，档次须由人判断"), is(CONTRABAND)));
    }

    private static void attempts(StandardBuilder standard, LocalFigures figures) {
        standard.warning(
                        LAW.article(12),
                        Wording.of("盗窃未遂以数额巨大的财物、珍贵文物为目标或者有其他严重情节的才追究；既有既遂又有未遂，分别达到不同幅度的依处罚较重的，同一幅度的以既遂处罚"),
                        atLeast(ATTEMPTED_AMOUNT, 1))
                .warning(
                        LAW.item(12, 1, 1),
                        Wording.of("未遂以数额特别巨大的财物为目标的，适用哪一幅度有争议：本结论按其目标数额定档再依第二十三条从宽（参见刑事审判参考1419号，另见1321号）"),
                        sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()))
                .warning(
                        LAW.item(12, 1, 2),
                        Wording.of("以珍贵文物为目标的未遂应当追究，但条文未定档次、所列事实未给等级：本结论按最低的珍贵文物（三级）定档，目标为更高级别的须由人判断"),
                        is(ATTEMPTED_PRECIOUS_RELIC))
                .warning(
                        LAW.article(12),
                        Wording.of("入户、携带凶器、扒窃而未取得财物的，是既遂、未遂还是不追究，有争议"),
                        atLeast(ATTEMPTED_AMOUNT, 1),
                        sum(BURGLARY).plus(1, ARMED).plus(1, PICKPOCKETING).reaches(1));
    }

    private static StandardBuilder otherCharges(StandardBuilder standard) {
        return standard.warning(
                        CODE.at("第二百八十五条第二款"),
                        Wording.of(
                                "盗窃游戏账号、游戏币、虚拟货币等，实务分歧：有定盗窃罪（第二百六十四条）的，有定非法获取计算机信息系统数据罪（第二百八十五条第二款，违法所得5000元或者损失1万元以上等）的；充值额不等于价值，先有效价格证明，后估价（法释〔2013〕8号第四条第一款第(一)项）"),
                        is(VIRTUAL_PROPERTY))
                .warning(
                        CODE.at("第一百九十六条"),
                        Wording.of("盗窃信用卡并使用的定盗窃罪，数额为使用数额（第一百九十六条第三款）；拾得、骗取的卡或者窃取的卡信息而使用的，为信用卡诈骗罪（第一百九十六条第一款，5000元起）"),
                        is(BANK_CARD_USED))
                .warning(
                        CODE.at("第二百六十九条"),
                        Wording.of("为窝藏赃物、抗拒抓捕或者毁灭罪证而当场使用暴力或者以暴力相威胁的，依抢劫罪（第二百六十三条、第二百六十九条）处断，本结论不适用"),
                        is(VIOLENCE_ON_THE_SPOT))
                .warning(
                        CODE.at("第二百六十六条"),
                        Wording.of("偷换商家收款二维码，实务分歧：盗窃罪（第二百六十四条）或者诈骗罪（第二百六十六条），两罪数额标准不同，应一并评估"),
                        is(PAYMENT_CODE_REPLACED));
    }
}
