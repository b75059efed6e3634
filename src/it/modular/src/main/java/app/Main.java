package app;

import io.github.menkan.Case;
import io.github.menkan.Language;
import io.github.menkan.Menkan;
import io.github.menkan.Tier;
import io.github.menkan.Yuan;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.report.Report;
import io.github.menkan.theft.Theft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** In the linked image: the verdicts, the size, and the time to the first verdict. */
final class Main {

    private static final int ROUNDS = 11;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        expect(arguments[0], Menkan.version());
        nothingButTheLibraryIsThere();
        casesAreAssessed();
        theImageIsSmall();
        theFirstVerdictComesSoon();
    }

    private static void nothingButTheLibraryIsThere() {
        Set<String> modules = new TreeSet<>();
        ModuleLayer.boot().modules().forEach(module -> modules.add(module.getName()));
        expect(Set.of("app", "io.github.menkan", "java.base"), modules);
    }

    private static void casesAreAssessed() {
        expect(Tier.FIRST, FirstVerdict.assessment().tier());
        expect(true, Report.of(FirstVerdict.assessment()).html(Language.CHINESE).contains("情节严重"));
        // the regional figures are a resource of the module: 2000 yuan in Henan, and the day before one fen less
        expect(Tier.FIRST, theft("2000.00").tier());
        expect(Tier.NONE, theft("1999.99").tier());
    }

    private static Case theft(String amount) {
        return CaseBuilder.of(Theft.OFFENCE)
                .region("41")
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .with(Theft.AMOUNT, Yuan.of(amount))
                .build();
    }

    private static void theImageIsSmall() throws IOException {
        Path image = Path.of(System.getProperty("java.home"));
        long bytes;
        try (Stream<Path> files = Files.walk(image)) {
            bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        System.out.println("image of java.base, the library and the application: " + bytes / 1_000_000 + " MB");
        expect(true, bytes < 80_000_000);
    }

    /** The goal is 60 ms above an empty main; what fails here is far above it, because a build machine may be busy. */
    private static void theFirstVerdictComesSoon() throws Exception {
        long[] empty = new long[ROUNDS];
        long[] verdict = new long[ROUNDS];
        millis("app.Empty");
        millis("app.FirstVerdict");
        for (int i = 0; i < ROUNDS; i++) {
            empty[i] = millis("app.Empty");
            verdict[i] = millis("app.FirstVerdict");
        }
        Arrays.sort(empty);
        Arrays.sort(verdict);
        long base = empty[ROUNDS / 2];
        long more = verdict[ROUNDS / 2] - base;
        System.out.println("first verdict in the image: " + more + " ms above an empty main, which takes " + base
                + " ms (goal: 60; least: " + (verdict[0] - empty[0]) + ")");
        expect(true, more < 500 || more < 20 * base);
    }

    private static long millis(String main) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        long start = System.nanoTime();
        expect(
                0,
                new ProcessBuilder(List.of(java.toString(), "-m", "app/" + main))
                        .inheritIO()
                        .start()
                        .waitFor());
        return (System.nanoTime() - start) / 1_000_000;
    }

    static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("must be " + expected + ", was " + actual);
        }
    }
}
