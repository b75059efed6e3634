package io.github.menkan.card;

import static io.github.menkan.card.CardManagement.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import java.time.LocalDate;

/** 第二条 of the interpretation, which 法释〔2018〕19号 left unchanged; where it has no lower figure the statute has none either. */
final class CardManagementThresholds extends Interpretation {

    private static final Document CODE = ARTICLE.document();
    private static final Document OPINION_2016 =
            Document.of("法发〔2016〕32号", "关于办理电信网络诈骗等刑事案件适用法律若干问题的意见", LocalDate.of(2016, 12, 20));
    private static final Document OPINION_2021 =
            Document.of("法发〔2021〕22号", "关于办理电信网络诈骗等刑事案件适用法律若干问题的意见（二）", LocalDate.of(2021, 6, 22));

    CardManagementThresholds(Document state) {
        super(state);
    }

    private static String item(String number) {
        return "第一百七十七条之一第一款第(" + number + ")项";
    }

    @Override
    public Standard standard(Setting setting) {
        Document law = document();
        Inequality blank = atLeast(FORGED_BLANK_CARDS, 10);
        Inequality held = atLeast(OTHERS_CARDS_HELD, 5);
        Grounds first = Grounds.of()
                .when(CODE.at(item("一")), atLeast(FORGED_CARDS, 1))
                .when(law.paragraph(2, 1), blank)
                .when(law.paragraph(2, 1), held)
                .when(CODE.at(item("三")), atLeast(CARDS_BY_FALSE_IDENTITY, 1))
                .when(CODE.at(item("四")), atLeast(FORGED_OR_FALSELY_OBTAINED_CARDS_TRADED, 1));

        // no sum: each kind by itself
        Grounds second = Grounds.of()
                .when(law.item(2, 2, 1), atLeast(FORGED_CARDS, 10))
                .when(law.item(2, 2, 2), atLeast(FORGED_BLANK_CARDS, 100))
                .when(law.item(2, 2, 3), atLeast(OTHERS_CARDS_HELD, 50))
                .when(law.item(2, 2, 4), atLeast(CARDS_BY_FALSE_IDENTITY, 10))
                .when(law.item(2, 2, 5), atLeast(FORGED_OR_FALSELY_OBTAINED_CARDS_TRADED, 10))
                // 其他严重情节, only where the first tier is met
                .when(
                        ARTICLE.citation(),
                        is(OTHER_SERIOUS),
                        sum(FORGED_CARDS)
                                .plus(1, CARDS_BY_FALSE_IDENTITY)
                                .plus(1, FORGED_OR_FALSELY_OBTAINED_CARDS_TRADED)
                                .reaches(1))
                .when(ARTICLE.citation(), is(OTHER_SERIOUS), blank)
                .when(ARTICLE.citation(), is(OTHER_SERIOUS), held);

        StandardBuilder standard = setting.standard(law)
                .checkedUntil(CardLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second);
        return warnings(standard, law).build();
    }

    private static StandardBuilder warnings(StandardBuilder standard, Document law) {
        Inequality someHeld = atLeast(OTHERS_CARDS_HELD, 1);
        return standard.warning(
                        law.paragraph(2, 2),
                        Wording.of("各项的张数分别衡量，既不相加也不折算；同一项多次实施的，张数累计计算（公通字〔2022〕12号第二十五条）"),
                        sum(FORGED_CARDS)
                                .plus(1, FORGED_BLANK_CARDS)
                                .plus(1, OTHERS_CARDS_HELD)
                                .plus(1, CARDS_BY_FALSE_IDENTITY)
                                .plus(1, FORGED_OR_FALSELY_OBTAINED_CARDS_TRADED)
                                .reaches(2))
                .warning(
                        law.paragraph(1, 1),
                        Wording.of("自己伪造信用卡的，另属伪造金融票证罪（第一百七十七条；信用卡一张以上，空白信用卡十张以上，解释第一条），本库未收录"),
                        sum(FORGED_CARDS)
                                .plus(1, FORGED_BLANK_CARDS)
                                .plus(1, FORGED_OR_FALSELY_OBTAINED_CARDS_TRADED)
                                .reaches(1))
                .warning(
                        law.paragraph(2, 3),
                        Wording.of(
                                "违背他人意愿使用其居民身份证等身份证明申领，或者使用伪造、变造的身份证明申领的，是骗领（解释第二条第三款）；骗领后又使用的，另属信用卡诈骗罪（第一百九十六条第一款第(一)项，5000元起），吸收还是并罚视案情而定（参见人民司法2017-26-017）"),
                        atLeast(CARDS_BY_FALSE_IDENTITY, 1))
                .warning(
                        OPINION_2016.at("三（四）"),
                        Wording.of(
                                "非法持有他人信用卡，有证据证明用于电信网络诈骗的，只定诈骗罪（第二百六十六条）；没有证据证明的，才以本罪论处（法发〔2016〕32号三（四），2016-12-20起，判例引文；参见人民司法2019-05-022）"),
                        someHeld)
                .warning(
                        CODE.at("第二百八十七条之二第一款"),
                        Wording.of(
                                "明知他人利用信息网络实施犯罪而收集、提供成套银行卡的，可能构成帮助信息网络犯罪活动罪（第二百八十七条之二；参见龙游县人民法院（2020）浙0825刑初177号，人民司法2021-35-027），应一并评估"),
                        someHeld)
                .warning(
                        OPINION_2021.at("四"),
                        Wording.of("持有单位账户的卡，法发〔2021〕22号第四条（2021-06-22起）另有规定（转引，未读到条文），本结论未作区分，须由人判断"),
                        someHeld);
    }
}
