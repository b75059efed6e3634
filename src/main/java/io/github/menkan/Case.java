package io.github.menkan;

/**
 * The facts of one case under one offence, ready to be assessed. Cases are immutable, equal by value and safe to share.
 *
 * <pre>{@code
 * Case theft = CaseBuilder.of(Theft.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .region("440300")
 *         .with(Theft.AMOUNT, Yuan.of(2_999))
 *         .build();
 * theft.tier(); // NONE
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Case {

    /**
     * The offence charged.
     *
     * @return the offence
     */
    OffenceName offence();

    /**
     * Assesses the case: which tier its facts carry, on which clauses, what is uncertain, how far the next tier is.
     *
     * @return the assessment
     */
    Assessment assess();

    /**
     * The established tier alone, the same as {@code assess().tier()} but without the explanation.
     *
     * @return the tier carried by SHALL grounds on what is established
     */
    Tier tier();
}
