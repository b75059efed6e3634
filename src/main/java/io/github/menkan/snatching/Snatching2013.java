package io.github.menkan.snatching;

import static io.github.menkan.Force.MAY;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.isNot;
import static io.github.menkan.norm.Inequality.sum;
import static io.github.menkan.snatching.Snatching.*;

import io.github.menkan.Answer;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
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
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;

/** 法释〔2013〕25号: the amounts and circumstances of 抢夺罪 since 2013-11-18. */
final class Snatching2013 extends Interpretation {

    private static final Document LAW = OF_2013;

    // 第二条第(一)项至第(十)项
    private static final List<Inequality> ARTICLE_2 = List.of(
            is(PRIOR_ROBBERY_OR_SNATCHING_CONVICTION),
            is(SNATCHING_ADMIN_PENALTY_WITHIN_ONE_YEAR),
            atLeast(SNATCHINGS_WITHIN_ONE_YEAR, 3),
            is(BY_VEHICLE),
            is(ORGANISED_MINORS),
            is(VULNERABLE_VICTIM),
            is(HOSPITAL_VICTIM),
            is(RELIEF_FUNDS),
            is(EMERGENCY_SCENE),
            is(MINOR_INJURY));

    // 第三条第(三)项、第四条第(二)项: 第二条第(三)项至第(十)项
    private static final List<Inequality> FROM_ITEM_3 = ARTICLE_2.subList(2, ARTICLE_2.size());

    static final Wording ATTEMPT = Wording.of("抢夺未遂的档次没有司法解释规定：依实务按目标数额定档，再依刑法第二十三条可以从轻或者减轻处罚，须由人判断");

    private static final Wording TIMES_BY_GUIDELINES = Wording.of("“多次抢夺”刑法没有规定次数：以二年内三次计，依据是量刑指导意见（法发〔2021〕21号）");
    private static final Wording HARM_ALONE =
            Wording.of("抢夺导致他人重伤、自杀、死亡而数额未达较大的，第三条、第四条未提数额：本结论按条文直接升档，是否还须先构成抢夺罪须由人判断");

    Snatching2013() {
        super(OF_2013);
    }

    @Override
    public Standard standard(Setting setting) {
        Article article = setting.article();
        LocalFigures figures = setting.figures();
        Inequality large = sum(AMOUNT).reaches(figures.large());
        Inequality huge = sum(AMOUNT).reaches(figures.huge());
        Inequality especiallyHuge = sum(AMOUNT).reaches(figures.especiallyHuge());

        Grounds first = Grounds.of().when(LAW.paragraph(1, 1), large);
        for (int item = 1; item <= ARTICLE_2.size(); item++) {
            first.when(LAW.item(2, item), large.halved(), ARTICLE_2.get(item - 1));
        }
        if (article.equals(ARTICLE_2015)) {
            first.when(article.citation(), atLeast(SNATCHINGS_WITHIN_TWO_YEARS, 3))
                    .warned(TIMES_BY_GUIDELINES);
        }
        Grounds second = Grounds.of()
                .when(LAW.paragraph(1, 1), huge)
                .when(LAW.item(3, 1), is(SERIOUS_INJURY))
                .when(LAW.item(3, 2), is(SUICIDE));
        half(second, LAW.item(3, 3), huge);
        second.attempted(LAW.paragraph(1, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.huge()))
                .warned(ATTEMPT)
                .when(article.citation(), is(OTHER_SERIOUS));
        Grounds third = Grounds.of().when(LAW.paragraph(1, 1), especiallyHuge).when(LAW.item(4, 1), is(DEATH));
        half(third, LAW.item(4, 2), especiallyHuge);
        third.attempted(LAW.paragraph(1, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()))
                .warned(ATTEMPT)
                .when(article.citation(), is(OTHER_ESPECIALLY_SERIOUS));

        StandardBuilder standard = setting.standard(LAW)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .tier(Tier.THIRD, third)
                .checkedUntil(LocalDate.of(2026, 5, 16))
                .lenient(
                        LAW.article(5),
                        MAY,
                        Tier.FIRST,
                        Wording.of(
                                "数额较大，未造成他人轻伤以上伤害，系初犯，认罪悔罪、退赃退赔并有法定从宽情节、未分赃或者获赃较少且非主犯、被害人谅解之一，情节轻微：可以不起诉或者免予刑事处罚，必要时由有关部门予以行政处罚"),
                        large,
                        isNot(MINOR_INJURY),
                        is(FIRST_OFFENCE),
                        is(REMORSE_AND_RESTITUTION),
                        anyOf(STATUTORY_LENIENCY, MINOR_SHARE_NOT_PRINCIPAL, VICTIM_FORGAVE));
        figures.addTo(standard, LAW.paragraph(1, 2));
        warnings(standard);
        return disputed(standard).build();
    }

    /** 百分之五十 with one of the circumstances. */
    private static void half(Grounds grounds, Citation citation, Inequality amount) {
        for (Inequality circumstance : FROM_ITEM_3) {
            grounds.when(citation, amount.halved(), circumstance);
        }
    }

    private static void warnings(StandardBuilder standard) {
        standard.warning(
                        LAW.item(2, 1),
                        Wording.of("因抢劫、抢夺、聚众哄抢受过刑事处罚不限时间，但被封存的未成年人犯罪记录不得使用（人民司法2016-32-055）"),
                        is(PRIOR_ROBBERY_OR_SNATCHING_CONVICTION))
                .warning(
                        LAW.article(6),
                        Wording.of("驾驶车辆夺取财物，因被害人不放手而强行夺取，逼挤、撞击、逼倒他人，或者明知会致人伤亡仍强行夺取并放任造成轻伤以上后果的，应当以抢劫罪（第二百六十三条）定罪处罚"),
                        is(BY_VEHICLE));
    }

    /** What is disputed under every interpretation. */
    static StandardBuilder disputed(StandardBuilder standard) {
        Citation attempts = ARTICLE_2015.document().at("第二十三条");
        return standard.warning(
                        attempts,
                        Wording.of("抢夺未遂而目标数额未达数额巨大的，是否追究没有司法解释规定，本结论未据以定档，须由人判断"),
                        atLeast(ATTEMPTED_AMOUNT, 1))
                .warning(
                        attempts,
                        Wording.of("抢夺既有既遂又有未遂，分别达到不同幅度的，按处罚较重的幅度；数额不相加"),
                        atLeast(AMOUNT, 1),
                        atLeast(ATTEMPTED_AMOUNT, 1))
                .warning(
                        ARTICLE_2015.citation(),
                        Wording.of("“次”以独立的抢夺行为计；基于同一犯意在同一地点连续抢夺的，一般为一次，须由人判断"),
                        atLeast(SNATCHINGS_WITHIN_TWO_YEARS, 3));
    }

    @Override
    public Counted count(CaseFacts facts, Standard standard) {
        Counted counted = SnatchingCounting.count(facts, standard);
        long large = facts.place()
                .figures(facts.offence().amounts().orElseThrow(), Place.settledDay(standard.inForce()))
                .orElseThrow()
                .large()
                .max();
        boolean harmed = facts.anyOf(SERIOUS_INJURY, SUICIDE, DEATH) != Answer.NO;
        boolean isSmall = counted.readings().stream()
                .anyMatch(reading -> reading.get(AMOUNT).min() < large);
        return harmed && isSmall ? SnatchingCounting.warned(counted, HARM_ALONE) : counted;
    }

    @Override
    public Facts withMore(CaseFacts facts, Standard standard, Facts before, Facts after, Element more) {
        return SnatchingCounting.withMore(facts, before, after, more);
    }
}
