package io.github.menkan.card;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.card.CardFraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import java.util.ArrayList;
import java.util.List;

/** 法释〔2018〕19号第五条、第八条: when 信用卡诈骗罪 reaches each tier. In force since 2018-12-01. */
final class CardFraud2018 extends Interpretation {

    private static final Document LAW = CardLaw.INTERPRETATION_2018;

    // 第六条第一款, 第十一条: what is 恶意透支
    private static final List<Inequality> MALICIOUS = List.of(
            is(ILLEGAL_POSSESSION_INTENT),
            is(TWO_VALID_COLLECTIONS),
            is(UNPAID_OVER_THREE_MONTHS),
            isNot(DISGUISED_LOAN));

    private static final Inequality LARGE = atLeast(OVERDRAFT_PRINCIPAL, 50_000_00);

    CardFraud2018() {
        super(LAW);
    }

    @Override
    public Standard standard(Setting setting) {
        Inequality[] malicious = MALICIOUS.toArray(new Inequality[0]);
        Grounds first = Grounds.of()
                .when(LAW.paragraph(5, 1), atLeast(AMOUNT, 5_000_00))
                .given(malicious)
                .when(LAW.article(8), LARGE);

        Grounds second = Grounds.of()
                .when(LAW.paragraph(5, 1), atLeast(AMOUNT, 50_000_00))
                .when(ARTICLE.citation(), is(OTHER_SERIOUS))
                .given(malicious)
                .when(LAW.article(8), atLeast(OVERDRAFT_PRINCIPAL, 500_000_00));

        Grounds third = Grounds.of()
                .when(LAW.paragraph(5, 1), atLeast(AMOUNT, 500_000_00))
                .when(ARTICLE.citation(), is(OTHER_ESPECIALLY_SERIOUS))
                .given(malicious)
                .when(LAW.article(8), atLeast(OVERDRAFT_PRINCIPAL, 5_000_000_00));

        StandardBuilder standard = setting.standard(LAW)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .tier(Tier.THIRD, third);
        lenient(standard, Wording.of("恶意透支数额较大，提起公诉前全部归还：可以不起诉"), is(REPAID_BEFORE_PROSECUTION));
        lenient(
                standard,
                Wording.of("恶意透支数额较大，一审判决前全部归还：可以免予刑事处罚"),
                anyOf(REPAID_BEFORE_PROSECUTION, REPAID_BEFORE_JUDGMENT));
        CardFraudWarnings.always(standard, LAW, LAW.article(8));
        CardFraudWarnings.since2018(standard);
        return standard.build();
    }

    /** 第十条: only 恶意透支 of the first tier, and not who was punished twice. */
    private static void lenient(StandardBuilder standard, Wording text, Inequality repaid) {
        List<Inequality> conditions = new ArrayList<>(List.of(repaid, isNot(PUNISHED_TWICE_FOR_CARD_FRAUD), LARGE));
        conditions.addAll(MALICIOUS);
        standard.lenient(LAW.article(10), MAY, Tier.FIRST, text, conditions.toArray(new Inequality[0]));
    }
}
