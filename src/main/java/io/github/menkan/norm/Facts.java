package io.github.menkan.norm;

import io.github.menkan.Answer;
import io.github.menkan.Quantity;
import java.util.Arrays;
import java.util.Objects;

/**
 * The facts of a case as a vector of closed ranges, one per element. What is not stated is zero.
 *
 * <pre>{@code
 * Facts facts = Facts.builder(elements).put(sets, Quantity.between(8, 12)).build();
 * facts.get(sets); // 8–12
 * facts.get(income).isZero(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Facts {

    private final Elements elements;
    private final long[] low;
    private final long[] high;
    private final long present;
    private final long possible;

    private Facts(Elements elements, long[] low, long[] high) {
        this.elements = elements;
        this.low = low;
        this.high = high;
        this.present = bits(low);
        this.possible = low == high ? present : bits(high);
    }

    private static long bits(long[] values) {
        long bits = Long.MIN_VALUE;
        for (int i = 0; i < values.length; i++) {
            bits |= values[i] == 0 ? 0 : bit(i);
        }
        return bits;
    }

    /** The bit that stands for an element; elements may share one. The highest bit stands for none. */
    static long bit(int index) {
        return 1L << index % (Long.SIZE - 1);
    }

    /** Whether no two elements share a bit. */
    static boolean hasBitForEach(Elements elements) {
        return elements.size() < Long.SIZE;
    }

    /**
     * Starts a vector in which everything is zero.
     *
     * @param elements the elements of the offence
     * @return the builder
     */
    public static Builder builder(Elements elements) {
        return new Builder(elements);
    }

    /**
     * The elements of this vector.
     *
     * @return the elements
     */
    public Elements elements() {
        return elements;
    }

    /**
     * What is known of an element.
     *
     * @param element the element
     * @return its range
     * @throws IllegalArgumentException when the offence has no such element
     */
    public Quantity get(Element element) {
        int index = elements.indexOf(element);
        return new Quantity(low[index], high[index]);
    }

    /**
     * The same facts with one element settled or changed.
     *
     * @param element the element
     * @param value its new range
     * @return the changed facts
     * @throws IllegalArgumentException when the offence has no such element, or a circumstance is above 1
     */
    public Facts with(Element element, Quantity value) {
        long[] least = low.clone();
        long[] most = low == high && value.isKnown() ? least : high.clone();
        new Builder(elements, least, most).put(element, value);
        return new Facts(elements, least, most);
    }

    /**
     * The same facts over more elements, of which there is nothing.
     *
     * @param more elements that begin with these, such as those that counting derives
     * @return the facts over them; these facts where they are the same
     */
    public Facts over(Elements more) {
        return more.equals(elements) ? this : copy(more).build();
    }

    /**
     * The same facts over more elements for days without interpretation.
     *
     * @param more elements that begin with these and hold {@link Element#WITHOUT_INTERPRETATION}
     * @return the facts over them, that element unknown
     */
    public Facts withoutInterpretation(Elements more) {
        return copy(more).put(Element.WITHOUT_INTERPRETATION, Answer.UNKNOWN).build();
    }

    /**
     * Another vector in which the same is set so far.
     *
     * @param more elements that begin with these
     * @return the builder
     */
    public Builder copy(Elements more) {
        return new Builder(more, Arrays.copyOf(low, more.size()), Arrays.copyOf(high, more.size()));
    }

    long low(int index) {
        return low[index];
    }

    long high(int index) {
        return high[index];
    }

    /** The {@linkplain #bit bits} of the elements of which there certainly is something, and the highest bit. */
    long present() {
        return present;
    }

    /** The {@linkplain #bit bits} of the elements of which there may be something, and the highest bit. */
    long possible() {
        return possible;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that
                && elements.equals(that.elements)
                && Arrays.equals(low, that.low)
                && Arrays.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (Element element : elements.list()) {
            Quantity value = get(element);
            if (!value.isZero()) {
                text.append(text.length() == 1 ? "" : ", ")
                        .append(element.name())
                        .append('=')
                        .append(value);
            }
        }
        return text.append('}').toString();
    }

    /**
     * Builds a fact vector. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Elements elements;
        private long[] low;
        private long[] high;
        /** Whether facts hold the same arrays, so that a change needs new ones. */
        private boolean isBuilt;

        private Builder(Elements elements) {
            this(elements, new long[elements.size()], new long[elements.size()]);
        }

        private Builder(Elements elements, long[] low, long[] high) {
            this.elements = Objects.requireNonNull(elements, "elements");
            this.low = low;
            this.high = high;
        }

        /**
         * Sets an element.
         *
         * @param element the element
         * @param value its range; fen for money
         * @return this builder
         * @throws IllegalArgumentException when the offence has no such element, or a circumstance is above 1
         */
        public Builder put(Element element, Quantity value) {
            int index = elements.indexOf(element);
            if (element.isFlag() && value.max() > 1) {
                throw new IllegalArgumentException(element.name() + " must be 0 or 1, was " + value);
            }
            if (isBuilt) {
                low = low.clone();
                high = high.clone();
                isBuilt = false;
            }
            low[index] = value.min();
            high[index] = value.max();
            return this;
        }

        /**
         * Adds to an element.
         *
         * @param element the element
         * @param value what is added; fen for money
         * @return this builder
         * @throws IllegalArgumentException when the offence has no such element, or a circumstance rises above 1
         * @throws ArithmeticException when the sum is out of range
         */
        public Builder add(Element element, Quantity value) {
            int index = elements.indexOf(element);
            return put(element, new Quantity(low[index], high[index]).plus(value));
        }

        /**
         * Sets a circumstance.
         *
         * @param element the circumstance
         * @param answer whether it is present
         * @return this builder
         * @throws IllegalArgumentException when the offence has no such element
         */
        public Builder put(Element element, Answer answer) {
            return put(element, answer.asQuantity());
        }

        /**
         * What has been set so far.
         *
         * @param element the element
         * @return its range
         */
        public Quantity get(Element element) {
            int index = elements.indexOf(element);
            return new Quantity(low[index], high[index]);
        }

        /**
         * Another builder in which the same has been set so far.
         *
         * @return the copy, independent of this builder
         */
        public Builder copy() {
            return new Builder(elements, low.clone(), high.clone());
        }

        /**
         * The vector.
         *
         * @return the facts, independent of this builder
         */
        public Facts build() {
            isBuilt = true;
            // one array where everything is known: an assessment mostly waits for memory
            return new Facts(elements, low, Arrays.equals(low, high) ? low : high);
        }
    }
}
