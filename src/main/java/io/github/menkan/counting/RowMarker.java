package io.github.menkan.counting;

import java.util.List;

/** Looks at one row after the other: which category it has, whether it is sound in each reading, and its keys. */
final class RowMarker {

    private static final int NONE = -1;
    private static final int HIDING =
            UnsoundReason.EMPTY.bit() | UnsoundReason.MASKED.bit() | UnsoundReason.DAMAGED.bit();

    private final NormalCell[] cells;
    private final boolean[] isNeeded;
    private final boolean[] isInKey;
    private final int[] categories;
    private final int[][] keys;
    private final int otherwise;

    private int category;
    private int categoryReasons;
    private int keyReasons;

    RowMarker(ColumnMapping mapping) {
        List<String> headers = mapping.headers();
        List<ItemCategory> order = mapping.categories();
        cells = headers.stream().map(mapping::kind).map(NormalCell::new).toArray(NormalCell[]::new);
        categories = headers.stream()
                .map(mapping::category)
                .mapToInt(given -> given.map(order::indexOf).orElse(NONE))
                .toArray();
        keys = mapping.sameItem().stream()
                .map(key -> key.stream().mapToInt(headers::indexOf).toArray())
                .toArray(int[][]::new);
        isNeeded = new boolean[cells.length];
        isInKey = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            isNeeded[i] = categories[i] != NONE;
        }
        for (int[] key : keys) {
            for (int column : key) {
                isNeeded[column] = true;
                isInKey[column] = true;
            }
        }
        otherwise = order.indexOf(mapping.otherwise());
    }

    void read(RowCells row) {
        category = Integer.MAX_VALUE;
        keyReasons = 0;
        for (int i = 0; i < cells.length; i++) {
            if (isNeeded[i]) {
                cells[i].set(row.text, row.from[i], row.to[i], row.written[i]);
                keyReasons |= isInKey[i] ? cells[i].reasonBit() : 0;
                if (categories[i] != NONE && cells[i].isFilled()) {
                    category = Math.min(category, categories[i]);
                }
            }
        }
        categoryReasons = 0;
        if (category == Integer.MAX_VALUE) {
            category = otherwise;
        } else {
            categoryReasons = categoryReasons();
        }
    }

    /** The reasons of the cells that give the row its category; 0 when one of them is sound. */
    private int categoryReasons() {
        int reasons = 0;
        for (int i = 0; i < cells.length; i++) {
            if (categories[i] == category && cells[i].isFilled()) {
                if (cells[i].reasonBit() == 0) {
                    return 0;
                }
                reasons |= cells[i].reasonBit();
            }
        }
        return reasons;
    }

    /** The bits of the reasons that cells of the row have, in keys or where they give a category. */
    int reasons() {
        return categoryReasons | keyReasons;
    }

    /** Offers the masked cells of the row that have a reason. */
    void sample(String table, long line, List<String> headers, SampleKeeper keeper) {
        for (int i = 0; i < cells.length; i++) {
            int reason = matters(i) ? cells[i].reasonBit() : 0;
            if ((reason & keeper.wanted()) != 0) {
                UnsoundReason why = UnsoundReason.of(reason);
                keeper.add(new MaskedSample(table, line, headers.get(i), why, MaskedSample.mask(cells[i].shown())));
            }
        }
    }

    private boolean matters(int column) {
        return isInKey[column] || (categoryReasons != 0 && categories[column] == category && cells[column].isFilled());
    }

    /** The place of the row's category among those of the mapping. */
    int category() {
        return category;
    }

    /** The bits of the reasons that cells of the row's key in a reading have. */
    int keyReasons(int reading) {
        int reasons = 0;
        for (int column : keys[reading]) {
            reasons |= cells[column].reasonBit();
        }
        return reasons;
    }

    /** Whether a row whose key has such reasons has a key; else it is an item of its own. */
    static boolean hasKey(int reasons) {
        return (reasons & HIDING) == 0;
    }

    /** The mark of the row in a reading in which its key has such reasons. */
    long mark(int reasons) {
        return Mark.of(category, categoryReasons | reasons);
    }

    /** Adds the row's key in a reading to others. */
    void addKey(int reading, KeyBytes target) {
        for (int column : keys[reading]) {
            target.add(cells[column]);
        }
    }
}
