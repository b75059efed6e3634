package io.github.menkan.extortion;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.Force.SHALL;
import static io.github.menkan.extortion.Extortion.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Bound;
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

/** 法释〔2013〕10号: the amounts and circumstances of 敲诈勒索罪 since 2013-04-27. */
final class Extortion2013 extends Interpretation {

    private static final Document LAW = OF_2013;

    // 第四条: 第二条第三项至第七项
    private static final List<Element> ARTICLE_4 = ARTICLE_2.subList(2, ARTICLE_2.size());

    Extortion2013() {
        super(OF_2013);
    }

    @Override
    public Standard standard(Setting setting) {
        Article article = setting.article();
        LocalFigures figures = setting.figures();
        Inequality large = sum(AMOUNT).reaches(figures.large());

        Grounds first = Grounds.of().when(LAW.paragraph(1, 1), large);
        for (int item = 1; item <= ARTICLE_2.size(); item++) {
            first.may(LAW.item(2, item), large.halved(), is(ARTICLE_2.get(item - 1)));
        }
        StandardBuilder standard = setting.standard(LAW);
        if (article.equals(ARTICLE_1997)) {
            standard.tier(Tier.FIRST, first)
                    .tier(
                            Tier.SECOND,
                            above(figures.huge())
                                    .when(article.citation(), is(OTHER_SERIOUS))
                                    .when(article.citation(), is(OTHER_ESPECIALLY_SERIOUS)));
        } else {
            standard.tier(Tier.FIRST, first.when(LAW.article(3), atLeast(EXTORTIONS_WITHIN_TWO_YEARS, 3)))
                    .tier(Tier.SECOND, above(figures.huge()).when(article.citation(), is(OTHER_SERIOUS)))
                    .tier(
                            Tier.THIRD,
                            above(figures.especiallyHuge()).when(article.citation(), is(OTHER_ESPECIALLY_SERIOUS)))
                    .fine(new FineGuide(LAW.article(8), AMOUNT, 0, 2, 2_000_00, 100_000_00).binding());
        }
        figures.addTo(standard.checkedUntil(LocalDate.of(2026, 5, 16)), LAW.paragraph(1, 2));
        leniency(standard, large);
        warnings(standard);
        return ExtortionWarnings.addTo(standard).build();
    }

    /** A tier above the first by its figure, by four fifths of it with a circumstance, or by an attempt at it. */
    private static Grounds above(Bound figure) {
        Grounds grounds = Grounds.of().when(LAW.paragraph(1, 1), sum(AMOUNT).reaches(figure));
        for (Element circumstance : ARTICLE_4) {
            grounds.may(LAW.article(4), sum(AMOUNT).reaches(fourFifths(figure)), is(circumstance));
        }
        return grounds.attempted(LAW.paragraph(1, 1), sum(ATTEMPTED_AMOUNT).reaches(figure))
                .warned(ExtortionWarnings.ATTEMPT);
    }

    /** 百分之八十; figures are whole yuan, so it is exact. */
    private static Bound fourFifths(Bound figure) {
        return new Bound(figure.min() / 5 * 4, figure.max() / 5 * 4);
    }

    // 第五条、第六条
    private static void leniency(StandardBuilder standard, Inequality large) {
        standard.lenient(
                        LAW.article(5),
                        MAY,
                        Tier.FIRST,
                        Wording.of("数额较大，认罪悔罪、退赃退赔并有法定从宽情节、未分赃或者获赃较少且非主犯、被害人谅解之一，情节轻微：可以不起诉或者免予刑事处罚，由有关部门依法予以行政处罚"),
                        large,
                        is(REMORSE_AND_RESTITUTION),
                        anyOf(STATUTORY_LENIENCY, MINOR_SHARE_NOT_PRINCIPAL, VICTIM_FORGAVE))
                .lenient(
                        LAW.paragraph(6, 1),
                        MAY,
                        Tier.THIRD,
                        Wording.of("敲诈勒索近亲属的财物，获得谅解：一般不认为是犯罪"),
                        is(FAMILY_PROPERTY),
                        is(VICTIM_FORGAVE))
                .lenient(
                        LAW.paragraph(6, 1),
                        SHALL,
                        Tier.THIRD,
                        Wording.of("敲诈勒索近亲属的财物，获得谅解而仍认定为犯罪的，应当酌情从宽处理"),
                        is(FAMILY_PROPERTY),
                        is(VICTIM_FORGAVE))
                .lenient(
                        LAW.paragraph(6, 2),
                        MAY,
                        Tier.THIRD,
                        Wording.of("被害人对敲诈勒索的发生存在过错：根据过错程度和案件其他情况，可以酌情从宽处理；情节显著轻微危害不大的，不认为是犯罪"),
                        is(VICTIM_AT_FAULT));
    }

    private static void warnings(StandardBuilder standard) {
        standard.warning(
                        LAW.item(2, 1),
                        Wording.of("因敲诈勒索受过刑事处罚不限时间，但被封存的未成年人犯罪记录不得使用（参见人民司法2016-32-055，抢夺案件）"),
                        is(PRIOR_EXTORTION_CONVICTION))
                .warning(
                        LAW.article(3),
                        Wording.of("“次”以独立的敲诈勒索行为计；基于同一犯意对同一被害人接续索要的，一般为一次，须由人判断"),
                        atLeast(EXTORTIONS_WITHIN_TWO_YEARS, 3));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return ExtortionCounting.count(facts, standard);
    }
}
