package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.fraud.TelecomOpinions.OPINION_2016;
import static io.github.menkan.fraud.TelecomOpinions.OPINION_2021;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Wording;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;

/** What must be said about telecom and network fraud, before and since its opinions. */
final class TelecomWarnings {

    private static final Inequality ABROAD =
            sum(DAYS_AT_FOREIGN_DEN).plus(1, MULTIPLE_TRIPS_ABROAD).reaches(1);

    private TelecomWarnings() {}

    static void before2016(StandardBuilder standard) {
        standard.warning(
                OPINION_2016.at("二（一）"),
                Wording.of(
                        "电信网络诈骗全国统一数额（3000元、3万元、50万元）自2016-12-20起施行，对此前的行为不利，未予适用；法发〔2016〕32号不是司法解释，高检发释字〔2001〕5号是否适用于它未能核实"),
                is(TELECOM));
    }

    static void since2016(StandardBuilder standard) {
        standard.warning(
                        OPINION_2016.at("二（一）"),
                        Wording.of(
                                "电信网络诈骗适用全国统一数额3000元、3万元、50万元，不用当地标准；须选择对象时针对不特定的人，且欺骗与交付均非接触（法院观点，刑事审判参考第1319号、第1320号）；二年内多次实施未经处理的，累计计算（转引）"),
                        is(TELECOM))
                .warning(
                        OPINION_2016.at("二（二）"),
                        Wording.of("陈述了只属于电信网络诈骗的情节或者浏览量，但未陈述电信网络诈骗：不作为依据"),
                        isNot(TELECOM),
                        sum(IMPERSONATED_OFFICIALS)
                                .plus(1, LED_GANG)
                                .plus(1, ACTED_FROM_ABROAD)
                                .plus(1, PRIOR_TELECOM_FRAUD)
                                .plus(1, DISRUPTED_AUTHORITIES)
                                .plus(1, PHISHING_OR_INTRUSION)
                                .plus(1, PAGE_VIEWS)
                                .reaches(1))
                .warning(
                        OPINION_2016.at("二（二）5"),
                        Wording.of("“二年内”自何时起算、免予刑事处罚是否属于“受过刑事处罚”，未见明文"),
                        is(TELECOM),
                        is(PRIOR_TELECOM_FRAUD));
    }

    static void since2021(StandardBuilder standard) {
        standard.warning(
                        OPINION_2021.at("三"),
                        Wording.of("境外窝点时间、多次出境只在电信网络诈骗且数额难以查证时有意义"),
                        ABROAD,
                        isNot(AMOUNT_UNVERIFIABLE))
                .warning(OPINION_2021.at("三"), Wording.of("境外窝点时间、多次出境只在电信网络诈骗且数额难以查证时有意义"), ABROAD, isNot(TELECOM))
                .warning(
                        OPINION_2021.at("三"),
                        Wording.of("已证明出境从事正当活动，境外窝点时间、多次出境不作为依据，请核对二者是否矛盾"),
                        ABROAD,
                        is(LEGITIMATE_ACTIVITY_PROVED))
                .warning(
                        OPINION_2021.at("三"),
                        Wording.of("“三十日”须在一年内累计，“多次”的次数未见明文"),
                        is(TELECOM),
                        is(AMOUNT_UNVERIFIABLE),
                        atLeast(DAYS_AT_FOREIGN_DEN, 1));
    }
}
