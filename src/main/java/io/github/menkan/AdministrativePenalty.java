package io.github.menkan;

import java.util.Objects;
import java.util.Optional;

/**
 * A penalty below the criminal threshold. An administrative "情节严重" is another thing than the criminal one.
 *
 * <pre>{@code
 * Assessment small = CaseBuilder.of(Theft.OFFENCE)
 *         .committedOn(LocalDate.of(2026, 5, 1))
 *         .judgedOn(LocalDate.of(2026, 6, 1))
 *         .region("11")
 *         .with(Theft.AMOUNT, Yuan.of(500))
 *         .build()
 *         .assess();
 * AdministrativePenalty penalty = small.administrative().get(0);
 * penalty.citation(); // "治安管理处罚法（2025年修订）第五十八条"
 * }</pre>
 *
 * @param citation the statute and article, such as 治安管理处罚法（2025年修订）第五十六条第一款
 * @param act the act that the article names
 * @param condition what the statute itself presupposes, such as 尚不构成犯罪的; empty where it says nothing of it
 * @param penalty the range
 * @param note a condition or doubt; empty text is not allowed, say what it depends on
 * @since 0.1.0
 */
public record AdministrativePenalty(
        String citation, Wording act, Optional<Wording> condition, Wording penalty, Wording note) {

    /** Refuses null. */
    public AdministrativePenalty {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(note, "note");
    }
}
