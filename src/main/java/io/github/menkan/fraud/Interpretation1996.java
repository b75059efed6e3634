package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Grounds;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.LocalFigures;
import java.time.LocalDate;

/**
 * 法发〔1996〕32号一: fraud of a person at 2000, 30000 and 200000 yuan, until 法释〔2011〕7号 displaced it. Known from secondary sources
 * alone.
 */
final class Interpretation1996 extends Interpretation {

    static final Document LAW = Document.of("法发〔1996〕32号", "关于审理诈骗案件具体应用法律的若干问题的解释", LocalDate.of(1996, 12, 16))
            .until(Interpretation2011.LAW.inForce().from());

    private static final Citation ONE = LAW.at("一");

    private static final Wording SECONDARY = Wording.of("法发〔1996〕32号的规定系转引，未核对原文");
    private static final Wording ATTEMPT =
            Wording.of("法发〔1996〕32号（转引）只规定诈骗未遂情节严重的应当定罪，未定数额；以数额巨大、特别巨大的财物为目标即视为情节严重，须由人判断");

    Interpretation1996() {
        super(LAW);
    }

    @Override
    public Standard standard(Setting setting) {
        LocalFigures figures = setting.figures();
        Grounds first =
                Grounds.of().when(ONE, sum(AMOUNT).reaches(figures.large())).warned(SECONDARY);

        Grounds second = Grounds.of()
                .when(ONE, sum(AMOUNT).reaches(figures.huge()))
                .warned(SECONDARY)
                .attempted(ONE, sum(ATTEMPTED_AMOUNT).reaches(figures.huge()))
                .warned(ATTEMPT)
                .when(ARTICLE.citation(), is(OTHER_SERIOUS));

        Grounds third = Grounds.of()
                .when(ONE, sum(AMOUNT).reaches(figures.especiallyHuge()))
                .warned(SECONDARY)
                // 十万元以上，又系首要分子、造成严重后果或者具有其他严重情节
                .when(ONE, atLeast(AMOUNT, 100_000_00), anyOf(RINGLEADER, GRAVE_CONSEQUENCE, OTHER_SERIOUS))
                .warned(SECONDARY)
                .subsidiary()
                .attempted(ONE, sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()))
                .warned(ATTEMPT)
                .when(ARTICLE.citation(), is(OTHER_ESPECIALLY_SERIOUS));

        StandardBuilder standard = setting.standard(LAW)
                .tier(Tier.FIRST, first)
                .tier(Tier.SECOND, second)
                .tier(Tier.THIRD, third);
        FraudWarnings.always(standard);
        return figures.addTo(standard, ONE).build();
    }
}
