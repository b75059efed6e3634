package io.github.menkan.norm;

import io.github.menkan.Wording;
import java.util.List;
import java.util.Objects;

/**
 * A warning that belongs to a standard: a disputed point or a doubtful source, shown where it bears on the case.
 *
 * <pre>{@code
 * Caution caution = new Caution(
 *         List.of(Inequality.is(repaid)), Wording.of("退赃情况应当核实"), item);
 * }</pre>
 *
 * @param when the conditions, all of which must possibly hold for the warning to be shown; empty for always
 * @param text the warning
 * @param provision the provision that the warning is about, such as 第五条第一款第(九)项; may be of another document
 * @since 0.1.0
 */
public record Caution(List<Inequality> when, Wording text, Citation provision) {

    /** Copies the list. */
    public Caution {
        when = List.copyOf(when);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(provision, "provision");
    }
}
