package io.github.menkan.report;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of cells as lines whose columns begin at the same place in a terminal. The last column is never padded. */
final class TextColumns {

    private static final String GAP = "  ";

    private final Language language;
    private final List<List<String>> rows = new ArrayList<>();

    TextColumns(Language language) {
        this.language = language;
    }

    void row(Wording... cells) {
        rows.add(Stream.of(cells).map(cell -> Plain.text(cell.in(language))).toList());
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            String cell = row.get(i);
            line.append(cell)
                    .append(" ".repeat(width(i) - DisplayWidth.of(cell)))
                    .append(GAP);
        }
        return line.append(row.get(row.size() - 1)).toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size() - 1)
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }
}
