package io.github.menkan.card;

import static io.github.menkan.card.CardFraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;

import io.github.menkan.Wording;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;

/** Which charge, what an amount is, disputed points, and what an older text says, shown where they bear on a case. */
final class CardFraudWarnings {

    private static final Document CODE = ARTICLE.document();
    private static final Document OLD = CardLaw.INTERPRETATION_2009;
    private static final Document NEW = CardLaw.INTERPRETATION_2018;

    private static final Inequality SOME_AMOUNT = atLeast(AMOUNT, 1);
    private static final Inequality SOME_OVERDRAFT = atLeast(OVERDRAFT_PRINCIPAL, 1);
    private static final Inequality REPAID = anyOf(REPAID_BEFORE_PROSECUTION, REPAID_BEFORE_JUDGMENT);

    private CardFraudWarnings() {}

    /** What holds under both texts. */
    static void always(StandardBuilder standard, Document law, Citation overdraft) {
        standard.checkedUntil(CardLaw.CHECKED_UNTIL)
                .warning(
                        CODE.at("第一百九十六条第三款"),
                        Wording.of("盗窃信用卡并使用的，定盗窃罪（第一百九十六条第三款、第二百六十四条），数额为使用数额，不计入本罪"),
                        SOME_AMOUNT)
                .warning(
                        law.paragraph(5, 2),
                        Wording.of(
                                "冒用包括使用拾得、骗取的他人信用卡，以及窃取、收买、骗取他人信用卡信息资料后通过互联网、通讯终端等使用（解释第五条第二款）；在自动柜员机上使用的也是冒用（高检发释字〔2008〕1号）"),
                        SOME_AMOUNT)
                .warning(CODE.at("第二百五十三条之一第一款"), BESIDE_INFORMATION, SOME_AMOUNT)
                .warning(CODE.at("第一百七十七条之一第一款"), CardLaw.SAME_CARDS, SOME_AMOUNT)
                .warning(
                        overdraft,
                        Wording.of(
                                "冒用等数额与恶意透支数额分别衡量，不相加（能否相加未见规定）；上海市第二中级人民法院（2010）沪二中刑终132号（人民司法2011-20-015）曾将48000元与56967.31元相加，按恶意透支的标准定档"),
                        SOME_AMOUNT,
                        SOME_OVERDRAFT)
                .warning(
                        ARTICLE.citation(),
                        Wording.of(
                                "其他严重情节、其他特别严重情节没有全国标准；江西以冒用等数额4万元、40万元或者恶意透支40万元、400万元并造成严重后果为准（赣高法〔2022〕115号，转引），仅供参考"),
                        anyOf(OTHER_SERIOUS, OTHER_ESPECIALLY_SERIOUS));
    }

    /** What belongs to the text in force since 2018-12-01. */
    static void since2018(StandardBuilder standard) {
        standard.warning(
                        NEW.paragraph(6, 2),
                        Wording.of("是否以非法占有为目的应当综合判断，不得单纯依据未按规定还款的事实认定；有第六条第三款所列情形之一的应当认定，有证据证明确无该目的的除外"),
                        SOME_OVERDRAFT)
                .warning(
                        NEW.paragraph(7, 1),
                        Wording.of(
                                "有效催收须同时符合四项条件：在超过规定限额或者期限后进行，采用能够确认持卡人收悉的方式（持卡人故意逃避催收的除外），两次至少间隔三十日，符合有关规定或者约定；银行证据材料应有工作人员签名和银行公章（第七条）"),
                        SOME_OVERDRAFT)
                .warning(
                        NEW.paragraph(7, 1),
                        Wording.of("所述两次催收未陈述为有效催收：2018-12-01起只有有效催收才计入（法释〔2018〕19号第六条第一款、第七条）"),
                        is(TWO_COLLECTIONS),
                        isNot(TWO_VALID_COLLECTIONS))
                .warning(
                        NEW.paragraph(9, 1),
                        Wording.of("恶意透支的数额是公安机关立案时尚未归还的本金，不含利息、复利、滞纳金、手续费等；已归还、支付的一律视为归还本金（第九条第一款）"),
                        SOME_OVERDRAFT)
                .warning(
                        NEW.article(11),
                        Wording.of("发卡银行以透支形式变相发放贷款的，不适用恶意透支的规定，透支未予计入；构成其他犯罪的，以其他犯罪论处（第十一条）"),
                        SOME_OVERDRAFT,
                        is(DISGUISED_LOAN))
                .warning(
                        NEW.article(10),
                        Wording.of("第十条的从宽只及于恶意透支，不及于冒用等数额；具有其他情节轻微情形的，也可以不起诉或者免予刑事处罚，须由人判断"),
                        SOME_OVERDRAFT,
                        REPAID);
    }

    /** What belongs to the text in force until 2018-11-30. */
    static void until2018(StandardBuilder standard) {
        standard.warning(
                        OLD.paragraph(6, 2),
                        Wording.of("有第六条第二款所列情形之一的，应当认定为以非法占有为目的（法释〔2009〕19号）；是否具备由人认定"),
                        SOME_OVERDRAFT)
                .warning(
                        OLD.paragraph(6, 4),
                        Wording.of("2018-12-01以前恶意透支的数额是拒不归还或者尚未归还的数额，只不含复利、滞纳金、手续费等；本案按本金计算，可能低于当时的算法"),
                        SOME_OVERDRAFT)
                .warning(
                        OLD.paragraph(6, 5),
                        Wording.of("2018-12-01以前偿还透支款息后的从宽另有规定（法释〔2009〕19号第六条第五款），未核对原文，未收录，须由人判断"),
                        SOME_OVERDRAFT,
                        REPAID)
                .warning(
                        NEW.article(11),
                        Wording.of("变相发放贷款不适用恶意透支的规定，自2018-12-01起才有（法释〔2018〕19号第十一条）；本结论依据此前的文本，该情形没有影响"),
                        SOME_OVERDRAFT,
                        is(DISGUISED_LOAN));
    }
}
