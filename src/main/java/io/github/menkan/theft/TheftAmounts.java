package io.github.menkan.theft;

import static io.github.menkan.place.NationalBand.yuan;

import io.github.menkan.norm.Document;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.NationalBand;
import java.time.LocalDate;

/**
 * The national figures of 盗窃罪 through the years, last checked on 2026-11-21. Those before 1998-03-17 (法发〔1992〕43号) were not
 * confirmed.
 */
final class TheftAmounts {

    // not those of the interpretations, whose classes need the offence, which needs these figures
    private static final Document OF_1998 = Document.of(
                    "法释〔1998〕4号", "最高人民法院关于审理盗窃案件具体应用法律若干问题的解释", LocalDate.of(1998, 3, 17))
            .until(LocalDate.of(2013, 4, 4));
    private static final Document OF_2013 =
            Document.of("法释〔2013〕8号", "最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释", LocalDate.of(2013, 4, 4));

    /** 数额较大, 数额巨大, 数额特别巨大 by 法释〔1998〕4号第三条 and 法释〔2013〕8号第一条第一款, inside which each province fixes its own. */
    static final Amounts AMOUNTS = Amounts.of(
            "theft",
            "盗窃罪",
            NationalBand.of(OF_1998.article(3), yuan(500, 2_000), yuan(5_000, 20_000), yuan(30_000, 100_000))
                    .asQuoted(),
            // the standards of the provinces need approval (第一条第二款)
            NationalBand.of(
                    OF_2013.paragraph(1, 1), yuan(1_000, 3_000), yuan(30_000, 100_000), yuan(300_000, 500_000)));

    private TheftAmounts() {}
}
