package io.github.menkan.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a person says about the columns of the tables: what they hold, which category a filled cell gives its row, and when two rows
 * are the same item. Each key is one reading of "the same item", on which no text of law exists.
 *
 * <pre>{@code
 * ColumnMapping mapping = ColumnMapping.builder()
 *         .column("姓名", CellKind.NAME)
 *         .column("手机号", CellKind.MOBILE)
 *         .column("身份证号", CellKind.RESIDENT_ID)
 *         .column("银行卡号", CellKind.BANK_CARD, ItemCategory.of(Category.PROPERTY))
 *         .otherwise(ItemCategory.of(Category.ORDINARY))
 *         .sameItem("身份证号")
 *         .sameItem("手机号", "姓名")
 *         .build();
 * mapping.headers(); // [姓名, 手机号, 身份证号, 银行卡号]
 * mapping.sameItem().size(); // 2
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ColumnMapping {

    private final Map<String, CellKind> kinds;
    private final List<String> headers;
    private final Map<String, ItemCategory> categories;
    private final ItemCategory otherwise;
    private final List<List<String>> sameItem;

    private ColumnMapping(Builder builder, ItemCategory otherwise) {
        this.kinds = Map.copyOf(builder.kinds);
        this.headers = List.copyOf(builder.kinds.keySet());
        this.categories = Map.copyOf(builder.categories);
        this.otherwise = otherwise;
        this.sameItem = List.copyOf(builder.sameItem);
    }

    /**
     * A builder without columns.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The headers of the mapped columns. Other columns of a table are ignored.
     *
     * @return the headers, in the order in which they were given
     */
    public List<String> headers() {
        return headers;
    }

    /**
     * The readings of "the same item".
     *
     * @return for each reading the headers of its key, at least one
     */
    public List<List<String>> sameItem() {
        return sameItem;
    }

    /**
     * What a column holds.
     *
     * @param header its header
     * @return the kind
     * @throws IllegalArgumentException when the column is not mapped
     */
    public CellKind kind(String header) {
        CellKind kind = kinds.get(Objects.requireNonNull(header, "header"));
        if (kind == null) {
            throw new IllegalArgumentException("header must be one of " + headers() + ", was " + header);
        }
        return kind;
    }

    /**
     * The category that a filled cell of a column gives its row.
     *
     * @param header the header of the column
     * @return the category, empty when its cells give none
     */
    public Optional<ItemCategory> category(String header) {
        return Optional.ofNullable(categories.get(Objects.requireNonNull(header, "header")));
    }

    /**
     * The category of a row in which no cell gives one.
     *
     * @return the category
     */
    public ItemCategory otherwise() {
        return otherwise;
    }

    /**
     * Every category that a row may have, most sensitive first.
     *
     * @return the categories, each once
     */
    public List<ItemCategory> categories() {
        TreeSet<ItemCategory> all = new TreeSet<>(categories.values());
        all.add(otherwise);
        return List.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ColumnMapping that
                        && headers.equals(that.headers)
                        && kinds.equals(that.kinds)
                        && categories.equals(that.categories)
                        && otherwise.equals(that.otherwise)
                        && sameItem.equals(that.sameItem));
    }

    @Override
    public int hashCode() {
        return Objects.hash(headers, categories, otherwise, sameItem);
    }

    /**
     * Collects a mapping.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<String, CellKind> kinds = new LinkedHashMap<>();
        private final Map<String, ItemCategory> categories = new LinkedHashMap<>();
        private final List<List<String>> sameItem = new ArrayList<>();
        private Optional<ItemCategory> otherwise = Optional.empty();

        private Builder() {}

        /**
         * Maps a column.
         *
         * @param header its header, exactly as in the tables
         * @param kind what its cells hold
         * @return this builder
         * @throws IllegalArgumentException when the column is mapped already
         */
        public Builder column(String header, CellKind kind) {
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(kind, "kind");
            if (kinds.putIfAbsent(header, kind) != null) {
                throw new IllegalArgumentException("a column must be mapped once, was twice: " + header);
            }
            return this;
        }

        /**
         * Maps a column whose filled cells give their row a category.
         *
         * @param header its header, exactly as in the tables
         * @param kind what its cells hold
         * @param category the category of a row in which the cell is filled
         * @return this builder
         * @throws IllegalArgumentException when the column is mapped already
         */
        public Builder column(String header, CellKind kind, ItemCategory category) {
            column(header, kind);
            categories.put(header, Objects.requireNonNull(category, "category"));
            return this;
        }

        /**
         * Says which category a row has in which no cell gives one.
         *
         * @param category the category
         * @return this builder
         */
        public Builder otherwise(ItemCategory category) {
            otherwise = Optional.of(Objects.requireNonNull(category, "category"));
            return this;
        }

        /**
         * Adds a reading: rows are the same item when the cells of these columns are equal.
         *
         * @param headers the headers of the key, at least one, each mapped
         * @return this builder
         * @throws IllegalArgumentException when a header is missing, not mapped or there twice, or the reading is there already
         */
        public Builder sameItem(String... headers) {
            List<String> key = List.of(Objects.requireNonNull(headers, "headers"));
            if (key.isEmpty()
                    || new LinkedHashSet<>(key).size() < key.size()
                    || !kinds.keySet().containsAll(key)) {
                throw new IllegalArgumentException(
                        "a key must be one or several different columns of " + kinds.keySet() + ", was " + key);
            }
            if (sameItem.contains(key)) {
                throw new IllegalArgumentException("a key must be given once, was twice: " + key);
            }
            sameItem.add(key);
            return this;
        }

        /**
         * Builds the mapping.
         *
         * @return the mapping
         * @throws IllegalArgumentException when no key or no category of other rows was given
         */
        public ColumnMapping build() {
            if (sameItem.isEmpty()) {
                throw new IllegalArgumentException("sameItem must hold at least one key, was []");
            }
            return new ColumnMapping(
                    this,
                    otherwise.orElseThrow(
                            () -> new IllegalArgumentException("the category of other rows must be given")));
        }
    }
}
