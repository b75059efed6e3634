package io.github.menkan.offence;

import io.github.menkan.Wording;
import io.github.menkan.norm.Facts;
import java.util.List;

/**
 * The facts of a case as one version of the law counts them.
 *
 * <pre>{@code
 * Counted counted = Counted.of(facts);
 * counted.readings().size(); // 1
 * }</pre>
 *
 * @param readings the facts in every reading that an unknown fact leaves open, at least one
 * @param warnings what must be said of the counting
 * @since 0.1.0
 */
public record Counted(List<Facts> readings, List<Wording> warnings) {

    /** Copies the lists, and refuses no reading. */
    public Counted {
        readings = List.copyOf(readings);
        warnings = List.copyOf(warnings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("readings must not be empty, was []");
        }
    }

    /**
     * Facts with one reading and nothing to say.
     *
     * @param facts the facts
     * @return the facts as counted
     */
    public static Counted of(Facts facts) {
        return new Counted(List.of(facts), List.of());
    }
}
