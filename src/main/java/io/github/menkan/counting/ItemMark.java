package io.github.menkan.counting;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What is known of an item in one reading, where rows are counted beyond one machine: rows give marks; marks of the same reading and
 * key are joined, in any order, so that there is one for each item; marks of the same kind are then added up, so that few are left;
 * these are added to a ledger. Holds no cell, only the keyed digest of the key.
 *
 * <pre>{@code
 * ItemMark one = ledger.marks(SeizedRow.at(2).text("手机号", "15497142000")).get(0);
 * ItemMark other = ledger.marks(SeizedRow.at(9).text("手机号", "+86 154 9714 2000"), "甲").get(0);
 * one.key().equals(other.key()); // true
 * one.join(other).recipients(); // [甲]
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ItemMark implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int reading;
    private final String key;
    private final long mark;
    private final int recipientCount;
    private final String[] recipients;
    private final long[] rows;
    private final long items;

    private ItemMark(
            int reading, String key, long mark, int recipientCount, String[] recipients, long[] rows, long items) {
        this.reading = reading;
        this.key = key;
        this.mark = mark;
        this.recipientCount = recipientCount;
        this.recipients = recipients;
        this.rows = rows;
        this.items = items;
    }

    static ItemMark of(int reading, String key, long mark, List<String> recipients, long[] rows) {
        return new ItemMark(reading, key, mark, recipients.size(), recipients.toArray(new String[0]), rows, 1);
    }

    /**
     * Which reading.
     *
     * @return its place in the mapping, from 0
     */
    public int reading() {
        return reading;
    }

    /**
     * The keyed digest of the key.
     *
     * @return 32 hexadecimal digits; empty when the row is an item of its own, whose mark is joined with none
     */
    public String key() {
        return key;
    }

    /**
     * What decides how an item counts. Marks of the same kind can be {@linkplain #plus added up} once all marks of their keys have
     * been joined.
     *
     * @return a short text; there are as many as classes, reasons and numbers of recipients meet
     */
    public String kind() {
        return reading + ":" + mark + ":" + recipientCount;
    }

    /**
     * The recipients of the item, or of the items that were added up.
     *
     * @return their names, each once
     */
    public List<String> recipients() {
        return List.of(recipients);
    }

    /**
     * Joins what is known of the same item.
     *
     * @param other a mark of the same reading and key
     * @return what both say
     * @throws IllegalArgumentException when it is of another reading or key, or of an item of its own
     */
    public ItemMark join(ItemMark other) {
        if (reading != Objects.requireNonNull(other, "other").reading || !key.equals(other.key) || key.isEmpty()) {
            throw new IllegalArgumentException("marks must be of the same reading and key, was of others");
        }
        String[] both = names(other);
        return new ItemMark(reading, key, Mark.join(mark, other.mark), both.length, both, rows(other), 1);
    }

    /**
     * Adds up items that count alike.
     *
     * @param other a mark of the same kind
     * @return a mark of the items of both, which can no longer be joined
     * @throws IllegalArgumentException when it is of another kind
     */
    public ItemMark plus(ItemMark other) {
        if (!kind().equals(Objects.requireNonNull(other, "other").kind())) {
            throw new IllegalArgumentException("marks must be of the same kind, was of others");
        }
        return new ItemMark(
                reading, "", mark, recipientCount, names(other), rows(other), Math.addExact(items, other.items));
    }

    private String[] names(ItemMark other) {
        TreeSet<String> both = new TreeSet<>(List.of(recipients));
        both.addAll(List.of(other.recipients));
        return both.toArray(new String[0]);
    }

    private long[] rows(ItemMark other) {
        long[] sum = rows.clone();
        other.addRowsTo(sum);
        return sum;
    }

    long mark() {
        return mark;
    }

    /** How many recipients each of the items has. */
    int recipientCount() {
        return recipientCount;
    }

    long items() {
        return items;
    }

    /** Adds the rows to those of their classes. */
    void addRowsTo(long[] byClass) {
        for (int i = 0; i < rows.length; i++) {
            byClass[i] += rows[i];
        }
    }

    /** The reading, and never a key. */
    @Override
    public String toString() {
        return "mark of reading " + reading;
    }
}
