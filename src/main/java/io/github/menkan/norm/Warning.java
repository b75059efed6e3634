package io.github.menkan.norm;

import io.github.menkan.Wording;
import java.util.List;
import java.util.Objects;

/**
 * A sentence that must be said with a standard where it bears on the case: a disputed point, a doubtful source.
 *
 * <pre>{@code
 * Warning warning = new Warning(item, Wording.of("退赃情况应当核实"), List.of(Inequality.is(repaid)));
 * }</pre>
 *
 * @param provision the provision that the warning is about, such as 第五条第一款第(九)项; may be of another document
 * @param text the warning
 * @param when the conditions, all of which must possibly hold for the warning to be shown; empty for always
 * @since 0.1.0
 */
public record Warning(Citation provision, Wording text, List<Inequality> when) {

    /** Copies the list. */
    public Warning {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(text, "text");
        when = List.copyOf(when);
    }

    /** Written out, with the method below, because standards are compared before the first verdict. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Warning that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return provision.hashCode();
    }

    private List<Object> parts() {
        return List.of(provision, text, when);
    }
}
