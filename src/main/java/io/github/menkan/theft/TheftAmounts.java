package io.github.menkan.theft;

import static io.github.menkan.place.NationalBand.yuan;

import io.github.menkan.place.Amounts;
import io.github.menkan.place.NationalBand;

/**
 * The national figures of 盗窃罪 through the years, last checked on 2026-11-21. Those before 1998-03-17 (法发〔1992〕43号) were not
 * confirmed.
 *
 * <pre>{@code
 * TheftAmounts.AMOUNTS.id(); // "theft"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TheftAmounts {

    /** 数额较大, 数额巨大, 数额特别巨大 by 法释〔1998〕4号第三条 and 法释〔2013〕8号第一条第一款, inside which each province fixes its own. */
    public static final Amounts AMOUNTS = Amounts.of(
            "theft",
            "盗窃罪",
            NationalBand.of(
                            Interpretation1998.LAW.article(3),
                            yuan(500, 2_000),
                            yuan(5_000, 20_000),
                            yuan(30_000, 100_000))
                    .asQuoted(),
            // the standards of the provinces need approval (第一条第二款)
            NationalBand.of(
                    Interpretation2013.LAW.paragraph(1, 1),
                    yuan(1_000, 3_000),
                    yuan(30_000, 100_000),
                    yuan(300_000, 500_000)));

    private TheftAmounts() {}
}
