package io.github.menkan.place;

import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import io.github.menkan.place.AmountRow.LocalFigure;
import io.github.menkan.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one row of a table of local figures and checks what the row alone can show. */
final class RowReader {

    static final List<String> HEADER =
            List.of(("offence,division,class,members,large,huge,especially_huge,document,number,from,in_force_by,until,"
                            + "confidence_large,confidence_huge,confidence_especially_huge,checked_on,warning,warning_en,note")
                    .split(",", -1));

    /** The document where nobody has identified it. */
    private static final String NOT_VERIFIED = "not verified";

    /** In place of a document where the ends of the ranges rest on decisions, which the number then names. */
    private static final String BY_DECISIONS = "by decisions";

    private static final String NOT_FOUND = "未查得";

    /** In place of the members of a class that is not one of places. */
    private static final String BY_OBJECT = "by object";

    private static final List<Confidence> CONFIDENCES = List.of(Confidence.values());
    private static final int MOST_DIGITS = 12;

    private final Row row;
    private final List<Amounts> offences;

    private RowReader(Row row, List<Amounts> offences) {
        this.row = row;
        this.offences = offences;
    }

    /** The row, or empty after adding what is wrong with it to the faults. */
    static Optional<AmountRow> read(Row row, List<Amounts> offences) {
        return new RowReader(row, offences).read();
    }

    private Optional<AmountRow> read() {
        Optional<Amounts> amounts = amounts();
        Optional<Division> province = province();
        Optional<String> className = row.required("class", "the name of the class of places");
        String stated = row.text("members").orElse("");
        boolean byObject = stated.equals(BY_OBJECT);
        List<Division> members = byObject || stated.isEmpty() ? List.of() : members(stated, province);
        List<LocalFigure> figures = figures();
        String title = title();
        boolean byDecisions = row.text("document").filter(BY_DECISIONS::equals).isPresent();
        Optional<String> decisions = byDecisions ? decisions(figures) : Optional.empty();
        String number = byDecisions ? "" : row.text("number").orElse("");
        Optional<InForce> days = days();
        Optional<LocalDate> inForceBy = inForceBy(days);
        row.requiredDate("checked_on");
        Optional<Wording> warning = row.sentence("warning", "warning_en");
        if (amounts.isPresent() && days.isPresent()) {
            checkBands(amounts.get(), days.get(), figures, title + number);
        }
        if (row.isFaulty()) {
            return Optional.empty();
        }
        Document document = new Document(number, title, days.orElseThrow());
        return Optional.of(new AmountRow(
                row.line(),
                amounts.orElseThrow().id(),
                province.orElseThrow(),
                className.orElseThrow(),
                members,
                byObject,
                figures,
                document,
                decisions,
                inForceBy,
                warning));
    }

    private Optional<Amounts> amounts() {
        String word = row.text("offence").orElse("");
        StringBuilder known = new StringBuilder();
        for (Amounts amounts : offences) {
            if (amounts.id().equals(word)) {
                return Optional.of(amounts);
            }
            known.append(known.isEmpty() ? "" : " or ").append(amounts.id());
        }
        row.fault("offence must be " + known + ", was \"" + word + "\"");
        return Optional.empty();
    }

    private Optional<Division> province() {
        String code = row.text("division").orElse("");
        if (code.length() != 2) {
            row.fault("division must be the two digits of a province, was \"" + code + "\"");
            return Optional.empty();
        }
        return division(code);
    }

