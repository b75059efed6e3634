package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;

/** Choices of the case generator: the same seed gives the same choices. */
final class Dice {

    private static final BigDecimal FEN = new BigDecimal("0.01");

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from {@code least} to {@code most}, both included. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Mostly a bound or its neighbour, now and then anything up to twice the bound. */
    long near(long bound) {
        if (chance(0.15)) {
            return between(0, 2 * bound);
        }
        return Math.max(0, bound + between(-1, 1));
    }

    /** A quantity near one of the bounds of its property. */
    long nearBoundOf(String offence, String quantity) {
        long[] bounds = Bounds.quantity(offence, quantity);
        long bound = bounds[random.nextInt(bounds.length)];
        return near(chance(0.1) ? bound / 2 : bound);
    }

    /** Yuan near one of the bounds of its property, to the fen. */
    Object yuanNearBoundOf(String offence, String money) {
        long[] bounds = Bounds.money(offence, money);
        return yuanNear(BigDecimal.valueOf(bounds[random.nextInt(bounds.length)]));
    }

    /** Yuan at, one fen or one yuan beside a bound, now and then anything up to twice the bound. */
    Object yuanNear(BigDecimal bound) {
        BigDecimal amount = switch (random.nextInt(8)) {
            case 0, 1, 2 -> bound;
            case 3, 4 -> bound.subtract(FEN);
            case 5 -> bound.add(FEN);
            case 6 -> bound.subtract(BigDecimal.ONE);
            default -> BigDecimal.valueOf(between(0, 200 * bound.longValue()), 2);
        };
        return written(amount.max(BigDecimal.ZERO));
    }

    /** An amount as the format allows it: a whole number, a decimal, or decimal text. */
    Object written(BigDecimal amount) {
        BigDecimal yuan = amount.setScale(2, RoundingMode.DOWN);
        if (yuan.stripTrailingZeros().scale() <= 0 && chance(0.7)) {
            return yuan.longValueExact();
        }
        return chance(0.5) ? yuan : yuan.toPlainString();
    }
}
