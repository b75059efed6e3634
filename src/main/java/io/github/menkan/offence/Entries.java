package io.github.menkan.offence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A property of a case that is a list: batches of information, single thefts. It is declared once by its offence, which gives it to the
 * readers of case files, their schema and their headers.
 *
 * <pre>{@code
 * Entries<LocalDate> visits = new Entries<>("visits", "到访", List.of(Field.date("on", "日期"))) {
 *     public LocalDate read(Entry entry) {
 *         return entry.date("on");
 *     }
 * };
 * }</pre>
 *
 * @param <T> what one entry is
 * @since 0.1.0
 */
public abstract class Entries<T> {

    private final String name;
    private final String label;
    private final List<Field> fields;

    /**
     * A list property.
     *
     * @param name its name in case files
     * @param label what it is, in Chinese
     * @param fields the properties of an entry
     */
    protected Entries(String name, String label, List<Field> fields) {
        this.name = Objects.requireNonNull(name, "name");
        this.label = Objects.requireNonNull(label, "label");
        this.fields = List.copyOf(fields);
    }

    /**
     * Its name in case files.
     *
     * @return such as {@code information}
     */
    public final String name() {
        return name;
    }

    /**
     * What it is.
     *
     * @return the label, in Chinese
     */
    public final String label() {
        return label;
    }

    /**
     * The properties of an entry.
     *
     * @return the properties, in their order
     */
    public final List<Field> fields() {
        return fields;
    }

    /**
     * Makes an entry of what a case file states.
     *
     * @param entry the properties stated, each of the kind that its field says
     * @return the entry
     * @throws IllegalArgumentException when the properties contradict each other; the message begins with the name of one
     */
    public abstract T read(Entry entry);

    /**
     * The day of an entry: a case that states no day of the act was committed from the first to the last of them.
     *
     * @param entry the entry
     * @return the day; empty where entries have none
     */
    public Optional<LocalDate> on(T entry) {
        return Optional.empty();
    }

    @Override
    public final String toString() {
        return name;
    }
}
