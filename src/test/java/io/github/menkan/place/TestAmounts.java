package io.github.menkan.place;

import io.github.menkan.extortion.Extortion;
import io.github.menkan.fraud.Fraud;
import io.github.menkan.norm.Document;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;

/** Offences with figures, for tables of cases. */
enum TestAmounts {
    THEFT(Theft.OFFENCE.amounts().orElseThrow()),
    FRAUD(Fraud.OFFENCE.amounts().orElseThrow()),

    EXTORTION(Extortion.OFFENCE.amounts().orElseThrow()),

    /** 法释〔2002〕18号 and 法释〔2013〕25号第一条. */
    SNATCHING(Amounts.of(
            "snatching",
            "抢夺罪",
            NationalBand.of(
                    Document.of("法释〔2002〕18号", "最高人民法院关于审理抢夺刑事案件具体应用法律若干问题的解释", LocalDate.of(2002, 7, 20))
                            .until(LocalDate.of(2013, 11, 18))
                            .article(1),
                    NationalBand.yuan(500, 2_000),
                    NationalBand.yuan(5_000, 20_000),
                    NationalBand.yuan(30_000, 100_000)),
            NationalBand.of(
                    Document.of("法释〔2013〕25号", "最高人民法院、最高人民检察院关于办理抢夺刑事案件适用法律若干问题的解释", LocalDate.of(2013, 11, 18))
                            .article(1),
                    NationalBand.yuan(1_000, 3_000),
                    NationalBand.yuan(30_000, 80_000),
                    NationalBand.yuan(200_000, 400_000)))),

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

    @SuppressWarnings("ImmutableEnumChecker") // what it holds never changes
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
