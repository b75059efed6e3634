package io.github.menkan.fraud;

import static io.github.menkan.fraud.Fraud.*;
import static io.github.menkan.norm.Inequality.anyOf;
import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static io.github.menkan.norm.Inequality.sum;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.StandardBuilder;
import io.github.menkan.property.LocalFigures;
import java.time.LocalDate;

/**
 * 法发〔1996〕32号一: fraud of a person at 2000, 30000 and 200000 yuan, until 法释〔2011〕7号 displaced it. Known from secondary sources
 * alone.
 */
final class Interpretation1996 {

    static final Document LAW = Document.of("法发〔1996〕32号", "关于审理诈骗案件具体应用法律的若干问题的解释", LocalDate.of(1996, 12, 16))
            .until(LocalDate.of(2011, 4, 8));

    private static final Wording SECONDARY = Wording.of("法发〔1996〕32号的规定系转引，未核对原文");
    private static final Wording ATTEMPT =
            Wording.of("法发〔1996〕32号（转引）只规定诈骗未遂情节严重的应当定罪，未定数额；以数额巨大、特别巨大的财物为目标即视为情节严重，须由人判断");

    private Interpretation1996() {}

    static Standard standard(Document law, InForce days, LocalFigures figures) {
        StandardBuilder builder = Standard.builder(OFFENCE, ELEMENTS, law, LAW).inForce(days);
        Article266.first(builder)
                .when(LAW.at("一"), sum(AMOUNT).reaches(figures.large()))
                .noted(SECONDARY);
        Article266.second(builder)
                .when(LAW.at("一"), sum(AMOUNT).reaches(figures.huge()))
                .noted(SECONDARY)
                .attempted(LAW.at("一"), sum(ATTEMPTED_AMOUNT).reaches(figures.huge()))
                .noted(ATTEMPT)
                .when(law.at("第二百六十六条"), is(OTHER_SERIOUS));
        Article266.third(builder)
                .when(LAW.at("一"), sum(AMOUNT).reaches(figures.especiallyHuge()))
                .noted(SECONDARY)
                // 十万元以上，又系首要分子、造成严重后果或者具有其他严重情节
                .when(LAW.at("一"), atLeast(AMOUNT, 100_000_00), anyOf(RINGLEADER, GRAVE_CONSEQUENCE, OTHER_SERIOUS))
                .noted(SECONDARY)
                .subsidiary()
                .attempted(LAW.at("一"), sum(ATTEMPTED_AMOUNT).reaches(figures.especiallyHuge()))
                .noted(ATTEMPT)
                .when(law.at("第二百六十六条"), is(OTHER_ESPECIALLY_SERIOUS));
        FraudRemarks.always(builder);
        return figures.addTo(builder, LAW.at("一")).build();
    }
}
