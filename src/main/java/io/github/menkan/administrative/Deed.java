package io.github.menkan.administrative;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import java.util.Objects;

/**
 * What an offence leaves punishable where its threshold is not reached: an act, whether it was done, and what was gained.
 *
 * <pre>{@code
 * Deed theft = Deed.of(Act.THEFT);
 * Deed telecomFraud = new Deed(Act.TELECOM_FRAUD, Answer.UNKNOWN, Quantity.of(Yuan.of(2_999)));
 * }</pre>
 *
 * @param act the kind of act
 * @param done whether it was done; what was certainly not done has no penalty
 * @param gain 违法所得 in fen, on which some fines depend
 * @since 0.1.0
 */
public record Deed(Act act, Answer done, Quantity gain) {

    /** Refuses null. */
    public Deed {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(gain, "gain");
    }

    /**
     * An act that was done, for an unknown gain.
     *
     * @param act the kind of act
     * @return the deed
     */
    public static Deed of(Act act) {
        return new Deed(act, Answer.YES, Quantity.unknown());
    }
}
