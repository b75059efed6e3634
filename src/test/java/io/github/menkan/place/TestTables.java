package io.github.menkan.place;

import io.github.menkan.Fault;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.fraud.Fraud;
import io.github.menkan.table.TableText;
import io.github.menkan.theft.Theft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables for tests: the built-in rows, and rows written on the spot. */
final class TestTables {

    static final List<Tier> TIERS = List.of(Tier.FIRST, Tier.SECOND, Tier.THIRD);

    static final String HEADER = String.join(",", LocalTables.columns());

    /** A row that a table may have: theft in 广东, 2000/60000/400000 from 2013-04-04 on. */
    static final String GOOD = "theft,44,全省,,2000,60000,400000,某通知,某〔2013〕1号,2013-04-04,,,HIGH,HIGH,HIGH,2026-11-21,,,";

    private static final Amounts[] OFFENCES = {
        Theft.OFFENCE.amounts().orElseThrow(), Fraud.OFFENCE.amounts().orElseThrow()
    };
    private static final Amounts[] BUILT_IN = {
        Theft.OFFENCE.amounts().orElseThrow(),
        Fraud.OFFENCE.amounts().orElseThrow(),
        TestAmounts.EXTORTION.amounts(),
        TestAmounts.SNATCHING.amounts()
    };

    private TestTables() {}

    /** The offences of the built-in table; it has rows of some that are not modelled yet. */
    static Amounts[] builtIn() {
        return BUILT_IN.clone();
    }

    static Amounts[] offences() {
        return OFFENCES.clone();
    }

    static List<AmountRow> builtInRows() {
        List<Fault> faults = new ArrayList<>();
        String name = Rows.BuiltIn.FILE;
        return Rows.read(name, TableText.linesBeside(Rows.class, name, ""), List.of(BUILT_IN), faults);
    }

    static LocalTables parse(String file, String text) {
        return LocalTables.parse(file, text, OFFENCES);
    }

    static LocalFigures find(LocalTables tables, TestAmounts offence, String code, LocalDate day) {
        return new Place(Optional.of(Division.of(code)), tables)
                .figures(offence.amounts(), day)
                .orElseThrow();
    }

    static LocalFigures national(TestAmounts offence, LocalDate day) {
        return Place.UNKNOWN.figures(offence.amounts(), day).orElseThrow();
    }

    static List<String> warnings(LocalFigures figures) {
        return figures.warnings().stream().map(Wording::chinese).toList();
    }

    /** A table of the header and some rows. */
    static String table(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + (rows.length == 0 ? "" : "\n");
    }

    /** The good row with one cell replaced. */
    static String good(String column, String value) {
        String[] cells = GOOD.split(",", -1);
        cells[LocalTables.columns().indexOf(column)] = value;
        return String.join(",", cells);
    }
}
