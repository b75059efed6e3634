package io.github.menkan.counting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What the first values under a header look like. */
final class ColumnEvidence {

    private static final int ROWS = 1000;
    private static final List<CellKind> NUMBERS = List.of(CellKind.RESIDENT_ID, CellKind.MOBILE, CellKind.BANK_CARD);

    private final String header;
    private final int[] sound = new int[NUMBERS.size()];
    private int filled;

    private ColumnEvidence(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    /** Looks at the first rows of a table. A header that stands there twice is left out: it cannot be mapped. */
    static List<ColumnEvidence> of(TableFile file, Optional<Charset> charset) {
        List<String> headers = TableFormat.of(file, charset.isPresent()).headers(file, charset);
        for (String header : headers) {
            if (looksLikeANumber(header)) {
                throw file.refused("must have a header line, begins with a row of numbers");
            }
        }
        ColumnMapping.Builder builder = ColumnMapping.builder().otherwise(HeaderWords.ORDINARY);
        List<ColumnEvidence> evidence = new ArrayList<>();
        for (String header : new LinkedHashSet<>(headers)) {
            if (!header.isBlank() && headers.indexOf(header) == headers.lastIndexOf(header)) {
                builder.column(header, CellKind.TEXT);
                evidence.add(new ColumnEvidence(header));
            }
        }
        if (evidence.isEmpty()) {
            throw file.refused("must have a header that stands there once, has none");
        }
        ColumnMapping all = builder.sameItem(evidence.get(0).header()).build();
        try (SeizedTable table = SeizedTable.open(file.path(), all, charset)) {
            RowCells cells = new RowCells(evidence.size());
            for (int row = 0; row < ROWS && table.hasNext(); row++) {
                SeizedRow next = table.next();
                if (!next.isFaulty()) {
                    RowCells found = next.cells(all, cells);
                    for (int i = 0; i < evidence.size(); i++) {
                        evidence.get(i).look(found, i);
                    }
                }
            }
        }
        return evidence;
    }

    private static boolean looksLikeANumber(String header) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return NUMBERS.stream().anyMatch(kind -> {
            NormalCell cell = new NormalCell(kind);
            cell.set(text, 0, text.length, RowCells.AS_TEXT);
            return cell.isFilled() && cell.reasonBit() == 0;
        });
    }

    private void look(RowCells cells, int place) {
        boolean isFilled = false;
        for (int i = 0; i < sound.length; i++) {
            NormalCell cell = new NormalCell(NUMBERS.get(i));
            cell.set(cells.text, cells.from[place], cells.to[place], cells.written[place]);
            isFilled |= cell.isFilled();
            sound[i] += cell.reasonBit() == 0 ? 1 : 0;
        }
        filled += isFilled ? 1 : 0;
    }

    /** The kind of which half of the filled cells are sound; else what the header says. */
    static Optional<CellKind> kind(List<ColumnEvidence> evidence) {
        for (int i = 0; i < NUMBERS.size(); i++) {
            int kind = i;
            int sound = evidence.stream().mapToInt(one -> one.sound[kind]).sum();
            int filled = evidence.stream().mapToInt(one -> one.filled).sum();
            if (filled > 0 && 2 * sound >= filled) {
                return Optional.of(NUMBERS.get(i));
            }
        }
        return HeaderWords.isName(evidence.get(0).header) ? Optional.of(CellKind.NAME) : Optional.empty();
    }
}
