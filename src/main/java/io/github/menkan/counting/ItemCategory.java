package io.github.menkan.counting;

import io.github.menkan.Wording;
import io.github.menkan.information.Category;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * The category of items: one {@link Category}, or several between which it is not settled. Ordered by how sensitive it is, most
 * sensitive first: by the greatest weight that an item of it may have in the proportional sum of
 * 法释〔2017〕10号第五条第一款第(六)项, then by the least, then in the order of the case format, a category before alternatives.
 *
 * <p>Equal when the alternatives are the same, in whatever order.
 *
 * <pre>{@code
 * ItemCategory card = ItemCategory.of(Category.PROPERTY);
 * ItemCategory notes = ItemCategory.of(Category.HEALTH, Category.ORDINARY);
 * card.compareTo(notes) < 0; // true
 * notes.words(); // [health, ordinary]
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ItemCategory implements Comparable<ItemCategory> {

    private static final Comparator<ItemCategory> MOST_SENSITIVE_FIRST = Comparator.comparingInt(
                    ItemCategory::greatestWeight)
            .thenComparingInt(ItemCategory::leastWeight)
            .reversed()
            .thenComparing(category -> category.alternatives.size() > 1)
            .thenComparing(category -> List.copyOf(category.set()), ItemCategory::inOrder);

    private final List<Category> alternatives;

    private ItemCategory(List<Category> alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * A category.
     *
     * @param alternatives one category, or those between which it is not settled
     * @return the category
     * @throws IllegalArgumentException when there is none, one twice, or {@link Category#UNCLASSIFIED} among several
     */
    public static ItemCategory of(Category... alternatives) {
        List<Category> all = List.of(Objects.requireNonNull(alternatives, "alternatives"));
        if (all.isEmpty() || all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("alternatives must be one or several different categories, was " + all);
        }
        if (all.size() > 1 && all.contains(Category.UNCLASSIFIED)) {
            throw new IllegalArgumentException("alternatives must not hold unclassified, was " + all);
        }
        return new ItemCategory(all);
    }

    /**
     * The words of the case format.
     *
     * @return one word, or the words of the alternatives in the order in which they were given
     */
    public List<String> words() {
        return alternatives.stream().map(Category::word).toList();
    }

    /**
     * What the category is.
     *
     * @return the words
     */
    public Wording label() {
        return Wording.joined("或", alternatives.stream().map(Category::label).toList());
    }

    /** The most that an item may weigh in the proportional sum of 50, 500 and 5000 items: 100, 10 or 1. */
    int greatestWeight() {
        return alternatives.stream().mapToInt(one -> weight(one, 100)).max().orElseThrow();
    }

    /** The least that an item may weigh. */
    int leastWeight() {
        return alternatives.stream().mapToInt(one -> weight(one, 1)).min().orElseThrow();
    }

    private static int weight(Category category, int unclassified) {
        return switch (category) {
            case LOCATION_TRACK, COMMUNICATION_CONTENT, CREDIT, PROPERTY -> 100;
            case LODGING, COMMUNICATION_RECORD, HEALTH, TRANSACTION, IDENTITY_DOCUMENT, FACE, OTHER_SENSITIVE -> 10;
            case ORDINARY -> 1;
            case UNCLASSIFIED -> unclassified;
        };
    }

    private EnumSet<Category> set() {
        return EnumSet.copyOf(alternatives);
    }

    private static int inOrder(List<Category> one, List<Category> other) {
        return Arrays.compare(one.toArray(new Category[0]), other.toArray(new Category[0]));
    }

    /** Below zero when this category is the more sensitive one; 0 only for equal categories. */
    @Override
    public int compareTo(ItemCategory other) {
        return MOST_SENSITIVE_FIRST.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemCategory that && set().equals(that.set());
    }

    @Override
    public int hashCode() {
        return set().hashCode();
    }

    /** The words, joined by a bar. */
    @Override
    public String toString() {
        return String.join("|", words());
    }
}
