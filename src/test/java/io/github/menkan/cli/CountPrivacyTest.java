package io.github.menkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves the process but counts, line numbers and masked samples. */
class CountPrivacyTest {

    private static final int PERSONS = 100_000;

    @TempDir
    Path folder;

    private final Set<String> numbers = new HashSet<>();

    private Path table() throws IOException {
        StringBuilder text = new StringBuilder("姓名,手机号,身份证号\n");
        for (int i = 0; i < PERSONS; i++) {
            String mobile = String.valueOf((i % 5 == 0 ? 25_400_000_000L : 15_400_000_000L) + 999L * i);
            String id = "9580" + (10_000_000_000_000L + 104_729L * i);
            numbers.add(mobile);
            numbers.add(id);
            text.append("甲辰卯,").append(mobile).append(',').append(id).append(i % 7 == 0 ? ",\n" : "\n");
        }
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private Path mapping() throws IOException {
        return Files.writeString(folder.resolve("mapping.json"), """
                {"columns": {"姓名": {"holds": "name"}, "手机号": {"holds": "mobile"}, "身份证号": {"holds": "resident-id"}},
                 "category": "ordinary", "sameItem": [["身份证号"], ["手机号", "姓名"]], "confirmed": true}
                """);
    }

    @Test
    void noNumberOfTheTableIsInAnythingThatIsWritten() throws Exception {
        Path table = table();
        Path spill = Files.createDirectory(folder.resolve("spill"));
        StringBuilder spilled = new StringBuilder();
        AtomicBoolean isDone = new AtomicBoolean();
        Thread watcher = new Thread(() -> {
            while (!isDone.get()) {
                if (spilled.length() < 1 << 23) {
                    spilled.append(content(spill));
                }
            }
        });
        watcher.start();
        StringBuilder written = new StringBuilder();
        for (String format : List.of("text", "json", "html", "case")) {
            Run run = Run.of(
                    "count",
                    table.toString(),
                    "--sold-to",
                    "甲=" + table,
                    "--columns",
                    mapping().toString(),
                    "--format",
                    format,
                    "--spill",
                    spill.toString(),
                    "--sample",
                    "9",
                    "--seed",
                    "1");
            assertThat(run.status()).isZero();
            written.append(run.out()).append(run.err());
        }
        written.append(Run.of("columns", table.toString()).out());
        written.append(
                Run.of("count", table.toString(), "--columns", table.toString()).err());
        isDone.set(true);
        watcher.join();
        assertThat(spilled).isNotEmpty();
        String all = written.append(spilled).toString();
        assertThat(numbersIn(all)).isEmpty();
        assertThat(numbersIn("a15400000999b")).isNotEmpty();
        assertThat(all).doesNotContain("甲辰卯");
        try (Stream<Path> left = Files.list(spill)) {
            assertThat(left).isEmpty();
        }
    }

    /** The numbers of the table that stand in a text. */
    private List<String> numbersIn(String text) {
        return Pattern.compile("[0-9]{11,}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(digits -> IntStream.rangeClosed(0, digits.length() - 11)
                        .boxed()
                        .flatMap(from -> Stream.of(
                                digits.substring(from, from + 11),
                                digits.substring(from, Math.min(digits.length(), from + 18)))))
                .filter(numbers::contains)
                .toList();
    }

    /** What stands in the files of a directory at this moment, also in those that no longer have a name. */
    private static String content(Path directory) {
        StringBuilder content = new StringBuilder();
        for (Path place : List.of(directory, Path.of("/proc/self/fd"))) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(path -> isOf(directory, path)).toList()) {
                    content.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            } catch (IOException | UncheckedIOException goneMeanwhile) {
                // the next look may find it
            }
        }
        return content.toString();
    }

    private static boolean isOf(Path directory, Path file) {
        try {
            return file.startsWith(directory)
                    || Files.readSymbolicLink(file).toString().contains(directory + "/menkan-");
        } catch (IOException | UnsupportedOperationException goneMeanwhile) {
            return false;
        }
    }
}
