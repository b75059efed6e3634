package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/**
 * 刑法第三百一十二条 with 法释〔2015〕11号, 法释〔2021〕8号 and 法释〔2025〕13号, beside the first two 法释〔2007〕11号第一条 and
 * 法释〔2011〕19号第七条, for completely known facts.
 */
final class ConcealmentLaw {

    /** No day before this one has a figure of an interpretation on the offence itself. */
    static final LocalDate OF_2015 = LocalDate.of(2015, 6, 1);

    static final LocalDate OF_2021 = LocalDate.of(2021, 4, 15);
    static final LocalDate OF_2025 = LocalDate.of(2025, 8, 26);

    private static final LocalDate CODE = LocalDate.of(1997, 10, 1);
    private static final LocalDate AMENDMENT_SIX = LocalDate.of(2006, 6, 29);
    private static final LocalDate ON_VEHICLES = LocalDate.of(2007, 5, 11);
    private static final LocalDate ON_COMPUTER_DATA = LocalDate.of(2011, 9, 1);

    private ConcealmentLaw() {}

    static Verdict judge(Facts facts, Figures figures) {
        LocalDate act = facts.lastDay();
        LocalDate judged = facts.judged();
        if (act.isBefore(CODE)) {
            return Verdict.NONE;
        }
        Concealment it = Concealment.of(facts);
        Verdict verdict = Version.mildest(
                        act,
                        judged,
                        new Version(OF_2015, () -> it.by2015(figures.older().large())),
                        new Version(OF_2021, it::by2021),
                        new Version(OF_2025, it::by2025))
                .orElseGet(() -> it.withoutInterpretation(judged));
        return act.isBefore(AMENDMENT_SIX) ? verdict.atMost(1) : verdict;
    }

    /** Where the figure of 2015 matters, its ends: 3000 to 10 000 yuan. No province's own figure is typed here. */
    static List<Figures> figures(Facts facts) {
        boolean has2015 = facts.lastDay().isBefore(OF_2021) && !facts.judged().isBefore(OF_2015);
        return has2015 ? List.of(figureOf2015(3_000), figureOf2015(10_000)) : List.of(Figures.NATIONWIDE);
    }

    private static Figures figureOf2015(long large) {
        return new Figures(Figures.Triple.of(large, 0, 0), Figures.NATIONWIDE.current());
    }

    /** Since the law has no figure for the first tier, whether to convict is for a person to say; silence says nothing. */
    static boolean convictionIsOpen(Facts facts) {
        return !facts.states("warrantsConviction") && !facts.judged().isBefore(OF_2021);
    }

    /**
     * What was concealed, how often, and what came of it.
     *
     * @param value what the proceeds were worth
     * @param loss what could not be recovered
     * @param computerDataIncome unlawful income from data of computer crimes
     * @param obstructed the upstream crime could not be solved in time, or its prosecution was otherwise obstructed
     * @param gravelyObstructed the same with a grave loss or gravely
     * @param highStandards the upstream crime has high standards of its own
     * @param warranted a person finds that a conviction is warranted
     */
    private record Concealment(
            BigDecimal value,
            BigInteger times,
            BigDecimal loss,
            BigInteger vehicles,
            BigDecimal computerDataIncome,
            boolean specialProperty,
            boolean refusedRecovery,
            boolean penalisedWithinOneYear,
            boolean obstructed,
            boolean gravelyObstructed,
            boolean highStandards,
            boolean otherSerious,
            boolean warranted) {

        static Concealment of(Facts facts) {
            return new Concealment(
                    facts.money("amount"),
                    facts.count("times"),
                    facts.money("loss"),
                    facts.count("vehicles"),
                    facts.money("computerDataIncome"),
                    facts.flag("specialProperty"),
                    facts.flag("refusedRecovery"),
                    facts.flag("concealmentAdminPenaltyWithinOneYear"),
                    facts.flag("upstreamUnsolved") || facts.flag("obstructedUpstream"),
                    facts.flag("graveLoss") || facts.flag("gravelyObstructedUpstream"),
                    facts.flag("upstreamWithHighStandards"),
                    facts.flag("otherSerious"),
                    facts.flag("warrantsConviction"));
        }

        /** 第一条第一款: the value or one of the items; 第三条: grave. */
        Verdict by2015(BigDecimal localFigure) {
            if (grave()) {
                return Verdict.certain(2);
            }
            return Verdict.certain(value.compareTo(localFigure) >= 0 || firstTierItem() ? 1 : 0);
        }

        /** The value counts no more for the first tier: an item or a person's judgment opens it. */
        Verdict by2021() {
            if (grave()) {
                return Verdict.certain(2);
            }
            return Verdict.certain(firstTierItem() || warranted ? 1 : 0);
        }

        /** 第三条: a person's judgment; 第五条: what may be found grave. */
        Verdict by2025() {
            return Verdict.of(warranted ? 1 : 0, 0, mayBeGrave() ? 2 : 0);
        }

        /** Vehicles and computer data had interpretations of their own before 2015; else a person's word. */
        Verdict withoutInterpretation(LocalDate judged) {
            int vehicleTier = judged.isBefore(ON_VEHICLES) ? 0 : vehicleTier();
            int dataTier = judged.isBefore(ON_COMPUTER_DATA) ? 0 : computerDataTier();
            return Verdict.certain(Math.max(warranted ? 1 : 0, Math.max(vehicleTier, dataTier)));
        }

        private boolean firstTierItem() {
            return penalisedWithinOneYear
                    || specialProperty
                    || obstructed
                    || vehicleTier() == 1
                    || computerDataTier() == 1;
        }

        private boolean grave() {
            return worth(100_000)
                    || often(10)
                    || (often(3) && worth(50_000))
                    || (specialProperty && worth(50_000))
                    || gravelyObstructed
                    || vehicleTier() == 2
                    || computerDataTier() == 2;
        }

        private boolean mayBeGrave() {
            boolean circumstance = often(3) || specialProperty || refusedRecovery || otherSerious;
            return highStandards
                    ? worth(5_000_000) && (circumstance || lost(2_500_000))
                    : worth(500_000) && (circumstance || lost(250_000));
        }

        /** 法释〔2007〕11号第一条: any vehicle; five of them, or 500 000 yuan. */
        private int vehicleTier() {
            if (vehicles.signum() == 0) {
                return 0;
            }
            return vehicles.compareTo(BigInteger.valueOf(5)) >= 0 || worth(500_000) ? 2 : 1;
        }

        /** 法释〔2011〕19号第七条: 5000 and 50 000 yuan of income. */
        private int computerDataTier() {
            if (computerDataIncome.compareTo(BigDecimal.valueOf(50_000)) >= 0) {
                return 2;
            }
            return computerDataIncome.compareTo(BigDecimal.valueOf(5_000)) >= 0 ? 1 : 0;
        }

        private boolean worth(long yuan) {
            return value.compareTo(BigDecimal.valueOf(yuan)) >= 0;
        }

        private boolean often(long least) {
            return times.compareTo(BigInteger.valueOf(least)) >= 0;
        }

        private boolean lost(long yuan) {
            return loss.compareTo(BigDecimal.valueOf(yuan)) >= 0;
        }
    }
}
