package io.github.menkan.personalinformation;

import static io.github.menkan.Force.SHALL;
import static io.github.menkan.information.Category.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.personalinformation.PersonalInformation.*;

import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.information.InformationClass;
import io.github.menkan.information.InformationClasses;
import io.github.menkan.information.Proportional;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 法释〔2017〕10号第五条、第六条: when 侵犯公民个人信息罪 is 情节严重 or 情节特别严重. In force since 2017-06-01. */
final class Interpretation2017 extends Interpretation {

    static final Document LAW = Document.of("法释〔2017〕10号", "关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释", LocalDate.of(2017, 6, 1));

    // 第五条第一款第(三)项、第(四)项、第(五)项; identity documents and faces by 指导性案例193号、192号
    static final InformationClasses CLASSES = InformationClasses.of(
            InformationClass.of(
                    "highlySensitive", "行踪轨迹、通信内容、征信、财产信息", LOCATION_TRACK, COMMUNICATION_CONTENT, CREDIT, PROPERTY),
            InformationClass.of(
                    "sensitive",
                    "住宿、通信记录、健康生理、交易等信息",
                    LODGING,
                    COMMUNICATION_RECORD,
                    HEALTH,
                    TRANSACTION,
                    IDENTITY_DOCUMENT,
                    FACE,
                    OTHER_SENSITIVE),
            InformationClass.of("ordinary", "一般公民个人信息", ORDINARY));

    /** What was obtained on duty and then sold or provided: 第(八)项. */
    static final InformationClasses ON_DUTY = CLASSES.part("onDuty", "履职、服务中获得并出售或者提供的{0}");

    /** Items that fall under 第六条. */
    static final Element BUSINESS_ITEMS = Element.count(
                    "businessItems", "为合法经营活动购买、收受且未转卖的一般信息", InformationClasses.ITEMS)
            .asDerived();

    /** Whether an act of which 第五条 speaks is an offence by the version of the article. */
    static final Element ARTICLE_5 =
            Element.circumstance("article5", "有依第五条定罪量刑的行为").asDerived();

    private static final Inequality DISCLOSED_ON_DUTY = ON_DUTY.any();

    Interpretation2017() {
        super(LAW);
    }

    // 第五条第一款第(三)项至第(七)项
    private static Measures items3to7(InformationClasses information, Element income) {
        return new Proportional(50, 500, 5_000)
                .over(information, LAW.item(5, 1, 3), LAW.item(5, 1, 4), LAW.item(5, 1, 5), LAW.item(5, 1, 6))
                .and(Measures.of(Measure.of(LAW.item(5, 1, 7), atLeast(income, 5_000_00))));
    }

    @Override
    public Standard standard(Setting setting) {
        Measures general = items3to7(CLASSES, ILLEGAL_INCOME);
        // 第(八)项: the same, halved, over what was obtained on duty and then sold or provided
        Measures onDuty = items3to7(ON_DUTY, ON_DUTY_INCOME).halved().under(LAW.item(5, 1, 8));

        List<Element> derived = new ArrayList<>(List.of(CLASSES.elements()));
        derived.addAll(List.of(ON_DUTY.elements()));
        derived.addAll(List.of(BUSINESS_ITEMS, ARTICLE_5));
        StandardBuilder standard = setting.standard(LAW, derived.toArray(new Element[0]));
        if (setting.article().equals(ARTICLE_2015)) {
            since2015(standard, general, onDuty);
        } else {
            since2009(standard, general, onDuty);
        }
        return PersonalInformationWarnings.addTo(standard).build();
    }

    /** Anyone, two tiers. */
    private static void since2015(StandardBuilder standard, Measures general, Measures onDuty) {
        Grounds first = Grounds.of().given(is(ARTICLE_5));
        paragraph1(first, general, onDuty);
        article6(first);
        Grounds second = Grounds.of()
                .given(is(ARTICLE_5))
                .when(LAW.item(5, 2, 1), is(GRAVE_PERSONAL_HARM))
                .when(LAW.item(5, 2, 2), is(MAJOR_LOSS_OR_IMPACT))
                .when(general.times(10).under(LAW.item(5, 2, 3)))
                .when(onDuty.times(10).under(LAW.item(5, 2, 3)))
                .when(LAW.item(5, 2, 4), is(OTHER_ESPECIALLY_SERIOUS));
        standard.tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .severe(
                        ARTICLE_2015.document().at("第二百五十三条之一第二款"),
                        SHALL,
                        Wording.of("将履行职责或者提供服务过程中获得的信息出售或者提供给他人，从重处罚"),
                        DISCLOSED_ON_DUTY)
                .warning(LAW.item(5, 1, 8), Wording.of("以一半标准入罪后再依第二百五十三条之一第二款从重，是否重复评价，未见司法解释"), DISCLOSED_ON_DUTY);
    }

