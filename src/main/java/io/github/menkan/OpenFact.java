package io.github.menkan;

import java.util.Objects;

/**
 * An unknown fact that could still change the answer, with what would follow at either end of what is known of it.
 *
 * <pre>{@code
 * OpenFact first = uncertain.openFacts().get(0);
 * first.element(); // "priorConviction"
 * first.atLeast().possible(); // NONE
 * first.atMost().established(); // FIRST
 * }</pre>
 *
 * @param element the element's name
 * @param label what the element is
 * @param unit what it is counted in
 * @param value what is known of it
 * @param atLeast what is certain and what possible if this fact alone turned out to be at its least: none of it, or absent
 * @param atMost the same if it turned out to be at its most, or present
 * @param narrowing by how many tiers, both ways together, settling this fact alone could narrow the answer
 * @param text the fact, what is known of it and what would follow, in a sentence
 * @since 0.1.0
 */
public record OpenFact(
        String element,
        Wording label,
        Unit unit,
        Quantity value,
        TierSpan atLeast,
        TierSpan atMost,
        int narrowing,
        Wording text) {

    /** Refuses null and negative narrowing. */
    public OpenFact {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(atMost, "atMost");
        Objects.requireNonNull(text, "text");
        if (narrowing < 0) {
            throw new IllegalArgumentException("narrowing must be from 0, was " + narrowing);
        }
    }
}
