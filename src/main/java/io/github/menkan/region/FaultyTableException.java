package io.github.menkan.region;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a table cannot be used: it carries every fault of the table, not only the first.
 *
 * @since 0.1.0
 */
public final class FaultyTableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Fault[] faults;

    FaultyTableException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.toArray(new Fault[0]);
    }

    /**
     * The faults, in the order of their lines.
     *
     * @return at least one fault
     */
    public List<Fault> faults() {
        return List.of(faults);
    }
}
