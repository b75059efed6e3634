package io.github.menkan.personalinformation;

import static io.github.menkan.Force.SHALL;
import static io.github.menkan.Tier.FIRST;
import static io.github.menkan.Tier.SECOND;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.personalinformation.PersonalInformation.*;

import io.github.menkan.Penalty;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Wording;
import io.github.menkan.information.Proportional;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Measure;
import io.github.menkan.norm.Measures;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Statute;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** 法释〔2017〕10号第五条、第六条: when 侵犯公民个人信息罪 is 情节严重 or 情节特别严重. In force since 2017-06-01. */
final class Interpretation2017 {

    static final Document LAW = Document.of("法释〔2017〕10号", "关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释", LocalDate.of(2017, 6, 1));

    static final Document STATUTE_2009 = Document.of("刑法", "刑法第二百五十三条之一（刑法修正案（七））", LocalDate.of(2009, 2, 28))
            .until(LocalDate.of(2015, 11, 1));
    static final Document STATUTE_2015 = Document.of("刑法", "刑法第二百五十三条之一（刑法修正案（九））", LocalDate.of(2015, 11, 1));

    // 第五条第一款第(三)项至第(七)项
    private static final Measures COUNTS = new Proportional(50, 500, 5_000)
            .under(LAW.item(5, 1, 3), LAW.item(5, 1, 4), LAW.item(5, 1, 5), LAW.item(5, 1, 6));
    private static final Measures INCOME =
            Measures.of(Measure.of(LAW.item(5, 1, 7), atLeast(ILLEGAL_INCOME, 5_000_00)));
    private static final Measures GENERAL = COUNTS.and(INCOME);

    // 第(八)项: the same, halved, over what was obtained on duty and then sold or provided
    private static final Measures ON_DUTY_HALVED =
            GENERAL.over(ON_DUTY).halved().under(LAW.item(5, 1, 8));

    private static final Inequality OBTAINED_SOMETHING = sum(OBTAINED_HIGHLY_SENSITIVE)
            .plus(1, OBTAINED_SENSITIVE)
            .plus(1, OBTAINED_ORDINARY)
            .plus(1, OBTAINED_UNCLASSIFIED)
            .reaches(1);

    private static final Inequality DISCLOSED_ON_DUTY = sum(ON_DUTY_HIGHLY_SENSITIVE)
            .plus(1, ON_DUTY_SENSITIVE)
            .plus(1, ON_DUTY_ORDINARY)
            .plus(1, ON_DUTY_UNCLASSIFIED)
            .reaches(1);

    private static final Penalty UP_TO_THREE_YEARS = new Penalty(
            Wording.of("三年以下有期徒刑或者拘役，并处或者单处罚金"),
            OptionalInt.empty(),
            OptionalInt.of(36),
            false,
            true,
            false,
            Fine.OPTIONAL_ALONE,
            false);

    private static final Penalty THREE_TO_SEVEN_YEARS = new Penalty(
            Wording.of("三年以上七年以下有期徒刑，并处罚金"),
            OptionalInt.of(36),
            OptionalInt.of(84),
            false,
            false,
            false,
            Fine.OBLIGATORY,
            false);

