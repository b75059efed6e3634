package io.github.menkan.theft;

import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.theft.Theft.*;
import static io.github.menkan.theft.TheftCounting.CONTRABAND_CIRCUMSTANCES;

import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.FineGuide;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.norm.Term;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import io.github.menkan.offence.SingleAct;
import io.github.menkan.place.LocalFigures;
import java.time.LocalDate;
import java.util.List;

/**
 * 法释〔1998〕4号: 盗窃罪 from 1998-03-17 until 2013-04-04. Its text was not retrieved: every ground is as quoted elsewhere and says so.
 * What is left out because it has no figure (接近数额较大, 第六条) is a warning.
 */
final class Interpretation1998 extends Interpretation {

    static final Document LAW = Document.of("法释〔1998〕4号", "最高人民法院关于审理盗窃案件具体应用法律若干问题的解释", LocalDate.of(1998, 3, 17))
            .until(Interpretation2013.LAW.inForce().from());

    private static final Wording QUOTED = Wording.of("法释〔1998〕4号系转引，未核对原文");

    /** 入户盗窃 and 在公共场所扒窃 within one year: 第四条. */
    private static final Element HOMES_AND_POCKETS_WITHIN_ONE_YEAR = Element.count(
                    "homesAndPocketsWithinOneYear", "一年内入户盗窃或者在公共场所扒窃的次数", Unit.of("次"))
            .asDerived();

    Interpretation1998() {
        super(LAW);
    }

    @Override
    public Standard standard(Setting setting) {
        LocalFigures figures = setting.figures();
        Article article = setting.article();
        Grounds first = Grounds.of();
        quoted(first, LAW.at("第三条"), sum(AMOUNT).reaches(figures.large()));
        quoted(first, LAW.at("第五条"), is(CONTRABAND_CIRCUMSTANCES));
        quoted(first, LAW.article(4), atLeast(HOMES_AND_POCKETS_WITHIN_ONE_YEAR, 3));
        if (article.equals(ARTICLE_2011)) {
            first.when(article.citation(), is(BURGLARY))
                    .when(article.citation(), is(ARMED))
                    .when(article.citation(), is(PICKPOCKETING));
        }
        quoted(first, LAW.article(9), atLeast(RELICS_GRADE_THREE, 1));
        quotedAttempt(first, is(ATTEMPTED_PRECIOUS_RELIC));

        Grounds second = Grounds.of();
        quoted(second, LAW.at("第三条"), sum(AMOUNT).reaches(figures.huge()));
        quoted(second, LAW.at("第五条"), is(CONTRABAND_CIRCUMSTANCES));
        quoted(second, LAW.article(9), atLeast(RELICS_GRADE_TWO_OR_ABOVE, 1));
        quoted(second, LAW.article(9), atLeast(RELICS_GRADE_THREE, 3));
        quotedAttempt(second, sum(ATTEMPTED_AMOUNT).reaches(figures.huge()));
        second.when(article.citation(), is(OTHER_SERIOUS));

        Grounds third = Grounds.of();
        quoted(third, LAW.at("第三条"), sum(AMOUNT).reaches(figures.especiallyHuge()));
        quoted(third, LAW.at("第五条"), is(CONTRABAND_CIRCUMSTANCES));
        // one of grade one or three of grade two: a piece of "grade two or above" weighs one to three thirds
        quoted(third, LAW.article(9), new Inequality(List.of(new Term(RELICS_GRADE_TWO_OR_ABOVE, 1, 3)), Bound.of(3)));
        quotedAttempt(third, sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()));
        third.when(article.citation(), is(OTHER_ESPECIALLY_SERIOUS));

