package io.github.menkan.fraud;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.Force.SHALL;
import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.LocalFigures;
import java.time.LocalDate;

/**
 * 法发〔2016〕32号 and 法发〔2021〕22号 on telecom and network fraud, beside 法释〔2011〕7号. Both are known from secondary sources alone.
 * They are no interpretations, and do not come with 法释〔2011〕7号 where that is chosen for an act before it. 法发〔2016〕32号二（四）2、3
 * repeats the messages and calls of 法释〔2011〕7号第五条, which are not repeated here.
 *
 * @param since2016 whether 法发〔2016〕32号 counts
 * @param since2021 whether 法发〔2021〕22号 counts
 */
record TelecomOpinions(boolean since2016, boolean since2021) {

    static final Document OPINION_2016 =
            Document.of("法发〔2016〕32号", "关于办理电信网络诈骗等刑事案件适用法律若干问题的意见", LocalDate.of(2016, 12, 20));
    static final Document OPINION_2021 =
            Document.of("法发〔2021〕22号", "关于办理电信网络诈骗等刑事案件适用法律若干问题的意见（二）", LocalDate.of(2021, 6, 22));

    // 二（一）: the same figures in the whole country
    private static final long LARGE = 3_000_00;
    private static final long HUGE = 30_000_00;
    private static final long ESPECIALLY_HUGE = 500_000_00;

    // 二（二）: ten items; a ringleader organises and directs, which is the third of them
    private static final Inequality TEN_ITEMS = anyOf(
            GRAVE_CONSEQUENCE,
            IMPERSONATED_OFFICIALS,
            LED_GANG,
            RINGLEADER,
            ACTED_FROM_ABROAD,
            PRIOR_TELECOM_FRAUD,
            VULNERABLE_VICTIM,
            RELIEF_FUNDS,
            CHARITY_PRETEXT,
            DISRUPTED_AUTHORITIES,
            PHISHING_OR_INTRUSION);

    private static final Wording SECONDARY = Wording.of("法发〔2016〕32号的规定系转引，未核对原文");
    private static final Wording NEAR = Wording.of("法发〔2016〕32号（转引）称“接近”一般应掌握在相应数额标准的百分之八十以上：“一般”留有例外");
    private static final Wording NEAR_2011 =
            Wording.of("向不特定多数人发布虚假信息属于法释〔2011〕7号第二条所列，不在法发〔2016〕32号十项之内：对电信网络诈骗以此认定“接近”时，由法院裁量");
    private static final Wording DEN =
            Wording.of("法发〔2021〕22号第三条系转引；先按数额、再按条数次数、最后才按境外时间认定，以未遂论系法院观点（上海一中院），2024年6月26日跨境电信网络诈骗意见第六条同旨（转引）");

    /** Those in force on the days of a standard, none for an act before 法释〔2011〕7号. */
    static TelecomOpinions of(Setting setting) {
        LocalDate day = setting.days().from();
        boolean reached = Interpretation2011.LAW.isInForce(setting.act());
        return new TelecomOpinions(reached && OPINION_2016.isInForce(day), reached && OPINION_2021.isInForce(day));
    }

    void first(Grounds grounds) {
        if (since2016) {
            grounds.given(is(TELECOM))
                    .when(OPINION_2016.at("二（一）"), atLeast(AMOUNT, LARGE))
                    .warned(SECONDARY);
        }
    }

    void second(Grounds grounds) {
        if (since2016) {
            amounts(grounds, HUGE)
                    .attempted(OPINION_2016.at("二（四）2"), atLeast(PAGE_VIEWS, 5_000), is(AMOUNT_UNVERIFIABLE))
                    .warned(SECONDARY);
        }
        if (since2021) {
            grounds.given(is(TELECOM), is(AMOUNT_UNVERIFIABLE), isNot(LEGITIMATE_ACTIVITY_PROVED))
                    .attempted(OPINION_2021.at("三"), atLeast(DAYS_AT_FOREIGN_DEN, 30))
                    .warned(DEN)
                    .attempted(OPINION_2021.at("三"), is(MULTIPLE_TRIPS_ABROAD))
                    .warned(DEN);
        }
    }

    void third(Grounds grounds) {
        if (since2016) {
            amounts(grounds, ESPECIALLY_HUGE)
                    .attempted(OPINION_2016.at("二（四）3"), atLeast(PAGE_VIEWS, 10 * 5_000), is(AMOUNT_UNVERIFIABLE))
                    .warned(SECONDARY);
        }
    }

    private static Grounds amounts(Grounds grounds, long figure) {
        return grounds.given(is(TELECOM))
                .when(OPINION_2016.at("二（一）"), atLeast(AMOUNT, figure))
                .warned(SECONDARY)
                .when(OPINION_2016.at("二（三）"), atLeast(AMOUNT, figure / 5 * 4), TEN_ITEMS)
                .warned(NEAR)
                .subsidiary()
                .may(Interpretation2011.LAW.paragraph(2, 2), atLeast(AMOUNT, figure / 5 * 4), is(MASS_MEDIA))
                .warned(NEAR_2011)
                .attempted(Interpretation2011.LAW.paragraph(5, 1), atLeast(ATTEMPTED_AMOUNT, figure))
                .warned(SECONDARY);
    }

    /** 二（二）: punished more severely inside the tier. */
    void factors(StandardBuilder standard) {
        if (!since2016) {
            return;
        }
        severe(standard, 1, GRAVE_CONSEQUENCE);
        severe(standard, 2, IMPERSONATED_OFFICIALS);
        severe(standard, 3, LED_GANG);
        severe(standard, 4, ACTED_FROM_ABROAD);
        severe(standard, 5, PRIOR_TELECOM_FRAUD);
        severe(standard, 6, VULNERABLE_VICTIM);
        severe(standard, 7, RELIEF_FUNDS);
        severe(standard, 8, CHARITY_PRETEXT);
        severe(standard, 9, DISRUPTED_AUTHORITIES);
        severe(standard, 10, PHISHING_OR_INTRUSION);
        standard.severe(OPINION_2016.at("二（七）"), SHALL, Wording.of("电信网络诈骗：严格控制缓刑，注重适用罚金、没收财产（转引）"), is(TELECOM));
    }

    private static void severe(StandardBuilder standard, int item, Element circumstance) {
        standard.severe(
                OPINION_2016.at("二（二）" + item),
                MAY,
                Wording.of("{0}：酌情从重处罚（转引）", circumstance.label()),
                is(TELECOM),
                is(circumstance));
    }

    /** The documents, the warnings, and the local figures: for telecom fraud since 2016 those stand back behind the national ones. */
    StandardBuilder addTo(StandardBuilder standard, LocalFigures figures) {
        if (!since2016) {
            TelecomWarnings.before2016(standard);
            return figures.addTo(standard, Interpretation2011.LAW.paragraph(1, 2));
        }
        standard.restingOn(OPINION_2016);
        TelecomWarnings.since2016(standard);
        if (since2021) {
            standard.restingOn(OPINION_2021);
            TelecomWarnings.since2021(standard);
        }
        return figures.addTo(standard, Interpretation2011.LAW.paragraph(1, 2), isNot(TELECOM));
    }
}
