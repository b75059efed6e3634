package io.github.menkan.table;

import io.github.menkan.Fault;
import io.github.menkan.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one row by the name of their column; what cannot be read is added to the faults of the table.
 *
 * @since 0.1.0
 */
public final class Row {

    private static final char LAST_BLANK = '\u3000';

    private final String file;
    private final int line;
    private final List<String> header;
    private final List<String> cells;
    private final List<String> texts;
    private final List<Fault> faults;
    private final List<Fault> own = new ArrayList<>();

    /** A row of as many cells as the header has. */
    Row(String file, int line, List<String> header, List<String> cells, List<Fault> faults) {
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

    /**
     * The line on which the row begins, from 1.
     *
     * @return the line
     */
    public int line() {
        return line;
    }

    /**
     * Whether anything was wrong with the row so far.
     *
     * @return true after the first fault
     */
    public boolean isFaulty() {
        return !own.isEmpty();
    }

    /**
     * Notes something wrong with the row.
     *
     * @param reason the rule and the value, in lower case
     */
    public void fault(String reason) {
        Fault fault = new Fault(file, line, reason);
        own.add(fault);
        faults.add(fault);
    }

    /**
     * Everything that the row holds, as it stands there.
     *
     * @return the cells, in the order of the header
     */
    public List<String> cells() {
        return cells;
    }

    /**
     * The text of a cell; empty where the cell is.
     *
     * @param column the name of the column
     * @return the text without blanks at its ends
     */
    public Optional<String> text(String column) {
        String text = texts.get(header.indexOf(column));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * The text of a cell that must not be empty: a fault that names the rule where it is.
     *
     * @param column the name of the column
     * @param rule what must stand there
     * @return the text; empty after a fault
     */
    public Optional<String> required(String column, String rule) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            fault(column + " must be " + rule + ", was empty");
        }
        return text;
    }

    /**
     * The date in a cell that must not be empty.
     *
     * @param column the name of the column
     * @return the date; empty after a fault
     */
    public Optional<LocalDate> requiredDate(String column) {
        required(column, "a date such as 2013-04-04");
        return date(column);
    }

    /**
     * The date in a cell; empty where the cell is, or is faulty.
     *
     * @param column the name of the column
     * @return the date
     */
    public Optional<LocalDate> date(String column) {
        String text = text(column).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
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

    /**
     * A sentence in Chinese and in English, which go together.
     *
     * @param chinese the name of the column in Chinese
     * @param english the name of the column in English
     * @return the sentence; empty where neither stands there, or after a fault
     */
    public Optional<Wording> sentence(String chinese, String english) {
        Optional<String> first = text(chinese);
        Optional<String> second = text(english);
        if (first.isPresent() != second.isPresent()) {
            fault(chinese + " and " + english + " must both be given or both be empty, was only one");
        }
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.given(first.get(), second.get()));
    }

    /**
     * One of the words of an enum, in capitals.
     *
     * @param <E> the enum
     * @param column the name of the column
     * @param words those that may stand there
     * @return the word; empty after a fault
     */
    public <E extends Enum<E>> Optional<E> oneOf(String column, List<E> words) {
        String text = text(column).orElse("");
        for (E word : words) {
            if (word.name().equals(text)) {
                return Optional.of(word);
            }
        }
        fault(column + " must be one of " + words + ", was \"" + text + "\"");
        return Optional.empty();
    }

    /**
     * Whether all of a text is digits, of which Unicode has more than these ten.
     *
     * @param text the text
     * @return true for the empty text too
     */
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
