package io.github.menkan.cli;

import io.github.menkan.charges.Offences;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/**
 * What the command line runs in.
 *
 * @param in standard input
 * @param out standard output, always UTF-8
 * @param err standard error
 * @param today the day on which the command runs
 * @param isWatched whether standard error is a terminal
 * @param offences the offences that cases may name
 */
record Surroundings(
        InputStream in, PrintStream out, PrintStream err, LocalDate today, boolean isWatched, Offences offences) {

    /** The same, with answers elsewhere. */
    Surroundings to(PrintStream elsewhere) {
        return new Surroundings(in, elsewhere, err, today, isWatched, offences);
    }
}
