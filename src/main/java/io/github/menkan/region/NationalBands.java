package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The national figures of theft and fraud, last checked on 2026-11-21: the range inside which a province fixes its own figure, or one
 * figure for the whole country. Amounts are whole yuan, 数额较大, 数额巨大, 数额特别巨大, both ends included.
 */
final class NationalBands {

    // 盗窃罪. Before 1998-03-17 (法发〔1992〕43号) the figures were not confirmed.
    private static final List<NationalBand> THEFT = List.of(
            // 法释〔1998〕4号第三条, repealed by 法释〔2013〕8号第十五条; quoted, its text was not read
            new NationalBand(
                    AmountOffence.THEFT,
                    List.of(yuan(500, 2_000), yuan(5_000, 20_000), yuan(30_000, 100_000)),
                    "最高人民法院关于审理盗窃案件具体应用法律若干问题的解释",
                    "法释〔1998〕4号",
                    days(LocalDate.of(1998, 3, 17), LocalDate.of(2013, 4, 4)),
                    false,
                    Optional.empty()),
            // 法释〔2013〕8号第一条第一款; the standards of the provinces need approval (第一条第二款)
            new NationalBand(
                    AmountOffence.THEFT,
                    List.of(yuan(1_000, 3_000), yuan(30_000, 100_000), yuan(300_000, 500_000)),
                    "最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释",
                    "法释〔2013〕8号",
                    from(LocalDate.of(2013, 4, 4)),
                    true,
                    Optional.empty()));

    // 诈骗罪
    private static final List<NationalBand> FRAUD = List.of(
            // 法发〔1996〕32号, of a person; repealed by 法释〔2013〕2号 on 2013-01-18, displaced by 法释〔2011〕7号; quoted, its text
            // was not read
            new NationalBand(
                    AmountOffence.FRAUD,
                    List.of(yuan(2_000), yuan(30_000), yuan(200_000)),
                    "最高人民法院关于审理诈骗案件具体应用法律的若干问题的解释",
                    "法发〔1996〕32号",
                    days(LocalDate.of(1996, 12, 16), LocalDate.of(2011, 4, 8)),
                    false,
                    Optional.of(Wording.of("当时北京、上海、四川、河南另有本地标准（数额较大2000元至5000元），其依据未查得，未采用"))),
            // 法释〔2011〕7号第一条第一款; the third figure is no range; the standards of the provinces are filed (第一条第二款)
            new NationalBand(
                    AmountOffence.FRAUD,
                    List.of(yuan(3_000, 10_000), yuan(30_000, 100_000), yuan(500_000)),
                    "最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释",
                    "法释〔2011〕7号",
                    from(LocalDate.of(2011, 4, 8)),
                    true,
                    Optional.empty()));

    // 电信网络诈骗
    private static final List<NationalBand> TELECOM_FRAUD = List.of(
            // 法发〔2016〕32号二（一）: uniform, the local figures of ordinary fraud do not apply; quoted, its text was not read
            new NationalBand(
                    AmountOffence.TELECOM_FRAUD,
                    List.of(yuan(3_000), yuan(30_000), yuan(500_000)),
                    "最高人民法院、最高人民检察院、公安部关于办理电信网络诈骗等刑事案件适用法律若干问题的意见",
                    "法发〔2016〕32号",
                    from(LocalDate.of(2016, 12, 20)),
                    false,
                    Optional.empty()));

    private NationalBands() {}

    /** The national figures of an offence on a day; empty where none are recorded. */
    static Optional<NationalBand> find(AmountOffence offence, LocalDate on) {
        for (NationalBand band : of(offence)) {
            if (band.validity().contains(on)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** The national figures of an offence, oldest first. */
    static List<NationalBand> of(AmountOffence offence) {
        return offence == AmountOffence.THEFT ? THEFT : offence == AmountOffence.FRAUD ? FRAUD : TELECOM_FRAUD;
    }

    private static FenRange yuan(long low, long high) {
        return FenRange.ofYuan(low, high);
    }

    private static FenRange yuan(long figure) {
        return yuan(figure, figure);
    }

    private static Validity from(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    private static Validity days(LocalDate from, LocalDate until) {
        return new Validity(from, Optional.of(until));
    }
}
