package io.github.menkan;

import java.util.Objects;

/**
 * What a case does not state and the answer takes for granted, so that nobody mistakes it for a fact: a date that is absent, or every
 * fact of a case that states none.
 *
 * <pre>{@code
 * Assessment undated = CaseBuilder.of(Theft.OFFENCE)
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(Theft.AMOUNT, Yuan.of(2_000))
 *         .build()
 *         .assess();
 * undated.assumed().get(0).property(); // "committed"
 * undated.assumed().get(0).value(); // "2024-01-10"
 * }</pre>
 *
 * @param property the name of the property in case files, such as {@code committed}; {@code facts} where no fact is stated
 * @param value what stands for it, such as a date; {@code none} where no fact is stated
 * @param text the same in a sentence
 * @since 0.1.0
 */
public record Assumption(String property, String value, Wording text) {

    /** Refuses null. */
    public Assumption {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
    }
}
