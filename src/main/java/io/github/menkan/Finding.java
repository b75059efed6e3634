package io.github.menkan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one ground of the standard says about the case.
 *
 * <pre>{@code
 * Finding sum = assessment.grounds().get(0);
 * sum.citation(); // "法释〔2017〕10号第五条第一款第(六)项"
 * sum.status(); // MET
 * sum.working().chinese(); // "30/50 + 250/500 = 11/10"
 * }</pre>
 *
 * @param citation document number and 条款项, such as 法释〔2017〕10号第五条第一款第(六)项
 * @param basis how the ground is composed from others, such as 第一款第(三)项标准的十倍; empty when it stands alone
 * @param tier the tier that the ground opens
 * @param force whether the court must or may find it
 * @param attempt whether the ground rests on an attempt (未遂)
 * @param status whether the ground is met, open or not met
 * @param measurements the sums of the ground, each against its standard; empty when the ground is a circumstance alone
 * @param circumstances the circumstances that the ground requires
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
        Optional<Wording> note) {

    private static final Wording PRESENT = Wording.of("有该情形");

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
        measurements = List.copyOf(Objects.requireNonNull(measurements, "measurements"));
        circumstances = List.copyOf(Objects.requireNonNull(circumstances, "circumstances"));
        Objects.requireNonNull(note, "note");
    }

    /**
     * How far the ground is attained on what is established.
     *
     * @return the least attained of its sums; for a circumstance alone 1 when it is established, otherwise 0
     */
    public Ratio attainment() {
        if (measurements.isEmpty()) {
            for (Circumstance one : circumstances) {
                if (one.answer() != Answer.YES) {
                    return Ratio.ZERO;
                }
            }
            return Ratio.ONE;
        }
        Ratio least = measurements.get(0).attainment();
        for (int i = 1; i < measurements.size(); i++) {
            least = least.min(measurements.get(i).attainment());
        }
        return least;
    }

    /**
     * How far the ground may be attained on what is possible.
     *
     * @return the least attainable of its sums, empty without limit; for a circumstance alone 1 when it is possible, otherwise 0
     */
    public Optional<Ratio> possibleAttainment() {
        if (measurements.isEmpty()) {
            for (Circumstance one : circumstances) {
                if (one.answer() == Answer.NO) {
                    return Optional.of(Ratio.ZERO);
                }
            }
            return Optional.of(Ratio.ONE);
        }
        Optional<Ratio> least = Optional.empty();
        for (Measurement one : measurements) {
            Optional<Ratio> most = one.possibleAttainment();
            if (most.isPresent()) {
                least = Optional.of(least.isPresent() ? least.get().min(most.get()) : most.get());
            }
        }
        return least;
    }

    /**
     * The sums and the circumstances written out.
     *
     * @return such as {@code 30/50 + 250/500 = 11/10}
     */
    public Wording working() {
        if (measurements.isEmpty() && circumstances.isEmpty()) {
            return PRESENT;
        }
        List<Wording> all = new ArrayList<>();
        for (Measurement one : measurements) {
            all.add(Wording.of(one.working()));
        }
        for (Circumstance one : circumstances) {
            all.add(one.working());
        }
        return Wording.joined("；", all);
    }
}
