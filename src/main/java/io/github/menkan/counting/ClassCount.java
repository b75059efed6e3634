package io.github.menkan.counting;

import io.github.menkan.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What was seized of one class, and what it counts.
 *
 * <pre>{@code
 * ClassCount cards = ledger.count().classes().get(0);
 * cards.rows(); // 3
 * cards.counted(); // 1–2
 * }</pre>
 *
 * @param category the class
 * @param rows the rows seized, without faulty ones
 * @param readings the items in each reading, in the order of the mapping
 * @since 0.1.0
 */
public record ClassCount(ItemCategory category, long rows, List<ReadingCount> readings) {

    /** Copies the list. */
    public ClassCount {
        Objects.requireNonNull(category, "category");
        readings = List.copyOf(Objects.requireNonNull(readings, "readings"));
    }

    /**
     * What goes to the verdict: from the least lower to the greatest upper end of the readings.
     *
     * @return the range of items
     */
    public Quantity counted() {
        return over(ReadingCount::counted);
    }

    /**
     * The part of it that was sold or provided, likewise.
     *
     * @return the range of items
     */
    public Quantity disclosed() {
        return over(ReadingCount::disclosed);
    }

    private Quantity over(Function<ReadingCount, Quantity> range) {
        return readings.stream().map(range).reduce(Quantity::or).orElseThrow();
    }

    /**
     * Whether the answer rests on 第十一条第三款 where it is not suited: for items of the 50 and 500 classes, which are to be counted one
     * by one, some reading has items that were not found sound.
     *
     * @return true when the warning about 第三款 must be said
     */
    public boolean restsOnPresumption() {
        return category.greatestWeight() > 1
                && readings.stream().anyMatch(reading -> reading.sound() < reading.distinct());
    }
}
