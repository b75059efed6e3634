package io.github.menkan.oracle;

import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Element;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.norm.Term;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Random cases of any offence, also of one that {@link CaseGenerator} does not know, in the shape of the JSON format: at the figures of its
 * standards and their neighbours, at the borders of its versions, with unknown facts and ranges, in provinces with and without figures.
 */
final class AnyCases {

    private static final List<String> REGIONS = List.of("11", "31", "33", "41", "4403", "44", "22", "3701");
    private static final List<Long> FIGURES = List.of(1L, 50L, 500L, 5_000L, 50_000L);
    private static final List<String> CLASSES = List.of("highlySensitive", "sensitive", "ordinary");

    private final Offence offence;
    private final List<Standard> standards;
    private final Map<Element, List<Long>> figures = new LinkedHashMap<>();
    private final Set<Element> completed = new HashSet<>();
    private final Random random;
    private final List<CaseGenerator> generators = new ArrayList<>();

    private AnyCases(Offence offence, long seed) {
        this.offence = offence;
        this.random = new Random(offence.id().hashCode() + seed);
        this.standards = offence.timeline(Place.UNKNOWN).standards();
        if (CaseGenerator.OFFENCES.contains(offence.id())) {
            generators.add(CaseGenerator.of(offence.id(), seed, 0).includingDisputed());
            generators.add(CaseGenerator.of(offence.id(), seed + 1, 0.15).includingDisputed());
        }
        for (Element element : offence.elements().list()) {
            figures.put(element, new ArrayList<>(List.of(1L)));
        }
        for (Standard standard : standards) {
            for (Ground ground : standard.grounds()) {
                ground.conditions().forEach(this::read);
                if (!ground.attempt()) {
                    ground.conditions().forEach(one -> one.terms().forEach(term -> completed.add(term.element())));
                }
            }
        }
    }

    private void read(Inequality condition) {
        for (Term term : condition.terms()) {
            List<Long> known = figures.get(term.element());
            if (known != null && term.maxWeight() > 0) {
                known.add((condition.bound().max() + term.maxWeight() - 1) / term.maxWeight());
            }
        }
    }

    /** The offences built in. */
    static List<String> offences() {
        return Offences.builtIn().list().stream().map(Offence::id).toList();
    }

    static AnyCases of(String offence, long seed) {
        return new AnyCases(Offences.builtIn().find(offence).orElseThrow(), seed);
    }

    /** What the case has some of, and clauses measure that need no attempt. */
    List<String> measured(Map<String, Object> facts) {
        List<String> measured = new ArrayList<>();
        for (Element element : offence.elements().list()) {
            Object value = facts.get(element.name());
            boolean isSome = value instanceof Number || value instanceof String;
            if (!element.isFlag() && element.whole().isEmpty() && isSome && completed.contains(element)) {
                measured.add(element.name());
            }
        }
        if (facts.containsKey("information") || facts.containsKey("leaked")) {
            measured.addAll(CLASSES);
        }
        return measured;
    }

    /** The next case, free of contradictions. */
    Map<String, Object> next() {
        while (true) {
            Map<String, Object> facts = !generators.isEmpty() && random.nextInt(3) > 0
                    ? generators.get(random.nextInt(generators.size())).next()
                    : any();
            try {
                OracleCases.of(facts);
                return facts;
            } catch (IllegalArgumentException contradiction) {
                // another one
            }
        }
    }

    private Map<String, Object> any() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("offence", offence.id());
        LocalDate committed = day();
        LocalDate judged = day();
        facts.put("committed", committed.toString());
        facts.put("judged", (judged.isBefore(committed) ? committed : judged).toString());
        if (offence.amounts().isPresent() && random.nextInt(4) > 0) {
            facts.put("region", any(REGIONS));
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            Element element = any(offence.elements().list());
            if (!element.name().contains(".")) {
                facts.put(element.name(), value(element));
            }
        }
        for (Entries<?> list : offence.entries()) {
            if (random.nextInt(3) > 0) {
                List<Object> entries = new ArrayList<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    entries.add(entry(list, committed));
                }
                facts.put(list.name(), entries);
            }
        }
        return facts;
    }

    private Object value(Element element) {
        if (element.isFlag()) {
            return answer();
        }
        long figure = any(figures.get(element)) - random.nextInt(2);
        boolean money = element.kind() == Element.Kind.MONEY;
        return switch (random.nextInt(5)) {
            case 0 -> range(Math.max(0, figure - 1 - random.nextInt(3)), figure + random.nextInt(3), money);
            case 1 -> Map.of("min", written(figure, money));
            default -> written(figure, money);
        };
    }

    private static Map<String, Object> range(long min, long max, boolean money) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("min", written(min, money));
        range.put("max", written(max, money));
        return range;
    }

    private static Object written(long value, boolean money) {
        return money ? (Object) BigDecimal.valueOf(value, 2).toPlainString() : (Object) value;
    }

    private Map<String, Object> entry(Entries<?> list, LocalDate on) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (Field field : list.fields()) {
            if (field.isRequired() || random.nextInt(3) == 0) {
                entry.put(
                        field.name(),
                        switch (field.kind()) {
                            case QUANTITY, QUANTITIES -> any(FIGURES) - random.nextInt(2);
                            case MONEY -> written(100 * any(FIGURES) - random.nextInt(2), true);
                            case FLAG -> answer();
                            case DATE -> on.toString();
                            case WORD, WORDS -> any(field.words());
                        });
            }
        }
        return entry;
    }

    private LocalDate day() {
        Standard standard = any(standards);
        LocalDate from = random.nextBoolean()
                ? standard.inForce().from()
                : standard.article().document().inForce().from();
        return from.plusDays(random.nextInt(3) - 1L);
    }

    private @org.jspecify.annotations.Nullable Object answer() {
        return random.nextInt(4) == 0 ? null : Boolean.TRUE;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
