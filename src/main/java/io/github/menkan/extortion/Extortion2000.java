package io.github.menkan.extortion;

import static io.github.menkan.extortion.Extortion.*;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.LocalFigures;

/**
 * 法释〔2000〕11号: two figures of 敲诈勒索罪 from 2000-05-18 until 2013-04-26, quoted from secondary sources. For 多次 and for the third tier,
 * which 刑法修正案（八）added on 2011-05-01, it has no figure.
 */
final class Extortion2000 extends Interpretation {

    private static final Document LAW = OF_2000;

    private static final Wording QUOTED = Wording.of("法释〔2000〕11号系转引，未核对原文");
    private static final Wording TIMES_BY_ANALOGY =
            Wording.of("2013年4月27日以前“多次敲诈勒索”没有次数和期间的规定：比照其后的法释〔2013〕10号第三条，以二年内三次计，须由人判断");
    private static final Wording NO_THIRD_FIGURE =
            Wording.of("2011年5月1日至2013年4月26日，“数额特别巨大”没有数额标准：只有由人认定的其他特别严重情节才达到第三档");

    Extortion2000() {
        super(OF_2000);
    }

    @Override
    public Standard standard(Setting setting) {
        Article article = setting.article();
        LocalFigures figures = setting.figures();
        Grounds first = Grounds.of()
                .when(LAW.at("一"), sum(AMOUNT).reaches(figures.large()))
                .warned(QUOTED);
        Grounds second = Grounds.of()
                .when(LAW.at("二"), sum(AMOUNT).reaches(figures.huge()))
                .warned(QUOTED)
                .attempted(LAW.at("二"), sum(ATTEMPTED_AMOUNT).reaches(figures.huge()))
                .warned(ExtortionWarnings.ATTEMPT)
                .when(article.citation(), is(OTHER_SERIOUS));
        StandardBuilder standard = setting.standard(LAW);
        if (article.equals(ARTICLE_1997)) {
            standard.tier(Tier.FIRST, first)
                    .tier(Tier.SECOND, second.when(article.citation(), is(OTHER_ESPECIALLY_SERIOUS)));
        } else {
            first.when(article.citation(), atLeast(EXTORTIONS_WITHIN_TWO_YEARS, 3))
                    .warned(TIMES_BY_ANALOGY);
            standard.tier(Tier.FIRST, first)
                    .tier(Tier.SECOND, second)
                    .tier(Tier.THIRD, Grounds.of().when(article.citation(), is(OTHER_ESPECIALLY_SERIOUS)))
                    .warning(article.citation(), NO_THIRD_FIGURE, sum(AMOUNT).reaches(figures.huge()));
        }
        figures.addTo(standard, LAW.at("末款"));
        return ExtortionWarnings.addTo(standard).build();
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return ExtortionCounting.count(facts, standard);
    }
}
