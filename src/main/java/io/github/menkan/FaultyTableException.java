package io.github.menkan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a table cannot be used: it carries every fault of the table, not only the first.
 *
 * <pre>{@code
 * try {
 *     LocalTables.parse("own.csv", "not,a,table\n", Theft.OFFENCE.amounts().orElseThrow());
 * } catch (FaultyTableException refused) {
 *     List<Fault> faults = refused.faults();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FaultyTableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // not serialised: the message says the same
    private final transient @Nullable List<Fault> faults;

    private FaultyTableException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Throws this exception, or does nothing where there is no fault.
     *
     * @param faults what is wrong with the table
     * @throws FaultyTableException when there is a fault
     */
    public static void throwIfAny(List<Fault> faults) {
        if (!Objects.requireNonNull(faults, "faults").isEmpty()) {
            throw new FaultyTableException(faults);
        }
    }

    /**
     * The faults, in the order of their lines.
     *
     * @return at least one fault; none once the exception has been serialised, which keeps only the message
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
