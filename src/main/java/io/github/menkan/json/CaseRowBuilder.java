package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case by the paths of its properties, as the cells of a row state it. It is read once. Not safe for use by several threads.
 *
 * <pre>{@code
 * CaseRowBuilder row = new CaseRowBuilder();
 * row.put(List.of("offence"), "personal-information");
 * row.put(List.of("information", 0, "category"), "ordinary");
 * row.put(List.of("information", 0, "obtained"), 7065L);
 * CaseEntry entry = CaseReader.on(LocalDate.of(2026, 11, 21)).read(row, 1);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CaseRowBuilder {

    private final Value root = Value.root();

    /** A case of which nothing is stated. */
    public CaseRowBuilder() {
        root.be(JsonToken.START_OBJECT);
    }

    /**
     * States a property.
     *
     * @param path the names of properties, and the indexes of elements from 0, that lead to it; elements between of which nothing is
     *     stated are left out
     * @param value a text, a Long, a BigDecimal, a Boolean, or a list of texts
     * @return whether it can be stated so; not where another value, or properties of it, are stated in its place
     * @throws IllegalArgumentException when the path or the value holds something else
     */
    public boolean put(List<?> path, Object value) {
        return state(Objects.requireNonNull(path, "path"), Objects.requireNonNull(value, "value"));
    }

    /**
     * States that a property is not known.
     *
     * @param path the names and indexes that lead to it
     * @return whether it can be stated so
     */
    public boolean unknown(List<?> path) {
        return state(Objects.requireNonNull(path, "path"), null);
    }

    private boolean state(List<?> path, @Nullable Object value) {
        Value at = root;
        for (Object step : path) {
            Value next = at.at(step);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return at.state(value);
    }

    Value value() {
        return root;
    }
}
