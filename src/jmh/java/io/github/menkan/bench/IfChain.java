package io.github.menkan.bench;

import java.math.BigDecimal;
import java.util.List;

/**
 * The baseline: the items of the law as ifs over primitive fields, money in fen, highest tier first so that the first hit decides.
 * What a programmer writes who needs this one decision, item by item so that it can be checked against the law.
 */
final class IfChain implements Approach<IfChain.Known> {

    /** The facts as primitives; a fact that is not known has no place here. */
    record Known(
            long highlySensitive,
            long sensitive,
            long ordinary,
            long unclassified,
            long onDutyHighlySensitive,
            long onDutySensitive,
            long onDutyOrdinary,
            long onDutyUnclassified,
            long illegalIncome,
            long onDutyIncome,
            long businessItems,
            long businessProfit,
            boolean article5,
            boolean trackUsedInCrime,
            boolean knewOfCriminalUse,
            boolean priorConviction,
            boolean adminPenaltyWithinTwoYears,
            boolean otherSerious,
            boolean gravePersonalHarm,
            boolean majorLossOrImpact,
            boolean otherEspeciallySerious) {}

    @Override
    public Known prepare(CaseFacts facts) {
        return new Known(
                facts.getHighlySensitive(),
                facts.getSensitive(),
                facts.getOrdinary(),
                facts.getUnclassified(),
                facts.getOnDutyHighlySensitive(),
                facts.getOnDutySensitive(),
                facts.getOnDutyOrdinary(),
                facts.getOnDutyUnclassified(),
                fen(facts.getIllegalIncome()),
                fen(facts.getOnDutyIncome()),
                facts.getBusinessItems(),
                fen(facts.getBusinessProfit()),
                facts.getArticle5(),
                facts.getTrackUsedInCrime(),
                facts.getKnewOfCriminalUse(),
                facts.getPriorConviction(),
                facts.getAdminPenaltyWithinTwoYears(),
                facts.getOtherSerious(),
                facts.getGravePersonalHarm(),
                facts.getMajorLossOrImpact(),
                facts.getOtherEspeciallySerious());
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }

    @Override
    public Verdict decide(Known facts) {
        return level(facts);
    }

    static Verdict level(Known k) {
        long general = 100 * k.highlySensitive + 10 * k.sensitive + k.ordinary + k.unclassified;
        long onDuty = 100 * k.onDutyHighlySensitive + 10 * k.onDutySensitive + k.onDutyOrdinary + k.onDutyUnclassified;
        if (k.article5) {
            // 第五条第二款
            if (k.gravePersonalHarm) return Verdict.SECOND;
            if (k.majorLossOrImpact) return Verdict.SECOND;
            if (k.highlySensitive >= 500) return Verdict.SECOND;
            if (k.sensitive >= 5_000) return Verdict.SECOND;
            if (k.ordinary >= 50_000) return Verdict.SECOND;
            if (general >= 50_000) return Verdict.SECOND;
            if (k.illegalIncome >= 50_000_00) return Verdict.SECOND;
            if (k.onDutyHighlySensitive >= 250) return Verdict.SECOND;
            if (k.onDutySensitive >= 2_500) return Verdict.SECOND;
            if (k.onDutyOrdinary >= 25_000) return Verdict.SECOND;
            if (onDuty >= 25_000) return Verdict.SECOND;
            if (k.onDutyIncome >= 25_000_00) return Verdict.SECOND;
            if (k.otherEspeciallySerious) return Verdict.SECOND;
            // 第五条第一款
            if (k.trackUsedInCrime) return Verdict.FIRST;
            if (k.knewOfCriminalUse) return Verdict.FIRST;
            if (k.highlySensitive >= 50) return Verdict.FIRST;
            if (k.sensitive >= 500) return Verdict.FIRST;
            if (k.ordinary >= 5_000) return Verdict.FIRST;
            if (general >= 5_000) return Verdict.FIRST;
            if (k.illegalIncome >= 5_000_00) return Verdict.FIRST;
            if (k.onDutyHighlySensitive >= 25) return Verdict.FIRST;
            if (k.onDutySensitive >= 250) return Verdict.FIRST;
            if (k.onDutyOrdinary >= 2_500) return Verdict.FIRST;
            if (onDuty >= 2_500) return Verdict.FIRST;
            if (k.onDutyIncome >= 2_500_00) return Verdict.FIRST;
            if (k.priorConviction) return Verdict.FIRST;
            if (k.adminPenaltyWithinTwoYears) return Verdict.FIRST;
            if (k.otherSerious) return Verdict.FIRST;
        }
        // 第六条第一款
        if (k.businessItems >= 1) {
            if (k.businessProfit >= 50_000_00) return Verdict.FIRST;
            if (k.priorConviction) return Verdict.FIRST;
            if (k.adminPenaltyWithinTwoYears) return Verdict.FIRST;
            if (k.otherSerious) return Verdict.FIRST;
        }
        return Verdict.NONE;
    }

    @Override
    public Verdict thefts(List<BigDecimal> yuan) {
        long sum = yuan.stream().mapToLong(IfChain::fen).sum();
        if (sum >= 300_000_00) return Verdict.THIRD;
        if (sum >= 30_000_00) return Verdict.SECOND;
        return sum >= 1_000_00 ? Verdict.FIRST : Verdict.NONE;
    }
}
