package io.github.menkan.cli;

import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.CaseReader;
import io.github.menkan.json.CaseRowBuilder;
import io.github.menkan.json.InputFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The columns of a table of cases, by which the cells of a row become one case. */
final class CsvColumns {

    /** What the cells of a column state in cases of one offence: the path, the names and indexes of which it consists, and the form. */
    private record Target(String path, List<Object> steps, CaseProperties.Form form) {}

    private static final String IN_ONE_WAY =
            "must state a property in one way, was stated in several, such as amount and amount.min";

    private final List<Optional<Column>> columns;
    private final List<Integer> carried;
    private final CellValues values;
    private final int offence;
    /** What each column states, by the offence; for offences that are not known under no name. */
    private final Map<String, List<Optional<Target>>> targets = new ConcurrentHashMap<>();

    private CsvColumns(List<Optional<Column>> columns, List<Integer> carried, CellValues values) {
        this.columns = List.copyOf(columns);
        this.carried = List.copyOf(carried);
        this.values = values;
        this.offence = columns.stream()
                .map(column -> column.filter(one -> one.states("offence")).isPresent())
                .toList()
                .indexOf(true);
    }

    /** The columns of a header, whose empty cells at the end are passed over. */
    static CsvColumns of(List<String> cells, ColumnNames names, TableOptions options) {
        List<String> header = new ArrayList<>(cells);
        while (!header.isEmpty() && header.get(header.size() - 1).isEmpty()) {
            header.remove(header.size() - 1);
        }
        Set<String> seen = new HashSet<>();
        List<Optional<Column>> columns = new ArrayList<>();
        for (String one : header) {
            Optional<Column> column = options.ignored().contains(one) ? Optional.empty() : names.find(one);
            if (column.isEmpty()
                    && !options.ignored().contains(one)
                    && !options.carried().contains(one)) {
                String shown = TextAnswers.printable(one);
                throw names.near(one)
                        .map(near -> new UsageException(
                                "the first row must hold property paths such as information[0].category, or Chinese names"
                                        + " such as 罪名, was {0}; did you mean {1}?"
                                        + " (--ignore passes a column over, --carry takes it to the answers)",
                                shown, near))
                        .orElseGet(() -> new UsageException(
                                "the first row must hold property paths such as information[0].category, or Chinese names"
                                        + " such as 罪名, was {0}"
                                        + " (--ignore passes a column over, --carry takes it to the answers)",
                                shown));
            }
            column.ifPresent(found -> found.all().forEach(property -> {
                if (!seen.add(property.offence() + " " + property.path())) {
                    throw new UsageException(
                            "a column must stand once, was twice {0}",
                            found.header().equals(property.path())
                                    ? property.path()
                                    : property.path() + " (" + TextAnswers.printable(one) + ")");
                }
            }));
            columns.add(column);
        }
        List<Integer> carried = new ArrayList<>();
        for (String one : options.carried()) {
            if (!header.contains(one)) {
                throw new UsageException("--carry must name columns of the first row, was {0}", one);
            }
            carried.add(header.indexOf(one));
        }
        return new CsvColumns(columns, carried, new CellValues(names.properties()));
    }

    int size() {
        return columns.size();
    }

    /** The cells of the row that go to the answers. */
    List<String> carried(List<String> cells) {
        return carried.isEmpty()
                ? List.of()
                : carried.stream()
                        .map(i -> i < cells.size() ? cells.get(i) : "")
                        .toList();
    }

    /** The id of a row. */
    Optional<String> id(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).filter(column -> column.states("id")).isPresent()) {
                return Optional.of(cells.get(i)).filter(id -> !id.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The header as it stands in the table, where a property has another name there. */
    Optional<String> header(String path) {
        return columns.stream()
                .flatMap(Optional::stream)
                .filter(column -> column.all().anyMatch(one -> one.path().equals(path)))
                .map(Column::header)
                .filter(header -> !header.equals(path))
                .findFirst();
    }

    private List<Optional<Target>> targets(String charge) {
        String known = values.isOffence(charge) ? charge : "";
        return targets.computeIfAbsent(
                known,
                offence -> columns.stream()
                        .map(column -> column.flatMap(one -> one.path(offence))
                                .map(path -> new Target(path, steps(path), values.form(offence, path))))
                        .toList());
    }

    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        for (String step : path.split("\\.|(?=\\[)", -1)) {
            steps.add(step.startsWith("[") ? Integer.valueOf(step.substring(1, step.length() - 1)) : step);
        }
        return List.copyOf(steps);
    }

    /** The row as a case; an empty cell is absent, and an entry of an array without any value is left out. */
    CaseEntry read(List<String> cells, CaseReader reader, long line) {
        String charge = offence >= 0 && offence < cells.size() ? values.offence(cells.get(offence)) : "";
        List<Optional<Target>> all = targets(charge);
        CaseRowBuilder row = new CaseRowBuilder();
        boolean isInOneWay = true;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty() || columns.get(i).isEmpty()) {
                continue;
            }
            if (all.get(i).isEmpty()) {
                return new InputFault(
                        line,
                        id(cells),
                        "",
                        "must leave "
                                + TextAnswers.printable(columns.get(i).get().header()) + " empty, which no case of "
                                + TextAnswers.printable(charge) + " states");
            }
            Target target = all.get(i).get();
            try {
                Object value = values.read(charge, target.path(), target.form(), cell);
                isInOneWay &= value == null ? row.unknown(target.steps()) : row.put(target.steps(), value);
            } catch (CellValues.RefusedCell refused) {
                return new InputFault(line, id(cells), target.path(), String.valueOf(refused.getMessage()));
            }
        }
        return isInOneWay ? reader.read(row, line) : new InputFault(line, id(cells), "", IN_ONE_WAY);
    }
}
