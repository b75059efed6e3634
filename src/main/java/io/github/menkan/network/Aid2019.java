package io.github.menkan.network;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.network.NetworkAid.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
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

/** 法释〔2019〕15号第十二条: when 帮助信息网络犯罪活动罪 is 情节严重. One tier. In force since 2019-11-01. */
final class Aid2019 extends Interpretation {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2019;

    Aid2019() {
        super(
                LAW,
                AidOpinions.OPINION_2021.inForce().from(),
                AidOpinions.OPINION_2025.inForce().from());
    }

    /** {@inheritDoc} The opinions on cards and accounts are those of the day of the act. */
    @Override
    public boolean dependsOnAct() {
        return true;
    }

    @Override
    public Standard standard(Setting setting) {
        // 第一款第(二)项至第(四)项: what 第二款 takes five times
        Measures amounts = Measures.of(
                Measure.of(LAW.item(12, 1, 2), atLeast(PAYMENT_SETTLED, 200_000_00)),
                Measure.of(LAW.item(12, 1, 3), atLeast(FUNDS_PROVIDED, 50_000_00)),
                Measure.of(LAW.item(12, 1, 4), atLeast(ILLEGAL_INCOME, 10_000_00)));

        Grounds serious = Grounds.of()
                // 第十二条第一款
                .given(isNot(AIDED_CRIME_UNVERIFIABLE))
                .when(LAW.item(12, 1, 1), atLeast(PERSONS_AIDED, 3))
                .when(amounts)
                .when(LAW.item(12, 1, 5), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                .when(LAW.item(12, 1, 6), is(AIDED_CRIME_GRAVE_CONSEQUENCE))
                .when(LAW.item(12, 1, 7), is(OTHER_SERIOUS));
        // what the opinions say may be found under 第(七)项
        AidOpinions.grounds(serious, setting.act());
        // 第十二条第二款
        serious.given(is(AIDED_CRIME_UNVERIFIABLE))
                .when(amounts.times(5).under(LAW.paragraph(12, 2)))
                .when(LAW.paragraph(12, 2), is(ESPECIALLY_GRAVE_CONSEQUENCE));

        StandardBuilder standard = setting.standard(LAW)
                .inForce(AidOpinions.days(setting.act()))
                .checkedUntil(NetworkLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, serious)
                .lenient(LAW.article(15), MAY, Tier.FIRST, NetworkLaw.MINOR, is(MINOR_CIRCUMSTANCES));
        warnings(standard);
        AidOpinions.rest(standard, setting.act());
        return standard.build();
    }

    private static void warnings(StandardBuilder standard) {
        Inequality something = sum(PERSONS_AIDED)
                .plus(1, PAYMENT_SETTLED)
                .plus(1, FUNDS_PROVIDED)
                .plus(1, ILLEGAL_INCOME)
                .plus(1, OWN_ACCOUNTS)
                .plus(1, OTHERS_ACCOUNTS)
                .plus(1, PAYMENT_INTERFACES)
                .plus(1, OWN_ACCOUNTS_INFLOW)
                .plus(1, OTHERS_ACCOUNTS_INFLOW)
                .plus(1, OWN_PHONE_CARDS)
                .plus(1, OTHERS_PHONE_CARDS)
                .reaches(1);
        standard.warning(
                        LAW.article(11),
                        Wording.of("本结论以行为人明知他人利用信息网络实施犯罪为前提；有第十一条所列七种情形之一的可以认定明知，有相反证据的除外（法释〔2019〕15号第十一条）"))
                .warning(
                        LAW.paragraph(12, 2),
                        Wording.of("无法查证时“相关数额总计”的五倍，本结论按第(二)项、第(三)项、第(四)项各自累计后分别衡量，各项金额不相加（法释〔2019〕15号第十二条第二款）"),
                        is(AIDED_CRIME_UNVERIFIABLE))
                .warning(
                        LAW.article(13),
                        Wording.of("被帮助对象实施的犯罪行为可以确认，只是尚未到案、尚未依法裁判或者因未达到刑事责任年龄等未予追究的，不属无法查证（法释〔2019〕15号第十三条）"),
                        is(AIDED_CRIME_UNVERIFIABLE))
                .warning(
                        LAW.item(12, 1, 1),
                        Wording.of("第十二条第一款以查实被帮助对象的行为达到犯罪程度为前提；部分对象能够查证、部分无法查证时如何合并计算，条文未明，请逐一核对"),
                        atLeast(PERSONS_AIDED, 2))
                .warning(LAW.item(12, 1, 5), NetworkLaw.TWO_YEARS, is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                .warning(LAW.article(16), NetworkLaw.ACCUMULATED, something);
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return new Counted(List.of(facts.stated().over(standard.elements())), AidOpinions.later(facts));
    }
}
