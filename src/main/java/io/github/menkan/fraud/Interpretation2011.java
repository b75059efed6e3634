package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.LocalFigures;
import java.time.LocalDate;

/** 法释〔2011〕7号: when 诈骗罪 reaches each tier. In force since 2011-04-08; the two opinions on telecom fraud stand beside it. */
final class Interpretation2011 extends Interpretation {

    static final Document LAW = Document.of("法释〔2011〕7号", "关于办理诈骗刑事案件具体应用法律若干问题的解释", LocalDate.of(2011, 4, 8));

    // 第二条第二款: the five items of the first paragraph, or ringleader
    private static final Inequality LISTED =
            anyOf(MASS_MEDIA, RELIEF_FUNDS, CHARITY_PRETEXT, VULNERABLE_VICTIM, GRAVE_CONSEQUENCE, RINGLEADER);

    private static final Wording NEAR_BY_ANALOGY = Wording.of("第二条第二款的“接近”未定比例：比照电信网络诈骗取百分之八十，是否“接近”由法院裁量，当地另有数额的从其规定");

    // 第五条第二款: telecom means on many unspecified persons, the amount hard to verify
    private static final Inequality UNSPECIFIED_PERSONS = anyOf(TELECOM, MASS_MEDIA);

    Interpretation2011() {
        super(
                LAW,
                TelecomOpinions.OPINION_2016.inForce().from(),
                TelecomOpinions.OPINION_2021.inForce().from());
    }

    /** {@inheritDoc} The opinions on telecom fraud do not come with it where it is chosen for an act before it. */
    @Override
    public boolean dependsOnAct() {
        return true;
    }

    @Override
    public Standard standard(Setting setting) {
        LocalFigures figures = setting.figures();
        TelecomOpinions telecom = TelecomOpinions.of(setting);
        Grounds first = Grounds.of().when(LAW.paragraph(1, 1), sum(AMOUNT).reaches(figures.large()));
        telecom.first(first);

        Grounds second = Grounds.of()
                .when(LAW.paragraph(1, 1), sum(AMOUNT).reaches(figures.huge()))
                .may(LAW.paragraph(2, 2), sum(AMOUNT).reaches(near(figures.huge())), LISTED)
                .warned(NEAR_BY_ANALOGY)
                .attempted(LAW.paragraph(5, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.huge()))
                .given(UNSPECIFIED_PERSONS, is(AMOUNT_UNVERIFIABLE))
                .attempted(LAW.item(5, 2, 1), atLeast(MESSAGES_SENT, 5_000))
                .attempted(LAW.item(5, 2, 2), atLeast(CALLS_MADE, 500))
                .attempted(LAW.item(5, 2, 3), is(VILE_MEANS))
                .given()
                .when(ARTICLE.citation(), is(OTHER_SERIOUS));
        telecom.second(second);

        Grounds third = Grounds.of()
                .when(LAW.paragraph(1, 1), sum(AMOUNT).reaches(figures.especiallyHuge()))
                .may(LAW.paragraph(2, 2), sum(AMOUNT).reaches(near(figures.especiallyHuge())), LISTED)
                .warned(NEAR_BY_ANALOGY)
                .attempted(LAW.paragraph(5, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()))
                .given(UNSPECIFIED_PERSONS, is(AMOUNT_UNVERIFIABLE))
                .attempted(LAW.paragraph(5, 3), atLeast(MESSAGES_SENT, 10 * 5_000))
                .attempted(LAW.paragraph(5, 3), atLeast(CALLS_MADE, 10 * 500))
                .attempted(LAW.paragraph(5, 3), is(ESPECIALLY_VILE_MEANS))
                .given()
                .when(ARTICLE.citation(), is(OTHER_ESPECIALLY_SERIOUS));
        telecom.third(third);

        StandardBuilder standard = setting.standard(LAW)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .tier(Tier.THIRD, third);
        FraudFactors.addTo(standard, figures);
        telecom.factors(standard);
        FraudWarnings.always(standard);
        FraudWarnings.since2011(standard, figures);
        return telecom.addTo(standard, figures).build();
    }

    /** Four fifths of a figure; figures are whole yuan, so it is exact. */
    private static Bound near(Bound figure) {
        return new Bound(figure.min() / 5 * 4, figure.max() / 5 * 4);
    }
}
