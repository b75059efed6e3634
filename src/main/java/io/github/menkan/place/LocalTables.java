package io.github.menkan.place;

import static java.util.Objects.requireNonNull;

import io.github.menkan.Fault;
import io.github.menkan.FaultyTableException;
import io.github.menkan.norm.InForce;
import io.github.menkan.table.TableText;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables of the figures that provinces fixed inside the national ranges (法释〔2013〕8号第一条, 法释〔2011〕7号第一条 and the like).
 *
 * <p>How a place is answered: of the rows in force on the day, the class whose member is the division, or the nearest division that it
 * lies in; a division that holds places of several classes gets the range over them; where a province has no verified figure, the
 * national range. Nothing is taken from another province, and no province is taken where none is given.
 *
 * <p>An application can read a table of its own and put it {@linkplain #with before} the built-in one. The format is that of
 * {@code local-figures.csv} beside this class, explained in its first lines. Whoever reads a table says which offences it may name.
 * Values are immutable.
 *
 * <pre>{@code
 * LocalTables tables = LocalTables.builtIn();
 * Place shenzhen = new Place(Optional.of(Division.of("440300")), tables);
 * shenzhen.figures(Theft.OFFENCE.amounts().orElseThrow(), LocalDate.of(2023, 5, 1)).orElseThrow().large(); // 300000
 * }</pre>
 *
 * <p>It does not decide which day counts, whether a later figure is more favourable, or where an act was committed.
 *
 * @since 0.1.0
 */
public final class LocalTables {

    private static final LocalTables BUILT_IN = new LocalTables(List.of(new Rows.BuiltIn()));

    private final List<Rows> tables;

    private LocalTables(List<Rows> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * The figures this library knows, as last checked on the dates in their table.
     *
     * @return always the same tables
     */
    public static LocalTables builtIn() {
        return BUILT_IN;
    }

    /**
     * The columns of a table, in their order.
     *
     * @return the names in the first line of a table
     */
    public static List<String> columns() {
        return RowReader.HEADER;
    }

    /**
     * Reads a table. The result holds that table alone; put it before the built-in one with {@link #with}.
     *
     * @param file the name that faults give the table
     * @param text the table
     * @param offences the offences it may name, at least one
     * @return its figures
     * @throws FaultyTableException if anything is wrong with it; it carries every fault
     */
    public static LocalTables parse(String file, String text, Amounts... offences) {
        List<Fault> faults = new ArrayList<>();
        List<AmountRow> rows = read(file, text, offences, faults);
        FaultyTableException.throwIfAny(faults);
        return new LocalTables(List.of(new Rows.Read(rows)));
    }

    /**
     * Reads a table in UTF-8 to its end, without closing the stream.
     *
     * @param file the name that faults give the table
     * @param table the table
     * @param offences the offences it may name, at least one
     * @return its figures
     * @throws FaultyTableException if anything is wrong with it, also if it is not UTF-8; it carries every fault
     * @throws UncheckedIOException if it cannot be read
     */
    public static LocalTables parse(String file, InputStream table, Amounts... offences) {
        List<Fault> faults = new ArrayList<>();
        String text = TableText.of(requireNonNull(file, "file"), requireNonNull(table, "table"), faults);
        FaultyTableException.throwIfAny(faults);
        return parse(file, text, offences);
    }

    /**
     * Everything that is wrong with a table.
     *
     * @param file the name that faults give the table
     * @param text the table
     * @param offences the offences it may name, at least one
     * @return the faults in the order of their lines; empty if the table can be used
     */
    public static List<Fault> lint(String file, String text, Amounts... offences) {
        List<Fault> faults = new ArrayList<>();
        read(file, text, offences, faults);
        return List.copyOf(faults);
    }

    /**
     * Everything that is wrong with a table in UTF-8, read to its end; the stream is not closed.
     *
     * @param file the name that faults give the table
     * @param table the table
     * @param offences the offences it may name, at least one
     * @return the faults in the order of their lines; empty if the table can be used
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Fault> lint(String file, InputStream table, Amounts... offences) {
        List<Fault> faults = new ArrayList<>();
        String text = TableText.of(requireNonNull(file, "file"), requireNonNull(table, "table"), faults);
        return faults.isEmpty() ? lint(file, text, offences) : List.copyOf(faults);
    }

    private static List<AmountRow> read(String file, String text, Amounts[] offences, List<Fault> faults) {
        if (requireNonNull(offences, "offences").length == 0) {
            throw new IllegalArgumentException("offences must hold at least one, was []");
        }
        return Rows.read(requireNonNull(file, "file"), requireNonNull(text, "text"), List.of(offences), faults);
    }

    /**
     * These tables with others before them. On a day on which the others have a row for a whole province, that province is theirs
     * alone; a row of theirs for single divisions takes those out of the classes here and leaves the rest.
     *
     * @param own the tables that come first
     * @return both
     */
    public LocalTables with(LocalTables own) {
        List<Rows> both = new ArrayList<>(requireNonNull(own, "own").tables);
        both.addAll(tables);
        return new LocalTables(both);
    }

    /** The figures at a place on a day; empty where no national document of that day is known. */
    Optional<LocalFigures> find(Amounts amounts, Optional<Division> division, LocalDate on) {
        Optional<NationalBand> band = amounts.find(on);
        if (band.isEmpty()) {
            return Optional.empty();
        }
        List<AmountRow> rows = division.isEmpty() ? List.of() : rows(amounts, division.get(), on);
        return Optional.of(new FigureComposer(amounts, band.get(), division, on).of(rows));
    }

    /** The days on which a national document or a row of the province begins to be in force or ceases to be. */
    List<LocalDate> changes(Amounts amounts, Division division) {
        Set<LocalDate> days = new TreeSet<>();
        for (NationalBand band : amounts.bands()) {
            add(band.document().inForce(), days);
        }
        for (Rows table : tables) {
            for (AmountRow row : table.of(amounts, division.province())) {
                add(row.days(), days);
            }
        }
        return List.copyOf(days);
    }

    /** Those days, and the ones by which rows are known to be in force. */
    List<LocalDate> days(Amounts amounts, Optional<Division> division) {
        Set<LocalDate> days = new TreeSet<>();
        for (NationalBand band : amounts.bands()) {
            add(band.document().inForce(), days);
        }
        if (division.isPresent()) {
            days.addAll(changes(amounts, division.get()));
            for (Rows table : tables) {
                for (AmountRow row : table.of(amounts, division.get().province())) {
                    row.inForceBy().ifPresent(days::add);
                }
            }
        }
        return List.copyOf(days);
    }

    private static void add(InForce inForce, Set<LocalDate> days) {
        days.add(inForce.from());
        if (inForce.until().isPresent()) {
            days.add(inForce.until().get());
        }
    }

    /** The rows of all tables for the province of the division, those of an earlier table before and instead of those of a later. */
    private List<AmountRow> rows(Amounts amounts, Division division, LocalDate on) {
        List<AmountRow> rows = new ArrayList<>();
        boolean rest = false;
        for (int i = 0; i < tables.size() && !rest; i++) {
            List<AmountRow> before = List.copyOf(rows);
            for (AmountRow row : tables.get(i).of(amounts, division.province())) {
                if (row.days().contains(on)) {
                    Optional<AmountRow> left = row.without(before);
                    if (left.isPresent()) {
                        rows.add(left.get());
                    }
                    rest |= row.isRest();
                }
            }
        }
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LocalTables that && tables.equals(that.tables));
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }
}
