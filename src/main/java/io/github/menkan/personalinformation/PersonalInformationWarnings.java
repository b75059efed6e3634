package io.github.menkan.personalinformation;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.Tier.FIRST;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.personalinformation.Interpretation2017.BUSINESS_ITEMS;
import static io.github.menkan.personalinformation.Interpretation2017.CLASSES;
import static io.github.menkan.personalinformation.PersonalInformation.*;

import io.github.menkan.Wording;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.FineGuide;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.StandardBuilder;
import java.time.LocalDate;
import java.util.Set;

/** 法释〔2017〕10号第十条、第十二条, and the points that are disputed or rest on secondary sources, shown where they bear on a case. */
final class PersonalInformationWarnings {

    private static final Document LAW = Interpretation2017.LAW;
    private static final Inequality INFORMATION = CLASSES.any();

    /** As many as the lowest figure of 第五条 that are certainly of the first two classes. */
    private static final Inequality SENSITIVE_IN_BULK = sum(CLASSES.element(Set.of(Category.PROPERTY)))
            .plus(1, CLASSES.element(Set.of(Category.HEALTH)))
            .plus(1, CLASSES.element(Set.of(Category.PROPERTY, Category.HEALTH)))
            .reaches(50);

    private PersonalInformationWarnings() {}

    /** Under any version of the article. */
    static StandardBuilder addTo(StandardBuilder builder) {
        return builder.checkedUntil(LocalDate.of(2026, 6, 3))
                .lenient(
                        LAW.article(10),
                        MAY,
                        FIRST,
                        Wording.of("不属于情节特别严重，系初犯，全部退赃并确有悔罪表现：可以认定为犯罪情节轻微，不起诉或者免予刑事处罚；确有必要判处刑罚的，应当从宽"),
                        is(FIRST_OFFENCE),
                        is(FULL_RESTITUTION),
                        is(REMORSE))
                .fine(new FineGuide(LAW.article(12), ILLEGAL_INCOME, 1, 5, 0, 0))
                .warning(
                        LAW.item(5, 1, 7),
                        Wording.of("违法所得一般不扣除购买信息等犯罪成本（高检发侦监字〔2018〕13号，为办案指引而非司法解释）"),
                        atLeast(ILLEGAL_INCOME, 1))
                .warning(
                        LAW.item(5, 1, 7),
                        Wording.of("信息条数与违法所得分别衡量，不得相加；第(六)项只折算条数"),
                        INFORMATION,
                        atLeast(ILLEGAL_INCOME, 1))
                .warning(
                        LAW.item(5, 1, 9),
                        Wording.of("“二年内”自何时起算未见明文；环境污染等解释以前次行政处罚生效之日至再次实施行为之日计算，可资类推"),
                        is(ADMIN_PENALTY_WITHIN_TWO_YEARS))
                .warning(LAW.item(5, 1, 9), Wording.of("免予刑事处罚、相对不起诉是否属于“受过刑事处罚”，未有定论"), is(PRIOR_CONVICTION))
                .warning(
                        LAW.item(6, 1, 1),
                        Wording.of("第六条“获利”是否扣除成本有争议，与“违法所得”用语不同；须是利用非法购买、收受的信息所获"),
                        atLeast(BUSINESS_PROFIT, 1))
                .warning(
                        LAW.article(6),
                        Wording.of("第六条限于为合法经营活动购买、收受第五条第一款第(三)项、第(四)项以外的信息，其条数不单独构成情节严重"),
                        atLeast(BUSINESS_ITEMS, 1))
                .warning(
                        LAW.item(5, 1, 3),
                        Wording.of("一条记录含有多类信息时归入哪一类、记作几条，解释未规定；通常整体作一条并就其敏感性定类（参见指导性案例193号）"),
                        INFORMATION)
                .warning(
                        LAW.paragraph(11, 3),
                        Wording.of("批量信息按查获数量直接认定的规定，起草者认为不适用于第(三)项、第(四)项的信息，应当逐条核实；所列条数以已经核实为前提（起草者的理解，非解释条文）"),
                        SENSITIVE_IN_BULK);
    }
}
