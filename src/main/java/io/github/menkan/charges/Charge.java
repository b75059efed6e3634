package io.github.menkan.charges;

import io.github.menkan.Offence;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Statute;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One offence that can be charged: how its cases are built, and the timeline of its standards.
 *
 * @param offence the offence
 * @param builder starts a case
 * @param statute the timeline for a division code (GB/T 2260); offences without local figures ignore the code
 * @since 0.1.0
 */
public record Charge(Offence offence, Supplier<CaseBuilder<?>> builder, Function<Optional<String>, Statute> statute) {

    /** Refuses null. */
    public Charge {
        Objects.requireNonNull(offence, "offence");
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(statute, "statute");
    }
}
