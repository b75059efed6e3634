package io.github.menkan.norm;

import java.util.List;
import java.util.Objects;

/**
 * What an interpretation says about the amount of a fine: a multiple of an amount of money.
 *
 * <pre>{@code
 * // as a rule from one to five times the illegal income; at least 1000 yuan, no ceiling of its own
 * FineGuide guide = new FineGuide(item, income, 1, 5, 1_000_00, 0);
 * }</pre>
 *
 * @param citation the clause
 * @param isBinding whether the clause says 应当; else 一般
 * @param base the amount that the fine is a multiple of
 * @param minTimes the least multiple, from 0
 * @param maxTimes the greatest multiple, from 1
 * @param floor the least fine in fen, from 0
 * @param ceilingWithoutBase the greatest fine in fen when there is no such amount; 0 when the text says nothing then
 * @param notInBase things whose worth is not in the amount, so that no ceiling is known where the case has any
 * @since 0.1.0
 */
public record FineGuide(
        Citation citation,
        boolean isBinding,
        Element base,
        int minTimes,
        int maxTimes,
        long floor,
        long ceilingWithoutBase,
        List<Element> notInBase) {

    /** Refuses multiples out of order. */
    public FineGuide {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(base, "base");
        notInBase = List.copyOf(notInBase);
        if (minTimes < 0 || maxTimes < Math.max(1, minTimes)) {
            throw new IllegalArgumentException(
                    "multiples must be from 0 and in order, was " + minTimes + " to " + maxTimes);
        }
        if (floor < 0 || ceilingWithoutBase < 0) {
            throw new IllegalArgumentException(
                    "fines must not be negative, was " + floor + " and " + ceilingWithoutBase);
        }
    }

    /**
     * A guide that holds as a rule (一般).
     *
     * @param citation the clause
     * @param base the amount that the fine is a multiple of
     * @param minTimes the least multiple, from 0
     * @param maxTimes the greatest multiple, from 1
     * @param floor the least fine in fen, from 0
     * @param ceilingWithoutBase the greatest fine in fen when there is no such amount; 0 when the text says nothing then
     */
    public FineGuide(Citation citation, Element base, int minTimes, int maxTimes, long floor, long ceilingWithoutBase) {
        this(citation, false, base, minTimes, maxTimes, floor, ceilingWithoutBase, List.of());
    }

    /**
     * The same guide where the clause says 应当.
     *
     * @param notInBase things whose worth is not in the amount
     * @return the guide
     */
    public FineGuide binding(Element... notInBase) {
        return new FineGuide(citation, true, base, minTimes, maxTimes, floor, ceilingWithoutBase, List.of(notInBase));
    }
}
