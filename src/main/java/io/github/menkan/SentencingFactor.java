package io.github.menkan;

import java.util.Objects;

/**
 * A circumstance inside the tier that makes the outcome milder or harsher, with its source.
 *
 * <pre>{@code
 * Assessment repaid = CaseBuilder.of(PersonalInformation.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 60))
 *         .is(
 *                 PersonalInformation.FIRST_OFFENCE,
 *                 PersonalInformation.FULL_RESTITUTION,
 *                 PersonalInformation.REMORSE)
 *         .build()
 *         .assess();
 * repaid.leniency().get(0).citation(); // "法释〔2017〕10号第十条"
 * repaid.leniency().get(0).force(); // MAY
 * }</pre>
 *
 * @param citation document number and 条款项
 * @param direction milder or harsher
 * @param force whether the court must or may apply it
 * @param status whether its conditions are met; {@link Finding.Status#OPEN} when they depend on an unknown fact
 * @param text what follows
 * @since 0.1.0
 */
public record SentencingFactor(String citation, Direction direction, Force force, Finding.Status status, Wording text) {

    /**
     * Which way a factor points.
     *
     * @since 0.1.0
     */
    public enum Direction {
        /** 从宽: 从轻, 减轻, 免除, 不起诉. */
        LENIENT,
        /** 从重. */
        SEVERE
    }

    /** Refuses null. */
    public SentencingFactor {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(text, "text");
    }
}
