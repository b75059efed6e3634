package io.github.menkan.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The columns of a table of cases, by which the cells of a row become one JSON object. */
final class CsvColumns {

    /**
     * A row as JSON.
     *
     * @param json the object; empty when the row is refused
     * @param path the property of the cell that is refused, empty when the row as a whole is
     * @param message why it is refused
     */
    record Read(Optional<String> json, String path, String message) {}

    private static final String IN_ONE_WAY =
            "must state a property in one way, was stated in several, such as amount and amount.min";

    private final List<Optional<Column>> columns;
    private final List<Integer> carried;
    private final CellValues values;
    private final int offence;
    /** The names and indexes of which each path consists. */
    private final Map<String, List<String>> steps = new ConcurrentHashMap<>();

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
        return carried.stream().map(i -> i < cells.size() ? cells.get(i) : "").toList();
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

    private List<String> steps(String path) {
        return steps.computeIfAbsent(path, none -> List.of(path.split("\\.|(?=\\[)")));
    }

    /** The row as JSON; an empty cell is absent, and an entry of an array without any value is left out. */
    Read json(List<String> cells) {
        String charge = offence >= 0 && offence < cells.size() ? values.offence(cells.get(offence)) : "";
        JsonBranch root = new JsonBranch();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Column> column = columns.get(i);
            if (cells.get(i).isEmpty() || column.isEmpty()) {
                continue;
            }
            Optional<String> path = column.get().path(charge);
            if (path.isEmpty()) {
                return new Read(
                        Optional.empty(),
                        "",
                        "must leave " + TextAnswers.printable(column.get().header()) + " empty, which no case of "
                                + TextAnswers.printable(charge) + " states");
            }
            try {
                root.put(steps(path.get()), 0, values.read(charge, path.get(), cells.get(i)));
            } catch (CellValues.RefusedCell refused) {
                return new Read(Optional.empty(), path.get(), String.valueOf(refused.getMessage()));
            }
        }
        return root.isMixed()
                ? new Read(Optional.empty(), "", IN_ONE_WAY)
                : new Read(Optional.of(root.node().toString()), "", "");
    }
}
