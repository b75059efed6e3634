package io.github.menkan.theft;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.Yuan;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One theft (次) with its date.
 *
 * <pre>{@code
 * TheftAct.completed(LocalDate.of(2023, 5, 1), Yuan.of(800)).attempted(); // NO
 * }</pre>
 *
 * @param on the day
 * @param amount what was stolen, or aimed at by an attempt, in fen
 * @param attempted whether it was only attempted (刑法第二十三条)
 * @since 0.1.0
 */
public record TheftAct(LocalDate on, Quantity amount, Answer attempted) {

    /** Refuses null. */
    public TheftAct {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(attempted, "attempted");
    }

    /**
     * A completed theft.
     *
     * @param on the day
     * @param amount what was stolen
     * @return the act
     */
    public static TheftAct completed(LocalDate on, Yuan amount) {
        return new TheftAct(on, Quantity.of(amount), Answer.NO);
    }

    /**
     * An attempt.
     *
     * @param on the day
     * @param amount what it aimed at
     * @return the act
     */
    public static TheftAct attempted(LocalDate on, Yuan amount) {
        return new TheftAct(on, Quantity.of(amount), Answer.YES);
    }
}
