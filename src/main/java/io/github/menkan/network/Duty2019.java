package io.github.menkan.network;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.information.Category.*;
import static io.github.menkan.network.NetworkDuty.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.information.InformationClass;
import io.github.menkan.information.InformationClasses;
import io.github.menkan.information.Proportional;
import io.github.menkan.norm.Document;
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

/** 法释〔2019〕15号第一条至第六条: when 拒不履行信息网络安全管理义务罪 is committed. One tier, no multiples. In force since 2019-11-01. */
final class Duty2019 extends Interpretation {

    private static final Document LAW = NetworkLaw.INTERPRETATION_2019;

    // 第四条第(一)项至第(三)项
    private static final InformationClasses CLASSES = InformationClasses.of(
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

    private static final Wording CLASSED_BY_CASES =
            Wording.of("身份证件信息、人脸信息比照指导性案例193号、192号归入第四条第(二)项（该两案例针对法释〔2017〕10号，供参照，非司法解释）");

    Duty2019() {
        super(LAW);
    }

    /** {@inheritDoc} That the actor is a provider, was ordered to correct and refused (第一条、第二条) is required by the article. */
    @Override
    public Standard standard(Setting setting) {
        // 第三条第(一)项至第(三)项: ten items weigh as much as one video
        Measure videos = Measure.of(LAW.item(3, 1), atLeast(ILLEGAL_VIDEOS, 200));
        Measure others = Measure.of(LAW.item(3, 2), atLeast(OTHER_ILLEGAL_ITEMS, 2_000));
        Measure converted = Measure.of(
                        LAW.item(3, 3),
                        sum(10, ILLEGAL_VIDEOS).plus(1, OTHER_ILLEGAL_ITEMS).reaches(2_000))
                .yieldingTo(videos, others);
        // 第四条第(一)项至第(四)项: ten times the figures of 法释〔2017〕10号第五条, the same proportions
        Measures leaked = new Proportional(500, 5_000, 50_000)
                .over(CLASSES, LAW.item(4, 1), LAW.item(4, 2), LAW.item(4, 3), LAW.item(4, 4));

        Grounds grounds = Grounds.of()
                // 第三条: 致使违法信息大量传播
                .when(Measures.of(videos, others, converted))
                .when(LAW.item(3, 4), atLeast(ACCOUNTS_REACHED, 2_000))
                .when(LAW.item(3, 5), atLeast(GROUP_MEMBERS, 3_000))
                .when(LAW.item(3, 5), atLeast(FOLLOWERS, 30_000))
                .when(LAW.item(3, 6), atLeast(CLICKS, 50_000))
                .when(LAW.item(3, 7), is(OTHER_MASS_DISSEMINATION))
                // 第四条: 致使用户信息泄露，造成严重后果
                .when(leaked)
                .when(LAW.item(4, 5), is(GRAVE_PERSONAL_HARM))
                .when(LAW.item(4, 6), is(MAJOR_ECONOMIC_LOSS))
                .when(LAW.item(4, 7), is(SERIOUS_DISRUPTION))
                .when(LAW.item(4, 8), is(OTHER_GRAVE_CONSEQUENCE))
                // 第五条: 致使刑事案件证据灭失，情节严重
                .when(LAW.item(5, 1), is(EVIDENCE_OF_GRAVE_CRIME_LOST))
                .when(LAW.item(5, 2), is(EVIDENCE_OF_FIVE_YEAR_CRIME_LOST))
                .when(LAW.item(5, 3), is(EVIDENCE_LOST_REPEATEDLY))
                .when(LAW.item(5, 4), is(PROCEEDINGS_SERIOUSLY_AFFECTED))
                .when(LAW.item(5, 5), is(OTHER_SERIOUS_EVIDENCE_LOSS))
                // 第六条: 有其他严重情节
                .when(LAW.item(6, 1), is(LOGS_OR_REAL_NAME_MISSING))
                .when(LAW.item(6, 2), is(ORDERED_REPEATEDLY_WITHIN_TWO_YEARS))
                .when(LAW.item(6, 3), is(SERVICE_MAINLY_FOR_CRIME))
                .when(LAW.item(6, 4), is(USED_FOR_ATTACKS))
                .when(LAW.item(6, 5), is(USED_FOR_MAJOR_CRIME))
                .when(LAW.item(6, 6), is(PUBLIC_SERVICE_NETWORK_DAMAGED))
                .when(LAW.item(6, 7), is(OTHER_SERIOUS));

        StandardBuilder standard = setting.standard(LAW, CLASSES.elements())
                .checkedUntil(NetworkLaw.CHECKED_UNTIL)
                .tier(Tier.FIRST, grounds)
                .lenient(LAW.article(15), MAY, Tier.FIRST, NetworkLaw.MINOR, is(MINOR_CIRCUMSTANCES));
        return warnings(standard).build();
    }

    private static StandardBuilder warnings(StandardBuilder standard) {
        Inequality something = new Inequality.Sum(CLASSES.any().terms())
                .plus(1, ILLEGAL_VIDEOS)
                .plus(1, OTHER_ILLEGAL_ITEMS)
                .plus(1, ACCOUNTS_REACHED)
                .plus(1, GROUP_MEMBERS)
                .plus(1, FOLLOWERS)
                .plus(1, CLICKS)
                .reaches(1);
        return standard.warning(
                        LAW.article(1),
                        Wording.of("本罪主体限于网络服务提供者（单位和个人），未载明具有该身份的不构成本罪（法释〔2019〕15号第一条）"),
                        isNot(SERVICE_PROVIDER))
                .warning(
                        LAW.paragraph(2, 1),
                        Wording.of("经监管部门责令采取改正措施是构成本罪的前提，未载明的不构成本罪（刑法第二百八十六条之一第一款）"),
                        isNot(ORDERED_TO_CORRECT))
                .warning(
                        LAW.paragraph(2, 1),
                        Wording.of("责令改正须由网信、电信、公安等承担监管职责的部门以责令整改通知书或者其他文书形式作出，请核对文书（法释〔2019〕15号第二条第一款）"),
                        is(ORDERED_TO_CORRECT))
                .warning(LAW.paragraph(2, 2), Wording.of("拒不改正是构成本罪的前提，未载明的不构成本罪（刑法第二百八十六条之一第一款）"), isNot(REFUSED))
                .warning(
                        LAW.paragraph(2, 2),
                        Wording.of("是否拒不改正，应当综合责令改正有无法律、行政法规依据，措施和期限是否明确合理，行为人有无按要求改正的能力等判断（法释〔2019〕15号第二条第二款）"),
                        is(REFUSED))
                .warning(LAW.item(4, 4), Wording.of("本罪只有一档，没有倍数规则，信息数量再多也不升档"), CLASSES.any())
                .warning(LAW.item(4, 4), Wording.of("一条记录含有多类信息时归入哪一类、记作几条，解释未规定；通常整体作一条并就其敏感性定类"), CLASSES.any())
                .warning(
                        LAW.article(16),
                        Wording.of("所列数量为累计数：多次拒不履行义务的，只累计依法应当追诉的，或者二年内多次实施未经处理的（法释〔2019〕15号第十六条）"),
                        something)
                .warning(
                        LAW.item(6, 7),
                        Wording.of("违法所得没有数额标准，可由人在其他严重违反信息网络安全管理义务的情形中衡量（法释〔2019〕15号第六条第(七)项）"),
                        atLeast(ILLEGAL_INCOME, 1))
                .warning(
                        LAW.item(6, 2),
                        Wording.of("第六条第(二)项须为二年内经多次责令改正而拒不改正，一次责令不足"),
                        is(ORDERED_REPEATEDLY_WITHIN_TWO_YEARS));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        Facts.Builder counted = facts.stated().copy(standard.elements());
        boolean classedByCases = false;
        for (LeakedInformation leaked : facts.entries(LeakedInformation.LEAKED)) {
            counted.add(CLASSES.element(leaked.categories()), leaked.items());
            classedByCases |=
                    leaked.categories().contains(FACE) || leaked.categories().contains(IDENTITY_DOCUMENT);
        }
        return new Counted(List.of(counted.build()), classedByCases ? List.of(CLASSED_BY_CASES) : List.of());
    }
}
