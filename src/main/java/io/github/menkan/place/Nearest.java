package io.github.menkan.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Finds the divisions somebody may have meant. */
final class Nearest {

    private static final int AT_MOST = 3;

    private Nearest() {}

    /** The end of a message: the divisions whose code or name is nearest, or nothing if none is near. */
    static String to(String input, Map<String, String> names) {
        List<Map.Entry<String, String>> near = new ArrayList<>(names.entrySet());
        ToIntFunction<Map.Entry<String, String>> distance;
        if (input.matches("[0-9]{2}.*|[0-9]")) {
            String digits = (input + "0").substring(0, 2);
            int province = Integer.parseInt(digits);
            near.removeIf(one -> one.getKey().length() != 2
                    || one.getKey().equals(Divisions.CORPS)
                    || (names.containsKey(digits) && !one.getKey().equals(digits)));
            distance = one -> Math.abs(Integer.parseInt(one.getKey()) - province);
        } else {
            String name = input.strip();
            distance = one -> distance(name, one.getValue());
            near.removeIf(one -> distance(name, one.getValue()) > 1 && !isPartOf(name, one.getValue()));
        }
        near.sort(Comparator.comparingInt(distance));
        List<String> found = near.stream()
                .limit(AT_MOST)
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
        return found.isEmpty() ? "" : ": nearest " + String.join(", ", found);
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
