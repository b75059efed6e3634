package io.github.menkan.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases of 侵犯公民个人信息罪. */
final class PersonalInformationRecipe implements Recipe {

    private static final String OFFENCE = "personal-information";

    private static final List<String> HIGH = List.of("location-track", "communication-content", "credit", "property");
    private static final List<String> MIDDLE = List.of(
            "lodging", "communication-record", "health", "transaction", "identity-document", "face", "other-sensitive");

    private static final List<String> ARTICLE_SIX =
            List.of("priorConviction", "adminPenaltyWithinTwoYears", "otherSerious");
    private static final List<String> DISCLOSING = List.of("trackUsedInCrime", "knewOfCriminalUse");
    private static final List<String> OTHERS = List.of(
            "gravePersonalHarm",
            "majorLossOrImpact",
            "otherEspeciallySerious",
            "firstOffence",
            "fullRestitution",
            "remorse",
            "identityCardData");

    private final boolean disputed;

    PersonalInformationRecipe(boolean disputed) {
        this.disputed = disputed;
    }

    @Override
    public void fill(Map<String, Object> facts, Dice dice) {
        facts.put("committed", dice.chance(0.7) ? "2023-05-01" : border(dice));
        facts.put("judged", dice.pick("2026-11-21", "2026-11-21", "2023-05-01", "2024-02-29"));
        boolean sells = true;
        if (seventh(facts)) {
            sells = dice.chance(0.7);
            if (sells) {
                facts.put("staffOfListedUnit", true);
            }
        }
        List<Object> entries = new ArrayList<>();
        double shape = dice.between(0, 99);
        if (shape < 25) {
            entries.add(single(dice, sells));
        } else if (shape < 60) {
            proportional(entries, dice, sells);
        } else if (shape < 80) {
            for (long left = dice.between(1, 3); left > 0; left--) {
                entries.add(overlapping(dice, sells));
            }
        } else if (shape < 92) {
            bought(facts, entries, dice, sells);
        }
        if (!seventh(facts)) {
            entries.replaceAll(entry -> dice.chance(0.15) ? countedElsewhere((Map<?, ?>) entry, dice) : entry);
        }
        if (!entries.isEmpty() || dice.chance(0.5)) {
            facts.put("information", entries);
        }
        boolean incomes = disputed || !onlyBought(facts);
        if (incomes && dice.chance(entries.isEmpty() ? 0.9 : 0.3)) {
            facts.put("illegalIncome", dice.yuanNearBoundOf(OFFENCE, "illegalIncome"));
            if (sells && dice.chance(0.4)) {
                Object part = dice.yuanNearBoundOf(OFFENCE, "onDutyIncome");
                boolean fits = Facts.yuan(part, "part").compareTo(new Facts(facts).money("illegalIncome")) <= 0;
                facts.put("onDutyIncome", fits ? part : facts.get("illegalIncome"));
            }
        }
    }

    private static String border(Dice dice) {
        return dice.pick(
                "2009-02-27",
                "2009-02-28",
                "2012-06-01",
                "2015-10-31",
                "2015-11-01",
                "2017-05-31",
                "2017-06-01",
                "2020-02-29");
    }

    private static boolean seventh(Map<String, Object> facts) {
        String act = (String) facts.get("committed");
        return act.compareTo("2015-11-01") < 0;
    }

    /** One class, near its standard, half of it, or ten times or five times as much. */
    private static Map<String, Object> single(Dice dice, boolean sells) {
        String category = category(dice);
        long standard = Facts.standardOf(category);
        long bound = dice.pick(standard / 2, standard, standard * 5, standard * 10);
        return entry(dice, category, dice.near(bound), sells);
    }

    private static String category(Dice dice) {
        return dice.pick(dice.pick(HIGH), dice.pick(MIDDLE), "ordinary");
    }

    /** Three classes whose proportional sum is 1, or one item off, or the half or the tenfold of it. */
    private static void proportional(List<Object> entries, Dice dice, boolean sells) {
        long points = dice.pick(2_500L, 5_000L, 25_000L, 50_000L) + dice.between(-1, 1);
        long high = dice.between(0, points / 100);
        long middle = dice.between(0, (points - 100 * high) / 10);
        long low = points - 100 * high - 10 * middle;
        entries.add(entry(dice, dice.pick(HIGH), high, sells));
        entries.add(entry(dice, dice.pick(MIDDLE), middle, sells));
        if (low > 1 && dice.chance(0.3)) {
            long some = dice.between(1, low - 1);
            entries.add(entry(dice, "ordinary", some, sells));
            low -= some;
        }
        entries.add(entry(dice, "ordinary", low, sells));
    }

