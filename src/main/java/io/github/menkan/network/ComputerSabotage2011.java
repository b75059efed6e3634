package io.github.menkan.network;

import static io.github.menkan.Tier.FIRST;
import static io.github.menkan.Tier.SECOND;
import static io.github.menkan.network.ComputerSabotage.*;
import static io.github.menkan.network.NetworkLaw.FROM_FIVE_YEARS;
import static io.github.menkan.network.NetworkLaw.UP_TO_FIVE_YEARS;
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

/** 法释〔2011〕19号第四条、第六条: when 破坏计算机信息系统罪 is 后果严重 or 后果特别严重. In force since 2011-09-01. */
final class ComputerSabotage2011 {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2011;
    private static final Document STATUTE_1997 = Document.of("刑法", "刑法第二百八十六条", NetworkLaw.CODE_1997);

    // 第四条第一款第(一)项至第(三)项: what 第二款第(一)项 takes five times
    private static final Measures SYSTEMS_HIT = Measures.of(
            Measure.of(LAW.item(4, 1, 1), atLeast(SYSTEMS_DISABLED, 10)),
            Measure.of(LAW.item(4, 1, 2), atLeast(SYSTEMS_DATA_ALTERED, 20)));
    private static final Measures MONEY_4 = Measures.of(
            Measure.of(LAW.item(4, 1, 3), atLeast(ILLEGAL_INCOME, 5_000_00)),
            Measure.of(LAW.item(4, 1, 3), atLeast(ECONOMIC_LOSS, 10_000_00)));

    // 第六条第一款第(二)项至第(四)项: what 第二款第(二)项 takes five times
    private static final Measures MALWARE = Measures.of(
            Measure.of(LAW.item(6, 1, 2), atLeast(SYSTEMS_IMPLANTED, 20)),
            Measure.of(LAW.item(6, 1, 3), atLeast(MALWARE_PROVIDED, 10)));
    private static final Measures MONEY_6 = Measures.of(
            Measure.of(LAW.item(6, 1, 4), atLeast(ILLEGAL_INCOME, 5_000_00)),
            Measure.of(LAW.item(6, 1, 4), atLeast(ECONOMIC_LOSS, 10_000_00)));

    private static final Inequality AN_HOUR_OUT = atLeast(OUTAGE_MINUTES, 60);

    /** The statute under the interpretation. */
    static final Standard SINCE_2011 = Standard.builder(OFFENCE, ELEMENTS, STATUTE_1997, LAW)
            .checkedUntil(NetworkLaw.CHECKED_UNTIL)
            .tier(FIRST, "后果严重", UP_TO_FIVE_YEARS)
            // 第四条第一款
            .when(SYSTEMS_HIT)
            .given(is(ARTICLE_4))
            .when(MONEY_4)
            .given()
            .when(LAW.item(4, 1, 4), atLeast(BASE_SERVICE_SYSTEMS, 100), AN_HOUR_OUT)
            .when(LAW.item(4, 1, 4), atLeast(USERS_SERVED, 10_000), AN_HOUR_OUT)
            .when(LAW.item(4, 1, 5), is(OTHER_SERIOUS), is(ARTICLE_4))
            // 第六条第一款
            .when(LAW.item(6, 1, 1), is(SELF_REPLICATING_SPREAD))
            .when(MALWARE)
            .given(is(ARTICLE_6))
            .when(MONEY_6)
            .when(LAW.item(6, 1, 5), is(OTHER_SERIOUS))
            // 第四条第二款: outages have figures of their own, and the hour stays an hour
            .tier(SECOND, "后果特别严重", FROM_FIVE_YEARS)
            .when(SYSTEMS_HIT.times(5).under(LAW.item(4, 2, 1)))
            .given(is(ARTICLE_4))
            .when(MONEY_4.times(5).under(LAW.item(4, 2, 1)))
            .given()
            .when(LAW.item(4, 2, 2), atLeast(BASE_SERVICE_SYSTEMS, 500), AN_HOUR_OUT)
            .when(LAW.item(4, 2, 2), atLeast(USERS_SERVED, 50_000), AN_HOUR_OUT)
            .when(LAW.item(4, 2, 3), is(PUBLIC_SERVICE_SERIOUSLY_AFFECTED))
            .when(LAW.item(4, 2, 4), is(OTHER_ESPECIALLY_SERIOUS), is(ARTICLE_4))
            // 第六条第二款
            .when(LAW.item(6, 2, 1), is(SELF_REPLICATING_SERIOUS_IMPACT))
            .when(MALWARE.times(5).under(LAW.item(6, 2, 2)))
            .given(is(ARTICLE_6))
            .when(MONEY_6.times(5).under(LAW.item(6, 2, 2)))
            .when(LAW.item(6, 2, 3), is(OTHER_ESPECIALLY_SERIOUS))
            .caution(
                    LAW.item(4, 1, 4),
                    Wording.of("停运时间累计计算；升档只看系统数或者用户数（500台、五万用户），时间不翻倍（法释〔2011〕19号第四条第二款第(二)项）"),
                    atLeast(OUTAGE_MINUTES, 1))
            .caution(
                    LAW.article(10),
                    ComputerWarnings.EXPERT_OPINION,
                    sum(SYSTEMS_IMPLANTED)
                            .plus(1, MALWARE_PROVIDED)
                            .plus(1, SELF_REPLICATING_SPREAD)
                            .reaches(1))
            .caution(LAW.paragraph(11, 3), ComputerWarnings.LOSS, atLeast(ECONOMIC_LOSS, 1))
            .caution(LAW.article(9), ComputerWarnings.ACCOMPLICES, atLeast(ILLEGAL_INCOME, 1))
            .build();

    /** Since 1997-10-01, judged before there was an interpretation. */
    private static final Standard ALONE = Standard.uninterpreted(
                    OFFENCE,
                    ELEMENTS,
                    STATUTE_1997,
                    InForce.between(NetworkLaw.CODE_1997, LAW.inForce().from()))
            .tier(FIRST, "后果严重", UP_TO_FIVE_YEARS)
            .when(STATUTE_1997.at("第二百八十六条第一款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_1997.at("第二百八十六条第一款"), is(OTHER_SERIOUS))
            .tier(SECOND, "后果特别严重", FROM_FIVE_YEARS)
            .when(STATUTE_1997.at("第二百八十六条第一款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_1997.at("第二百八十六条第一款"), is(OTHER_ESPECIALLY_SERIOUS))
            .build();

    /** The timeline of the offence. */
    static final Statute STATUTE = Statute.of(List.of(ALONE, SINCE_2011));

    private ComputerSabotage2011() {}
}
