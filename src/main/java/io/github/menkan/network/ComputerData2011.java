package io.github.menkan.network;

import static io.github.menkan.Tier.FIRST;
import static io.github.menkan.Tier.SECOND;
import static io.github.menkan.network.ComputerData.*;
import static io.github.menkan.network.NetworkLaw.THREE_TO_SEVEN_YEARS;
import static io.github.menkan.network.NetworkLaw.UP_TO_THREE_YEARS;
import static io.github.menkan.network.NetworkLaw.WITHOUT_INTERPRETATION;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Statute;
import java.util.List;

/** 法释〔2011〕19号第一条: when the offence of 刑法第二百八十五条第二款 is 情节严重 or 情节特别严重. In force since 2011-09-01. */
final class ComputerData2011 {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2011;
    private static final Document STATUTE_2009 = Document.of("刑法", "刑法第二百八十五条第二款（刑法修正案（七））", NetworkLaw.AMENDMENT_7);

    // 第一条第一款第(一)项至第(四)项, none of which is added to another
    private static final Measures GENERAL = Measures.of(
            Measure.of(LAW.item(1, 1, 1), atLeast(FINANCIAL_CREDENTIALS, 10)),
            Measure.of(LAW.item(1, 1, 2), atLeast(OTHER_CREDENTIALS, 500)),
            Measure.of(LAW.item(1, 1, 3), atLeast(SYSTEMS_CONTROLLED, 20)),
            Measure.of(LAW.item(1, 1, 4), atLeast(ILLEGAL_INCOME, 5_000_00)),
            Measure.of(LAW.item(1, 1, 4), atLeast(ECONOMIC_LOSS, 10_000_00)));

    private static final Inequality CREDENTIALS =
            sum(FINANCIAL_CREDENTIALS).plus(1, OTHER_CREDENTIALS).reaches(1);

    /** The statute since 2009-02-28 under the interpretation. */
    static final Standard SINCE_2011 = Standard.builder(OFFENCE, ELEMENTS, STATUTE_2009, LAW)
            .checkedUntil(NetworkLaw.CHECKED_UNTIL)
            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
            .when(GENERAL)
            .when(LAW.item(1, 1, 5), is(OTHER_SERIOUS))
            .tier(SECOND, "情节特别严重", THREE_TO_SEVEN_YEARS)
            .when(GENERAL.times(5).under(LAW.item(1, 2, 1)))
            .when(LAW.item(1, 2, 2), is(OTHER_ESPECIALLY_SERIOUS))
            .caution(
                    LAW.paragraph(11, 2),
                    Wording.of(
                            "身份认证信息指用于确认用户操作权限的账号、口令、密码、数字证书等（法释〔2011〕19号第十一条第二款）；怎样算一组，解释未规定，通常以同一账户的账号与口令、证书等的组合为一组"),
                    CREDENTIALS)
            .caution(LAW.paragraph(11, 3), ComputerWarnings.LOSS, atLeast(ECONOMIC_LOSS, 1))
            .caution(LAW.article(7), ComputerWarnings.FENCING, atLeast(ILLEGAL_INCOME, 1))
            .caution(LAW.article(9), ComputerWarnings.ACCOMPLICES, atLeast(ILLEGAL_INCOME, 1))
            .build();

    /** Since 2009-02-28, judged before there was an interpretation. */
    private static final Standard ALONE = Standard.uninterpreted(
                    OFFENCE,
                    ELEMENTS,
                    STATUTE_2009,
                    InForce.between(NetworkLaw.AMENDMENT_7, LAW.inForce().from()))
            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
            .when(STATUTE_2009.at("第二百八十五条第二款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_2009.at("第二百八十五条第二款"), is(OTHER_SERIOUS))
            .tier(SECOND, "情节特别严重", THREE_TO_SEVEN_YEARS)
            .when(STATUTE_2009.at("第二百八十五条第二款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_2009.at("第二百八十五条第二款"), is(OTHER_ESPECIALLY_SERIOUS))
            .build();

    /** The timeline of the offence. */
    static final Statute STATUTE = Statute.of(List.of(ALONE, SINCE_2011));

    private ComputerData2011() {}
}
