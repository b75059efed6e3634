package io.github.menkan.oracle;

import java.math.BigInteger;
import java.time.LocalDate;

/** 刑法第二百八十六条之一, 第二百八十七条之一 and 之二 with 法释〔2019〕15号 (之二 also 法发〔2021〕22号, 法发〔2025〕12号), for known facts. */
final class NetworkLaw {

    private static final LocalDate AMENDMENT_NINE = LocalDate.of(2015, 11, 1);
    private static final LocalDate INTERPRETATION = LocalDate.of(2019, 11, 1);
    private static final LocalDate OPINION_OF_2021 = LocalDate.of(2021, 6, 22);
    private static final LocalDate OPINION_OF_2025 = LocalDate.of(2025, 7, 28);

    private NetworkLaw() {}

    static Verdict duty(Facts facts) {
        boolean duty = facts.flag("serviceProvider") && facts.flag("orderedToCorrect") && facts.flag("refused");
        if (noOffenceYet(facts) || !duty) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return single(facts.anyFlag(
                    "otherMassDissemination", "otherGraveConsequence", "otherSeriousEvidenceLoss", "otherSerious"));
        }
        return single(dissemination(facts) || leak(facts) || evidenceLoss(facts) || otherCircumstances(facts));
    }

    private static boolean dissemination(Facts facts) {
        BigInteger converted =
                facts.count("illegalVideos").multiply(BigInteger.TEN).add(facts.count("otherIllegalItems"));
        return facts.countReaches("illegalVideos", 200)
                || facts.countReaches("otherIllegalItems", 2_000)
                || converted.compareTo(BigInteger.valueOf(2_000)) >= 0
                || facts.countReaches("accountsReached", 2_000)
                || facts.countReaches("groupMembers", 3_000)
                || facts.countReaches("followers", 30_000)
                || facts.countReaches("clicks", 50_000)
                || facts.flag("otherMassDissemination");
    }

    private static boolean leak(Facts facts) {
        BigInteger points = BigInteger.ZERO;
        for (Facts entry : facts.list("leaked")) {
            int weight = switch (Facts.standardOf(entry.word("category"))) {
                case 50 -> 100;
                case 500 -> 10;
                default -> 1;
            };
            points = points.add(entry.count("count").multiply(BigInteger.valueOf(weight)));
        }
        return points.compareTo(BigInteger.valueOf(50_000)) >= 0
                || facts.anyFlag(
                        "gravePersonalHarm", "majorEconomicLoss", "seriousDisruption", "otherGraveConsequence");
    }

    private static boolean evidenceLoss(Facts facts) {
        return facts.anyFlag(
                "evidenceOfGraveCrimeLost",
                "evidenceOfFiveYearCrimeLost",
                "evidenceLostRepeatedly",
                "proceedingsSeriouslyAffected",
                "otherSeriousEvidenceLoss");
    }

    private static boolean otherCircumstances(Facts facts) {
        return facts.anyFlag(
                "logsOrRealNameMissing",
                "orderedRepeatedlyWithinTwoYears",
                "serviceMainlyForCrime",
                "usedForAttacks",
                "usedForMajorCrime",
                "publicServiceNetworkDamaged",
                "otherSerious");
    }

    static Verdict misuse(Facts facts) {
        if (noOffenceYet(facts)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return single(facts.flag("otherSerious"));
        }
        return single(facts.anyFlag("impersonatedAuthoritySite", "adminPenaltyWithinTwoYears", "otherSerious")
                || facts.countReaches("sites", 3)
                || facts.countReaches("registeredAccounts", 2_000)
                || facts.countReaches("groups", 5)
                || facts.countReaches("groupMembers", 1_000)
                || facts.countReaches("websitePosts", 100)
                || facts.countReaches("accountsMessaged", 2_000)
                || facts.countReaches("messagedGroupMembers", 3_000)
                || facts.countReaches("followers", 30_000)
                || facts.moneyReaches("illegalIncome", 10_000));
    }

    static Verdict aid(Facts facts) {
        if (noOffenceYet(facts)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return single(facts.flag("otherSerious"));
        }
        if (facts.flag("aidedCrimeUnverifiable")) {
            return single(facts.moneyReaches("paymentSettled", 1_000_000)
                    || facts.moneyReaches("fundsProvided", 250_000)
                    || facts.moneyReaches("illegalIncome", 50_000)
                    || facts.flag("especiallyGraveConsequence"));
        }
        boolean article12 = facts.countReaches("personsAided", 3)
                || facts.moneyReaches("paymentSettled", 200_000)
                || facts.moneyReaches("fundsProvided", 50_000)
                || facts.moneyReaches("illegalIncome", 10_000)
                || facts.anyFlag("adminPenaltyWithinTwoYears", "aidedCrimeGraveConsequence", "otherSerious");
        return Verdict.of(article12 ? 1 : 0, 0, opinion(facts.lastDay(), facts) ? 1 : 0);
    }

    /** What the opinion in force on the day of the act lets the court find grave: accounts and cards. */
    private static boolean opinion(LocalDate act, Facts facts) {
        if (act.isBefore(OPINION_OF_2021)) {
            return false;
        }
        BigInteger ownAccounts = facts.count("ownAccounts");
        if (act.isBefore(OPINION_OF_2025)) {
            BigInteger accounts = ownAccounts.add(facts.count("othersAccounts")).add(facts.count("paymentInterfaces"));
            return accounts.compareTo(BigInteger.valueOf(5)) >= 0 || facts.countReaches("othersPhoneCards", 20);
        }
        BigInteger phoneCards = facts.count("ownPhoneCards").add(facts.count("othersPhoneCards"));
        return (ownAccounts.compareTo(BigInteger.valueOf(3)) >= 0 && facts.moneyReaches("ownAccountsInflow", 300_000))
                || facts.moneyReaches("othersAccountsInflow", 300_000)
                || phoneCards.compareTo(BigInteger.valueOf(20)) >= 0;
    }

    private static boolean noOffenceYet(Facts facts) {
        return facts.lastDay().isBefore(AMENDMENT_NINE);
    }

    private static boolean noFiguresYet(Facts facts) {
        return facts.judged().isBefore(INTERPRETATION);
    }

    private static Verdict single(boolean reached) {
        return Verdict.certain(reached ? 1 : 0);
    }
}
