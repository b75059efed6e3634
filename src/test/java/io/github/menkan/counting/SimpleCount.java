package io.github.menkan.counting;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The count once more, as simply as the specification can be written down: strings, lists and maps, every row kept. Shares nothing
 * with the library but the types of the mapping and of the answer.
 */
final class SimpleCount {

    /** A row of text cells in the order of the mapping; recipient empty for what was obtained. */
    record Row(List<String> cells, Optional<String> recipient) {}

    private record Seen(ItemCategory category, Set<UnsoundReason> reasons, Optional<String> recipient) {}

    private static final String WEIGHTS = "07 09 10 05 08 04 02 01 06 03 07 09 10 05 08 04 02";

    private final ColumnMapping mapping;
    private final Map<ItemCategory, Long> rows = new TreeMap<>();
    private final List<Map<String, List<Seen>>> readings = new ArrayList<>();

    SimpleCount(ColumnMapping mapping, List<Row> table) {
        this.mapping = mapping;
        mapping.sameItem().forEach(key -> readings.add(new LinkedHashMap<>()));
        table.forEach(this::add);
    }

    private void add(Row row) {
        Map<String, String> normal = new LinkedHashMap<>();
        Map<String, Optional<UnsoundReason>> reasons = new LinkedHashMap<>();
        for (int i = 0; i < mapping.headers().size(); i++) {
            String header = mapping.headers().get(i);
            String text = normal(mapping.kind(header), row.cells().get(i));
            normal.put(header, text);
            reasons.put(header, reason(mapping.kind(header), row.cells().get(i), text));
        }
        List<String> filled = mapping.headers().stream()
                .filter(header -> mapping.category(header).isPresent()
                        && !normal.get(header).isEmpty())
                .toList();
        ItemCategory category = filled.stream()
                .map(header -> mapping.category(header).orElseThrow())
                .min(Comparator.naturalOrder())
                .orElse(mapping.otherwise());
        List<String> giving = filled.stream()
                .filter(header -> mapping.category(header).orElseThrow().equals(category))
                .toList();
        rows.merge(category, 1L, Long::sum);
        boolean isGiven = giving.isEmpty()
                || giving.stream().anyMatch(header -> reasons.get(header).isEmpty());
        for (int i = 0; i < readings.size(); i++) {
            List<String> key = mapping.sameItem().get(i);
            Set<UnsoundReason> why = new HashSet<>();
            key.forEach(header -> reasons.get(header).ifPresent(why::add));
            if (!isGiven) {
                giving.forEach(header -> reasons.get(header).ifPresent(why::add));
            }
            boolean isOwn = key.stream()
                    .flatMap(header -> reasons.get(header).stream())
                    .anyMatch(r -> Set.of(UnsoundReason.EMPTY, UnsoundReason.MASKED, UnsoundReason.DAMAGED)
                            .contains(r));
            String name = isOwn
                    ? "own " + readings.get(i).size()
                    : "key " + key.stream().map(normal::get).toList();
            readings.get(i)
                    .computeIfAbsent(name, unused -> new ArrayList<>())
                    .add(new Seen(category, why, row.recipient()));
        }
    }

