package io.github.menkan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one ground of the standard says about the case.
 *
 * @param citation document number and 条款项, such as 法释〔2017〕10号第五条第一款第(六)项
 * @param basis how the ground is composed from others, such as 第一款第(三)项标准的十倍; empty when it stands alone
 * @param tier the tier that the ground opens
 * @param force whether the court must or may find it
 * @param attempt whether the ground rests on an attempt (未遂)
 * @param status whether the ground is met, open or not met
 * @param measurements the sums of the ground, each against its standard; empty when the ground is a circumstance alone
 * @param circumstances the circumstances that the ground requires
 * @param attainment the least attained of its sums, or 1 or 0 for a circumstance alone, on what is established
 * @param possibleAttainment the same on what is possible; empty without limit
 * @param working the sums written out
 * @param note a doubt about the source of the ground, such as that it is restated from a secondary source
 * @since 0.1.0
 */
public record Finding(
        String citation,
        Optional<Wording> basis,
        Tier tier,
        Force force,
        boolean attempt,
        Status status,
        List<Measurement> measurements,
        List<Circumstance> circumstances,
        Ratio attainment,
        Optional<Ratio> possibleAttainment,
        Wording working,
        Optional<Wording> note) {

    /**
     * Whether a ground carries its tier.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** It holds whatever the unknown facts and figures turn out to be. */
        MET,
        /** It depends on an unknown fact or figure. */
        OPEN,
        /** It fails whatever the unknown facts and figures turn out to be. */
        NOT_MET
    }

    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(status, "status");
        measurements = List.copyOf(measurements);
        circumstances = List.copyOf(circumstances);
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(possibleAttainment, "possibleAttainment");
        Objects.requireNonNull(working, "working");
        Objects.requireNonNull(note, "note");
    }
}
