package io.github.menkan.offence;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the law says where the same facts carry an offence and another one (竞合), as the offence declares it.
 *
 * <pre>{@code
 * ConcurrenceRule.heavier("刑法第二百八十七条之二第三款").outcome(); // HEAVIER
 * }</pre>
 *
 * @param others the ids of the other offences; empty for every other one
 * @param outcome what follows
 * @param source the provision, where one decides
 * @param text what is said of it
 * @param from the first day of judgment on which it counts
 * @since 0.1.0
 */
public record ConcurrenceRule(List<String> others, Outcome outcome, String source, Wording text, LocalDate from) {

    /**
     * What follows where both are established.
     *
     * @since 0.1.0
     */
    public enum Outcome {
        /** The offence that declares the rule governs. */
        GOVERNS,
        /** The heavier of the two governs (依照处罚较重的规定定罪处罚). */
        HEAVIER,
        /** Both are found and punished together (数罪并罚). */
        TOGETHER,
        /** Nothing is decided here. */
        OPEN
    }

    private static final LocalDate ALWAYS = LocalDate.of(1997, 10, 1);

    /** Copies the list. */
    public ConcurrenceRule {
        others = List.copyOf(others);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
    }

    /**
     * The heavier of this offence and any other one governs.
     *
     * @param source the paragraph that says so
     * @return the rule
     */
    public static ConcurrenceRule heavier(String source) {
        return new ConcurrenceRule(List.of(), Outcome.HEAVIER, source, Wording.of(source), ALWAYS);
    }

    /**
     * This offence governs over another one, whichever is heavier.
     *
     * @param other the id of the other offence
     * @param text what the provision says
     * @param from the first day of judgment on which it counts
     * @return the rule
     */
    public static ConcurrenceRule governs(String other, Wording text, LocalDate from) {
        return new ConcurrenceRule(List.of(other), Outcome.GOVERNS, "", text, from);
    }

    /**
     * This offence and another one are found and punished together (数罪并罚).
     *
     * @param other the id of the other offence
     * @param text which provision or decision says so, and that a decision only persuades
     * @param from the first day of judgment on which it counts
     * @return the rule
     */
    public static ConcurrenceRule together(String other, Wording text, LocalDate from) {
        return new ConcurrenceRule(List.of(other), Outcome.TOGETHER, "", text, from);
    }

    /**
     * Nothing is decided here, and why.
     *
     * @param text why
     * @param others the ids of the other offences
     * @return the rule
     */
    public static ConcurrenceRule open(Wording text, String... others) {
        return new ConcurrenceRule(List.of(others), Outcome.OPEN, "", text, ALWAYS);
    }

    /**
     * Whether the rule is about another offence on a day of judgment.
     *
     * @param other the id of the other offence
     * @param judged the day
     * @return true when it is
     */
    public boolean isAbout(String other, LocalDate judged) {
        return (others.isEmpty() || others.contains(other)) && !judged.isBefore(from);
    }
}
