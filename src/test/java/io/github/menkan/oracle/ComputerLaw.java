package io.github.menkan.oracle;

import static io.github.menkan.oracle.Facts.countReaches;
import static io.github.menkan.oracle.Facts.flag;
import static io.github.menkan.oracle.Facts.moneyReaches;

import java.time.LocalDate;
import java.util.Map;

/** 刑法第二百八十五条第二、三款 and 第二百八十六条 with 法释〔2011〕19号, for completely known facts. */
final class ComputerLaw {

    private static final LocalDate CODE = LocalDate.of(1997, 10, 1);
    private static final LocalDate AMENDMENT_SEVEN = LocalDate.of(2009, 2, 28);
    private static final LocalDate INTERPRETATION = LocalDate.of(2011, 9, 1);
    private static final LocalDate ON_MONITORING = LocalDate.of(2017, 1, 1);

    private ComputerLaw() {}

    static Verdict data(Map<String, ?> facts) {
        if (Facts.lastDay(facts).isBefore(AMENDMENT_SEVEN)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return asserted(facts);
        }
        if (countReaches(facts, "financialCredentials", 50)
                || countReaches(facts, "otherCredentials", 2_500)
                || countReaches(facts, "systemsControlled", 100)
                || moneyReaches(facts, "illegalIncome", 25_000)
                || moneyReaches(facts, "economicLoss", 50_000)
                || helperTier(facts) == 2
                || flag(facts, "otherEspeciallySerious")) {
            return Verdict.certain(2);
        }
        if (countReaches(facts, "financialCredentials", 10)
                || countReaches(facts, "otherCredentials", 500)
                || countReaches(facts, "systemsControlled", 20)
                || moneyReaches(facts, "illegalIncome", 5_000)
                || moneyReaches(facts, "economicLoss", 10_000)
                || helperTier(facts) == 1
                || flag(facts, "otherSerious")) {
            return Verdict.certain(1);
        }
        return Verdict.NONE;
    }

    static Verdict tools(Map<String, ?> facts) {
        if (Facts.lastDay(facts).isBefore(AMENDMENT_SEVEN)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return asserted(facts);
        }
        if (countReaches(facts, "financialTools", 25)
                || countReaches(facts, "otherTools", 100)
                || countReaches(facts, "financialToolsKnowingly", 25)
                || countReaches(facts, "otherToolsKnowingly", 100)
                || moneyReaches(facts, "illegalIncome", 25_000)
                || moneyReaches(facts, "economicLoss", 50_000)
                || helperTier(facts) == 2
                || flag(facts, "otherEspeciallySerious")) {
            return Verdict.certain(2);
        }
        if (countReaches(facts, "financialTools", 5)
                || countReaches(facts, "otherTools", 20)
                || countReaches(facts, "financialToolsKnowingly", 5)
                || countReaches(facts, "otherToolsKnowingly", 20)
                || moneyReaches(facts, "illegalIncome", 5_000)
                || moneyReaches(facts, "economicLoss", 10_000)
                || helperTier(facts) == 1
                || flag(facts, "otherSerious")) {
            return Verdict.certain(1);
        }
        return Verdict.NONE;
    }

    static Verdict sabotage(Map<String, ?> facts) {
        if (Facts.lastDay(facts).isBefore(CODE)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return asserted(facts);
        }
        boolean anHourOut = countReaches(facts, "outageMinutes", 60);
        if (countReaches(facts, "systemsDisabled", 50)
                || countReaches(facts, "systemsDataAltered", 100)
                || moneyReaches(facts, "illegalIncome", 25_000)
                || moneyReaches(facts, "economicLoss", 50_000)
                || (anHourOut
                        && (countReaches(facts, "baseServiceSystems", 500)
                                || countReaches(facts, "usersServed", 50_000)))
                || flag(facts, "publicServiceSeriouslyAffected")
                || flag(facts, "selfReplicatingSeriousImpact")
                || countReaches(facts, "systemsImplanted", 100)
                || countReaches(facts, "malwareProvided", 50)
                || helperTier(facts) == 2
                || flag(facts, "otherEspeciallySerious")) {
            return Verdict.certain(2);
        }
        if (countReaches(facts, "systemsDisabled", 10)
                || countReaches(facts, "systemsDataAltered", 20)
                || moneyReaches(facts, "illegalIncome", 5_000)
                || moneyReaches(facts, "economicLoss", 10_000)
                || (anHourOut
                        && (countReaches(facts, "baseServiceSystems", 100)
                                || countReaches(facts, "usersServed", 10_000)))
                || flag(facts, "selfReplicatingSpread")
                || countReaches(facts, "systemsImplanted", 20)
                || countReaches(facts, "malwareProvided", 10)
                || helperTier(facts) == 1
                || monitoring(facts)
                || flag(facts, "otherSerious")) {
            return Verdict.certain(1);
        }
        return Verdict.NONE;
    }

    /** 第九条: one who knowingly helped; tools are asked for with sabotage alone; nothing is added to the helped one's figures. */
    @SuppressWarnings("unchecked")
    private static int helperTier(Map<String, ?> facts) {
        Map<String, ?> help = facts.get("aidedBy") == null ? Map.of() : (Map<String, ?>) facts.get("aidedBy");
        if (countReaches(help, "tools", 50)
                || moneyReaches(help, "illegalIncome", 25_000)
                || moneyReaches(help, "fundsProvided", 25_000)) {
            return 2;
        }
        boolean first = countReaches(help, "tools", 10)
                || moneyReaches(help, "illegalIncome", 5_000)
                || moneyReaches(help, "fundsProvided", 5_000);
        return first ? 1 : 0;
    }

    /** 法释〔2016〕29号第十条 and its successors, whenever the act was: systems that monitor the environment. */
    private static boolean monitoring(Map<String, ?> facts) {
        return flag(facts, "environmentalMonitoring") && !Facts.judged(facts).isBefore(ON_MONITORING);
    }

    private static boolean noFiguresYet(Map<String, ?> facts) {
        return Facts.judged(facts).isBefore(INTERPRETATION);
    }

    private static Verdict asserted(Map<String, ?> facts) {
        return Verdict.certain(flag(facts, "otherEspeciallySerious") ? 2 : flag(facts, "otherSerious") ? 1 : 0);
    }
}
