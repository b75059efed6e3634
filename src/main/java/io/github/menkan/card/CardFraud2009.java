package io.github.menkan.card;

import static io.github.menkan.card.CardFraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;

import io.github.menkan.Tier;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;

/** 法释〔2009〕19号第五条、第六条: when 信用卡诈骗罪 reaches each tier. In force from 2009-12-16 until 2018-11-30. */
final class CardFraud2009 extends Interpretation {

    private static final Document LAW = CardLaw.INTERPRETATION_2009;

    CardFraud2009() {
        super(LAW);
    }

    @Override
    public Standard standard(Setting setting) {
        // 第六条第一款: two collections, which need not be valid ones
        Inequality[] malicious = {
            is(ILLEGAL_POSSESSION_INTENT), anyOf(TWO_COLLECTIONS, TWO_VALID_COLLECTIONS), is(UNPAID_OVER_THREE_MONTHS)
        };
        Grounds first = Grounds.of()
                .when(LAW.paragraph(5, 1), atLeast(AMOUNT, 5_000_00))
                .given(malicious)
                .when(LAW.paragraph(6, 3), atLeast(OVERDRAFT_PRINCIPAL, 10_000_00));

        Grounds second = Grounds.of()
                .when(LAW.paragraph(5, 1), atLeast(AMOUNT, 50_000_00))
                .when(ARTICLE.citation(), is(OTHER_SERIOUS))
                .given(malicious)
                .when(LAW.paragraph(6, 3), atLeast(OVERDRAFT_PRINCIPAL, 100_000_00));

        Grounds third = Grounds.of()
                .when(LAW.paragraph(5, 1), atLeast(AMOUNT, 500_000_00))
                .when(ARTICLE.citation(), is(OTHER_ESPECIALLY_SERIOUS))
                .given(malicious)
                .when(LAW.paragraph(6, 3), atLeast(OVERDRAFT_PRINCIPAL, 1_000_000_00));

        StandardBuilder standard = setting.standard(LAW)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .tier(Tier.THIRD, third);
        CardFraudWarnings.always(standard, LAW, LAW.paragraph(6, 3));
        CardFraudWarnings.until2018(standard);
        return standard.build();
    }
}