    /** One tier; selling and providing only by staff of listed units, obtaining by anyone. */
    private static void since2009(StandardBuilder standard, Measures general, Measures onDuty) {
        Grounds first = Grounds.of().given(is(STAFF_OF_LISTED_UNIT), is(ARTICLE_5));
        paragraph1(first, general, onDuty);
        paragraph2(first);
        first.given(isNot(STAFF_OF_LISTED_UNIT), is(ARTICLE_5)).when(general);
        items9and10(first);
        paragraph2(first);
        article6(first);
        standard.tier(Tier.FIRST, first)
                .warning(
                        ARTICLE_2009.document().at("第二百五十三条之一"),
                        Wording.of("行为时的刑法只设一档（最高三年），出售、非法提供仅限国家机关及金融、电信、交通、教育、医疗等单位人员履行职责或者提供服务过程中获得的信息"));
    }

    // 第五条第一款
    private static void paragraph1(Grounds grounds, Measures general, Measures onDuty) {
        grounds.when(LAW.item(5, 1, 1), is(TRACK_USED_IN_CRIME))
                .when(LAW.item(5, 1, 2), is(KNEW_OF_CRIMINAL_USE))
                .when(general)
                .when(onDuty);
        items9and10(grounds);
    }

    private static void items9and10(Grounds grounds) {
        grounds.when(LAW.item(5, 1, 9), is(PRIOR_CONVICTION))
                .when(LAW.item(5, 1, 9), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                .when(LAW.item(5, 1, 10), is(OTHER_SERIOUS));
    }

    /** What 第五条第二款 calls especially serious is no less than serious. */
    private static void paragraph2(Grounds grounds) {
        grounds.when(LAW.item(5, 2, 1), is(GRAVE_PERSONAL_HARM))
                .when(LAW.item(5, 2, 2), is(MAJOR_LOSS_OR_IMPACT))
                .when(LAW.item(5, 2, 4), is(OTHER_ESPECIALLY_SERIOUS));
    }

    // 第六条第一款
    private static void article6(Grounds grounds) {
        grounds.given(atLeast(BUSINESS_ITEMS, 1))
                .when(LAW.item(6, 1, 1), atLeast(BUSINESS_PROFIT, 50_000_00))
                .when(LAW.item(6, 1, 2), is(PRIOR_CONVICTION))
                .when(LAW.item(6, 1, 2), is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                .when(LAW.item(6, 1, 3), is(OTHER_SERIOUS));
    }

    /**
     * {@inheritDoc} Items of a class fall under 第五条. What others than listed staff disclosed was no offence before 2015-11-01; what staff
     * then disclosed may be what the circumstances presuppose. With something disclosed on duty a part of the income may be from it.
     */
    @Override
    public Facts withMore(CaseFacts facts, Standard standard, Facts before, Facts after, Element more) {
        boolean isOnDuty = List.of(ON_DUTY.elements()).contains(more);
        if (!isOnDuty && !List.of(CLASSES.elements()).contains(more)) {
            return after;
        }
        Facts with = after.with(ARTICLE_5, Quantity.exactly(1));
        if (!isOnDuty) {
            return with;
        }
        if (!standard.article().equals(ARTICLE_2015)) {
            if (before.get(STAFF_OF_LISTED_UNIT).isZero()) {
                return before;
            }
            with = with.with(KNEW_OF_CRIMINAL_USE, facts.get(KNEW_OF_CRIMINAL_USE));
        }
        return facts.isStated(ON_DUTY_INCOME)
                ? with
                : with.with(
                        ON_DUTY_INCOME,
                        new Quantity(0, after.get(ILLEGAL_INCOME).max()));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return InformationCounting.count(facts, standard);
    }
}
