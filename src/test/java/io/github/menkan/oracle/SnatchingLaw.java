package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 刑法第二百六十七条 with 法释〔2002〕18号 and 法释〔2013〕25号, for completely known facts. */
final class SnatchingLaw {

    static final LocalDate OF_2002 = LocalDate.of(2002, 7, 20);
    static final LocalDate OF_2013 = LocalDate.of(2013, 11, 18);

    private static final LocalDate CODE = LocalDate.of(1997, 10, 1);
    private static final LocalDate AMENDMENT_NINE = LocalDate.of(2015, 11, 1);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SnatchingLaw() {}

    static Verdict judge(Facts facts, Figures figures) {
        LocalDate act = facts.lastDay();
        if (act.isBefore(CODE)) {
            return Verdict.NONE;
        }
        Snatching it = Snatching.of(facts);
        return Version.mildest(
                        act,
                        facts.judged(),
                        new Version(OF_2002, () -> it.by2002(figures.older())),
                        new Version(OF_2013, () -> it.by2013(figures.current())))
                .orElseGet(() -> Verdict.certain(it.asserted));
    }

    /**
     * A snatching.
     *
     * @param afterAmendmentNine the statute has 多次
     * @param itemsOneAndTwo 第二条第(一)、(二)项: a record
     * @param itemsThreeToTen 第二条第(三)至(十)项
     * @param graveHarm 第三条第(一)、(二)项: serious injury, suicide
     * @param death 第四条第(一)项
     * @param asserted the tier that a person asserts, 0 for none
     */
    private record Snatching(
            Takings takings,
            boolean afterAmendmentNine,
            boolean itemsOneAndTwo,
            boolean itemsThreeToTen,
            boolean graveHarm,
            boolean death,
            int asserted) {

        static Snatching of(Facts facts) {
            Takings takings = Takings.of(facts, "snatchingsWithinTwoYears", "snatchingsWithinOneYear");
            return new Snatching(
                    takings,
                    !facts.lastDay().isBefore(AMENDMENT_NINE),
                    facts.anyFlag("priorRobberyOrSnatchingConviction", "snatchingAdminPenaltyWithinOneYear"),
                    takings.withinOneYear() >= 3
                            || facts.anyFlag(
                                    "byVehicle",
                                    "organisedMinors",
                                    "vulnerableVictim",
                                    "hospitalVictim",
                                    "reliefFunds",
                                    "emergencyScene",
                                    "minorInjury"),
                    facts.anyFlag("seriousInjury", "suicide"),
                    facts.flag("death"),
                    facts.assertedTier());
        }

        /** The amounts; its four circumstances only aggravate within a tier. */
        Verdict by2002(Figures.Triple local) {
            return verdict(local, 0);
        }

        Verdict by2013(Figures.Triple local) {
            return verdict(local, circumstanceTier(local));
        }

        private Verdict verdict(Figures.Triple local, int byCircumstances) {
            int completed = Math.max(local.tierOf(takings.taken()), byCircumstances);
            if (afterAmendmentNine && takings.withinTwoYears() >= 3) {
                completed = Math.max(completed, 1);
            }
            int aimed = local.tierOf(takings.aimedAt());
            return Verdict.of(Math.max(completed, asserted), aimed >= 2 ? aimed : 0, 0);
        }

        /** 第二条 to 第四条, all of them SHALL: the harm done, or half of a figure with an item. */
        private int circumstanceTier(Figures.Triple local) {
            if (death || (itemsThreeToTen && halfOf(local.especiallyHuge()))) {
                return 3;
            }
            if (graveHarm || (itemsThreeToTen && halfOf(local.huge()))) {
                return 2;
            }
            return (itemsOneAndTwo || itemsThreeToTen) && halfOf(local.large()) ? 1 : 0;
        }

        private boolean halfOf(BigDecimal figure) {
            return takings.taken().multiply(TWO).compareTo(figure) >= 0;
        }
    }
}
