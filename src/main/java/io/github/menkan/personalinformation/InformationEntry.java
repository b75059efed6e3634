package io.github.menkan.personalinformation;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import io.github.menkan.information.Category;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One batch of information: what was illegally obtained, what was sold or provided to whom, and how.
 *
 * <p>{@link #count()} counts it by 法释〔2017〕10号第十一条: what was obtained and then sold or provided counts once, what was sold or
 * provided to different recipients counts for each of them.
 *
 * <pre>{@code
 * // 40 to 60 items obtained and sold to two buyers
 * InformationEntry tracks = InformationEntry.disclosed(
 *         Category.LOCATION_TRACK, Quantity.between(40, 60), Quantity.between(40, 60));
 * tracks.disclosures(); // 80–120
 * }</pre>
 *
 * @param category the category of the information
 * @param obtained items illegally obtained
 * @param disclosed items sold or provided, one quantity per recipient
 * @param disclosedDistinct how many different obtained items were disclosed to anyone; empty: unknown within what the numbers
 *     allow
 * @param onDuty whether it was obtained in performing duties or providing services
 * @param boughtForBusiness whether it was bought or received (not exchanged, not stolen) for lawful business
 * @since 0.1.0
 */
public record InformationEntry(
        Category category,
        Quantity obtained,
        List<Quantity> disclosed,
        Optional<Quantity> disclosedDistinct,
        Answer onDuty,
        Answer boughtForBusiness) {

    /** Refuses more different items than were obtained, or than were disclosed in all. */
    public InformationEntry {
        Objects.requireNonNull(category, "category");
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
     * Items illegally obtained and not disclosed.
     *
     * @param category their category
     * @param items how many
     * @return the entry
     */
    public static InformationEntry obtained(Category category, Quantity items) {
        return new InformationEntry(category, items, List.of(), Optional.empty(), Answer.NO, Answer.NO);
    }

    /**
     * Items sold or provided.
     *
     * @param category their category
     * @param recipients one quantity per recipient
     * @return the entry
     */
    public static InformationEntry disclosed(Category category, Quantity... recipients) {
        return new InformationEntry(
                category, Quantity.exactly(0), List.of(recipients), Optional.empty(), Answer.NO, Answer.NO);
    }

    /**
     * Items sold or provided that were obtained in performing duties or providing services.
     *
     * @param category their category
     * @param recipients one quantity per recipient
     * @return the entry
     */
    public static InformationEntry disclosedOnDuty(Category category, Quantity... recipients) {
        return new InformationEntry(
                category, Quantity.exactly(0), List.of(recipients), Optional.empty(), Answer.YES, Answer.NO);
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
        Quantity sum = Quantity.exactly(0);
        for (Quantity quantity : quantities) {
            sum = sum.plus(quantity);
        }
        return sum;
    }
}
