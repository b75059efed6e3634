package io.github.menkan.norm;

import io.github.menkan.Force;
import io.github.menkan.SentencingFactor.Direction;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.List;
import java.util.Objects;

/**
 * A clause about punishment inside a tier: lenience or severity under conditions.
 *
 * <pre>{@code
 * FactorRule lenient = new FactorRule(
 *         item,
 *         SentencingFactor.Direction.LENIENT,
 *         Force.MAY,
 *         Tier.FIRST,
 *         Tier.FIRST,
 *         List.of(Inequality.is(repaid)),
 *         Wording.of("可以从宽"));
 * }</pre>
 *
 * @param citation the clause
 * @param direction milder or harsher
 * @param force whether the court must or may apply it
 * @param from the lowest tier it applies to, inclusive
 * @param to the highest tier it applies to, inclusive
 * @param conditions the conditions, all of which must hold
 * @param text what follows
 * @since 0.1.0
 */
public record FactorRule(
        Citation citation,
        Direction direction,
        Force force,
        Tier from,
        Tier to,
        List<Inequality> conditions,
        Wording text) {

    /** Copies the list. */
    public FactorRule {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(text, "text");
    }

    /** Written out, with the method below, because standards are compared before the first verdict. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FactorRule that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return citation.hashCode();
    }

    private List<Object> parts() {
        return List.of(citation, direction, force, from, to, conditions, text);
    }
}
