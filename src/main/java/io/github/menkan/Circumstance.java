package io.github.menkan;

import java.util.Objects;

/**
 * A circumstance that a ground requires, and whether the case has it.
 *
 * @param label what the circumstance is
 * @param answer whether it is met
 * @since 0.1.0
 */
public record Circumstance(Wording label, Answer answer) {

    /** Refuses null. */
    public Circumstance {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(answer, "answer");
    }
}
