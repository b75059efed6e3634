package io.github.menkan.personalinformation;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.information.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One batch of information: what was illegally obtained, what was sold or provided to whom, and how. {@link #obtained(Category, long)},
 * {@link #disclosed(Category, long...)} or {@link #of} state a batch, and the other methods state more of it. How it is counted is for
 * each interpretation to say (法释〔2017〕10号第十一条).
 *
 * <pre>{@code
 * // 40 to 60 items obtained and sold to two buyers
 * InformationEntry tracks = InformationEntry.of(Category.LOCATION_TRACK)
 *         .obtained(Quantity.between(40, 60))
 *         .disclosed(Quantity.between(40, 60), Quantity.between(40, 60));
 * tracks.disclosures(); // 80–120
 * }</pre>
 *
 * @param categories the category of each item, or those between which it is not settled
 * @param obtained items illegally obtained
 * @param disclosed items sold or provided, one quantity per recipient
 * @param disclosedDistinct how many different obtained items were disclosed to anyone; empty: what was disclosed came out of what was
 *     obtained, as far as the numbers allow; {@link Quantity#unknown()}: not known at all, from none upward
 * @param counted the count by 第十一条 where it was already made elsewhere, instead of the three before it
 * @param countedDisclosed the part of {@code counted} that was sold or provided; empty: not known
 * @param onDuty whether it was obtained in performing duties or providing services
 * @param boughtForBusiness whether it was bought or received (not exchanged, not stolen) for lawful business
 * @since 0.1.0
 */
public record InformationEntry(
        Set<Category> categories,
        Quantity obtained,
        List<Quantity> disclosed,
        Optional<Quantity> disclosedDistinct,
        Optional<Quantity> counted,
        Optional<Quantity> countedDisclosed,
        Answer onDuty,
        Answer boughtForBusiness) {

    private static final Quantity NONE = Quantity.exactly(0);

    /** Refuses numbers that contradict each other, and items that were counted and are to be counted again. */
    public InformationEntry {
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(disclosed, "disclosed");
        Objects.requireNonNull(disclosedDistinct, "disclosedDistinct");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(countedDisclosed, "countedDisclosed");
        categories = Category.alternatives(categories);
        Objects.requireNonNull(obtained, "obtained");
        disclosed = List.copyOf(disclosed);
        Objects.requireNonNull(onDuty, "onDuty");
        Objects.requireNonNull(boughtForBusiness, "boughtForBusiness");
        Quantity all = sum(disclosed);
        if (disclosedDistinct.isPresent() && disclosedDistinct.get().min() > Math.min(obtained.max(), all.max())) {
            throw new IllegalArgumentException("disclosedDistinct must not exceed obtained (" + obtained
                    + ") or disclosed (" + all + "), was " + disclosedDistinct.get());
        }
        if (counted.isPresent() && !(obtained.isZero() && disclosed.isEmpty() && disclosedDistinct.isEmpty())) {
            throw new IllegalArgumentException(
                    "counted must not be stated together with obtained, disclosed or disclosedDistinct, was "
                            + counted.get());
        }
        if (countedDisclosed.isPresent()
                && countedDisclosed.get().min() > counted.orElse(NONE).max()) {
            throw new IllegalArgumentException("countedDisclosed must not exceed counted (" + counted.orElse(NONE)
                    + "), was " + countedDisclosed.get());
        }
    }

    /**
     * A batch of which nothing is stated but what it may be.
     *
     * @param category its category
     * @param others further categories, where it is not settled which of them it is
     * @return the entry
     */
    public static InformationEntry of(Category category, Category... others) {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(others, "others");
        return new InformationEntry(
                EnumSet.of(category, others),
                NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.NO,
                Answer.NO);
    }

    /**
     * Items illegally obtained and not disclosed.
     *
     * @param category their category
     * @param items how many
     * @return the entry
     */
    public static InformationEntry obtained(Category category, long items) {
        return of(category).obtained(Quantity.exactly("items", items));
    }

    /**
     * Items sold or provided.
     *
     * @param category their category
     * @param recipients how many to each recipient
     * @return the entry
     */
    public static InformationEntry disclosed(Category category, long... recipients) {
        List<Quantity> quantities = new ArrayList<>();
        for (long items : Objects.requireNonNull(recipients, "recipients")) {
            quantities.add(Quantity.exactly("recipients", items));
        }
        return of(category).disclosed(quantities.toArray(new Quantity[0]));
    }

    /**
     * Items already counted by 第十一条 elsewhere; only for acts since 2015-11-01.
     *
     * @param category their category
     * @param items how many
     * @return the entry
     */
    public static InformationEntry counted(Category category, long items) {
        return of(category).counted(Quantity.exactly("items", items));
    }

    /**
     * The same batch with the items illegally obtained.
     *
     * @param items what is known of how many
     * @return the entry
     */
    public InformationEntry obtained(Quantity items) {
        Objects.requireNonNull(items, "items");
        return items(items, disclosed, disclosedDistinct);
    }

    /**
     * The same batch with the items sold or provided.
     *
     * @param recipients what is known of how many to each recipient
     * @return the entry
     */
    public InformationEntry disclosed(Quantity... recipients) {
        Objects.requireNonNull(recipients, "recipients");
        return items(obtained, List.of(recipients), disclosedDistinct);
    }

    /**
     * The same batch with how many different obtained items were disclosed to anyone.
     *
     * @param items what is known of how many; {@link Quantity#unknown()} where nothing is
     * @return the entry
     */
    public InformationEntry disclosedDistinct(Quantity items) {
        Objects.requireNonNull(items, "items");
        return items(obtained, disclosed, Optional.of(items));
    }

    /**
     * The same batch with its count by 第十一条.
     *
     * @param items what is known of it
     * @return the entry
     */
    public InformationEntry counted(Quantity items) {
        Objects.requireNonNull(items, "items");
        return counts(Optional.of(items), countedDisclosed);
    }

    /**
     * The same batch with the part of its count that was sold or provided.
     *
     * @param items what is known of it
     * @return the entry
     */
    public InformationEntry countedDisclosed(Quantity items) {
        Objects.requireNonNull(items, "items");
        return counts(counted, Optional.of(items));
    }

    /**
     * The same batch, obtained in performing duties or providing services.
     *
     * @param answer whether it was
     * @return the entry
     */
    public InformationEntry onDuty(Answer answer) {
        Objects.requireNonNull(answer, "answer");
        return circumstances(answer, boughtForBusiness);
    }

    /**
     * The same batch, bought or received (not exchanged, not stolen) for lawful business.
     *
     * @param answer whether it was
     * @return the entry
     */
    public InformationEntry boughtForBusiness(Answer answer) {
        Objects.requireNonNull(answer, "answer");
        return circumstances(onDuty, answer);
    }

    private InformationEntry items(Quantity obtained, List<Quantity> disclosed, Optional<Quantity> distinct) {
        return new InformationEntry(
                categories, obtained, disclosed, distinct, counted, countedDisclosed, onDuty, boughtForBusiness);
    }

    private InformationEntry counts(Optional<Quantity> counted, Optional<Quantity> countedDisclosed) {
        return new InformationEntry(
                categories,
                obtained,
                disclosed,
                disclosedDistinct,
                counted,
                countedDisclosed,
                onDuty,
                boughtForBusiness);
    }

    private InformationEntry circumstances(Answer onDuty, Answer boughtForBusiness) {
        return new InformationEntry(
                categories,
                obtained,
                disclosed,
                disclosedDistinct,
                counted,
                countedDisclosed,
                onDuty,
                boughtForBusiness);
    }

    /**
     * The items sold or provided, added up over the recipients.
     *
     * @return the sum
     */
    public Quantity disclosures() {
        return sum(disclosed);
    }

    private static Quantity sum(List<Quantity> quantities) {
        Quantity sum = NONE;
        for (Quantity quantity : quantities) {
            sum = sum.plus(quantity);
        }
        return sum;
    }
}