    /** For each class and reading: duplicates, sound, unsound by reason, least and most counted, least and most disclosed. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach((category, count) -> {
            for (int i = 0; i < readings.size(); i++) {
                lines.add(category + " " + count + " " + line(category, count, readings.get(i)));
            }
        });
        return lines;
    }

    private static String line(ItemCategory category, long count, Map<String, List<Seen>> items) {
        long sound = 0;
        long[] sums = new long[4];
        Map<UnsoundReason, Long> unsound = new EnumMap<>(UnsoundReason.class);
        for (List<Seen> item : items.values()) {
            List<Seen> good =
                    item.stream().filter(seen -> seen.reasons().isEmpty()).toList();
            ItemCategory itsCategory = (good.isEmpty() ? item : good)
                    .stream().map(Seen::category).min(Comparator.naturalOrder()).orElseThrow();
            if (itsCategory.equals(category)) {
                long recipients = item.stream()
                        .flatMap(seen -> seen.recipient().stream())
                        .distinct()
                        .count();
                sums[1] += Math.max(1, recipients);
                sums[3] += recipients;
                if (good.isEmpty()) {
                    UnsoundReason first = item.stream()
                            .flatMap(seen -> seen.reasons().stream())
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
                    unsound.merge(first, 1L, Long::sum);
                } else {
                    sound++;
                    sums[0] += Math.max(1, recipients);
                    sums[2] += recipients;
                }
            }
        }
        long distinct =
                sound + unsound.values().stream().mapToLong(Long::longValue).sum();
        return (count - distinct) + " " + sound + " " + unsound + " " + sums[0] + "–" + sums[1] + " " + sums[2] + "–"
                + sums[3];
    }

    /** The same lines of an answer of the library. */
    static List<String> lines(LedgerCount count) {
        List<String> lines = new ArrayList<>();
        for (ClassCount one : count.classes()) {
            for (ReadingCount reading : one.readings()) {
                Map<UnsoundReason, Long> unsound = new EnumMap<>(reading.unsound());
                unsound.values().removeIf(items -> items == 0);
                lines.add(one.category() + " " + one.rows() + " " + reading.duplicates() + " " + reading.sound() + " "
                        + unsound + " " + reading.counted().min() + "–"
                        + reading.counted().max() + " "
                        + reading.disclosed().min() + "–" + reading.disclosed().max());
            }
        }
        return lines;
    }

    static String normal(CellKind kind, String cell) {
        String text =
                Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[\\p{IsWhite_Space}\\p{Cc}\\p{Cf}]", "");
        switch (kind) {
            case NAME -> {
                return text.replaceAll("[·•‧・.]", "");
            }
            case TEXT -> {
                return text;
            }
            case MOBILE -> {
                return numbers(text).replaceFirst("^(\\+86|0086|86)([0-9]{11})$", "$2");
            }
            case BANK_CARD -> {
                return numbers(text);
            }
            default -> {
                String id = numbers(text).replace('x', 'X');
                if (!id.matches("[0-9]{15}")) {
                    return id;
                }
                String long17 = id.substring(0, 6) + "19" + id.substring(6);
                return long17 + check(long17);
            }
        }
    }

    private static String numbers(String text) {
        return text.replaceAll("[\\p{Pd}\u2212·._/()]", "");
    }

    private static char check(String digits) {
        String[] weights = WEIGHTS.split(" ", -1);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Integer.parseInt(weights[i]) * (digits.charAt(i) - '0');
        }
        int check = (12 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static Optional<UnsoundReason> reason(CellKind kind, String raw, String text) {
        if (text.isEmpty()) {
            return Optional.of(UnsoundReason.EMPTY);
        }
        if (text.contains("*")) {
            return Optional.of(UnsoundReason.MASKED);
        }
        if (kind == CellKind.NAME || kind == CellKind.TEXT) {
            return Optional.empty();
        }
        if (normal(CellKind.TEXT, raw).matches("[+-]?[0-9]+(\\.[0-9]*)?[eE][+-]?[0-9]+")) {
            return Optional.of(UnsoundReason.DAMAGED);
        }
        return switch (kind) {
            case MOBILE -> when(!text.matches("1[3-9][0-9]{9}"), UnsoundReason.MALFORMED);
            case RESIDENT_ID ->
                !text.matches("[0-9]{17}[0-9X]") || !isDay(text.substring(6, 14))
                        ? Optional.of(UnsoundReason.MALFORMED)
                        : when(check(text) != text.charAt(17), UnsoundReason.CHECK_DIGIT);
            default ->
                !text.matches("[0-9]{13,19}")
                        ? Optional.of(UnsoundReason.MALFORMED)
                        : when(luhn(text) % 10 != 0, UnsoundReason.CHECK_DIGIT);
        };
    }

    private static Optional<UnsoundReason> when(boolean is, UnsoundReason reason) {
        return is ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            String shown = Integer.toString(i % 2 == 0 ? digit : 2 * digit);
            sum += shown.chars().map(c -> c - '0').sum();
        }
        return sum;
    }
}
