package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a case, or of a part of one, read with their types: a fact that must be known and is not is refused.
 *
 * @param stated the facts in the shape of the JSON format
 */
record Facts(Map<String, ?> stated) {

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

    boolean flag(String name) {
        Object value = get(name);
        if (value == null) {
            if (states(name)) {
                throw new IllegalArgumentException(name + " must be known");
            }
            return false;
        }
        return (Boolean) value;
    }

    /** Whether the circumstance is not denied: true, unknown, or a range of either. */
    boolean mayBe(String name) {
        return states(name) && !Boolean.FALSE.equals(get(name));
    }

    /** The tier that a person asserts by 其他严重情节 and 其他特别严重情节 where the statute has three tiers. */
    int assertedTier() {
        return flag("otherEspeciallySerious") ? 3 : flag("otherSerious") ? 2 : 0;
    }

    boolean anyFlag(String... names) {
        for (String name : names) {
            if (flag(name)) {
                return true;
            }
        }
        return false;
    }

    BigInteger count(String name) {
        Object value = get(name);
        if (value == null && !states(name)) {
            return BigInteger.ZERO;
        }
        return whole(value, name);
    }

    boolean countReaches(String name, long bound) {
        return count(name).compareTo(BigInteger.valueOf(bound)) >= 0;
    }

    BigDecimal money(String name) {
        Object value = get(name);
        if (value == null && !states(name)) {
            return BigDecimal.ZERO;
        }
        return yuan(value, name);
    }

    boolean moneyReaches(String name, long bound) {
        return money(name).compareTo(BigDecimal.valueOf(bound)) >= 0;
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

    /** The entries of a list; none where it is not stated. */
    @SuppressWarnings("unchecked")
    List<Facts> list(String name) {
        List<Map<String, Object>> entries = (List<Map<String, Object>>) get(name);
        return entries == null ? List.of() : entries.stream().map(Facts::new).toList();
    }

    /** The facts under a property that holds an object of its own; none where it is not stated. */
    @SuppressWarnings("unchecked")
    Facts part(String name) {
        Map<String, Object> part = (Map<String, Object>) get(name);
        return new Facts(part == null ? Map.of() : part);
    }

    String word(String name) {
        return (String) get(name);
    }

    boolean states(String name) {
        return stated.containsKey(name);
    }

    /** Whether it is stated with one value, neither unknown nor a range. */
    boolean knows(String name) {
        return get(name) != null && !(get(name) instanceof Map<?, ?>);
    }

    /** As it is stated: null for unknown, a map for a range. */
    Object get(String name) {
        return stated.get(name);
    }

    /** Whether an entry discloses something, or may. */
    boolean disclosesSomething() {
        Object disclosed = get("disclosed");
        if (states("counted")) {
            return isSomething(get("counted")) && isSomething(get("countedDisclosed"));
        }
        return states("disclosed")
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
    LocalDate firstDay() {
        return day("from");
    }

    /** The last or only day of the act. */
    LocalDate lastDay() {
        return day("to");
    }

    private LocalDate day(String end) {
        Object committed = get("committed");
        if (committed == null) {
            return judged();
        }
        Object value = committed instanceof Map<?, ?> range ? range.get(end) : committed;
        return LocalDate.parse((String) value);
    }

    LocalDate judged() {
        if (get("judged") == null) {
            throw new IllegalArgumentException("judged must be present, was " + stated);
        }
        return LocalDate.parse((String) get("judged"));
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
