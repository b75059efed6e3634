package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The local amounts of theft and fraud, typed from the regional table: what may be in force for a case. */
final class RegionalFigures {

    private static final LocalDate ALWAYS = LocalDate.MIN;
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE_QUARTERS = new BigDecimal("1.25");

    private static final Set<String> GUANGDONG_CLASS_ONE = Set.of("4401", "4403", "4404", "4406", "4419", "4420");

    private static final Band THEFT_1998 = new Band(500, 2_000, 5_000, 20_000, 30_000, 100_000);
    private static final Band THEFT_2013 = new Band(1_000, 3_000, 30_000, 100_000, 300_000, 500_000);
    private static final Band FRAUD_1996 = new Band(2_000, 2_000, 30_000, 30_000, 200_000, 200_000);
    private static final Band FRAUD_2011 = new Band(3_000, 10_000, 30_000, 100_000, 500_000, 500_000);

    /** A province's figures, each from its own class, since a day; several when the class is not known. */
    private record Row(LocalDate from, List<Figures.Triple> classes) {

        static Row since(LocalDate from, long large, long huge, long especiallyHuge) {
            return new Row(from, List.of(Figures.Triple.of(large, huge, especiallyHuge)));
        }
    }

    private static final Figures.Triple THEFT_GUANGDONG_ONE = Figures.Triple.of(3_000, 100_000, 500_000);
    private static final Figures.Triple THEFT_GUANGDONG_TWO = Figures.Triple.of(2_000, 60_000, 400_000);
    private static final Figures.Triple FRAUD_GUANGDONG_ONE = Figures.Triple.of(6_000, 100_000, 500_000);
    private static final Figures.Triple FRAUD_GUANGDONG_TWO = Figures.Triple.of(4_000, 60_000, 500_000);
    private static final LocalDate FRAUD_GUANGDONG_SINCE = LocalDate.of(2014, 4, 25);

    private static final Map<String, Row> THEFT = Map.ofEntries(
            Map.entry("11", Row.since(ALWAYS, 2_000, 60_000, 400_000)),
            Map.entry("31", Row.since(ALWAYS, 1_000, 30_000, 300_000)),
            Map.entry("33", Row.since(ALWAYS, 3_000, 80_000, 400_000)),
            Map.entry("36", Row.since(ALWAYS, 1_500, 50_000, 400_000)),
            Map.entry("41", Row.since(LocalDate.of(2013, 9, 23), 2_000, 50_000, 400_000)),
            Map.entry(
                    "42",
                    new Row(
                            LocalDate.of(2013, 6, 26),
                            List.of(
                                    Figures.Triple.of(1_000, 30_000, 300_000),
                                    Figures.Triple.of(2_000, 50_000, 500_000)))),
            Map.entry("43", Row.since(LocalDate.of(2013, 7, 9), 2_000, 50_000, 400_000)),
            Map.entry("44", new Row(ALWAYS, List.of(THEFT_GUANGDONG_TWO, THEFT_GUANGDONG_ONE))),
            Map.entry("44-1", new Row(ALWAYS, List.of(THEFT_GUANGDONG_ONE))),
            Map.entry("44-2", new Row(ALWAYS, List.of(THEFT_GUANGDONG_TWO))),
            Map.entry("51", Row.since(LocalDate.of(2013, 8, 1), 1_600, 50_000, 350_000)));

    // 22 (theft and fraud) and 31 (fraud) have no verified figures: the national band
    private static final Map<String, Row> FRAUD = Map.ofEntries(
            Map.entry("11", Row.since(ALWAYS, 5_000, 100_000, 500_000)),
            Map.entry("33", Row.since(ALWAYS, 6_000, 100_000, 500_000)),
            Map.entry("36", Row.since(ALWAYS, 5_000, 50_000, 500_000)),
            Map.entry("41", Row.since(LocalDate.of(2013, 9, 29), 5_000, 50_000, 500_000)),
            Map.entry("42", Row.since(LocalDate.of(2012, 7, 1), 5_000, 50_000, 500_000)),
            Map.entry("43", Row.since(ALWAYS, 5_000, 50_000, 500_000)),
            Map.entry("44", new Row(FRAUD_GUANGDONG_SINCE, List.of(FRAUD_GUANGDONG_TWO, FRAUD_GUANGDONG_ONE))),
            Map.entry("44-1", new Row(FRAUD_GUANGDONG_SINCE, List.of(FRAUD_GUANGDONG_ONE))),
            Map.entry("44-2", new Row(FRAUD_GUANGDONG_SINCE, List.of(FRAUD_GUANGDONG_TWO))),
            Map.entry("51", Row.since(LocalDate.of(2011, 10, 1), 5_000, 50_000, 500_000)));

