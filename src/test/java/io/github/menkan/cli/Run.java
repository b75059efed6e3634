package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.menkan.charges.Offences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/** One run of the command in this process, on a day that stands still. */
record Run(int status, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Run of(String... arguments) {
        return with(new byte[0], arguments);
    }

    static Run reading(String input, String... arguments) {
        return with(input.getBytes(UTF_8), arguments);
    }

    static Run with(byte[] input, String... arguments) {
        return on(new ByteArrayInputStream(input), false, arguments);
    }

    static Run on(InputStream in, boolean isWatched, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new Surroundings(
                        in,
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        TODAY,
                        isWatched,
                        Offences.builtIn()),
                arguments);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
