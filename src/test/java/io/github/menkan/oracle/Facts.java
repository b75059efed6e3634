package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reading completely known facts out of a case in the shape of the JSON format. */
final class Facts {

    /** Properties that hold yuan. */
    static final Set<String> MONEY = Set.of(
            "illegalIncome",
            "onDutyIncome",
            "businessProfit",
            "amount",
            "attemptedAmount",
            "economicLoss",
            "paymentSettled",
            "fundsProvided",
            "ownAccountsInflow",
            "othersAccountsInflow",
            "relicValue",
            "overdraftPrincipal",
            "loss",
            "computerDataIncome");

    /** Properties that hold a whole number; everything that is neither money nor listed here is a flag. */
    static final Set<String> QUANTITIES = Set.of(
            "obtained",
            "disclosed",
            "disclosedDistinct",
            "counted",
            "countedDisclosed",
            "theftsWithinTwoYears",
            "general",
            "gradeThree",
            "gradeTwoOrAbove",
            "messagesSent",
            "callsMade",
            "pageViews",
            "daysAtForeignDen",
            "count",
            "illegalVideos",
            "otherIllegalItems",
            "accountsReached",
            "groupMembers",
            "followers",
            "clicks",
            "financialCredentials",
            "otherCredentials",
            "systemsControlled",
            "financialTools",
            "otherTools",
            "financialToolsKnowingly",
            "otherToolsKnowingly",
            "systemsDisabled",
            "systemsDataAltered",
            "baseServiceSystems",
            "usersServed",
            "outageMinutes",
            "systemsImplanted",
            "malwareProvided",
            "sites",
            "registeredAccounts",
            "groups",
            "websitePosts",
            "accountsMessaged",
            "messagedGroupMembers",
            "personsAided",
            "ownAccounts",
            "othersAccounts",
            "paymentInterfaces",
            "ownPhoneCards",
            "othersPhoneCards",
            "tools",
            "cards",
            "forgedCards",
            "forgedBlankCards",
            "othersCardsHeld",
            "cardsByFalseIdentity",
            "forgedOrFalselyObtainedCardsTraded",
            "times",
            "vehicles",
            "extortionsWithinTwoYears",
            "snatchingsWithinTwoYears",
            "snatchingsWithinOneYear");

    private static final Set<String> HIGHLY_SENSITIVE =
            Set.of("location-track", "communication-content", "credit", "property");

    private static final Set<String> SENSITIVE = Set.of(
            "lodging", "communication-record", "health", "transaction", "identity-document", "face", "other-sensitive");

    private Facts() {}

    static boolean flag(Map<String, ?> facts, String name) {
        Object value = facts.get(name);
        if (value == null) {
            if (facts.containsKey(name)) {
                throw new IllegalArgumentException(name + " must be known");
            }
            return false;
        }
        return (Boolean) value;
    }

    /** Whether the circumstance is not denied: true, unknown, or a range of either. */
    static boolean mayBe(Map<String, ?> facts, String name) {
        return facts.containsKey(name) && !Boolean.FALSE.equals(facts.get(name));
    }

    /** The tier that a person asserts by 其他严重情节 and 其他特别严重情节 where the statute has three tiers. */
    static int assertedTier(Map<String, ?> facts) {
        return flag(facts, "otherEspeciallySerious") ? 3 : flag(facts, "otherSerious") ? 2 : 0;
    }

    static boolean anyFlag(Map<String, ?> facts, String... names) {
        for (String name : names) {
            if (flag(facts, name)) {
                return true;
            }
        }
        return false;
    }

    static BigInteger count(Map<String, ?> facts, String name) {
        Object value = facts.get(name);
        if (value == null && !facts.containsKey(name)) {
            return BigInteger.ZERO;
        }
        return whole(value, name);
    }

    static boolean countReaches(Map<String, ?> facts, String name, long bound) {
        return count(facts, name).compareTo(BigInteger.valueOf(bound)) >= 0;
    }

    static BigDecimal money(Map<String, ?> facts, String name) {
        Object value = facts.get(name);
        if (value == null && !facts.containsKey(name)) {
            return BigDecimal.ZERO;
        }
        return yuan(value, name);
    }

    static boolean moneyReaches(Map<String, ?> facts, String name, long bound) {
        return money(facts, name).compareTo(BigDecimal.valueOf(bound)) >= 0;
    }

    static BigInteger whole(Object value, String name) {
        if (value instanceof BigInteger integer) {
            return integer;
        }
        if (value instanceof Long || value instanceof Integer) {
            return BigInteger.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toBigIntegerExact();
        }
        throw new IllegalArgumentException(name + " must be a known whole number, was " + value);
    }

    static BigDecimal yuan(Object value, String name) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof String text) {
            return new BigDecimal(text);
        }
        return new BigDecimal(whole(value, name));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, ?> facts, String name) {
        Object value = facts.get(name);
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    /** Whether an entry discloses something, or may. */
    static boolean disclosesSomething(Map<String, ?> entry) {
        Object disclosed = entry.get("disclosed");
        if (entry.containsKey("counted")) {
            return isSomething(entry.get("counted")) && isSomething(entry.get("countedDisclosed"));
        }
        return entry.containsKey("disclosed")
                && (disclosed instanceof List<?> recipients
                        ? recipients.stream().anyMatch(Facts::isSomething)
                        : isSomething(disclosed));
    }

    private static boolean isSomething(Object items) {
        return items == null
                || items instanceof Map<?, ?>
                || whole(items, "disclosed").signum() > 0;
    }

    /** The first or only day of the act. */
    static LocalDate firstDay(Map<String, ?> facts) {
        return day(facts, "from");
    }

    /** The last or only day of the act. */
    static LocalDate lastDay(Map<String, ?> facts) {
        return day(facts, "to");
    }

    private static LocalDate day(Map<String, ?> facts, String end) {
        Object committed = facts.get("committed");
        if (committed == null) {
            return judged(facts);
        }
        Object value = committed instanceof Map<?, ?> range ? range.get(end) : committed;
        return LocalDate.parse((String) value);
    }

    static LocalDate judged(Map<String, ?> facts) {
        if (facts.get("judged") == null) {
            throw new IllegalArgumentException("judged must be present, was " + facts);
        }
        return LocalDate.parse((String) facts.get("judged"));
    }

    /** The standard of 法释〔2017〕10号第五条第一款第(三)至(五)项 for a class of information: 50, 500 or 5000. */
    static int standardOf(String category) {
        if (HIGHLY_SENSITIVE.contains(category)) {
            return 50;
        }
        if (SENSITIVE.contains(category)) {
            return 500;
        }
        if (category.equals("ordinary")) {
            return 5000;
        }
        throw new IllegalArgumentException("category must be a known class, was " + category);
    }
}
