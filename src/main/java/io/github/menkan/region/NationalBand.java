package io.github.menkan.region;

import io.github.menkan.Wording;
import java.util.List;
import java.util.Optional;

/** The national figures of one offence while one document is in force: for each tier one figure, or the range a province chooses from. */
record NationalBand(
        AmountOffence offence,
        List<FenRange> ranges,
        String title,
        String number,
        Validity validity,
        boolean textRead,
        Optional<Wording> warning) {

    NationalBand {
        ranges = List.copyOf(ranges);
    }

    FenRange range(AmountTier tier) {
        return ranges.get(tier.index());
    }

    /** Whether the document itself fixes the figure, so that no province has a choice. */
    boolean fixes(AmountTier tier) {
        return range(tier).isExact();
    }

    /** Whether no province has a choice at all. */
    boolean fixesAll() {
        return fixes(AmountTier.LARGE) && fixes(AmountTier.HUGE) && fixes(AmountTier.ESPECIALLY_HUGE);
    }

    FigureSource source() {
        return new FigureSource("全国", Optional.of(title), Optional.of(number), validity.from(), validity.until(), true);
    }
}
