package io.github.menkan.administrative;

import io.github.menkan.Subject;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When an act was done, when the penalty is decided, and who acted.
 *
 * <pre>{@code
 * Occasion occasion = new Occasion(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 1), Subject.NATURAL_PERSON);
 * occasion.acted(); // 2025-12-31
 * }</pre>
 *
 * @param acted the day of the act; the last day of a continuing act
 * @param decided the day of the decision, not before {@code acted}
 * @param subject natural person or unit
 * @since 0.1.0
 */
public record Occasion(LocalDate acted, LocalDate decided, Subject subject) {

    /** Refuses a decision before the act. */
    public Occasion {
        Objects.requireNonNull(acted, "acted");
        Objects.requireNonNull(subject, "subject");
        if (decided.isBefore(acted)) {
            throw new IllegalArgumentException("decided must not be before acted (" + acted + "), was " + decided);
        }
    }
}
