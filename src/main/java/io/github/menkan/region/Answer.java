package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts an amount standard together from the national figures and the rows chosen for a place. */
final class Answer {

    private final NationalBand band;
    private final LocalDate on;
    private final Set<Wording> warnings = new LinkedHashSet<>();

    private Answer(NationalBand band, LocalDate on) {
        this.band = band;
        this.on = on;
    }

    /** The national figures, for no place in particular. */
    static AmountStandard national(NationalBand band, LocalDate on) {
        Answer answer = new Answer(band, on);
        if (!band.fixesAll()) {
            answer.warnings.add(Warnings.noRegion(band.offence()));
        }
        return answer.standard(Optional.empty(), List.of());
    }

    /** The figures of a place. */
    static AmountStandard local(NationalBand band, LocalDate on, Division division, Selection selection) {
        Answer answer = new Answer(band, on);
        if (!band.fixesAll()) {
            answer.sayWhere(division, selection);
            for (AmountRow row : selection.rows()) {
                answer.sayOf(row);
            }
            for (AmountRow row : selection.byObject()) {
                answer.say(row.warning());
            }
        }
        return answer.standard(Optional.of(division), band.fixesAll() ? List.of() : selection.rows());
    }

    private void sayWhere(Division division, Selection selection) {
        List<AmountRow> rows = selection.rows();
        if (rows.isEmpty()) {
            Division province = division.province();
            warnings.add(
                    province.isMainland()
                            ? Warnings.noLocalFigure(band.offence(), province)
                            : Warnings.outsideMainland(province));
        } else if (!selection.listed()) {
            warnings.add(Warnings.inNoClass(division, rows));
        } else if (rows.size() > 1) {
            warnings.add(Warnings.severalClasses(division, rows));
        }
    }

    private void sayOf(AmountRow row) {
        say(row.warning());
        boolean used = false;
        List<AmountTier> unverified = new ArrayList<>();
        List<AmountTier> medium = new ArrayList<>();
        for (AmountTier tier : AmountTier.values()) {
            LocalFigure figure = row.figure(tier);
            if (band.fixes(tier)) {
                continue;
            }
            if (figure.usable().isEmpty()) {
                unverified.add(tier);
            } else {
                used = true;
            }
            if (figure.confidence() == Confidence.MEDIUM) {
                medium.add(tier);
            }
        }
        if (!unverified.isEmpty()) {
            warnings.add(Warnings.notVerified(row, unverified));
        }
        if (!medium.isEmpty()) {
            warnings.add(Warnings.mediumConfidence(row, medium));
        }
        if (used && row.title().isEmpty()) {
            warnings.add(Warnings.documentUnknown(row));
        }
        if (used && row.inForceBy().isPresent() && on.isBefore(row.inForceBy().get())) {
            warnings.add(Warnings.presumedStart(row, row.inForceBy().get()));
        }
    }

    private void say(Optional<Wording> warning) {
        if (warning.isPresent()) {
            warnings.add(warning.get());
        }
    }

    private AmountStandard standard(Optional<Division> division, List<AmountRow> rows) {
        Figure large = figure(AmountTier.LARGE, rows);
        Figure huge = figure(AmountTier.HUGE, rows);
        Figure especiallyHuge = figure(AmountTier.ESPECIALLY_HUGE, rows);
        if (large.isNational() || huge.isNational() || especiallyHuge.isNational()) {
            say(band.warning());
            if (!band.textRead()) {
                warnings.add(Warnings.secondary(band));
            }
        }
        Set<String> classes = new LinkedHashSet<>();
        for (AmountRow row : rows) {
            if (!row.isWhole()) {
                classes.add(row.className());
            }
        }
        return new AmountStandard(
                band.offence(), division, List.copyOf(classes), large, huge, especiallyHuge, List.copyOf(warnings));
    }

    private Figure figure(AmountTier tier, List<AmountRow> rows) {
        if (band.fixes(tier)) {
            return national(tier, band.textRead() ? Confidence.HIGH : Confidence.MEDIUM);
        }
        if (rows.isEmpty()) {
            return national(tier, Confidence.MISSING);
        }
        Figure figure = figure(tier, rows.get(0));
        for (AmountRow row : rows.subList(1, rows.size())) {
            figure = hull(figure, figure(tier, row));
        }
        return figure;
    }

    private Figure figure(AmountTier tier, AmountRow row) {
        LocalFigure local = row.figure(tier);
        return local.usable().isEmpty()
                ? national(tier, local.confidence())
                : figure(local.usable().get(), local.confidence(), row.source());
    }

    private Figure national(AmountTier tier, Confidence confidence) {
        return figure(band.range(tier), confidence, band.source());
    }

    private static Figure figure(FenRange range, Confidence confidence, FigureSource source) {
        return new Figure(range.lowFen(), range.highFen(), confidence.isUsable(), confidence, List.of(source));
    }

    private static Figure hull(Figure a, Figure b) {
        FenRange range = new FenRange(a.lowFen(), a.highFen()).hull(new FenRange(b.lowFen(), b.highFen()));
        Confidence lower = a.confidence().compareTo(b.confidence()) >= 0 ? a.confidence() : b.confidence();
        Set<FigureSource> sources = new LinkedHashSet<>(a.sources());
        sources.addAll(b.sources());
        return new Figure(range.lowFen(), range.highFen(), lower.isUsable(), lower, List.copyOf(sources));
    }
}