    /** The statute since 2015-11-01: anyone, two tiers. */
    static final Standard SINCE_2015 = PersonalInformationRemarks.addTo(
                    Standard.builder(OFFENCE, ELEMENTS, STATUTE_2015, LAW)
                            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
                            // 第五条第一款
                            .given(is(ARTICLE_5))
                            .when(LAW.item(5, 1, 1), is(TRACK_USED_IN_CRIME))
                            .when(LAW.item(5, 1, 2), is(KNEW_OF_CRIMINAL_USE))
                            .when(GENERAL)
                            .when(ON_DUTY_HALVED)
                            .when(LAW.item(5, 1, 9), is(PRIOR_CONVICTION))
                            .when(LAW.item(5, 1, 9), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                            .when(LAW.item(5, 1, 10), is(OTHER_SERIOUS))
                            // 第六条第一款
                            .given(atLeast(BUSINESS_ITEMS, 1))
                            .when(LAW.item(6, 1, 1), atLeast(BUSINESS_PROFIT, 50_000_00))
                            .when(LAW.item(6, 1, 2), is(PRIOR_CONVICTION))
                            .when(LAW.item(6, 1, 2), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                            .when(LAW.item(6, 1, 3), is(OTHER_SERIOUS))
                            // 第五条第二款
                            .tier(SECOND, "情节特别严重", THREE_TO_SEVEN_YEARS)
                            .given(is(ARTICLE_5))
                            .when(LAW.item(5, 2, 1), is(GRAVE_PERSONAL_HARM))
                            .when(LAW.item(5, 2, 2), is(MAJOR_LOSS_OR_IMPACT))
                            .when(GENERAL.times(10).under(LAW.item(5, 2, 3)))
                            .when(ON_DUTY_HALVED.times(10).under(LAW.item(5, 2, 3)))
                            .when(LAW.item(5, 2, 4), is(OTHER_ESPECIALLY_SERIOUS))
                            .severe(
                                    STATUTE_2015.at("第二百五十三条之一第二款"),
                                    SHALL,
                                    Wording.of("将履行职责或者提供服务过程中获得的信息出售或者提供给他人，从重处罚"),
                                    DISCLOSED_ON_DUTY),
                    DISCLOSED_ON_DUTY)
            .build();

    /** The statute from 2009-02-28 until 2015-11-01: one tier; selling and providing only by staff of listed units. */
    static final Standard SINCE_2009 = PersonalInformationRemarks.addTo(
                    Standard.builder(OFFENCE, ELEMENTS, STATUTE_2009, LAW)
                            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
                            // 第五条第一款, listed staff: selling, providing, obtaining
                            .given(is(STAFF_OF_LISTED_UNIT), is(ARTICLE_5))
                            .when(LAW.item(5, 1, 1), is(TRACK_USED_IN_CRIME))
                            .when(LAW.item(5, 1, 2), is(KNEW_OF_CRIMINAL_USE))
                            .when(GENERAL)
                            .when(ON_DUTY_HALVED)
                            .when(LAW.item(5, 1, 9), is(PRIOR_CONVICTION))
                            .when(LAW.item(5, 1, 9), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                            .when(LAW.item(5, 1, 10), is(OTHER_SERIOUS))
                            // what 第五条第二款 calls especially serious is no less than serious
                            .when(LAW.item(5, 2, 1), is(GRAVE_PERSONAL_HARM))
                            .when(LAW.item(5, 2, 2), is(MAJOR_LOSS_OR_IMPACT))
                            .when(LAW.item(5, 2, 4), is(OTHER_ESPECIALLY_SERIOUS))
                            // 第五条第一款, anyone else: obtaining only
                            .given(isNot(STAFF_OF_LISTED_UNIT), is(ARTICLE_5), OBTAINED_SOMETHING)
                            .when(COUNTS.over(OBTAINED).and(INCOME))
                            .when(LAW.item(5, 1, 9), is(PRIOR_CONVICTION))
                            .when(LAW.item(5, 1, 9), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                            .when(LAW.item(5, 1, 10), is(OTHER_SERIOUS))
                            // what 第五条第二款 calls especially serious is no less than serious
                            .when(LAW.item(5, 2, 1), is(GRAVE_PERSONAL_HARM))
                            .when(LAW.item(5, 2, 2), is(MAJOR_LOSS_OR_IMPACT))
                            .when(LAW.item(5, 2, 4), is(OTHER_ESPECIALLY_SERIOUS))
                            // 第六条第一款
                            .given(atLeast(BUSINESS_ITEMS, 1))
                            .when(LAW.item(6, 1, 1), atLeast(BUSINESS_PROFIT, 50_000_00))
                            .when(LAW.item(6, 1, 2), is(PRIOR_CONVICTION))
                            .when(LAW.item(6, 1, 2), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                            .when(LAW.item(6, 1, 3), is(OTHER_SERIOUS))
                            .caution(
                                    STATUTE_2009.at("第二百五十三条之一"),
                                    Wording.of("行为时的刑法只设一档（最高三年），出售、非法提供仅限国家机关及金融、电信、交通、教育、医疗等单位人员")),
                    DISCLOSED_ON_DUTY)
            .build();

    private static final LocalDate INTERPRETED = LAW.inForce().from();

    /** 2009-02-28 to 2015-11-01, judged before there was an interpretation. */
    private static final Standard SINCE_2009_ALONE = Standard.uninterpreted(
                    OFFENCE,
                    ELEMENTS,
                    STATUTE_2009,
                    InForce.between(STATUTE_2009.inForce().from(), INTERPRETED))
            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
            .when(STATUTE_2009.at("第二百五十三条之一第一款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_2009.at("第二百五十三条之一第一款"), is(OTHER_SERIOUS))
            .when(STATUTE_2009.at("第二百五十三条之一第一款"), is(OTHER_ESPECIALLY_SERIOUS))
            .build();

    /** Since 2015-11-01, judged before there was an interpretation. */
    private static final Standard SINCE_2015_ALONE = Standard.uninterpreted(
                    OFFENCE,
                    ELEMENTS,
                    STATUTE_2015,
                    InForce.between(STATUTE_2009.inForce().from(), INTERPRETED))
            .tier(FIRST, "情节严重", UP_TO_THREE_YEARS)
            .when(STATUTE_2015.at("第二百五十三条之一第一款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_2015.at("第二百五十三条之一第一款"), is(OTHER_SERIOUS))
            .tier(SECOND, "情节特别严重", THREE_TO_SEVEN_YEARS)
            .when(STATUTE_2015.at("第二百五十三条之一第一款"), is(WITHOUT_INTERPRETATION))
            .when(STATUTE_2015.at("第二百五十三条之一第一款"), is(OTHER_ESPECIALLY_SERIOUS))
            .build();

    /** The timeline of the offence. */
    static final Statute STATUTE = Statute.of(List.of(SINCE_2009_ALONE, SINCE_2009, SINCE_2015_ALONE, SINCE_2015));

    private Interpretation2017() {}
}
