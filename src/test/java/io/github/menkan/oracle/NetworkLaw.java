package io.github.menkan.oracle;

import static io.github.menkan.oracle.Facts.anyFlag;
import static io.github.menkan.oracle.Facts.count;
import static io.github.menkan.oracle.Facts.countReaches;
import static io.github.menkan.oracle.Facts.flag;
import static io.github.menkan.oracle.Facts.moneyReaches;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;

/** 刑法第二百八十六条之一, 第二百八十七条之一 and 之二 with 法释〔2019〕15号 (之二 also 法发〔2021〕22号, 法发〔2025〕12号), for known facts. */
final class NetworkLaw {

    private static final LocalDate AMENDMENT_NINE = LocalDate.of(2015, 11, 1);
    private static final LocalDate INTERPRETATION = LocalDate.of(2019, 11, 1);
    private static final LocalDate OPINION_OF_2021 = LocalDate.of(2021, 6, 22);
    private static final LocalDate OPINION_OF_2025 = LocalDate.of(2025, 7, 28);

    private NetworkLaw() {}

    static Verdict duty(Map<String, ?> facts) {
        boolean duty = flag(facts, "serviceProvider") && flag(facts, "orderedToCorrect") && flag(facts, "refused");
        if (noOffenceYet(facts) || !duty) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return single(anyFlag(
                    facts,
                    "otherMassDissemination",
                    "otherGraveConsequence",
                    "otherSeriousEvidenceLoss",
                    "otherSerious"));
        }
        return single(dissemination(facts) || leak(facts) || evidenceLoss(facts) || otherCircumstances(facts));
    }

    private static boolean dissemination(Map<String, ?> facts) {
        BigInteger converted =
                count(facts, "illegalVideos").multiply(BigInteger.TEN).add(count(facts, "otherIllegalItems"));
        return countReaches(facts, "illegalVideos", 200)
                || countReaches(facts, "otherIllegalItems", 2_000)
                || converted.compareTo(BigInteger.valueOf(2_000)) >= 0
                || countReaches(facts, "accountsReached", 2_000)
                || countReaches(facts, "groupMembers", 3_000)
                || countReaches(facts, "followers", 30_000)
                || countReaches(facts, "clicks", 50_000)
                || flag(facts, "otherMassDissemination");
    }

    private static boolean leak(Map<String, ?> facts) {
        BigInteger points = BigInteger.ZERO;
        for (Map<String, Object> entry : Facts.list(facts, "leaked")) {
            int weight = switch (Facts.standardOf((String) entry.get("category"))) {
                case 50 -> 100;
                case 500 -> 10;
                default -> 1;
            };
            points = points.add(count(entry, "count").multiply(BigInteger.valueOf(weight)));
        }
        return points.compareTo(BigInteger.valueOf(50_000)) >= 0
                || anyFlag(
                        facts, "gravePersonalHarm", "majorEconomicLoss", "seriousDisruption", "otherGraveConsequence");
    }

    private static boolean evidenceLoss(Map<String, ?> facts) {
        return anyFlag(
                facts,
                "evidenceOfGraveCrimeLost",
                "evidenceOfFiveYearCrimeLost",
                "evidenceLostRepeatedly",
                "proceedingsSeriouslyAffected",
                "otherSeriousEvidenceLoss");
    }

    private static boolean otherCircumstances(Map<String, ?> facts) {
        return anyFlag(
                facts,
                "logsOrRealNameMissing",
                "orderedRepeatedlyWithinTwoYears",
                "serviceMainlyForCrime",
                "usedForAttacks",
                "usedForMajorCrime",
                "publicServiceNetworkDamaged",
                "otherSerious");
    }

    static Verdict misuse(Map<String, ?> facts) {
        if (noOffenceYet(facts)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return single(flag(facts, "otherSerious"));
        }
        return single(anyFlag(facts, "impersonatedAuthoritySite", "adminPenaltyWithinTwoYears", "otherSerious")
                || countReaches(facts, "sites", 3)
                || countReaches(facts, "registeredAccounts", 2_000)
                || countReaches(facts, "groups", 5)
                || countReaches(facts, "groupMembers", 1_000)
                || countReaches(facts, "websitePosts", 100)
                || countReaches(facts, "accountsMessaged", 2_000)
                || countReaches(facts, "messagedGroupMembers", 3_000)
                || countReaches(facts, "followers", 30_000)
                || moneyReaches(facts, "illegalIncome", 10_000));
    }

    static Verdict aid(Map<String, ?> facts) {
        if (noOffenceYet(facts)) {
            return Verdict.NONE;
        }
        if (noFiguresYet(facts)) {
            return single(flag(facts, "otherSerious"));
        }
        if (flag(facts, "aidedCrimeUnverifiable")) {
            return single(moneyReaches(facts, "paymentSettled", 1_000_000)
                    || moneyReaches(facts, "fundsProvided", 250_000)
                    || moneyReaches(facts, "illegalIncome", 50_000)
                    || flag(facts, "especiallyGraveConsequence"));
        }
        boolean article12 = countReaches(facts, "personsAided", 3)
                || moneyReaches(facts, "paymentSettled", 200_000)
                || moneyReaches(facts, "fundsProvided", 50_000)
                || moneyReaches(facts, "illegalIncome", 10_000)
                || anyFlag(facts, "adminPenaltyWithinTwoYears", "aidedCrimeGraveConsequence", "otherSerious");
        return Verdict.of(article12 ? 1 : 0, 0, opinion(Facts.lastDay(facts), facts) ? 1 : 0);
    }

    /** What the opinion in force on the day of the act lets the court find grave: accounts and cards. */
    private static boolean opinion(LocalDate act, Map<String, ?> facts) {
        if (act.isBefore(OPINION_OF_2021)) {
            return false;
        }
        BigInteger ownAccounts = count(facts, "ownAccounts");
        if (act.isBefore(OPINION_OF_2025)) {
            BigInteger accounts =
                    ownAccounts.add(count(facts, "othersAccounts")).add(count(facts, "paymentInterfaces"));
            return accounts.compareTo(BigInteger.valueOf(5)) >= 0 || countReaches(facts, "othersPhoneCards", 20);
        }
        BigInteger phoneCards = count(facts, "ownPhoneCards").add(count(facts, "othersPhoneCards"));
        return (ownAccounts.compareTo(BigInteger.valueOf(3)) >= 0 && moneyReaches(facts, "ownAccountsInflow", 300_000))
                || moneyReaches(facts, "othersAccountsInflow", 300_000)
                || phoneCards.compareTo(BigInteger.valueOf(20)) >= 0;
    }

    private static boolean noOffenceYet(Map<String, ?> facts) {
        return Facts.lastDay(facts).isBefore(AMENDMENT_NINE);
    }

    private static boolean noFiguresYet(Map<String, ?> facts) {
        return Facts.judged(facts).isBefore(INTERPRETATION);
    }

    private static Verdict single(boolean reached) {
        return Verdict.certain(reached ? 1 : 0);
    }
}
