package io.github.menkan.place;

import io.github.menkan.fraud.FraudAmounts;
import io.github.menkan.norm.Document;
import io.github.menkan.theft.TheftAmounts;
import java.time.LocalDate;

/** Offences with figures, for tables of cases. */
enum TestAmounts {
    THEFT(TheftAmounts.AMOUNTS),
    FRAUD(FraudAmounts.AMOUNTS),

    /** One whose figures are the same in the whole country, as those of telecom fraud are. */
    NATIONAL(Amounts.of(
            "national",
            "某罪",
            NationalBand.of(
                            Document.of("某发〔2016〕1号", "某意见", LocalDate.of(2016, 12, 20))
                                    .article(2),
                            NationalBand.yuan(3_000),
                            NationalBand.yuan(30_000),
                            NationalBand.yuan(500_000))
                    .asQuoted()));

    private final Amounts amounts;

    TestAmounts(Amounts amounts) {
        this.amounts = amounts;
    }

    Amounts amounts() {
        return amounts;
    }

    String word() {
        return amounts.id();
    }
}
