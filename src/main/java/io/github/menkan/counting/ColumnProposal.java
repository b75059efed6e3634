package io.github.menkan.counting;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes a mapping from the headers of tables and the first values under them. A proposal is read and corrected by a person before
 * anything is counted: neither what a class is nor what the same item is can be seen from a table.
 *
 * <pre>{@code
 * ColumnMapping proposed = ColumnProposal.of(List.of(file), Optional.empty());
 * proposed.kind("手机号"); // MOBILE
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ColumnProposal {

    private ColumnProposal() {}

    /**
     * Proposes a mapping of the columns that every table has.
     *
     * @param tables the tables, at least one
     * @param charset their encoding where no byte order mark says it; empty: as {@link SeizedTable#open} finds it
     * @return columns of numbers, names and what their header says is sensitive; a key of each kind of number
     * @throws java.io.UncheckedIOException when a table cannot be read, has no header line, or has no column that is known
     */
    public static ColumnMapping of(List<Path> tables, Optional<Charset> charset) {
        Objects.requireNonNull(charset, "charset");
        Set<String> shared = new LinkedHashSet<>();
        List<ColumnEvidence> all = new ArrayList<>();
        for (Path table : Objects.requireNonNull(tables, "tables")) {
            List<ColumnEvidence> columns = ColumnEvidence.of(new TableFile(table.toString(), table), charset);
            List<String> headers = columns.stream().map(ColumnEvidence::header).toList();
            if (all.isEmpty()) {
                shared.addAll(headers);
            } else {
                shared.retainAll(headers);
            }
            all.addAll(columns);
        }
        ColumnMapping.Builder mapping = ColumnMapping.builder();
        Keys keys = new Keys();
        for (String header : shared) {
            List<ColumnEvidence> evidence =
                    all.stream().filter(one -> one.header().equals(header)).toList();
            Optional<ItemCategory> category = HeaderWords.category(header);
            ColumnEvidence.kind(evidence)
                    .or(() -> category.map(given -> CellKind.TEXT))
                    .ifPresent(kind -> {
                        category.ifPresentOrElse(
                                given -> mapping.column(header, kind, given), () -> mapping.column(header, kind));
                        keys.add(header, kind);
                    });
        }
        if (keys.isEmpty()) {
            throw HeaderColumns.refused(tables.get(0) + " and what is with it must share a column of mobile numbers,"
                    + " resident identity numbers, bank cards or names, has none");
        }
        keys.addTo(mapping);
        return mapping.otherwise(HeaderWords.ORDINARY).build();
    }

    /** The readings that suggest themselves. */
    private static final class Keys {

        private final List<String> numbers = new ArrayList<>();
        private final List<String> mobiles = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        void add(String header, CellKind kind) {
            switch (kind) {
                case RESIDENT_ID -> numbers.add(0, header);
                case BANK_CARD -> numbers.add(header);
                case MOBILE -> mobiles.add(header);
                case NAME -> names.add(header);
                case TEXT -> {}
            }
        }

        boolean isEmpty() {
            return numbers.isEmpty() && mobiles.isEmpty() && names.isEmpty();
        }

        void addTo(ColumnMapping.Builder mapping) {
            numbers.stream().limit(1).forEach(mapping::sameItem);
            if (!mobiles.isEmpty() && !names.isEmpty()) {
                mapping.sameItem(mobiles.get(0), names.get(0));
            } else if (!mobiles.isEmpty()) {
                mapping.sameItem(mobiles.get(0));
            } else if (numbers.isEmpty()) {
                mapping.sameItem(names.get(0));
            }
        }
    }
}
