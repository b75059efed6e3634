package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.charges.Offences;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long inputs take the memory of their longest case. */
class StreamingTest {

    private static final int CASES = 5_000;
    private static final String CASE = "{\"offence\":\"personal-information\",\"judged\":\"2024-01-10\","
            + "\"information\":[{\"category\":\"property\",\"obtained\":50}],\"id\":\"" + "x".repeat(5_000) + "\"}";
    private static final String ROW = "personal-information,2024-01-10,property,50," + "x".repeat(5_000);

    /** A text and then one again and again, made while it is read: more than the heap of a test could hold twice. */
    private static final class Repeated extends InputStream {

        private final byte[] again;
        private final byte[] last;
        private byte[] current;
        private int at;
        private int left;

        Repeated(String first, String again, int times, String last) {
            this.current = first.getBytes(UTF_8);
            this.again = again.getBytes(UTF_8);
            this.left = times + 1;
            this.last = last.getBytes(UTF_8);
        }

        @Override
        public int read() {
            while (at == current.length) {
                if (left-- <= 0) {
                    left = 0;
                    return -1;
                }
                current = left == 0 ? last : again;
                at = 0;
            }
            return current[at++] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int one = length == 0 ? 0 : read();
            if (one < 0) {
                return -1;
            }
            target[offset] = (byte) one;
            int count = Math.min(length - 1, current.length - at);
            System.arraycopy(current, at, target, offset + 1, count);
            at += count;
            return count + 1;
        }
    }

    /** Counts lines and looks at the memory in use, after a collection, while the run goes on. */
    private static final class Watch extends OutputStream {

        private long lines;
        private long early;
        private long late;

        @Override
        public void write(int one) {
            if (one == '\n' && ++lines % 1_000 == 0) {
                if (lines == 1_000) {
                    early = used();
                } else if (lines == CASES) {
                    late = used();
                }
            }
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @ParameterizedTest
    @CsvSource({"jsonl", "json", "csv"})
    void memoryDoesNotGrowWithTheNumberOfCases(String kind) {
        InputStream in = switch (kind) {
            case "jsonl" -> new Repeated("", CASE + "\n", CASES, "");
            case "json" -> new Repeated("[" + CASE, "," + CASE, CASES - 1, "]");
            default ->
                new Repeated(
                        "offence,judged,information[0].category,information[0].obtained,id\n", ROW + "\n", CASES, "");
        };
        Watch watch = new Watch();

        Main.run(
                new Surroundings(
                        in,
                        new PrintStream(watch, false, UTF_8),
                        new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
                        Run.TODAY,
                        false,
                        Offences.builtIn()),
                "assess",
                "-",
                "--input",
                kind,
                "--format",
                "csv");

        assertThat(watch.lines).isEqualTo(CASES + 1L);
        // what would be kept of the input is 20 MB
        assertThat(watch.late - watch.early).isLessThan(10_000_000);
    }
}
