package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The table of national figures, national-bands.csv. */
final class NationalBands {

    static final String FILE = "national-bands.csv";

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
    private static final List<String> BASES = List.of("VERIFIED", "SECONDARY");

    private static final Map<AmountOffence, List<NationalBand>> KNOWN = new ConcurrentHashMap<>();

    private NationalBands() {}

    /** The national figures of an offence on a day; empty where none are recorded. */
    static Optional<NationalBand> find(AmountOffence offence, LocalDate on) {
        for (NationalBand band : of(offence)) {
            if (band.validity().contains(on)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** The national figures of an offence, oldest first. */
    static List<NationalBand> of(AmountOffence offence) {
        List<NationalBand> bands = KNOWN.get(offence);
        if (bands == null) {
            bands = read(FILE, Resource.rows(FILE, "offence,", offence.word() + ","), Resource.NO_FAULTS);
            KNOWN.put(offence, bands);
        }
        return bands;
    }

    /** The bands; what is wrong with the table is added to the faults. */
    static List<NationalBand> read(String file, String text, List<Fault> faults) {
        List<NationalBand> bands = new ArrayList<>();
        for (Csv.Row row : Csv.read(file, text, HEADER, faults)) {
            Cells cells = new Cells(file, row, HEADER, faults);
            Optional<NationalBand> band = read(cells);
            if (band.isPresent() && overlapsAny(bands, band.get())) {
                cells.fault("from must not be before the end of the band before, was "
                        + band.get().validity());
            } else if (band.isPresent()) {
                bands.add(band.get());
            }
        }
        return List.copyOf(bands);
    }

    private static boolean overlapsAny(List<NationalBand> bands, NationalBand band) {
        for (NationalBand before : bands) {
            if (before.offence() == band.offence() && before.validity().overlaps(band.validity())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<NationalBand> read(Cells cells) {
        String word = cells.required("offence", "theft, fraud or telecom-fraud").orElse("");
        Optional<AmountOffence> offence = AmountOffence.find(word);
        if (offence.isEmpty() && !cells.areFaulty()) {
            cells.fault("offence must be theft, fraud or telecom-fraud, was \"" + word + "\"");
        }
        List<FenRange> ranges = new ArrayList<>();
        for (AmountTier tier : AmountTier.values()) {
            cells.required(tier.column(), "whole yuan above 0, or low-high");
            Optional<FenRange> range = cells.yuan(tier.column());
            if (range.isPresent()) {
                ranges.add(range.get());
            }
        }
        String title = cells.required("document", "a title").orElse("");
        String number = cells.required("number", "a document number").orElse("");
        Optional<LocalDate> from = cells.requiredDate("from");
        Optional<LocalDate> until = cells.date("until");
        String basis = cells.text("basis").orElse("");
        if (!BASES.contains(basis)) {
            cells.fault("basis must be one of " + BASES + ", was \"" + basis + "\"");
        }
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
                basis.equals("VERIFIED"),
                warning));
    }
}
