package io.github.menkan.theft;

import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.theft.Theft.*;

import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.FineGuide;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.norm.Term;
import io.github.menkan.property.LocalFigures;
import java.time.LocalDate;
import java.util.List;

/**
 * 法释〔1998〕4号: 盗窃罪 from 1998-03-17 until 2013-04-04. Its text was not retrieved: every ground is as quoted elsewhere and says so.
 * What is left out because it has no figure (接近数额较大, 第六条) is a caution.
 */
final class Interpretation1998 {

    static final Document LAW = Document.of("法释〔1998〕4号", "最高人民法院关于审理盗窃案件具体应用法律若干问题的解释", LocalDate.of(1998, 3, 17))
            .until(Interpretation2013.LAW.inForce().from());

    private static final Wording QUOTED = Wording.of("法释〔1998〕4号系转引，未核对原文");

    private Interpretation1998() {}

    static Standard standard(Document statute, InForce days, LocalFigures figures) {
        StandardBuilder standard =
                Standard.builder(OFFENCE, ELEMENTS, statute, LAW).inForce(days);

        Article264.first(statute, standard);
        quoted(standard, LAW.at("第三条"), sum(AMOUNT).reaches(figures.large()));
        quoted(standard, LAW.at("第五条"), is(CONTRABAND_CIRCUMSTANCES));
        quoted(standard, LAW.article(4), atLeast(HOMES_AND_POCKETS_WITHIN_ONE_YEAR, 3));
        if (Article264.knowsGates(statute)) {
            standard.when(Article264.citation(statute), is(BURGLARY))
                    .when(Article264.citation(statute), is(ARMED))
                    .when(Article264.citation(statute), is(PICKPOCKETING));
        }
        quoted(standard, LAW.article(9), atLeast(RELICS_GRADE_THREE, 1));
        quotedAttempt(standard, is(ATTEMPTED_PRECIOUS_RELIC));

        Article264.second(standard);
        quoted(standard, LAW.at("第三条"), sum(AMOUNT).reaches(figures.huge()));
        quoted(standard, LAW.at("第五条"), is(CONTRABAND_CIRCUMSTANCES));
        quoted(standard, LAW.article(9), atLeast(RELICS_GRADE_TWO_OR_ABOVE, 1));
        quoted(standard, LAW.article(9), atLeast(RELICS_GRADE_THREE, 3));
        quotedAttempt(standard, sum(ATTEMPTED_AMOUNT).reaches(figures.huge()));
        standard.when(Article264.citation(statute), is(OTHER_SERIOUS));

        Article264.third(standard);
        quoted(standard, LAW.at("第三条"), sum(AMOUNT).reaches(figures.especiallyHuge()));
        quoted(standard, LAW.at("第五条"), is(CONTRABAND_CIRCUMSTANCES));
        // one of grade one or three of grade two: a piece of "grade two or above" weighs one to three thirds
        quoted(
                standard,
                LAW.article(9),
                new Inequality(List.of(new Term(RELICS_GRADE_TWO_OR_ABOVE, 1, 3)), Bound.of(3)));
        quotedAttempt(standard, sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()));
        standard.when(Article264.citation(statute), is(OTHER_ESPECIALLY_SERIOUS));

        return cautions(figures.addTo(standard, LAW.at("第三条")), statute, figures)
                .fine(new FineGuide(LAW.article(13), AMOUNT, 0, 2, 1_000_00, 100_000_00))
                .build();
    }

    private static void quoted(StandardBuilder standard, Citation citation, Inequality condition) {
        standard.when(citation, condition).noted(QUOTED);
    }

    private static void quotedAttempt(StandardBuilder standard, Inequality condition) {
        standard.attempted(LAW.article(1), condition).noted(QUOTED);
    }

    private static StandardBuilder cautions(StandardBuilder standard, Document statute, LocalFigures figures) {
        standard.caution(
                        LAW.article(4),
                        Wording.of("1998年解释的“多次盗窃”限一年内入户盗窃或者在公共场所扒窃三次以上；各次是否入户、扒窃未逐次列明的，次数不能确定"),
                        atLeast(THEFTS_WITHIN_TWO_YEARS, 3))
                .caution(
                        LAW.at("第五条"),
                        Wording.of("1998年解释只累计依法应当追诉的多次盗窃，或者最后一次构成犯罪时一年以内的前次盗窃的数额；本结论按列明的数额合计"),
                        atLeast(THEFTS_WITHIN_TWO_YEARS, 2))
                .caution(
                        LAW.article(6),
                        Wording.of("1998年解释：接近数额较大而以破坏性手段盗窃、盗窃残疾人等的财物或者造成严重后果的，可以追究刑事责任；“接近”无数额，须由人判断"),
                        atLeast(AMOUNT, 1),
                        sum(VULNERABLE_VICTIM).plus(1, GRAVE_CONSEQUENCE).reaches(1))
                .caution(
                        LAW.article(9),
                        Wording.of("1998年解释按三级、二级、一级文物分档，同级三件以上升一档；所列“二级以上”是否有一级不明，一般文物按价值"),
                        sum(RELICS_GRADE_TWO_OR_ABOVE).plus(1, RELICS_GENERAL).reaches(1));
        if (!Article264.knowsGates(statute)) {
            deathPenalty(standard, statute, sum(AMOUNT).reaches(figures.especiallyHuge()));
            deathPenalty(standard, statute, atLeast(RELICS_GRADE_TWO_OR_ABOVE, 1));
        }
        return TheftCautions.general(standard, figures);
    }

    /** Also for acts before 2011-05-01 that are judged by the later interpretation. */
    static void deathPenalty(StandardBuilder standard, Document statute, Inequality when) {
        standard.caution(
                Article264.citation(statute),
                Wording.of("行为时的刑法对盗窃金融机构数额特别巨大、盗窃珍贵文物情节严重设有无期徒刑或者死刑，并处没收财产；2011年5月1日起已废除，依从旧兼从轻不再适用"),
                when);
    }

    /** 1997-10-01 to 1998-03-17, judged then: figures of the documents before are not confirmed. */
    static Standard none(Document statute, InForce days) {
        StandardBuilder standard = Standard.uninterpreted(OFFENCE, ELEMENTS, statute, days);
        Citation law = Article264.citation(statute);
        Article264.first(statute, standard).when(law, is(WITHOUT_INTERPRETATION));
        Article264.second(standard).when(law, is(WITHOUT_INTERPRETATION)).when(law, is(OTHER_SERIOUS));
        Article264.third(standard).when(law, is(WITHOUT_INTERPRETATION)).when(law, is(OTHER_ESPECIALLY_SERIOUS));
        return standard.build();
    }
}
