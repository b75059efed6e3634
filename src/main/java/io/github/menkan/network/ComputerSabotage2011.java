package io.github.menkan.network;

import static io.github.menkan.network.ComputerSabotage.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Answer;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import java.util.List;

/** 法释〔2011〕19号第四条、第六条: when 破坏计算机信息系统罪 is 后果严重 or 后果特别严重. In force since 2011-09-01. */
final class ComputerSabotage2011 extends Interpretation {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2011;

    private static final Element ARTICLE_4 =
            Element.circumstance("article4", "并非仅涉及计算机病毒等破坏性程序").asDerived();
    private static final Element ARTICLE_6 =
            Element.circumstance("article6", "涉及计算机病毒等破坏性程序").asDerived();

    ComputerSabotage2011() {
        super(LAW, Monitoring.OF_2023.inForce().from());
    }

    /** {@inheritDoc} What is said of environmental monitoring is that of the day of the act. */
    @Override
    public boolean dependsOnAct() {
        return true;
    }

    @Override
    public Standard standard(Setting setting) {
        // 第四条第一款第(一)项至第(三)项: what 第二款第(一)项 takes five times
        Measures systems4 = Measures.of(
                Measure.of(LAW.item(4, 1, 1), atLeast(SYSTEMS_DISABLED, 10)),
                Measure.of(LAW.item(4, 1, 2), atLeast(SYSTEMS_DATA_ALTERED, 20)));
        Measures money4 = Measures.of(
                Measure.of(LAW.item(4, 1, 3), atLeast(ILLEGAL_INCOME, 5_000_00)),
                Measure.of(LAW.item(4, 1, 3), atLeast(ECONOMIC_LOSS, 10_000_00)));
        // 第六条第一款第(二)项至第(四)项: what 第二款第(二)项 takes five times
        Measures malware6 = Measures.of(
                Measure.of(LAW.item(6, 1, 2), atLeast(SYSTEMS_IMPLANTED, 20)),
                Measure.of(LAW.item(6, 1, 3), atLeast(MALWARE_PROVIDED, 10)));
        Measures money6 = Measures.of(
                Measure.of(LAW.item(6, 1, 4), atLeast(ILLEGAL_INCOME, 5_000_00)),
                Measure.of(LAW.item(6, 1, 4), atLeast(ECONOMIC_LOSS, 10_000_00)));
        Inequality anHourOut = atLeast(OUTAGE_MINUTES, 60);

        Grounds serious = Grounds.of()
                // 第四条第一款
                .when(systems4)
                .given(is(ARTICLE_4))
                .when(money4)
                .given()
                .when(LAW.item(4, 1, 4), atLeast(BASE_SERVICE_SYSTEMS, 100), anHourOut)
                .when(LAW.item(4, 1, 4), atLeast(USERS_SERVED, 10_000), anHourOut)
                .when(LAW.item(4, 1, 5), is(OTHER_SERIOUS), is(ARTICLE_4))
                // 第六条第一款
                .when(LAW.item(6, 1, 1), is(SELF_REPLICATING_SPREAD))
                .when(malware6)
                .given(is(ARTICLE_6))
                .when(money6)
                .when(LAW.item(6, 1, 5), is(OTHER_SERIOUS));
        Monitoring.ground(serious, setting.act());

        Grounds especiallySerious = Grounds.of()
                // 第四条第二款: outages have figures of their own, and the hour stays an hour
                .when(systems4.times(5).under(LAW.item(4, 2, 1)))
                .given(is(ARTICLE_4))
                .when(money4.times(5).under(LAW.item(4, 2, 1)))
                .given()
                .when(LAW.item(4, 2, 2), atLeast(BASE_SERVICE_SYSTEMS, 500), anHourOut)
                .when(LAW.item(4, 2, 2), atLeast(USERS_SERVED, 50_000), anHourOut)
                .when(LAW.item(4, 2, 3), is(PUBLIC_SERVICE_SERIOUSLY_AFFECTED))
                .when(LAW.item(4, 2, 4), is(OTHER_ESPECIALLY_SERIOUS), is(ARTICLE_4))
                // 第六条第二款
                .when(LAW.item(6, 2, 1), is(SELF_REPLICATING_SERIOUS_IMPACT))
                .when(malware6.times(5).under(LAW.item(6, 2, 2)))
                .given(is(ARTICLE_6))
                .when(money6.times(5).under(LAW.item(6, 2, 2)))
                .when(LAW.item(6, 2, 3), is(OTHER_ESPECIALLY_SERIOUS));

        ComputerAccomplices.groundsOfSabotage(serious, false);
        ComputerAccomplices.groundsOfSabotage(especiallySerious, true);
        StandardBuilder standard = setting.standard(LAW, ARTICLE_4, ARTICLE_6, ComputerAccomplices.HELPED)
                .inForce(Monitoring.days(setting.act()))
                .checkedUntil(NetworkLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, serious)
                .tier(Tier.SECOND, especiallySerious)
                .warning(
                        LAW.item(4, 1, 4),
                        Wording.of("停运时间累计计算；升档只看系统数或者用户数（500台、五万用户），时间不翻倍（法释〔2011〕19号第四条第二款第(二)项）"),
                        atLeast(OUTAGE_MINUTES, 1))
                .warning(
                        LAW.article(10),
                        NetworkLaw.EXPERT_OPINION,
                        sum(SYSTEMS_IMPLANTED)
                                .plus(1, MALWARE_PROVIDED)
                                .plus(1, SELF_REPLICATING_SPREAD)
                                .reaches(1))
                .warning(LAW.paragraph(11, 3), NetworkLaw.LOSS, atLeast(ECONOMIC_LOSS, 1));
        Monitoring.warn(standard, setting.act());
        return ComputerAccomplices.warn(standard, ILLEGAL_INCOME).build();
    }

    /**
     * Income, loss and the catch-alls have the same figures in 第四条 and 第六条. They are cited from 第六条 where viruses or the like
     * are involved, from 第四条 unless the case is about nothing else; one of the two always certainly applies.
     */
    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        Answer article6 = facts.anyOf(
                SELF_REPLICATING_SPREAD, SELF_REPLICATING_SERIOUS_IMPACT, SYSTEMS_IMPLANTED, MALWARE_PROVIDED);
        Answer article4 = article6 != Answer.YES
                ? Answer.YES
                : facts.anyOf(
                        SYSTEMS_DISABLED,
                        SYSTEMS_DATA_ALTERED,
                        BASE_SERVICE_SYSTEMS,
                        USERS_SERVED,
                        OUTAGE_MINUTES,
                        PUBLIC_SERVICE_SERIOUSLY_AFFECTED,
                        ENVIRONMENTAL_MONITORING);
        Facts.Builder counted = ComputerAccomplices.count(
                        facts, standard, AIDED_BY_TOOLS, AIDED_BY_ILLEGAL_INCOME, AIDED_BY_FUNDS_PROVIDED)
                .put(ARTICLE_4, article4)
                .put(ARTICLE_6, article6);
        List<Wording> warnings = Monitoring.count(facts, counted);
        return new Counted(List.of(counted.build()), warnings);
    }
}
