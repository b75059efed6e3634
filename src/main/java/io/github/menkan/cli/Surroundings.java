package io.github.menkan.cli;

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
 */
record Surroundings(InputStream in, PrintStream out, PrintStream err, LocalDate today, boolean isWatched) {}
