package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of one row by the name of their column; what cannot be read is added to the faults of the table. */
final class Cells {

    private static final Pattern YUAN = Pattern.compile("([1-9][0-9]{0,11})(?:-([1-9][0-9]{0,11}))?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String file;
    private final Csv.Row row;
    private final List<String> header;
    private final List<Fault> faults;
    private final int faultsBefore;

    Cells(String file, Csv.Row row, List<String> header, List<Fault> faults) {
        this.file = file;
        this.row = row;
        this.header = header;
        this.faults = faults;
        this.faultsBefore = faults.size();
        for (int i = 0; i < header.size(); i++) {
            String cell = row.cells().get(i);
            if (!cell.strip().equals(cell)) {
                fault(header.get(i) + " must not begin or end with a blank, was \"" + cell + "\"");
            }
        }
    }

    int line() {
        return row.line();
    }

    boolean areFaulty() {
        return faults.size() > faultsBefore;
    }

    void fault(String reason) {
        faults.add(new Fault(file, row.line(), reason));
    }

    /** The text of a cell; empty where the cell is. */
    Optional<String> text(String column) {
        return Optional.of(row.cells().get(header.indexOf(column)).strip()).filter(c -> !c.isEmpty());
    }

    /** The text of a cell that must not be empty. */
    Optional<String> required(String column, String rule) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            fault(column + " must be " + rule + ", was empty");
        }
        return text;
    }

    Optional<LocalDate> date(String column) {
        return text(column).flatMap(t -> date(column, t));
    }

    Optional<LocalDate> requiredDate(String column) {
        return required(column, "a date such as 2013-04-04").flatMap(t -> date(column, t));
    }

    private Optional<LocalDate> date(String column, String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            // a day that no calendar has: the same fault
        }
        fault(column + " must be a date such as 2013-04-04, was \"" + text + "\"");
        return Optional.empty();
    }

    /** A figure in whole yuan, or two with a hyphen between. */
    Optional<FenRange> yuan(String column) {
        return text(column).flatMap(t -> yuan(column, t));
    }

    private Optional<FenRange> yuan(String column, String text) {
        Matcher matcher = YUAN.matcher(text);
        if (matcher.matches()) {
            long low = Long.parseLong(matcher.group(1));
            Optional<Long> high = Optional.ofNullable(matcher.group(2)).map(Long::valueOf);
            if (high.isEmpty() || low < high.get()) {
                return Optional.of(FenRange.ofYuan(low, high.orElse(low)));
            }
        }
        fault(column + " must be whole yuan above 0, or low-high, was \"" + text + "\"");
        return Optional.empty();
    }

    /** The columns warning and warning_en, which go together. */
    Optional<Wording> warning() {
        Optional<String> chinese = text("warning");
        Optional<String> english = text("warning_en");
        if (chinese.isPresent() != english.isPresent()) {
            fault("warning and warning_en must both be given or both be empty, was only one");
        }
        return chinese.flatMap(c -> english.map(e -> Wording.of(c, e)));
    }

    /** One of the words of an enum, in capitals. */
    <E extends Enum<E>> Optional<E> oneOf(String column, List<E> words) {
        String text = text(column).orElse("");
        Optional<E> found = words.stream().filter(w -> w.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            fault(column + " must be one of " + words + ", was \"" + text + "\"");
        }
        return found;
    }
}
