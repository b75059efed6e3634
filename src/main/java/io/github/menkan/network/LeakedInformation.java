package io.github.menkan.network;

import io.github.menkan.Quantity;
import io.github.menkan.information.Category;
import io.github.menkan.offence.Entries;
import io.github.menkan.offence.Entry;
import io.github.menkan.offence.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * User information that leaked (致使用户信息泄露, 刑法第二百八十六条之一第一款第(二)项). Several batches are added up.
 *
 * <pre>{@code
 * CaseBuilder.of(NetworkDuty.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
 *         .add(LeakedInformation.LEAKED, LeakedInformation.of(Category.PROPERTY, 500))
 *         .build()
 *         .tier(); // FIRST
 * }</pre>
 *
 * @param categories its category, or those between which it is not settled
 * @param items what is known of how many items leaked
 * @since 0.1.0
 */
public record LeakedInformation(Set<Category> categories, Quantity items) {

    /** The list {@code leaked} of a case. */
    public static final Entries<LeakedInformation> LEAKED =
            new Entries<>("leaked", "致使泄露的用户信息", List.of(Category.field(), Field.quantity("count", "条数"))) {

                @Override
                public LeakedInformation read(Entry entry) {
                    return new LeakedInformation(Category.of(entry), entry.quantity("count"));
                }
            };

    /** Copies the set, and refuses no category and {@link Category#UNCLASSIFIED} beside others. */
    public LeakedInformation {
        categories = Category.alternatives(Objects.requireNonNull(categories, "categories"));
        Objects.requireNonNull(items, "items");
    }

    /**
     * Items of one category.
     *
     * @param category the category
     * @param items how many, from 0
     * @return the leaked information
     */
    public static LeakedInformation of(Category category, long items) {
        return new LeakedInformation(
                Set.of(Objects.requireNonNull(category, "category")), Quantity.exactly("items", items));
    }
}
