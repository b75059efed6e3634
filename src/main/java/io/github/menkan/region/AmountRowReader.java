package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one row of a table of amount standards and checks what the row alone can show. */
final class AmountRowReader {

    static final List<String> HEADER = List.of(
            "offence",
            "division",
            "class",
            "members",
            "large",
            "huge",
            "especially_huge",
            "document",
            "number",
            "from",
            "in_force_by",
            "until",
            "confidence_large",
            "confidence_huge",
            "confidence_especially_huge",
            "checked_on",
            "warning",
            "warning_en",
            "note");

    private static final List<Confidence> CONFIDENCES = List.of(Confidence.values());

    private final Cells cells;

    private AmountRowReader(Cells cells) {
        this.cells = cells;
    }

    /** The row, or empty after adding what is wrong with it to the faults. */
    static Optional<AmountRow> read(Cells cells) {
        return new AmountRowReader(cells).row();
    }

    private Optional<AmountRow> row() {
        Optional<AmountOffence> offence = offence();
        Optional<Division> province = province();
        Optional<String> className = cells.required("class", "the name of the class of places");
        String stated = cells.text("members").orElse("");
        boolean byObject = stated.equals(AmountRow.BY_OBJECT);
        List<String> members = byObject || stated.isEmpty() ? List.of() : members(stated, province);
        List<LocalFigure> figures = figures();
        Optional<String> title = title();
        Optional<Validity> validity = validity();
        Optional<LocalDate> inForceBy = inForceBy(validity);
        cells.requiredDate("checked_on");
        Optional<Wording> warning = cells.warning();
        if (offence.isPresent() && validity.isPresent()) {
            checkBands(offence.get(), validity.get(), figures);
        }
        if (cells.areFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new AmountRow(
                cells.line(),
                offence.orElseThrow(),
                province.orElseThrow().code(),
                className.orElseThrow(),
                members,
                byObject,
                figures,
                title,
                cells.text("number"),
                validity.orElseThrow(),
                inForceBy,
                warning));
    }

    private Optional<AmountOffence> offence() {
        String word = cells.text("offence").orElse("");
        Optional<AmountOffence> offence = AmountOffence.find(word);
        if (offence.isEmpty() || offence.get() == AmountOffence.TELECOM_FRAUD) {
            cells.fault("offence must be theft or fraud, was \"" + word + "\"");
            return Optional.empty();
        }
        return offence;
    }

    private Optional<Division> province() {
        String code = cells.text("division").orElse("");
        if (code.length() != 2) {
            cells.fault("division must be the two digits of a province, was \"" + code + "\"");
            return Optional.empty();
        }
        return division(code);
    }

    private Optional<Division> division(String code) {
        try {
            return Optional.of(Division.of(code));
        } catch (IllegalArgumentException e) {
            cells.fault(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private List<String> members(String stated, Optional<Division> province) {
        List<String> members = new ArrayList<>();
        for (String code : stated.split(";", -1)) {
            Optional<Division> member = division(code);
            String shortest = member.isPresent() ? member.get().code() : "";
            if (members.contains(shortest)) {
                cells.fault("members must not name a division twice, was " + code);
            } else if (member.isPresent() && shortest.length() == 2) {
                cells.fault("members must be empty for a whole province, was " + code);
            } else if (member.isPresent()
                    && province.isPresent()
                    && !province.get().contains(member.get())) {
                cells.fault("members must lie in division " + province.get() + ", was " + code);
            }
            members.add(shortest);
        }
        return members;
    }

    private List<LocalFigure> figures() {
        List<LocalFigure> figures = new ArrayList<>();
        Optional<FenRange> below = Optional.empty();
        for (AmountTier tier : AmountTier.values()) {
            Optional<FenRange> range = cells.yuan(tier.column());
            String column = "confidence_" + tier.column();
            Optional<Confidence> confidence = cells.oneOf(column, CONFIDENCES);
            boolean blank = cells.text(tier.column()).isEmpty();
            if (confidence.isPresent() && blank != (confidence.get() == Confidence.MISSING)) {
                cells.fault(column + " must be MISSING exactly when " + tier.column() + " is empty, was "
                        + confidence.get());
            }
            if (below.isPresent() && range.isPresent() && !below.get().isBelow(range.get())) {
                cells.fault(
                        tier.column() + " must be above the figure before it, " + below.get() + ", was " + range.get());
            }
            below = range.isPresent() ? range : below;
            figures.add(confidence.isEmpty() ? LocalFigure.NOT_READ : new LocalFigure(range, confidence.get()));
        }
        return figures;
    }

    private Optional<String> title() {
        Optional<String> document = cells.required("document", "a title or \"not verified\"");
        if (document.isEmpty() || !document.get().equals(AmountRow.NOT_VERIFIED)) {
            return document;
        }
        Optional<String> number = cells.text("number");
        if (number.isPresent()) {
            cells.fault("number must be empty where document is \"not verified\", was " + number.get());
        }
        return Optional.empty();
    }

    private Optional<Validity> validity() {
        Optional<LocalDate> from = cells.requiredDate("from");
        Optional<LocalDate> until = cells.date("until");
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            cells.fault("until must be after from, " + from.get() + ", was " + until.get());
            return Optional.empty();
        }
        return from.isEmpty() ? Optional.empty() : Optional.of(new Validity(from.get(), until));
    }

    private Optional<LocalDate> inForceBy(Optional<Validity> validity) {
        Optional<LocalDate> by = cells.date("in_force_by");
        if (by.isPresent() && validity.isPresent()) {
            Validity p = validity.get();
            boolean afterEnd =
                    p.until().isPresent() && by.get().isAfter(p.until().get());
            if (afterEnd || !by.get().isAfter(p.from())) {
                cells.fault("in_force_by must be after from and not after until, " + p + ", was " + by.get());
            }
        }
        return by;
    }

    private void checkBands(AmountOffence offence, Validity validity, List<LocalFigure> figures) {
        List<NationalBand> bands = NationalBands.of(offence);
        LocalDate first = bands.get(0).validity().from();
        if (validity.from().isBefore(first)) {
            cells.fault("from must not be before " + first + ", the first day with national figures of "
                    + offence.word() + ", was " + validity.from());
        }
        for (NationalBand band : bands) {
            if (band.validity().overlaps(validity)) {
                checkBand(band, figures);
            }
        }
    }

    private void checkBand(NationalBand band, List<LocalFigure> figures) {
        for (AmountTier tier : AmountTier.values()) {
            Optional<FenRange> figure = figures.get(tier.index()).range();
            if (figure.isPresent() && !band.range(tier).contains(figure.get())) {
                cells.fault(tier.column() + " must lie in " + band.range(tier) + " yuan, the national range of "
                        + band.number() + " in force from " + band.validity() + ", was " + figure.get());
            }
        }
    }
}