    private RegionalFigures() {}

    /** All figures that may be in force: one if the place's figures are known, else the corners of what is known. */
    static List<Figures> of(Facts facts) {
        boolean theft = "theft".equals(facts.get("offence"));
        LocalDate since = theft ? TheftLaw.INTERPRETATION : FraudLaw.INTERPRETATION;
        LocalDate act = facts.lastDay();
        LocalDate judged = facts.judged();
        boolean older = act.isBefore(since);
        List<BigDecimal> inside = older ? turningPoints(facts) : List.of();

        List<Figures.Triple> before = List.of(Figures.NATIONWIDE.older());
        if (older) {
            before = theft ? THEFT_1998.triples(inside) : FRAUD_1996.triples(inside);
        }
        List<Figures.Triple> now = List.of(Figures.NATIONWIDE.current());
        if (!judged.isBefore(since)) {
            Row row = (theft ? THEFT : FRAUD).get(key(facts));
            LocalDate day = older ? judged : act;
            boolean known = row != null && !day.isBefore(row.from());
            now = known ? row.classes() : (theft ? THEFT_2013 : FRAUD_2011).triples(inside);
        }
        List<Figures> all = new ArrayList<>();
        for (Figures.Triple one : before) {
            for (Figures.Triple other : now) {
                all.add(new Figures(one, other));
            }
        }
        return all;
    }

    private static String key(Facts facts) {
        String place = place(facts);
        if (!place.isEmpty()
                && !Set.of("11", "22", "31", "33", "36", "41", "42", "43", "44", "51")
                        .contains(place.substring(0, 2))) {
            throw new IllegalArgumentException("region is not in the oracle's table, was " + place);
        }
        return place;
    }

    /** The province of a case, in Guangdong with the class of a city; empty when it has none. */
    static String place(Facts facts) {
        String code = facts.word("region");
        if (code == null) {
            return "";
        }
        String province = code.substring(0, 2);
        if (!province.equals("44") || code.length() == 2) {
            return province;
        }
        return GUANGDONG_CLASS_ONE.contains(code.substring(0, 4)) ? "44-1" : "44-2";
    }

    /** Where, inside a band, the answer may turn: the case's amounts, whole, doubled for 50 % and by 5/4 for 80 %. */
    static List<BigDecimal> turningPoints(Facts facts) {
        List<BigDecimal> points = new ArrayList<>();
        for (BigDecimal amount : knownAmounts(facts)) {
            for (BigDecimal point : List.of(amount, amount.multiply(TWO), amount.multiply(FIVE_QUARTERS))) {
                points.add(point);
                points.add(point.add(FEN));
            }
        }
        return points;
    }

    private static List<BigDecimal> knownAmounts(Facts facts) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (String name : List.of("amount", "attemptedAmount")) {
            if (facts.knows(name)) {
                amounts.add(facts.money(name));
            }
        }
        BigDecimal taken = BigDecimal.ZERO;
        for (Facts act : facts.list("acts")) {
            boolean adds = act.knows("amount") && !act.mayBe("attempted");
            taken = adds ? taken.add(act.money("amount")) : taken;
        }
        amounts.add(taken);
        return amounts;
    }

    private record Band(long largeMin, long largeMax, long hugeMin, long hugeMax, long especialMin, long especialMax) {

        List<Figures.Triple> triples(List<BigDecimal> inside) {
            return corners(List.of(largeMin, hugeMin, especialMin), List.of(largeMax, hugeMax, especialMax), inside);
        }
    }

    /** Every triple of figures from the ends of its three ranges and from the points inside them. */
    static List<Figures.Triple> corners(List<Long> least, List<Long> most, List<BigDecimal> inside) {
        List<Figures.Triple> all = new ArrayList<>();
        for (BigDecimal large : cell(least.get(0), most.get(0), inside)) {
            for (BigDecimal huge : cell(least.get(1), most.get(1), inside)) {
                for (BigDecimal especial : cell(least.get(2), most.get(2), inside)) {
                    all.add(new Figures.Triple(large, huge, especial));
                }
            }
        }
        return all;
    }

    private static Set<BigDecimal> cell(long min, long max, List<BigDecimal> inside) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        BigDecimal low = BigDecimal.valueOf(min);
        BigDecimal high = BigDecimal.valueOf(max);
        values.add(low);
        for (BigDecimal value : inside) {
            if (value.compareTo(low) > 0 && value.compareTo(high) < 0) {
                values.add(value);
            }
        }
        values.add(high);
        return values;
    }
}
