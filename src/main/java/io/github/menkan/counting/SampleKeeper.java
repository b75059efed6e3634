package io.github.menkan.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the first few cells of each reason. */
final class SampleKeeper {

    private static final int EACH = 3;

    private final List<MaskedSample> samples = new ArrayList<>();
    private final int[] counts = new int[UnsoundReason.values().length];
    private int wanted = (1 << counts.length) - 1;

    /** The bits of the reasons of which there are not enough yet. */
    int wanted() {
        return wanted;
    }

    void add(MaskedSample sample) {
        int reason = sample.reason().place();
        if (counts[reason] < EACH) {
            samples.add(sample);
            counts[reason]++;
            wanted &= counts[reason] == EACH ? ~sample.reason().bit() : -1;
        }
    }

    void addAll(SampleKeeper other) {
        other.samples.forEach(this::add);
    }

    /** The samples by reason. */
    List<MaskedSample> samples() {
        return samples.stream()
                .sorted(Comparator.comparing(MaskedSample::reason))
                .toList();
    }
}
