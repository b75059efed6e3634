package io.github.menkan.oracle;

import java.time.LocalDate;

/** 刑法第二百八十五条第二、三款 and 第二百八十六条 with 法释〔2011〕19号, for completely known facts. */
final class ComputerLaw {

    private static final LocalDate CODE = LocalDate.of(1997, 10, 1);
    private static final LocalDate AMENDMENT_SEVEN = LocalDate.of(2009, 2, 28);
    private static final LocalDate INTERPRETATION = LocalDate.of(2011, 9, 1);
    private static final LocalDate ON_MONITORING = LocalDate.of(2017, 1, 1);

    private ComputerLaw() {}

    static Verdict data(Facts facts) {
        if (facts.lastDay().isBefore(AMENDMENT_SEVEN)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return asserted(facts);
        }
        if (facts.countReaches("financialCredentials", 50)
                || facts.countReaches("otherCredentials", 2_500)
                || facts.countReaches("systemsControlled", 100)
                || facts.moneyReaches("illegalIncome", 25_000)
                || facts.moneyReaches("economicLoss", 50_000)
                || helperTier(facts) == 2
                || facts.flag("otherEspeciallySerious")) {
            return Verdict.certain(2);
        }
        if (facts.countReaches("financialCredentials", 10)
                || facts.countReaches("otherCredentials", 500)
                || facts.countReaches("systemsControlled", 20)
                || facts.moneyReaches("illegalIncome", 5_000)
                || facts.moneyReaches("economicLoss", 10_000)
                || helperTier(facts) == 1
                || facts.flag("otherSerious")) {
            return Verdict.certain(1);
        }
        return Verdict.NONE;
    }

    static Verdict tools(Facts facts) {
        if (facts.lastDay().isBefore(AMENDMENT_SEVEN)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return asserted(facts);
        }
        if (facts.countReaches("financialTools", 25)
                || facts.countReaches("otherTools", 100)
                || facts.countReaches("financialToolsKnowingly", 25)
                || facts.countReaches("otherToolsKnowingly", 100)
                || facts.moneyReaches("illegalIncome", 25_000)
                || facts.moneyReaches("economicLoss", 50_000)
                || helperTier(facts) == 2
                || facts.flag("otherEspeciallySerious")) {
            return Verdict.certain(2);
        }
        if (facts.countReaches("financialTools", 5)
                || facts.countReaches("otherTools", 20)
                || facts.countReaches("financialToolsKnowingly", 5)
                || facts.countReaches("otherToolsKnowingly", 20)
                || facts.moneyReaches("illegalIncome", 5_000)
                || facts.moneyReaches("economicLoss", 10_000)
                || helperTier(facts) == 1
                || facts.flag("otherSerious")) {
            return Verdict.certain(1);
        }
        return Verdict.NONE;
    }

    static Verdict sabotage(Facts facts) {
        if (facts.lastDay().isBefore(CODE)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return asserted(facts);
        }
        boolean anHourOut = facts.countReaches("outageMinutes", 60);
        if (facts.countReaches("systemsDisabled", 50)
                || facts.countReaches("systemsDataAltered", 100)
                || facts.moneyReaches("illegalIncome", 25_000)
                || facts.moneyReaches("economicLoss", 50_000)
                || (anHourOut
                        && (facts.countReaches("baseServiceSystems", 500) || facts.countReaches("usersServed", 50_000)))
                || facts.flag("publicServiceSeriouslyAffected")
                || facts.flag("selfReplicatingSeriousImpact")
                || facts.countReaches("systemsImplanted", 100)
                || facts.countReaches("malwareProvided", 50)
                || helperTier(facts) == 2
                || facts.flag("otherEspeciallySerious")) {
            return Verdict.certain(2);
        }
        if (facts.countReaches("systemsDisabled", 10)
                || facts.countReaches("systemsDataAltered", 20)
                || facts.moneyReaches("illegalIncome", 5_000)
                || facts.moneyReaches("economicLoss", 10_000)
                || (anHourOut
                        && (facts.countReaches("baseServiceSystems", 100) || facts.countReaches("usersServed", 10_000)))
                || facts.flag("selfReplicatingSpread")
                || facts.countReaches("systemsImplanted", 20)
                || facts.countReaches("malwareProvided", 10)
                || helperTier(facts) == 1
                || monitoring(facts)
                || facts.flag("otherSerious")) {
            return Verdict.certain(1);
        }
        return Verdict.NONE;
    }

    /** 第九条: one who knowingly helped; tools are asked for with sabotage alone; nothing is added to the helped one's figures. */
    private static int helperTier(Facts facts) {
        Facts help = facts.part("aidedBy");
        if (help.countReaches("tools", 50)
                || help.moneyReaches("illegalIncome", 25_000)
                || help.moneyReaches("fundsProvided", 25_000)) {
            return 2;
        }
        boolean first = help.countReaches("tools", 10)
                || help.moneyReaches("illegalIncome", 5_000)
                || help.moneyReaches("fundsProvided", 5_000);
        return first ? 1 : 0;
    }

    /** 法释〔2016〕29号第十条 and its successors, whenever the act was: systems that monitor the environment. */
    private static boolean monitoring(Facts facts) {
        return facts.flag("environmentalMonitoring") && !facts.judged().isBefore(ON_MONITORING);
    }

    private static boolean noFiguresYet(Facts facts) {
        return facts.judged().isBefore(INTERPRETATION);
    }

    private static Verdict asserted(Facts facts) {
        return Verdict.certain(facts.flag("otherEspeciallySerious") ? 2 : facts.flag("otherSerious") ? 1 : 0);
    }
}
