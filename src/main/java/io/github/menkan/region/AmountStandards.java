package io.github.menkan.region;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The amount standards of theft and fraud: what the provinces fixed inside the national ranges (法释〔2013〕8号第一条,
 * 法释〔2011〕7号第一条), and those ranges.
 *
 * <pre>{@code
 * AmountStandards standards = AmountStandards.builtIn();
 * LocalDate day = LocalDate.of(2023, 5, 1);
 * AmountStandard shenzhen = standards.find(AmountOffence.THEFT, Division.of("440300"), day).orElseThrow();
 * shenzhen.large().lowFen(); // 300000
 * }</pre>
 *
 * <p>How a place is answered: of the rows in force on the day, the class whose member is the division, or the nearest division that it
 * lies in; a division that holds places of several classes gets the range over them; where a province has no verified figure, the
 * national range. Nothing is taken from another province, and no province is taken where none is given.
 *
 * <p>An application can read a table of its own and put it {@linkplain #with before} these. The format is that of
 * {@code amount-standards.csv} beside this class, explained in its first lines. Values are immutable.
 *
 * <p>It does not decide which day counts, whether a later standard is more favourable, or where an act was committed.
 *
 * @since 0.1.0
 */
public final class AmountStandards {

    private static final AmountStandards BUILT_IN = new AmountStandards(List.of(new BuiltInTable()));

    private final List<AmountTable> tables;

    private AmountStandards(List<AmountTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * The standards this library knows, as last checked on the dates in their table.
     *
     * @return always the same standards
     */
    public static AmountStandards builtIn() {
        return BUILT_IN;
    }

    /**
     * The columns of a table, in their order.
     *
     * @return the names in the first line of a table
     */
    public static List<String> columns() {
        return AmountRowReader.HEADER;
    }

    /**
     * Reads a table. The standards hold that table alone; put them before the built-in ones with {@link #with}.
     *
     * @param file the name that faults give the table
     * @param text the table
     * @return its standards
     * @throws FaultyTableException if anything is wrong with it; it carries every fault
     */
    public static AmountStandards parse(String file, String text) {
        List<Fault> faults = new ArrayList<>();
        List<AmountRow> rows = AmountTable.read(requireNonNull(file, "file"), requireNonNull(text, "text"), faults);
        FaultyTableException.throwIfAny(faults);
        return new AmountStandards(List.of(new WholeTable(rows)));
    }

    /**
     * Reads a table to its end, without closing the reader.
     *
     * @param file the name that faults give the table
     * @param table the table
     * @return its standards
     * @throws FaultyTableException if anything is wrong with it; it carries every fault
     * @throws UncheckedIOException if it cannot be read
     */
    public static AmountStandards parse(String file, Reader table) {
        return parse(file, TableText.of(table));
    }

    /**
     * Reads a table in UTF-8 to its end, without closing the stream.
     *
     * @param file the name that faults give the table
     * @param table the table
     * @return its standards
     * @throws FaultyTableException if anything is wrong with it, also if it is not UTF-8; it carries every fault
     * @throws UncheckedIOException if it cannot be read
     */
    public static AmountStandards parse(String file, InputStream table) {
        List<Fault> faults = new ArrayList<>();
        String text = TableText.of(file, table, faults);
        FaultyTableException.throwIfAny(faults);
        return parse(file, text);
    }

    /**
     * Everything that is wrong with a table.
     *
     * @param file the name that faults give the table
     * @param text the table
     * @return the faults in the order of their lines; empty if the table can be used
     */
    public static List<Fault> lint(String file, String text) {
        List<Fault> faults = new ArrayList<>();
        AmountTable.read(requireNonNull(file, "file"), requireNonNull(text, "text"), faults);
        return List.copyOf(faults);
    }

    /**
     * Everything that is wrong with a table, read to its end; the reader is not closed.
     *
     * @param file the name that faults give the table
     * @param table the table
     * @return the faults in the order of their lines; empty if the table can be used
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Fault> lint(String file, Reader table) {
        return lint(file, TableText.of(table));
    }

    /**
     * Everything that is wrong with a table in UTF-8, read to its end; the stream is not closed.
     *
     * @param file the name that faults give the table
     * @param table the table
     * @return the faults in the order of their lines; empty if the table can be used
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Fault> lint(String file, InputStream table) {
        List<Fault> faults = new ArrayList<>();
        String text = TableText.of(file, table, faults);
        return faults.isEmpty() ? lint(file, text) : List.copyOf(faults);
    }

    /**
     * These standards with others before them. On a day on which the others have a row for a whole province, that province is theirs
     * alone; a row of theirs for single divisions takes those out of the classes here and leaves the rest.
     *
     * @param own the standards that come first
     * @return both
     */
    public AmountStandards with(AmountStandards own) {
        List<AmountTable> both = new ArrayList<>(own.tables);
        both.addAll(tables);
        return new AmountStandards(both);
    }

    /**
     * The amounts at a place on a day.
     *
     * @param offence the offence
     * @param division the place
     * @param on the day
     * @return the amounts; empty where no national document is recorded for that day: theft before 1998-03-17, fraud before 1996-12-16,
     *     telecom fraud before 2016-12-20
     */
    public Optional<AmountStandard> find(AmountOffence offence, Division division, LocalDate on) {
        requireNonNull(division, "division");
        Optional<NationalBand> band = NationalBands.find(requireNonNull(offence, "offence"), requireNonNull(on, "on"));
        return band.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Answer.local(band.get(), on, division, Selection.of(rows(offence, division, on), division)));
    }

    /**
     * The amounts on a day where no place is known: the national range, or the national figure where no province has a choice.
     *
     * @param offence the offence
     * @param on the day
     * @return the amounts; empty where no national document is recorded for that day, as for {@link #find(AmountOffence, Division,
     *     LocalDate)}
     */
    public static Optional<AmountStandard> findNational(AmountOffence offence, LocalDate on) {
        Optional<NationalBand> band = NationalBands.find(requireNonNull(offence, "offence"), requireNonNull(on, "on"));
        return band.isEmpty() ? Optional.empty() : Optional.of(Answer.national(band.get(), on));
    }

    /**
     * The days on which the amounts at a place may change: every day on which a national document or a row of its province begins to be
     * in force or ceases to be.
     *
     * @param offence the offence
     * @param division the place
     * @return the days, each once, earliest first
     */
    public List<LocalDate> changes(AmountOffence offence, Division division) {
        String province = requireNonNull(division, "division").province().code();
        SortedSet<LocalDate> days = new TreeSet<>();
        for (NationalBand band : NationalBands.of(requireNonNull(offence, "offence"))) {
            band.validity().addTo(days);
        }
        for (AmountTable table : tables) {
            for (AmountRow row : table.rows(offence, province)) {
                row.validity().addTo(days);
            }
        }
        return List.copyOf(days);
    }

    /** The rows of all tables for the province of the division, those of an earlier table before and instead of those of a later. */
    private List<AmountRow> rows(AmountOffence offence, Division division, LocalDate on) {
        String province = division.province().code();
        List<AmountRow> rows = new ArrayList<>();
        for (AmountTable table : tables) {
            List<AmountRow> before = List.copyOf(rows);
            boolean rest = false;
            for (AmountRow row : inForce(table.rows(offence, province), on)) {
                Optional<AmountRow> left = row.without(before);
                if (left.isPresent()) {
                    rows.add(left.get());
                }
                rest |= row.isRest();
            }
            if (rest) {
                break;
            }
        }
        return rows;
    }

    private static List<AmountRow> inForce(List<AmountRow> rows, LocalDate on) {
        List<AmountRow> inForce = new ArrayList<>();
        for (AmountRow row : rows) {
            if (row.validity().contains(on)) {
                inForce.add(row);
            }
        }
        return inForce;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof AmountStandards that && tables.equals(that.tables));
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }
}
