package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of one row by the name of their column; what cannot be read is added to the faults of the table. */
final class Cells {

    private static final int MOST_DIGITS = 12;
    private static final char LAST_BLANK = '\u3000';

    private final String file;
    private final int line;
    private final List<String> header;
    private final List<String> cells;
    private final List<String> texts;
    private final List<Fault> faults;
    private boolean faulty;

    /** A row of as many cells as the header has. */
    Cells(String file, int line, List<String> header, List<String> cells, List<Fault> faults) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.texts = new ArrayList<>(cells);
        this.faults = faults;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty() && (isBlank(cell.charAt(0)) || isBlank(cell.charAt(cell.length() - 1)))) {
                texts.set(i, cell.strip());
                fault(header.get(i) + " must not begin or end with a blank, was \"" + cell + "\"");
            }
        }
    }

    /** Java's own answer, but without its tables of Chinese characters, which are slow to start. */
    private static boolean isBlank(char c) {
        return c <= LAST_BLANK && Character.isWhitespace(c);
    }

    int line() {
        return line;
    }

    boolean areFaulty() {
        return faulty;
    }

    void fault(String reason) {
        faults.add(new Fault(file, line, reason));
        faulty = true;
    }

    /** Everything that the row holds, as it stands there. */
    List<String> all() {
        return cells;
    }

    /** The text of a cell; empty where the cell is. */
    Optional<String> text(String column) {
        String text = texts.get(header.indexOf(column));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
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
        Optional<String> text = text(column);
        return text.isEmpty() ? Optional.empty() : date(column, text.get());
    }

    Optional<LocalDate> requiredDate(String column) {
        required(column, "a date such as 2013-04-04");
        return date(column);
    }

    private Optional<LocalDate> date(String column, String text) {
        String digits = text.replace("-", "");
        if (text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && digits.length() == 8
                && isDigits(digits)) {
            int date = Integer.parseInt(digits);
            try {
                return Optional.of(LocalDate.of(date / 10_000, date / 100 % 100, date % 100));
            } catch (DateTimeException e) {
                // a day that no calendar has: the same fault
            }
        }
        fault(column + " must be a date such as 2013-04-04, was \"" + text + "\"");
        return Optional.empty();
    }

    /** A figure in whole yuan, or two with a hyphen between. */
    Optional<FenRange> yuan(String column) {
        Optional<String> text = text(column);
        return text.isEmpty() ? Optional.empty() : yuan(column, text.get());
    }

    private Optional<FenRange> yuan(String column, String text) {
        int hyphen = text.indexOf('-');
        String low = hyphen < 0 ? text : text.substring(0, hyphen);
        String high = hyphen < 0 ? text : text.substring(hyphen + 1);
        if (isFigure(low) && isFigure(high)) {
            long least = Long.parseLong(low);
            long most = Long.parseLong(high);
            if (hyphen < 0 || least < most) {
                return Optional.of(FenRange.ofYuan(least, most));
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
        return chinese.isEmpty() || english.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.given(chinese.get(), english.get()));
    }

    /** One of the words of an enum, in capitals. */
    <E extends Enum<E>> Optional<E> oneOf(String column, List<E> words) {
        String text = text(column).orElse("");
        for (E word : words) {
            if (word.name().equals(text)) {
                return Optional.of(word);
            }
        }
        fault(column + " must be one of " + words + ", was \"" + text + "\"");
        return Optional.empty();
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.charAt(0) != '0' && isDigits(text);
    }

    /** Whether all of a text is digits, of which Unicode has more than these ten. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
