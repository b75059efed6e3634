package io.github.menkan.charges;

import io.github.menkan.OffenceName;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.norm.Statute;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One offence that can be charged: how its cases are built, and the timeline of its standards.
 *
 * <pre>{@code
 * Charge theft = Charges.find("theft").orElseThrow();
 * theft.offence().article(); // "刑法第二百六十四条"
 * Case stolen = theft.builder().get()
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .with(Theft.AMOUNT, Yuan.of(3_000))
 *         .build();
 * stolen.tier(); // FIRST
 * }</pre>
 *
 * @param offence the offence
 * @param builder starts a case
 * @param statute the timeline for a division code (GB/T 2260); offences without local figures ignore the code
 * @since 0.1.0
 */
public record Charge(OffenceName offence, Supplier<CaseBuilder<?>> builder, Function<Optional<String>, Statute> statute) {

    /** Refuses null. */
    public Charge {
        Objects.requireNonNull(offence, "offence");
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(statute, "statute");
    }
}
