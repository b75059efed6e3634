package io.github.menkan.oracle;

import java.util.Map;

/** The figures of the law an unknown quantity or amount may cross: candidates for completions, cases near bounds. */
final class Bounds {

    private static final long[] NO_BOUNDS = {};

    private static final Map<String, long[]> QUANTITIES = Map.ofEntries(
            Map.entry("obtained", new long[] {50, 500, 5_000, 50_000, 25, 250, 2_500, 25_000}),
            Map.entry("disclosed", new long[] {50, 500, 5_000, 50_000, 25, 250, 2_500, 25_000}),
            Map.entry("theftsWithinTwoYears", new long[] {3, 5}),
            Map.entry("general", new long[] {1, 3, 5, 9, 25}),
            Map.entry("gradeThree", new long[] {1, 3, 5}),
            Map.entry("gradeTwoOrAbove", new long[] {1}),
            Map.entry("messagesSent", new long[] {5_000, 50_000}),
            Map.entry("callsMade", new long[] {500, 5_000}),
            Map.entry("pageViews", new long[] {5_000, 50_000}),
            Map.entry("daysAtForeignDen", new long[] {30}),
            Map.entry("count", new long[] {500, 5_000, 50_000}),
            Map.entry("illegalVideos", new long[] {200}),
            Map.entry("otherIllegalItems", new long[] {2_000}),
            Map.entry("accountsReached", new long[] {2_000}),
            Map.entry("groupMembers", new long[] {1_000, 3_000}),
            Map.entry("followers", new long[] {30_000}),
            Map.entry("clicks", new long[] {50_000}),
            Map.entry("financialCredentials", new long[] {10, 50}),
            Map.entry("otherCredentials", new long[] {500, 2_500}),
            Map.entry("systemsControlled", new long[] {20, 100}),
            Map.entry("financialTools", new long[] {5, 25}),
            Map.entry("otherTools", new long[] {20, 100}),
            Map.entry("financialToolsKnowingly", new long[] {5, 25}),
            Map.entry("otherToolsKnowingly", new long[] {20, 100}),
            Map.entry("systemsDisabled", new long[] {10, 50}),
            Map.entry("systemsDataAltered", new long[] {20, 100}),
            Map.entry("baseServiceSystems", new long[] {100, 500}),
            Map.entry("usersServed", new long[] {10_000, 50_000}),
            Map.entry("outageMinutes", new long[] {60, 300}),
            Map.entry("systemsImplanted", new long[] {20, 100}),
            Map.entry("malwareProvided", new long[] {10, 50}),
            Map.entry("sites", new long[] {3}),
            Map.entry("registeredAccounts", new long[] {2_000}),
            Map.entry("groups", new long[] {5}),
            Map.entry("websitePosts", new long[] {100}),
            Map.entry("accountsMessaged", new long[] {2_000}),
            Map.entry("messagedGroupMembers", new long[] {3_000}),
            Map.entry("personsAided", new long[] {3, 15}),
            Map.entry("counted", new long[] {50, 500, 5_000, 50_000}),
            Map.entry("countedDisclosed", new long[] {25, 250, 2_500, 25_000}),
            Map.entry("ownAccounts", new long[] {3, 5}),
            Map.entry("othersAccounts", new long[] {5}),
            Map.entry("paymentInterfaces", new long[] {5}),
            Map.entry("ownPhoneCards", new long[] {20}),
            Map.entry("othersPhoneCards", new long[] {20}),
            Map.entry("tools", new long[] {10, 50}),
            Map.entry("cards", new long[] {1, 5}),
            Map.entry("forgedCards", new long[] {1, 10}),
            Map.entry("forgedBlankCards", new long[] {10, 100}),
            Map.entry("othersCardsHeld", new long[] {5, 50}),
            Map.entry("cardsByFalseIdentity", new long[] {1, 10}),
            Map.entry("forgedOrFalselyObtainedCardsTraded", new long[] {1, 10}),
            Map.entry("times", new long[] {3, 10}),
            Map.entry("vehicles", new long[] {1, 5}),
            Map.entry("extortionsWithinTwoYears", new long[] {3}),
            Map.entry("snatchingsWithinTwoYears", new long[] {3}),
            Map.entry("snatchingsWithinOneYear", new long[] {3}));

    private static final Map<String, long[]> MONEY = Map.ofEntries(
            Map.entry("illegalIncome", new long[] {5_000, 50_000, 10_000, 25_000}),
            Map.entry("onDutyIncome", new long[] {2_500, 25_000}),
            Map.entry("businessProfit", new long[] {50_000, 500_000}),
            Map.entry("amount", new long[] {1_000, 2_000, 3_000, 30_000, 50_000, 60_000, 400_000, 500_000}),
            Map.entry("attemptedAmount", new long[] {30_000, 50_000, 60_000, 100_000, 400_000, 500_000}),
            Map.entry("economicLoss", new long[] {10_000, 50_000}),
            Map.entry("paymentSettled", new long[] {200_000, 1_000_000}),
            Map.entry("fundsProvided", new long[] {50_000, 250_000, 5_000, 25_000}),
            Map.entry("ownAccountsInflow", new long[] {300_000}),
            Map.entry("othersAccountsInflow", new long[] {300_000}),
            Map.entry("relicValue", new long[] {1_000, 2_000, 3_000, 30_000, 50_000, 60_000, 400_000, 500_000}),
            Map.entry("overdraftPrincipal", new long[] {10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000}),
            Map.entry("loss", new long[] {250_000, 2_500_000}),
            Map.entry("computerDataIncome", new long[] {5_000, 50_000}),
            Map.entry("card-fraud.amount", new long[] {5_000, 50_000, 500_000}),
            Map.entry("concealment.amount", new long[] {50_000, 100_000, 500_000, 5_000_000, 3_000, 10_000}),
            Map.entry("extortion.amount", new long[] {2_000, 3_000, 4_000, 30_000, 60_000, 48_000, 300_000, 400_000}),
            Map.entry("snatching.amount", new long[] {1_000, 2_000, 3_000, 20_000, 40_000, 150_000, 300_000}));

    private Bounds() {}

    /** The bounds of a quantity, in its own unit; none where the property is no quantity. */
    static long[] quantity(String offence, String name) {
        return of(QUANTITIES, offence, name);
    }

    /** The bounds of an amount in yuan; none where the property is no amount. */
    static long[] money(String offence, String name) {
        return of(MONEY, offence, name);
    }

    /** An offence's own bounds of a property whose name others have too, or those of the property. */
    private static long[] of(Map<String, long[]> bounds, String offence, String name) {
        return bounds.getOrDefault(offence + "." + name, bounds.getOrDefault(name, NO_BOUNDS))
                .clone();
    }
}
