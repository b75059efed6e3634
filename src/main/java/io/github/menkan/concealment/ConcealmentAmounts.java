package io.github.menkan.concealment;

import static io.github.menkan.place.NationalBand.yuan;

import io.github.menkan.place.Amounts;
import io.github.menkan.place.NationalBand;

/**
 * The one figure of 掩饰、隐瞒犯罪所得、犯罪所得收益罪 that each province fixed for itself, from 2015-06-01 to 2021-04-14, last checked on
 * 2026-11-27. There was no figure before, and 法释〔2021〕8号 took it away.
 */
final class ConcealmentAmounts {

    /** 法释〔2015〕11号第一条第一款第(一)项: the provinces chose inside it and filed what they chose (第二款). */
    static final Amounts AMOUNTS = Amounts.of(
            "concealment",
            "掩饰、隐瞒犯罪所得、犯罪所得收益罪",
            NationalBand.of(
                    ConcealmentLaw.OF_2015.until(ConcealmentLaw.FROM_2021).item(1, 1, 1), yuan(3_000, 10_000)));

    private ConcealmentAmounts() {}
}
