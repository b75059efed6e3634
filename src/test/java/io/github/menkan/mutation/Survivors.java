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
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares what mutation testing left alive with the list of what may live, and writes the numbers of each package. The profile
 * {@code mutation} runs it after PIT: {@code Survivors <pit-reports> <list.csv> <report.md>}; it fails on a survivor that is not listed.
 * The list holds class, method, mutator, how many at most and the reason; no line numbers, so that code may move.
 */
final class Survivors {

    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*)\\$\\d+");
    private static final Pattern LINES = Pattern.compile("<div class=\"coverage_legend\">(\\d+)/(\\d+)</div>");

    private final Map<String, Integer> alive = new TreeMap<>();
    private final Map<String, Long> allowed = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();
    private final List<String> rows = new ArrayList<>();

    private Survivors() {}

    public static void main(String... arguments) throws Exception {
        Survivors survivors = new Survivors();
        survivors.allow(Path.of(arguments[1]));
        try (Stream<Path> reports = Files.list(Path.of(arguments[0]))) {
            for (Path report : reports.filter(Files::isDirectory).sorted().toList()) {
                survivors.read(report);
            }
        }
        List<String> unlisted = survivors.unlisted();
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
        int killed = 0;
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            if (mutant.getAttribute("detected").equals("true")) {
                killed++;
            } else {
                alive.merge(key(mutant), 1, Integer::sum);
            }
        }
        Matcher lines = LINES.matcher(Files.readString(report.resolve("index.html"), StandardCharsets.UTF_8));
        String covered = lines.find() ? lines.group(1) + " of " + lines.group(2) : "unknown";
        long tenths = killed * 1_000L / Math.max(1, mutants.getLength());
        rows.add("| " + report.getFileName() + " | " + mutants.getLength() + " | " + killed + " | " + tenths / 10 + "."
                + tenths % 10 + " % | " + covered + " |");
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
        List<String> text = new ArrayList<>(List.of(
                "# Mutation testing", "", "| package | mutants | killed | | lines covered |", "|---|---|---|---|---|"));
        text.addAll(rows);
        text.addAll(List.of("", "## Survivors", ""));
        alive.forEach(
                (key, count) -> text.add("- " + count + " × " + key + ": " + reasons.getOrDefault(key, "NOT LISTED")));
        text.addAll(unlisted);
        Files.write(report, text, StandardCharsets.UTF_8);
    }
}
