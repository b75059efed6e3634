package io.github.menkan;

import static java.util.Objects.requireNonNull;

/**
 * Something in a table that keeps it from being used.
 *
 * <pre>{@code
 * List<Fault> faults = LocalTables.lint("own.csv", "not,a,table\n", Theft.OFFENCE.amounts().orElseThrow());
 * faults.get(0).line(); // 1
 * }</pre>
 *
 * @param file the name of the table, as it was given
 * @param line the line on which the row begins, from 1
 * @param reason what the rule is and what was found instead
 * @since 0.1.0
 */
public record Fault(String file, int line, String reason) {

    /** Checks the line. */
    public Fault {
        requireNonNull(file, "file");
        requireNonNull(reason, "reason");
        if (line < 1) {
            throw new IllegalArgumentException("line must be at least 1, was " + line);
        }
    }

    /**
     * The fault as compilers print theirs.
     *
     * @return file, line and reason, separated by colons
     */
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
