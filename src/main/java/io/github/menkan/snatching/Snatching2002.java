package io.github.menkan.snatching;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.snatching.Snatching.*;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.LocalFigures;

/**
 * 法释〔2002〕18号: the amounts of 抢夺罪 from 2002-07-20 until 2013-11-17, quoted from secondary sources. Its circumstances aggravate inside a
 * tier and lower no figure.
 */
final class Snatching2002 extends Interpretation {

    private static final Document LAW = OF_2002;

    private static final Wording QUOTED = Wording.of("法释〔2002〕18号系转引，未核对原文");

    Snatching2002() {
        super(OF_2002);
    }

    @Override
    public Standard standard(Setting setting) {
        Article article = setting.article();
        LocalFigures figures = setting.figures();
        Inequality large = sum(AMOUNT).reaches(figures.large());
        StandardBuilder standard = setting.standard(LAW)
                .tier(Tier.FIRST, Grounds.of().when(LAW.item(1, 1), large).warned(QUOTED))
                .tier(Tier.SECOND, above(LAW.item(1, 2), figures.huge(), article, OTHER_SERIOUS))
                .tier(Tier.THIRD, above(LAW.item(1, 3), figures.especiallyHuge(), article, OTHER_ESPECIALLY_SERIOUS));
        severe(standard, 1, large, is(VULNERABLE_VICTIM), Wording.of("抢夺残疾人、老年人、不满十四周岁未成年人的财物"));
        severe(standard, 2, large, is(RELIEF_FUNDS), Wording.of("抢夺救灾、抢险、防汛、优抚、扶贫、移民、救济等款物"));
        severe(standard, 3, large, atLeast(SNATCHINGS_WITHIN_ONE_YEAR, 3), Wording.of("一年内抢夺三次以上"));
        severe(standard, 4, large, is(BY_VEHICLE), Wording.of("利用行驶的机动车辆抢夺"));
        figures.addTo(standard, LAW.article(6));
        warnings(standard, large);
        return Snatching2013.disputed(standard).build();
    }

    private static Grounds above(Citation citation, Bound figure, Article article, Element asserted) {
        return Grounds.of()
                .when(citation, sum(AMOUNT).reaches(figure))
                .warned(QUOTED)
                .attempted(citation, sum(ATTEMPTED_AMOUNT).reaches(figure))
                .warned(Snatching2013.ATTEMPT)
                .when(article.citation(), is(asserted));
    }

    private static void severe(
            StandardBuilder standard, int item, Inequality large, Inequality circumstance, Wording words) {
        standard.severe(LAW.item(2, 1, item), MAY, Wording.of("{0}：可以从重处罚（转引）", words), large, circumstance);
    }

    private static void warnings(StandardBuilder standard, Inequality large) {
        standard.warning(
                        LAW.article(3),
                        Wording.of(
                                "2002年解释：数额较大，已满十六周岁不满十八周岁的人初犯或者被教唆犯罪，主动投案并全部退赃、退赔，或者被胁迫参加而没有分赃、获赃较少的，可以免予刑事处罚（转引）；是否具备须由人判断"),
                        anyOf(FIRST_OFFENCE, REMORSE_AND_RESTITUTION, MINOR_SHARE_NOT_PRINCIPAL))
                .warning(
                        LAW.article(4),
                        Wording.of("2002年解释：数额接近巨大、特别巨大并具有第二条情形之一的，可以认定为其他严重情节、其他特别严重情节（转引）；“接近”无数额，须由人判断"),
                        large,
                        // a flag, or three times
                        sum(3, VULNERABLE_VICTIM)
                                .plus(3, RELIEF_FUNDS)
                                .plus(3, BY_VEHICLE)
                                .plus(1, SNATCHINGS_WITHIN_ONE_YEAR)
                                .reaches(3))
                .warning(
                        LAW.article(5),
                        Wording.of("2002年解释：抢夺同时造成被害人重伤、死亡等后果，构成过失致人重伤罪、过失致人死亡罪等犯罪的，依照处罚较重的规定定罪处罚（转引）；该解释不因此升档"),
                        anyOf(SERIOUS_INJURY, DEATH));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        return SnatchingCounting.count(facts, standard);
    }

    @Override
    public Facts withMore(CaseFacts facts, Standard standard, Facts before, Facts after, Element more) {
        return SnatchingCounting.withMore(facts, before, after, more);
    }
}