    private Optional<Division> division(String code) {
        try {
            return Optional.of(Division.of(code));
        } catch (IllegalArgumentException e) {
            row.fault(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private List<Division> members(String stated, Optional<Division> province) {
        List<Division> members = new ArrayList<>();
        for (String code : stated.split(";", -1)) {
            Optional<Division> member = division(code);
            if (member.isEmpty()) {
                continue;
            }
            if (members.contains(member.get())) {
                row.fault("members must not name a division twice, was " + code);
            } else if (member.get().code().length() == 2) {
                row.fault("members must be empty for a whole province, was " + code);
            } else if (province.isPresent() && !province.get().contains(member.get())) {
                row.fault("members must lie in division " + province.get() + ", was " + code);
            }
            members.add(member.get());
        }
        return members;
    }

    private List<LocalFigure> figures() {
        List<LocalFigure> figures = new ArrayList<>();
        Optional<Bound> below = Optional.empty();
        for (String column : AmountRow.COLUMNS) {
            Optional<Bound> range = range(column);
            String beside = "confidence_" + column;
            Optional<Confidence> confidence = row.oneOf(beside, CONFIDENCES);
            boolean blank = row.text(column).isEmpty();
            if (confidence.isPresent() && blank != (confidence.get() == Confidence.MISSING)) {
                row.fault(beside + " must be MISSING exactly when " + column + " is empty, was " + confidence.get());
            }
            if (below.isPresent()
                    && range.isPresent()
                    && below.get().max() >= range.get().min()) {
                row.fault(column + " must be above the figure before it, " + inYuan(below.get()) + ", was "
                        + inYuan(range.get()));
            }
            below = range.isPresent() ? range : below;
            figures.add(new LocalFigure(range, confidence.orElse(Confidence.MISSING)));
        }
        return figures;
    }

    /** A figure in whole yuan, or two with a hyphen between. */
    private Optional<Bound> range(String column) {
        String text = row.text(column).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int hyphen = text.indexOf('-');
        String low = hyphen < 0 ? text : text.substring(0, hyphen);
        String high = hyphen < 0 ? text : text.substring(hyphen + 1);
        if (isFigure(low) && isFigure(high)) {
            long least = Long.parseLong(low);
            long most = Long.parseLong(high);
            if (hyphen < 0 || least < most) {
                return Optional.of(NationalBand.yuan(least, most));
            }
        }
        row.fault(column + " must be whole yuan above 0, or low-high, was \"" + text + "\"");
        return Optional.empty();
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.charAt(0) != '0' && Row.isDigits(text);
    }

    /** The title of the document, empty where it was not found. A title that was made up is none. */
    private String title() {
        String title = row.required("document", "a title, \"" + NOT_VERIFIED + "\" or \"" + BY_DECISIONS + "\"")
                .orElse("");
        if (title.contains(NOT_FOUND)) {
            row.fault("document must be a title or \"" + NOT_VERIFIED + "\", was \"" + title + "\"");
        }
        return title.equals(NOT_VERIFIED) || title.equals(BY_DECISIONS) ? "" : title;
    }

    /** The decisions: each figure that is used is then a range, for a decision shows only on which side of its amount the figure lies. */
    private Optional<String> decisions(List<LocalFigure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            LocalFigure figure = figures.get(i);
            if (figure.confidence() == Confidence.MEDIUM
                    && figure.range().filter(Bound::isKnown).isPresent()) {
                row.fault(AmountRow.COLUMNS.get(i) + " must be low-high where its ends rest on decisions, was "
                        + inYuan(figure.range().get()));
            }
        }
        return row.required("number", "the decisions that the ends of the ranges rest on");
    }

    private Optional<InForce> days() {
        Optional<LocalDate> from = row.requiredDate("from");
        Optional<LocalDate> until = row.date("until");
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            row.fault("until must be after from, " + from.get() + ", was " + until.get());
            return Optional.empty();
        }
        return from.isEmpty() ? Optional.empty() : Optional.of(new InForce(from.get(), until));
    }

    private Optional<LocalDate> inForceBy(Optional<InForce> days) {
        Optional<LocalDate> by = row.date("in_force_by");
        if (by.isPresent() && days.isPresent()) {
            LocalDate from = days.get().from();
            Optional<LocalDate> until = days.get().until();
            if (!by.get().isAfter(from) || (until.isPresent() && by.get().isAfter(until.get()))) {
                row.fault("in_force_by must be after from and not after until, " + inWords(days.get()) + ", was "
                        + by.get());
            }
        }
        return by;
    }

    private void checkBands(Amounts amounts, InForce days, List<LocalFigure> figures, String named) {
        boolean unfounded = false;
        LocalDate first = amounts.bands().get(0).document().inForce().from();
        if (days.from().isBefore(first)) {
            row.fault("from must not be before " + first + ", the first day with national figures of " + amounts.id()
                    + ", was " + days.from());
        }
        for (NationalBand band : amounts.bands()) {
            if (band.document().inForce().overlaps(days)) {
                for (int i = 0; i < figures.size(); i++) {
                    if (figures.get(i).range().isPresent()) {
                        checkBand(band, i, figures.get(i).range().get());
                        unfounded |= figures.get(i).confidence() == Confidence.HIGH
                                && i < band.figures().size()
                                && !band.fixes(i);
                    }
                }
            }
        }
        if (unfounded && named.isEmpty()) {
            row.fault("confidence must be at most MEDIUM where no document was found, was HIGH");
        }
    }

    private void checkBand(NationalBand band, int index, Bound figure) {
        String of = " of " + band.document().number() + " in force from "
                + inWords(band.document().inForce()) + ", was " + inYuan(figure);
        if (index >= band.figures().size()) {
            row.fault(AmountRow.COLUMNS.get(index) + " must be empty, there is no such figure" + of);
            return;
        }
        Bound range = band.figures().get(index);
        if (figure.min() < range.min() || figure.max() > range.max()) {
            row.fault(
                    AmountRow.COLUMNS.get(index) + " must lie in " + inYuan(range) + " yuan, the national range" + of);
        }
    }

    /** Whole yuan, as tables write them. */
    private static String inYuan(Bound figure) {
        String low = Long.toString(figure.min() / 100);
        return figure.isKnown() ? low : low + "-" + figure.max() / 100;
    }

    /** Days as messages name them. */
    static String inWords(InForce days) {
        return days.until().isEmpty()
                ? days.from() + " on"
                : days.from() + " until " + days.until().get();
    }
}
