package io.github.menkan.network;

import static io.github.menkan.network.ComputerTools.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
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

/** 法释〔2011〕19号第三条: when the offence of 刑法第二百八十五条第三款 is 情节严重 or 情节特别严重. In force since 2011-09-01. */
final class ComputerTools2011 extends Interpretation {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2011;

    ComputerTools2011() {
        super(LAW);
    }

    @Override
    public Standard standard(Setting setting) {
        // 第三条第一款第(一)项至第(五)项, none of which is added to another
        Measures figures = Measures.of(
                Measure.of(LAW.item(3, 1, 1), atLeast(FINANCIAL_TOOLS, 5)),
                Measure.of(LAW.item(3, 1, 2), atLeast(OTHER_TOOLS, 20)),
                Measure.of(LAW.item(3, 1, 3), atLeast(FINANCIAL_TOOLS_KNOWINGLY, 5)),
                Measure.of(LAW.item(3, 1, 4), atLeast(OTHER_TOOLS_KNOWINGLY, 20)),
                Measure.of(LAW.item(3, 1, 5), atLeast(ILLEGAL_INCOME, 5_000_00)),
                Measure.of(LAW.item(3, 1, 5), atLeast(ECONOMIC_LOSS, 10_000_00)));

        Grounds serious = Grounds.of().when(figures).when(LAW.item(3, 1, 6), is(OTHER_SERIOUS));

        Grounds especiallySerious = Grounds.of()
                .when(figures.times(5).under(LAW.item(3, 2, 1)))
                .when(LAW.item(3, 2, 2), is(OTHER_ESPECIALLY_SERIOUS));

        ComputerAccomplices.grounds(serious, false);
        ComputerAccomplices.grounds(especiallySerious, true);
        StandardBuilder standard = setting.standard(LAW, ComputerAccomplices.HELPED)
                .checkedUntil(NetworkLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, serious)
                .tier(Tier.SECOND, especiallySerious)
                .warning(
                        LAW.article(10),
                        NetworkLaw.EXPERT_OPINION,
                        sum(FINANCIAL_TOOLS).plus(1, OTHER_TOOLS).reaches(1))
                .warning(LAW.paragraph(11, 3), NetworkLaw.LOSS, atLeast(ECONOMIC_LOSS, 1));
        return ComputerAccomplices.warn(standard, ILLEGAL_INCOME).build();
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return Counted.of(ComputerAccomplices.count(facts, standard, AIDED_BY_ILLEGAL_INCOME, AIDED_BY_FUNDS_PROVIDED)
                .build());
    }
}
