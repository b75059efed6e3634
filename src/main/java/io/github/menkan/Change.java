package io.github.menkan;

import java.util.List;
import java.util.Objects;

/**
 * A least change of the facts that would bring the case to another tier.
 *
 * <pre>{@code
 * // one more item of property information, or the prior record, and the case is 情节严重
 * for (Change change : uncertain.toReach(Tier.FIRST)) {
 *     for (Change.Step step : change.steps()) {
 *         String what = step.label().chinese() + " +" + step.by();
 *     }
 * }
 * }</pre>
 *
 * @param span what would then be certain and what possible, tried on the changed case
 * @param steps what would change, each alone or all together as {@link Assessment} says
 * @since 0.1.0
 */
public record Change(TierSpan span, List<Step> steps) {

    /**
     * The change of one element.
     *
     * @param element the element's name
     * @param label what the element is
     * @param unit what it is counted in
     * @param by how much more (positive) or less (negative); fen for money, 1 or -1 for a circumstance; never 0
     * @param citation the ground that is then met, or no longer met
     * @since 0.1.0
     */
    public record Step(String element, Wording label, Unit unit, long by, String citation) {

        /** Refuses a change by nothing. */
        public Step {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(citation, "citation");
            if (by == 0) {
                throw new IllegalArgumentException("by must not be zero, was 0");
            }
        }
    }

    /** Refuses a change without steps. */
    public Change {
        Objects.requireNonNull(span, "span");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty, was []");
        }
    }
}
