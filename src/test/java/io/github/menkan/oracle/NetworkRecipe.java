package io.github.menkan.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases of the network and computer offences. */
final class NetworkRecipe implements Recipe {

    private static final String JUDGED = "2026-11-21";

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "network-duty",
            List.of(
                    "illegalVideos",
                    "otherIllegalItems",
                    "accountsReached",
                    "groupMembers",
                    "followers",
                    "clicks",
                    "illegalIncome"),
            "computer-data",
            List.of("financialCredentials", "otherCredentials", "systemsControlled", "illegalIncome", "economicLoss"),
            "computer-tools",
            List.of(
                    "financialTools",
                    "otherTools",
                    "financialToolsKnowingly",
                    "otherToolsKnowingly",
                    "illegalIncome",
                    "economicLoss"),
            "computer-sabotage",
            List.of(
                    "systemsDisabled",
                    "systemsDataAltered",
                    "illegalIncome",
                    "economicLoss",
                    "baseServiceSystems",
                    "usersServed",
                    "outageMinutes",
                    "systemsImplanted",
                    "malwareProvided"),
            "network-misuse",
            List.of(
                    "sites",
                    "registeredAccounts",
                    "groups",
                    "groupMembers",
                    "websitePosts",
                    "accountsMessaged",
                    "messagedGroupMembers",
                    "followers",
                    "illegalIncome"),
            "network-aid",
            List.of("personsAided", "paymentSettled", "fundsProvided", "illegalIncome"));

    private static final Map<String, List<String>> FLAGS = Map.of(
            "network-duty",
            List.of(
                    "gravePersonalHarm",
                    "majorEconomicLoss",
                    "seriousDisruption",
                    "otherGraveConsequence",
                    "evidenceOfGraveCrimeLost",
                    "evidenceOfFiveYearCrimeLost",
                    "evidenceLostRepeatedly",
                    "proceedingsSeriouslyAffected",
                    "otherSeriousEvidenceLoss",
                    "logsOrRealNameMissing",
                    "orderedRepeatedlyWithinTwoYears",
                    "serviceMainlyForCrime",
                    "usedForAttacks",
                    "usedForMajorCrime",
                    "publicServiceNetworkDamaged",
                    "otherSerious",
                    "otherMassDissemination"),
            "computer-data",
            List.of("otherSerious", "otherEspeciallySerious"),
            "computer-tools",
            List.of("otherSerious", "otherEspeciallySerious"),
            "computer-sabotage",
            List.of(
                    "publicServiceSeriouslyAffected",
                    "selfReplicatingSpread",
                    "selfReplicatingSeriousImpact",
                    "environmentalMonitoring",
                    "otherSerious",
                    "otherEspeciallySerious"),
            "network-misuse",
            List.of("impersonatedAuthoritySite", "adminPenaltyWithinTwoYears", "otherSerious"),
            "network-aid",
            List.of(
                    "adminPenaltyWithinTwoYears",
                    "aidedCrimeGraveConsequence",
                    "aidedCrimeUnverifiable",
                    "especiallyGraveConsequence",
                    "otherSerious"));

    private final String offence;

    NetworkRecipe(String offence) {
        this.offence = offence;
    }

    @Override
    public void fill(Map<String, Object> facts, Dice dice) {
        boolean computer = offence.startsWith("computer");
        String border = dice.pick("2015-10-31", "2015-11-01", "2019-10-31", "2019-11-01");
        String early =
                dice.pick("2011-08-31", "2011-09-01", offence.equals("computer-sabotage") ? "2001-01-01" : border);
        facts.put("committed", dice.chance(0.8) ? day(dice) : computer ? early : border);
        facts.put("judged", JUDGED);
        if (offence.equals("network-duty")) {
            for (String condition : List.of("serviceProvider", "orderedToCorrect", "refused")) {
                if (dice.chance(0.95)) {
                    facts.put(condition, true);
                }
            }
        }
        for (String name : NUMBERS.get(offence)) {
            if (dice.chance(0.25)) {
                facts.put(
                        name,
                        Facts.MONEY.contains(name)
                                ? dice.yuanNearBoundOf(offence, name)
                                : dice.nearBoundOf(offence, name));
            }
        }
        if (offence.equals("computer-sabotage") && dice.chance(0.3)) {
            facts.put("outageMinutes", dice.near(60));
            facts.put(dice.pick("usersServed", "baseServiceSystems"), 0L);
            facts.computeIfPresent("usersServed", (name, zero) -> dice.nearBoundOf(offence, name));
            facts.computeIfPresent("baseServiceSystems", (name, zero) -> dice.nearBoundOf(offence, name));
        }
        if (offence.equals("network-aid") && dice.chance(0.3)) {
            facts.put("aidedCrimeUnverifiable", true);
        }
        if (offence.equals("network-duty") && dice.chance(0.5)) {
            convert(facts, dice);
        }
        if (offence.equals("network-aid") && dice.chance(0.5)) {
            accountsAndCards(facts, dice);
        }
        if (computer && dice.chance(0.2)) {
            facts.put("aidedBy", help(dice));
        }
    }

    private String day(Dice dice) {
        return offence.equals("network-aid")
                ? dice.pick("2021-06-21", "2021-06-22", "2023-05-01", "2025-07-27", "2025-07-28", "2025-09-01")
                : "2023-05-01";
    }

    /** Accounts whose sum is five, or three with money that flowed in, and cards whose sum is twenty, or beside these. */
    private void accountsAndCards(Map<String, Object> facts, Dice dice) {
        if (dice.chance(0.4)) {
            long all = 5 + dice.between(-1, 1);
            long own = dice.between(0, all);
            long others = dice.between(0, all - own);
            facts.put("ownAccounts", own);
            facts.put("othersAccounts", others);
            facts.put("paymentInterfaces", all - own - others);
        } else {
            facts.put("ownAccounts", dice.near(3));
            facts.put("othersAccounts", dice.between(1, 3));
        }
        if (dice.chance(0.5)) {
            facts.put("ownAccountsInflow", dice.yuanNearBoundOf(offence, "ownAccountsInflow"));
        }
        if (dice.chance(0.3) && !facts.get("othersAccounts").equals(0L)) {
            facts.put("othersAccountsInflow", dice.yuanNearBoundOf(offence, "othersAccountsInflow"));
        }
        if (dice.chance(0.4)) {
            long all = 20 + dice.between(-1, 1);
            long own = dice.pick(0L, dice.between(0, all));
            facts.put("ownPhoneCards", own);
            facts.put("othersPhoneCards", all - own);
        }
    }

    private Map<String, Object> help(Dice dice) {
        Map<String, Object> help = new LinkedHashMap<>();
        if (offence.equals("computer-sabotage") && dice.chance(0.5)) {
            help.put("tools", dice.nearBoundOf(offence, "tools"));
        }
        if (dice.chance(0.5)) {
            help.put("illegalIncome", dice.yuanNearBoundOf(offence, "illegalIncome"));
        }
        if (dice.chance(0.5) || help.isEmpty()) {
            help.put("fundsProvided", dice.yuanNearBoundOf(offence, "fundsProvided"));
        }
        return help;
    }

    /** Sums that come to the bound exactly, or to one more or less. */
    private static void convert(Map<String, Object> facts, Dice dice) {
        if (dice.chance(0.3)) {
            long points = 2_000 + dice.between(-1, 1);
            long videos = dice.between(0, points / 10);
            facts.put("illegalVideos", videos);
            facts.put("otherIllegalItems", points - 10 * videos);
            return;
        }
        long points = dice.pick(50_000L, 5_000L, 25_000L) + dice.between(-1, 1);
        long high = dice.between(0, points / 100);
        long middle = dice.between(0, (points - 100 * high) / 10);
        long low = points - 100 * high - 10 * middle;
        List<Object> leaked = new ArrayList<>();
        leaked.add(leak(dice.pick("location-track", "communication-content", "credit", "property"), high));
        leaked.add(leak(dice.pick("lodging", "health", "transaction", "face", "other-sensitive"), middle));
        leaked.add(leak("ordinary", low));
        facts.put("leaked", leaked);
    }

    private static Map<String, Object> leak(String category, long items) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("category", category);
        entry.put("count", items);
        return entry;
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        return FLAGS.get(offence);
    }

    /** A serious impact of the spread is said together with the spread, and the gravest consequence with its rule. */
    @Override
    public void settle(Map<String, Object> facts) {
        if (facts.containsKey("selfReplicatingSeriousImpact")) {
            facts.put("selfReplicatingSpread", true);
        }
        if (facts.containsKey("especiallyGraveConsequence")) {
            facts.put("aidedCrimeUnverifiable", true);
        }
    }
}
