package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * About thirty reports that a person has read, their sections one to six: a change of a sentence is read again before it is accepted. After
 * reading, {@code -Dreports.write=true} writes them anew.
 */
class ReportsReadTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "reports");
    private static final Path READ = FOLDER.resolve("read.txt");

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("cases.jsonl")).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReportSaysWhatWasRead(String facts) throws IOException {
        String report = sections(facts);
        assertThat(Files.readString(READ)).contains(report);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingElseWasRead(List<String> cases) throws IOException {
        StringBuilder all = new StringBuilder();
        cases.forEach(facts -> all.append(sections(facts)).append('\n'));
        if (Boolean.getBoolean("reports.write")) {
            Files.writeString(READ, all);
        }
        assertThat(cases).hasSizeBetween(25, 35);
        assertThat(Files.readString(READ)).isEqualTo(all.toString());
        assertThat(Files.size(READ)).isLessThan(60_000);
    }

    static Stream<List<String>> all() throws IOException {
        return Stream.of(cases().toList());
    }

    /** The name of the case and the sections one to six, without the clauses that are not met and the articles of administrative law. */
    private static String sections(String facts) {
        Run run = Run.with(facts.getBytes(UTF_8), "assess", "-", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        StringBuilder sections = new StringBuilder(run.out().lines().findFirst().orElseThrow()).append('\n');
        boolean inside = false;
        for (String line : run.out().lines().toList()) {
            inside = line.startsWith("一、") || (inside && !line.startsWith("七、"));
            boolean isElsewhere = line.startsWith("   未达到") || line.matches("[0-9]+\\. .*法（?.*第.*条.*罚款.*");
            if (inside && !line.isEmpty() && !isElsewhere) {
                // the same in every report
                sections.append(line.replaceFirst("（当日计入，第八十九条第一款）(.*)；期限按所达.*", "$1；……"))
                        .append('\n');
            }
        }
        return sections.toString();
    }
}
