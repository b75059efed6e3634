package io.github.menkan.cli;

import io.github.menkan.json.CaseEntry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of columns that go to the answers as they stand, from when a row is read until it is answered. */
final class CarriedCells {

    private final List<String> headers;
    private final Map<CaseEntry, List<String>> cells = Collections.synchronizedMap(new IdentityHashMap<>());

    CarriedCells(Set<String> headers) {
        this.headers = List.copyOf(headers);
    }

    List<String> headers() {
        return headers;
    }

    void put(CaseEntry entry, List<String> row) {
        if (!headers.isEmpty()) {
            cells.put(entry, row);
        }
    }

    /** The cells of an entry, one for each header, which are then forgotten. */
    List<String> take(CaseEntry entry) {
        List<String> row = headers.isEmpty() ? null : cells.remove(entry);
        return row == null ? Collections.nCopies(headers.size(), "") : row;
    }
}
