package io.github.menkan.counting;

import io.github.menkan.Quantity;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Whether the counts reach the same tier of 法释〔2017〕10号第五条 at their least and at their greatest. */
final class BothEnds {

    private BothEnds() {}

    static boolean agree(List<ClassCount> classes) {
        return agree(classes, ItemCategory::leastWeight) && agree(classes, ItemCategory::greatestWeight);
    }

    private static boolean agree(List<ClassCount> classes, ToIntFunction<ItemCategory> weight) {
        return tier(classes, weight, Quantity::min) == tier(classes, weight, Quantity::max);
    }

    private static int tier(
            List<ClassCount> classes, ToIntFunction<ItemCategory> weight, ToLongFunction<Quantity> end) {
        long sum = 0;
        for (ClassCount one : classes) {
            long items = end.applyAsLong(one.counted());
            sum = Math.addExact(sum, Math.multiplyExact(items, weight.applyAsInt(one.category())));
        }
        return Settlement.tier(sum);
    }
}
