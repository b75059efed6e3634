package io.github.menkan.network;

import static io.github.menkan.network.ComputerData.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;

/** 法释〔2011〕19号第一条: when the offence of 刑法第二百八十五条第二款 is 情节严重 or 情节特别严重. In force since 2011-09-01. */
final class ComputerData2011 extends Interpretation {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2011;

    ComputerData2011() {
        super(LAW);
    }

    @Override
    public Standard standard(Setting setting) {
        // 第一条第一款第(一)项至第(四)项, none of which is added to another
        Measures figures = Measures.of(
                Measure.of(LAW.item(1, 1, 1), atLeast(FINANCIAL_CREDENTIALS, 10)),
                Measure.of(LAW.item(1, 1, 2), atLeast(OTHER_CREDENTIALS, 500)),
                Measure.of(LAW.item(1, 1, 3), atLeast(SYSTEMS_CONTROLLED, 20)),
                Measure.of(LAW.item(1, 1, 4), atLeast(ILLEGAL_INCOME, 5_000_00)),
                Measure.of(LAW.item(1, 1, 4), atLeast(ECONOMIC_LOSS, 10_000_00)));

        Grounds serious = Grounds.of().when(figures).when(LAW.item(1, 1, 5), is(OTHER_SERIOUS));

        Grounds especiallySerious = Grounds.of()
                .when(figures.times(5).under(LAW.item(1, 2, 1)))
                .when(LAW.item(1, 2, 2), is(OTHER_ESPECIALLY_SERIOUS));

        ComputerAccomplices.grounds(serious, false);
        ComputerAccomplices.grounds(especiallySerious, true);
        StandardBuilder standard = setting.standard(LAW, ComputerAccomplices.HELPED)
                .checkedUntil(NetworkLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, serious)
                .tier(Tier.SECOND, especiallySerious)
                .warning(
                        LAW.paragraph(11, 2),
                        Wording.of(
                                "身份认证信息指用于确认用户操作权限的账号、口令、密码、数字证书等（法释〔2011〕19号第十一条第二款）；怎样算一组，解释未规定，通常以同一账户的账号与口令、证书等的组合为一组"),
                        sum(FINANCIAL_CREDENTIALS).plus(1, OTHER_CREDENTIALS).reaches(1))
                .warning(LAW.paragraph(11, 3), NetworkLaw.LOSS, atLeast(ECONOMIC_LOSS, 1))
                .warning(LAW.article(7), NetworkLaw.FENCING, atLeast(ILLEGAL_INCOME, 1));
        return ComputerAccomplices.warn(standard, ILLEGAL_INCOME).build();
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return Counted.of(ComputerAccomplices.count(facts, standard, AIDED_BY_ILLEGAL_INCOME, AIDED_BY_FUNDS_PROVIDED)
                .build());
    }
}
