package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that are worked on at once: the answers are those of one thread, in the order of the file, and the run ends when it must. */
class ThreadsTest {

    private static final String DAYS = "\"committed\":\"2023-05-01\",\"judged\":\"2024-01-10\"";

    /** Cases, faults, and charges for one event that lie across the pieces in which a file is worked on. */
    private static String mixed() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append("{\"id\":\"t-" + i + "\",\"offence\":\"theft\",\"amount\":" + 37 * i + "," + DAYS + "}\n");
            if (i % 61 == 0) {
                lines.append("{\"offence\":\"theft\",\"amuont\":" + i + "}\n\n");
            }
            if (i % 57 < 3) {
                lines.append(
                        "{\"event\":\"e-" + i / 57 + "\",\"offence\":\"network-misuse\",\"sites\":3," + DAYS + "}\n");
                lines.append("{\"event\":\"e-" + i / 57 + "\",\"offence\":\"fraud\",\"amount\":9000," + DAYS + "}\n");
            }
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({"csv,2", "csv,5", "json,2", "json,5", "text,2", "text,5"})
    void severalGiveTheAnswersOfOne(String format, String threads) {
        Run one = Run.reading(mixed(), "assess", "-", "--input", "jsonl", "--format", format, "--threads", "1");

        assertThat(Run.reading(mixed(), "assess", "-", "--input", "jsonl", "--format", format, "--threads", threads))
                .isEqualTo(one);
        assertThat(one.out()).contains("t-399");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "257"})
    void aNumberOfThreadsThatIsNoneIsRefused(String threads) {
        Run run = Run.reading("", "assess", "-", "--threads", threads);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--threads must be from 1 to 256, was " + threads);
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void anInterruptedRunEndsAndSaysSo(String threads) {
        Thread.currentThread().interrupt();
        try {
            Run run = Run.reading(mixed(), "assess", "-", "--input", "jsonl", "--format", "csv", "--threads", threads);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("the run was interrupted: not all cases are answered");
            assertThat(run.out()).doesNotContain("t-399");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A reader that goes away after some answers. */
    private static final class Gone extends OutputStream {

        private int left = 100_000;

        @Override
        public void write(int one) throws IOException {
            if (left-- <= 0) {
                throw new IOException("Broken pipe");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void whenTheReaderIsGoneTheRestOfTheFileIsNotRead(String threads) throws IOException {
        String line = "{\"offence\":\"theft\",\"amount\":3000," + DAYS + "}\n";
        Feed endless = new Feed().then(line, 1L << 50);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(
                new Surroundings(
                        endless,
                        new AnswerStream(new Gone(), UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Run.TODAY,
                        false,
                        Offences.builtIn()),
                "assess",
                "-",
                "--input",
                "jsonl",
                "--format",
                "csv",
                "--quiet",
                "--threads",
                threads);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(endless.read()).isNotNegative();
    }

    @Test
    void theThreadsOfARunEndWithIt() throws InterruptedException {
        Run.reading(mixed(), "assess", "-", "--input", "jsonl", "--format", "csv", "--threads", "4");

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("menkan-assess")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}
