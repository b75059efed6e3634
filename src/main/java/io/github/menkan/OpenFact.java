package io.github.menkan;

import java.util.Objects;

/**
 * An unknown fact that could still change the answer.
 *
 * <pre>{@code
 * OpenFact first = uncertain.openFacts().get(0);
 * first.element(); // "priorConviction"
 * first.lowest(); // NONE
 * first.highest(); // FIRST
 * }</pre>
 *
 * @param element the element's name
 * @param label what the element is
 * @param unit what it is counted in
 * @param value what is known of it
 * @param lowest the possible tier if this fact alone turned out as is best for the accused
 * @param highest the established tier if this fact alone turned out as is worst
 * @param narrowing by how many tiers, both ways together, settling this fact alone could narrow the answer
 * @param text the fact, what is known of it and what it could change, in a sentence
 * @since 0.1.0
 */
public record OpenFact(
        String element,
        Wording label,
        Unit unit,
        Quantity value,
        Tier lowest,
        Tier highest,
        int narrowing,
        Wording text) {

    /** Refuses null and negative narrowing. */
    public OpenFact {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        Objects.requireNonNull(text, "text");
        if (narrowing < 0) {
            throw new IllegalArgumentException("narrowing must be from 0, was " + narrowing);
        }
    }
}
