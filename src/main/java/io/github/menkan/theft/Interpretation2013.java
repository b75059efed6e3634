package io.github.menkan.theft;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.Force.SHALL;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.theft.Theft.*;
import static io.github.menkan.theft.TheftCounting.CONTRABAND_CIRCUMSTANCES;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.FineGuide;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.LocalFigures;
import java.time.LocalDate;
import java.util.List;

/** 法释〔2013〕8号: the amounts and circumstances of 盗窃罪 since 2013-04-04; relics by 法释〔2015〕23号 since 2016-01-01. */
final class Interpretation2013 extends Interpretation {

    static final Document LAW =
            Document.of("法释〔2013〕8号", "最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释", LocalDate.of(2013, 4, 4));
    static final Document RELICS =
            Document.of("法释〔2015〕23号", "最高人民法院、最高人民检察院关于办理妨害文物管理等刑事案件适用法律若干问题的解释", LocalDate.of(2016, 1, 1));

    // 第六条: 第二条第三项至第八项、入户盗窃、携带凶器盗窃; not 多次 or 扒窃
    private static final List<Element> ARTICLE_6 = List.of(
            ORGANISED_MINORS,
            EMERGENCY_SCENE,
            VULNERABLE_VICTIM,
            HOSPITAL_VICTIM,
            RELIEF_FUNDS,
            GRAVE_CONSEQUENCE,
            BURGLARY,
            ARMED);

    Interpretation2013() {
        super(LAW, RELICS.inForce().from());
    }

    @Override
    public Standard standard(Setting setting) {
        Article article = setting.article();
        LocalFigures figures = setting.figures();
        boolean fiveForOne = RELICS.isInForce(setting.days().from());
        Inequality large = sum(AMOUNT).reaches(figures.large());
        Inequality huge = sum(AMOUNT).reaches(figures.huge());
        Inequality especiallyHuge = sum(AMOUNT).reaches(figures.especiallyHuge());

        Grounds first =
                Grounds.of().when(LAW.paragraph(1, 1), large).when(LAW.paragraph(1, 4), is(CONTRABAND_CIRCUMSTANCES));
        for (int item = 1; item <= ARTICLE_2.size(); item++) {
            first.may(LAW.item(2, item), large.halved(), is(ARTICLE_2.get(item - 1)));
        }
        first.when(LAW.paragraph(3, 1), atLeast(THEFTS_WITHIN_TWO_YEARS, 3));
        if (article.equals(ARTICLE_2011)) {
            first.when(LAW.paragraph(3, 2), is(BURGLARY))
                    .when(LAW.paragraph(3, 3), is(ARMED))
                    .when(LAW.paragraph(3, 4), is(PICKPOCKETING));
        }
        first.when(fiveForOne ? RELICS.paragraph(2, 1) : LAW.paragraph(9, 1), atLeast(RELICS_GENERAL, 1));

        Grounds second =
                Grounds.of().when(LAW.paragraph(1, 1), huge).when(LAW.paragraph(1, 4), is(CONTRABAND_CIRCUMSTANCES));
        article6(second, huge);
        if (fiveForOne) {
            second.when(RELICS.paragraph(2, 1), atLeast(RELICS_GRADE_THREE, 1))
                    .when(RELICS.article(13), sum(RELICS_GENERAL).reaches(5), isNot(RELIC_VALUES_INCOMMENSURATE));
        } else {
            second.when(LAW.paragraph(9, 1), atLeast(RELICS_GRADE_THREE, 1))
                    .may(LAW.paragraph(9, 2), sum(RELICS_GENERAL).reaches(3));
        }
        second.attempted(LAW.item(12, 1, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.huge()))
                .attempted(LAW.item(12, 1, 2), is(ATTEMPTED_PRECIOUS_RELIC))
                .when(article.citation(), is(OTHER_SERIOUS));

        Grounds third = Grounds.of()
                .when(LAW.paragraph(1, 1), especiallyHuge)
                .when(LAW.paragraph(1, 4), is(CONTRABAND_CIRCUMSTANCES));
        article6(third, especiallyHuge);
        if (fiveForOne) {
            third.when(RELICS.paragraph(2, 1), atLeast(RELICS_GRADE_TWO_OR_ABOVE, 1))
                    .when(
                            RELICS.article(13),
                            sum(RELICS_GENERAL).plus(5, RELICS_GRADE_THREE).reaches(25),
                            isNot(RELIC_VALUES_INCOMMENSURATE));
        } else {
            third.when(LAW.paragraph(9, 1), atLeast(RELICS_GRADE_TWO_OR_ABOVE, 1))
                    .may(
                            LAW.paragraph(9, 2),
                            sum(RELICS_GENERAL).plus(3, RELICS_GRADE_THREE).reaches(9));
        }
        third.attempted(LAW.item(12, 1, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()))
                .when(article.citation(), is(OTHER_ESPECIALLY_SERIOUS));

        StandardBuilder standard = setting.standard(LAW, CONTRABAND_CIRCUMSTANCES)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .tier(Tier.THIRD, third)
                .fine(new FineGuide(LAW.article(14), AMOUNT, 0, 2, 1_000_00, 100_000_00)
                        .binding(RELICS_GENERAL, RELICS_GRADE_THREE, RELICS_GRADE_TWO_OR_ABOVE))
                .checkedUntil(LocalDate.of(2026, 5, 16));
        if (fiveForOne) {
            standard.restingOn(RELICS);
        }
        if (article.equals(ARTICLE_1997)) {
            Interpretation1998.deathPenalty(standard, especiallyHuge);
        }
        figures.addTo(standard, LAW.paragraph(1, 2));
        leniency(standard, large);
        return TheftWarnings.addTo(standard, figures, fiveForOne).build();
    }

    private static void article6(Grounds grounds, Inequality amount) {
        for (Element one : ARTICLE_6) {
            grounds.may(LAW.article(6), amount.halved(), is(one));
        }
    }

    // 第七条、第八条
    private static void leniency(StandardBuilder standard, Inequality large) {
        standard.lenient(
                        LAW.article(7),
                        MAY,
                        Tier.FIRST,
                        Wording.of("数额较大，认罪悔罪、退赃退赔并有法定从宽情节、未分赃或者获赃较少且非主犯、被害人谅解之一，情节轻微：可以不起诉或者免予刑事处罚，必要时由有关部门予以行政处罚"),
                        large,
                        is(REMORSE_AND_RESTITUTION),
                        anyOf(STATUTORY_LENIENCY, MINOR_SHARE_NOT_PRINCIPAL, VICTIM_FORGAVE))
                .lenient(
                        LAW.article(8),
                        MAY,
                        Tier.THIRD,
                        Wording.of("偷拿家庭成员或者近亲属的财物，获得谅解：一般可不认为是犯罪"),
                        is(FAMILY_PROPERTY),
                        is(VICTIM_FORGAVE))
                .lenient(
                        LAW.article(8),
                        SHALL,
                        Tier.THIRD,
                        Wording.of("偷拿家庭成员或者近亲属的财物，追究刑事责任的，应当酌情从宽"),
                        is(FAMILY_PROPERTY));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        boolean byGradeAlways = RELICS.isInForce(standard.inForce().from());
        return TheftCounting.count(
                facts,
                facts.stated().copy(standard.elements()),
                false,
                byGradeAlways ? List.of(RELIC_GRADE_UNFIT) : List.of(RELIC_GRADE_UNFIT, PRIVATELY_HELD_RELICS));
    }
}
