package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.menkan.charges.Offences;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Runs inputs of a hundred megabytes one after the other in a process of its own, with the heap that its test gives it. */
final class SmallHeap {

    static final String GOOD = "{\"offence\":\"theft\",\"region\":\"11\",\"amount\":2000,\"judged\":\"2024-01-10\"}";

    private static final long LONG = 99_999_996;
    /** What a parsed list takes is many times its text. */
    private static final long MANY = 29_999_994;

    private static final long LONGEST_CASE = 3_900_000;

    private SmallHeap() {}

    /** The inputs by name; what is before the colon is the kind of file. */
    static Map<String, Supplier<Feed>> inputs() {
        Map<String, Supplier<Feed>> inputs = new LinkedHashMap<>();
        inputs.put("jsonl: a long line between two others", () -> between("\n", "{\"id\":\"", "x", "\"}"));
        inputs.put("auto: a long line, told apart by content", () -> between("\n", "{\"id\":\"", "x", "\"}"));
        inputs.put("json: a long list in an array", () -> array("{\"id\":[1", ",1", MANY, "]}"));
        inputs.put("json: many properties in an array", () -> array("{\"a\":1", ",\"b\":1", MANY, "}"));
        inputs.put("json: a long text in an array", () -> array("{\"id\":\"", "x", LONG, "\"}"));
        inputs.put("json: a long number in an array", () -> array("{\"amount\":", "9", LONG, "}"));
        inputs.put("json: nothing but brackets", () -> new Feed().then("[", MANY));
        inputs.put(
                "jsonl: deep objects",
                () -> new Feed().then("{\"a\":", LONGEST_CASE).then("\n" + GOOD));
        inputs.put(
                "auto: blank lines after an open brace",
                () -> new Feed()
                        .then("{\n")
                        .then(" ".repeat(2_000_000) + "\n", 50 * 2_000_001L)
                        .then(GOOD));
        inputs.put("jsonl: one event", () -> {
            Feed feed = new Feed();
            for (int i = 0; i < 10; i++) {
                feed.then(GOOD.replace("}", ",\"event\":\"e\",\"id\":\""))
                        .then("x", LONGEST_CASE)
                        .then("\"}\n");
            }
            return feed;
        });
        inputs.put(
                "csv: a quote that never ends",
                () -> new Feed().then("offence,amount\n\"").then("x", LONG));
        inputs.put(
                "csv: a row of many cells",
                () -> new Feed().then("offence,judged\n").then("x,", MANY).then("\ntheft,2024-01-10\n"));
        inputs.put(
                "csv: a row of long cells",
                () -> new Feed()
                        .then("offence,judged\n")
                        .then("x".repeat(3_000_000) + ",", LONG)
                        .then("\ntheft,2024-01-10\n"));
        inputs.put("csv: a long header", () -> new Feed().then("a,", MANY));
        return inputs;
    }

    private static Feed between(String parting, String open, String middle, String close) {
        return new Feed().then(GOOD + parting + open).then(middle, LONG).then(close + parting + GOOD);
    }

    private static Feed array(String open, String middle, long length, String close) {
        return new Feed().then("[" + GOOD + "," + open).then(middle, length).then(close + "," + GOOD + "]");
    }

    /** Counts answers without keeping them: a row that ends with the code of an error is a fault. */
    private static final class Count extends OutputStream {

        private long rows = -1;
        private long bad;
        private int last;

        @Override
        public void write(int one) {
            if (one == '\n') {
                rows++;
                bad += rows > 0 && last != ',' ? 1 : 0;
            }
            last = one;
        }

        @Override
        public String toString() {
            return "good " + (rows - bad) + ", bad " + bad;
        }
    }

    public static void main(String[] unused) {
        PrintStream report = new PrintStream(System.out, true, UTF_8);
        inputs().forEach((name, input) -> {
            Count out = new Count();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Main.run(
                    new Surroundings(
                            input.get(),
                            new PrintStream(out, false, UTF_8),
                            new PrintStream(err, true, UTF_8),
                            Run.TODAY,
                            false,
                            Offences.builtIn()),
                    "assess",
                    "-",
                    "--quiet",
                    "--format",
                    "csv",
                    "--input",
                    name.substring(0, name.indexOf(':')));
            String said = err.toString(UTF_8).strip();
            report.println(name + " -> status " + status + ", " + out + (said.isEmpty() ? "" : ", " + said));
        });
    }
}