    /** An entry that counts as so many items: obtained, or disclosed, or obtained and then disclosed in part. */
    private static Map<String, Object> entry(Dice dice, String category, long items, boolean sells) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("category", category);
        switch (sells ? (int) dice.between(0, 3) : 0) {
            case 0 -> entry.put("obtained", items);
            case 1 -> {
                long first = dice.between(0, items);
                entry.put("disclosed", new ArrayList<Object>(List.of(first, items - first)));
            }
            case 2 -> {
                long sold = dice.between(0, items);
                entry.put("obtained", items);
                entry.put("disclosed", sold);
                entry.put("disclosedDistinct", sold);
            }
            default -> entry.put("disclosed", items);
        }
        if (sells && dice.chance(0.5)) {
            entry.put("onDuty", true);
        }
        return entry;
    }

    /** The same items as a count by Art. 11, with how many of them were disclosed or without. */
    @SuppressWarnings("unchecked")
    private static Object countedElsewhere(Map<?, ?> entry, Dice dice) {
        Map<String, Object> stated = (Map<String, Object>) entry;
        if (PersonalInformationLaw.overlapIsOpen(new Facts(stated))) {
            return stated;
        }
        long disclosed = 0;
        if (stated.get("disclosed") instanceof List<?> recipients) {
            disclosed = recipients.stream().mapToLong(items -> (Long) items).sum();
        } else if (stated.containsKey("disclosed")) {
            disclosed = (Long) stated.get("disclosed");
        }
        long obtained = (Long) stated.getOrDefault("obtained", 0L);
        long distinct = (Long) stated.getOrDefault("disclosedDistinct", Math.min(obtained, disclosed));
        Map<String, Object> counted = new LinkedHashMap<>(stated);
        counted.keySet().removeAll(List.of("obtained", "disclosed", "disclosedDistinct"));
        counted.put("counted", disclosed + obtained - distinct);
        if (stated.containsKey("boughtForBusiness") || dice.chance(0.7)) {
            counted.put("countedDisclosed", disclosed);
        }
        return counted;
    }

    /** An entry with several recipients, whose overlap may be unstated. */
    private Map<String, Object> overlapping(Dice dice, boolean sells) {
        String category = category(dice);
        long standard = Facts.standardOf(category) * dice.pick(1L, 1L, 10L);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("category", category);
        long obtained = dice.near(dice.pick(standard / 3, standard / 2, standard));
        entry.put("obtained", obtained);
        if (!sells) {
            return entry;
        }
        List<Object> recipients = new ArrayList<>();
        long sum = 0;
        long largest = 0;
        for (long left = dice.between(1, 3); left > 0; left--) {
            long most = disputed ? standard : obtained;
            long items = dice.chance(0.3) ? most : dice.between(0, most);
            recipients.add(items);
            sum += items;
            largest = Math.max(largest, items);
        }
        entry.put("disclosed", recipients);
        if (dice.chance(0.4)) {
            entry.put("disclosedDistinct", dice.between(Math.min(obtained, largest), Math.min(obtained, sum)));
        }
        if (dice.chance(0.3)) {
            entry.put("onDuty", true);
        }
        return entry;
    }

    /** Ordinary items bought for business, alone or beside other information. */
    private void bought(Map<String, Object> facts, List<Object> entries, Dice dice, boolean sells) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("category", disputed && dice.chance(0.2) ? category(dice) : "ordinary");
        entry.put("obtained", dice.near(dice.pick(5_000L, 50_000L, 200_000L)));
        entry.put("boughtForBusiness", true);
        if (disputed && sells && dice.chance(0.4)) {
            entry.put("disclosed", dice.near(dice.pick(1L, 5_000L)));
        }
        entries.add(entry);
        if (dice.chance(0.3)) {
            entries.add(single(dice, sells));
        }
        facts.put("businessProfit", dice.yuanNearBoundOf(OFFENCE, "businessProfit"));
    }

    @Override
    public List<String> flags(Map<String, Object> facts) {
        List<String> flags = new ArrayList<>(ARTICLE_SIX);
        boolean sells = !seventh(facts) || facts.containsKey("staffOfListedUnit");
        if (disputed) {
            flags.add("staffOfListedUnit");
        }
        if (disputed || !onlyBought(facts)) {
            flags.addAll(OTHERS);
            if (disputed || sells) {
                flags.addAll(DISCLOSING);
            }
        }
        return flags;
    }

    private static boolean onlyBought(Map<String, Object> facts) {
        List<Facts> entries = new Facts(facts).list("information");
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.states("boughtForBusiness"));
    }

    @Override
    public Set<String> untouched(Map<String, Object> facts) {
        if (disputed) {
            return SETTLED;
        }
        List<String> known = new ArrayList<>(SETTLED);
        known.add("staffOfListedUnit");
        if (new Facts(facts).list("information").stream().anyMatch(entry -> entry.states("boughtForBusiness"))) {
            known.add("category");
            known.add("boughtForBusiness");
        }
        return Set.copyOf(known);
    }

    /** That tracks were used in a crime is said only where tracks were sold or provided, or nothing is said of the items. */
    @Override
    public void settle(Map<String, Object> facts) {
        List<Facts> entries = new Facts(facts).list("information");
        boolean tracks = entries.stream()
                .anyMatch(entry -> Set.of("location-track", "unclassified").contains(entry.get("category"))
                        && (!seventh(facts) || entry.states("onDuty"))
                        && entry.disclosesSomething());
        if (!disputed && !entries.isEmpty() && !tracks) {
            facts.remove("trackUsedInCrime");
        }
    }
}
