package io.github.menkan.card;

import static io.github.menkan.Force.SHALL;
import static io.github.menkan.card.CardInformation.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;

/** 第三条 of the interpretation, which 法释〔2018〕19号 left unchanged: one card, five cards. */
final class CardInformationThresholds extends Interpretation {

    private static final Document CODE = ARTICLE.document();

    CardInformationThresholds(Document state) {
        super(state);
    }

    @Override
    public Standard standard(Setting setting) {
        Document law = document();
        StandardBuilder standard = setting.standard(law)
                .checkedUntil(CardLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, Grounds.of().when(law.article(3), atLeast(CARDS, 1)))
                .tier(
                        Tier.SECOND,
                        Grounds.of()
                                .when(law.article(3), atLeast(CARDS, 5))
                                .when(ARTICLE.citation(), is(OTHER_SERIOUS), atLeast(CARDS, 1)))
                .severe(CODE.at("第一百七十七条之一第三款"), SHALL, Wording.of("{0}：从重处罚", BANK_STAFF.label()), is(BANK_STAFF));
        return warnings(standard, law).build();
    }

    private static StandardBuilder warnings(StandardBuilder standard, Document law) {
        return standard.warning(
                        law.article(3),
                        Wording.of(
                                "张数是所涉及的信用卡（包括借记卡，全国人大常委会2004-12-29解释）张数，不是信息条数；只计足以伪造可以使用的信用卡或者足以使他人以持卡人名义交易的信息资料，同一张卡的资料多次出售怎样计算未见规定"),
                        atLeast(CARDS, 1))
                .warning(
                        CODE.at("第一百七十七条之一第一款"),
                        Wording.of(
                                "实体信用卡不是信用卡信息资料：买卖他人信用卡的，属妨害信用卡管理罪（第一百七十七条之一第一款），不计入本罪（参见商丘市中级人民法院（2019）豫14刑终334号，人民司法2020-35-029）"),
                        atLeast(CARDS, 1))
                .warning(CODE.at("第二百五十三条之一第一款"), BESIDE_INFORMATION, atLeast(CARDS, 1))
                .warning(law.item(5, 2, 3), USED, atLeast(CARDS, 1));
    }
}