        StandardBuilder standard = setting.standard(LAW, HOMES_AND_POCKETS_WITHIN_ONE_YEAR, CONTRABAND_CIRCUMSTANCES)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .tier(Tier.THIRD, third)
                .fine(new FineGuide(LAW.article(13), AMOUNT, 0, 2, 1_000_00, 100_000_00)
                        .binding(RELICS_GRADE_THREE, RELICS_GRADE_TWO_OR_ABOVE));
        figures.addTo(standard, LAW.at("第三条"));
        warnings(standard);
        if (article.equals(ARTICLE_1997)) {
            deathPenalty(standard, sum(AMOUNT).reaches(figures.especiallyHuge()));
        }
        return TheftWarnings.general(standard, figures).build();
    }

    private static void quoted(Grounds grounds, Citation citation, Inequality condition) {
        grounds.when(citation, condition).warned(QUOTED);
    }

    private static void quotedAttempt(Grounds grounds, Inequality condition) {
        grounds.attempted(LAW.article(1), condition).warned(QUOTED);
    }

    private static void warnings(StandardBuilder standard) {
        standard.warning(
                        LAW.article(4),
                        Wording.of("1998年解释的“多次盗窃”限一年内入户盗窃或者在公共场所扒窃三次以上；各次是否入户、扒窃未逐次列明的，次数不能确定"),
                        atLeast(THEFTS_WITHIN_TWO_YEARS, 3))
                .warning(
                        LAW.at("第五条"),
                        Wording.of("1998年解释只累计依法应当追诉的多次盗窃，或者最后一次构成犯罪时一年以内的前次盗窃的数额；本结论按列明的数额合计"),
                        atLeast(THEFTS_WITHIN_TWO_YEARS, 2))
                .warning(
                        LAW.article(6),
                        Wording.of("1998年解释：接近数额较大而以破坏性手段盗窃、盗窃残疾人等的财物或者造成严重后果的，可以追究刑事责任；“接近”无数额，须由人判断"),
                        atLeast(AMOUNT, 1),
                        anyOf(VULNERABLE_VICTIM, GRAVE_CONSEQUENCE))
                .warning(
                        LAW.article(9),
                        Wording.of("1998年解释按三级、二级、一级文物分档，同级三件以上升一档；所列“二级以上”是否有一级不明，一般文物按价值"),
                        sum(RELICS_GRADE_TWO_OR_ABOVE).plus(1, RELICS_GENERAL).reaches(1));
    }

    /** Also for acts before 2011-05-01 that are judged by the later interpretation. */
    static void deathPenalty(StandardBuilder standard, Inequality especiallyHuge) {
        Wording gone = Wording.of("行为时的刑法对盗窃金融机构数额特别巨大、盗窃珍贵文物情节严重设有无期徒刑或者死刑，并处没收财产；2011年5月1日起已废除，依从旧兼从轻不再适用");
        standard.warning(ARTICLE_1997.citation(), gone, especiallyHuge)
                .warning(ARTICLE_1997.citation(), gone, atLeast(RELICS_GRADE_TWO_OR_ABOVE, 1));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        Facts.Builder counted = facts.stated().copy(standard.elements());
        counted.put(HOMES_AND_POCKETS_WITHIN_ONE_YEAR, homesAndPockets(facts));
        return TheftCounting.count(facts, counted, true, List.of(RELIC_GRADE_UNFIT));
    }

    /** At least one where there was one at all, at most all thefts of one year: which of them were is not stated. */
    private static Quantity homesAndPockets(CaseFacts facts) {
        Quantity home = facts.get(BURGLARY);
        Quantity pocket = facts.get(PICKPOCKETING);
        if (home.isZero() && pocket.isZero()) {
            return Quantity.exactly(0);
        }
        List<SingleAct> acts = facts.entries(SingleAct.ACTS);
        Quantity all =
                acts.isEmpty() ? facts.get(THEFTS_WITHIN_TWO_YEARS) : Quantity.exactly(SingleAct.densest(acts, 1, 0));
        return new Quantity(Math.min(all.min(), Math.max(home.min(), pocket.min())), all.max());
    }
}
