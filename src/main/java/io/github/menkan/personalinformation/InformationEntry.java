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
 * {@link #disclosed(Category, long...)} or {@link #of} state a batch, and the other methods state more of it.
 *
 * <p>{@link #count()} counts it by 法释〔2017〕10号第十一条: what was obtained and then sold or provided counts once, what was sold or
 * provided to different recipients counts for each of them.
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
 * @param disclosedDistinct how many different obtained items were disclosed to anyone; empty: unknown within what the numbers
 *     allow
 * @param onDuty whether it was obtained in performing duties or providing services
 * @param boughtForBusiness whether it was bought or received (not exchanged, not stolen) for lawful business
 * @since 0.1.0
 */
public record InformationEntry(
        Set<Category> categories,
        Quantity obtained,
        List<Quantity> disclosed,
        Optional<Quantity> disclosedDistinct,
        Answer onDuty,
        Answer boughtForBusiness) {

    private static final Quantity NONE = Quantity.exactly(0);

    /** Refuses more different items than were obtained, or than were disclosed in all. */
    public InformationEntry {
        categories = Category.alternatives(categories);
        Objects.requireNonNull(obtained, "obtained");
        disclosed = List.copyOf(disclosed);
        Objects.requireNonNull(onDuty, "onDuty");
        Objects.requireNonNull(boughtForBusiness, "boughtForBusiness");
        if (disclosedDistinct.isPresent()) {
            long distinct = disclosedDistinct.get().min();
            long most = Math.min(obtained.max(), sum(disclosed).max());
            if (distinct > most) {
                throw new IllegalArgumentException("disclosedDistinct must not exceed obtained (" + obtained
                        + ") or disclosed (" + sum(disclosed) + "), was " + disclosedDistinct.get());
            }
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
        return new InformationEntry(
                EnumSet.of(category, others), NONE, List.of(), Optional.empty(), Answer.NO, Answer.NO);
    }

    /**
     * Items illegally obtained and not disclosed.
     *
     * @param category their category
     * @param items how many
     * @return the entry
     */
    public static InformationEntry obtained(Category category, long items) {
        return of(category).obtained(Quantity.exactly(items));
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
        for (long items : recipients) {
            quantities.add(Quantity.exactly(items));
        }
        return of(category).disclosed(quantities.toArray(new Quantity[0]));
    }

    /**
     * The same batch with the items illegally obtained.
     *
     * @param items what is known of how many
     * @return the entry
     */
    public InformationEntry obtained(Quantity items) {
        return new InformationEntry(categories, items, disclosed, disclosedDistinct, onDuty, boughtForBusiness);
    }

    /**
     * The same batch with the items sold or provided.
     *
     * @param recipients what is known of how many to each recipient
     * @return the entry
     */
    public InformationEntry disclosed(Quantity... recipients) {
        return new InformationEntry(
                categories, obtained, List.of(recipients), disclosedDistinct, onDuty, boughtForBusiness);
    }

    /**
     * The same batch with how many different obtained items were disclosed to anyone.
     *
     * @param items what is known of how many; {@link Quantity#unknown()} where nothing is
     * @return the entry
     */
    public InformationEntry disclosedDistinct(Quantity items) {
        return new InformationEntry(categories, obtained, disclosed, Optional.of(items), onDuty, boughtForBusiness);
    }

    /**
     * The same batch, obtained in performing duties or providing services.
     *
     * @param answer whether it was
     * @return the entry
     */
    public InformationEntry onDuty(Answer answer) {
        return new InformationEntry(categories, obtained, disclosed, disclosedDistinct, answer, boughtForBusiness);
    }

    /**
     * The same batch, bought or received (not exchanged, not stolen) for lawful business.
     *
     * @param answer whether it was
     * @return the entry
     */
    public InformationEntry boughtForBusiness(Answer answer) {
        return new InformationEntry(categories, obtained, disclosed, disclosedDistinct, onDuty, answer);
    }

    /**
     * The items sold or provided, added up over the recipients.
     *
     * @return the sum
     */
    public Quantity disclosures() {
        return sum(disclosed);
    }

    /**
     * The items that count: Σ disclosed + (obtained − disclosedDistinct), the least and the most that the numbers allow.
     *
     * @return the count by 法释〔2017〕10号第十一条
     */
    public Quantity count() {
        Quantity all = disclosures();
        if (disclosedDistinct.isEmpty()) {
            // At best every disclosed item is a different obtained one; at worst all recipients got the same ones.
            long widest = 0;
            for (Quantity recipient : disclosed) {
                widest = Math.max(widest, recipient.max());
            }
            long least = Math.max(obtained.min(), all.min());
            long most = bounded(all.max() + Math.max(0, obtained.max() - widest));
            return new Quantity(least, Math.max(least, most));
        }
        Quantity distinct = disclosedDistinct.get();
        long leastObtained = Math.max(obtained.min(), distinct.min());
        long leastDisclosed = Math.max(all.min(), distinct.min());
        long least = leastObtained + leastDisclosed - Math.min(distinct.max(), Math.min(leastObtained, leastDisclosed));
        long most = bounded(all.max() + obtained.max() - distinct.min());
        return new Quantity(least, Math.max(least, most));
    }

    private static long bounded(long value) {
        return Math.min(value, Quantity.UNBOUNDED);
    }

    private static Quantity sum(List<Quantity> quantities) {
        Quantity sum = NONE;
        for (Quantity quantity : quantities) {
            sum = sum.plus(quantity);
        }
        return sum;
    }
}
