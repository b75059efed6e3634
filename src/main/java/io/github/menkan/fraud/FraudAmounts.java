package io.github.menkan.fraud;

import static io.github.menkan.place.NationalBand.yuan;

import io.github.menkan.Wording;
import io.github.menkan.norm.Document;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.NationalBand;
import java.time.LocalDate;

/**
 * The national figures of 诈骗罪 through the years, last checked on 2026-11-21.
 */
final class FraudAmounts {

    private static final Document OF_1996 = Document.of(
                    "法发〔1996〕32号", "最高人民法院关于审理诈骗案件具体应用法律的若干问题的解释", LocalDate.of(1996, 12, 16))
            .until(LocalDate.of(2011, 4, 8));
    private static final Document OF_2011 =
            Document.of("法释〔2011〕7号", "最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释", LocalDate.of(2011, 4, 8));

    /**
     * 数额较大, 数额巨大, 数额特别巨大 of a person by 法发〔1996〕32号第一条, and by 法释〔2011〕7号第一条第一款, inside which each province fixes
     * the first two.
     */
    static final Amounts AMOUNTS = Amounts.of(
            "fraud",
            "诈骗罪",
            // repealed by 法释〔2013〕2号 on 2013-01-18, displaced by 法释〔2011〕7号
            NationalBand.of(OF_1996.article(1), yuan(2_000), yuan(30_000), yuan(200_000))
                    .asQuoted()
                    .saying(Wording.of("当时北京、上海、四川、河南另有本地标准（数额较大2000元至5000元），其依据未查得，未采用")),
            // the third figure is no range; the standards of the provinces are filed (第一条第二款)
            NationalBand.of(OF_2011.paragraph(1, 1), yuan(3_000, 10_000), yuan(30_000, 100_000), yuan(500_000)));

    private FraudAmounts() {}
}
