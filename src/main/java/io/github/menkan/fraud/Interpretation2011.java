package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.property.LocalFigures;
import java.time.LocalDate;

/** 法释〔2011〕7号: when 诈骗罪 reaches each tier. In force since 2011-04-08; the two opinions on telecom fraud stand beside it. */
final class Interpretation2011 {

    static final Document LAW = Document.of("法释〔2011〕7号", "关于办理诈骗刑事案件具体应用法律若干问题的解释", LocalDate.of(2011, 4, 8));

    // 第二条第二款: the five items of the first paragraph, or ringleader
    private static final Inequality LISTED =
            anyOf(MASS_MEDIA, RELIEF_FUNDS, CHARITY_PRETEXT, VULNERABLE_VICTIM, GRAVE_CONSEQUENCE, RINGLEADER);

    private static final Wording NEAR_BY_ANALOGY = Wording.of("第二条第二款的“接近”未定比例：比照电信网络诈骗取百分之八十，是否“接近”由法院裁量，当地另有数额的从其规定");

    // 第五条第二款: telecom means on many unspecified persons, the amount hard to verify
    private static final Inequality UNSPECIFIED_PERSONS = anyOf(TELECOM, MASS_MEDIA);

    private Interpretation2011() {}

    static Standard standard(Document law, InForce days, LocalFigures figures, TelecomOpinions telecom) {
        StandardBuilder builder = Standard.builder(OFFENCE, ELEMENTS, law, LAW).inForce(days);
        for (Document opinion : telecom.documents()) {
            builder.restingOn(opinion);
        }
        Article266.first(builder).when(LAW.paragraph(1, 1), sum(AMOUNT).reaches(figures.large()));
        telecom.first(builder);

        Article266.second(builder)
                .when(LAW.paragraph(1, 1), sum(AMOUNT).reaches(figures.huge()))
                .may(LAW.paragraph(2, 2), sum(AMOUNT).reaches(near(figures.huge())), LISTED)
                .noted(NEAR_BY_ANALOGY)
                .attempted(LAW.paragraph(5, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.huge()))
                .given(UNSPECIFIED_PERSONS, is(AMOUNT_UNVERIFIABLE))
                .attempted(LAW.item(5, 2, 1), atLeast(MESSAGES_SENT, 5_000))
                .attempted(LAW.item(5, 2, 2), atLeast(CALLS_MADE, 500))
                .attempted(LAW.item(5, 2, 3), is(VILE_MEANS))
                .given()
                .when(law.at("第二百六十六条"), is(OTHER_SERIOUS));
        telecom.second(builder);

        Article266.third(builder)
                .when(LAW.paragraph(1, 1), sum(AMOUNT).reaches(figures.especiallyHuge()))
                .may(LAW.paragraph(2, 2), sum(AMOUNT).reaches(near(figures.especiallyHuge())), LISTED)
                .noted(NEAR_BY_ANALOGY)
                .attempted(LAW.paragraph(5, 1), sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()))
                .given(UNSPECIFIED_PERSONS, is(AMOUNT_UNVERIFIABLE))
                .attempted(LAW.paragraph(5, 3), atLeast(MESSAGES_SENT, 10 * 5_000))
                .attempted(LAW.paragraph(5, 3), atLeast(CALLS_MADE, 10 * 500))
                .attempted(LAW.paragraph(5, 3), is(ESPECIALLY_VILE_MEANS))
                .given()
                .when(law.at("第二百六十六条"), is(OTHER_ESPECIALLY_SERIOUS));
        telecom.third(builder);

        FraudFactors.addTo(builder, figures);
        telecom.factors(builder);
        FraudRemarks.always(builder);
        FraudRemarks.since2011(builder, figures);
        telecom.remarks(builder);
        return telecom.figures(builder, figures).build();
    }

    /** Four fifths of a figure; figures are whole yuan, so it is exact. */
    static Bound near(Bound figure) {
        return new Bound(figure.min() / 5 * 4, figure.max() / 5 * 4);
    }
}
