package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 刑法第二百七十四条 with 法释〔2000〕11号 and 法释〔2013〕10号, for completely known facts. */
final class ExtortionLaw {

    static final LocalDate OF_2000 = LocalDate.of(2000, 5, 18);
    static final LocalDate OF_2013 = LocalDate.of(2013, 4, 27);

    private static final LocalDate CODE = LocalDate.of(1997, 10, 1);
    private static final LocalDate AMENDMENT_EIGHT = LocalDate.of(2011, 5, 1);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");

    private ExtortionLaw() {}

    static Verdict judge(Facts facts, Figures figures) {
        LocalDate act = facts.lastDay();
        if (act.isBefore(CODE)) {
            return Verdict.NONE;
        }
        Extortion it = Extortion.of(facts);
        int highest = it.afterAmendmentEight ? 3 : 2;
        return Version.mildest(
                        act,
                        facts.judged(),
                        new Version(OF_2000, () -> it.by2000(figures.older()).atMost(highest)),
                        new Version(OF_2013, () -> it.by2013(figures.current()).atMost(highest)))
                .orElseGet(() -> Verdict.certain(it.asserted).atMost(highest));
    }

    /**
     * An extortion.
     *
     * @param afterAmendmentEight the statute has 多次 and a third tier
     * @param itemsOneAndTwo 第二条第(一)、(二)项: a record for extortion
     * @param itemsThreeToSeven 第二条第(三)至(七)项
     * @param asserted the tier that a person asserts, 0 for none
     */
    private record Extortion(
            Takings takings,
            boolean afterAmendmentEight,
            boolean itemsOneAndTwo,
            boolean itemsThreeToSeven,
            int asserted) {

        static Extortion of(Facts facts) {
            return new Extortion(
                    Takings.of(facts, "extortionsWithinTwoYears"),
                    !facts.lastDay().isBefore(AMENDMENT_EIGHT),
                    facts.anyFlag("priorExtortionConviction", "extortionAdminPenaltyWithinOneYear"),
                    facts.anyFlag(
                            "vulnerableVictim",
                            "threatOfGraveViolence",
                            "inNameOfGang",
                            "specialIdentity",
                            "graveConsequence"),
                    facts.assertedTier());
        }

        /** 较大 and 巨大 only: no figure was ever set for 特别巨大. */
        Verdict by2000(Figures.Triple local) {
            return verdict(local, 2, 0);
        }

        Verdict by2013(Figures.Triple local) {
            return verdict(local, 3, mayTier(local));
        }

        private Verdict verdict(Figures.Triple local, int highestByAmount, int may) {
            int completed = Math.min(local.tierOf(takings.taken()), highestByAmount);
            if (afterAmendmentEight && takings.withinTwoYears() >= 3) {
                completed = Math.max(completed, 1);
            }
            int aimed = Math.min(local.tierOf(takings.aimedAt()), highestByAmount);
            return Verdict.of(Math.max(completed, asserted), aimed >= 2 ? aimed : 0, may);
        }

        /** 第四条: four fifths of 巨大 or 特别巨大; 第二条: half of 较大. */
        private int mayTier(Figures.Triple local) {
            if (itemsThreeToSeven && reaches(local.especiallyHuge().multiply(FOUR_FIFTHS))) {
                return 3;
            }
            if (itemsThreeToSeven && reaches(local.huge().multiply(FOUR_FIFTHS))) {
                return 2;
            }
            boolean item = itemsOneAndTwo || itemsThreeToSeven;
            return item && takings.taken().multiply(TWO).compareTo(local.large()) >= 0 ? 1 : 0;
        }

        private boolean reaches(BigDecimal yuan) {
            return takings.taken().compareTo(yuan) >= 0;
        }
    }
}
