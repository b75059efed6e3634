package io.github.menkan.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the divisions somebody may have meant. */
final class Nearest {

    private static final int AT_MOST = 3;

    private Nearest() {}

    /** The end of a message: the divisions whose code or name is nearest, or nothing if none is near. */
    static String to(String input, Map<String, String> names) {
        boolean digits = input.matches("[0-9]{2}.*|[0-9]");
        List<String> found = digits ? byCode(input, names) : byName(input.strip(), names);
        return found.isEmpty() ? "" : found.stream().collect(Collectors.joining(", ", ": nearest ", ""));
    }

    private static List<String> byCode(String input, Map<String, String> names) {
        String digits = (input + "0").substring(0, 2);
        int province = Integer.parseInt(digits);
        return names.entrySet().stream()
                .filter(e -> e.getKey().length() == 2)
                .filter(e -> !names.containsKey(digits) || e.getKey().equals(digits))
                .sorted(Comparator.comparingInt(e -> Math.abs(Integer.parseInt(e.getKey()) - province)))
                .limit(AT_MOST)
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    private static List<String> byName(String input, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(e -> distance(input, e.getValue()) <= 1 || isPartOf(input, e.getValue()))
                .sorted(Comparator.comparingInt(e -> distance(input, e.getValue())))
                .limit(AT_MOST)
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    private static boolean isPartOf(String input, String name) {
        return input.length() >= 2 && (name.contains(input) || input.contains(name));
    }

    /** The number of characters to insert, delete or replace to make one text the other. */
    private static int distance(String a, String b) {
        int[] costs = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[b.length()];
    }
}
