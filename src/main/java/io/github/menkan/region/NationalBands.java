package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of national figures, national-bands.csv. */
final class NationalBands {

    static final List<String> HEADER = List.of(
            "offence",
            "large",
            "huge",
            "especially_huge",
            "document",
            "number",
            "from",
            "until",
            "basis",
            "checked_on",
            "warning",
            "warning_en",
            "note");

    /** Whether the text of the document was read, or only quotations of it. */
    private enum Basis {
        VERIFIED,
        SECONDARY
    }

    private NationalBands() {}

    private static final class BuiltIn {
        static final List<NationalBand> BANDS = Resource.read("national-bands.csv", NationalBands::read);
    }

    /** The national figures of an offence on a day; empty where none are recorded. */
    static Optional<NationalBand> find(AmountOffence offence, LocalDate on) {
        return of(offence).stream().filter(b -> b.validity().contains(on)).findFirst();
    }

    /** The national figures of an offence, oldest first. */
    static List<NationalBand> of(AmountOffence offence) {
        return BuiltIn.BANDS.stream().filter(b -> b.offence() == offence).toList();
    }

    /** The bands; what is wrong with the table is added to the faults. */
    static List<NationalBand> read(String file, String text, List<Fault> faults) {
        List<NationalBand> bands = new ArrayList<>();
        for (Csv.Row row : Csv.read(file, text, HEADER, faults)) {
            Cells cells = new Cells(file, row, HEADER, faults);
            read(cells).ifPresent(band -> {
                if (bands.stream()
                        .anyMatch(b ->
                                b.offence() == band.offence() && b.validity().overlaps(band.validity()))) {
                    cells.fault("from must not be before the end of the band before, was " + band.validity());
                } else {
                    bands.add(band);
                }
            });
        }
        return List.copyOf(bands);
    }

    private static Optional<NationalBand> read(Cells cells) {
        Optional<AmountOffence> offence =
                cells.required("offence", "theft, fraud or telecom-fraud").flatMap(AmountOffence::find);
        if (offence.isEmpty() && !cells.areFaulty()) {
            cells.fault("offence must be theft, fraud or telecom-fraud, was \""
                    + cells.text("offence").orElse("") + "\"");
        }
        Map<AmountTier, FenRange> ranges = new EnumMap<>(AmountTier.class);
        for (AmountTier tier : AmountTier.values()) {
            cells.required(tier.column(), "whole yuan above 0, or low-high");
            cells.yuan(tier.column()).ifPresent(r -> ranges.put(tier, r));
        }
        String title = cells.required("document", "a title").orElse("");
        String number = cells.required("number", "a document number").orElse("");
        Optional<LocalDate> from = cells.requiredDate("from");
        Optional<LocalDate> until = cells.date("until");
        Optional<Basis> basis = cells.oneOf("basis", List.of(Basis.values()));
        cells.requiredDate("checked_on");
        Optional<Wording> warning = cells.warning();
        if (cells.areFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new NationalBand(
                offence.orElseThrow(),
                ranges,
                title,
                number,
                new Validity(from.orElseThrow(), until),
                basis.orElseThrow() == Basis.VERIFIED,
                warning));
    }
}
