package io.github.menkan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The table. */
final class Report {

    private static final String COMMAND = "mvn -Pbench -DskipTests test-compile exec:exec";
    private static final Map<Contender, String> BENCHMARKS = Map.of(
            Contender.IF_CHAIN, "ifChain",
            Contender.MENKAN_TIER, "tierOfCase",
            Contender.MENKAN_VECTOR, "tierOfVector",
            Contender.MENKAN_COLUMNS, "levelsOfColumns",
            Contender.MENKAN_ASSESSMENT, "fullAssessment");

    private final List<Measured> measured;
    private final Map<Contender, List<Path>> jars;
    private final Map<Contender, Double> cold;
    private final Map<Contender, Correctness.Hard> hard;

    Report(
            List<Measured> measured,
            Map<Contender, List<Path>> jars,
            Map<Contender, Double> cold,
            Map<Contender, Correctness.Hard> hard) {
        this.measured = measured;
        this.jars = jars;
        this.cold = cold;
        this.hard = hard;
    }

    /** Everything in Markdown: where and when, the contenders, the goals, the growth. */
    String markdown() {
        return heading() + contenders() + goals() + growth();
    }

    private static String heading() {
        return "Measured " + LocalDate.now() + " on " + machine() + ", " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.runtime.version") + ", by `" + COMMAND + "`.\n\n";
    }

    private static String machine() {
        String processor = System.getProperty("os.arch");
        try {
            processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(processor);
        } catch (IOException e) {
            // not Linux: the architecture has to do
        }
        return processor + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name");
    }

    private String contenders() {
        StringBuilder table = new StringBuilder("""
                | | ns/decision | iterations | × chain | B/op | first verdict, ms | jars | kB | null, decisive | 299 999.99 | = 30 000.00 | 49 + 10 items |
                |---|--:|--:|--:|--:|--:|--:|--:|---|---|---|---|
                """);
        double chain = of(Contender.IF_CHAIN).nanoseconds();
        for (Contender contender : Contender.values()) {
            Measured one = of(contender);
            Correctness.Hard answers = hard.get(contender);
            table.append(line(
                    contender.title(),
                    number(one.nanoseconds()),
                    number(one.least()) + "–" + number(one.most()),
                    number(one.nanoseconds() / chain),
                    "%,d".formatted(Math.round(one.bytes())),
                    "%,d".formatted(Math.round(cold.get(contender))),
                    "" + jars.get(contender).size(),
                    "%,d".formatted(Math.round(ClassPaths.bytes(jars.get(contender)) / 1000.0)),
                    answers.unknown(),
                    answers.justBelow(),
                    answers.exactly(),
                    answers.proportion()));
        }
        return table.append('\n').toString();
    }

    private String goals() {
        double chain = of(Contender.IF_CHAIN).nanoseconds();
        return "Goals: tier of a built case at most 10 × the chain, here %s; columns at most 2, here %s; full assessment at most 300, here %s.%n%n"
                .formatted(
                        number(of(Contender.MENKAN_TIER).nanoseconds() / chain),
                        number(of(Contender.MENKAN_COLUMNS).nanoseconds() / chain),
                        number(of(Contender.MENKAN_ASSESSMENT).nanoseconds() / chain));
    }

    private Measured of(Contender contender) {
        return contender.isPeer()
                ? find("PeerBenchmark.decide", contender.name())
                : find("DecisionBenchmark." + BENCHMARKS.get(contender), "");
    }

    private Measured find(String benchmark, String parameter) {
        Predicate<Measured> wanted =
                one -> one.benchmark().equals(benchmark) && one.parameter().equals(parameter);
        return measured.stream().filter(wanted).findFirst().orElseThrow();
    }

    private String growth() {
        StringBuilder table = new StringBuilder("""
                | grounds | tier of a vector, ns/case | per ground | columns, ns/case | per ground | evaluation, ns/case | per ground |
                |--:|--:|--:|--:|--:|--:|--:|
                """);
        for (int grounds : new int[] {5, 10, 20, 40, 80}) {
            double tier = find("GroundsBenchmark.tier", "" + grounds).nanoseconds();
            double levels = find("GroundsBenchmark.levels", "" + grounds).nanoseconds();
            double evaluation =
                    find("GroundsBenchmark.evaluation", "" + grounds).nanoseconds();
            table.append(line(
                    "" + grounds,
                    number(tier),
                    number(tier / grounds),
                    number(levels),
                    number(levels / grounds),
                    number(evaluation),
                    number(evaluation / grounds)));
        }
        table.append("\n| cases in columns | ms | ns/case |\n|--:|--:|--:|\n");
        for (int cases : new int[] {1_000, 10_000, 100_000, 1_000_000, 10_000_000}) {
            double all = find("CasesBenchmark.levels", "" + cases).nanoseconds();
            table.append(line("%,d".formatted(cases), number(all / 1e6), number(all / cases)));
        }
        return table.toString();
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Two figures below ten, whole numbers above. */
    private static String number(double value) {
        String format = value >= 10 ? "%,.0f" : value >= 0.1 ? "%.2g" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
