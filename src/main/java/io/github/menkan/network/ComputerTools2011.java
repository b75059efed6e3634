package io.github.menkan.network;

import static io.github.menkan.Tier.FIRST;
import static io.github.menkan.Tier.SECOND;
import static io.github.menkan.network.ComputerTools.*;
import static io.github.menkan.network.NetworkLaw.THREE_TO_SEVEN_YEARS;
import static io.github.menkan.network.NetworkLaw.UP_TO_THREE_YEARS;
import static io.github.menkan.network.NetworkLaw.WITHOUT_INTERPRETATION;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Statute;
import java.util.List;

/** 法释〔2011〕19号第三条: when the offence of 刑法第二百八十五条第三款 is 情节严重 or 情节特别严重. In force since 2011-09-01. */
final class ComputerTools2011 {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2011;
    private static final Document STATUTE_2009 = Document.of("刑法", "刑法第二百八十五条第三款（刑法修正案（七））", NetworkLaw.AMENDMENT_7);

    // 第三条第一款第(一)项至第(五)项, none of which is added to another
    private static final Measures GENERAL = Measures.of(
            Measure.of(LAW.item(3, 1, 1), atLeast(FINANCIAL_TOOLS, 5)),
            Measure.of(LAW.item(3, 1, 2), atLeast(OTHER_TOOLS, 20)),
            Measure.of(LAW.item(3, 1, 3), atLeast(FINANCIAL_TOOLS_KNOWINGLY, 5)),
            Measure.of(LAW.item(3, 1, 4), atLeast(OTHER_TOOLS_KNOWINGLY, 20)),
            Measure.of(LAW.item(3, 1, 5), atLeast(ILLEGAL_INCOME, 5_000_00)),
            Measure.of(LAW.item(3, 1, 5), atLeast(ECONOMIC_LOSS, 10_000_00)));

    private static final Inequality SPECIAL_TOOLS =
            sum(FINANCIAL_TOOLS).plus(1, OTHER_TOOLS).reaches(1);

    /** The statute since 2009-02-28 under the interpretation. */
    static final Standard SINCE_2011 = Standard.builder(OFFENCE, ELEMENTS, STATUTE_2009, LAW)
            .checkedUntil(NetworkLaw.CHECKED_UNTIL)
            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
            .when(GENERAL)
            .when(LAW.item(3, 1, 6), is(OTHER_SERIOUS))
            .tier(SECOND, "情节特别严重", THREE_TO_SEVEN_YEARS)
            .when(GENERAL.times(5).under(LAW.item(3, 2, 1)))
            .when(LAW.item(3, 2, 2), is(OTHER_ESPECIALLY_SERIOUS))
            .caution(LAW.article(10), ComputerWarnings.EXPERT_OPINION, SPECIAL_TOOLS)
            .caution(LAW.paragraph(11, 3), ComputerWarnings.LOSS, atLeast(ECONOMIC_LOSS, 1))
            .build();

    /** Since 2009-02-28, judged before there was an interpretation. */
    private static final Standard ALONE = Standard.uninterpreted(
                    OFFENCE,
                    ELEMENTS,
                    STATUTE_2009,
                    InForce.between(NetworkLaw.AMENDMENT_7, LAW.inForce().from()))
            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
            .when(STATUTE_2009.at("第二百八十五条第三款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_2009.at("第二百八十五条第三款"), is(OTHER_SERIOUS))
            .tier(SECOND, "情节特别严重", THREE_TO_SEVEN_YEARS)
            .when(STATUTE_2009.at("第二百八十五条第三款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_2009.at("第二百八十五条第三款"), is(OTHER_ESPECIALLY_SERIOUS))
            .build();

    /** The timeline of the offence. */
    static final Statute STATUTE = Statute.of(List.of(ALONE, SINCE_2011));

    private ComputerTools2011() {}
}
