package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
            selection.rows().forEach(answer::sayOf);
            selection.byObject().forEach(r -> r.warning().ifPresent(answer.warnings::add));
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
        row.warning().ifPresent(warnings::add);
        List<AmountTier> open =
                Arrays.stream(AmountTier.values()).filter(t -> !band.fixes(t)).toList();
        List<AmountTier> unverified =
                open.stream().filter(t -> row.figure(t).usable().isEmpty()).toList();
        if (!unverified.isEmpty()) {
            warnings.add(Warnings.notVerified(row, unverified));
        }
        List<AmountTier> medium = open.stream()
                .filter(t -> row.figure(t).confidence() == Confidence.MEDIUM)
                .toList();
        if (!medium.isEmpty()) {
            warnings.add(Warnings.mediumConfidence(row, medium));
        }
        if (unverified.size() < open.size()) {
            if (row.title().isEmpty()) {
                warnings.add(Warnings.documentUnknown(row));
            }
            row.inForceBy().filter(on::isBefore).ifPresent(by -> warnings.add(Warnings.presumedStart(row, by)));
        }
    }

    private AmountStandard standard(Optional<Division> division, List<AmountRow> rows) {
        Figure large = figure(AmountTier.LARGE, rows);
        Figure huge = figure(AmountTier.HUGE, rows);
        Figure especiallyHuge = figure(AmountTier.ESPECIALLY_HUGE, rows);
        boolean national = List.of(large, huge, especiallyHuge).stream()
                .anyMatch(f -> f.sources().stream().anyMatch(FigureSource::national));
        if (national) {
            band.warning().ifPresent(warnings::add);
            if (!band.textRead()) {
                warnings.add(Warnings.secondary(band));
            }
        }
        List<String> classes = rows.stream()
                .filter(r -> !r.isWhole())
                .map(AmountRow::className)
                .distinct()
                .toList();
        return new AmountStandard(
                band.offence(), division, classes, large, huge, especiallyHuge, List.copyOf(warnings));
    }

    private Figure figure(AmountTier tier, List<AmountRow> rows) {
        if (band.fixes(tier)) {
            return national(tier, band.textRead() ? Confidence.HIGH : Confidence.MEDIUM);
        }
        List<Figure> figures = new ArrayList<>();
        for (AmountRow row : rows) {
            LocalFigure local = row.figure(tier);
            figures.add(local.usable()
                    .map(r -> figure(r, local.confidence(), row.source()))
                    .orElseGet(() -> national(tier, local.confidence())));
        }
        return figures.stream().reduce(Answer::hull).orElseGet(() -> national(tier, Confidence.MISSING));
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
