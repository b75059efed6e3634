package io.github.menkan.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares what mutation testing left alive with the list of what may live, and writes the numbers of each package. The profile
 * {@code mutation} runs it after PIT: {@code Survivors <pit-reports> <list.csv> <report.md> <percent>}; it fails on a survivor that is not
 * listed, and where less than so many per cent of the mutants of a package were killed.
 * The list holds class, method, mutator, how many at most and the reason; no line numbers, so that code may move.
 */
final class Survivors {

    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*)\\$\\d+");

    private final Map<String, Integer> alive = new TreeMap<>();
    private final Map<String, Long> allowed = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();
    private final Map<String, Tally> packages = new TreeMap<>();

    /** The mutants of one package. */
    private static final class Tally {

        private int mutants;
        private int killed;

        void add(boolean isKilled) {
            mutants++;
            killed += isKilled ? 1 : 0;
        }
    }

    private Survivors() {}

    public static void main(String... arguments) throws Exception {
        Survivors survivors = new Survivors();
        survivors.allow(Path.of(arguments[1]));
        survivors.read(Path.of(arguments[0]));
        List<String> unlisted = new ArrayList<>(survivors.unlisted());
        unlisted.addAll(survivors.belowTheThreshold(Integer.parseInt(arguments[3])));
        survivors.write(Path.of(arguments[2]), unlisted);
        unlisted.forEach(System.err::println);
        if (!unlisted.isEmpty()) {
            System.exit(1);
        }
    }

    private void allow(Path list) throws IOException {
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.startsWith("class,")) {
                String[] cells = line.split(",", 5);
                String key = cells[0] + "," + cells[1] + "," + cells[2];
                allowed.put(key, Long.parseLong(cells[3]));
                reasons.put(key, cells[4]);
            }
        }
    }

    private void read(Path report) throws Exception {
        NodeList mutants = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.resolve("mutations.xml").toFile())
                .getElementsByTagName("mutation");
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            boolean isKilled = mutant.getAttribute("detected").equals("true");
            String type = text(mutant, "mutatedClass");
            packages.computeIfAbsent(type.substring(0, type.lastIndexOf('.')), none -> new Tally())
                    .add(isKilled);
            if (!isKilled) {
                alive.merge(key(mutant), 1, Integer::sum);
            }
        }
    }

    private List<String> belowTheThreshold(int percent) {
        return packages.entrySet().stream()
                .filter(one -> one.getValue().killed * 100L < (long) percent * one.getValue().mutants)
                .map(one -> "killed less than " + percent + " per cent: " + one.getKey())
                .toList();
    }

    private static String key(Element mutant) {
        String method = text(mutant, "mutatedMethod");
        Matcher lambda = LAMBDA.matcher(method);
        String mutator = text(mutant, "mutator");
        return text(mutant, "mutatedClass").replace("io.github.menkan.", "") + ","
                + (lambda.matches() ? lambda.group(1) : method.equals("<init>") ? "new" : method) + ","
                + mutator.substring(mutator.lastIndexOf('.') + 1);
    }

    private static String text(Element mutant, String name) {
        return mutant.getElementsByTagName(name).item(0).getTextContent();
    }

    private List<String> unlisted() {
        return alive.entrySet().stream()
                .filter(one -> one.getValue() > allowed.getOrDefault(one.getKey(), 0L))
                .map(one -> "survived and is not listed: " + one.getKey() + " (" + one.getValue() + ", listed "
                        + allowed.getOrDefault(one.getKey(), 0L) + ")")
                .toList();
    }

    private void write(Path report, List<String> unlisted) throws IOException {
        List<String> text =
                new ArrayList<>(List.of("# Mutation testing", "", "| package | mutants | killed |", "|---|--:|--:|"));
        packages.forEach((name, tally) -> text.add("| " + name + " | " + tally.mutants + " | " + tally.killed + " |"));
        text.addAll(List.of("", "## Survivors", ""));
        alive.forEach(
                (key, count) -> text.add("- " + count + " × " + key + ": " + reasons.getOrDefault(key, "NOT LISTED")));
        text.addAll(unlisted);
        Files.write(report, text, StandardCharsets.UTF_8);
    }
}
