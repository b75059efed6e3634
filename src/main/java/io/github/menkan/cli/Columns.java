package io.github.menkan.cli;

import java.util.List;

/** Columns of text for a terminal, where East Asian characters are two cells wide. */
final class Columns {

    /** The blocks whose characters are two cells wide (Unicode Standard Annex 11). */
    private static final List<Range> WIDE = List.of(
            new Range(0x1100, 0x115F),
            new Range(0x2E80, 0x303E),
            new Range(0x3041, 0xA4CF),
            new Range(0xAC00, 0xD7A3),
            new Range(0xF900, 0xFAFF),
            new Range(0xFE30, 0xFE6F),
            new Range(0xFF00, 0xFF60),
            new Range(0xFFE0, 0xFFE6),
            new Range(0x1F300, 0x1FAFF),
            new Range(0x20000, 0x3FFFD));

    private Columns() {}

    /** The rows as lines; every column but the last is padded, two spaces lie between columns. */
    static String aligned(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                line.append(" ".repeat(i + 1 < row.size() ? widths[i] - width(row.get(i)) + 2 : 0));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** The cells that a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.stream().anyMatch(range -> range.contains(codePoint)) ? 2 : 1;
    }

    private record Range(int from, int to) {
        boolean contains(int codePoint) {
            return from <= codePoint && codePoint <= to;
        }
    }
}
