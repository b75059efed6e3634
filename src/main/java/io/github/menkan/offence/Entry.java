package io.github.menkan.offence;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * What one entry of a list states, by the names of its {@linkplain Field properties}. Not safe for use by several threads.
 *
 * <pre>{@code
 * Entry entry = new Entry().put("amount", Quantity.exactly(800_00)).put("on", LocalDate.of(2023, 5, 1));
 * entry.quantity("amount"); // 80000
 * entry.flag("attempted"); // NO
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Entry {

    private static final Quantity NONE = Quantity.exactly(0);

    private final Map<String, Object> values = new HashMap<>();

    /** An entry that states nothing. */
    public Entry() {}

    /**
     * States a property.
     *
     * @param name its name
     * @param value a {@link Quantity} (fen for money), a list of them, an {@link Answer}, a {@link LocalDate}, or a list of words
     * @return this entry
     */
    public Entry put(String name, Object value) {
        values.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Whether a property is stated.
     *
     * @param name its name
     * @return true when it is
     */
    public boolean has(String name) {
        return values.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * A number of things, or fen.
     *
     * @param name the name of the property
     * @return what is known of it; none when it is absent
     */
    public Quantity quantity(String name) {
        return find(name, Quantity.class, NONE);
    }

    /**
     * Several numbers of things.
     *
     * @param name the name of the property
     * @return what is known of them; none when it is absent
     */
    public List<Quantity> quantities(String name) {
        return list(name, Quantity.class);
    }

    /**
     * A circumstance.
     *
     * @param name the name of the property
     * @return what is known of it; no when it is absent
     */
    public Answer flag(String name) {
        return find(name, Answer.class, Answer.NO);
    }

    /**
     * A day.
     *
     * @param name the name of a required property
     * @return the day
     * @throws java.util.NoSuchElementException when it is absent
     */
    public LocalDate date(String name) {
        if (!has(name)) {
            throw new NoSuchElementException("the entry states no " + name);
        }
        return find(name, LocalDate.class, LocalDate.MIN);
    }

    /**
     * The words between which a property is not settled, mostly one.
     *
     * @param name the name of the property
     * @return the words; none when it is absent
     */
    public List<String> words(String name) {
        return list(name, String.class);
    }

    private <T> T find(String name, Class<T> type, T absent) {
        return type.cast(values.getOrDefault(Objects.requireNonNull(name, "name"), absent));
    }

    private <T> List<T> list(String name, Class<T> type) {
        List<T> list = new ArrayList<>();
        for (Object one : find(name, List.class, List.of())) {
            list.add(type.cast(one));
        }
        return List.copyOf(list);
    }
}
